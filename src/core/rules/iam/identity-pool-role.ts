/** State rule: what the role of a Cognito identity pool's users may do, which anybody with the application holds. */
import type { Facts } from '../../model/fact.ts';
import type { Statement } from '../../model/policy.ts';
import { get } from '../../model/tree.ts';
import { hasUnknown } from '../../model/value.ts';
import type { StackRule } from '../rule.ts';
import { statementHit } from '../statements.ts';
import { isFullWildcard } from './wildcards.ts';

type Users = 'unauthenticated' | 'authenticated';

export const iamIdentityPoolRoleBroad: StackRule = {
  id: 'iam-identity-pool-role-broad',
  kind: 'state',
  area: 'iam',
  severity: 'high',
  title: 'Broad role for the users of an identity pool',
  description:
    'The role that an identity pool hands to its users writes to shared data, or acts on everything. Whoever opens the application (for the unauthenticated role, without logging in) gets its credentials and can use them for anything that the role allows, not only for what the application does.',
  remediation:
    "limit resources to the user's own part with `${cognito-identity.amazonaws.com:sub}`, or let a function of yours do the work",
  docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/iam-roles.html',
  about: ['AWS::Cognito::IdentityPoolRoleAttachment', 'AWS::IAM::Role'],
  examples: { fail: pool('s3:PutObject', 'arn:aws:s3:::orders/*'), pass: pool('mobileanalytics:PutEvents', '*') },
  *checkAll(facts) {
    for (const attachment of facts.of('AWS::Cognito::IdentityPoolRoleAttachment'))
      for (const users of ['unauthenticated', 'authenticated'] as const) {
        const [resource] = facts.named(get(attachment.properties, 'Roles', users));
        const role = facts.roles.find((one) => one.resource !== undefined && one.resource === resource);
        for (const fact of role?.policies ?? [])
          for (const statement of fact.policy?.statements ?? []) {
            const broad = broadActions(statement, users, facts);
            if (broad.length === 0) continue;
            const message = `every ${users} user of the identity pool may do ${broad.map((action) => `\`${action}\``).join(', ')}`;
            const isNamed = statement.resources?.every((pattern) => !/[*?]/.test(pattern)) === true;
            const isHandedIn = isNamed && broad.every((action) => handsIn.test(action));
            const severity = users === 'authenticated' || isHandedIn ? 'medium' : 'high';
            yield statementHit({ message, severity }, statement, fact);
          }
      }
  },
};

/** What every user of an application does: being counted, and syncing its own data. */
const ownServices = new Set(['mobileanalytics', 'mobiletargeting', 'cognito-sync', 'cognito-identity', 'rum', 'geo']);

/** Writes that hand something to an application and change nothing that it keeps. */
const handsIn = /:(?:connect|detect|graphql|invoke|post|publish|putevents|putrecord|recognize|send|start)\w*$/i;

/** For a guest every write and every wildcard; for a user who logged in, writes to everything. */
function broadActions({ effect, actions, resources, conditions }: Statement, users: Users, facts: Facts): string[] {
  const isOwnPart = resources?.some((pattern) => pattern.includes('cognito-identity.amazonaws.com:sub'));
  if (effect !== 'Allow' || conditions.length > 0 || !resources || isOwnPart) return [];
  const everywhere = resources.some(isFullWildcard);
  const writes = (action: string) =>
    facts.actionsOf(action).some(({ level }) => level === 'Write' || level === 'Permissions management');
  return (actions ?? []).filter((action) => {
    if (hasUnknown(action) || ownServices.has(action.split(':')[0]?.toLowerCase() ?? '')) return false;
    if (users === 'authenticated') return everywhere && writes(action);
    return writes(action) || (everywhere && action.includes('*'));
  });
}

function pool(action: string, resource: string): string {
  return `Resources:
  Guest:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Federated: cognito-identity.amazonaws.com }
            Action: sts:AssumeRoleWithWebIdentity
            Condition: { StringEquals: { 'cognito-identity.amazonaws.com:aud': !Ref Pool } }
      Policies:
        - PolicyName: guest
          PolicyDocument: { Statement: [{ Effect: Allow, Action: '${action}', Resource: '${resource}' }] }
  Pool:
    Type: AWS::Cognito::IdentityPool
    Properties: { AllowUnauthenticatedIdentities: true }
  Roles:
    Type: AWS::Cognito::IdentityPoolRoleAttachment
    Properties: { IdentityPoolId: !Ref Pool, Roles: { unauthenticated: !GetAtt Guest.Arn } }
`;
}
