/** Change rules about what roles can do now: permissions that grew, connectors that may write. */
import type { Grant } from '../../model/delta.ts';
import type { Facts, Role } from '../../model/fact.ts';
import type { Severity } from '../../model/finding.ts';
import { placeOf } from '../../model/place.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, isMap, type JsonMap, spanAlong } from '../../model/tree.ts';
import { hasUnknown, readable } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { dangers } from './dangers.ts';
import { isOfObjects } from './wildcards.ts';

/** What every function needs to log, to trace, to live in a VPC, and to be durable. Source: "AWS managed policies for AWS Lambda". */
const everyday =
  /^(?:logs:|xray:|cloudwatch:PutMetricData$|ec2:\w+NetworkInterfaces?$|ec2:(?:Una|A)ssignPrivateIpAddresses$|ec2:Describe(?:Subnets|SecurityGroups|Vpcs)$|lambda:(?:CheckpointDurableExecution|GetDurableExecutionState)$)/i;

/** Services that keep records of what runs, nothing that runs. */
const telemetry = new Set(['logs', 'xray', 'cloudwatch', 'synthetics', 'rum', 'ssmmessages', 'ec2messages']);

/** Object ACLs do nothing in a bucket as S3 makes it since April 2023. */
const idle = /^s3:PutObject(?:Version)?Acl$/i;

export const deltaEffectiveActionsGrew: ChangeRule = {
  id: 'delta-effective-actions-grew',
  kind: 'change',
  area: 'iam',
  severity: 'medium',
  title: 'Permissions of a function grew',
  description:
    'A role that was there before allows requests that it did not allow. All its policies, denials and its boundary are compared by what they allow, so moving or splitting statements is no growth. The finding names the most dangerous part; the access section has all, with one request each that is allowed now.',
  remediation: 'check that the code needs the new permission, and give it on the resources that it needs it for',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
  about: ['AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::Serverless::Function'],
  yieldsTo: [
    ...dangers.map(([id]) => id),
    'iam-privilege-escalation-single',
    'iam-privilege-escalation-combo',
    'iam-passrole-no-passed-to-service',
    'iam-allow-notaction',
    'iam-allow-notresource',
    'iam-admin-managed-policy',
    'iam-elevated-managed-policy',
    'iam-broad-managed-policy',
    'iam-cloudshell-full-access',
    'delta-condition-removed',
    'delta-deny-removed',
    'delta-permissions-boundary-removed',
    'delta-secret-scope-widened',
    'sam-policy-template-crud-where-read',
    'sam-connector-write-permission',
  ],
  examples: {
    fail: { base: role('s3:GetObject', 'arn:aws:s3:::orders/*'), head: role('s3:PutObject', 'arn:aws:s3:::orders/*') },
    pass: { base: role('s3:*Object', 'arn:aws:s3:::orders/*'), head: role('s3:GetObject', 'arn:aws:s3:::orders/*') },
  },
  *compare({ access, head, baseOf }) {
    for (const role of head.roles) {
      const { resource } = role;
      if (!resource || !baseOf(resource)) continue;
      const grants = access.added
        .filter(
          (grant) => isOf(grant, role) && !grant.actions.every((action) => everyday.test(action) || hasUnknown(action)),
        )
        .map(withoutVain)
        .map((grant) => ({ grant, severity: isOfTrigger(grant, role) ? ('low' as const) : severityOf(grant, head) }));
      const worst = (['high', 'medium', 'low'] as const).find((one) => grants.some(({ severity }) => severity === one));
      const top = grants.find(({ severity }) => severity === worst)?.grant;
      if (!top || !worst) continue;
      yield {
        resource: holderOf(role, top) ?? resource,
        evidence: role.key,
        severity: worst,
        message: messageOf(top, grants.length - 1),
        ...(top.place ? { place: top.place } : {}),
      };
    }
  },
};

/** Whether a role gains it, rather than somebody through a trust or resource policy. */
function isOf({ resource, principal, witness }: Grant, role: Role): boolean {
  return resource === role.resource?.author.id && principal !== undefined && witness.principal === undefined;
}

/** A bucket's policy cannot be rewritten through its objects. */
function withoutVain(grant: Grant): Grant {
  if (!grant.resources.every(isOfObjects)) return grant;
  return { ...grant, privilegeEscalation: grant.privilegeEscalation.filter((id) => !/^x-s3-\w*bucket/.test(id)) };
}

/** What SAM gives a function on all queues or streams for an event of one: AWS's own execution role for it. */
function isOfTrigger({ actions }: Grant, { policies }: Role): boolean {
  return policies.some(
    ({ kind, name, policy }) =>
      kind === 'aws-managed' &&
      /service-role\/AWSLambda\w+ExecutionRole$/.test(name) &&
      actions.every((action) => policy?.statements.some((statement) => statement.actions?.includes(action))),
  );
}

/** What an application is given on resources that are named is how it grows; the access section tells it. On all of a kind, a reviewer should look. */
function severityOf(grant: Grant, facts: Facts): Severity {
  const { level, privilegeEscalation, resources, witness, services, conditions } = grant;
  if (privilegeEscalation.length > 0) return 'high';
  if (services.every((service) => telemetry.has(service))) return 'low';
  const wide = resources.some(isWide) && !isNamedBy(conditions);
  if (level === 'Permissions management' && !idle.test(witness.action)) return wide ? 'high' : 'medium';
  // What cannot be limited to a resource has to be allowed on all.
  const couldBeNamed = facts.actionsOf(witness.action).some((action) => action.resources.length > 0);
  return wide && couldBeNamed && (level === 'Write' || level === 'Read') ? 'medium' : 'low';
}

