/** Takes a source of chance, gives pairs of policies over the small universe. */
import type { PolicySet } from '../../src/core/model/delta.ts';
import {
  actionPatterns,
  type Key,
  namedPrincipals,
  principalKey,
  resourcePatterns,
  secondKeys,
  tag,
  variablePatterns,
} from './access-universe.ts';

export type Random = () => number;

/** mulberry32: small, fast, the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Case {
  base: PolicySet;
  head: PolicySet;
  /** The second key that its conditions use. */
  key: Key;
}

export type Document = { Version: string; Statement: Record<string, unknown>[] };

export function randomCase(random: Random, { variables = true } = {}): Case {
  const key = random() < 0.2 ? principalKey : pick(random, secondKeys);
  const base = randomSet(random, key, variables);
  const head = random() < 0.6 ? mutate(random, base, key, variables) : randomSet(random, key, variables);
  return { base, head, key };
}

function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)] as T;
}

function some<T>(random: Random, list: readonly T[], most: number): T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, list));
}

function randomSet(random: Random, key: Key, variables: boolean): PolicySet {
  if (key === principalKey) return { resource: randomDocument(random, key, variables) };
  const set: PolicySet = { identity: [randomDocument(random, key, variables)] };
  if (random() < 0.15) set.boundary = randomDocument(random, key, variables);
  if (random() < 0.1) set.scp = randomDocument(random, key, variables);
  return set;
}

function randomDocument(random: Random, key: Key, variables: boolean): Document {
  const Statement = Array.from({ length: 1 + Math.floor(random() * 3) }, () => randomStatement(random, key, variables));
  return { Version: random() < 0.9 ? '2012-10-17' : '2008-10-17', Statement };
}

function randomStatement(random: Random, key: Key, variables: boolean): Record<string, unknown> {
  const patterns =
    variables && random() < 0.3 ? [...resourcePatterns, ...variablePatterns, ...variablePatterns] : resourcePatterns;
  const statement: Record<string, unknown> = {
    Effect: random() < 0.7 ? 'Allow' : 'Deny',
    [random() < 0.85 ? 'Action' : 'NotAction']: some(random, actionPatterns, 2),
    [random() < 0.85 ? 'Resource' : 'NotResource']: some(random, patterns, 3),
  };
  if (key === principalKey) {
    const [kind, names] = pick(random, [...namedPrincipals, namedPrincipals[0] as (typeof namedPrincipals)[number]]);
    statement[random() < 0.8 ? 'Principal' : 'NotPrincipal'] =
      random() < 0.15 ? '*' : { [kind]: some(random, names, 3) };
  }
  const conditions: Record<string, Record<string, unknown>> = {};
  for (const one of [tag, key]) {
    if (random() < 0.4) continue;
    const operator = random() < 0.1 ? 'Null' : pick(random, one.operators);
    conditions[operator] = {
      ...conditions[operator],
      [one === principalKey ? 'aws:PrincipalArn' : one.name]:
        operator === 'Null' ? pick(random, ['true', 'false']) : some(random, one.wanted, 2),
    };
  }
  return random() < 0.7 ? { ...statement, Condition: conditions } : statement;
}

/** A small change: most changes of real policies are. */
function mutate(random: Random, set: PolicySet, key: Key, variables: boolean): PolicySet {
  const copy = structuredClone(set) as { identity?: Document[]; resource?: Document; boundary?: Document };
  const document = (copy.resource ?? copy.identity?.[0]) as Document;
  const at = Math.floor(random() * document.Statement.length);
  const other = randomStatement(random, key, variables);
  const statement = document.Statement[at] as Record<string, unknown>;
  const change = pick(random, ['replace', 'add', 'remove', 'resource', 'condition', 'action', 'boundary']);
  if (change === 'replace') document.Statement[at] = other;
  else if (change === 'add') document.Statement.push(other);
  else if (change === 'remove') document.Statement.splice(at, 1);
  else if (change === 'boundary' && !copy.resource) copy.boundary = randomDocument(random, key, variables);
  else {
    const elements = {
      resource: ['Resource', 'NotResource'],
      condition: ['Condition'],
      action: ['Action', 'NotAction'],
    }[change] ?? ['Principal', 'NotPrincipal'];
    for (const element of elements) delete statement[element];
    for (const element of elements) if (element in other) statement[element] = other[element];
  }
  return copy;
}
