import { describe, expect, it } from 'vitest';
import { briefly, findingsOf } from '../../../support/findings.ts';

const one = (type: string, properties: string) =>
  `Parameters: { Unknown: { Type: String } }\nResources:\n  Orders:\n    Type: ${type}\n    Properties:\n      ${properties}\n`;

describe('s3-no-kms', () => {
  const bucket = (how: string) =>
    one(
      'AWS::S3::Bucket',
      `BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { ${how} } }] }`,
    );

  it('wants a key of the customer', async () => {
    expect(await briefly('s3-no-kms', bucket('SSEAlgorithm: aws:kms'))).toHaveLength(1);
    expect(await briefly('s3-no-kms', bucket('SSEAlgorithm: aws:kms, KMSMasterKeyID: alias/aws/s3'))).toHaveLength(1);
    expect(await briefly('s3-no-kms', bucket('SSEAlgorithm: aws:kms:dsse, KMSMasterKeyID: alias/orders'))).toEqual([]);
    expect(await briefly('s3-no-kms', bucket('SSEAlgorithm: !Ref Unknown, KMSMasterKeyID: alias/orders'))).toEqual([]);
    expect(await briefly('s3-no-kms', one('AWS::S3::Bucket', 'BucketEncryption: !Ref Unknown'))).toEqual([]);
  });
});

describe('ddb-no-pitr', () => {
  it('tells the replica that cannot be restored', async () => {
    const table = one(
      'AWS::DynamoDB::GlobalTable',
      'Replicas: [{ Region: eu-west-1, PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } }, { Region: eu-central-1 }]',
    );
    expect(await findingsOf('ddb-no-pitr', table)).toHaveLength(1);
    expect(await briefly('ddb-no-pitr', table.replace('eu-west-1, PointInTime', 'eu-west-1, Other'))).toHaveLength(2);
  });
});

describe('secret-no-rotation', () => {
  const schedule = (id: string) =>
    `  Rotation:\n    Type: AWS::SecretsManager::RotationSchedule\n    Properties: { SecretId: ${id} }\n`;
  const generated = one('AWS::SecretsManager::Secret', 'GenerateSecretString: { PasswordLength: 32 }');

  it('is graver where Secrets Manager made up the secret', async () => {
    expect(await briefly('secret-no-rotation', generated)).toEqual(['Orders medium 3']);
    expect(await briefly('secret-no-rotation', one('AWS::SecretsManager::Secret', 'Name: token'))).toEqual([
      'Orders low 3',
    ]);
  });

  it('takes a schedule for this secret only', async () => {
    expect(await briefly('secret-no-rotation', generated + schedule('!Ref Orders'))).toEqual([]);
    expect(await briefly('secret-no-rotation', generated + schedule('other'))).toHaveLength(1);
  });
});

describe('api-cache-unencrypted', () => {
  it('reads the description of a deployment, and flags as text', async () => {
    const deployment = (more: string) =>
      one('AWS::ApiGateway::Deployment', `StageDescription: { CachingEnabled: 'true'${more} }`);
    expect(await briefly('api-cache-unencrypted', deployment(''))).toHaveLength(1);
    expect(await briefly('api-cache-unencrypted', deployment(", CacheDataEncrypted: 'false'"))).toHaveLength(1);
    expect(await briefly('api-cache-unencrypted', deployment(', CacheDataEncrypted: true'))).toEqual([]);
    expect(await briefly('api-cache-unencrypted', deployment(', CacheDataEncrypted: !Ref Unknown'))).toEqual([]);
  });
});

describe('rds-no-backup-or-protection', () => {
  const rule = 'rds-no-backup-or-protection';
  const database = (more: string) => one('AWS::RDS::DBInstance', `Engine: postgres\n      ${more}`);

  it('tells no backups from short ones, and protection apart', async () => {
    expect(await briefly(rule, database('BackupRetentionPeriod: 0'))).toEqual(['Orders medium 7']);
    expect(await briefly(rule, database('DeletionProtection: true'))).toEqual(['Orders low 3']);
    expect(await briefly('rds-no-deletion-protection', database('DeletionProtection: true'))).toEqual([]);
    expect(await briefly('rds-no-deletion-protection', database('BackupRetentionPeriod: 14'))).toHaveLength(1);
  });

  it.each([rule, 'rds-no-deletion-protection', 'rds-single-zone'])(
    '%s leaves members of a cluster to the cluster',
    async (id) => {
      expect(await briefly(id, database('Port: 5432'))).toHaveLength(1);
      expect(await briefly(id, database('DBClusterIdentifier: orders'))).toEqual([]);
      expect(await briefly(id, one('AWS::RDS::DBInstance', 'Engine: aurora-mysql'))).toEqual([]);
    },
  );
});

describe('rds-no-encryption', () => {
  it('does not guess what a snapshot or a source was', async () => {
    const database = (more: string) => one('AWS::RDS::DBInstance', `Engine: postgres\n      ${more}`);
    expect(await briefly('rds-no-encryption', database('Port: 5432'))).toHaveLength(1);
    expect(await briefly('rds-no-encryption', database('DBSnapshotIdentifier: !Ref Unknown'))).toEqual([]);
  });
});

