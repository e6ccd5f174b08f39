/** Change rules about policies: conditions, denials and boundaries that went away. */
import type { Facts, PolicyFact } from '../../model/fact.ts';
import { placeOf } from '../../model/place.ts';
import type { Statement } from '../../model/policy.ts';
import type { Resource } from '../../model/stack.ts';
import { type Json, spanAlong } from '../../model/tree.ts';
import { hasUnknown, isUnknown, readable } from '../../model/value.ts';
import type { ChangeRule, Comparison, Hit } from '../rule.ts';
import { evidenceOf, statementHit } from '../statements.ts';
import { bothAt, isLost, transitionRule } from '../transitions.ts';
import { allowsThatLostConditions, denialsLost, type LostDenial, statementsOf } from './statement-changes.ts';

type Found = Hit & { resource: Resource };

const holders = ['AWS::IAM::Role', 'AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::RolePolicy'];
const guarded = [
  'AWS::S3::BucketPolicy',
  'AWS::SQS::QueuePolicy',
  'AWS::SNS::TopicPolicy',
  'AWS::KMS::Key',
  'AWS::ApiGateway::RestApi',
  'AWS::Lambda::Permission',
];

/** Policies that work together, on both sides: all of one role, all of one kind of resource policy on one resource. */
function policyGroups(change: Comparison): { base: PolicyFact[]; head: PolicyFact[]; owner: Resource }[] {
  const roles = change.head.roles.flatMap((head) => {
    const was = head.resource ? change.baseOf(head.resource) : undefined;
    const base = was ? change.base.roleOf(was) : undefined;
    return base && head.resource ? [{ base: base.policies, head: head.policies, owner: head.resource }] : [];
  });
  const guards = change.head.resourcePolicies.flatMap((head) => {
    const was = change.baseOf(head.holder);
    const base = change.base.resourcePolicies.filter((fact) => fact.holder === was);
    if (!was || base.length === 0) return [];
    // A policy that moved on to guard another resource is compared with what guards the first one now.
    const successors = change.head.resourcePolicies.filter(
      ({ holder }) => holder.type === was.type && guardedBy(holder) === guardedBy(was),
    );
    const isElsewhere = successors.length > 0 || isLeftBare(was, head.holder, change);
    return [{ base, head: isElsewhere ? successors : [head], owner: head.holder }];
  });
  return [...roles, ...guards];
}

/** What a policy resource is attached to. */
function subjectsOf({ properties: { Bucket: bucket, Queues: queues, Topics: topics } }: Resource): Json | undefined {
  return bucket ?? queues ?? topics;
}

/** Policies that are part of the resource guard that alone. */
function guardedBy(holder: Resource): string {
  return JSON.stringify(subjectsOf(holder) ?? holder.id);
}

/** Whether what a policy guarded is still there, and the policy guards others. */
function isLeftBare(was: Resource, is: Resource, { base, head, headOf }: Comparison): boolean {
  const guarded = head.named(subjectsOf(is));
  const left = base.named(subjectsOf(was)).map(headOf);
  return left.length > 0 && left.every((one) => one !== undefined && !guarded.includes(one));
}

/** Values that name resources of the own account: an application that gets one more of them grows, it opens to nobody. */
function isNamed(is: Statement, lost: readonly { key: string; values: string[] }[]): boolean {
  return lost.every(({ key, values }) => {
    const now = is.conditions.filter((one) => one.key.toLowerCase() === key.toLowerCase());
    const further = now.flatMap((one) => one.values.filter((value) => !values.includes(value)));
    const isOwn = (value: string) =>
      /^(?:kms:ResourceAliases|.*:ResourceTag\/.*)$/i.test(key) || value.includes('AWS::AccountId');
    return (
      now.every(({ operator }) => !/not/i.test(operator)) &&
      further.every((value) => !/[*?]/.test(value) && isOwn(value))
    );
  });
}

/** Whether the conditions are still there and only ask for less: a further value is a smaller matter than none at all. */
function isLoosened(is: Statement, lost: { key: string }[]): boolean {
  const keys = new Set(is.conditions.map(({ key }) => key.toLowerCase()));
  return lost.every(({ key }) => keys.has(key.toLowerCase()));
}

const lostWords = (lost: { key: string }[]) => lost.map(({ key }) => `\`${key}\``).join(' and ');

