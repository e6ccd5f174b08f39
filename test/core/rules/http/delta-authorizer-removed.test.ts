import { expect, it } from 'vitest';
import { diff } from '../../../../src/index.ts';

/** A REST API with one method; `types`: how it can be reached. */
const api = (authorization: string, types = 'REGIONAL', from = '') => `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties:
      EndpointConfiguration: { Types: [${types}] }
${from}
  Method:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: GET
      AuthorizationType: ${authorization}
`;
const fromOneAddress = `      Policy:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Principal: '*', Action: 'execute-api:Invoke', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': 192.0.2.1/32 } } }`;

async function severities(base: string, head: string): Promise<string[]> {
  const file = (text: string) => [{ path: 'template.yaml', text }];
  const { findings } = await diff(file(base), file(head), { today: '2026-01-01' });
  return findings.introduced
    .filter(({ rule, message }) => rule === 'delta-authorizer-removed' || message.includes('asked for'))
    .map(({ severity }) => severity);
}

it('tells authorization that a route loses behind a network or a resource policy too, milder', async () => {
  expect(await severities(api('AWS_IAM', 'PRIVATE'), api('NONE', 'PRIVATE'))).toEqual(['medium']);
  expect(await severities(api('AWS_IAM', 'REGIONAL', fromOneAddress), api('NONE', 'REGIONAL', fromOneAddress))).toEqual(
    ['medium'],
  );
  expect(await severities(api('AWS_IAM'), api('NONE'))).not.toEqual(['medium']);
  expect(await severities(api('AWS_IAM'), api('NONE'))).toHaveLength(1);
});

it('says nothing of a route that is taken from the internet along with its authorization', async () => {
  expect(await severities(api('AWS_IAM'), api('NONE', 'PRIVATE'))).toEqual([]);
});