describe('secret-no-cmk', () => {
  it.each([
    'aws/secretsmanager',
    'alias/aws/secretsmanager',
    'arn:aws:kms:eu-west-1:111122223333:alias/aws/secretsmanager',
  ])('knows the key of the service as %s', async (key) => {
    expect(await briefly('secret-no-cmk', one('AWS::SecretsManager::Secret', `KmsKeyId: ${key}`))).toHaveLength(1);
  });

  it('takes another alias for a key of ours', async () => {
    expect(await briefly('secret-no-cmk', one('AWS::SecretsManager::Secret', 'KmsKeyId: alias/laws/orders'))).toEqual(
      [],
    );
  });
});

describe('ddb-no-cmk', () => {
  it('leaves a table without any KMS key to the other rule', async () => {
    const table = (sse: string) => one('AWS::DynamoDB::Table', `SSESpecification: ${sse}`);
    expect(await briefly('ddb-no-cmk', table('{ SSEEnabled: true }'))).toHaveLength(1);
    expect(await briefly('ddb-no-cmk', table('{ SSEEnabled: false }'))).toEqual([]);
    expect(await briefly('ddb-no-encryption', table('{ SSEEnabled: false }'))).toHaveLength(1);
  });
});

describe('explicit-resource-name', () => {
  it('takes an empty name for one, and none for none', async () => {
    expect(await briefly('explicit-resource-name', one('AWS::IAM::Role', "RoleName: ''"))).toHaveLength(1);
    expect(await briefly('explicit-resource-name', one('AWS::CloudWatch::Alarm', 'AlarmName: errors'))).toHaveLength(1);
    expect(await briefly('explicit-resource-name', one('AWS::CloudWatch::Alarm', 'Namespace: AWS/Lambda'))).toEqual([]);
  });
});

describe('kms-no-rotation', () => {
  it('is about keys that can be rotated', async () => {
    expect(await briefly('kms-no-rotation', one('AWS::KMS::Key', 'KeySpec: RSA_2048'))).toEqual([]);
    expect(await briefly('kms-no-rotation', one('AWS::KMS::Key', 'KeySpec: SYMMETRIC_DEFAULT'))).toHaveLength(1);
    expect(await briefly('kms-no-rotation', one('AWS::KMS::Key', 'Origin: EXTERNAL'))).toEqual([]);
  });
});

describe('encryption of queues', () => {
  it('tells no encryption and no key of ours apart', async () => {
    const queue = (more: string) => one('AWS::SQS::Queue', more);
    const told = async (more: string) => [
      ...(await briefly('sqs-no-encryption', queue(more))),
      ...(await briefly('sqs-no-cmk', queue(more))),
    ];
    expect(await told('DelaySeconds: 0')).toEqual(['Orders info 3', 'Orders low 3']);
    expect(await told('SqsManagedSseEnabled: !Ref Unknown')).toEqual(['Orders low 3']);
    expect(await told('SqsManagedSseEnabled: false')).toEqual(['Orders medium 6']);
    expect(await told('KmsMasterKeyId: alias/aws/sqs')).toEqual(['Orders low 6']);
    expect(await told('KmsMasterKeyId: !Ref Unknown')).toEqual([]);
  });
});

describe('s3-shadow-bucket-name', () => {
  it('wants something in the name that nobody can guess', async () => {
    const bucket = (name: string) => one('AWS::S3::Bucket', `BucketName: !Sub '${name}'`);
    expect(await briefly('s3-shadow-bucket-name', bucket('orders-${AWS::AccountId}-${AWS::Region}'))).toEqual([
      'Orders info 6',
    ]);
    expect(await briefly('s3-shadow-bucket-name', bucket('orders-${AWS::AccountId}-${Unknown}'))).toEqual([]);
    expect(await briefly('s3-shadow-bucket-name', bucket('orders-${AWS::Region}'))).toEqual([]);
  });
});

describe('resource-untagged', () => {
  it('is told once, and does not count the tag that SAM sets', async () => {
    const lambda = (id: string) =>
      `  ${id}:\n    Type: AWS::Serverless::Function\n    Properties: { InlineCode: '', Handler: a.b, Runtime: nodejs24.x }\n`;
    const text = `Transform: AWS::Serverless-2016-10-31\nResources:\n${lambda('One')}${lambda('Two')}`;
    const [found, ...others] = await findingsOf('resource-untagged', text);
    expect(found?.message).toBe('`One` has no tags, like 1 more');
    expect(others).toEqual([]);
    const turned = `Transform: AWS::Serverless-2016-10-31\nResources:\n${lambda('Two')}${lambda('One')}`;
    expect((await findingsOf('resource-untagged', turned))[0]?.fingerprint).toBe(found?.fingerprint);
    const tagged = text.replaceAll("InlineCode: ''", "InlineCode: '', Tags: { owner: orders }");
    expect(await briefly('resource-untagged', tagged)).toEqual([]);
  });

  it('knows tags that a service gives its whole stack', async () => {
    const service = (more: string) =>
      `service: orders\nprovider: { name: aws, runtime: nodejs24.x${more} }\nfunctions: { place: { handler: a.b } }\n`;
    const found = async (more: string) => findingsOf('resource-untagged', service(more), 'serverless.yml');
    expect(await found('')).toHaveLength(1);
    expect(await found(', stackTags: { owner: orders }')).toEqual([]);
  });
});
