/** Change rules about what is kept and what is cleaned up. */
import type { Resource } from '../../model/stack.ts';
import { asList, get, type Json } from '../../model/tree.ts';
import { asNumber, identitiesIn } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { transitionRule } from '../transitions.ts';

/** Types that hold data which deleting the resource destroys. */
const stateful = [
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::S3::Bucket',
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBCluster',
  'AWS::KMS::Key',
  'AWS::Cognito::UserPool',
  'AWS::EFS::FileSystem',
  'AWS::SecretsManager::Secret',
  'AWS::Kinesis::Stream',
  'AWS::Logs::LogGroup',
  'AWS::SQS::Queue',
];

const keeps = new Set(['Retain', 'Snapshot', 'RetainExceptOnCreate']);

export const stackResourceDeletionPolicyRemoved: ChangeRule = transitionRule({
  words: {
    id: 'stack-resource-deletion-policy-removed',
    area: 'cleanup',
    severity: 'high',
    title: 'Data is deleted with its resource',
    description:
      'A resource that holds data was kept (or snapshot) when it left the stack or was replaced; after the change it is deleted with everything in it. A later rename or rollback then destroys the data.',
    remediation: 'restore `DeletionPolicy: Retain` and `UpdateReplacePolicy: Retain`',
    docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-attribute-deletionpolicy.html',
    examples: {
      fail: { base: table('DeletionPolicy: Retain'), head: table('DeletionPolicy: Delete') },
      pass: { base: table('DeletionPolicy: Delete'), head: table('DeletionPolicy: Retain') },
    },
  },
  on: stateful,
  worse(base, head) {
    for (const [was, is, attribute] of [
      [base.deletionPolicy, head.deletionPolicy, 'DeletionPolicy'],
      [base.updateReplacePolicy, head.updateReplacePolicy, 'UpdateReplacePolicy'],
    ] as const) {
      if (was === undefined || !keeps.has(was) || (is !== undefined && (keeps.has(is) || is.includes('${')))) continue;
      // RDS and its like take a snapshot unless told otherwise.
      if (is === undefined && head.type.startsWith('AWS::RDS::') && was === 'Snapshot') continue;
      const logs = head.type === 'AWS::Logs::LogGroup' || head.type === 'AWS::SQS::Queue';
      return {
        attribute,
        evidence: attribute,
        ...(logs ? { severity: 'medium' } : {}),
        message: `\`${head.author.id}\` is no longer kept when it is ${attribute === 'DeletionPolicy' ? 'removed from the stack' : 'replaced'}: \`${attribute}\` was \`${was}\``,
      };
    }
    return undefined;
  },
});

/** Type -> properties whose number is a time for which something is kept, and what is 0 or absent there. */
const retentions: Readonly<Record<string, readonly { path: string; unit: string; absent: number | undefined }[]>> = {
  // Logs without retention are kept for ever.
  'AWS::Logs::LogGroup': [{ path: 'RetentionInDays', unit: 'days', absent: Number.POSITIVE_INFINITY }],
  'AWS::SQS::Queue': [{ path: 'MessageRetentionPeriod', unit: 'seconds', absent: 345_600 }],
  'AWS::Kinesis::Stream': [{ path: 'RetentionPeriodHours', unit: 'hours', absent: 24 }],
  'AWS::RDS::DBInstance': [{ path: 'BackupRetentionPeriod', unit: 'days', absent: 1 }],
  'AWS::RDS::DBCluster': [{ path: 'BackupRetentionPeriod', unit: 'days', absent: 1 }],
  'AWS::KMS::Key': [{ path: 'PendingWindowInDays', unit: 'days', absent: 30 }],
  'AWS::Events::Archive': [{ path: 'RetentionDays', unit: 'days', absent: Number.POSITIVE_INFINITY }],
};

export const deltaRetentionShortened: ChangeRule = transitionRule({
  words: {
    id: 'delta-retention-shortened',
    area: 'cleanup',
    severity: 'medium',
    title: 'Kept for a shorter time',
    description:
      'Logs, messages, backups or a deleted key are kept for a shorter time than before. What an investigation, a replay or a recovery needs may be gone when it is needed; everything older goes at once.',
    remediation: 'restore the period, or confirm that the shorter one meets your retention policy',
    docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    examples: { fail: { base: logs(365), head: logs(7) }, pass: { base: logs(7), head: logs(365) } },
  },
  on: [...Object.keys(retentions), 'AWS::DynamoDB::Table', 'AWS::S3::Bucket'],
  worse(base, head) {
    for (const { path, unit, absent } of retentions[head.type] ?? []) {
      const [was, is] = [base, head].map((side) => periodOf(get(side.properties, path), absent));
      if (was === undefined || is === undefined || is >= was) continue;
      const id = head.author.id;
      // Setting a first retention on logs is good housekeeping; only a short one is worth a word.
      if (was === Number.POSITIVE_INFINITY && is >= 14) continue;
      const before = was === Number.POSITIVE_INFINITY ? 'without end' : `${was} ${unit}`;
      return {
        path: [path],
        ...(was === Number.POSITIVE_INFINITY ? { severity: 'low' } : {}),
        message: `\`${id}\` keeps for ${is} ${unit} what it kept ${before === 'without end' ? before : `for ${before}`}`,
      };
    }
    return head.type === 'AWS::S3::Bucket' ? expiresSooner(base, head) : undefined;
  },
});

