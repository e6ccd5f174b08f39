/**
 * Takes a pair of policies over the small universe, says whether head allows a request that base does not: the slow, obvious twin of
 * the access engine, which judges every request by regular expressions and loops. Shares nothing with `src/core/access`.
 */
import type { PolicySet, Witness } from '../../src/core/model/delta.ts';
import type { Case, Document } from './access-cases.ts';
import { actions, type Key, principalKey, resources, secondKeys, tag, unknown } from './access-universe.ts';

/** Whether the twin finds a request of the universe that head allows and base does not. */
export function twinFindsNewAccess({ base, head, key }: Case): boolean {
  const [judgeHead, judgeBase] = [judgeOf(head, key), judgeOf(base, key)];
  return actions.some((_, action) =>
    tag.values.some((_, value) => {
      const allowed = judgeHead(action, value);
      const before = judgeBase(action, value);
      return allowed.some((mask, resource) => (mask & ~(before[resource] ?? 0)) !== 0);
    }),
  );
}

/** For an action and a value of the tag: by resource, which values of the second key (one bit each) a set allows. */
function judgeOf(set: PolicySet, key: Key): (action: number, value: number) => Int32Array {
  const documents = (member: unknown) => (member === undefined ? [] : [member].flat()) as Document[];
  const members = [set.resource ?? set.identity, set.boundary, set.scp]
    .filter((member) => member !== undefined)
    .map((member) =>
      documents(member).flatMap((document) =>
        document.Statement.map((statement) => tabulate(statement, document.Version, key)),
      ),
    );
  return (action, value) => {
    const matching = (tables: Table[], effect: string) => {
      const masks = new Int32Array(resources.length);
      for (const table of tables) {
        if (table.effect !== effect || !table.actions[action]) continue;
        const taken = table.resources[value] as boolean[];
        const contexts = table.contexts[value] as number;
        for (let at = 0; at < masks.length; at++) if (taken[at]) masks[at] = (masks[at] as number) | contexts;
      }
      return masks;
    };
    const denied = matching(members.flat(), 'Deny');
    const allowed = members.map((tables) => matching(tables, 'Allow'));
    return denied.map((mask, at) => allowed.reduce((all, masks) => all & (masks[at] as number), ~mask));
  };
}

interface Table {
  effect: unknown;
  actions: boolean[];
  /** By value of the tag, then by resource. */
  resources: boolean[][];
  /** By value of the tag: the second key's values as bits. */
  contexts: number[];
}

function tabulate(statement: Record<string, unknown>, version: string, key: Key): Table {
  const contextsOf = (value: string[] | undefined) =>
    key.values.map((second) => ({ [tag.name]: value, [key.name]: second }));
  return {
    effect: statement['Effect'],
    actions: actions.map((action) => twinTakesAction(statement, action)),
    resources: tag.values.map((value) => takenResources(statement, version, value)),
    contexts: tag.values.map((value) =>
      contextsOf(value).reduce(
        (mask, context, bit) => (twinConditions(statement, context) ? mask | (1 << bit) : mask),
        0,
      ),
    ),
  };
}

type Context = Record<string, string[] | undefined>;

/** Judges the engine's own witness. */
export function twinConfirms({ base, head }: Case, witness: Witness): boolean {
  const names = new Map([tag.name, ...secondKeys.map((key) => key.name)].map((name) => [name.toLowerCase(), name]));
  const entries = Object.entries(witness.context).map(([key, value]) => [
    names.get(key.toLowerCase()) ?? key,
    [value].flat(),
  ]);
  const context = Object.fromEntries(entries) as Context;
  if (base.resource) context[principalKey.name] = [`${witness.principalKind ?? 'AWS'} ${witness.principal}`];
  const request = { action: witness.action, resource: witness.resource.replaceAll(unknown, 'TUV') };
  return twinAllows(head, request, context) && !twinAllows(base, request, context);
}

