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
