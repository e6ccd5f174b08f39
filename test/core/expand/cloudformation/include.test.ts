import { expect, test } from 'vitest';
import { expandCloudFormation } from '../../../../src/core/expand/cloudformation/index.ts';
import { localPath } from '../../../../src/core/expand/cloudformation/local-path.ts';
import type { Diagnostic } from '../../../../src/core/model/diagnostic.ts';
import { placeOf } from '../../../../src/core/model/place.ts';
import { get, type JsonMap, keySpan } from '../../../../src/core/model/tree.ts';
import { parse } from '../../../../src/core/parse/index.ts';

function expanded(files: Record<string, string>, entry = 'app/template.yaml') {
  const diagnostics: Diagnostic[] = [];
  const asked: string[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const file = (path: string) => {
    asked.push(path);
    return Object.hasOwn(files, path) ? { path, text: files[path] as string } : undefined;
  };
  const source = { path: entry, text: files[entry] as string };
  const context = { file, parameters: {}, region: 'eu-west-1', partition: 'aws' };
  const body = expandCloudFormation(parse(source, report) as JsonMap, source, context, report);
  return {
    body,
    plain: JSON.parse(JSON.stringify(body)),
    diagnostics,
    codes: diagnostics.map(({ level, code }) => `${level} ${code}`),
    asked,
  };
}

const include = (location: string) => `Fn::Transform: {Name: AWS::Include, Parameters: {Location: ${location}}}`;

test('an included file stands in the place of its transform, beside what the template says itself', () => {
  const { body, plain, codes } = expanded({
    'app/template.yaml': `Resources:\n  Api:\n    Type: AWS::ApiGateway::RestApi\n    Properties:\n      Name: mine\n      ${include('../api/body.yaml')}\n`,
    'api/body.yaml': '# head\nName: theirs\nBody: {openapi: 3.0.1}\n',
  });
  expect(codes).toEqual([]);
  expect(plain.Resources.Api.Properties).toEqual({ Name: 'mine', Body: { openapi: '3.0.1' } });
  const span = keySpan(get(body, 'Resources', 'Api', 'Properties'), 'Body');
  expect(span && placeOf(span)).toMatchObject({ path: 'api/body.yaml', startLine: 3 });
});

test('a list or text takes the place of a map that is only a transform', () => {
  const { plain } = expanded({
    'app/template.yaml': `Resources:\n  R:\n    Type: AWS::X::Y\n    Properties: {Tags: {${include('tags.json')}}}\n`,
    'app/tags.json': '[{"Key": "a"}]',
  });
  expect(plain.Resources.R.Properties.Tags).toEqual([{ Key: 'a' }]);
});

test('a top-level transform merges its sections', () => {
  const { plain } = expanded({
    'app/template.yaml':
      'Transform: {Name: AWS::Include, Parameters: {Location: ./more.yaml}}\nResources: {A: {Type: AWS::SQS::Queue}}\n',
    'app/more.yaml': 'Resources: {B: {Type: AWS::SNS::Topic}}\nOutputs: {O: {Value: 1}}\n',
  });
  expect(plain).toMatchObject({
    Resources: { A: { Type: 'AWS::SQS::Queue' }, B: { Type: 'AWS::SNS::Topic' } },
    Outputs: { O: { Value: 1 } },
  });
});

test('included files may include, and loops in them are written out', () => {
  const { plain, codes, asked } = expanded({
    'app/template.yaml': `Transform: AWS::LanguageExtensions\nResources:\n  ${include('a/one.yaml')}\n`,
    'app/a/one.yaml': include('../b/two.yaml'),
    'app/b/two.yaml': 'Fn::ForEach::L: [I, [X, Y], {"R${I}": {Type: "AWS::SQS::Queue"}}]',
  });
  expect(codes).toEqual([]);
  expect(Object.keys(plain.Resources)).toEqual(['RX', 'RY']);
  expect(asked).toEqual(['app/a/one.yaml', 'app/b/two.yaml']);
});

const refused: [string, string, Record<string, string>, string][] = [
  ['a file outside of the repository', '../../etc/passwd', {}, 'error include-outside'],
  ['an absolute path', '/etc/passwd', {}, 'error include-outside'],
  ['a Windows path', '"C:\\\\secret"', {}, 'error include-outside'],
  ['a bucket', 's3://bucket/body.yaml', {}, 'warning include-remote'],
  ['a missing file', 'none.yaml', {}, 'warning include-missing'],
  ['a location that is not known', '!Ref Nowhere', {}, 'warning include-unknown'],
  ['itself', 'template.yaml', {}, 'error include-cycle'],
  [
    'a circle of files',
    'a.yaml',
    { 'app/a.yaml': include('b.yaml'), 'app/b.yaml': include('a.yaml') },
    'error include-cycle',
  ],
  ['a file that cannot be parsed', 'bad.yaml', { 'app/bad.yaml': 'a: [1' }, 'error yaml-syntax'],
];

test.each(refused)('%s is told, and the value stays unknown', (_name, location, files, told) => {
  const text = `Resources:\n  R:\n    Type: AWS::X::Y\n    Properties:\n      P: {${include(location)}}\n`;
  const { plain, codes, diagnostics } = expanded({ 'app/template.yaml': text, ...files });
  expect(codes).toEqual([told]);
  expect(JSON.stringify(plain.Resources.R.Properties)).toContain('Fn::Transform');
  expect(diagnostics[0]?.place?.path).toMatch(/^app\//);
});

test('includes that multiply end in an error', () => {
  const files: Record<string, string> = {
    'app/template.yaml': `Resources: {A: {Type: X::Y::Z, Properties: {a: {${include('0.yaml')}}}}}`,
  };
  for (let level = 0; level < 9; level++)
    files[`app/${level}.yaml`] = ['a', 'b', 'c'].map((key) => `${key}: {${include(`${level + 1}.yaml`)}}`).join('\n');
  files['app/9.yaml'] = 'x: 1';
  const { codes } = expanded(files);
  expect(new Set(codes)).toEqual(new Set(['error include-too-many']));
});

test('a long chain of includes ends in an error', () => {
  const files: Record<string, string> = { 'app/template.yaml': `Resources: {${include('0.yaml')}}` };
  for (let level = 0; level < 50; level++) files[`app/${level}.yaml`] = include(`${level + 1}.yaml`);
  expect(expanded(files).codes).toEqual(['error include-too-many']);
});

test('nested stacks are asked for, so that their change counts', () => {
  const { asked, codes } = expanded({
    'app/template.yaml': `Resources:
  A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./nested/a.yaml}}
  B: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: "https://example.com/b.yaml"}}
  C: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: !Ref Url}}
  D: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../../d.yaml}}
  E: {Type: AWS::Serverless::Application, Properties: {Location: ../e/template.yaml}}
`,
  });
  expect(asked).toEqual(['app/nested/a.yaml', 'e/template.yaml']);
  expect(codes).toEqual(['warning include-outside']);
});

const paths: [string, string, unknown][] = [
  ['a/b/t.yaml', './c.yaml', { path: 'a/b/c.yaml' }],
  ['a/b/t.yaml', '../../c.yaml', { path: 'c.yaml' }],
  ['t.yaml', 'a//b/./c.yaml', { path: 'a/b/c.yaml' }],
  ['t.yaml', '../c.yaml', 'outside'],
  ['a/t.yaml', 'x/../../../c.yaml', 'outside'],
  ['t.yaml', '~/c.yaml', 'outside'],
  ['t.yaml', 'file:///etc/passwd', 'remote'],
  ['t.yaml', '..\\..\\c', 'outside'],
];

test.each(paths)('from %s, %s', (from, location, path) => {
  expect(localPath(from, location)).toEqual(path);
});
