/** Statements on every resource under a condition: whether the condition tells resources apart. */
import { expect, it } from 'vitest';
import { scanned } from '../scanned.ts';

const policy = (action: string, condition: string, resource = "'*'") => `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement: [{ Effect: Allow, Action: '${action}', Resource: ${resource}, Condition: { StringEquals: { ${condition} } } }]
`;

it.each([
  ['rds:CreateDBInstance', "'rds:DatabaseEngine': mysql", 1],
  ['dynamodb:PutItem', "'aws:SourceVpce': vpce-1", 0],
  ['dynamodb:PutItem', "'aws:RequestedRegion': eu-west-1", 1],
  ['dynamodb:PutItem', "'aws:ResourceTag/app': orders", 0],
  ['dynamodb:PutItem', "'dynamodb:LeadingKeys': a", 0],
  ['iam:PassRole', "'iam:PassedToService': lambda.amazonaws.com", 0],
  ['logs:PutLogEvents', "'aws:RequestedRegion': eu-west-1", 0],
  ['ec2:DescribeInstances', "'aws:RequestedRegion': eu-west-1", 0],
])('%s under %s gives %i', async (action, condition, count) => {
  expect(await scanned('iam-wildcard-resource-conditioned', policy(action, condition))).toHaveLength(count);
});

it('finds the wildcard in a list', async () => {
  const text = policy(
    'dynamodb:PutItem',
    "'aws:RequestedRegion': eu-west-1",
    "['arn:aws:dynamodb:*:*:table/orders', '*']",
  );
  expect(await scanned('iam-wildcard-resource-conditioned', text)).toHaveLength(1);
});
