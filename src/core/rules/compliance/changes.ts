/** Change rules about encryption, place and class of data. */
import type { Resource } from '../../model/stack.ts';
import { asList, get, type Json } from '../../model/tree.ts';
import { hasUnknown, isFalse, isTrue } from '../../model/value.ts';
import type { ChangeRule, Hit } from '../rule.ts';
import { transitionRule } from '../transitions.ts';

/** How a resource says that it is encrypted: where its key stands, what turns encryption on, and whether it is on by default. */
interface Encryption {
  key: string;
  enabled?: string;
  byDefault: boolean;
}

/** Source: the `AWS CloudFormation User Guide` page of each type. */
const encryptions: Readonly<Record<string, Encryption>> = {
  'AWS::SQS::Queue': { key: 'KmsMasterKeyId', enabled: 'SqsManagedSseEnabled', byDefault: true },
  'AWS::SNS::Topic': { key: 'KmsMasterKeyId', byDefault: false },
  'AWS::DynamoDB::Table': { key: 'SSESpecification.KMSMasterKeyId', byDefault: true },
  'AWS::Logs::LogGroup': { key: 'KmsKeyId', byDefault: true },
  'AWS::SecretsManager::Secret': { key: 'KmsKeyId', byDefault: true },
  'AWS::Lambda::Function': { key: 'KmsKeyArn', byDefault: true },
  'AWS::Kinesis::Stream': { key: 'StreamEncryption.KeyId', byDefault: false },
  'AWS::EFS::FileSystem': { key: 'KmsKeyId', enabled: 'Encrypted', byDefault: false },
  'AWS::RDS::DBInstance': { key: 'KmsKeyId', enabled: 'StorageEncrypted', byDefault: false },
  'AWS::RDS::DBCluster': { key: 'KmsKeyId', enabled: 'StorageEncrypted', byDefault: false },
  'AWS::S3::Bucket': {
    key: 'BucketEncryption.ServerSideEncryptionConfiguration.0.ServerSideEncryptionByDefault.KMSMasterKeyID',
    byDefault: true,
  },
  'AWS::StepFunctions::StateMachine': { key: 'EncryptionConfiguration.KmsKeyId', byDefault: true },
  'AWS::Events::EventBus': { key: 'KmsKeyIdentifier', byDefault: true },
};

const words = ['is not encrypted', "is encrypted with the service's own key", 'is encrypted with a customer key'];

/** 0 none, 1 the service's key, 2 a customer's key; `undefined` where it is not known. */
function levelOf(resource: Resource): number | undefined {
  const encryption = encryptions[resource.type];
  if (!encryption) return undefined;
  const at = (path: string) => get(resource.properties, ...path.split('.'));
  const key = at(encryption.key);
  if (typeof key === 'string' && key !== '') return /^(?:arn:[^$]*:)?alias\/aws\//.test(key) ? 1 : 2;
  if (key !== undefined && key !== null && key !== '') return undefined;
  const enabled = encryption.enabled === undefined ? undefined : at(encryption.enabled);
  if (enabled === undefined) return encryption.byDefault ? 1 : 0;
  if (isFalse(enabled) === true) return 0;
  return isTrue(enabled) === true ? 1 : undefined;
}

export const deltaEncryptionDowngraded: ChangeRule = transitionRule({
  words: {
    id: 'delta-encryption-downgraded',
    area: 'compliance',
    severity: 'high',
    title: 'Encryption weakened',
    description:
      "Data that was encrypted with a key of yours is encrypted with the service's key, or not at all; or the key now belongs to another account. Who may decrypt is no longer decided (or logged) by your key policy.",
    remediation: "restore the customer key, or confirm that the service's key is enough for this data",
    docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html',
    examples: {
      fail: { base: queue('alias/orders'), head: queue(undefined) },
      pass: { base: queue(undefined), head: queue('alias/orders') },
    },
  },
  on: Object.keys(encryptions),
  explains: [
    'sqs-no-encryption',
    'sqs-no-cmk',
    'sns-no-encryption',
    'sns-no-cmk',
    'ddb-no-encryption',
    'log-group-no-cmk',
    'secret-no-cmk',
    'fn-env-no-cmk',
    'kinesis-no-encryption',
    'efs-no-encryption',
    'rds-no-encryption',
    's3-no-kms',
    's3-no-encryption',
    'sfn-no-cmk',
    'event-bus-no-cmk',
  ],
  worse(base, head) {
    const [was, is] = [levelOf(base), levelOf(head)];
    const path = encryptions[head.type]?.key.split('.') ?? [];
    if (was !== undefined && is !== undefined && is < was)
      return {
        path,
        severity: is === 0 ? 'high' : 'medium',
        message: `\`${head.author.id}\` ${words[is]}; before, it ${words[was]?.replace('is', 'was')}`,
      };
    return was === 2 && is === 2 ? foreignKey(base, head, path) : undefined;
  },
});

function foreignKey(base: Resource, head: Resource, path: string[]): Hit | undefined {
  const account = (resource: Resource) =>
    /^arn:[^:]*:kms:[^:]*:(\d{12}):/.exec(String(get(resource.properties, ...path)))?.[1];
  const [was, is] = [account(base), account(head)];
  return is !== undefined && was !== is
    ? { path, evidence: 'account', message: `\`${head.author.id}\` is encrypted with a key of account \`${is}\`` }
    : undefined;
}