/** Everything, or everything of one kind: `*`, `arn:aws:sqs:*:*:*`, `arn:aws:dynamodb:*:*:table/*`; of S3 the name comes first: `arn:aws:s3:::orders/*` is one bucket. */
function isWide(pattern: string): boolean {
  if (/^arn:[^:]*:s3:/.test(pattern)) return /^arn:[^:]*:s3:[^:]*:[^:]*:\*[*/]*$/.test(pattern);
  return /^(?:arn:[^:]*:[^:]*:[^:]*:[^:]*:)?(?:[\w-]+[:/])?\*+$/.test(pattern);
}

/** Whether conditions name the resource where its ARN cannot: a key by its alias, anything by its tags. */
function isNamedBy(conditions: object): boolean {
  return Object.entries(conditions).some(
    ([operator, keys]) =>
      /^(?:ForAnyValue:)?(?:String|Arn)(?:Equals|Like)(?:IgnoreCase)?$/i.test(operator) &&
      Object.entries(keys as JsonMap).some(
        ([key, values]) =>
          /^(?:kms:(?:ResourceAliases|RequestAlias)|[\w-]+:ResourceTag\/.+)$/i.test(key) &&
          !asList(values).some((value) => /^(?:alias\/)?[*?]+$/.test(String(value))),
      ),
  );
}

/** The resource whose statement grants it. */
function holderOf(role: Role, { place }: Grant): Resource | undefined {
  const isThere = (holder: Resource, path: readonly (string | number)[]) => {
    const span = spanAlong(holder.body, ['Properties', ...path]);
    const at = span && placeOf(span);
    return at?.path === place?.path && at?.startLine === place?.startLine && at?.startColumn === place?.startColumn;
  };
  return role.policies.find(({ holder, path, policy }) =>
    policy?.statements.some((statement) => isThere(holder, [...path, ...statement.path])),
  )?.holder;
}

/** Names the action of the witness first: it is the most dangerous one. */
function messageOf({ principal, actions, resources, privilegeEscalation, witness }: Grant, others: number): string {
  const some = (texts: Iterable<string>, most: number) => {
    const all = [...texts];
    const shown = all.slice(0, most).map((text) => `\`${readable(text)}\``);
    return [...shown, ...(all.length > most ? [`${all.length - most} more`] : [])].join(', ');
  };
  const named = actions.includes(witness.action) ? new Set([witness.action, ...actions]) : actions;
  const escalation = privilegeEscalation.length > 0 ? ', which lets it gain further rights' : '';
  const more = others > 0 ? `, beside ${others} more new ${others === 1 ? 'grant' : 'grants'}` : '';
  return `${some(principal?.split(', ') ?? [], 2)} can now do ${some(named, 3)} on ${some(resources, 2)}${escalation}${more}`;
}

export const samConnectorWritePermission: ChangeRule = {
  id: 'sam-connector-write-permission',
  kind: 'change',
  area: 'iam',
  severity: 'low',
  title: 'SAM connector may write, or connects more',
  description:
    'A connector that only read its destination may write to it now, or connects one more destination. SAM makes the policy from one word, so the change in rights is larger than the change of the template looks.',
  remediation: 'leave `Write` out of `Permissions` if the source only reads',
  docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/managing-permissions-connectors.html',
  about: ['AWS::Serverless::Connector'],
  examples: {
    fail: { base: connector('Read'), head: connector('Read, Write') },
    pass: { base: connector('Read, Write'), head: connector('Read') },
  },
  *compare(change) {
    const before = connectorsOf(change.base);
    for (const [id, head] of connectorsOf(change.head)) {
      const base = before.get(id);
      const last = head.made.at(-1);
      if (!base || !last) continue;
      const said = `the connector \`${id}\``;
      if (head.writes && !base.writes)
        yield { resource: last, evidence: `${id} write`, message: `${said} may write where it only read` };
      else if (head.made.length > base.made.length)
        yield { resource: last, evidence: `${id} more`, message: `${said} connects more than before` };
    }
  },
};

interface Connector {
  made: Resource[];
  writes: boolean;
}

/** By the connector's id: the policies that SAM makes of it. */
function connectorsOf(facts: Facts): Map<string, Connector> {
  const connectors = new Map<string, Connector>();
  for (const resource of facts.stack.resources.values()) {
    const ids = resource.metadata['aws:sam:connectors'];
    for (const id of isMap(ids) ? Object.keys(ids) : []) {
      const known = connectors.get(id) ?? { made: [], writes: false };
      connectors.set(id, { made: [...known.made, resource], writes: known.writes || writes(resource, facts) });
    }
  }
  return connectors;
}

function writes(resource: Resource, facts: Facts): boolean {
  const policies = [...facts.identityPolicies, ...facts.resourcePolicies].filter(({ holder }) => holder === resource);
  return policies.some(({ policy }) =>
    policy?.statements.some(({ actions }) =>
      actions?.some((action) => facts.actionsOf(action).some(({ level }) => level === 'Write')),
    ),
  );
}

function role(action: string, resource: string): string {
  return `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies:
        - PolicyName: orders
          PolicyDocument:
            Statement:
              - { Effect: Allow, Action: '${action}', Resource: '${resource}' }
`;
}

function connector(permissions: string): string {
  return `Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { Runtime: nodejs24.x, Handler: index.handler, InlineCode: "exports.handler = async () => {}" }
  Table:
    Type: AWS::Serverless::SimpleTable
  OrdersToTable:
    Type: AWS::Serverless::Connector
    Properties:
      Source: { Id: Orders }
      Destination: { Id: Table }
      Permissions: [${permissions}]
`;
}
