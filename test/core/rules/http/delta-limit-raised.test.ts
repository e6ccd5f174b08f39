/** Limits that a change raises: how much, of what, and what is no rise. */
import { expect, it } from 'vitest';
import { diff } from '../../../../src/index.ts';

const path = 'template.yaml';
const one = (type: string, properties: string) =>
  `Resources:\n  Front:\n    Type: ${type}\n    Properties: { ${properties} }\n`;
async function told(type: string, base: string, head: string): Promise<string[]> {
  const { findings } = await diff([{ path, text: one(type, base) }], [{ path, text: one(type, head) }]);
  return findings.introduced.filter(({ rule }) => rule === 'delta-limit-raised').map(({ message }) => message);
}

const settings = (...all: string[]) =>
  `RestApiId: a, StageName: live, DeploymentId: d, MethodSettings: [${all.join(', ')}]`;
const every = (rate: number | string, burst: number) =>
  `{ HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: ${rate}, ThrottlingBurstLimit: ${burst} }`;
const orders = (rate: number) => `{ HttpMethod: GET, ResourcePath: /orders, ThrottlingRateLimit: ${rate} }`;

it('tells the numbers of a stage, each of its own method', async () => {
  const stage = 'AWS::ApiGateway::Stage';
  expect(await told(stage, settings(every(5, 10)), settings(every(200, 400)))).toEqual([
    '`Front` raises limits by a multiple: rate 5 → 200, burst 10 → 400',
  ]);
  expect(await told(stage, settings(every(5, 10)), settings(every(19, 39)))).toEqual([]);
  expect(await told(stage, settings(every(200, 400)), settings(every(5, 10)))).toEqual([]);
  expect(await told(stage, settings(orders(5), every(50, 50)), settings(every(50, 50), orders(5)))).toEqual([]);
  expect(await told(stage, settings(every(5, 10)), settings(every('!Ref Rate', 10)))).toEqual([]);
});

it.each([
  [
    'AWS::ApiGatewayV2::Stage',
    'DefaultRouteSettings: { ThrottlingRateLimit: 5 }',
    'DefaultRouteSettings: { ThrottlingRateLimit: 50 }',
    1,
  ],
  [
    'AWS::ApiGatewayV2::Stage',
    "RouteSettings: { 'GET /a': { ThrottlingBurstLimit: 5 } }",
    "RouteSettings: { 'GET /a': { ThrottlingBurstLimit: 50 } }",
    1,
  ],
  ['AWS::ApiGateway::UsagePlan', 'Throttle: { RateLimit: 50 }', 'Throttle: { RateLimit: 200 }', 1],
  ['AWS::ApiGateway::UsagePlan', 'Quota: { Limit: 10, Period: DAY }', 'Quota: { Limit: 100, Period: DAY }', 1],
  ['AWS::ApiGateway::UsagePlan', 'Quota: { Limit: 10, Period: DAY }', 'Quota: { Limit: 70, Period: WEEK }', 0],
  ['AWS::ApiGateway::Authorizer', 'AuthorizerResultTtlInSeconds: 60', 'AuthorizerResultTtlInSeconds: 3600', 1],
  ['AWS::Cognito::UserPoolClient', 'AccessTokenValidity: 1', 'AccessTokenValidity: 24', 1],
  [
    'AWS::Cognito::UserPoolClient',
    'AccessTokenValidity: 1',
    'AccessTokenValidity: 60, TokenValidityUnits: { AccessToken: minutes }',
    0,
  ],
])('%s: %s to %s gives %i', async (type, base, head, count) => {
  expect(await told(type, base, head)).toHaveLength(count);
});
