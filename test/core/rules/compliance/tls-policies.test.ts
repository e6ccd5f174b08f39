import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

const rule = 's3-no-tls-only-policy';
const deny = (more = '') =>
  `{ Effect: Deny, Principal: '*', Action: 's3:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': false } }${more} }`;

function template(statements: string[], bucket = '!Ref Orders'): string {
  return `Parameters: { Unknown: { Type: String } }
Resources:
  Orders: { Type: AWS::S3::Bucket, Properties: { BucketName: orders-of-ours } }
  Policy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: ${bucket}
      PolicyDocument: { Version: '2012-10-17', Statement: [${statements.join(', ')}] }
`;
}

const allow = (principal: string) =>
  `{ Effect: Allow, Principal: ${principal}, Action: 's3:GetObject', Resource: '*' }`;

describe(rule, () => {
  it('finds the statement in any place, and the policy by reference or by name', async () => {
    expect(await briefly(rule, template([allow('{ AWS: arn:aws:iam::111122223333:root }'), deny()]))).toEqual([]);
    expect(await briefly(rule, template([deny()], 'orders-of-ours'))).toEqual([]);
    expect(await briefly(rule, template([deny()], 'another'))).toEqual(['Orders low 3']);
  });

  it('is graver where everybody is let in', async () => {
    expect(await briefly(rule, template([allow("'*'")]))).toEqual(['Orders medium 3']);
    expect(await briefly(rule, template([allow('{ AWS: arn:aws:iam::111122223333:root }')]))).toEqual(['Orders low 3']);
  });

  it('does not take a Deny for one caller, nor one of the contrary, for it', async () => {
    expect(
      await briefly(rule, template([deny().replace("'*'", '{ AWS: arn:aws:iam::111122223333:root }')])),
    ).toHaveLength(1);
    expect(await briefly(rule, template([deny().replace('false', 'true')]))).toHaveLength(1);
  });

  it('says nothing where the policy is not known', async () => {
    expect(await briefly(rule, template(['!Ref Unknown']))).toEqual([]);
  });
});
