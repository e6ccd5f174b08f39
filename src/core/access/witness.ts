/** Takes a claim of the set engine, gives a concrete request that the direct evaluator confirms, as ordinary as can be had. */
import type { Witness } from '../model/delta.ts';
import type { PrincipalKind } from '../model/policy.ts';
import { principalKinds } from '../model/policy.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { byDanger } from './danger.ts';
import type { Assumptions, Evaluator, Request } from './evaluate.ts';
import { findWord } from './language/find-word.ts';
import { codesOf, compileGlob, matches } from './language/glob.ts';
import { fresh, type Letter, type Letters, type Word } from './language/letters.ts';
import { meet } from './language/meet.ts';
import type { Claim, Question } from './question.ts';

export interface Confirmed {
  request: Request;
  assumptions: Assumptions;
  witness: Witness;
}

/** The direct evaluators of both sides. */
export interface Judges {
  base: Evaluator;
  head: Evaluator;
}

/** `undefined` where the evaluator does not agree. */
export function confirm(
  claim: Claim,
  question: Question,
  judges: Judges,
  keyNames: ReadonlyMap<string, string>,
  spare: () => readonly string[],
): Confirmed | undefined {
  const assumptions = new Map(
    [...claim.model]
      .filter(([dimension]) => dimension.startsWith('free:'))
      .map(([dimension, value]) => [dimension.slice('free:'.length), value.length > 0]),
  );
  const holds = (request: Request) => judges.head(request, assumptions) && !judges.base(request, assumptions);
  for (const filling of [ordinary, exactly(spare)]) {
    const request = requestOf(claim, question, keyNames, filling);
    if (request && holds(request)) return { request, assumptions, witness: witnessOf(request) };
  }
  return undefined;
}

/** What is written for characters that no pattern names. */
type Filling = (letter: Letter) => string;

function ordinary(letter: Letter): string {
  if (letter.kind !== 'variable') return 'example';
  return letter.position === 0 ? `example-${letter.index + 2}` : '';
}

/** Character for character, each variable with its own. */
function exactly(spare: () => readonly string[]): Filling {
  return (letter) => spare()[letter.kind === 'variable' ? letter.index + 1 : 0] ?? '\u2603';
}

/** The model in words. */
function requestOf(
  claim: Claim,
  { letters, principals, catalogue }: Question,
  keyNames: ReadonlyMap<string, string>,
  filling: Filling,
): Request | undefined {
  const { model } = claim;
  const write = (word: Word) => letters.text(word, (letter) => filling(letter));
  const context: Record<string, string | string[]> = {};
  for (const [dimension, value] of model) {
    if (!dimension.startsWith('key:') || value.length === 0) continue;
    const key = dimension.slice('key:'.length);
    const texts = value.map(write);
    context[keyNames.get(key) ?? key] = texts.length === 1 ? (texts[0] as string) : texts;
  }
  const [actionWord] = model.get('action') ?? [];
  const action = claim.actions ? tellingActions(claim.actions, catalogue)[0]?.name : write(actionWord ?? [fresh]);
  const [resource] = model.get('resource') ?? [];
  if (action === undefined) return undefined;
  const request: Request = { action, resource: write(resource ?? [fresh]), context };
  if (!principals) return request;
  const [word] = model.get('principal') ?? [];
  return {
    ...request,
    principal: word ? principalFrom(write(word)) : { kind: 'AWS', id: 'arn:aws:iam::999999999999:user/example' },
  };
}

const wellKnown = ['iam', 's3', 'lambda', 'dynamodb', 'ec2'];

/** A class's actions, and of its whole services those of one that everybody knows. */
export function tellingActions(
  { actions, services }: { actions: readonly Action[]; services: readonly string[] },
  catalogue: Catalogue,
): readonly Action[] {
  const service = wellKnown.find((name) => services.includes(name)) ?? services[0];
  return service === undefined ? actions : [...actions, ...catalogue.actionsOf(service)];
}

function principalFrom(text: string): { kind: PrincipalKind; id: string } {
  const kind = principalKinds.find((candidate) => text.startsWith(`${candidate}:`));
  return kind ? { kind, id: text.slice(kind.length + 1) } : { kind: 'AWS', id: text };
}

