import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const one = (type: string, properties: string, more = '') =>
  `Parameters:\n  Days: { Type: Number }\nResources:\n  Example:\n    Type: ${type}\n    Properties: { ${properties} }\n${more}`;

it('log-group-no-retention says nothing of a retention that is not known', async () => {
  expect(await scanned('log-group-no-retention', one('AWS::Logs::LogGroup', 'LogGroupName: l'))).toHaveLength(1);
  expect(await scanned('log-group-no-retention', one('AWS::Logs::LogGroup', 'RetentionInDays: !Ref Days'))).toEqual([]);
});

describe('kms-unused-key', () => {
  it.each([
    ['', 1],
    ['  Topic: { Type: AWS::SNS::Topic, Properties: { KmsMasterKeyId: !Ref Example } }\n', 0],
    ["  Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Sub 'x-${Example.Arn}' } }\n", 0],
    ['Outputs:\n  Key: { Value: !GetAtt Example.Arn }\n', 0],
  ])('referred to by %j gives %i', async (more, count) => {
    const own =
      "EnableKeyRotation: true, KeyPolicy: { Statement: [{ Effect: Allow, Principal: { AWS: a }, Action: 'kms:*', Resource: !GetAtt Example.Arn }] }";
    expect(await scanned('kms-unused-key', one('AWS::KMS::Key', own, more))).toHaveLength(count);
  });
});

describe('s3-no-lifecycle', () => {
  const versioned = 'VersioningConfiguration: { Status: Enabled }';
  it.each([
    ['BucketName: b', ['info']],
    [versioned, ['low']],
    [`${versioned}, LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 3 }] }`, ['low']],
    [
      `${versioned}, LifecycleConfiguration: { Rules: [{ Status: Disabled, NoncurrentVersionExpirationInDays: 3 }] }`,
      ['low'],
    ],
    [
      `${versioned}, LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpirationInDays: !Ref Days }] }`,
      [],
    ],
    ['LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 3 }] }', []],
  ])('%s', async (properties, severities) => {
    const found = await scanned('s3-no-lifecycle', one('AWS::S3::Bucket', properties));
    expect(found.map((finding) => finding.severity)).toEqual(severities);
  });
});