function twinAllows(set: PolicySet, request: { action: string; resource: string }, context: Context): boolean {
  const documents = (member: unknown) => (member === undefined ? [] : [member].flat()) as Document[];
  const limits = [set.boundary, set.scp].map(documents);
  const matching = (member: Document[], effect: string) =>
    member.some((document) =>
      document.Statement.some(
        (statement) => statement['Effect'] === effect && twinMatches(statement, document.Version, request, context),
      ),
    );
  const identity = documents(set.resource ?? set.identity);
  if ([identity, ...limits].some((member) => matching(member, 'Deny'))) return false;
  return matching(identity, 'Allow') && limits.every((member) => member.length === 0 || matching(member, 'Allow'));
}

function twinMatches(
  statement: Record<string, unknown>,
  version: string,
  { action, resource }: { action: string; resource: string },
  context: Context,
): boolean {
  return (
    twinTakesAction(statement, action) &&
    twinTakesResource(statement, version, resource, context) &&
    twinConditions(statement, context)
  );
}

type Named = '*' | Record<string, string[]>;

function twinPrincipal(statement: Record<string, unknown>, principal: string): boolean {
  const [named, exempt] = [statement['Principal'], statement['NotPrincipal']] as (Named | undefined)[];
  if (named)
    return (
      named === '*' ||
      Object.entries(named).some(([kind, names]) => names.some((name) => twinNames(kind, name, principal)))
    );
  if (!exempt) return true;
  if (exempt === '*' || exempt['AWS']?.includes('*')) return false;
  const entries = Object.entries(exempt).flatMap(([kind, names]) => names.map((name) => [kind, name] as const));
  const accounts = entries.map(([, name]) => /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(name)?.[1]);
  return !entries.some(([kind, name]) => {
    const account = /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(name)?.[1];
    if (account)
      return name.includes(':')
        ? principal === `AWS ${name}`
        : /^AWS arn:[\w-]+:iam:/.test(principal) && principal.endsWith(`::${account}:root`);
    return (kind !== 'AWS' || accounts.includes(name.split(':')[4])) && twinNames(kind, name, principal);
  });
}

function twinNames(kind: string, name: string, principal: string): boolean {
  if (name === '*' && kind === 'AWS') return true;
  const account = kind === 'AWS' && /^(?:arn:aws:iam::)?(\d{12})(?::root)?$/.exec(name)?.[1];
  if (account) return principal.startsWith('AWS ') && principal.split(':')[4] === account;
  const session =
    name === 'arn:aws:iam::111111111111:role/p/r' &&
    principal.startsWith('AWS arn:aws:sts::111111111111:assumed-role/r/');
  return principal === `${kind} ${name}` || session;
}

const taken = new Map<string, boolean[]>();

/** For each resource of the universe; what one pattern takes is remembered. */
function takenResources(statement: Record<string, unknown>, version: string, value: string[] | undefined): boolean[] {
  const [wanted, unwanted] = [statement['Resource'], statement['NotResource']] as (string[] | undefined)[];
  const lists = (wanted ?? unwanted ?? []).map((pattern) => {
    const key = `${version} ${value} ${pattern}`;
    const known =
      taken.get(key) ??
      resources.map((resource) => twinTakesResource({ Resource: [pattern] }, version, resource, { [tag.name]: value }));
    taken.set(key, known);
    return known;
  });
  return resources.map((_, at) => lists.some((list) => list[at]) === (wanted !== undefined));
}

function twinTakesAction(statement: Record<string, unknown>, action: string): boolean {
  const fits = (pattern: string) => twinLike(pattern, action, 'i');
  const [wanted, unwanted] = [statement['Action'], statement['NotAction']] as (string[] | undefined)[];
  return wanted ? wanted.some(fits) : !unwanted?.some(fits);
}

function twinTakesResource(
  statement: Record<string, unknown>,
  version: string,
  resource: string,
  context: Context,
): boolean {
  const fits = (pattern: string) => {
    const text = version === '2012-10-17' ? twinVariables(pattern, context) : pattern;
    return text !== undefined && twinLike(text, resource, '');
  };
  const [wanted, unwanted] = [statement['Resource'], statement['NotResource']] as (string[] | undefined)[];
  return wanted ? wanted.some(fits) : !unwanted?.some(fits);
}

