/** Change rule: a function gives up the role that its template shows for one that nobody sees here. */
import type { ChangeRule } from '../rule.ts';
import { transitionRule } from '../transitions.ts';

export const deltaRoleOutsideTemplate: ChangeRule = transitionRule({
  words: {
    id: 'delta-role-outside-template',
    area: 'iam',
    severity: 'medium',
    title: 'Function runs as a role from elsewhere',
    description:
      'The function ran as a role of this template, and now runs as one that is made elsewhere. What it may do from now on is in no file of this change, so nobody who reviews it sees whether that is more. Told as `high` where the old role had a permissions boundary: nobody sees whether the new one has.',
    remediation:
      'look at the policies of that role before you approve, or keep the role in the template with the permissions that the function needs',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html',
    examples: {
      fail: { base: withRole('!GetAtt Own.Arn'), head: withRole('arn:aws:iam::111122223333:role/admin') },
      pass: { base: withRole('!GetAtt Own.Arn'), head: withRole('!GetAtt Other.Arn') },
    },
  },
  on: ['AWS::Lambda::Function'],
  worse(base, head, change) {
    const was = change.base.functionOf(base)?.role;
    if (!was?.resource) return undefined;
    const now = change.head.functionOf(head);
    if (!now || now.role?.resource) return undefined;
    return {
      path: ['Role'],
      ...(was.boundary ? { severity: 'high' } : {}),
      message: `\`${head.author.id}\` now runs as a role that is not in this template, so what it may do is not known here`,
    };
  },
});

function withRole(role: string): string {
  const one = (id: string) =>
    `  ${id}: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] } } }\n`;
  return `Resources:\n${one('Own')}${one('Other')}  Orders: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs24.x, Handler: a.b, Code: { ZipFile: x }, Role: ${role} } }\n`;
}
