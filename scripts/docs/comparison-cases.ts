/** Ten changes, small and complete: what docs/comparison.md says of each is computed from them. */
import type { JsonMap } from '../../src/core/model/tree.ts';

export interface ComparisonCase {
  /** As in the page's first column. */
  name: string;
  base: JsonMap;
  head: JsonMap;
}

const trust = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};

const allow = (action: string | string[], resource: string, more: JsonMap = {}): JsonMap => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...more,
});

/** A function and its role, with what else the template holds. */
function application(statements: JsonMap[], role: JsonMap = {}, others: JsonMap = {}): JsonMap {
  const document = { Version: '2012-10-17', Statement: statements };
  return {
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: trust,
          Policies: [{ PolicyName: 'own', PolicyDocument: document }],
          ...role,
        },
      },
      Orders: {
        Type: 'AWS::Lambda::Function',
        Properties: {
          Runtime: 'nodejs24.x',
          Handler: 'index.handler',
          Code: { S3Bucket: 'code', S3Key: 'orders.zip' },
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
        },
      },
      ...others,
    },
  };
}

const objects = 'arn:aws:s3:::orders/*';
const logs = [allow(['logs:CreateLogStream', 'logs:PutLogEvents'], '*')];

const url = (authorization: string) =>
  application(
    logs,
    {},
    {
      Url: {
        Type: 'AWS::Lambda::Url',
        Properties: { AuthType: authorization, TargetFunctionArn: { 'Fn::GetAtt': ['Orders', 'Arn'] } },
      },
    },
  );

const method = (authorization: string) =>
  application(
    logs,
    {},
    {
      Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'orders' } },
      Get: {
        Type: 'AWS::ApiGateway::Method',
        Properties: {
          RestApiId: { Ref: 'Api' },
          ResourceId: { 'Fn::GetAtt': ['Api', 'RootResourceId'] },
          HttpMethod: 'GET',
          AuthorizationType: authorization,
          Integration: {
            Type: 'AWS_PROXY',
            IntegrationHttpMethod: 'POST',
            Uri: {
              'Fn::Sub': 'arn:aws:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${Orders.Arn}/invocations',
            },
          },
        },
      },
    },
  );

const sam = (policies: string[]): JsonMap => ({
  Transform: 'AWS::Serverless-2016-10-31',
  Resources: {
    Orders: {
      Type: 'AWS::Serverless::Function',
      Properties: { Runtime: 'nodejs24.x', Handler: 'index.handler', CodeUri: 'src/', Policies: policies },
    },
  },
});

const alarm = {
  Alarm: {
    Type: 'AWS::CloudWatch::Alarm',
    Properties: {
      Namespace: 'AWS/Lambda',
      MetricName: 'Errors',
      Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Orders' } }],
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      AlarmActions: ['arn:aws:sns:us-east-1:111122223333:on-call'],
    },
  },
};

const readAndWrite = [allow(['s3:GetObject', 's3:PutObject'], objects)];
const fromEndpoint = { Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-1' } } };

export const comparisonCases: readonly ComparisonCase[] = [
  {
    name: 'an Allow is added',
    base: application([allow('s3:GetObject', objects)]),
    head: application([allow('s3:GetObject', objects), allow('s3:PutObject', objects)]),
  },
  {
    name: '`s3:*` on `*` becomes `s3:GetObject` on one bucket',
    base: application([allow('s3:*', '*')]),
    head: application([allow('s3:GetObject', objects)]),
  },
  {
    name: 'a condition is added',
    base: application([allow('s3:GetObject', objects)]),
    head: application([allow('s3:GetObject', objects, fromEndpoint)]),
  },
  {
    name: 'one statement is split in two',
    base: application(readAndWrite),
    head: application([allow('s3:GetObject', objects), allow('s3:PutObject', objects)]),
  },
  {
    name: 'actions are reordered',
    base: application(readAndWrite),
    head: application([allow(['s3:PutObject', 's3:GetObject'], objects)]),
  },
  {
    name: "a role's permissions boundary is removed",
    base: application([allow('s3:*', '*')], { PermissionsBoundary: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }),
    head: application([allow('s3:*', '*')]),
  },
  { name: "a function URL's `AWS_IAM` becomes `NONE`", base: url('AWS_IAM'), head: url('NONE') },
  { name: "an API method's `AWS_IAM` becomes `NONE`", base: method('AWS_IAM'), head: method('NONE') },
  { name: 'a SAM function gains `AdministratorAccess`', base: sam([]), head: sam(['AdministratorAccess']) },
  { name: 'a CloudWatch alarm is deleted', base: application(logs, {}, alarm), head: application(logs) },
];
