/** Dangerous changes that hide from a reader: each must fail the gate, or be told where it only explains. */
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/model/config.ts';
import { diff, scan } from '../../../src/index.ts';

const template = 'template.yaml';

async function told(base: string, head: string, path = template) {
  const delta = await diff([{ path, text: base }], [{ path, text: head }], { today: '2026-11-25' });
  return { verdict: delta.gate.verdict, rules: delta.findings.introduced.map(({ rule }) => rule) };
}

function role(document: string, transform = ''): string {
  return `${transform}Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }]
      Policies: [{ PolicyName: orders, PolicyDocument: ${document} }]
`;
}

const known = "{ Statement: [{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*' }] }";

describe('access that comes from what is not read does not pass', () => {
  it.each([
    [
      'an include of elsewhere',
      '{ Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://other/policy.yaml } } }',
    ],
    ['a macro in place', '{ Fn::Transform: { Name: Rewrite, Parameters: { a: b } } }'],
  ])('%s', async (_, document) => {
    expect((await told(role(known), role(document))).verdict).toBe('fail');
    expect((await told(role(document), role(document))).verdict).toBe('pass');
  });

  it('a file that is code', async () => {
    const service = (statements: string) =>
      `service: orders\nprovider:\n  name: aws\n  runtime: nodejs24.x\n  iam: { role: { statements: ${statements} } }\nfunctions: { orders: { handler: index.handler } }\n`;
    const base = service("[{ Effect: Allow, Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*' }]");
    expect((await told(base, service("'${file(./iam.js)}'"), 'serverless.yml')).verdict).toBe('fail');
  });

  it('unless the configuration lets the unread pass', async () => {
    const config = { ...defaultConfig, gate: { ...defaultConfig.gate, unreadable: 'warn' as const } };
    const head = role('{ Fn::Transform: { Name: Rewrite, Parameters: { a: b } } }');
    const delta = await diff([{ path: template, text: role(known) }], [{ path: template, text: head }], { config });
    expect(delta.gate.verdict).toBe('pass');
  });
});

describe('a macro is told wherever it stands', () => {
  it.each([
    ['beside SAM', role(known, 'Transform: [Rewrite, AWS::Serverless-2016-10-31]\n')],
    ['in place', `${role(known)}      Description: { Fn::Transform: { Name: Rewrite } }\n`],
  ])('%s', async (_, head) => {
    const base = role(known, 'Transform: [AWS::Serverless-2016-10-31]\n');
    expect((await told(base, head)).rules).toContain('macro-or-transform-added');
  });
});

describe('the internet in pieces is the internet', () => {
  const group = (property: string, range: string) =>
    `Resources:\n  Group:\n    Type: AWS::EC2::SecurityGroup\n    Properties: { GroupDescription: orders, VpcId: vpc-1, SecurityGroupIngress: [{ IpProtocol: '-1', ${property}: '${range}' }] }\n`;
  it.each([
    ['CidrIp', '0.0.0.0/1', true],
    ['CidrIp', '128.0.0.0/2', true],
    ['CidrIp', '10.0.0.0/8', false],
    ['CidrIpv6', '2000::/3', true],
    ['CidrIpv6', 'fc00::/7', false],
  ])('%s %s: %s', async (property, range, isWorld) => {
    const { rules } = await told('Resources: { Topic: { Type: AWS::SNS::Topic } }\n', group(property, range));
    expect(rules.includes('sg-ingress-any')).toBe(isWorld);
  });
});

describe('a condition that leaves nobody out leaves a policy public', () => {
  const key = (condition: string) =>
    `Resources:\n  Key:\n    Type: AWS::KMS::Key\n    Properties: { KeyPolicy: { Statement: [{ Effect: Allow, Principal: { AWS: '*' }, Action: 'kms:*', Resource: '*', Condition: ${condition} }] } }\n`;
  it.each([
    ["{ StringLike: { 'aws:PrincipalArn': 'arn:*' } }", true],
    ["{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::*:role/admin' } }", true],
    ["{ ArnLike: { 'aws:PrincipalArn': 'arn:aws:iam::111122223333:role/*' } }", false],
    ["{ IpAddress: { 'aws:SourceIp': ['0.0.0.0/1', '128.0.0.0/1'] } }", true],
    ["{ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' } }", false],
    ["{ StringLike: { 'aws:PrincipalArn': !Sub 'arn:aws:iam::${AWS::AccountId}:role/*' } }", false],
  ])('%s: %s', async (condition, isPublic) => {
    const { rules } = await told('Resources: { Topic: { Type: AWS::SNS::Topic } }\n', key(condition));
    expect(rules.includes('kms-policy-public')).toBe(isPublic);
  });
});

describe('a row of a mapping that is not the default one', () => {
  const mapped = (action: string) => `Parameters:
  Stage: { Type: String, Default: dev, AllowedValues: [dev, prod] }
Mappings:
  Actions:
    dev: { Action: 's3:GetObject' }
    prod: { Action: '${action}' }
${role("{ Statement: [{ Effect: Allow, Action: !FindInMap [Actions, !Ref Stage, Action], Resource: '*' }] }")}`;

  it('is judged as well', async () => {
    const { verdict, rules } = await told(mapped('s3:GetObject'), mapped('iam:*'));
    expect(verdict).toBe('fail');
    expect(rules).toContain('iam-service-wildcard-action');
  });
});

it('a template of a hundred thousand findings is judged, or refused with a diagnostic', async () => {
  const list = Array.from({ length: 56 }, (_, at) => `i${at}`).join(', ');
  const loop = (name: string, inner: string) => `{ 'Fn::ForEach::${name}': [${name}, [${list}], ${inner}] }`;
  const inner = "{ '${A}${B}${C}X': { Type: AWS::SNS::Topic } }";
  const text = `Transform: AWS::LanguageExtensions\nResources: ${loop('A', loop('B', loop('C', inner)))}\n`;
  const { diagnostics } = await scan([{ path: template, text }], { today: '2026-11-25' });
  expect(diagnostics.map(({ code }) => code)).toContain('foreach-too-large');
});
