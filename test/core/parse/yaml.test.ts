import { expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { parse } from '../../../src/core/parse/index.ts';

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const tree = parse({ path: 'template.yaml', text }, (diagnostic) => diagnostics.push(diagnostic));
  return { tree: tree === undefined ? undefined : JSON.parse(JSON.stringify(tree)), diagnostics };
}

/** The value that a document gives, which must be read without a word. */
function quiet(text: string): unknown {
  const { tree, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return tree;
}

/** Text, value. What PyYAML and SnakeYAML accept though YAML 1.2 does not, and the corners of the grammar that templates use. */
const accepted: [string, string, unknown][] = [
  ['flow list that ends at its key', 'a: [\n  1,\n]\nb: 2', { a: [1], b: 2 }],
  ['flow list indented less than its key', '  a: [\n1,\n  2]\n  b: 3', { a: [1, 2], b: 3 }],
  [
    'flow map closed at the column of its key',
    'x:\n  a: !If [C, {\n    b: 1\n  }, !Ref N]\n  c: 2',
    {
      x: { a: { 'Fn::If': ['C', { b: 1 }, { Ref: 'N' }] }, c: 2 },
    },
  ],
  ['plain text in a flow list continued at column 0', '  a: [x\ny, z\n\nw]', { a: ['x y', 'z\nw'] }],
  ['quoted text continued at column 0', "a:\n  b: 'x\ny'\nc: 1", { a: { b: 'x y' }, c: 1 }],
  ['double-quoted text with an empty line', 'a: "x  \n\n  y"', { a: 'x\ny' }],
  ['escapes', '"\\x41\\u00e9\\U0001F600\\t\\"\\\\\\/"', 'Aé😀\t"\\/'],
  ['escaped line break', '"a \\\n   b\\\n\n c"', 'a b\nc'],
  ['doubled single quote', "'it''s'", "it's"],
  ['plain text over lines', 'a: one\n  two\n\n  three\nb: 1', { a: 'one two\nthree', b: 1 }],
  ['text with colons and hashes inside', 'a: arn:aws:s3:::b#c', { a: 'arn:aws:s3:::b#c' }],
  ['list at the column of its key', 'a:\n- 1\n- b: 2\n  c: 3\nd: 4', { a: [1, { b: 2, c: 3 }], d: 4 }],
  ['list in list', '- - 1\n  - 2\n- 3', [[1, 2], 3]],
  ['explicit key', '? a\n: 1\n? b', { a: 1, b: null }],
  ['single pair in a flow list', '[a: 1, b]', [{ a: 1 }, 'b']],
  ['flow map without blanks', '{"a":1,"b":[2]}', { a: 1, b: [2] }],
  ['empty values', 'a:\nb: []\nc: {}\nd: ~\ne: ""', { a: null, b: [], c: {}, d: null, e: '' }],
  ['literal, clipped', 'a: |\n  x\n    y\n\n  z\n\nb: 1', { a: 'x\n  y\n\nz\n', b: 1 }],
  ['literal, stripped', 'a: |-\n  x\n\nb: 1', { a: 'x', b: 1 }],
  ['literal, kept', 'a: |+\n  x\n\nb: 1', { a: 'x\n\n', b: 1 }],
  ['literal with an indentation digit', 'a: |2\n   x\n  y', { a: ' x\ny' }],
  ['literal with tabs on an empty line', 'a: |\n  x\n\t\n  y', { a: 'x\n\ny' }],
  ['folded', 'a: >\n  x\n  y\n\n  z\n   w\n  v\n', { a: 'x y\nz\n w\nv\n' }],
  ['literal in a list', '- |\n  x\n- y', ['x\n', 'y']],
  ['Windows line ends', 'a: |\r\n  x\r\n  y\r\nb: "c\r\n  d"\r\n', { a: 'x\ny\n', b: 'c d' }],
  ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ['tabs after values and before comments', 'a: 1\t\nb:\t2\t# c\n\t\nc: 3', { a: 1, b: 2, c: 3 }],
  ['directive and markers', '%YAML 1.1\n---\na: 1\n...\nnot: read', { a: 1 }],
  ['anchor and alias', 'a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
  ['merge key', 'a: &x {b: 1, c: 2}\nd:\n  <<: *x\n  c: 3', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
  [
    'merge of a list, first wins',
    'a: &x {k: 1}\nb: &y {k: 2, l: 3}\nd: {<<: [*x, *y]}',
    {
      a: { k: 1 },
      b: { k: 2, l: 3 },
      d: { k: 1, l: 3 },
    },
  ],
  [
    'keys that prototypes have',
    '__proto__: 1\nconstructor: {__proto__: {x: 1}}',
    JSON.parse('{"__proto__":1,"constructor":{"__proto__":{"x":1}}}'),
  ],
  [
    'intrinsic tags',
    'a: !Sub "${X}"\nb: !GetAtt A.B.C\nc: !Ref 123\nd: !GetAZs ""\ne: !Condition C',
    {
      a: { 'Fn::Sub': '${X}' },
      b: { 'Fn::GetAtt': ['A', 'B.C'] },
      c: { Ref: '123' },
      d: { 'Fn::GetAZs': '' },
      e: { Condition: 'C' },
    },
  ],
  [
    'tags on collections',
    '!If\n- C\n- !Join ["", [a]]\n- !Select\n  - 0\n  - !Split [",", b]',
    {
      'Fn::If': ['C', { 'Fn::Join': ['', ['a']] }, { 'Fn::Select': [0, { 'Fn::Split': [',', 'b'] }] }],
    },
  ],
  ['standard tags', 'a: !!str 1\nb: !!int 2\nc: ! 3', { a: '1', b: 2, c: '3' }],
  ['nothing', '# only a comment\n', null],
];

test.each(accepted)('%s', (_name, text, value) => {
  expect(quiet(text)).toEqual(value);
});

const scalars: [string, unknown][] = [
  ['012345678901', '012345678901'],
  ['012345670123', '012345670123'],
  ['123456789012', 123456789012],
  ['12345678901234567890', '12345678901234567890'],
  ['1.10', '1.10'],
  ['1.0', '1.0'],
  ['3.14', 3.14],
  ['.5', 0.5],
  ['1.5e+3', 1500],
  ['1e3', '1e3'],
  ['-7', -7],
  ['+7', '+7'],
  ['0755', '0755'],
  ['0x1F', 31],
  ['0b11', 3],
  ['1_000', 1000],
  ['12:30', '12:30'],
  ['.inf', '.inf'],
  ['-.INF', '-.INF'],
  ['.nan', '.nan'],
  ['2012-10-17', '2012-10-17'],
  ['2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['yes', true],
  ['On', true],
  ['NO', false],
  ['off', false],
  ['True', true],
  ['y', 'y'],
  ['null', null],
  ['Null', null],
  ['nil', 'nil'],
  ['python3.12', 'python3.12'],
  ['"yes"', 'yes'],
  ['"1"', '1'],
];

test.each(scalars)('%s is read as CloudFormation reads it', (text, value) => {
  expect(quiet(`a: ${text}`)).toEqual({ a: value });
});

test('keys keep their spelling', () => {
  expect(quiet('on: 1\n2012-10-17: 2\n010: 3\nyes: 4\n1.0: 5')).toEqual({
    on: 1,
    '2012-10-17': 2,
    '010': 3,
    yes: 4,
    '1.0': 5,
  });
});

/** Text, code, line and column. */
const warned: [string, string, string, number, number][] = [
  ['a key written twice', 'a: 1\nb: 2\na: 3', 'duplicate-key', 3, 1],
  ['an unknown tag', 'a: !Foo bar', 'unknown-tag', 1, 4],
  ['a second document', 'a: 1\n---\nb: 2', 'yaml-documents', 2, 1],
  ['a merge key of no map', 'a:\n  <<: x', 'yaml-merge', 2, 3],
];

test.each(warned)('%s is a warning', (_name, text, code, startLine, startColumn) => {
  const { tree, diagnostics } = read(text);
  expect(tree).toBeDefined();
  expect(diagnostics).toMatchObject([{ level: 'warning', code, place: { startLine, startColumn } }]);
});

test('a key written twice keeps the last value', () => {
  expect(read('a: 1\na: 2').tree).toEqual({ a: 2 });
});

const refused: [string, string, string, number, number][] = [
  ['a tab that indents', 'a:\n\tb: 1', 'yaml-syntax', 2, 1],
  ['a second colon', 'a: b: c', 'yaml-syntax', 1, 5],
  ['a key without a colon', 'a: 1\nb\nc: 2', 'yaml-syntax', 2, 1],
  ['a quote never closed', 'a: "x\nb: 1', 'yaml-syntax', 1, 4],
  ['a bracket never closed', 'a: [1,\nb: 2', 'yaml-syntax', 2, 5],
  ['a bracket too many', 'a: 1]\nb: ]', 'yaml-syntax', 2, 4],
  ['a missing comma', 'a: ["x" "y"]', 'yaml-syntax', 1, 9],
  ['a key at a column between', 'a:\n    b: 1\n  c: 2', 'yaml-syntax', 3, 3],
  ['a reserved first character', 'a: @b', 'yaml-syntax', 1, 4],
  ['a star without a name', 'a: *', 'yaml-syntax', 1, 4],
  ['an alias of nothing', 'a: *b', 'yaml-syntax', 1, 4],
  ['an unknown escape', 'a: "\\q"', 'yaml-syntax', 1, 5],
  ['text on the line of a literal', 'a: | x', 'yaml-syntax', 1, 6],
  ['a control character', 'a: "\0"', 'yaml-syntax', 1, 5],
  ['an anchor that refers to itself', 'a: &x [*x]', 'yaml-alias', 1, 8],
];

test.each(refused)('%s is one error at its place', (_name, text, code, startLine, startColumn) => {
  const { tree, diagnostics } = read(text);
  expect(tree).toBeUndefined();
  expect(diagnostics).toMatchObject([{ level: 'error', code, place: { startLine, startColumn } }]);
});

test('warnings of one kind are capped', () => {
  const { diagnostics } = read('a: 1\n'.repeat(500));
  expect(diagnostics).toHaveLength(20);
  expect(diagnostics.at(-1)?.message).toContain('not listed');
});

test('a file in braces that is no JSON is read as YAML; told where the name promises JSON', () => {
  for (const [path, codes] of [
    ['x.yaml', []],
    ['x.json', ['json-syntax']],
  ] as const) {
    const told: string[] = [];
    const tree = parse({ path, text: '{"a": 1, # why\n}' }, ({ level, code }) =>
      told.push(level === 'warning' ? code : level),
    );
    expect(tree).toMatchObject({ a: 1 });
    expect(told).toEqual(codes);
  }
});

test('the Serverless Framework reads YAML 1.2, to which yes and off are texts', () => {
  const text = 'a: [yes, No, on, OFF, true, ~, 0x1F]';
  const read12 = parse({ path: 'serverless.yml', text }, () => {}, '1.2');
  expect(read12).toMatchObject({ a: ['yes', 'No', 'on', 'OFF', true, null, 31] });
});
