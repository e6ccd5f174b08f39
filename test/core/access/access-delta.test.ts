import { describe, expect, test } from 'vitest';
import type { Grant } from '../../../src/core/model/delta.ts';
import { diff } from '../../../src/index.ts';

const template = (statements: string, more = '') => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Table:
    Type: AWS::DynamoDB::Table
    Properties: { KeySchema: [{ AttributeName: id, KeyType: HASH }], AttributeDefinitions: [{ AttributeName: id, AttributeType: S }], BillingMode: PAY_PER_REQUEST }
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs24.x, Handler: index.handler, Code: { ZipFile: x }, Role: !GetAtt OrdersRole.Arn }
  OrdersRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies:
        - PolicyName: orders
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
${statements}
${more}`;
const read = "              - { Effect: Allow, Action: 'dynamodb:GetItem', Resource: !GetAtt Table.Arn }";
const line = (text: string, needle: string) => text.slice(0, text.indexOf(needle)).split('\n').length;

async function change(base: string, head: string): Promise<{ added: Grant[]; removed: Grant[] }> {
  const { access } = await diff([{ path: 'template.yml', text: base }], [{ path: 'template.yml', text: head }]);
  return access;
}

describe('the access that a change adds', () => {
  test('is nothing where nothing is granted anew: order, splitting, a redundant statement', async () => {
    const split = `${read}\n${read}`;
    expect(await change(template(read), template(split))).toEqual({ added: [], removed: [] });
  });

  test('names the function, the line of the statement and the author of the resource', async () => {
    const wide = "              - { Effect: Allow, Action: 'dynamodb:*', Resource: '*' }";
    const head = template(`${read}\n${wide}`);
    const { added, removed } = await change(template(read), head);
    expect(removed).toEqual([]);
    expect(added).toHaveLength(1);
    expect(added[0]).toMatchObject({
      principal: 'Orders',
      resource: 'OrdersRole',
      level: 'Permissions management',
      services: ['dynamodb'],
    });
    expect(added[0]?.place).toMatchObject({ path: 'template.yml', startLine: line(head, wide.trim()) });
  });

  test('turns around with the sides', async () => {
    const wide = template("              - { Effect: Allow, Action: 'dynamodb:*', Resource: '*' }");
    const { added } = await change(template(read), wide);
    expect((await change(wide, template(read))).removed).toEqual(added);
  });

  test('follows a renamed role and table', async () => {
    const renamed = template(read)
      .replaceAll('OrdersRole', 'ShopRole')
      .replaceAll('Table', 'ShopTable')
      .replaceAll('ShopTable.Arn', 'ShopTable.Arn')
      .replace('AWS::DynamoDB::ShopTable', 'AWS::DynamoDB::Table');
    expect(await change(template(read), renamed)).toEqual({ added: [], removed: [] });
  });

  test('says which escalation it completes, over several statements', async () => {
    const base = template(
      "              - { Effect: Allow, Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' }",
    );
    const head = template(
      "              - { Effect: Allow, Action: ['lambda:CreateFunction', 'lambda:InvokeFunction'], Resource: '*' }\n              - { Effect: Allow, Action: 'iam:PassRole', Resource: '*' }",
    );
    expect((await change(base, head)).added[0]?.privilegeEscalation).toContain('pf-lambda-001');
  });

  test('counts AWS managed policies and policies that nobody knows', async () => {
    const attach = (arn: string) =>
      template(read).replace('      Policies:', `      ManagedPolicyArns: ['${arn}']\n      Policies:`);
    const known = await change(template(read), attach('arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'));
    expect(known.added.map(({ services }) => services)).toContainEqual(expect.arrayContaining(['s3']));
    const unknown = await change(template(read), attach('arn:aws:iam::111122223333:policy/own'));
    expect(unknown.added.map(({ actions }) => actions.join()).join()).toContain('policy/own');
  });

  test('is held by the boundary', async () => {
    const bounded = (statement: string) =>
      template(statement).replace(
        '      Policies:',
        "      PermissionsBoundary: 'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess'\n      Policies:",
      );
    const wide = "              - { Effect: Allow, Action: 'dynamodb:*', Resource: '*' }";
    expect((await change(bounded(read), bounded(wide))).added).toEqual([]);
  });

  test('tells trust policies and resource policies by their principal, but not what a new function must have', async () => {
    const open = (principal: string) => `  Queue: { Type: 'AWS::SQS::Queue' }
  QueuePolicy:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [!Ref Queue]
      PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: ${principal}, Action: 'sqs:SendMessage', Resource: '*' }] }