function periodOf(value: Json | undefined, absent: number | undefined): number | undefined {
  const number = asNumber(value);
  return value === undefined ? absent : typeof number === 'number' ? number : undefined;
}

/** The soonest expiry of current objects that a bucket's enabled rules without a filter give. */
function expiresSooner(base: Resource, head: Resource) {
  const soonest = (resource: Resource) =>
    Math.min(
      ...asList(get(resource.properties, 'LifecycleConfiguration', 'Rules'))
        .filter(
          (rule) =>
            get(rule, 'Status') === 'Enabled' &&
            get(rule, 'Prefix') === undefined &&
            get(rule, 'TagFilters') === undefined,
        )
        .map((rule) => asNumber(get(rule, 'ExpirationInDays')))
        .filter((days) => typeof days === 'number'),
      Number.POSITIVE_INFINITY,
    );
  const [was, is] = [soonest(base), soonest(head)];
  if (is >= was || was === Number.POSITIVE_INFINITY) return undefined;
  return {
    path: ['LifecycleConfiguration'],
    message: `\`${head.author.id}\` deletes objects after ${is} days; it kept them for ${was}`,
  };
}

export const orphanedPermission: ChangeRule = {
  id: 'orphaned-permission',
  kind: 'change',
  area: 'cleanup',
  severity: 'medium',
  title: 'Permission left behind for a source that is gone',
  description:
    'The change deletes a bucket, topic, queue, rule or API, but a permission that let it call a function (or write to a queue) stays. Names such as a bucket’s can be taken by somebody else, who then inherits the permission.',
  remediation: 'remove the permission (or the statement) together with its source',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/access-control-resource-based.html',
  about: ['AWS::Lambda::Permission', 'AWS::SQS::QueuePolicy', 'AWS::SNS::TopicPolicy'],
  examples: {
    fail: { base: permission(true), head: permission(false) },
    pass: { base: permission(true), head: permission(true) },
  },
  *compare(change) {
    const gone = change.removed.filter((resource) => resource.type.split('::').length === 3);
    if (gone.length === 0) return;
    for (const fact of change.head.resourcePolicies) {
      const was = change.baseOf(fact.holder);
      const before = change.base.resourcePolicies.filter((other) => other.holder === was);
      const source = gone.find(
        (resource) =>
          before.some((other) => mentions(other.document, resource)) && mentionsLiteral(fact.document, resource),
      );
      if (source && was)
        yield {
          resource: fact.holder,
          evidence: source.id,
          message: `\`${fact.holder.author.id}\` still lets \`${source.id}\` in, which the change deletes`,
        };
    }
  },
};

function mentions(document: Json | undefined, resource: Resource): boolean {
  const text = JSON.stringify(document ?? null);
  return (
    identitiesIn(text).some(
      (identity) => identity === `Ref:${resource.id}` || identity.startsWith(`GetAtt:${resource.id}.`),
    ) || mentionsLiteral(document, resource)
  );
}

/** By its literal name, or by a reference that no longer leads anywhere. */
function mentionsLiteral(document: Json | undefined, resource: Resource): boolean {
  const name = ['BucketName', 'TopicName', 'QueueName', 'Name']
    .map((key) => resource.properties[key])
    .find((value) => typeof value === 'string');
  return typeof name === 'string' && name.length > 3 && JSON.stringify(document ?? null).includes(`:${name}"`);
}

function table(attribute: string): string {
  return `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    ${attribute}
    Properties:
      BillingMode: PAY_PER_REQUEST
      AttributeDefinitions: [{ AttributeName: id, AttributeType: S }]
      KeySchema: [{ AttributeName: id, KeyType: HASH }]
`;
}

function logs(days: number): string {
  return `Resources:
  Logs:
    Type: AWS::Logs::LogGroup
    Properties: { LogGroupName: /aws/lambda/orders, RetentionInDays: ${days} }
`;
}

function permission(bucket: boolean): string {
  return `Resources:
  Allow:
    Type: AWS::Lambda::Permission
    Properties:
      Action: lambda:InvokeFunction
      FunctionName: orders
      Principal: s3.amazonaws.com
      SourceArn: arn:aws:s3:::orders-intake
${bucket ? '  Intake:\n    Type: AWS::S3::Bucket\n    Properties: { BucketName: orders-intake }\n' : ''}`;
}
