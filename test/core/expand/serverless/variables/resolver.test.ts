import { expect, test } from 'vitest';
import type { ExpandContext } from '../../../../../src/core/model/stack.ts';
import { get } from '../../../../../src/core/model/tree.ts';
import { expanded } from '../expanded.ts';

/** What a value of `environment.X` becomes. */
function value(
  written: string,
  more: { custom?: string; files?: Record<string, string>; context?: Partial<ExpandContext> } = {},
) {
  const text = [
    'service: shop',
    'provider: { name: aws, runtime: nodejs20.x }',
    'params: { default: { p: d, only: o }, prod: { p: v } }',
    'stages: { prod: { params: { four: 4 } } }',
    `custom: ${more.custom ?? '{}'}`,
    'functions:',
    '  f:',
    '    handler: a.h',
    `    environment: { X: ${written} }`,
  ].join('\n');
  const result = expanded(text, more.files, more.context);
  const environment = get(result.resources, 'FLambdaFunction', 'Properties', 'Environment', 'Variables', 'X');
  return { value: environment, codes: result.codes, diagnostics: result.diagnostics, asked: result.asked };
}

const known: [string, string, unknown][] = [
  ['self', '"${self:service}"', 'shop'],
  ['a number', '"${self:custom.n}"', 5],
  ['a list', '"${self:custom.l}"', ['a', 'shop']],
  ['an item of a list', '"${self:custom.l.1}"', 'shop'],
  ['text around', '"x-${self:custom.n}-y"', 'x-5-y'],
  ['nesting', '"${self:custom.${self:custom.key}}"', 5],
  ['a fallback', '"${self:custom.none, self:custom.n}"', 5],
  ['null falls through', '"${self:custom.nothing, \'b\'}"', 'b'],
  ['the default stage', '"${sls:stage}"', 'dev'],
  ['a parameter by default', '"${param:p}"', 'd'],
  ['strToBool', '"${strToBool(${self:custom.flag})}"', false],
  ['the region', '"${aws:region}"', 'us-east-1'],
  ['an environment variable with a fallback', '"${env:NO, \'fb\'}"', 'fb'],
  ['the name of a service as version 2 wrote it', '"${self:service.name}"', 'shop'],
];

test.each(known)('%s', (_name, written, expected) => {
  const custom = '{ n: 5, l: [a, "${self:service}"], key: n, nothing: null, flag: "0" }';
  expect(value(written, { custom })).toMatchObject({ value: expected, codes: [] });
});

test('stage, options and parameters come from the caller', () => {
  const context = { stage: 'prod', parameters: { tag: 't', only: 'cli' } };
  expect(value('"${opt:stage}-${opt:tag}-${param:p}-${param:only}-${param:four}"', { context }).value).toBe(
    'prod-t-v-cli-4',
  );
});

test('a scenario gives stage and region among its options', () => {
  const context = { parameters: { stage: 'prod', region: 'eu-north-1' }, regionIsDefault: true };
  expect(value('"${sls:stage} ${opt:stage} ${param:p} ${aws:region}"', { context }).value).toBe(
    'prod prod v eu-north-1',
  );
});

test('the region of the template is its own unless the caller names one', () => {
  const text = (more: object) =>
    expanded(
      'service: s\nprovider: { name: aws, region: eu-west-1 }\nfunctions: { f: { handler: a.h, environment: { X: "${opt:region, self:provider.region}" } } }',
      {},
      more,
    ).resources;
  const path = ['FLambdaFunction', 'Properties', 'Environment', 'Variables', 'X'] as const;
  expect(get(text({ regionIsDefault: true }), ...path)).toBe('eu-west-1');
  expect(get(text({ region: 'us-west-2' }), ...path)).toBe('us-west-2');
});

const unknown: [string, string][] = [
  ['"${ssm:/a/b}"', '${Token[ssm:/a/b]}'],
  ['"${ssm(eu-west-1):/a}"', '${Token[ssm(eu-west-1):/a]}'],
  ['"a-${cf:stack.Out}-b"', 'a-${Token[cf:stack.Out]}-b'],
  ['"${s3:bucket/key, \'fallback\'}"', '${Token[s3:bucket/key]}'],
  ['"${env:SECRET}"', '${Token[env:SECRET]}'],
  ['"${opt:none}"', '${Token[opt:none]}'],
  ['"${git:sha1}"', '${Token[git:sha1]}'],
  ['"${vault:secret/x.y}"', '${Token[vault:secret/x.y]}'],
  ['"${aws:accountId}"', '${Token[AWS::AccountId]}'],
  ['"${self:custom.${env:WHICH}.x}"', '${Token[self:custom.env:WHICH.x]}'],
  ['"${self:custom.remote.deeper}"', '${Token[ssm:/r.deeper]}'],
];

test.each(unknown)('%s is an unknown with identity', (written, expected) => {
  expect(value(written, { custom: '{ remote: "${ssm:/r}" }' }).value).toBe(expected);
});

test('an unknown may be configured by its identity', () => {
  const context = { parameters: { 'env:SECRET': 'given', 'ssm:/a': 'of ${self:service}' } };
  expect(value('"${env:SECRET} ${ssm:/a}"', { context }).value).toBe('given of shop');
});

test('nobody can forge an identity', () => {
  expect(value('"${Token[ssm:/admin]}"').value).toBe('$ {Token[ssm:/admin]}');
  expect(value('"${opt:x, \'${Token[a]}\'}"').value).toBe('$ {Token[a]}');
});

