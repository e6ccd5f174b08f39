import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expand } from '../../../../src/core/expand/index.ts';
import type { Json } from '../../../../src/core/model/tree.ts';

const words = [
  'Resources',
  'Parameters',
  'Mappings',
  'Outputs',
  'Conditions',
  'Transform',
  'Type',
  'Properties',
  'TemplateURL',
  'Location',
  'Name',
  'Default',
  'DependsOn',
  'Condition',
  'A',
  'B',
  '__proto__',
];
const functions = [
  'Ref',
  'Fn::Sub',
  'Fn::If',
  'Fn::GetAtt',
  'Fn::Transform',
  'Fn::ForEach::L',
  'Fn::ForEach::',
  'Fn::FindInMap',
  'Fn::Split',
  'Fn::Join',
  'Fn::Nope',
];
const texts = [
  '',
  'A',
  'AWS::Include',
  'AWS::LanguageExtensions',
  'AWS::CloudFormation::Stack',
  'AWS::SQS::Queue',
  'a.yaml',
  '../x',
  '${A}',
  '${A.b}',
  '${',
  '&{A}',
  'CommaDelimitedList',
];

const { tree } = fc.letrec<{ tree: Json }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<Json>(...texts, null, true, 5),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...words, ...functions), tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ) as fc.Arbitrary<Json>,
}));
const template = fc.record({
  AWSTemplateFormatVersion: fc.constant('2010-09-09'),
  Transform: fc.oneof(fc.constant('AWS::LanguageExtensions'), tree),
  Parameters: tree,
  Mappings: tree,
  Conditions: tree,
  Resources: fc.oneof(tree, fc.dictionary(fc.constantFrom('A', 'B', 'Fn::ForEach::L', 'Fn::Transform'), tree)),
  Outputs: tree,
});

test('a template of any shape is expanded or told, and never throws; the same input gives the same output', () => {
  fc.assert(
    fc.property(template, tree, (body, included) => {
      const file = (path: string) => (path === 'a.yaml' ? { path, text: JSON.stringify(included) } : undefined);
      const context = { file, parameters: {}, region: 'us-east-1', partition: 'aws' };
      const read = () => expand({ path: 'template.json', text: JSON.stringify(body) }, context);
      const once = read();
      expect(once?.format).toBe('cloudformation');
      expect(JSON.stringify(read())).toBe(JSON.stringify(once));
    }),
    { seed: 7, numRuns: 2000 },
  );
});
