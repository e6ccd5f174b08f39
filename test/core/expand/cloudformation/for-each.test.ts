import { expect, test } from 'vitest';
import { expandForEach } from '../../../../src/core/expand/cloudformation/for-each.ts';
import type { Diagnostic } from '../../../../src/core/model/diagnostic.ts';
import { placeOf } from '../../../../src/core/model/place.ts';
import { get, type JsonMap, keySpan, valueSpan } from '../../../../src/core/model/tree.ts';
import { parse } from '../../../../src/core/parse/index.ts';
import { scan } from '../../../../src/index.ts';

function expanded(text: string, parameters: Record<string, string> = {}) {
  const diagnostics: Diagnostic[] = [];
  const source = { path: 'template.yaml', text: `Transform: AWS::LanguageExtensions\n${text}` };
  const tree = parse(source, (diagnostic) => diagnostics.push(diagnostic)) as JsonMap;
  const context = { file: () => undefined, parameters, region: 'eu-west-1', partition: 'aws' };
  const body = expandForEach(tree, context, (diagnostic) => diagnostics.push(diagnostic));
  return {
    tree,
    body,
    plain: JSON.parse(JSON.stringify(body)),
    codes: diagnostics.map(({ level, code }) => `${level} ${code}`),
    diagnostics,
  };
}

const topics = `Resources:
  Fn::ForEach::Topics:
    - Name
    - [Paid, Sent]
    - Topic\${Name}:
        Type: AWS::SNS::Topic
        Properties:
          TopicName: !Ref Name
          DisplayName: !Sub "\${Name} in \${AWS::Region}"
  Other: {Type: "AWS::SQS::Queue"}
`;

test('a loop over resources makes one for each item', () => {
  const { plain, codes } = expanded(topics);
  const topic = (name: string) => ({
    Type: 'AWS::SNS::Topic',
    Properties: { TopicName: name, DisplayName: { 'Fn::Sub': `${name} in \${AWS::Region}` } },
  });
  expect(plain.Resources).toEqual({
    TopicPaid: topic('Paid'),
    TopicSent: topic('Sent'),
    Other: { Type: 'AWS::SQS::Queue' },
  });
  expect(codes).toEqual([]);
});

test('what a loop makes keeps the lines of the loop', () => {
  const { body } = expanded(topics);
  const key = keySpan(body.Resources, 'TopicSent');
  expect(key && placeOf(key)).toMatchObject({ startLine: 6, startColumn: 7 });
  const name = valueSpan(get(body.Resources, 'TopicSent', 'Properties'), 'TopicName');
  expect(name && placeOf(name)).toMatchObject({ startLine: 9, startColumn: 22 });
});

test('a template without loops stays itself', () => {
  const { tree, body } = expanded('Resources:\n  Queue: {Type: "AWS::SQS::Queue"}');
  expect(body).toBe(tree);
});

test('loops nest, in each other and in properties', () => {
  const { plain, codes } = expanded(`Resources:
  Fn::ForEach::Outer:
    - A
    - [X, Y]
    - Fn::ForEach::Inner:
        - B
        - ["1", "2"]
        - R\${A}\${B}:
            Type: AWS::SSM::Parameter
            Properties:
              Fn::ForEach::Props:
                - P
                - [Name, Value]
                - \${P}: !GetAtt "\${A}\${P}.Arn"
`);
  expect(codes).toEqual([]);
  expect(Object.keys(plain.Resources)).toEqual(['RX1', 'RX2', 'RY1', 'RY2']);
  expect(plain.Resources.RY2.Properties).toEqual({
    Name: { 'Fn::GetAtt': ['YName', 'Arn'] },
    Value: { 'Fn::GetAtt': ['YValue', 'Arn'] },
  });
});

test('conditions and outputs loop too; & drops what is no letter or digit', () => {
  const { plain } = expanded(`Conditions:
  Fn::ForEach::C: [Host, [a.b, c-d], {"Is&{Host}": !Equals [!Ref Host, x]}]
Resources: {}
Outputs:
  Fn::ForEach::O: [Host, [a.b], {"Out&{Host}": {Value: "\${Host}"}}]
`);
  expect(plain.Conditions).toEqual({ Isab: { 'Fn::Equals': ['a.b', 'x'] }, Iscd: { 'Fn::Equals': ['c-d', 'x'] } });
  expect(plain.Outputs).toEqual({ Outab: { Value: 'a.b' } });
});

const collections: [string, string, string[]][] = [
  ['a list parameter', '!Ref Names', ['RA', 'RB']],
  ['a mapping', '!FindInMap [Map, !Ref "AWS::Region", Names]', ['RC', 'RD']],
  ['a mapping with a default', '!FindInMap [Map, none, Names, {DefaultValue: [Z]}]', ['RZ']],
  ['a split text', '!Split [";", "E;F"]', ['RE', 'RF']],
  ['a list that holds a parameter', '[G, !Ref One]', ['RG', 'RH']],
];

