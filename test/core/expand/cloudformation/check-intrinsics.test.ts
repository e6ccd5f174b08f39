import { expect, test } from 'vitest';
import { checkIntrinsics } from '../../../../src/core/expand/cloudformation/check-intrinsics.ts';
import { shapes } from '../../../../src/core/expand/cloudformation/intrinsic-shapes.ts';
import type { Diagnostic } from '../../../../src/core/model/diagnostic.ts';
import type { JsonMap } from '../../../../src/core/model/tree.ts';
import { parse } from '../../../../src/core/parse/index.ts';

function check(text: string, names?: boolean) {
  const diagnostics: Diagnostic[] = [];
  const tree = parse({ path: 'template.yaml', text }, () => {}) as JsonMap;
  checkIntrinsics(tree, (diagnostic) => diagnostics.push(diagnostic), names);
  return diagnostics;
}

/** A template whose queue has one property; around it stands everything that names may name. */
function around(property: string): string {
  return `AWSTemplateFormatVersion: 2010-09-09
Parameters: {Stage: {Type: String}, Names: {Type: CommaDelimitedList}}
Mappings: {Map: {a: {b: c}}}
Conditions: {IsProd: !Equals [!Ref Stage, prod]}
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: ${property}
  Topic: {Type: AWS::SNS::Topic}
`;
}

const good = [
  'text',
  '!Ref Stage',
  '!Ref AWS::NoValue',
  '{Ref: Topic}',
  '!GetAtt Topic.TopicArn',
  '{"Fn::GetAtt": Topic.TopicArn}',
  '{"Fn::GetAtt": [Topic, !Ref Stage]}',
  '!If [IsProd, a, !Ref AWS::NoValue]',
  '!Join ["", [a, !Ref Stage]]',
  '!Join [",", !Ref Names]',
  '!Select [0, !Split [",", !Ref Stage]]',
  '!Select ["0", !GetAZs ""]',
  '!Sub "${Stage} ${AWS::Region} ${Topic.TopicName} ${!Literal}"',
  '!Sub ["${x} ${Stage}", {x: !Ref Topic}]',
  '!FindInMap [Map, a, b]',
  '!FindInMap [Map, !Ref Stage, b, {DefaultValue: c}]',
  '!ImportValue {"Fn::Sub": "${Stage}-x"}',
  '!Base64 {"Fn::Sub": x}',
  '!Cidr [!GetAtt Topic.X, 6, 5]',
  '{"Fn::Length": [1]}',
  '{"Fn::ToJsonString": {a: !Ref Stage}}',
  '{"Fn::Transform": {Name: Macro, Parameters: {a: 1}}}',
  '{Ref: a, Other: b}',
];

test.each(good)('%s is well formed', (property) => {
  expect(check(around(property))).toEqual([]);
});

const malformed = [
  '{"Fn::GetAtt": 5}',
  '{"Fn::GetAtt": [Topic]}',
  '{"Fn::GetAtt": Topic}',
  '{"Fn::GetAtt": [Topic, ""]}',
  '!If [IsProd, a]',
  '!If [IsProd, a, b, c]',
  '!If [{x: y}, a, b]',
  '{Ref: [a]}',
  '{Ref: }',
  '!Equals [a]',
  '!Not [a, b]',
  '!And [a]',
  '!Join [",", a]',
  '!Join [a]',
  '!Select [0]',
  '!Split [","]',
  '!Sub {a: b}',
  '!Sub [a, b]',
  '!Sub "${a b}"',
  '!Sub "${HOME:-/root}"',
  '!FindInMap [Map, a]',
  '!ImportValue [a]',
  '!Base64 {a: b, c: d}',
  '!Cidr [a]',
  '{"Fn::Length": 5}',
  '{"Fn::ToJsonString": a}',
  '{"Fn::Transform": {Parameters: {}}}',
];

test.each(malformed)('%s is one error at its place', (property) => {
  const place = { path: 'template.yaml', startLine: 9, startColumn: 18 };
  expect(check(around(property))).toMatchObject([{ level: 'error', code: 'intrinsic-malformed', place }]);
});

test('every function is tried with a good and a bad argument', () => {
  const spelled = (list: string[]) =>
    [...shapes.keys()].filter(
      (name) => !list.some((text) => text.includes(name) || text.includes(`!${name.replace('Fn::', '')} `)),
    );
  expect(spelled(malformed)).toEqual(['Fn::Or', 'Fn::GetAZs']);
  expect(spelled(good)).toEqual(['Fn::Equals', 'Fn::And', 'Fn::Or', 'Fn::Not']);
});

test.each(['!Or [a]', '!GetAZs [a]'])('%s is malformed', (property) => {
  expect(check(around(property))).toMatchObject([{ code: 'intrinsic-malformed' }]);
});

const missing: [string, string][] = [
  ['!Ref Stagee', 'no parameter or resource `Stagee` is in the template; did you mean `Stage`?'],
  ['!GetAtt Nothing.Arn', 'no resource `Nothing` is in the template; add it, or correct the name'],
  ['!If [isprod, a, b]', 'no condition `isprod` is in the template; did you mean `IsProd`?'],
  ['!Sub "${Topik}"', 'no parameter or resource `Topik` is in the template; did you mean `Topic`?'],
  ['!Sub "${Topik.Arn}"', 'no resource `Topik` is in the template; did you mean `Topic`?'],
  ['!FindInMap [Mop, a, b]', 'no mapping `Mop` is in the template; did you mean `Map`?'],
];

test.each(missing)('%s names nothing', (property, message) => {
  expect(check(around(property))).toMatchObject([
    { level: 'warning', code: 'undefined-reference', message, place: { startLine: 9 } },
  ]);
  expect(check(around(property), false)).toEqual([]);
});

test('DependsOn and Condition name what is there', () => {
  const codes = check(
    'Resources:\n  A:\n    Type: X::Y::Z\n    Condition: C\n    DependsOn: [A, B]\nOutputs: {O: {Condition: D, Value: 1}}',
  );
  expect(codes.map(({ message }) => /`(\w)`/.exec(message)?.[1])).toEqual(['C', 'B', 'D']);
});

test('a fragment is told once', () => {
  const refs = Array.from({ length: 30 }, (_, at) => `!Ref Missing${at}`).join(', ');
  const told = check(`Resources: {A: {Type: X::Y::Z, Properties: {P: [${refs}, ${refs}]}}}`);
  expect(told).toHaveLength(1);
  expect(told[0]?.message).toContain('30 names');
});

test('where a macro may add resources, names are left alone', () => {
  expect(check(`Transform: [MyMacro]\n${around('!Ref Nothing')}`)).toEqual([]);
  expect(check(`Transform: [AWS::LanguageExtensions]\n${around('!Ref Nothing')}`)).toHaveLength(1);
});

test('an unknown function is a warning', () => {
  expect(check(around('{"Fn::Jion": ["", [a]]}'))).toMatchObject([
    { level: 'warning', code: 'intrinsic-unknown', message: expect.stringContaining('`Fn::Join`') },
  ]);
});

test('reports of one template are bounded', () => {
  expect(check(around(`[${'!Not [a, b],'.repeat(1000)}]`))).toHaveLength(20);
});
