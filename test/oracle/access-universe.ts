/**
 * A small universe of requests, random policies over it, and the slow, obvious twin of the access engine: it judges every
 * request of the universe by regular expressions and loops. Shares nothing with `src/core/access`.
 */
import type { CatalogueData } from '../../src/core/access/catalogue.ts';
import type { PolicySet, Witness } from '../../src/core/model/delta.ts';

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

export const smallCatalogue: CatalogueData = {
  source: 'test',
  keys: {
    'aws:TagKeys': 'ArrayOfString',
    'aws:PrincipalTag/tag-key': 'String',
    'aws:SecureTransport': 'Bool',
    'aws:SourceIp': 'IPAddress',
    'aws:CurrentTime': 'Date',
  },
  services: {
    s3: { actions: 'GetAcl:R0 GetObject:R0 PutObject:W0', resources: ['${Name}'], keys: { 's3:max-keys': 'Numeric' } },
    sqs: { actions: 'ReceiveMessage:R SendMessage:W', resources: [], keys: {} },
  },
};
const actions = ['s3:GetAcl', 's3:GetObject', 's3:PutObject', 'sqs:ReceiveMessage', 'sqs:SendMessage'];
const actionPatterns = [
  '*',
  's3:*',
  's3:Get*',
  's3:GetObject',
  'S3:getobject',
  's3:?etAcl',
  'sqs:*',
  '*:*et*',
  'sqs:SendMessage',
  's3:P*',
  '*e',
  's3:GetNothing',
];

/** `TUV` stands for one unknown: a text that nothing else resembles. */
const unknown = '${Token[T]}';
const resourcePatterns = [
  '*',
  'a',
  'b',
  'ab',
  'a*',
  '*a',
  '*b',
  '*a*',
  'b*a',
  '?',
  'a?',
  '??',
  '?*',
  'a*b',
  unknown,
  `${unknown}*`,
  `a${unknown}`,
  `*${unknown}`,
];
const variablePatterns = [
  '${aws:PrincipalTag/t}',
  'a${aws:PrincipalTag/t}',
  '${aws:PrincipalTag/t}*',
  "${aws:PrincipalTag/t, 'b'}",
  '${aws:PrincipalTag/T}?',
];
const resources = wordsUpTo(['a', 'b', 'c', 'T'], 3).concat([
  'abab',
  'cccc',
  'acca',
  'bcca',
  'bccb',
  'accb',
  'Tccc',
  'caTa',
]);

function wordsUpTo(letters: string[], length: number): string[] {
  let layer = [''];
  const all = [''];
  for (let size = 0; size < length; size++) {
    layer = layer.flatMap((word) => letters.map((letter) => word + letter));
    all.push(...layer);
  }
  return all;
}

const textValues = ['a', 'b', 'ab', 'A', 'c', 'cc', '', '*'];
const textPatterns = ['a', 'b', 'A', 'a*', '*', '?', '*b', '?*', 'ab'];

interface Key {
  name: string;
  /** What a request may carry; `undefined` for absent. */
  values: (string[] | undefined)[];
  operators: string[];
  wanted: string[];
}

const textOperators = [
  'StringEquals',
  'StringNotEquals',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
  'StringEqualsIfExists',
  'StringNotLikeIfExists',
];
const tag: Key = {
  name: 'aws:PrincipalTag/t',
  values: [undefined, ...textValues.map((value) => [value])],
  operators: textOperators,
  wanted: textPatterns,
};
const ordered = (kind: string) =>
  [
    'Equals',
    'NotEquals',
    'LessThan',
    'LessThanEquals',
    'GreaterThan',
    'GreaterThanEquals',
    'LessThanIfExists',
    'NotEqualsIfExists',
  ].map((name) => kind + name);
