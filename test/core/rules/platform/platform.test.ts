import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const one = (type: string, properties: string, parameters = '') =>
  `${parameters}Resources:\n  Example:\n    Type: ${type}\n    Properties: { ${properties} }\n`;
const lambda = (extra: string, parameters = '') =>
  one('AWS::Lambda::Function', `Handler: i.h, Code: { S3Bucket: c, S3Key: k }, Role: r, ${extra}`, parameters);

describe('runtimes are judged by the day that is handed in', () => {
  it.each([
    ['2023-12-03', 'fn-runtime-deprecated', []],
    ['2023-12-04', 'fn-runtime-deprecated', ['high']],
    ['2027-03-03', 'fn-runtime-deprecated', ['critical']],
    ['2023-12-03', 'fn-runtime-near-deprecation', ['low']],
    ['2023-05-01', 'fn-runtime-near-deprecation', []],
    ['2023-05-01', 'fn-runtime-not-latest', ['info']],
  ])('python3.7 on %s: %s', async (today, rule, severities) => {
    const found = await scanned(rule, lambda('Runtime: python3.7'), 'template.yaml', today);
    expect(found.map((finding) => finding.severity)).toEqual(severities);
  });

  it('says nothing of a runtime that is not known', async () => {
    const text = lambda('Runtime: !Ref Runtime', 'Parameters:\n  Runtime: { Type: String }\n');
    expect(await scanned('fn-runtime-deprecated', text)).toEqual([]);
  });
});

describe('permissions', () => {
  const permission = (properties: string) => one('AWS::Lambda::Permission', `FunctionName: orders, ${properties}`);

  it('takes an account id without quotes for that account, not for everybody', async () => {
    const text = permission('Action: lambda:InvokeFunction, Principal: 444455556666');
    expect(await scanned('fn-permission-public', text)).toEqual([]);
  });

  it.each([
    ["Action: lambda:InvokeFunction, Principal: '*'", ['critical']],
    ["Action: lambda:InvokeFunction, Principal: '*', SourceAccount: '111122223333'", ['low']],
    ["Action: lambda:InvokeFunction, Principal: '*', PrincipalOrgID: o-1", ['low']],
    ['Action: lambda:InvokeFunction, Principal: s3.amazonaws.com', []],
  ])('%s', async (properties, severities) => {
    const found = await scanned('fn-permission-public', permission(properties));
    expect(found.map((finding) => finding.severity)).toEqual(severities);
  });

  it.each([
    ['lambda:InvokeFunction', []],
    ['lambda:InvokeFunctionUrl', []],
    ['lambda:DeleteAlias', ['low']],
    ["'lambda:*'", ['high']],
    ['!Ref Unknown', []],
  ])('action %s', async (action, severities) => {
    const text = `Parameters:\n  Unknown: { Type: String }\n${permission(`Action: ${action}, Principal: s3.amazonaws.com`)}`;
    const found = await scanned('fn-permission-unusual-action', text);
    expect(found.map((finding) => finding.severity)).toEqual(severities);
  });

  it.each([
    ["'arn:aws:execute-api:eu-west-1:111122223333:a1/*/*'", 1],
    ["'arn:aws:execute-api:eu-west-1:111122223333:a1/*/*/*'", 1],
    ["!Sub 'arn:aws:execute-api:eu-west-1:1:${Api}/*'", 1],
    ["'arn:aws:execute-api:eu-west-1:111122223333:a1/*/GET/orders'", 0],
    ["'arn:aws:execute-api:eu-west-1:111122223333:a1/live/*'", 0],
  ])('source %s', async (source, count) => {
    const text = `Parameters:\n  Api: { Type: String }\n${permission(`Action: lambda:InvokeFunction, Principal: apigateway.amazonaws.com, SourceArn: ${source}`)}`;
    expect(await scanned('fn-permission-apigw-any-stage', text)).toHaveLength(count);
  });
});

describe('buckets', () => {
  const bucket = (properties: string) => one('AWS::S3::Bucket', properties, 'Parameters:\n  Block: { Type: String }\n');

  it.each([
    ['BucketName: orders', ['info']],
    ['PublicAccessBlockConfiguration: { BlockPublicAcls: true }', ['high']],
    [
      'PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true }',
      [],
    ],
    [
      "PublicAccessBlockConfiguration: { BlockPublicAcls: 'true', BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: !Ref Block }",
      [],
    ],
    [
      'PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: false }',
      ['high'],
    ],
  ])('block: %s', async (properties, severities) => {
    const found = await scanned('s3-public-access-block-incomplete', bucket(properties));
    expect(found.map((finding) => finding.severity)).toEqual(severities);
  });

  it('tells reading from writing', async () => {
    expect(await scanned('s3-acl-public', bucket('AccessControl: PublicReadWrite'))).toEqual([]);
    expect(await scanned('s3-acl-public-write', bucket('AccessControl: PublicReadWrite'))).toHaveLength(1);
    expect(await scanned('s3-acl-public', bucket('AccessControl: !Ref Block'))).toEqual([]);
  });

  it('knows the policy that names the bucket by its name', async () => {
    const policy =
      '  Policy: { Type: AWS::S3::BucketPolicy, Properties: { Bucket: orders, PolicyDocument: { Statement: [] } } }\n';
    expect(await scanned('s3-no-bucket-policy', bucket('BucketName: orders') + policy)).toEqual([]);
    expect(await scanned('s3-no-bucket-policy', bucket('BucketName: other') + policy)).toHaveLength(1);
  });
});
