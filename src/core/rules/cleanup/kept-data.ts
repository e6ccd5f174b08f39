/** State rules about data that nobody removes: logs, files, items, messages, images. */
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber, isFalse, isUnknown } from '../../model/value.ts';
import { oneResource, type Row, rowRules } from '../rows.ts';
import type { Rule, StackRule, StateRule } from '../rule.ts';
import { atMost, on, present } from '../shapes.ts';

const fn = 'Handler: index.handler, Runtime: nodejs24.x, Code: { S3Bucket: code, S3Key: orders.zip }';

const rows: readonly Row[] = [
  {
    id: 'log-group-no-retention',
    severity: 'low',
    title: 'Log group that never expires',
    description:
      'The log group keeps its events for ever, which is what happens when no retention is set. Whatever personal data or secrets functions log by mistake stays readable for as long.',
    remediation: {
      sam: 'set `RetentionInDays` on the log group',
      cloudformation: 'set `RetentionInDays`',
      serverless: 'set `provider.logRetentionInDays`',
    },
    docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
    on: ['AWS::Logs::LogGroup'],
    property: 'RetentionInDays',
    must: present,
    says: 'keeps its events for ever',
    // A delivery log group has a fixed retention of a day or two.
    unless: ({ properties }) => properties.LogGroupClass === 'DELIVERY',
    fail: 'LogGroupName: /aws/lambda/orders',
    pass: 'LogGroupName: /aws/lambda/orders, RetentionInDays: 90',
  },
  {
    id: 'fn-ephemeral-storage-large',
    severity: 'info',
    title: 'Large temporary storage',
    description:
      'The function has more than the 512 MB of temporary storage that every function has. What it writes there stays until the environment is thrown away, and the next request of somebody else finds it.',
    remediation: 'delete temporary files at the end of each request, and ask for no more than is used',
    docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-ephemeral-storage.html',
    on: ['AWS::Lambda::Function'],
    property: 'EphemeralStorage.Size',
    must: (value) => (value === undefined ? true : atMost(512)(value)),
    says: 'has a large temporary storage',
    fail: `${fn}, EphemeralStorage: { Size: 4096 }`,
    pass: `${fn}, EphemeralStorage: { Size: 512 }`,
  },
  {
    id: 'ecr-no-lifecycle',
    severity: 'info',
    title: 'Image repository without lifecycle policy',
    description:
      'Images are never removed from the repository. Old ones with known holes stay deployable, and are paid for.',
    remediation: 'set `LifecyclePolicy`',
    docs: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html',
    on: ['AWS::ECR::Repository'],
    property: 'LifecyclePolicy',
    must: present,
    says: 'keeps every image for ever',
    fail: 'RepositoryName: orders',
    pass: "RepositoryName: orders, LifecyclePolicy: { LifecyclePolicyText: '{}' }",
  },
  {
    id: 'api-cache-off',
    severity: 'info',
    title: 'API stage without cache',
    description:
      'The stage caches no responses: each request goes to the backend. Where a flood of equal requests is likely, a cache takes it; where responses differ by caller, none is right.',
    remediation: 'set `CacheClusterEnabled: true`, with encryption, where responses are the same for all callers',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
    on: ['AWS::ApiGateway::Stage'],
    property: 'CacheClusterEnabled',
    must: on,
    says: 'caches no responses',
    fail: 'RestApiId: a1, StageName: live',
    pass: "RestApiId: a1, StageName: live, CacheClusterEnabled: true, CacheClusterSize: '0.5'",
  },
];

