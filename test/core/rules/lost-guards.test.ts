/** Guards that a change takes away: told where they are lost, and not where they are only moved or not known. */
import { expect, test } from 'vitest';
import { diff } from '../../../src/index.ts';

async function told(rule: string, before: string, after: string): Promise<string[]> {
  const side = (text: string) => [{ path: 't.yaml', text: `Parameters: { P: { Type: String } }\nResources:\n${text}` }];
  const { findings } = await diff(side(before), side(after));
  return findings.introduced.filter((one) => one.rule === rule).map(({ severity }) => severity);
}

const trail = (id: string, more = '') =>
  `  ${id}: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: b, IsLogging: true${more} } }\n`;
const topic = '  T: { Type: AWS::SNS::Topic }\n';

test('a trail that is removed, unless another logs', async () => {
  expect(await told('cloudtrail-stopped', topic + trail('A'), topic)).toEqual(['high']);
  expect(
    await told(
      'cloudtrail-stopped',
      topic + trail('A') + trail('B', ', IsMultiRegionTrail: true'),
      topic + trail('B', ', IsMultiRegionTrail: true'),
    ),
  ).toEqual([]);
  expect(await told('cloudtrail-stopped', trail('A'), trail('A').replace('true', '!Ref P'))).toEqual([]);
});

const bucket = (rule: string) => `  B: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true${rule} } }\n`;
const lock = (mode: string) => `, ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: ${mode}, Days: 9 } } }`;

test('an object lock that is lifted or softened', async () => {
  expect(await told('s3-object-lock-removed', bucket(lock('COMPLIANCE')), bucket(''))).toEqual(['high']);
  expect(await told('s3-object-lock-removed', bucket(lock('COMPLIANCE')), bucket(lock('GOVERNANCE')))).toEqual([
    'medium',
  ]);
  expect(await told('s3-object-lock-removed', bucket(lock('COMPLIANCE')), bucket(lock('!Ref P')))).toEqual([]);
  expect(
    await told('s3-object-lock-removed', bucket(lock('COMPLIANCE')), bucket(', ObjectLockConfiguration: !Ref P')),
  ).toEqual([]);
});

test.each([
  ['Years: 7', 'Days: 1', ['high']],
  ['Days: 9', 'Days: 8', ['medium']],
  ['Days: 400', 'Years: 2', []],
  ['Days: 9', 'Days: !Ref P', []],
])('an object lock of %s that becomes one of %s', async (before, after, expected) => {
  const [was, is] = [before, after].map((time) => bucket(lock('GOVERNANCE').replace('Days: 9', time)));
  expect(await told('s3-object-lock-removed', was ?? '', is ?? '')).toEqual(expected);
});

const api = (more: string) =>
  `  A: { Type: AWS::ApiGatewayV2::Api, Properties: { Name: a, ProtocolType: HTTP${more} } }\n`;

test('the generated address of an API', async () => {
  const closed = api(', DisableExecuteApiEndpoint: true');
  expect(await told('api-default-endpoint-reopened', closed, api(', DisableExecuteApiEndpoint: false'))).toEqual([
    'medium',
  ]);
  expect(await told('api-default-endpoint-reopened', closed, api(', DisableExecuteApiEndpoint: !Ref P'))).toEqual([]);
});