test('keys hold variables too', () => {
  const text = 'service: s\nprovider: aws\nfunctions: { f: { handler: a.h, environment: { "K_${sls:stage}": 1 } } }';
  expect(get(expanded(text).resources, 'FLambdaFunction', 'Properties', 'Environment', 'Variables')).toEqual({
    K_dev: 1,
  });
});

test('files are YAML, JSON or text, whole or by address', () => {
  const files = {
    'a.yml': 'x: { dev: "y ${self:service}" }\nl: [1]',
    'b.json': '{"n": 7}',
    'c.txt': 'hello ${sls:stage}\n',
  };
  const all = '"${file(a.yml):x.${sls:stage}} ${file(./b.json):n} ${file(sub/../c.txt)}"';
  expect(value(all, { files })).toMatchObject({ value: 'y shop 7 hello dev\n', codes: [] });
  expect(value('"${file(a.yml):l}"', { files }).value).toEqual([1]);
});

test('a service below the top reads its own folder and those above, inside of the repository', () => {
  const text =
    'service: s\nprovider: aws\nfunctions: { f: { handler: a.h, environment: "${file(../shared/env.yml)}" } }';
  const result = expanded(text, { 'apps/shared/env.yml': 'A: 1' }, {}, 'apps/one/serverless.yml');
  expect(get(result.resources, 'FLambdaFunction', 'Properties', 'Environment', 'Variables')).toEqual({ A: 1 });
  expect(result.files).toContain('apps/shared/env.yml');
});

const outside = [
  '../../../etc/passwd',
  '/etc/passwd',
  '~/secrets.yml',
  'a/../../x.yml',
  'C:\\secrets.yml',
  '..\\..\\x.yml',
];

test.each(outside)('%s is never asked for', (path) => {
  const result = value(`"\${file(${path.replaceAll('\\', '\\\\')}):x}"`);
  expect(result.asked).toEqual([]);
  expect(result.codes).toEqual(['error include-outside']);
  expect(result.value).toMatch(/^\$\{Token\[file/);
});

test('code is not run', () => {
  const result = value('"${file(./secrets.js):key}"', { files: { 'secrets.js': 'module.exports = {}' } });
  expect(result).toMatchObject({
    value: '${Token[file(./secrets.js):key]}',
    codes: ['warning include-is-code'],
    asked: [],
  });
});

test('a file that is missing is told once, and only where nothing else gives the value', () => {
  expect(value('"${file(no.yml):a} ${file(no.yml):a}"').codes).toEqual(['warning include-not-found']);
  expect(value('"${file(no.yml):a, \'b\'}"')).toMatchObject({ value: 'b', codes: [] });
});

const hostile: [string, string, Record<string, string>, string][] = [
  ['a value that refers to itself', '{ a: "${self:custom.a}" }', {}, 'variable-cycle'],
  ['two that refer to each other', '{ a: "${self:custom.b}", b: "${self:custom.a}" }', {}, 'variable-cycle'],
  ['a map that holds itself', '{ a: { b: "${self:custom.a}" } }', {}, 'variable-cycle'],
  ['the whole file inside of itself', '{ a: "${self:}" }', {}, 'variable-cycle'],
  ['a file that includes itself', '{ a: "${file(x.yml)}" }', { 'x.yml': 'y: "${file(x.yml)}"' }, 'variable-cycle'],
  [
    'a text that includes itself',
    '{ a: "${file(x.txt)}" }',
    { 'x.txt': '${file(x.txt)} '.repeat(10) },
    'variables-too-deep',
  ],
  ['a long chain', chain(2000, (next) => `"\${self:custom.${next}}"`), {}, 'variables-too-deep'],
  [
    'a list that doubles',
    chain(40, (next) => `["\${self:custom.${next}}", "\${self:custom.${next}}"]`),
    {},
    'variables-too-large',
  ],
  [
    'a text that doubles',
    chain(40, (next) => `"\${self:custom.${next}}\${self:custom.${next}}"`),
    {},
    'variables-too-large',
  ],
];

function chain(length: number, link: (next: string) => string): string {
  const links = Array.from({ length }, (_, at) => `k${at}: ${link(`k${at + 1}`)}`);
  return `{ ${links.join(', ')}, k${length}: xxxxxxxxxx }`;
}

test.each(hostile)('%s ends in one diagnostic', (_name, custom, files, code) => {
  const start = performance.now();
  const result = value('a', { custom, files });
  expect(result.codes.filter((told) => told.startsWith('error'))).toEqual([`error ${code}`]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test('keys such as __proto__ are plain keys', () => {
  const result = value('"${self:custom.__proto__.x, self:custom.constructor, \'none\'}"');
  expect(result.value).toBe('none');
  expect(value('"${self:custom.__proto__.x}"', { custom: '{ __proto__: { x: own } }' }).value).toBe('own');
  expect(({} as { x?: string }).x).toBeUndefined();
});

test('what is no text cannot be part of one', () => {
  expect(value('"a-${self:custom.l}"', { custom: '{ l: [1] }' }).codes).toEqual(['warning variable-not-text']);
});

test('a variable that cannot be read is told', () => {
  expect(value('"${opt:a, b c}"').codes).toEqual(['warning variable-syntax']);
});
