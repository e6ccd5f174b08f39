/** State rules about single stores that need more than a look at one property: tables, buckets, secrets, databases, logs, caches. */
import type { Path } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, type Json } from '../../model/tree.ts';
import { and, asNumber, equals, isFalse, isTrue, isUnknown, or } from '../../model/value.ts';
import { methodSettingsOf, stagesOf } from '../monitoring/stages.ts';
import { isFrameworkOwn, severityAt } from '../origins.ts';
import { oneResource } from '../rows.ts';
import type { StackRule, StateRule } from '../rule.ts';
import { on, present } from '../shapes.ts';

export const s3NoKms: StateRule = {
  id: 's3-no-kms',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'low',
  title: 'Bucket without customer key',
  description:
    'Objects are encrypted with keys of S3 (or the key `aws/s3`), not with a key of yours: no key policy limits who may read them, and access cannot be cut off by disabling the key.',
  remediation: 'set `BucketEncryption` with `SSEAlgorithm: aws:kms`, a `KMSMasterKeyID` and `BucketKeyEnabled: true`',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
  on: ['AWS::S3::Bucket'],
  examples: {
    fail: encrypted('SSEAlgorithm: AES256'),
    pass: encrypted('SSEAlgorithm: aws:kms, KMSMasterKeyID: alias/orders'),
  },
  check(resource) {
    const { properties, author } = resource;
    if (isFrameworkOwn(resource)) return [];
    const path: Path = ['BucketEncryption', 'ServerSideEncryptionConfiguration'];
    const holder = properties.BucketEncryption;
    const list = get(properties, ...path);
    if (isUnknown(holder) || isUnknown(list)) return [];
    const rules = asList(list);
    const truths = rules.map((rule) => {
      const byDefault = get(rule, 'ServerSideEncryptionByDefault');
      if (isUnknown(rule) || isUnknown(byDefault)) return 'unknown';
      const key = get(byDefault, 'KMSMasterKeyID');
      const algorithm = or([
        equals(get(byDefault, 'SSEAlgorithm'), 'aws:kms'),
        equals(get(byDefault, 'SSEAlgorithm'), 'aws:kms:dsse'),
      ]);
      return and([algorithm, present(key) !== false && !/(?:^|:)alias\/aws\//.test(String(key))]);
    });
    return or(truths) === false
      ? [
          {
            path: [...path, 0, 'ServerSideEncryptionByDefault'],
            message: `\`${author.id}\` is not encrypted with a customer key`,
          },
        ]
      : [];
  },
};

export const ddbNoPitr: StateRule = {
  id: 'ddb-no-pitr',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'medium',
  title: 'Table without point-in-time recovery',
  description:
    'Items that a bug, a mistake or an attacker overwrites or deletes are gone: the table cannot be restored to a moment before.',
  remediation: {
    sam: 'set `PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }`',
    cloudformation:
      'set `PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }` (on each replica of a global table)',
  },
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html',
  on: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  examples: {
    fail: oneResource('AWS::DynamoDB::Table', 'BillingMode: PAY_PER_REQUEST'),
    pass: oneResource(
      'AWS::DynamoDB::Table',
      'BillingMode: PAY_PER_REQUEST, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true }',
    ),
  },
  *check(resource) {
    const { type, properties, author } = resource;
    const holders: [Json | undefined, Path][] =
      type === 'AWS::DynamoDB::Table'
        ? [[properties, []]]
        : asList(properties.Replicas).map((replica, at) => [replica, ['Replicas', at]]);
    for (const [holder, path] of holders) {
      const recovery = get(holder, 'PointInTimeRecoverySpecification');
      if (isUnknown(holder) || isUnknown(recovery)) continue;
      if (on(get(recovery, 'PointInTimeRecoveryEnabled')) !== false) continue;
      const region = get(holder, 'Region');
      const at = [...path, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled'];
      yield {
        path: at,
        // Items with a day of expiry are no lasting record: sessions, locks, caches.
        severity:
          on(get(properties, 'TimeToLiveSpecification', 'Enabled')) === true
            ? 'low'
            : severityAt(resource, at, 'medium'),
        ...(typeof region === 'string' ? { evidence: region } : {}),
        message: `\`${author.id}\` cannot be restored to a moment in the past`,
      };
    }
  },
};

export const secretNoRotation: StateRule = {
  id: 'secret-no-rotation',
  kind: 'state',
  area: 'compliance',
  severity: 'low',
  title: 'Secret without rotation',
  description:
    'The secret is never changed by itself: one that leaked, in a log or with somebody who left, stays valid. It is told as medium where Secrets Manager made up the secret and so could change it; what comes from elsewhere has to be changed there.',
  remediation: 'add an `AWS::SecretsManager::RotationSchedule` with the secret as `SecretId`',
  docs: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html',
  on: ['AWS::SecretsManager::Secret'],
  examples: { fail: secret(''), pass: secret(rotation()) },
  check(resource, facts) {
    const rotated = facts
      .of('AWS::SecretsManager::RotationSchedule')
      .some(
        ({ properties }) =>
          namesSecret(properties.SecretId, resource) || facts.named(properties.SecretId).includes(resource),
      );
    if (rotated) return [];
    const made = present(resource.properties.GenerateSecretString) !== false;
    return [
      {
        ...(made ? { severity: 'medium' as const } : {}),
        evidence: 'rotation',
        message: `\`${resource.author.id}\` is never rotated`,
      },
    ];
  },
};

/** A secret that is attached to a database is rotated under the attachment's id, which is the secret's ARN. */
function namesSecret(value: Json | undefined, { properties }: Resource): boolean {
  if (typeof value !== 'string') return false;
  return value === properties.Name || /^\$\{Token\[Ref:[A-Za-z0-9]*Attachment[A-Za-z0-9]*\]\}$/.test(value);
}

export const logRetentionBelowPolicy: StateRule = {
  id: 'log-retention-below-policy',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'info',
  title: 'Logs kept for less than a year',
  description:
    'Most frameworks ask for audit logs of a year (PCI DSS 10.5.1: twelve months, three of them at hand). It is told as low where logs are gone within three days, before most intrusions are noticed.',
  remediation: {
    cloudformation: 'set `RetentionInDays: 365`, or archive the logs elsewhere',
    serverless: 'set `provider.logRetentionInDays: 365`, or archive the logs elsewhere',
  },
  docs: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html',
  on: ['AWS::Logs::LogGroup'],
  examples: {
    fail: oneResource('AWS::Logs::LogGroup', 'RetentionInDays: 14'),
    pass: oneResource('AWS::Logs::LogGroup', 'RetentionInDays: 365'),
  },
  check({ properties, author }) {
    const days = asNumber(properties.RetentionInDays);
    if (typeof days !== 'number' || days >= 365) return [];
    return [
      {
        path: ['RetentionInDays'],
        ...(days <= 3 ? { severity: 'low' as const } : {}),
        message: `logs of \`${author.id}\` are gone after ${days} ${days === 1 ? 'day' : 'days'}`,
      },
    ];
  },
};

export const apiCacheUnencrypted: StackRule = {
  id: 'api-cache-unencrypted',
  kind: 'state',
  area: 'compliance',
  severity: 'medium',
  title: 'API cache not encrypted',
  description:
    'Responses that the stage caches, with whatever personal data they hold, lie in the cache in the clear: encryption of cached data is off unless it is asked for.',
  remediation: 'set `CacheDataEncrypted: true` beside `CachingEnabled`',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html',
  about: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment', 'AWS::Serverless::Api'],
  examples: { fail: cached(''), pass: cached(', CacheDataEncrypted: true') },
  *checkAll(facts) {
    for (const stage of stagesOf(facts)) {
      const list = methodSettingsOf(stage);
      for (const { settings, path } of list === 'unknown' ? [] : list) {
        const cluster = settings === stage.settings ? settings.CacheClusterEnabled : undefined;
        if (
          or([isTrue(settings.CachingEnabled), and([isTrue(cluster), isFalse(settings.CacheDataEncrypted)])]) !== true
        )
          continue;
        if (on(settings.CacheDataEncrypted) !== false) continue;
        yield {
          resource: stage.resource,
          path: [...path, get(settings, 'CacheDataEncrypted') === undefined ? 'CachingEnabled' : 'CacheDataEncrypted'],
          message: `\`${stage.resource.author.id}\` caches responses without encrypting them`,
        };
      }
    }
  },
};

export const stores = [s3NoKms, ddbNoPitr, secretNoRotation, logRetentionBelowPolicy, apiCacheUnencrypted];

function encrypted(how: string): string {
  return oneResource(
    'AWS::S3::Bucket',
    `BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { ${how} } }] }`,
  );
}

function secret(more: string): string {
  return `Resources:
  Password:
    Type: AWS::SecretsManager::Secret
    Properties: { GenerateSecretString: { PasswordLength: 32 } }
${more}`;
}

function rotation(): string {
  return `  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: !Ref Password
      RotationRules: { AutomaticallyAfterDays: 30 }
`;
}

function cached(more: string): string {
  return oneResource(
    'AWS::ApiGateway::Stage',
    `RestApiId: orders, StageName: live, DeploymentId: first, MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', CachingEnabled: true${more} }]`,
  );
}
