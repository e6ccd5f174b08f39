/** Resource policies: every action, and principals that match nobody. */
import { describe, expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const policy = (type: string, list: string, action: string, principal: string) =>
  `Resources:\n  Policy:\n    Type: ${type}\n    Properties:\n      ${list}\n      PolicyDocument: { Statement: [{ Effect: Allow, Principal: ${principal}, Action: ${action}, Resource: '*' }] }\n`;
const bucket = (action: string) =>
  policy('AWS::S3::BucketPolicy', 'Bucket: orders', action, '{ AWS: arn:aws:iam::111122223333:root }');
const queue = (principal: string) =>
  policy('AWS::SQS::QueuePolicy', 'Queues: [orders]', "'sqs:SendMessage'", principal);

describe('s3-policy-wildcard-action', () => {
  it.each([
    ["'*'", 1],
    ["['s3:GetObject', 's3:*']", 1],
    ["'s3:Get*'", 0],
    ["'sqs:*'", 0],
  ])('%s gives %i', async (action, count) => {
    expect(await scanned('s3-policy-wildcard-action', bucket(action))).toHaveLength(count);
  });
});

describe('policy-principal-part-wildcard', () => {
  it.each([
    ["{ AWS: 'arn:aws:iam::111122223333:*' }", 1],
    ["{ AWS: ['arn:aws:iam::111122223333:root', 'arn:aws:iam::111122223333:role/orders-*'] }", 1],
    ["{ AWS: '*' }", 0],
    ["'*'", 0],
    ['{ AWS: arn:aws:iam::111122223333:root }', 0],
    ["{ AWS: !Sub 'arn:aws:iam::${AWS::AccountId}:role/orders' }", 0],
  ])('%s gives %i', async (principal, count) => {
    expect(await scanned('policy-principal-part-wildcard', queue(principal))).toHaveLength(count);
  });
});

describe('rds-master-username-plaintext', () => {
  const database = (more: string) =>
    `Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties: { Engine: postgres, ${more} }\n`;

  it('is no matter where RDS manages the password', async () => {
    expect(await scanned('rds-master-username-plaintext', database('MasterUsername: orders'))).toHaveLength(1);
    expect(
      await scanned(
        'rds-master-username-plaintext',
        database('MasterUsername: orders, ManageMasterUserPassword: true'),
      ),
    ).toEqual([]);
  });
});