const fnNoExplicitLogGroup: StackRule = {
  id: 'fn-no-explicit-log-group',
  kind: 'state',
  area: 'cleanup',
  severity: 'info',
  title: 'Function without a log group of its own',
  description:
    'The template declares no log group for the function, so Lambda makes one on the first request: without expiry, without a key of yours, and it stays when the stack is deleted.',
  remediation: {
    sam: 'declare an `AWS::Logs::LogGroup` and name it in `LoggingConfig.LogGroup`',
    cloudformation: 'declare an `AWS::Logs::LogGroup` and name it in `LoggingConfig.LogGroup`',
    serverless: 'do not set `disableLogs`',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html',
  about: ['AWS::Lambda::Function'],
  examples: {
    fail: oneResource('AWS::Lambda::Function', fn),
    pass: `${oneResource('AWS::Lambda::Function', `${fn}, LoggingConfig: { LogGroup: !Ref Logs }`)}  Logs:\n    Type: AWS::Logs::LogGroup\n    Properties: { RetentionInDays: 90 }\n`,
  },
  *checkAll(facts) {
    for (const { resource, logGroup } of facts.functions) {
      const configured = get(resource.properties, 'LoggingConfig', 'LogGroup');
      if (logGroup === undefined && configured === undefined && !isUnknown(resource.properties.LoggingConfig))
        yield {
          resource,
          path: ['LoggingConfig'],
          message: `\`${resource.author.id}\` has no log group in this template`,
        };
    }
  },
};

const bucket = 'AWS::S3::Bucket';

function lifecycleRules(properties: Record<string, Json>): Json[] {
  return asList(get(properties, 'LifecycleConfiguration', 'Rules')).filter(
    (rule) => get(rule, 'Status') !== 'Disabled',
  );
}

const s3NoLifecycle: StateRule = {
  id: 's3-no-lifecycle',
  kind: 'state',
  local: true,
  area: 'cleanup',
  severity: 'low',
  title: 'Bucket that never forgets',
  description:
    'Nothing removes objects from the bucket. With versioning on, deleted and overwritten objects stay as old versions for ever unless a rule expires them; without versioning a missing lifecycle is only noted.',
  remediation:
    'set `LifecycleConfiguration` with `ExpirationInDays`, and `NoncurrentVersionExpiration` where versioning is on',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lifecycle-mgmt.html',
  on: [bucket],
  examples: {
    fail: oneResource(bucket, 'VersioningConfiguration: { Status: Enabled }'),
    pass: oneResource(
      bucket,
      'VersioningConfiguration: { Status: Enabled }, LifecycleConfiguration: { Rules: [{ Status: Enabled, NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] }',
    ),
  },
  *check({ properties, author }) {
    if (isUnknown(properties.LifecycleConfiguration) || isUnknown(get(properties, 'LifecycleConfiguration', 'Rules')))
      return;
    const rules = lifecycleRules(properties);
    const versioned = get(properties, 'VersioningConfiguration', 'Status') === 'Enabled';
    const expiresOld = rules.some(
      (rule) =>
        ['NoncurrentVersionExpiration', 'NoncurrentVersionExpirationInDays'].some(
          (key) => get(rule, key) !== undefined,
        ) || isUnknown(rule),
    );
    if (versioned && !expiresOld)
      yield {
        path: ['LifecycleConfiguration'],
        message: `\`${author.id}\` keeps old versions of its objects for ever`,
      };
    else if (rules.length === 0)
      yield {
        path: ['LifecycleConfiguration'],
        severity: 'info',
        message: `\`${author.id}\` keeps its objects for ever`,
      };
  },
};

const s3IncompleteMultipart: StateRule = {
  id: 's3-incomplete-multipart',
  kind: 'state',
  local: true,
  area: 'cleanup',
  severity: 'info',
  title: 'Unfinished uploads stay',
  description:
    'The bucket has lifecycle rules, but none that removes unfinished multipart uploads. Their parts are stored and paid for, and no listing shows them.',
  remediation: 'add `AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 }` to a rule',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
  on: [bucket],
  examples: {
    fail: oneResource(bucket, 'LifecycleConfiguration: { Rules: [{ Status: Enabled, ExpirationInDays: 30 }] }'),
    pass: oneResource(
      bucket,
      'LifecycleConfiguration: { Rules: [{ Status: Enabled, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 7 } }] }',
    ),
  },
  *check({ properties, author }) {
    const rules = lifecycleRules(properties);
    if (rules.length > 0 && rules.every((rule) => isMap(rule) && rule.AbortIncompleteMultipartUpload === undefined))
      yield {
        path: ['LifecycleConfiguration', 'Rules'],
        message: `\`${author.id}\` keeps the parts of unfinished uploads`,
      };
  },
};

const table = 'AWS::DynamoDB::Table';
const shortLived = /session|cache|token|idempoten|nonce|otp|lock|temp|verification/i;

const dynamodbNoTtl: StateRule = {
  id: 'dynamodb-no-ttl',
  kind: 'state',
  local: true,
  area: 'cleanup',
  severity: 'info',
  title: 'Short-lived data without expiry',
  description:
    'By its name the table holds sessions, tokens, locks or the like, yet no time to live removes them. What was to be valid for minutes can be read for ever.',
  remediation: 'set `TimeToLiveSpecification` and write the attribute with each item',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/TTL.html',
  on: [table, 'AWS::DynamoDB::GlobalTable'],
  examples: {
    fail: oneResource(table, 'TableName: sessions, KeySchema: [{ AttributeName: id, KeyType: HASH }]'),
    pass: oneResource(
      table,
      'TableName: sessions, KeySchema: [{ AttributeName: id, KeyType: HASH }], TimeToLiveSpecification: { AttributeName: expires, Enabled: true }',
    ),
  },
  *check({ id, properties, author }) {
    const { TableName: name, TimeToLiveSpecification: ttl } = properties;
    if (!shortLived.test(`${id} ${typeof name === 'string' ? name : ''}`)) return;
    if (ttl === undefined || isFalse(get(ttl, 'Enabled')) === true)
      yield { path: ['TimeToLiveSpecification'], message: `items of \`${author.id}\` never expire` };
  },
};

const queue = 'AWS::SQS::Queue';
const longest = 1_209_600;

const queueRetentionExtreme: StackRule = {
  id: 'queue-retention-extreme',
  kind: 'state',
  area: 'cleanup',
  severity: 'info',
  title: 'Queue retention at an extreme',
  description:
    'A queue that is worked off keeps messages for the longest time there is, 14 days; or a dead-letter queue keeps them no longer than its source, so that they expire before anybody has looked.',
  remediation: 'keep messages as long as a repair may take; in the dead-letter queue longer than in the source',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  about: [queue],
  examples: {
    fail: oneResource(queue, `MessageRetentionPeriod: ${longest}`),
    pass: oneResource(queue, 'MessageRetentionPeriod: 345600'),
  },
  *checkAll(facts) {
    const letters = new Map(
      facts
        .of(queue)
        .flatMap((source) =>
          facts
            .named(get(source.properties, 'RedrivePolicy', 'deadLetterTargetArn'))
            .map((target) => [target, source] as const),
        ),
    );
    const elsewhere = JSON.stringify(
      facts
        .of(
          'AWS::Lambda::Function',
          'AWS::SNS::Subscription',
          'AWS::Lambda::EventSourceMapping',
          'AWS::Lambda::EventInvokeConfig',
          'AWS::Events::Rule',
          'AWS::Scheduler::Schedule',
        )
        .map(({ properties }) => [
          properties.DeadLetterConfig,
          properties.RedrivePolicy,
          properties.DestinationConfig,
          properties.Targets,
          properties.Target,
        ]),
    );
    for (const resource of facts.of(queue)) {
      const own = asNumber(resource.properties.MessageRetentionPeriod);
      const source = letters.get(resource);
      const path = ['MessageRetentionPeriod'];
      if (source) {
        const before = asNumber(source.properties.MessageRetentionPeriod ?? 345_600);
        const after = own ?? 345_600;
        if (typeof before === 'number' && typeof after === 'number' && after < before)
          yield {
            resource,
            path,
            message: `\`${resource.author.id}\` keeps dead letters for less time than \`${source.author.id}\` keeps messages`,
          };
      } else if (
        own === longest &&
        !elsewhere.includes(`GetAtt:${resource.id}.`) &&
        !/dlq|dead|fail/i.test(resource.id)
      )
        yield { resource, path, message: `\`${resource.author.id}\` keeps messages for 14 days` };
    }
  },
};

export const keptDataRules: readonly Rule[] = [
  ...rowRules('cleanup', rows),
  fnNoExplicitLogGroup,
  s3NoLifecycle,
  s3IncompleteMultipart,
  dynamodbNoTtl,
  queueRetentionExtreme,
];
