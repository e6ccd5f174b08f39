/** Takes nothing, gives a small universe of requests: actions, resources, keys and principals, and patterns over them to make policies of. */
import type { CatalogueData } from '../../src/core/access/catalogue.ts';

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
export const actions = ['s3:GetAcl', 's3:GetObject', 's3:PutObject', 'sqs:ReceiveMessage', 'sqs:SendMessage'];
export const actionPatterns = [
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
export const unknown = '${Token[T]}';
export const resourcePatterns = [
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
export const variablePatterns = [
  '${aws:PrincipalTag/t}',
  'a${aws:PrincipalTag/t}',
  '${aws:PrincipalTag/t}*',
  "${aws:PrincipalTag/t, 'b'}",
  '${aws:PrincipalTag/T}?',
];
export const resources = wordsUpTo(['a', 'b', 'c', 'T'], 3).concat([
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

/** A condition key, or what stands for one. */
export interface Key {
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
export const tag: Key = {
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
export const secondKeys: Key[] = [
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
export const principalKey: Key = {
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
export const namedPrincipals: [string, string[]][] = [
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
