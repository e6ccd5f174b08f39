import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { placeOf } from '../../../src/core/model/place.ts';
import { entryOf, get, type JsonMap } from '../../../src/core/model/tree.ts';
import { parseJson } from '../../../src/core/parse/json.ts';

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const tree = parseJson({ path: 'x.json', text }, (diagnostic) => diagnostics.push(diagnostic));
  return { tree, diagnostics };
}

const accepted: [string, unknown][] = [
  ['{}', {}],
  [' { "a" : [ 1 , -2.5e3 , true , false , null , "" ] } ', { a: [1, -2500, true, false, null, ''] }],
  ['{"a":"\\u00e9\\n\\"\\\\\\/"}', { a: 'é\n"\\/' }],
  ['{"a": 1, "a": 2}', { a: 2 }],
  ['[[], {}]', [[], {}]],
];

test.each(accepted)('%s', (text, value) => {
  expect(JSON.parse(JSON.stringify(read(text).tree))).toEqual(value);
});

const refused: [string, string, number, number][] = [
  ['{"a": 1,}', 'json-syntax', 1, 9],
  ['{"a" 1}', 'json-syntax', 1, 6],
  ['{a: 1}', 'json-syntax', 1, 2],
  ['{"a": 1}\nx', 'json-syntax', 2, 1],
  ['{"a": 01}', 'json-syntax', 1, 8],
  ['{"a": tru}', 'json-syntax', 1, 7],
  ['{"a": "\\x"}', 'json-syntax', 1, 7],
  ['{"a": "b', 'json-syntax', 1, 7],
  ['{"a": [1 2]}', 'json-syntax', 1, 10],
  ['{"a":', 'json-syntax', 1, 6],
  ["{'a': 1}", 'json-syntax', 1, 2],
];

test.each(refused)('%s is one error at its place', (text, code, startLine, startColumn) => {
  const { tree, diagnostics } = read(text);
  expect(tree).toBeUndefined();
  expect(diagnostics).toMatchObject([{ level: 'error', code, place: { startLine, startColumn } }]);
});

test('a key written twice is a warning at the second', () => {
  expect(read('{"a": 1,\n "a": 2}').diagnostics).toMatchObject([
    { level: 'warning', code: 'duplicate-key', place: { startLine: 2, startColumn: 2, endColumn: 5 } },
  ]);
});

test('keys and values know their places', () => {
  const { tree } = read('{\n  "a": {"b": [10, "x"]}\n}');
  const entry = entryOf(get(tree, 'a'), 'b');
  expect(entry?.key && placeOf(entry.key)).toEqual({
    path: 'x.json',
    startLine: 2,
    startColumn: 9,
    endLine: 2,
    endColumn: 12,
  });
  expect(entry && placeOf(entry.value)).toMatchObject({ startLine: 2, startColumn: 14, endColumn: 23 });
  const second = entryOf(get(tree as JsonMap, 'a', 'b'), 1);
  expect(second && placeOf(second.value)).toMatchObject({ startColumn: 19, endColumn: 22 });
});