`;
    const { added } = await change(template(read, open("{ AWS: '111122223333' }")), template(read, open("'*'")));
    expect(added.map(({ principal, resource }) => [principal, resource])).toEqual([['*', 'QueuePolicy']]);
    const fresh = await change(template(read).replace(/ {2}Orders:[\s\S]*/, ''), template(read));
    expect(fresh.added.map(({ principal }) => principal)).toEqual(['Orders']);
    const trusted = await change(
      template(read),
      template(read).replace('Service: lambda.amazonaws.com', "Service: lambda.amazonaws.com, AWS: '*'"),
    );
    expect(trusted.added[0]).toMatchObject({ resource: 'OrdersRole', witness: { action: 'sts:AssumeRole' } });
  });

  test('tells once what several policies of a role grant, by the wider one', async () => {
    const managed = (...names: string[]) =>
      template(read).replace(
        '      Policies:',
        `      ManagedPolicyArns: [${names.map((name) => `'arn:aws:iam::aws:policy/${name}'`).join()}]\n      Policies:`,
      );
    const basic = 'service-role/AWSLambdaBasicExecutionRole';
    const { added } = await change(
      template(read),
      managed(basic, 'service-role/AWSLambdaVPCAccessExecutionRole', 'AWSXRayDaemonWriteAccess'),
    );
    const told = added.flatMap(({ actions }) => actions);
    expect(told).toContain('logs:PutLogEvents');
    expect(told).toContain('ec2:CreateNetworkInterface');
    expect(new Set(told).size).toBe(told.length);
    expect(added).toHaveLength(2);
    const part = "              - { Effect: Allow, Action: 'sqs:SendMessage', Resource: 'arn:aws:sqs:*:*:orders' }";
    const whole = "              - { Effect: Allow, Action: ['sqs:SendMessage', 'sqs:GetQueueUrl'], Resource: '*' }";
    const both = await change(template(read), template(`${read}\n${part}\n${whole}`));
    expect(both.added.map(({ actions, resources }) => [actions, resources])).toEqual([
      [['sqs:GetQueueUrl', 'sqs:SendMessage'], ['*']],
    ]);
  });

  test('points at the line of each of two policies that differ in their resources only', async () => {
    const second = `        - PolicyName: other
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: 'dynamodb:GetItem', Resource: 'arn:aws:dynamodb:*:*:table/other' }] }`;
    const head = template(read, second);
    const { added } = await change(template(read), head);
    expect(added.map(({ place }) => place?.startLine)).toEqual([line(head, 'table/other')]);
  });

  test('compares a function that changes its role with what it could do before', async () => {
    const own = `  OwnRole:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies:
        - PolicyName: own
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
${read}
              - { Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }
`;
    const moved = (text: string) => text.replace('Role: !GetAtt OrdersRole.Arn', 'Role: !GetAtt OwnRole.Arn');
    const fresh = await change(template(read), moved(template(read, own)));
    expect(fresh.added.map(({ principal, actions }) => [principal, actions])).toEqual([
      ['Orders', ['sqs:SendMessage']],
    ]);
    const known = await change(template(read, own), moved(template(read, own)));
    expect(known.added.map(({ principal, actions }) => [principal, actions])).toEqual([
      ['Orders', ['sqs:SendMessage']],
    ]);
    expect(known.removed).toEqual([]);
  });

  test('keeps the roles of one author apart', async () => {
    const scheduled = (runtime: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Report:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: ${runtime}
      Handler: index.handler
      InlineCode: x
      Events: { Daily: { Type: ScheduleV2, Properties: { ScheduleExpression: rate(1 day) } } }
`;
    expect(await change(scheduled('nodejs22.x'), scheduled('nodejs24.x'))).toEqual({ added: [], removed: [] });
  });

  test('warns where it is too much to compare in full', async () => {
    // What ends in 20 characters after an `a` and after a `b` is nothing, but the search must remember the last 20 to see that.
    const resource = (letter: string) => `'arn:aws:s3:::*${letter}${'?'.repeat(20)}'`;
    const hard = template(`              - { Effect: Allow, Action: 's3:GetObject', Resource: ${resource('a')} }
              - { Effect: Deny, Action: 's3:GetObject', NotResource: ${resource('b')} }`);
    const reviewed = (base: string, head: string) =>
      diff([{ path: 'template.yml', text: base }], [{ path: 'template.yml', text: head }]);
    const { diagnostics } = await reviewed(template(read), hard);
    expect(diagnostics).toEqual([
      expect.objectContaining({
        level: 'warning',
        code: 'access-inexact',
        subject: 'OrdersRole',
        place: expect.objectContaining({ path: 'template.yml' }),
      }),
    ]);
    expect((await reviewed(hard, hard)).diagnostics).toEqual([]);
  });
});