export const deltaConditionRemoved: ChangeRule = {
  id: 'delta-condition-removed',
  kind: 'change',
  area: 'iam',
  severity: 'high',
  title: 'Condition removed from an Allow statement',
  description:
    'A statement still allows the same actions on the same resources, but no longer (or less strictly) asks for a condition that limited who could use it, or from where. Requests that failed the condition are allowed now.',
  remediation: 'restore the condition, or narrow the statement in another way',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition.html',
  about: [...holders, ...guarded],
  examples: {
    fail: { base: topic("Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::orders' } }"), head: topic('') },
    pass: {
      base: topic("Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:s3:::orders' } }"),
      head: topic("Condition: { ArnLike: { 'AWS:SourceArn': 'arn:aws:s3:::orders' } }"),
    },
  },
  *compare(change) {
    for (const { base, head } of policyGroups(change)) {
      for (const { statement, fact, lost } of allowsThatLostConditions(statementsOf(base), statementsOf(head)))
        yield statementHit(
          {
            evidence: evidenceOf({ ...statement, conditions: [] }) + lostWords(lost),
            ...(isLoosened(statement, lost) ? { severity: isNamed(statement, lost) ? 'low' : 'medium' } : {}),
            message: `\`${fact.holder.author.id}\` allows the same as before, but ${isLoosened(statement, lost) ? 'with a looser' : 'without the'} condition on ${lostWords(lost)}`,
          },
          statement,
          fact,
        );
    }
  },
};

/** Keys that tell a service's confused deputies and foreign callers apart from the ones that are meant. */
export const deltaTrustConditionRemoved: ChangeRule = {
  id: 'delta-trust-condition-removed',
  kind: 'change',
  area: 'iam',
  severity: 'critical',
  title: 'Condition removed from a trust policy',
  description:
    'A role can be assumed without a condition that its trust policy asked for: an external id, MFA, a source account or ARN, the organization, or the subject of an OIDC token. Whoever the condition kept out can now act with all rights of the role.',
  remediation: 'restore the condition in `AssumeRolePolicyDocument`',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html',
  about: ['AWS::IAM::Role'],
  examples: {
    fail: { base: role("Condition: { StringEquals: { 'sts:ExternalId': orders } }"), head: role('') },
    pass: { base: role(''), head: role("Condition: { StringEquals: { 'sts:ExternalId': orders } }") },
  },
  *compare(change) {
    for (const { base, head } of trustPairs(change))
      for (const { statement, fact, lost } of allowsThatLostConditions(statementsOf([base]), statementsOf([head]))) {
        const isService =
          statement.principals !== undefined &&
          statement.principals.AWS.length + statement.principals.Federated.length === 0 &&
          !statement.principals.everyone;
        yield statementHit(
          {
            severity: isService ? 'high' : 'critical',
            message: `\`${fact.holder.author.id}\` can be assumed without the condition on ${lostWords(lost)}`,
          },
          statement,
          fact,
        );
      }
  },
};

function trustPairs(change: Comparison): { base: PolicyFact; head: PolicyFact }[] {
  return change.head.trustPolicies.flatMap((head) => {
    const was = change.baseOf(head.holder);
    const base = change.base.trustPolicies.find((fact) => fact.holder === was);
    return base ? [{ base, head }] : [];
  });
}

export const deltaDenyRemoved: ChangeRule = {
  id: 'delta-deny-removed',
  kind: 'change',
  area: 'iam',
  severity: 'high',
  title: 'Deny statement removed',
  description:
    'A Deny that limited a role or a resource is gone or denies less. A Deny wins over every Allow, so whatever allows the same requests elsewhere takes effect now.',
  remediation: 'restore the Deny statement, or show that nothing allows what it denied',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
  about: [...holders, ...guarded],
  explains: ['s3-no-tls-only-policy', 'sqs-no-tls-only-policy', 'sns-no-tls-only-policy'],
  examples: {
    fail: { base: topic('', true), head: topic('') },
    pass: { base: topic(''), head: topic('', true) },
  },
  *compare(change) {
    for (const { base, head, owner } of policyGroups(change)) {
      for (const lost of denialsLost(statementsOf(base), statementsOf(head)))
        yield lostDenial(lost, owner, change.base);
    }
  },
};

/** A denial of plain HTTP alone is missed as much as where there never was one. */
function isOfTransport({ conditions }: Statement): boolean {
  return conditions.length === 1 && conditions[0]?.key.toLowerCase() === 'aws:securetransport';
}

