/** Usage plans: whether a method asks for the key that they count by. */
import { expect, it } from 'vitest';
import { diff } from '../../../../src/index.ts';
import { scanned } from '../scanned.ts';

const rule = 'api-plan-without-key';
const plan = (api: string) =>
  `  Plan: { Type: AWS::ApiGateway::UsagePlan, Properties: { ApiStages: [{ ApiId: ${api}, Stage: live }] } }\n`;
const method = (key: string) =>
  `Resources:\n  Orders: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders } }\n  Place:\n    Type: AWS::ApiGateway::Method\n    Properties: { RestApiId: !Ref Orders, ResourceId: r, HttpMethod: GET, AuthorizationType: AWS_IAM${key} }\n${plan('!Ref Orders')}`;

it.each([
  ['', 1],
  [', ApiKeyRequired: false', 1],
  [', ApiKeyRequired: true', 0],
  [', ApiKeyRequired: !Ref Asked', 0],
])('a method with `%s` gives %i', async (key, count) => {
  expect(await scanned(rule, method(key))).toHaveLength(count);
});

const body = (security: string) =>
  `Resources:\n  Orders:\n    Type: AWS::ApiGateway::RestApi\n    Properties:\n      Body: { openapi: 3.0.1, paths: { /orders: { get: { x-amazon-apigateway-integration: { type: mock } } } }${security} }\n${plan('!Ref Orders')}`;

it('reads the schemes of a body', async () => {
  expect(await scanned(rule, body(''))).toHaveLength(1);
  const scheme = (name: string) =>
    `, components: { securitySchemes: { key: { type: apiKey, name: ${name}, in: header } } }`;
  expect(await scanned(rule, body(scheme('x-api-key')))).toEqual([]);
  expect(await scanned(rule, body(scheme('authorization')))).toHaveLength(1);
});

it('says nothing of an API whose methods are elsewhere, or that no plan is for', async () => {
  const bare = `Resources:\n  Orders: { Type: AWS::ApiGateway::RestApi, Properties: { Name: orders } }\n${plan('!Ref Orders')}`;
  expect(await scanned(rule, bare)).toEqual([]);
  expect(await scanned(rule, method('').replace(plan('!Ref Orders'), plan('abc')))).toEqual([]);
});

const sam = (auth: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Api
    Properties:
      StageName: live
      DefinitionBody: { openapi: 3.0.1, paths: {}, 'Fn::Transform': { Name: AWS::Include, Parameters: { Location: s3://code/orders.yaml } } }
      Auth:
        ${auth}UsagePlan: { CreateUsagePlan: PER_API }
`;

it('knows what SAM asks for beside a body that is not known, so a key that goes is worse', async () => {
  const path = 'template.yaml';
  const { findings, risk } = await diff(
    [{ path, text: sam('ApiKeyRequired: true\n        ') }],
    [{ path, text: sam('') }],
  );
  expect(findings.introduced.map((one) => one.rule)).toContain(rule);
  expect(risk.change).toBeGreaterThan(0);
});

it('does not guess what an included body asks for where the plan is not of SAM', async () => {
  const own = `${sam('').replace(/ {6}Auth:[\s\S]*$/, '')}${plan('!Ref Orders')}`;
  expect(await scanned(rule, own)).toEqual([]);
});
