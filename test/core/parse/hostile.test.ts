import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { parse } from '../../../src/core/parse/index.ts';

const deep = 10_000;
const million = 1_000_000;

/** Alias bomb: each line repeats the one before nine times. */
const bomb = Array.from({ length: 12 }, (_, level) =>
  level === 0
    ? 'a0: &a0 [x, x]'
    : `a${level}: &a${level} [${Array(9)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
).join('\n');

/** Each anchor holds the one before, so that following the last nests hundreds of levels. */
const chain = Array.from({ length: 30 }, (_, level) => {
  const before = level === 0 ? '1' : `*a${level - 1}`;
  return `a${level}: &a${level} [[[[[[[[[[${before}]]]]]]]]]]`;
}).join('\n');

const indented = Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n');

/** What, text, code of the one error. */
const attacks: [string, () => string, string][] = [
  ['an alias bomb', () => bomb, 'too-large'],
  [
    'a merge bomb',
    () => bomb.replaceAll('[x, x]', '{x: {y: z}}').replaceAll('[*', '[{k: [*').replaceAll(']\n', ']}]\n'),
    'too-large',
  ],
  ['a chain of anchors', () => chain, 'too-deep'],
  ['deep flow lists', () => '['.repeat(deep), 'too-deep'],
  ['deep flow maps', () => '{a: '.repeat(deep), 'too-deep'],
  ['deep block lists', () => '- '.repeat(deep), 'too-deep'],
  ['deep block maps', () => indented, 'too-deep'],
  ['deep explicit keys', () => '? '.repeat(deep), 'too-deep'],
  ['deep JSON lists', () => `{"a":${'['.repeat(deep)}`, 'too-deep'],
  ['deep JSON maps', () => '{"a":'.repeat(deep), 'too-deep'],
  ['a file of 100 MB', () => 'a: b\n'.repeat(20 * million), 'too-large'],
  ['JSON of 100 MB', () => `{"a": "${'x'.repeat(100 * million)}"}`, 'too-large'],
  ['too many values', () => `a: [${'1,'.repeat(5 * million)}]`, 'too-large'],
  ['too many JSON values', () => `{"a": [${'1,'.repeat(5 * million)}1]}`, 'too-large'],
  ['a key of megabytes', () => `${'k'.repeat(5 * million)}: 1`, 'yaml-syntax'],
  ['aliases and tabs on one line', () => '*a\t'.repeat(million), 'yaml-syntax'],
  ['an open quote of megabytes', () => `a: "${'\\"'.repeat(4 * million)}`, 'yaml-syntax'],
  ['blanks of megabytes in quotes', () => `a: "${' '.repeat(9 * million)}x\n"b`, 'yaml-syntax'],
  ['an open JSON string of megabytes', () => `{"a": "${'\\"'.repeat(4 * million)}`, 'json-syntax'],
  ['a NUL byte', () => 'a: \0', 'yaml-syntax'],
  ['a NUL byte in JSON', () => '{"a": "\0"}', 'json-syntax'],
  ['an anchor in itself', () => 'a: &a {b: *a}', 'yaml-alias'],
  ['an anchor in its own merge', () => 'a: &a\n  <<: *a', 'yaml-alias'],
  ['brackets only', () => '}'.repeat(million), 'yaml-syntax'],
];

test.each(attacks)('%s is one clear error within a second', (_name, make, code) => {
  const text = make();
  const diagnostics: Diagnostic[] = [];
  const start = process.cpuUsage();
  const tree = parse({ path: 'x.yaml', text }, (diagnostic) => diagnostics.push(diagnostic));
  // Twice the budget, and the processor's time, since machines that run tests are shared.
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(2000);
  expect(tree).toBeUndefined();
  expect(diagnostics).toMatchObject([{ level: 'error', code, place: { path: 'x.yaml' } }]);
  expect(diagnostics[0]?.message.length).toBeLessThan(200);
});

/** What is odd but harmless is read. */
const harmless: [string, string, unknown][] = [
  ['lone surrogates', '{"a": "\\ud800"}', { a: '\ufffd' }],
  ['lone surrogates in YAML', 'a: "\\uD800x"', { a: '\ufffdx' }],
  ['a pair of escapes', 'a: "\\uD83D\\uDE00"', { a: '😀' }],
  ['a byte order mark before JSON', '\uFEFF{"a": 1}', { a: 1 }],
  ['raw tabs in JSON strings', '{"a": "x\ty\nz"}', { a: 'x\ty\nz' }],
  ['a long text', `a: ${'x'.repeat(100_000)}`, { a: 'x'.repeat(100_000) }],
];

test.each(harmless)('%s', (_name, text, value) => {
  const diagnostics: Diagnostic[] = [];
  const tree = parse({ path: 'x.yaml', text }, (diagnostic) => diagnostics.push(diagnostic));
  expect(diagnostics).toEqual([]);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(value);
});

test('__proto__ is a key like others and changes no prototype', () => {
  for (const text of [
    '{"__proto__": {"polluted": 1}}',
    '__proto__: {polluted: 1}',
    'a: &a {__proto__: 1}\nb: {<<: *a}',
  ]) {
    const tree = parse({ path: 'x.yaml', text }, () => {});
    expect((tree as Record<string, unknown>).constructor).toBeUndefined();
    expect(String(tree)).toBe('[object Object]');
    expect(JSON.stringify(tree)).toContain('"__proto__"');
  }
  expect({}).not.toHaveProperty('polluted');
});

test('time is linear in the length', () => {
  const seconds = (resources: number) => {
    const one =
      '  Function:\n    Type: AWS::Lambda::Function\n    Properties: {Role: !GetAtt Role.Arn, Layers: [a, "b"]}\n';
    const text = `Resources:\n${Array.from({ length: resources }, (_, at) => one.replace('Function', `F${at}`)).join('')}`;
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      parse({ path: 'x.yaml', text }, () => {});
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  seconds(1000);
  // Eight times the text; a quadratic reader would take 64 times as long.
  expect(seconds(8000) / seconds(1000)).toBeLessThan(30);
});
