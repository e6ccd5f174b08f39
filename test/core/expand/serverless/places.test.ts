import { expect, test } from 'vitest';
import { placeOf } from '../../../../src/core/model/place.ts';
import { authorOf, type JsonMap, relatedAlong } from '../../../../src/core/model/tree.ts';
import { expanded, lineOf } from './expanded.ts';

const service = `service: shop
provider:
  name: aws
  environment:
    SHARED: one
  iam:
    role:
      statements: \${file(iam.yml)}
      managedPolicies:
        - arn:aws:iam::aws:policy/ReadOnlyAccess
  logs:
    restApi: true
custom:
  secret: hunter2
functions:
  hello:
    handler: a.h
    timeout: 30
    environment:
      OWN: two
      SECRET: \${self:custom.secret}
    url: true
    events:
      - schedule: rate(1 hour)
      - http:
          path: orders
          method: get
          authorizer: aws_iam
  other:
    handler: b.h
resources:
  Resources:
    Queue:
      Type: AWS::SQS::Queue
      Properties:
        QueueName: q
  extensions:
    HelloLogGroup:
      Properties:
        RetentionInDays: 7
`;
const iam = `- Effect: Allow
  Action: s3:*
  Resource: "*"
`;
const result = expanded(service, { 'iam.yml': iam });

const lines: [string, (string | number)[]][] = [
  ['serverless.yml:16', ['HelloLambdaFunction']],
  ['serverless.yml:17', ['HelloLambdaFunction', 'Properties', 'Handler']],
  ['serverless.yml:18', ['HelloLambdaFunction', 'Properties', 'Timeout']],
  ['serverless.yml:5', ['HelloLambdaFunction', 'Properties', 'Environment', 'Variables', 'SHARED']],
  ['serverless.yml:20', ['HelloLambdaFunction', 'Properties', 'Environment', 'Variables', 'OWN']],
  ['serverless.yml:21', ['HelloLambdaFunction', 'Properties', 'Environment', 'Variables', 'SECRET']],
  ['serverless.yml:22', ['HelloLambdaFunctionUrl', 'Properties', 'AuthType']],
  ['serverless.yml:22', ['HelloLambdaPermissionFnUrl']],
  ['serverless.yml:24', ['HelloEventsRuleSchedule1']],
  ['serverless.yml:24', ['HelloLambdaPermissionEventsRuleSchedule1', 'Properties', 'Principal']],
  ['serverless.yml:25', ['ApiGatewayMethodOrdersGet']],
  ['serverless.yml:28', ['ApiGatewayMethodOrdersGet', 'Properties', 'AuthorizationType']],
  ['serverless.yml:12', ['ApiGatewayLogGroup']],
  ['iam.yml:1', ['IamRoleLambdaExecution', 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement', 2]],
  ['iam.yml:2', ['IamRoleLambdaExecution', 'Properties', 'Policies', 0, 'PolicyDocument', 'Statement', 2, 'Action']],
  ['serverless.yml:10', ['IamRoleLambdaExecution', 'Properties', 'ManagedPolicyArns', 0]],
  ['serverless.yml:7', ['IamRoleLambdaExecution']],
  ['serverless.yml:36', ['Queue', 'Properties', 'QueueName']],
  ['serverless.yml:40', ['HelloLogGroup', 'Properties', 'RetentionInDays']],
  ['serverless.yml:2', ['ServerlessDeploymentBucket']],
];

test.each(lines)('%s says %j', (line, path) => {
  expect(lineOf(result, ...path)).toBe(line);
});

test('a value that came through a variable names the line that defines it', () => {
  const path = ['Resources', 'HelloLambdaFunction', 'Properties', 'Environment', 'Variables', 'SECRET'];
  const related = relatedAlong(result.body, path).map(placeOf);
  expect(related.map(({ path: file, startLine }) => [file, startLine])).toEqual([['serverless.yml', 14]]);
});

test('what is made for a function names the function', () => {
  for (const id of ['HelloLambdaFunction', 'HelloLogGroup', 'HelloLambdaFunctionUrl', 'ApiGatewayMethodOrdersGet'])
    expect(authorOf(result.resources[id] as JsonMap)).toEqual({ id: 'hello', type: 'serverless.yml:function' });
  expect(authorOf(result.resources.IamRoleLambdaExecution as JsonMap)).toBeUndefined();
});

test('a role that only one function uses is made for it', () => {
  const one = expanded('service: s\nprovider: aws\nfunctions: { a: { handler: x }, b: { handler: y, role: "arn:r" } }');
  expect(authorOf(one.resources.IamRoleLambdaExecution as JsonMap)).toMatchObject({ id: 'a' });
});

test('a function of an included file is where that file says it', () => {
  const text = 'service: s\nprovider: aws\nfunctions:\n  - ${file(f.yml)}\n  - here:\n      handler: h\n';
  const included = expanded(text, { 'f.yml': '# first\nthere:\n  handler: h\n' });
  expect(lineOf(included, 'ThereLambdaFunction')).toBe('f.yml:2');
  expect(lineOf(included, 'HereLambdaFunction')).toBe('serverless.yml:5');
  expect(included.files).toEqual(['serverless.yml', 'f.yml']);
});

test('every resource has a place', () => {
  for (const id of Object.keys(result.resources)) expect(lineOf(result, id), id).not.toBe('nowhere');
});

test('the same text gives the same template, and its tree is not changed', () => {
  const again = expanded(service, { 'iam.yml': iam });
  expect(JSON.stringify(again.body)).toBe(JSON.stringify(result.body));
});
