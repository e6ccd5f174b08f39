/** Protections of `Globals` that a resource unsets. */
import { expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const rule = 'global-protection-unset';
const lambda = (own: string) => `Transform: AWS::Serverless-2016-10-31
Parameters: { Boundary: { Type: String } }
Conditions: { Own: !Equals [!Ref Boundary, ''] }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs24.x
      InlineCode: x
      ${own}
`;

it.each([
  ['PermissionsBoundary: !Ref AWS::NoValue', 1],
  ['CodeSigningConfigArn: !Ref AWS::NoValue', 1],
  ['PermissionsBoundary: !Ref Boundary', 0],
  ['PermissionsBoundary: !If [Own, !Ref AWS::NoValue, !Ref Boundary]', 0],
  ['Timeout: !Ref AWS::NoValue', 0],
])('%s gives %i', async (own, count) => {
  expect(await scanned(rule, lambda(own))).toHaveLength(count);
});

it('is about SAM, where something was set before', async () => {
  const text = `Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties: { PermissionsBoundary: !Ref AWS::NoValue, AssumeRolePolicyDocument: {} }\n`;
  expect(await scanned(rule, text)).toEqual([]);
});
