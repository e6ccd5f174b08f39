import { describe, expect, it } from 'vitest';
import { briefly } from '../../../support/findings.ts';

const rule = 'fn-no-log-permission';
const statement = (action: string, more = "Effect: Allow, Resource: '*'") => `{ Action: ${action}, ${more} }`;

function template(statements: string[], { role = '', more = '' } = {}): string {
  return `Parameters: { Unknown: { Type: String } }
Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { ZipFile: '' }
      Role: !GetAtt Role.Arn
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
${role}      Policies: [{ PolicyName: rights, PolicyDocument: { Version: '2012-10-17', Statement: [${statements.join(', ')}] } }]
${more}`;
}

describe(rule, () => {
  it('takes rights from any statement and any policy, in any case', async () => {
    expect(await briefly(rule, template([statement("'s3:*'")]))).toEqual(['Orders medium 7']);
    expect(await briefly(rule, template([statement("'logs:createlogstream'"), statement("'logs:Put*'")]))).toEqual([]);
    const attached = `  Logs:
    Type: AWS::IAM::Policy
    Properties: { PolicyName: logs, Roles: [!Ref Role], PolicyDocument: { Statement: [${statement("'logs:*'")}] } }
`;
    expect(await briefly(rule, template([statement("'s3:*'")], { more: attached }))).toEqual([]);
    const managed = '      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]\n';
    expect(await briefly(rule, template([statement("'s3:*'")], { role: managed }))).toEqual([]);
  });

  it('needs both rights', async () => {
    const text = template([statement("['logs:CreateLogGroup', 'logs:PutLogEvents']")]);
    expect(await briefly(rule, text)).toHaveLength(1);
  });

  it('sees that they are denied, or left out by the boundary', async () => {
    const denied = [statement("'logs:*'"), statement("'logs:PutLogEvents'", "Effect: Deny, Resource: '*'")];
    expect(await briefly(rule, template(denied))).toHaveLength(1);
    const some = [
      statement("'logs:*'"),
      statement("'logs:*'", "Effect: Deny, Resource: 'arn:aws:logs:*:*:log-group:secret'"),
    ];
    expect(await briefly(rule, template(some))).toEqual([]);
    const boundary = '      PermissionsBoundary: arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess\n';
    expect(await briefly(rule, template([statement("'*'")], { role: boundary }))).toHaveLength(1);
  });

  it('does not take a right on buckets for one on logs', async () => {
    expect(
      await briefly(rule, template([statement("'*'", 'Effect: Allow, Resource: arn:aws:s3:::orders/*')])),
    ).toHaveLength(1);
  });

  it('says nothing of a policy or role that is not known', async () => {
    const managed = '      ManagedPolicyArns: [!Ref Unknown]\n';
    expect(await briefly(rule, template([statement("'s3:*'")], { role: managed }))).toEqual([]);
    expect(await briefly(rule, template([statement('!Ref Unknown')]))).toEqual([]);
    expect(await briefly(rule, template([statement("'s3:*'")]).replace('!GetAtt Role.Arn', '!Ref Unknown'))).toEqual(
      [],
    );
  });
});
