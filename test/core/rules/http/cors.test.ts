import { expect, test } from 'vitest';
import { scan } from '../../../../src/index.ts';

const told = async (globals: string) => {
  const text = `Transform: AWS::Serverless-2016-10-31
Globals:
  HttpApi:
    CorsConfiguration: ${globals}
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: a.b
      CodeUri: .
      Events: { Get: { Type: HttpApi, Properties: { Path: /, Method: get } } }
`;
  const { findings } = await scan([{ path: 't.yaml', text }]);
  return findings
    .filter(({ rule }) => rule === 'api-cors-any-origin')
    .map(({ severity, place }) => `${severity} ${place.startLine}`);
};

test('CORS in the body that SAM writes is CORS', async () => {
  expect(await told("{ AllowOrigins: ['*'] }")).toEqual(['medium 4']);
  expect(await told('true')).toEqual(['medium 4']);
  expect(await told('{ AllowOrigins: [https://shop.example.com] }')).toEqual([]);
});