const setOperators = ['StringEquals', 'StringLike', 'StringNotEquals', 'StringNotLike', 'StringLikeIfExists'].flatMap(
  (name) => [`ForAllValues:${name}`, `ForAnyValue:${name}`],
);
const days = ['2024-01-01T00:00:00Z', '2024-01-02T00:00:00Z', '2024-01-03T00:00:00Z'];
const secondKeys: Key[] = [
  {
    name: 'aws:TagKeys',
    values: [
      undefined,
      ...textValues.slice(0, 5).map((value) => [value]),
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
      ['ab', 'c'],
      ['a', 'ab'],
      ['a', 'b', 'c'],
      ['A', 'c'],
      ['ab', 'b', 'c'],
      ['cc', 'b'],
      ['cc', 'a'],
      ['cc', 'ab'],
      ['cc', 'a', 'b'],
      ['cc', 'ab', 'a'],
    ],
    operators: setOperators,
    wanted: ['a', 'b', 'a*', '*b', 'ab', '?'],
  },
  {
    name: 's3:max-keys',
    values: [undefined, ...['-1', '0', '0.5', '1', '1.5', '2', '3'].map((value) => [value])],
    operators: ordered('Numeric'),
    wanted: ['0', '1', '2', '1.0'],
  },
  {
    name: 'aws:CurrentTime',
    values: [
      undefined,
      ...['2023-12-31T00:00:00Z', ...days, '2024-01-01T12:00:00Z', '2024-01-02T12:00:00Z', '2024-02-01T00:00:00Z'].map(
        (value) => [value],
      ),
    ],
    operators: ordered('Date'),
    wanted: days,
  },
  {
    name: 'aws:SecureTransport',
    values: [undefined, ['true'], ['false']],
    operators: ['Bool', 'BoolIfExists'],
    wanted: ['true', 'false'],
  },
  {
    name: 'aws:SourceIp',
    values: [
      undefined,
      ...['10.0.0.0', '10.0.0.1', '10.0.0.128', '10.1.0.0', '11.0.0.0', '2001:db8::1'].map((value) => [value]),
    ],
    operators: ['IpAddress', 'NotIpAddress', 'IpAddressIfExists'],
    wanted: ['10.0.0.0/8', '10.0.0.0/16', '10.0.0.0/25', '0.0.0.0/0', '10.0.0.1', '::/0'],
  },
];

/** Principals as a second dimension: a request's is `kind id`. */
const principalKey: Key = {
  name: '@principal',
  values: [
    'AWS arn:aws:iam::111111111111:root',
    'AWS arn:aws:iam::111111111111:user/a',
    'AWS arn:aws:iam::111111111111:role/p/r',
    'AWS arn:aws:sts::111111111111:assumed-role/r/s',
    'AWS arn:aws:sts::111111111111:assumed-role/r/t',
    'AWS arn:aws:iam::111111111111:user/x',
    'AWS arn:aws:iam::222222222222:root',
    'AWS arn:aws:iam::222222222222:user/b',
    'AWS arn:aws:iam::222222222222:user/x',
    'AWS arn:aws:iam::333333333333:user/x',
    'Service sns.amazonaws.com',
    'Service x',
    'Federated p',
    'Federated x',
    'CanonicalUser c',
  ].map((value) => [value]),
  operators: ['ArnLike', 'ArnNotLike', 'StringEquals', 'StringNotEquals', 'ArnLikeIfExists'],
  wanted: [
    'arn:aws:iam::111111111111:user/a',
    'arn:aws:iam::111111111111:*',
    'arn:aws:iam::*:user/*',
    'arn:aws:iam::222222222222:user/b',
  ],
};
const namedPrincipals: [string, string[]][] = [
  [
    'AWS',
    [
      '*',
      '111111111111',
      '222222222222',
      'arn:aws:iam::111111111111:root',
      'arn:aws:iam::111111111111:user/a',
      'arn:aws:iam::111111111111:role/p/r',
      'arn:aws:sts::111111111111:assumed-role/r/s',
      'arn:aws:iam::222222222222:user/b',
      'arn:aws:iam::222222222222:root',
    ],
  ],
  ['Service', ['sns.amazonaws.com']],
  ['Federated', ['p']],
];

export interface Case {
  base: PolicySet;
  head: PolicySet;
  /** The second key that its conditions use. */
  key: Key;
}

type Document = { Version: string; Statement: Record<string, unknown>[] };

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
