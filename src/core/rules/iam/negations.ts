/** State rules about Allow statements that name what they leave out, in identity policies and in trust policies. */
import type { Rule } from '../rule.ts';
import { statementRule } from '../statements.ts';
import { identityHolders } from './identity-statements.ts';

const elements = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notaction.html';

export const iamAllowNotaction: Rule = statementRule({
  words: {
    id: 'iam-allow-notaction',
    area: 'iam',
    severity: 'high',
    title: 'Allow with NotAction',
    description:
      'An Allow statement names the actions that it leaves out and allows all others, of every service, including those that AWS adds later.',
    remediation: 'list the allowed actions in `Action`; keep `NotAction` for Deny statements',
    docs: elements,
    examples: {
      fail: policy("NotAction: 'iam:*', Resource: '*'"),
      pass: policy("Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*'"),
    },
  },
  on: identityHolders,
  of: 'identity',
  wrong: (statement, { holder }) =>
    statement.effect === 'Allow' && statement.notActions
      ? { message: `\`${holder.author.id}\` allows everything but what it lists in \`NotAction\`` }
      : undefined,
});

export const iamAllowNotresource: Rule = statementRule({
  words: {
    id: 'iam-allow-notresource',
    area: 'iam',
    severity: 'high',
    title: 'Allow with NotResource',
    description:
      'An Allow statement names the resources that it leaves out and allows all others, including those that are created later.',
    remediation: 'list the allowed resources in `Resource`; keep `NotResource` for Deny statements',
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notresource.html',
    examples: {
      fail: policy("Action: 's3:GetObject', NotResource: 'arn:aws:s3:::secret/*'"),
      pass: policy("Action: 's3:GetObject', Resource: 'arn:aws:s3:::orders/*'"),
    },
  },
  on: identityHolders,
  of: 'identity',
  wrong: (statement, { holder }) =>
    statement.effect === 'Allow' && statement.notResources
      ? { message: `\`${holder.author.id}\` allows its actions on everything but what it lists in \`NotResource\`` }
      : undefined,
});

function policy(rest: string): string {
  return `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, ${rest} }
`;
}