function twinConditions(statement: Record<string, unknown>, context: Context): boolean {
  const principal = context[principalKey.name]?.[0];
  if (principal !== undefined && !twinPrincipal(statement, principal)) return false;
  const arn = principal?.startsWith('AWS ') ? [principal.slice(4)] : undefined;
  const conditions = (statement['Condition'] ?? {}) as Record<string, Record<string, string | string[]>>;
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      twinCondition(operator, [values].flat(), key === 'aws:PrincipalArn' ? arn : context[key]),
    ),
  );
}

/** The value of the variable is literal text, so its wildcards are set apart by a backslash. */
function twinVariables(pattern: string, context: Context): string | undefined {
  if (!pattern.includes('${aws:')) return pattern;
  let missing = false;
  const text = pattern.replace(/\$\{aws:PrincipalTag\/t(?:, '(\w)')?\}/i, (_, fallback: string | undefined) => {
    const value = context['aws:PrincipalTag/t']?.[0] ?? fallback;
    if (value === undefined) missing = true;
    return (value ?? '').replaceAll(/[*?]/g, '\\$&');
  });
  return missing ? undefined : text;
}

const compiled = new Map<string, RegExp>();

function twinLike(pattern: string, text: string, flags: string): boolean {
  const key = `${flags} ${pattern}`;
  let regex = compiled.get(key);
  if (!regex) {
    const source = pattern
      .replaceAll(unknown, 'TUV')
      .replaceAll(/[.+^${}()|[\]]/g, '\\$&')
      .replaceAll(/(?<!\\)\*/g, '.*')
      .replaceAll(/(?<!\\)\?/g, '.');
    regex = new RegExp(`^${source}$`, `s${flags}`);
    compiled.set(key, regex);
  }
  return regex.test(text);
}

function twinCondition(name: string, wanted: string[], given: string[] | undefined): boolean {
  if (name === 'Null') return (given === undefined) === (wanted[0] === 'true');
  const [, quantifier, operator, ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(\w+?)(IfExists)?$/.exec(
    name,
  ) as unknown as [string, string?, string?, string?];
  const negated = /Not/.test(operator ?? '');
  const equal = (value: string) => wanted.some((one) => twinCompare((operator ?? '').replace('Not', ''), value, one));
  if (given === undefined)
    return quantifier === 'ForAllValues' || ifExists !== undefined || (quantifier === undefined && negated);
  const each = given.map((value) => equal(value) !== negated);
  return quantifier === 'ForAllValues' ? each.every(Boolean) : each.some(Boolean);
}

function twinCompare(operator: string, value: string, wanted: string): boolean {
  switch (operator) {
    case 'StringEquals':
      return value === wanted;
    case 'StringLike':
    case 'ArnLike':
      return twinLike(wanted, value, '');
    case 'StringEqualsIgnoreCase':
    case 'Bool':
      return value.toLowerCase() === wanted.toLowerCase();
    case 'IpAddress':
      return twinAddress(value, wanted);
    default: {
      const read = operator.startsWith('Date') ? Date.parse : Number;
      const [a, b] = [read(value), read(wanted)];
      const order = operator.replace(/^(?:Numeric|Date)/, '');
      return (
        { Equals: a === b, LessThan: a < b, LessThanEquals: a <= b, GreaterThan: a > b, GreaterThanEquals: a >= b }[
          order
        ] ?? false
      );
    }
  }
}

function twinAddress(value: string, wanted: string): boolean {
  if (value.includes(':') || wanted.includes(':')) return value.includes(':') && wanted.includes(':');
  const bits = (address: string) =>
    address
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  const [network = '', length = '32'] = wanted.split('/');
  return bits(value).startsWith(bits(network).slice(0, Number(length)));
}
