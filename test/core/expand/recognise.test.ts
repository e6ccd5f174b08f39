import { expect, test } from 'vitest';
import { expand } from '../../../src/core/expand/index.ts';
import { mayBeTemplate } from '../../../src/core/expand/recognise.ts';

const context = { file: () => undefined, parameters: {}, region: 'us-east-1', partition: 'aws' };
const read = (text: string, path = 'some/file') => expand({ path, text }, context);

const templates: [string, string, string][] = [
  ['CloudFormation in YAML', 'Resources:\n  Q:\n    Type: AWS::SQS::Queue\n', 'cloudformation'],
  ['CloudFormation in JSON', '{"Resources": {"Q": {"Type": "AWS::SQS::Queue"}}}', 'cloudformation'],
  [
    'what the CDK synthesizes',
    '{\n "Resources": {\n  "Q1": {"Type": "AWS::SQS::Queue", "Metadata": {"aws:cdk:path": "S/Q"}}\n },\n "Rules": {"CheckBootstrapVersion": {}}\n}',
    'cloudformation',
  ],
  ['custom resources only', 'Resources: {R: {Type: Custom::Thing}}', 'cloudformation'],
  [
    'loops only',
    'AWSTemplateFormatVersion: 2010-09-09\nTransform: AWS::LanguageExtensions\nResources: {"Fn::ForEach::L": [I, [a], {"R${I}": {Type: "AWS::SQS::Queue"}}]}',
    'cloudformation',
  ],
  ['words hidden by escapes', '{"\\u0052esources": {"Q": {"Type": "\\u0041WS::SQS::Queue"}}}', 'cloudformation'],
  ['SAM by its transform', 'Transform: AWS::Serverless-2016-10-31\nResources: {Q: {Type: AWS::SQS::Queue}}', 'sam'],
  [
    'SAM by a list of transforms',
    'Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\nResources: {Q: {Type: AWS::SQS::Queue}}',
    'sam',
  ],
  ['SAM by its types', 'Resources: {F: {Type: AWS::Serverless::Function}}', 'sam'],
  ['the Serverless Framework', 'service: orders\nprovider:\n  name: aws\nfunctions: {}', 'serverless'],
  ['the Serverless Framework with a provider elsewhere', 'service: orders\nprovider: ${file(p.yml)}\n', 'serverless'],
  ['the Serverless Framework in JSON', '{"service": "x", "provider": {"name": "aws"}}', 'serverless'],
];

test.each(templates)('%s is a template', (_name, text, format) => {
  expect(read(text)?.format).toBe(format);
});

const others: [string, string][] = [
  ['package.json', '{"name": "x", "dependencies": {"aws-sdk": "2"}, "description": "AWS:: Resources:"}'],
  ['a Kubernetes manifest', 'apiVersion: v1\nkind: Service\nmetadata: {name: x}\nspec: {ports: []}\n'],
  [
    'a Kubernetes manifest that mentions types',
    'apiVersion: v1\nkind: ConfigMap\ndata:\n  t.yaml: |\n    Resources:\n      Q: {Type: AWS::SQS::Queue}\n',
  ],
  [
    'a GitHub workflow',
    'on: push\njobs:\n  deploy:\n    steps:\n      - run: "aws cloudformation # Resources: AWS::X"\n',
  ],
  ['an OpenAPI file', 'openapi: 3.0.1\ninfo: {title: AWS::x}\npaths: {}\ncomponents: {Resources: {a: 1}}\n'],
  ['a state machine', '{"StartAt": "A", "States": {"A": {"Type": "Task", "Resource": "arn:aws:states:::x"}}}'],
  ['docker-compose', 'services:\n  service:\n    image: x\n    provider: y\n'],
  ['a Serverless Framework file for another cloud', 'service: x\nprovider: {name: google}\nfunctions: {}'],
  ['a resource specification', '{"ResourceTypes": {"AWS::S3::Bucket": {"Properties": {}}}, "Resources": 1}'],
  ['a list', '- Resources: {A: {Type: AWS::SQS::Queue}}'],
  ['Resources of something else', 'Resources:\n  cpu: {Type: large}\n# AWS::\n'],
  ['nothing', ''],
  ['a broken file that is no template', 'a: "AWS:: Resources:\nb: 1\n'],
  ['a broken chart', 'kind: Deployment\nspec: {{ .Values.x }} {{- if }}\n# Resources: AWS::S3\n'],
];

test.each(others)('%s is none', (_name, text) => {
  expect(read(text)).toBeUndefined();
});

const broken: [string, string, string][] = [
  ['YAML', 'AWSTemplateFormatVersion: 2010-09-09\nResources:\n  A: [\n', 'yaml-syntax'],
  ['YAML without a version', 'Resources:\n  A:\n    Type: AWS::SQS::Queue\n   B: 1\n', 'yaml-syntax'],
  ['JSON', '{"Resources": {"A": {"Type": "AWS::SQS::Queue"}}', 'json-syntax'],
  ['a Serverless Framework file', 'service: x\nprovider:\n  name: aws\nfunctions: {\n', 'yaml-syntax'],
];

test.each(broken)('broken %s that was meant as a template is one error', (_name, text, code) => {
  const template = read(text);
  expect(template?.body).toEqual({});
  expect(template?.diagnostics).toMatchObject([{ level: 'error', code, place: { path: 'some/file' } }]);
});

test('Resources that are no map are an error, none at all a warning', () => {
  expect(read('AWSTemplateFormatVersion: 2010-09-09\nResources: []')?.diagnostics).toMatchObject([
    { level: 'error', code: 'no-resources', place: { startLine: 2 } },
  ]);
  expect(read('AWSTemplateFormatVersion: 2010-09-09\nParameters: {}')?.diagnostics).toMatchObject([
    { level: 'warning', code: 'no-resources' },
  ]);
});

test('malformed intrinsics of a template are among its diagnostics', () => {
  expect(
    read('Resources:\n  Q:\n    Type: AWS::SQS::Queue\n    Properties: {QueueName: !If [a, b]}\n')?.diagnostics,
  ).toMatchObject([{ level: 'error', code: 'intrinsic-malformed', place: { startLine: 4 } }]);
});

test('what a template includes is among its files', () => {
  const text = 'Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ../b.yaml}}}';
  expect(read(text, 'a/t.yaml')?.files).toEqual(['a/t.yaml', 'b.yaml']);
});

test('a file with escapes that hide no template is not even parsed', () => {
  expect(mayBeTemplate('{"title": "caf\\u00e9 \\u003cb\\u003e"}')).toBe(false);
  expect(mayBeTemplate('{"\\u0052esources": {"A": {"Type": "\\x41WS::A::B"}}}')).toBe(true);
});
