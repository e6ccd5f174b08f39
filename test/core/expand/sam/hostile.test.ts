/** Whatever a template holds, expansion ends in a template and diagnostics, never in a throw. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expanded } from './expanded.ts';

const root = join(import.meta.dirname, '../../../cases/sam');
const templates = readdirSync(root).map(
  (name) => expanded(readFileSync(join(root, name, 'template.yaml'), 'utf8')).tree,
);

const values = [
  null,
  0,
  '',
  'x',
  true,
  [],
  {},
  ['x'],
  [[]],
  { Ref: 'X' },
  { 'Fn::If': ['A', 'b'] },
  { 'Fn::GetAtt': 5 },
  { __proto__: 1 },
];

/** Every path to a value below the resources. */
function paths(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])]);
}

const all = templates.map((tree) => paths(tree.Resources));

test('a value of any type anywhere', () => {
  const choice = fc.tuple(fc.nat(templates.length - 1), fc.nat(100_000), fc.constantFrom(...values), fc.boolean());
  fc.assert(
    fc.property(fc.array(choice, { minLength: 1, maxLength: 3 }), (changes) => {
      const [[which]] = changes as [[number, number, unknown, boolean]];
      const tree = JSON.parse(JSON.stringify(templates[which]));
      for (const [, at, value, remove] of changes) {
        const path = all[which]?.[at % (all[which]?.length ?? 1)] ?? [];
        const parent = path.slice(0, -1).reduce((inner, key) => inner?.[key], tree.Resources);
        if (typeof parent !== 'object' || parent === null) continue;
        const key = path.at(-1) as string;
        if (remove) delete parent[key];
        else parent[key] = value;
      }
      expect(expanded(JSON.stringify(tree)).template.Resources).toBeDefined();
    }),
    { seed: 4, numRuns: 400 },
  );
});

test('names that mean something to JavaScript are plain names', () => {
  const { diagnostics, template } = expanded(`Resources:
  constructor:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: r
      Handler: h
      CodeUri: s3://b/k
      Policies: [{ constructor: {} }, { __proto__: {} }]
      Events:
        toString: { Type: constructor }
        valueOf: { Type: Api, Properties: { Path: __proto__, Method: constructor, RestApiId: !Ref __proto__ } }
  hasOwnProperty: { Type: AWS::Serverless::Connector, Properties: { Source: { Id: toString }, Destination: { Id: __proto__ }, Permissions: [constructor] } }
`);
  expect(diagnostics.some(({ level }) => level === 'error')).toBe(true);
  expect(Object.keys(template.Resources as object)).toContain('constructorRole');
});