test.each(collections)('%s is a collection', (_name, collection, ids) => {
  const { plain, codes } = expanded(`Parameters:
  Names: {Type: CommaDelimitedList, Default: "A, B"}
  One: {Type: String, Default: H}
Mappings:
  Map: {eu-west-1: {Names: [C, D]}}
Resources:
  Fn::ForEach::L: [N, ${collection}, {"R\${N}": {Type: "AWS::SQS::Queue"}}]
`);
  expect(codes).toEqual([]);
  expect(Object.keys(plain.Resources)).toEqual(ids);
});

test('a parameter that is given wins over its default', () => {
  const text =
    'Parameters: {N: {Type: CommaDelimitedList, Default: A}}\nResources: {"Fn::ForEach::L": [I, !Ref N, {"R${I}": {Type: "AWS::SQS::Queue"}}]}';
  expect(Object.keys(expanded(text, { N: 'P,Q' }).plain.Resources)).toEqual(['RP', 'RQ']);
});

const mistakes: [string, string, string][] = [
  ['an unknown collection', '[I, !Ref Nothing, {"R${I}": {Type: T}}]', 'warning foreach-unknown'],
  ['a loop of two parts', '[I, [a]]', 'error foreach-malformed'],
  ['a loop that is no list', '{a: b}', 'error foreach-malformed'],
  ['a key without the identifier', '[I, [a, b], {R: {Type: T}}]', 'error foreach-duplicate'],
];

test.each(mistakes)('%s is told at the loop', (_name, loop, told) => {
  const { codes, diagnostics } = expanded(`Resources:\n  Fn::ForEach::L: ${loop}`);
  expect(codes).toEqual([told]);
  expect(diagnostics[0]?.place?.startLine).toBe(3);
});

test('what loops over unknown values is made once, so that it is judged', () => {
  expect(
    expanded('Resources: {"Fn::ForEach::L": [Name, !Ref X, {"R${Name}": {Type: "AWS::SQS::Queue"}}]}').plain.Resources,
  ).toEqual({
    RName: { Type: 'AWS::SQS::Queue' },
  });
});

test('a loop without the transform is an error', () => {
  const diagnostics: Diagnostic[] = [];
  const tree = parse(
    { path: 'x', text: 'Resources: {"Fn::ForEach::L": [I, [a], {"R${I}": {Type: T}}]}' },
    () => {},
  ) as JsonMap;
  expandForEach(tree, { file: () => undefined, parameters: {}, region: 'x', partition: 'aws' }, (told) =>
    diagnostics.push(told),
  );
  expect(diagnostics).toMatchObject([{ level: 'error', code: 'foreach-transform' }]);
});

test('loops in loops that explode end in one error', () => {
  const letters = `[${'abcdefghijklmnopqrstuvwxyz'.split('').join(', ')}]`;
  const nest = (level: number): string =>
    level === 0
      ? '{"R${I1}${I2}${I3}${I4}${I5}": {Type: T}}'
      : `{"Fn::ForEach::L${level}": [I${level}, ${letters}, ${nest(level - 1)}]}`;
  const start = process.cpuUsage();
  const { codes } = expanded(`Resources: ${nest(5)}`);
  expect(codes).toEqual(['error foreach-too-large']);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});

test.each([
  ['Resources', 500, '{"R${I}": {Type: T}}'],
  ['Outputs', 200, '{"O${I}": {Value: x}}'],
])('a loop makes no more in %s than CloudFormation takes', (section, most, fragment) => {
  const loop = (count: number) => {
    const items = Array.from({ length: count }, (_, at) => `a${at}`).join(', ');
    return expanded(`${section}: {"Fn::ForEach::L": [I, [${items}], ${fragment}]}`);
  };
  expect(loop(most).codes).toEqual([]);
  const { codes, plain, diagnostics } = loop(100_000);
  expect(codes).toEqual(['error foreach-too-large']);
  expect(Object.keys(plain[section])).toHaveLength(most);
  expect(diagnostics[0]?.message).toContain(`CloudFormation takes ${most}`);
});

test('a loop over a hundred thousand values is judged in little time', async () => {
  const items = Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(', ');
  const text = `Transform: AWS::LanguageExtensions\nResources: {"Fn::ForEach::L": [I, [${items}], {"Q\${I}": {Type: AWS::SQS::Queue}}]}`;
  const start = process.cpuUsage();
  const { diagnostics, applications } = await scan([{ path: 't.yaml', text }]);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  expect(diagnostics.map(({ code }) => code)).toContain('foreach-too-large');
  expect(applications[0]?.resources).toBe(500);
});
