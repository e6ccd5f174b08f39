import { expect, test } from 'vitest';
import { get, type Json } from '../../../../src/core/model/tree.ts';
import { type Expanded, expanded, properties } from './expanded.ts';

const head = 'service: s\nframeworkVersion: "4"\n';

function actionsOf(result: Expanded, role: string): Json[] {
  const statements = get(properties(result, role), 'Policies', 0, 'PolicyDocument', 'Statement') as Json[];
  return statements.flatMap((statement) => get(statement, 'Action') ?? []);
}

test('a function that describes a role gets it, the others share', () => {
  const result = expanded(`${head}provider:
  name: aws
  iam: { role: { statements: [ { Effect: Allow, Action: 'xray:*', Resource: '*' } ], tags: { a: b } } }
functions:
  one:
    handler: a.h
    iam:
      inheritStatements: true
      role:
        name: one-role
        path: /p/
        permissionsBoundary: arn:b
        managedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess']
        statements: [ { Effect: Allow, Action: 'dynamodb:GetItem', Resource: '*' } ]
        tags: { c: d }
  two: { handler: b.h }
`);
  expect(properties(result, 'OneLambdaFunction').Role).toEqual({ 'Fn::GetAtt': ['OneIamRoleLambdaExecution', 'Arn'] });
  expect(properties(result, 'TwoLambdaFunction').Role).toEqual({ 'Fn::GetAtt': ['IamRoleLambdaExecution', 'Arn'] });
  expect(properties(result, 'OneIamRoleLambdaExecution')).toMatchObject({
    RoleName: 'one-role',
    Path: '/p/',
    PermissionsBoundary: 'arn:b',
    ManagedPolicyArns: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
    Tags: [
      { Key: 'a', Value: 'b' },
      { Key: 'c', Value: 'd' },
    ],
  });
  expect(actionsOf(result, 'OneIamRoleLambdaExecution')).toEqual([
    'logs:CreateLogStream',
    'logs:CreateLogGroup',
    'logs:PutLogEvents',
    'xray:*',
    'dynamodb:GetItem',
  ]);
});

test('in perFunction mode every function has its own role, with what its events need, and none is shared', () => {
  const result = expanded(`${head}provider:
  name: aws
  tracing: { lambda: true }
  iam: { role: { mode: perFunction, managedPolicies: ['arn:m'], statements: [ { Effect: Allow, Action: 's3:ListBucket', Resource: '*' } ] } }
functions:
  one:
    handler: a.h
    events:
      - websocket: $connect
      - sqs: arn:aws:sqs:us-east-1:123456789012:one
      - schedule: { rate: [rate(1 hour)], method: scheduler }
  two:
    handler: b.h
    iam: { inheritStatements: false }
    events:
      - sqs: arn:aws:sqs:us-east-1:123456789012:two
      - rabbitmq: { arn: 'arn:b', queue: q, basicAuthArn: 'arn:s' }
  three: { handler: c.h, role: 'arn:aws:iam::123456789012:role/x' }
`);
  expect(result.resources).not.toHaveProperty('IamRoleLambdaExecution');
  expect(result.resources).not.toHaveProperty('ThreeIamRoleLambdaExecution');
  const one = actionsOf(result, 'OneIamRoleLambdaExecution');
  expect(one).toEqual(
    expect.arrayContaining([
      'execute-api:ManageConnections',
      'sqs:ReceiveMessage',
      'lambda:InvokeFunction',
      'xray:PutTraceSegments',
      's3:ListBucket',
    ]),
  );
  expect(one).not.toContain('mq:DescribeBroker');
  const two = actionsOf(result, 'TwoIamRoleLambdaExecution');
  expect(two).toEqual(
    expect.arrayContaining(['mq:DescribeBroker', 'secretsmanager:GetSecretValue', 'ec2:CreateNetworkInterface']),
  );
  expect(two).not.toContain('s3:ListBucket');
  expect(JSON.stringify(properties(result, 'TwoIamRoleLambdaExecution'))).not.toContain('123456789012:one');
  expect(properties(result, 'OneIamRoleLambdaExecution').ManagedPolicyArns).toEqual(['arn:m']);
  const trusted = get(
    properties(result, 'OneIamRoleLambdaExecution'),
    'AssumeRolePolicyDocument',
    'Statement',
    0,
    'Principal',
  );
  expect(trusted).toEqual({ Service: ['lambda.amazonaws.com', 'scheduler.amazonaws.com'] });
});

test("version 4 understands the plugin's spelling by itself", () => {
  const result = expanded(`${head}provider: aws\nfunctions: { a: { handler: h, iamRoleStatements: [] } }`);
  expect([result.codes, Object.hasOwn(result.resources, 'AIamRoleLambdaExecution')]).toEqual([[], true]);
});

test('an existing role serves all functions', () => {
  const result = expanded(
    `${head}provider: { name: aws, iam: { role: 'arn:r' } }\nfunctions: { a: { handler: h, iam: { role: { statements: [ { Effect: Allow, Action: x, Resource: y } ] } } } }`,
  );
  expect(properties(result, 'ALambdaFunction').Role).toBe('arn:r');
  expect(result.resources).not.toHaveProperty('AIamRoleLambdaExecution');
});

test('logs of version 4: a key of their own, and no group beside one that is named', () => {
  const result = expanded(
    `${head}provider: { name: aws, logKmsKeyArn: 'arn:k' }\nfunctions: { a: { handler: h }, b: { handler: h, logs: { logGroup: /g } } }`,
  );
  expect(properties(result, 'ALogGroup').KmsKeyId).toBe('arn:k');
  expect(result.resources).not.toHaveProperty('BLogGroup');
});
