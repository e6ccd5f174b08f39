import { describe, expect, test } from 'vitest';
import { diff } from '../../../../src/index.ts';
import { scanned } from '../scanned.ts';

const policy = (action: string, resource: string) => `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Action: ['${action}'], Resource: '${resource}' }]
`;

test.each([
  ['iam-wildcard-resource-write', 'dynamodb:PutItem', '*', 'high'],
  ['iam-wildcard-resource-write', 'events:PutEvents', '*', 'medium'],
  ['iam-wildcard-resource-write', 'ec2:CreateNetworkInterface', '*', undefined],
  ['iam-wildcard-resource-write', 'lambda:CheckpointDurableExecution', '*', undefined],
  ['iam-service-wildcard-action', 'dynamodb:*', '*', 'high'],
  ['iam-service-wildcard-action', 'dynamodb:*', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders', 'medium'],
  ['iam-service-wildcard-action', 'rekognition:*', '*', 'medium'],
  ['iam-service-wildcard-action', 'ssmmessages:*', '*', 'low'],
  ['iam-prefix-wildcard-action', 'kms:GenerateDataKey*', 'arn:aws:kms:eu-west-1:111122223333:key/k', 'low'],
  ['iam-prefix-wildcard-action', 's3:Put*', 'arn:aws:s3:::orders/*', 'medium'],
  ['iam-permissions-management', 'iam:ChangePassword', '*', 'high'],
])('%s: %s on %s is %s', async (rule, action, resource, severity) => {
  const [found] = await scanned(rule, policy(action, resource));
  expect(found?.severity).toBe(severity);
});

const role = (policies: string[]) => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      ManagedPolicyArns: [${policies.map((name) => `'arn:aws:iam::aws:policy/${name}'`).join(', ')}]
`;

test.each([
  [['AmazonS3FullAccess'], ['high']],
  [['AmazonTextractFullAccess'], ['medium']],
  [['AmazonS3FullAccess', 'AdministratorAccess'], []],
])('full access by %j', async (policies, severities) => {
  const found = await scanned('iam-elevated-managed-policy', role(policies));
  expect(found.map(({ severity }) => severity)).toEqual(severities);
});

test.each([
  ["'{{resolve:ssm:password}}'", 1],
  ['!Ref Password', 1],
  ["'{{resolve:secretsmanager:orders:SecretString:password}}'", 0],
])('a console password by %s', async (password, count) => {
  const text = `Parameters:
  Password: { Type: String }
Resources:
  User:
    Type: AWS::IAM::User
    Properties: { LoginProfile: { Password: ${password}, PasswordResetRequired: true } }
`;
  expect(await scanned('iam-user-login-password-plaintext', text)).toHaveLength(count);
});

describe('what a Deny that changed is worth', () => {
  const api = (endpoints: string | undefined) => `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Name: orders
      Policy:
        Statement:
          - { Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: '*' }
${endpoints === undefined ? '' : `          - { Effect: Deny, Principal: '*', Action: 'execute-api:Invoke', Resource: '*', Condition: { StringNotEquals: { 'aws:SourceVpce': [${endpoints}] } } }`}
`;
  test.each([
    ['gone', undefined, 'high'],
    ['with a further exception', 'vpce-1, vpce-2', 'medium'],
    ['with another exception', 'vpce-2', 'low'],
    ['the same', 'vpce-1', undefined],
  ])('%s', async (_, endpoints, severity) => {
    const file = (text: string) => [{ path: 'template.yaml', text }];
    const { findings } = await diff(file(api('vpce-1')), file(api(endpoints)));
    expect(findings.introduced.find(({ rule }) => rule === 'delta-deny-removed')?.severity).toBe(severity);
  });
});

test('an account that YAML reads as a number is that account, not everybody', async () => {
  const base = `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs24.x, Handler: index.handler, Code: { S3Bucket: code, S3Key: orders.zip }, Role: 'arn:aws:iam::111122223333:role/orders' }
`;
  const head = `${base}  Permission:
    Type: AWS::Lambda::Permission
    Properties: { Action: lambda:InvokeFunction, FunctionName: !Ref Orders, Principal: 444455556666 }
`;
  const file = (text: string) => [{ path: 'template.yaml', text }];
  const { access, exposure } = await diff(file(base), file(head));
  expect(access.added.map(({ principal }) => principal)).toEqual(['444455556666']);
  expect(exposure.opened.map(({ from }) => from)).toEqual(['account']);
});