export function witnessOf({ principal, action, resource, context }: Request): Witness {
  if (!principal) return { action, resource, context };
  const { kind, id } = principal;
  return { principal: id, ...(kind === 'AWS' ? {} : { principalKind: kind }), action, resource, context };
}

const maxActions = 4;

/** Resources found by a search, for one grant. */
const maxSearched = 4;

/**
 * The same claim told with a dangerous action, on a resource of a kind that the action works on, by an ordinary principal;
 * each step is kept only if the evaluator still confirms.
 */
export function improve(
  { request, assumptions }: Confirmed,
  claim: Claim,
  question: Question,
  judges: Judges,
  actions: readonly Action[],
): Witness {
  let best = request;
  const holds = (candidate: Request) => judges.head(candidate, assumptions) && !judges.base(candidate, assumptions);
  const take = (candidate: Request) => {
    if (question.work.left < 0 || !holds(candidate)) return false;
    best = candidate;
    return true;
  };
  if (best.principal) for (const principal of ordinaryPrincipals(claim)) if (take({ ...best, principal })) break;
  const searches = { left: maxSearched };
  for (const action of [...actions].sort(byDanger).slice(0, maxActions)) {
    if (
      ordinaryResources(action, claim, question, searches).some((resource) =>
        take({ ...best, action: action.name, resource }),
      )
    )
      break;
  }
  return witnessOf(best);
}

function ordinaryPrincipals({ statement: { principals } }: Claim): NonNullable<Request['principal']>[] {
  const named = principals?.AWS ?? [];
  const accounts = named
    .map((name) => /^(?:arn:[^:]*:iam::)?(\d{12}|\$\{Token\[[^\]]*\]\})(?::root)?$/.exec(name)?.[1])
    .filter((account) => account !== undefined);
  const users = [...accounts, '999999999999'].map((account) => `arn:aws:iam::${account}:user/example`);
  const exact = named.filter((name) => name.startsWith('arn:') && !/[*?]/.test(name));
  return [...exact, ...users].map((id) => ({ kind: 'AWS', id }));
}

const samples: Record<string, string> = { Partition: 'aws', Region: 'us-east-1', Account: '111122223333' };

/** ARNs of the action's resource types that the statement's patterns take, then the patterns themselves filled in. */
function* ordinaryResources(
  action: Action,
  { statement }: Claim,
  { letters }: Question,
  searches: { left: number },
): Generator<string> {
  if (action.resources.length === 0) yield '*';
  const patterns = (statement.resources ?? ['*'])
    .slice(0, 8)
    .map((pattern) => ({ pattern, glob: globFor(pattern, letters) }));
  for (const format of action.resources.slice(0, 4)) {
    const sample = format.replaceAll(/\$\{([^}]*)\}/g, (_, name: string) =>
      Object.hasOwn(samples, name) ? (samples[name] as string) : 'example',
    );
    const shape = globFor(format.replaceAll(/\$\{[^}]*\}/g, '*'), letters);
    for (const { pattern, glob } of patterns) {
      if (!glob || !shape) continue;
      if (matches(glob, codesOf(sample))) yield sample;
      if (pattern === '*' || !meet(glob, shape)) continue;
      yield filledIn(pattern);
      const word = searches.left-- > 0 ? findWord([[glob], [shape]], [], { left: 2000 }) : undefined;
      if (word && word !== 'unknown') yield letters.text(word, ordinary);
    }
  }
}

/** A pattern with its wildcards filled in, as region and account where it is an ARN that leaves them open. */
function filledIn(pattern: string): string {
  const fill = (text: string, run = 'example') => text.replaceAll('*', run).replaceAll('?', 'x');
  const parts = pattern.split(/:(?![^{]*\})/);
  if (parts.length < 6) return fill(pattern);
  const runs = ['arn', 'aws', undefined, 'us-east-1', '111122223333'];
  return parts.map((part, index) => (part === '*' ? fill(part, runs[index]) : fill(part))).join(':');
}

function globFor(pattern: string, letters: Letters) {
  return compileGlob(pattern, { wildcards: true, fold: false, arn: 'account' }, letters);
}