export const dataResidencyRegionChange: ChangeRule = transitionRule({
  words: {
    id: 'data-residency-region-change',
    area: 'compliance',
    severity: 'high',
    title: 'Data goes to another region',
    description:
      'The change adds a replica, a replication target or a delivery in a region that the resource did not use. Rules about where data may be kept or processed may not allow that region.',
    remediation:
      'remove the target in the new region, or confirm with whoever answers for data residency that it is allowed',
    docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GlobalTables.html',
    examples: {
      fail: { base: secret('eu-central-1'), head: secret('us-east-1') },
      pass: { base: secret('eu-central-1'), head: secret('eu-central-1') },
    },
  },
  on: [
    'AWS::DynamoDB::GlobalTable',
    'AWS::S3::Bucket',
    'AWS::SecretsManager::Secret',
    'AWS::Events::Rule',
    'AWS::SNS::Subscription',
  ],
  worse(base, head) {
    const before = new Set(regionsOf(base));
    const added = regionsOf(head).find((region) => !before.has(region));
    return added === undefined
      ? undefined
      : {
          path: regionPath[head.type]?.slice(0, 1) ?? [],
          evidence: added,
          message: `\`${head.author.id}\` sends its data to \`${added}\`, a region that it did not use`,
        };
  },
});

const regionPath: Readonly<Record<string, readonly string[]>> = {
  'AWS::DynamoDB::GlobalTable': ['Replicas'],
  'AWS::SecretsManager::Secret': ['ReplicaRegions'],
  'AWS::Events::Rule': ['Targets'],
  'AWS::SNS::Subscription': ['Endpoint'],
  'AWS::S3::Bucket': ['ReplicationConfiguration'],
};

/** Regions named by a `Region` entry or inside an ARN. */
function regionsOf(resource: Resource): string[] {
  const found = new Set<string>();
  const walk = (value: Json | undefined, key: string): void => {
    if (Array.isArray(value)) for (const item of value) walk(item, key);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
    else if (typeof value === 'string') {
      const region = key === 'Region' ? value : /^arn:[^:]*:[^:]*:([a-z]{2}(?:-[a-z]+)+-\d):/.exec(value)?.[1];
      if (region !== undefined && !hasUnknown(region)) found.add(region);
    }
  };
  for (const property of regionPath[resource.type] ?? []) walk(resource.properties[property], property);
  return [...found];
}

/** Classes from open to secret; a tag whose value is none of them is left alone. */
const classes = ['public', 'internal', 'private', 'confidential', 'restricted', 'secret'];

export const dataClassificationTagLowered: ChangeRule = transitionRule({
  words: {
    id: 'data-classification-tag-lowered',
    area: 'compliance',
    severity: 'medium',
    title: 'Data classification lowered',
    description:
      'The tag that says how sensitive the data of a resource is names a lower class than before, or is gone, while nothing else of the resource changed. Controls that follow the tag no longer apply.',
    remediation: 'restore the tag, or change it together with the data',
    docs: 'https://docs.aws.amazon.com/whitepapers/latest/data-classification/data-classification-overview.html',
    examples: {
      fail: { base: tagged('confidential'), head: tagged('public') },
      pass: { base: tagged('public'), head: tagged('confidential') },
    },
  },
  on: [
    'AWS::DynamoDB::Table',
    'AWS::S3::Bucket',
    'AWS::SQS::Queue',
    'AWS::SNS::Topic',
    'AWS::Lambda::Function',
    'AWS::RDS::DBInstance',
    'AWS::RDS::DBCluster',
  ],
  worse(base, head) {
    const [was, is] = [classOf(base), classOf(head)];
    if (was === undefined || was.rank <= 0) return undefined;
    if (is !== undefined && is.rank >= was.rank) return undefined;
    return {
      path: ['Tags'],
      message:
        is === undefined
          ? `\`${head.author.id}\` is no longer tagged as \`${was.name}\``
          : `\`${head.author.id}\` is tagged \`${is.name}\`; it was \`${was.name}\``,
    };
  },
});

function classOf(resource: Resource): { name: string; rank: number } | undefined {
  for (const tag of asList(resource.properties.Tags)) {
    const key = get(tag, 'Key');
    const value = get(tag, 'Value');
    if (typeof key !== 'string' || typeof value !== 'string' || !/class|sensitiv/i.test(key)) continue;
    const rank = classes.indexOf(value.toLowerCase());
    if (rank !== -1) return { name: value, rank };
  }
  return undefined;
}

function queue(key: string | undefined): string {
  return `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties: { VisibilityTimeout: 60${key === undefined ? '' : `, KmsMasterKeyId: ${key}`} }
`;
}

function secret(region: string): string {
  return `Resources:
  Token:
    Type: AWS::SecretsManager::Secret
    Properties:
      Description: token of the payment provider
      ReplicaRegions: [{ Region: ${region} }]
`;
}

function tagged(value: string): string {
  return `Resources:
  Orders:
    Type: AWS::SQS::Queue
    Properties: { Tags: [{ Key: data-class, Value: ${value} }] }
`;
}
