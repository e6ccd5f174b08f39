/** State rules about data that can be lost: backups, versions, rotation, protection from deletion; a row a setting. */
import type { Json } from '../../model/tree.ts';
import { asNumber, type Truth } from '../../model/value.ts';
import { type Row, rowRules } from '../rows.ts';
import { atLeast, off, on, oneOf } from '../shapes.ts';

const billing = 'BillingMode: PAY_PER_REQUEST';

const rows: readonly Row[] = [
  {
    id: 's3-no-versioning',
    severity: 'low',
    title: 'Bucket without versions',
    description:
      'An object that is overwritten or deleted, by mistake, by a bug or by ransomware, is gone: the bucket keeps no earlier version.',
    remediation: 'set `VersioningConfiguration: { Status: Enabled }`, with a lifecycle rule for old versions',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html',
    on: ['AWS::S3::Bucket'],
    property: 'VersioningConfiguration.Status',
    must: oneOf('Enabled'),
    says: 'keeps no earlier versions of its objects',
    right: 'Enabled',
    fail: 'VersioningConfiguration: { Status: Suspended }',
    pass: 'VersioningConfiguration: { Status: Enabled }',
  },
  {
    id: 'ddb-no-deletion-protection',
    severity: 'low',
    title: 'Table without deletion protection',
    description:
      'One call, or one change that replaces the table, deletes it with all its data. Deletion protection makes both fail.',
    remediation: 'set `DeletionProtectionEnabled: true`',
    docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html',
    on: ['AWS::DynamoDB::Table'],
    property: 'DeletionProtectionEnabled',
    must: on,
    says: 'is not protected from deletion',
    right: 'true',
    fail: billing,
    pass: `${billing}, DeletionProtectionEnabled: true`,
  },
  {
    id: 'cognito-no-deletion-protection',
    severity: 'medium',
    title: 'User pool without deletion protection',
    description:
      'One call, or one change that replaces the user pool, deletes all users. Their passwords cannot be restored from anywhere, and every client has to be given new ids.',
    remediation: 'set `DeletionProtection: ACTIVE`',
    docs: 'https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-deletion-protection.html',
    on: ['AWS::Cognito::UserPool'],
    property: 'DeletionProtection',
    must: oneOf('ACTIVE'),
    says: 'is not protected from deletion',
    right: 'ACTIVE',
    fail: 'UserPoolName: customers',
    pass: 'UserPoolName: customers, DeletionProtection: ACTIVE',
  },
  {
    id: 'kms-no-rotation',
    severity: 'medium',
    title: 'Key without rotation',
    description:
      'The material of the key is never changed, so a key that leaks decrypts everything that was ever encrypted with it. Rotation costs nothing to use: old material is kept for old data.',
    remediation: 'set `EnableKeyRotation: true`',
    docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html',
    on: ['AWS::KMS::Key'],
    property: 'EnableKeyRotation',
    must: on,
    says: 'is never rotated',
    right: 'true',
    // Only symmetric keys whose material comes from KMS can be rotated by it.
    unless: ({ properties }) =>
      (properties.KeySpec !== undefined && properties.KeySpec !== 'SYMMETRIC_DEFAULT') ||
      (properties.KeyUsage !== undefined && properties.KeyUsage !== 'ENCRYPT_DECRYPT') ||
      (properties.Origin !== undefined && properties.Origin !== 'AWS_KMS'),
    fail: 'Description: orders',
    pass: 'Description: orders, EnableKeyRotation: true',
  },
  {
    id: 'kms-short-deletion-window',
    severity: 'medium',
    title: 'Key deletion window short',
    description:
      'Once the key is scheduled for deletion there are only days to notice that data still depends on it; afterwards that data cannot be read by anybody. The default is 30 days.',
    remediation: 'remove `PendingWindowInDays`, or set it to 30',
    docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html',
    on: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
    property: 'PendingWindowInDays',
    must: moreThanAWeek,
    says: 'is deleted with all that depends on it a week after somebody asks for it',
    right: '30',
    fail: 'Description: orders, EnableKeyRotation: true, PendingWindowInDays: 7',
    pass: 'Description: orders, EnableKeyRotation: true, PendingWindowInDays: 30',
  },
  {
    id: 'kms-multi-region',
    severity: 'low',
    title: 'Key that exists in several regions',
    description:
      'The same key material can be copied to other regions, where other policies guard it. What is encrypted here can then be decrypted there.',
    remediation: 'remove `MultiRegion`, unless data is replicated across regions with this key',
    docs: 'https://docs.aws.amazon.com/kms/latest/developerguide/multi-region-keys-overview.html',
    on: ['AWS::KMS::Key'],
    property: 'MultiRegion',
    must: off,
    says: 'can be copied to other regions',
    fail: 'Description: orders, EnableKeyRotation: true, MultiRegion: true',
    pass: 'Description: orders, EnableKeyRotation: true',
  },
  {
    id: 'efs-no-backup',
    severity: 'low',
    title: 'File system without backup',
    description: 'AWS Backup does not back up the file system: files that are overwritten or deleted are gone.',
    remediation: 'set `BackupPolicy: { Status: ENABLED }`',
    docs: 'https://docs.aws.amazon.com/efs/latest/ug/awsbackup.html',
    on: ['AWS::EFS::FileSystem'],
    property: 'BackupPolicy.Status',
    must: oneOf('ENABLED'),
    says: 'is not backed up',
    right: 'ENABLED',
    fail: 'Encrypted: true, BackupPolicy: { Status: DISABLED }',
    pass: 'Encrypted: true, BackupPolicy: { Status: ENABLED }',
  },
  {
    id: 'kinesis-short-retention',
    severity: 'info',
    title: 'Stream that keeps its records for a day',
    description:
      'Records are gone after 24 hours: a consumer that is broken over a weekend, or has to read again after a bug, cannot.',
    remediation: 'set `RetentionPeriodHours: 168`, or as long as a repair may take',
    docs: 'https://docs.aws.amazon.com/streams/latest/dev/kinesis-extended-retention.html',
    on: ['AWS::Kinesis::Stream'],
    property: 'RetentionPeriodHours',
    must: atLeast(25),
    says: 'keeps its records for a day only',
    fail: 'ShardCount: 1, StreamEncryption: { EncryptionType: KMS, KeyId: alias/orders }',
    pass: 'ShardCount: 1, StreamEncryption: { EncryptionType: KMS, KeyId: alias/orders }, RetentionPeriodHours: 168',
  },
];

/** Absent means 30 days. */
function moreThanAWeek(value: Json | undefined): Truth {
  const days = asNumber(value);
  return days === undefined ? true : days === 'unknown' ? days : days > 7;
}

export const durability = rowRules('compliance', rows);
