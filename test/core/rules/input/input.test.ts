import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

describe('api-no-request-validator', () => {
  it('counts the operations of an OpenAPI body, once for the API', async () => {
    const text = (all: string, own: string) => `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      Body:
        openapi: 3.0.1
${all}        paths:
          /orders:
            post: {${own}}
            put: {}
            get: {}
`;
    expect(await scanned('api-no-request-validator', text('', ''))).toMatchObject([
      { resource: 'Api', message: expect.stringContaining('2 methods') },
    ]);
    expect(
      await scanned('api-no-request-validator', text('        x-amazon-apigateway-request-validator: all\n', '')),
    ).toEqual([]);
    expect(
      await scanned('api-no-request-validator', text('', ' x-amazon-apigateway-request-validator: all ')),
    ).toMatchObject([{ message: expect.stringContaining('a method') }]);
  });
});

it.each([
  ["{ source: [{ prefix: '' }] }", ['medium']],
  ["{ account: ['111122223333'] }", ['medium']],
  ['\'{ "region": ["eu-west-1"] }\'', ['medium']],
  ['{ source: [orders] }', []],
  ['{ detail: { state: [failed] } }', []],
  ["'not json'", []],
])('event-rule-pattern-broad: %s', async (pattern, severities) => {
  const text = (bus: string) =>
    `Resources:\n  Rule: { Type: AWS::Events::Rule, Properties: { EventPattern: ${pattern}${bus} } }\n`;
  const found = await scanned('event-rule-pattern-broad', text(''));
  expect(found.map((finding) => finding.severity)).toEqual(severities);
  const own = await scanned('event-rule-pattern-broad', text(', EventBusName: orders'));
  expect(own.map((finding) => finding.severity)).toEqual(severities.map(() => 'low'));
});

it.each([
  ["'amzn1.ask.skill.1234'", 0],
  ["'k7pQ2vv9'", 1],
  ['!Ref Token', 0],
])('lambda-permission-event-token-plaintext: %s gives %i', async (token, count) => {
  const text = `Parameters:
  Token: { Type: String, NoEcho: true }
Resources:
  Allow: { Type: AWS::Lambda::Permission, Properties: { Action: lambda:InvokeFunction, FunctionName: f, Principal: s3.amazonaws.com, EventSourceToken: ${token} } }
`;
  expect(await scanned('lambda-permission-event-token-plaintext', text)).toHaveLength(count);
});