/** A longer list of exceptions is a smaller matter than a denial that is gone; other exceptions than before need not be wider at all. */
function lostDenial({ statement, fact, still }: LostDenial, owner: Resource, base: Facts): Found {
  const what = statement.actions?.join(', ') ?? `everything but ${statement.notActions?.join(', ')}`;
  const span = spanAlong(fact.document, statement.path);
  const [id, denied] = [`\`${owner.author.id}\``, `\`${readable(what)}\``];
  return {
    resource: owner,
    evidence: `${base.template.path} ${what}`,
    related: span ? [placeOf(span)] : [],
    ...(still ? { severity: still.wider ? 'medium' : 'low' } : isOfTransport(statement) ? { severity: 'medium' } : {}),
    message: still
      ? `${id} denies ${denied} in ${still.wider ? 'fewer' : 'other'} cases than before: other values of ${lostWords(still.keys.map((key) => ({ key })))}`
      : `${id} no longer denies ${denied}${statement.sid ? ` (\`${statement.sid}\`)` : ''}`,
  };
}

export const deltaPermissionsBoundaryRemoved: ChangeRule = transitionRule({
  words: {
    id: 'delta-permissions-boundary-removed',
    area: 'iam',
    severity: 'high',
    title: 'Permissions boundary removed',
    description:
      'A role had a permissions boundary, the ceiling of what any policy could ever give it, and has none (or another one) after the change. Its policies take full effect.',
    remediation: {
      sam: 'restore `PermissionsBoundary` on the function or under `Globals.Function`',
      cloudformation: 'restore `PermissionsBoundary` on the role',
      serverless: 'restore `provider.iam.role.permissionsBoundary`',
    },
    docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
    examples: { fail: { base: role('', true), head: role('') }, pass: { base: role(''), head: role('', true) } },
  },
  on: ['AWS::IAM::Role', 'AWS::IAM::User'],
  explains: ['iam-role-no-boundary'],
  worse(base, head) {
    const [was, is] = [base.properties.PermissionsBoundary, head.properties.PermissionsBoundary];
    if (isLost(was, is))
      return { path: ['PermissionsBoundary'], message: `\`${head.author.id}\` lost its permissions boundary` };
    if (was === undefined || was === is || isUnknown(was) || isUnknown(is)) return undefined;
    return bothAt(base, head, 'PermissionsBoundary')
      ? {
          path: ['PermissionsBoundary'],
          // Names that are filled in elsewhere change without the policy being another.
          severity: hasUnknown(was) || hasUnknown(is) ? 'low' : 'medium',
          message: `\`${head.author.id}\` has another permissions boundary than before`,
        }
      : undefined;
  },
});

/** The name of a SAM policy template stands where its statements were made. */
export const samPolicyTemplateCrudWhereRead: ChangeRule = {
  id: 'sam-policy-template-crud-where-read',
  kind: 'change',
  area: 'iam',
  severity: 'low',
  title: 'SAM policy template broader than before',
  description:
    'A function used a SAM policy template that only reads or only writes, and now uses the one that does everything.',
  remediation: 'use the `Read` or `Write` variant of the policy template if the function does not need more',
  docs: 'https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html',
  about: ['AWS::Serverless::Function', 'AWS::Serverless::StateMachine'],
  examples: {
    fail: { base: sam('DynamoDBReadPolicy'), head: sam('DynamoDBCrudPolicy') },
    pass: { base: sam('DynamoDBCrudPolicy'), head: sam('DynamoDBReadPolicy') },
  },
  *compare(change) {
    for (const { base, head, owner } of policyGroups(change)) {
      const before = base.map(templateName);
      for (const fact of head) {
        const name = templateName(fact);
        const wide = name === undefined ? undefined : /^([A-Z]\w*?)(?:Crud|FullAccess)Policy$/.exec(name);
        const narrower = wide
          ? before.find((other) => other?.startsWith(wide[1] as string) && /(?:Read|Write)Policy$/.test(other))
          : undefined;
        if (narrower === undefined || before.includes(name)) continue;
        yield {
          resource: owner,
          path: fact.path,
          evidence: String(name),
          message: `\`${owner.author.id}\` uses \`${name}\` where it used \`${narrower}\``,
        };
      }
    }
  },
};

function templateName(fact: PolicyFact): string | undefined {
  const span = spanAlong(fact.holder.properties, fact.path);
  return span ? /^(?:- )?(\w+Policy)\b/.exec(span.source.text.slice(span.start, span.start + 80))?.[1] : undefined;
}

function topic(condition: string, deny = false): string {
  return `Resources:
  Policy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [arn:aws:sns:eu-west-1:111122223333:orders]
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { Service: s3.amazonaws.com }
            Action: sns:Publish
            Resource: arn:aws:sns:eu-west-1:111122223333:orders
            ${condition}
${deny ? "          - { Effect: Deny, Principal: '*', Action: 'sns:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }\n" : ''}`;
}

function role(condition: string, boundary = false): string {
  return `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
${boundary ? '      PermissionsBoundary: arn:aws:iam::111122223333:policy/ceiling\n' : ''}      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { AWS: arn:aws:iam::111122223333:root }
            Action: sts:AssumeRole
            ${condition}
`;
}

function sam(policy: string): string {
  return `Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Runtime: nodejs24.x
      Handler: index.handler
      InlineCode: "exports.handler = async () => {}"
      Policies:
        - ${policy}: { TableName: orders }
`;
}
