/** State rules about buckets, queues and topics that take requests without TLS: no statement of their policy denies them. */
import type { Facts, PolicyFact } from '../../model/fact.ts';
import type { Statement } from '../../model/policy.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, type Json } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';
import { isFrameworkOwn } from '../origins.ts';
import { isPublic } from '../platform/public-statement.ts';
import type { StateRule } from '../rule.ts';

interface Row {
  id: string;
  noun: string;
  type: string;
  /** The policy's type, and where it names what it guards. */
  policy: string;
  names: string;
  /** The guarded resource's own name, by which a policy may name it as well. */
  name: string;
  docs: string;
}

const rows: readonly Row[] = [
  {
    id: 's3-no-tls-only-policy',
    noun: 'Bucket',
    type: 'AWS::S3::Bucket',
    policy: 'AWS::S3::BucketPolicy',
    names: 'Bucket',
    name: 'BucketName',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html',
  },
  {
    id: 'sqs-no-tls-only-policy',
    noun: 'Queue',
    type: 'AWS::SQS::Queue',
    policy: 'AWS::SQS::QueuePolicy',
    names: 'Queues',
    name: 'QueueName',
    docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html',
  },
  {
    id: 'sns-no-tls-only-policy',
    noun: 'Topic',
    type: 'AWS::SNS::Topic',
    policy: 'AWS::SNS::TopicPolicy',
    names: 'Topics',
    name: 'TopicName',
    docs: 'https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html',
  },
];

function tlsRule(row: Row): StateRule {
  const noun = row.noun.toLowerCase();
  return {
    id: row.id,
    kind: 'state',
    area: 'compliance',
    severity: 'low',
    title: `${row.noun} that takes requests without TLS`,
    description: `No statement of the ${noun}'s policy denies requests without TLS, so a client that is set up badly can send data and signatures in the clear. AWS's own tools use TLS unless told otherwise; it is told as medium where the policy lets everybody in, whose clients you do not know.`,
    remediation: 'add a statement that denies everything to everybody where `aws:SecureTransport` is false',
    docs: row.docs,
    on: [row.type],
    examples: { fail: guarded(row, false), pass: guarded(row, true) },
    check(resource, facts) {
      if (isFrameworkOwn(resource)) return [];
      const policies = policiesOf(resource, row, facts);
      const statements = policies.flatMap(({ policy }) => policy?.statements ?? []);
      if (policies.some(({ policy }) => policy === undefined) || statements.some(mayDeny)) return [];
      const open = statements.some(isPublic);
      return [
        {
          ...(open ? { severity: 'medium' as const } : {}),
          evidence: 'tls',
          message: `\`${resource.author.id}\` takes requests without TLS`,
        },
      ];
    },
  };
}

function policiesOf(resource: Resource, { policy, names, name }: Row, facts: Facts): PolicyFact[] {
  const own = resource.properties[name];
  const guards = (value: Json) =>
    facts.named(value).includes(resource) || (typeof value === 'string' && value !== '' && value === own);
  return facts.resourcePolicies.filter(
    ({ holder }) =>
      holder.type === policy &&
      asList(holder.properties[names]).some((value) => isUnknownList(value, own) || guards(value)),
  );
}

/** A policy for a list of resources that is not known may be for any of them. */
function isUnknownList(value: Json, own: Json | undefined): boolean {
  return isUnknown(value) && !/^\$\{Token\[(?:Ref|GetAtt):/.test(String(value)) && value !== own;
}

/** Denies what comes without TLS; also true where the statement is not known. */
function mayDeny({ unknown, effect, principals, notPrincipals, conditions }: Statement): boolean {
  if (unknown !== undefined) return true;
  if (effect !== 'Deny' || !(principals?.everyone || notPrincipals)) return false;
  return conditions.some(
    ({ operator, key, values }) =>
      (/^aws:SecureTransport$/i.test(key) &&
        /^bool/i.test(operator) &&
        values.every((value) => /^false$/i.test(value))) ||
      (/^s3:TlsVersion$/i.test(key) && /^NumericLessThan/i.test(operator)),
  );
}

export const tlsPolicies: readonly StateRule[] = rows.map(tlsRule);

function guarded({ type, policy, names }: Row, tls: boolean): string {
  const service = type.split('::')[1]?.toLowerCase();
  const deny = `
          - { Effect: Deny, Principal: '*', Action: '${service}:*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }`;
  return `Resources:
  Orders:
    Type: ${type}
  Policy:
    Type: ${policy}
    Properties:
      ${names}: ${names.endsWith('s') ? '[!Ref Orders]' : '!Ref Orders'}
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Principal: { AWS: arn:aws:iam::111122223333:role/orders }, Action: '${service}:*', Resource: '*' }${tls ? deny : ''}
`;
}
