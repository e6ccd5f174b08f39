import { expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

it('tells a shared role once, of the role', async () => {
  const fn = (id: string) =>
    `  ${id}: { Type: AWS::Lambda::Function, Properties: { Handler: i.h, Runtime: nodejs24.x, Code: { S3Bucket: c, S3Key: k }, Role: !GetAtt Role.Arn } }\n`;
  const role = '  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: [] } } }\n';
  const found = await scanned('fn-shared-role', `Resources:\n${fn('A')}${fn('B')}${fn('C')}${role}`);
  expect(found).toMatchObject([{ resource: 'Role' }]);
  expect(found[0]?.related).toHaveLength(3);
});

it.each([
  ['[lambda.amazonaws.com, edgelambda.amazonaws.com]', 0],
  ['[logs.eu-west-1.amazonaws.com, logs.amazonaws.com]', 0],
  ['[lambda.amazonaws.com, ec2.amazonaws.com]', 1],
  ['[!Ref Service, lambda.amazonaws.com]', 0],
])('role-trusts-multiple-services: %s gives %i', async (services, count) => {
  const text = `Parameters:
  Service: { Type: String }
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: ${services} }, Action: sts:AssumeRole }] } }
`;
  expect(await scanned('role-trusts-multiple-services', text)).toHaveLength(count);
});
