import { describe, expect, it } from 'vitest';
import { defaultConfig, type Options } from '../../../src/core/model/config.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { freshFindings } from '../../../src/core/render/index.ts';
import { diff, scan } from '../../../src/index.ts';

const reader = (more = '', runtime = 'nodejs24.x') => `Transform: AWS::Serverless-2016-10-31
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }
      ManagedPolicyArns: [ arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole ]
      Policies:
        - PolicyName: list
          PolicyDocument: { Statement: { Effect: Allow, Action: dynamodb:DescribeTable, Resource: '*' } }
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: ${runtime}
      Handler: index.handler
      InlineCode: "exports.handler = async () => {}"
      Role: !GetAtt Role.Arn
${more}`;

const openUrl = '      FunctionUrlConfig: { AuthType: NONE }\n';
const openRoute = '      Events:\n        Get: { Type: HttpApi, Properties: { Method: get, Path: /orders } }\n';

const files = (text: string) => [{ path: 'template.yaml', text }];
const today = '2026-11-24';

async function change(head: string, base = reader(), options: Options = {}) {
  return diff(files(base), files(head), { today, ...options });
}

const worse = (findings: readonly Finding[]) => findings.map(({ rule, resource }) => `${rule} ${resource}`).toSorted();

describe('a function that the internet can reach from now on', () => {
  it.each([
    ['function URL', openUrl, 'fn-url-auth-none'],
    ['route', openRoute, 'delta-function-gained-trigger'],
  ])('tells its mild findings, and those of its role, with its %s', async (_, way, teller) => {
    const delta = await change(reader(way));
    expect(worse(delta.findings.worsened)).toEqual(['fn-no-tracing Orders', 'iam-wildcard-resource-read Role']);
    expect(freshFindings(delta).worsened).toEqual([]);
    const told = delta.findings.introduced.find(({ rule }) => rule === teller);
    for (const rule of ['fn-no-tracing', 'iam-wildcard-resource-read']) expect(told?.message).toContain(`\`${rule}\``);
    expect(delta.findings.worsened.map(({ foldedInto }) => foldedInto)).toEqual([told?.fingerprint, told?.fingerprint]);
  });

  it('has as much risk as it had', async () => {
    const [before, after] = [await scan(files(reader()), { today }), await scan(files(reader(openUrl)), { today })];
    expect((await change(reader(openUrl))).risk.change).toBeCloseTo(after.risk - before.risk, 6);
  });

  it('tells what is grave one by one', async () => {
    const old = 'nodejs16.x';
    const delta = await change(reader(openUrl, old), reader('', old));
    expect(worse(freshFindings(delta).worsened)).toEqual(['fn-runtime-deprecated Orders']);
  });

  it('tells the mild ones too where nothing else tells of the way in', async () => {
    const silent = ['fn-url-auth-none', 'delta-function-gained-trigger', 'delta-exposed-and-privileged'];
    const rules = Object.fromEntries(silent.map((id) => [id, [{ severity: 'off' as const }]]));
    const delta = await change(reader(openUrl), reader(), { config: { ...defaultConfig, rules } });
    expect(worse(freshFindings(delta).worsened)).toEqual(['fn-no-tracing Orders', 'iam-wildcard-resource-read Role']);
  });
});

it('leaves alone what another function of the template has', async () => {
  const other = `  Reports:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      InlineCode: "exports.handler = async () => {}"
`;
  const delta = await change(reader(openUrl) + other, reader() + other);
  expect(delta.findings.worsened.filter(({ resource }) => resource === 'Reports')).toEqual([]);
});
