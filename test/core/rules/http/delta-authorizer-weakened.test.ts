import { expect, test } from 'vitest';
import { diff } from '../../../../src/index.ts';

interface Believed {
  issuer?: string;
  audience?: string;
  pool?: string;
}

const sam = ({
  issuer = 'https://issuer.example.com',
  audience = '[app]',
  pool = 'Pool',
}: Believed) => `Transform: AWS::Serverless-2016-10-31
Globals:
  Api:
    Auth:
      DefaultAuthorizer: Users
      Authorizers: { Users: { UserPoolArn: !GetAtt ${pool}.Arn } }
  HttpApi:
    Auth:
      DefaultAuthorizer: Tokens
      Authorizers:
        Tokens:
          IdentitySource: $request.header.Authorization
          JwtConfiguration: { issuer: ${issuer}, audience: ${audience} }
Resources:
  Pool: { Type: AWS::Cognito::UserPool, Properties: { UserPoolName: customers } }
  Staff: { Type: AWS::Cognito::UserPool, Properties: { UserPoolName: staff } }
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: a.b
      CodeUri: .
      Events:
        Rest: { Type: Api, Properties: { Path: /, Method: get } }
        Http: { Type: HttpApi, Properties: { Path: /, Method: get } }
`;

async function told(before: string, after: string): Promise<string[]> {
  const { findings } = await diff([{ path: 't.yaml', text: before }], [{ path: 't.yaml', text: after }]);
  const { introduced } = findings;
  return introduced.filter(({ rule }) => rule === 'delta-authorizer-weakened').map(({ message }) => message);
}

test.each([
  [{ audience: '[app, partner]' }, '`Tokens` of `ServerlessHttpApi` accepts tokens for more audiences than before'],
  [{ issuer: 'https://other.example.org' }, '`Tokens` of `ServerlessHttpApi` trusts another issuer than before'],
  [{ pool: 'Staff' }, '`Users` of `ServerlessRestApi` trusts another user pool than before'],
])('an authorizer that SAM writes into the body believes more: %j', async (change: Believed, message) => {
  expect(await told(sam({}), sam(change))).toEqual([message]);
});

test('fewer audiences, and a pool by another name, are no weaker', async () => {
  expect(await told(sam({ audience: '[app, partner]' }), sam({}))).toEqual([]);
  expect(
    await told(sam({}), sam({}).replaceAll('Pool:', 'Customers:').replaceAll('Pool.Arn', 'Customers.Arn')),
  ).toEqual([]);
});

test('another authorizer of a route is held against the one before, whatever it is called', async () => {
  const other = (change: Believed) => sam(change).replaceAll('Tokens', 'Others').replaceAll('Users', 'Members');
  expect(await told(sam({}), other({}))).toEqual([]);
  expect(await told(sam({}), other({ issuer: 'https://other.example.org' }))).toEqual([
    '`GET /` asks another authorizer, which trusts another issuer than before',
  ]);
  expect(await told(sam({}), other({ pool: 'Staff' }))).toEqual([
    '`GET /` asks another authorizer, which trusts another user pool than before',
  ]);
  const both = sam({}).replace(
    '        Tokens:\n',
    '        Evil: { IdentitySource: $request.header.Authorization, JwtConfiguration: { issuer: https://evil.example.org, audience: [app] } }\n        Tokens:\n',
  );
  expect(await told(both, both)).toEqual([]);
  expect(await told(both, both.replace('DefaultAuthorizer: Tokens', 'DefaultAuthorizer: Evil'))).toHaveLength(1);
});

test('so it is where authorizers are resources', async () => {
  const api = (id: string, issuer: string, asks: string) => `Resources:
  Api: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP } }
  First: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: first, AuthorizerType: JWT, JwtConfiguration: { Issuer: https://issuer.example.com, Audience: [app] } } }
  ${id}: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: !Ref Api, Name: other, AuthorizerType: JWT, JwtConfiguration: { Issuer: ${issuer}, Audience: [app] } } }
  Route: { Type: AWS::ApiGatewayV2::Route, Properties: { ApiId: !Ref Api, RouteKey: GET /x, AuthorizationType: JWT, AuthorizerId: !Ref ${asks} } }
`;
  const same = api('Second', 'https://issuer.example.com', 'First');
  expect(await told(same, api('Second', 'https://issuer.example.com', 'Second'))).toEqual([]);
  const evil = 'https://evil.example.org';
  expect(await told(api('Second', evil, 'First'), api('Second', evil, 'Second'))).toEqual([
    '`GET /x` asks another authorizer, which trusts another issuer than before',
  ]);
});

test('another function that decides is told, the same under another name is not', async () => {
  const service = (decides: string, names = ['auth', 'other']) =>
    `service: s\nprovider: { name: aws, runtime: nodejs24.x }\nfunctions:\n${names.map((name) => `  ${name}: { handler: ${name === 'other' ? 'other' : 'auth'}.b, memorySize: ${name === 'other' ? 512 : 256} }\n`).join('')}  api:\n    handler: api.b\n    events: [{ http: { path: x, method: get, authorizer: { name: ${decides}, arn: !GetAtt ${decides === 'auth' ? 'Auth' : decides === 'other' ? 'Other' : 'Guard'}LambdaFunction.Arn } } }]\n`;
  const before = service('auth');
  const sides = async (head: string) => {
    const { findings } = await diff(
      [{ path: 'serverless.yml', text: before }],
      [{ path: 'serverless.yml', text: head }],
    );
    return [...findings.introduced]
      .filter(({ rule }) => rule === 'delta-authorizer-weakened')
      .map(({ severity, message }) => `${severity} ${message}`);
  };
  expect(await sides(before)).toEqual([]);
  expect(await sides(service('other'))).toEqual([
    expect.stringMatching(/^medium .*lets `other` decide, where it was `auth`$/),
  ]);
  expect(await sides(service('guard', ['guard', 'other']))).toEqual([]);
});
