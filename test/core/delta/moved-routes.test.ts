import { describe, expect, it, test } from 'vitest';
import { fates } from '../../support/fates.ts';

const sam = (paths: string[], id = 'Orders') => `Transform: AWS::Serverless-2016-10-31
Resources:
  ${id}:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      InlineCode: "exports.handler = async () => {}"
      Events:
${paths.map((path, at) => `        E${at}: { Type: Api, Properties: { Method: ${path.split(' ')[0]}, Path: '${path.split(' ')[1]}' } }`).join('\n')}
`;

const service = (events: string) =>
  `service: orders\nprovider: { name: aws, runtime: nodejs24.x }\ncustom: { who: { prod: aws_iam } }\nfunctions:\n  list:\n    handler: index.list\n    events:\n${events}`;

describe('an open route', () => {
  const rest = 'api-rest-method-no-auth';

  it('is as open as it was under another path', async () => {
    expect(await fates(rest, sam(['get /orders']), sam(['get /orders/all']))).toEqual([
      'persisting high ServerlessRestApi',
    ]);
  });

  it('is new under a path that has nothing in common with the one that is gone, but milder as the function was open before', async () => {
    expect(await fates(rest, sam(['get /health']), sam(['get /admin']))).toEqual([
      'introduced medium ServerlessRestApi',
    ]);
    expect(await fates(rest, sam(['get /api/v1/health']), sam(['get /api/v1/admin']))).toEqual([
      'introduced medium ServerlessRestApi',
    ]);
    expect(await fates(rest, sam(['get /shop/orders']), sam(['get /orders/{id}']))).toEqual([
      'persisting high ServerlessRestApi',
    ]);
  });

  it('is as open as it was where another function answers', async () => {
    expect(await fates(rest, sam(['get /orders']), sam(['get /orders'], 'List'))).toEqual([
      'persisting high ServerlessRestApi',
    ]);
  });

  it('is new where another function has the function URL', async () => {
    const fn = (id: string, more: string) =>
      `  ${id}: { Type: AWS::Serverless::Function, Properties: { Runtime: nodejs24.x, Handler: ${id}.handler, CodeUri: src/${more} } }\n`;
    const url = ', FunctionUrlConfig: { AuthType: NONE }';
    const functions = (...all: string[]) => `Transform: AWS::Serverless-2016-10-31\nResources:\n${all.join('')}`;
    const rule = 'fn-url-auth-none';
    const base = functions(fn('Orders', url));
    expect(await fates(rule, base, functions(fn('List', url)))).toEqual(['persisting high List']);
    expect(await fates(rule, base, functions(fn('Orders', ''), fn('List', url)))).toEqual(['introduced high List']);
  });

  it('is as open as it was with another name for a part of its path', async () => {
    expect(await fates(rest, sam(['get /orders/{id}']), sam(['get /orders/{order}'], 'List'))).toEqual([
      'persisting high ServerlessRestApi',
    ]);
  });

  it('is as open as it was by another method of its path', async () => {
    expect(await fates(rest, sam(['get /orders']), sam(['post /orders']))).toEqual([
      'persisting high ServerlessRestApi',
    ]);
  });

  it('is new beside the one that was there, and with another method elsewhere', async () => {
    expect(await fates(rest, sam(['get /orders']), sam(['get /orders', 'get /all']))).toContain(
      'introduced high ServerlessRestApi',
    );
    expect(await fates(rest, sam(['get /orders']), sam(['delete /all']))).toEqual([
      'introduced high ServerlessRestApi',
    ]);
  });

  it('is as open as it was in an API of another kind, and its stage as unlogged', async () => {
    const [before, after] = [
      service('      - http: { path: orders, method: get }\n'),
      service('      - httpApi: { path: /orders, method: get }\n'),
    ];
    expect(await fates('api-http-route-no-auth', before, after, 'serverless.yml')).toEqual(['persisting high list']);
    expect(await fates('api-v2-no-access-log', before, after, 'serverless.yml')).toEqual([
      'persisting medium HttpApiStage',
    ]);
  });

  it('is milder where the stage decides', async () => {
    const none = service('      - schedule: rate(1 day)\n');
    const open = (authorizer: string) => service(`      - http: { path: orders, method: get${authorizer} }\n`);
    const byStage = ', authorizer: \'${self:custom.who.${sls:stage}, ""}\'';
    expect(await fates(rest, none, open(byStage), 'serverless.yml')).toEqual(['introduced low list']);
    expect(await fates(rest, none, open(''), 'serverless.yml')).toEqual(['introduced high list']);
  });
});

test('a function that takes over what a shared line does to others already is no news, unless that is grave', async () => {
  const text = (functions: string[], runtime = 'nodejs24.x') => `Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Handler: index.handler
    Runtime: ${runtime}
    InlineCode: "exports.handler = async () => {}"
    Environment: { Variables: { API_TOKEN: '{{resolve:secretsmanager:token}}' } }
Resources:
${functions.map((id) => `  ${id}: { Type: AWS::Serverless::Function }\n`).join('')}`;
  const rule = 'fn-env-secret-resolved-at-deploy';
  expect(await fates(rule, text(['A']), text(['A', 'B']))).toEqual(['persisting medium A', 'persisting medium B']);
  expect(await fates(rule, text([]), text(['B']))).toEqual(['introduced medium B']);
  const old = 'fn-runtime-deprecated';
  expect(await fates(old, text(['A'], 'nodejs16.x'), text(['A', 'B'], 'nodejs16.x'))).toContain('introduced high B');
});
