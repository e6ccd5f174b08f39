import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expand } from '../../../src/core/expand/index.ts';
import { application } from '../../../src/core/expand/stacks.ts';
import type { Application } from '../../../src/core/model/stack.ts';
import { expandContext, type JudgedApplication, judgeTemplate } from '../../../src/core/side.ts';
import { knowledgeFor } from '../../../src/knowledge.ts';

const knowledge = await knowledgeFor({ today: '2026-01-01' });

/** A setting, or a choice between two by a condition. */
type Choice = { when: string | undefined; yes: unknown; no: unknown };

const conditions = ['IsProd', 'IsOpen', 'HasAlarm'];
const condition = fc.option(fc.constantFrom(...conditions), { nil: undefined });
const between = (...values: unknown[]): fc.Arbitrary<Choice> =>
  fc.record({ when: condition, yes: fc.constantFrom(...values), no: fc.constantFrom(...values) });

const absent = { Ref: 'AWS::NoValue' };
const parts = fc.record({
  actions: between('s3:GetObject', 's3:*', '*', ['iam:PassRole', 'lambda:CreateFunction']),
  resource: between('*', { 'Fn::GetAtt': ['Bucket', 'Arn'] }),
  trust: between({ Service: 'lambda.amazonaws.com' }, { AWS: '*' }),
  role: between({ 'Fn::GetAtt': ['Role', 'Arn'] }, { 'Fn::GetAtt': ['Other', 'Arn'] }),
  tracing: between({ Mode: 'Active' }, absent),
  secret: between({ Variables: { DB_PASSWORD: 'hunter2hunter2' } }, absent),
  auth: between('NONE', 'AWS_IAM'),
  retention: between(1, 400, absent),
  only: fc.record({ Url: condition, Alarm: condition, Other: condition, Logs: condition, Bucket: condition }),
});

const pick = ({ when, yes, no }: Choice) => (when ? { 'Fn::If': [when, yes, no] } : yes);
const role = (trust: unknown, statements: unknown[]) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: trust, Action: 'sts:AssumeRole' }],
    },
    Policies: [{ PolicyName: 'own', PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
  },
});

function template(of: typeof parts extends fc.Arbitrary<infer T> ? T : never): string {
  const under = (id: keyof typeof of.only) => (of.only[id] ? { Condition: of.only[id] } : {});
  return JSON.stringify({
    Parameters: { Stage: { Type: 'String' }, Open: { Type: 'String' }, Alarm: { Type: 'String' } },
    Conditions: {
      IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
      IsOpen: { 'Fn::Equals': [{ Ref: 'Open' }, 'yes'] },
      HasAlarm: { 'Fn::Equals': [{ Ref: 'Alarm' }, 'yes'] },
    },
    Resources: {
      Bucket: { Type: 'AWS::S3::Bucket', ...under('Bucket') },
      Role: role(pick(of.trust), [{ Effect: 'Allow', Action: pick(of.actions), Resource: pick(of.resource) }]),
      Other: { ...role({ Service: 'lambda.amazonaws.com' }, []), ...under('Other') },
      Function: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          FunctionName: 'orders',
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Code: { S3Bucket: 'code', S3Key: 'orders.zip' },
          Role: pick(of.role),
          TracingConfig: pick(of.tracing),
          Environment: pick(of.secret),
        },
      },
      Url: {
        Type: 'AWS::Lambda::Url',
        Properties: { TargetFunctionArn: { Ref: 'Function' }, AuthType: pick(of.auth) },
        ...under('Url'),
      },
      Logs: {
        Type: 'AWS::Logs::LogGroup',
        Properties: { LogGroupName: '/aws/lambda/orders', RetentionInDays: pick(of.retention) },
        ...under('Logs'),
      },
      Alarm: {
        Type: 'AWS::CloudWatch::Alarm',
        Properties: {
          Namespace: 'AWS/Lambda',
          MetricName: 'Errors',
          Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Function' } }],
          ComparisonOperator: 'GreaterThanThreshold',
          EvaluationPeriods: 1,
        },
        ...under('Alarm'),
      },
    },
  });
}

function applicationOf(text: string): Application {
  const file = { path: 'template.json', text };
  const read = expand(file, expandContext([file], {}));
  if (!read) throw new Error('no template');
  return application(read, { parameters: {}, partition: 'aws' });
}

/** `finding @ scenarios, farthest reach`, in order. */
function told(judgements: JudgedApplication['judgements'], positions: readonly number[]): string[] {
  return judgements
    .map(({ kind, resource, scenarios, finding }) => {
      const where = [...scenarios].map((at) => positions[at]).join();
      return `${kind} of ${resource?.id} @ ${where}, ${finding.reach}`;
    })
    .sort();
}

test('scenarios that are judged together say what each says alone', () => {
  let several = 0;
  fc.assert(
    fc.property(parts, (of) => {
      const app = applicationOf(template(of));
      several += app.stacks.length > 2 ? 1 : 0;
      const together = told(
        judgeTemplate(app, knowledge).judgements,
        app.stacks.map((_, at) => at),
      );
      const merged = new Map<string, { at: number[]; reach: string | undefined }>();
      const rank = ['internal', 'accounts', 'internet'];
      for (const [at, stack] of app.stacks.entries())
        for (const { kind, resource, finding } of judgeTemplate({ ...app, stacks: [stack] }, knowledge).judgements) {
          const key = `${kind} of ${resource?.id}`;
          const known = merged.get(key) ?? { at: [], reach: undefined };
          const farther = rank.indexOf(finding.reach ?? 'internal') > rank.indexOf(known.reach ?? 'internal');
          merged.set(key, { at: [...known.at, at], reach: farther ? finding.reach : known.reach });
        }
      const alone = [...merged].map(([key, { at, reach }]) => `${key} @ ${at.join()}, ${reach}`).sort();
      expect(together).toEqual(alone);
    }),
    { seed: 17, numRuns: 150 },
  );
  expect(several).toBeGreaterThan(50);
});
