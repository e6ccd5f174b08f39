/** State rules about relational databases that can be lost, stand still or go unseen: backups, protection, zones, monitoring, upgrades. */
import type { Resource } from '../../model/stack.ts';
import { asNumber, isUnknown } from '../../model/value.ts';
import { isFrameworkOwn } from '../origins.ts';
import { oneResource, type Row, rowRules } from '../rows.ts';
import type { Rule, StateRule } from '../rule.ts';
import { atLeast, on, onByDefault } from '../shapes.ts';

const instance = 'AWS::RDS::DBInstance';
const cluster = 'AWS::RDS::DBCluster';
const rds = 'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide';
const postgres = 'Engine: postgres, StorageEncrypted: true';

/** What a member of a cluster takes from it; Aurora has clusters only. */
function isMember({ type, properties }: Resource): boolean {
  return (
    properties.DBClusterIdentifier !== undefined ||
    (type === instance && /^aurora/i.test(String(properties.Engine ?? '')))
  );
}

const rdsNoBackupOrProtection: StateRule = {
  id: 'rds-no-backup-or-protection',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'medium',
  title: 'Database without backups for a week',
  description:
    'Automatic backups are off, or kept for less than a week (then told as `low`). A mistake of today cannot be undone next week.',
  remediation: 'set `BackupRetentionPeriod: 7` (or more)',
  docs: `${rds}/USER_WorkingWithAutomatedBackups.html`,
  on: [instance, cluster],
  examples: {
    fail: oneResource(instance, `${postgres}, BackupRetentionPeriod: 0`),
    pass: oneResource(instance, `${postgres}, BackupRetentionPeriod: 14`),
  },
  check(resource) {
    const { properties, author } = resource;
    const days = properties.BackupRetentionPeriod;
    // A replica is backed up by its source.
    const replica = properties.SourceDBInstanceIdentifier !== undefined;
    if (isFrameworkOwn(resource) || isMember(resource) || replica || atLeast(7)(days) !== false) return [];
    const off = asNumber(days) === 0;
    return [
      {
        path: ['BackupRetentionPeriod'],
        ...(off ? {} : { severity: 'low' as const }),
        message: off
          ? `\`${author.id}\` is not backed up`
          : `backups of \`${author.id}\` are kept for ${days === undefined ? 'a day' : `${String(days)} days`} only`,
      },
    ];
  },
};

const rows: readonly Row[] = [
  {
    id: 'rds-no-deletion-protection',
    severity: 'low',
    title: 'Database without deletion protection',
    description: 'One call, or one change that replaces the database, deletes it. Deletion protection makes both fail.',
    remediation: 'set `DeletionProtection: true`',
    docs: `${rds}/USER_DeleteInstance.html`,
    on: [instance, cluster],
    property: 'DeletionProtection',
    must: on,
    says: 'is not protected from deletion',
    right: 'true',
    unless: isMember,
    fail: postgres,
    pass: `${postgres}, DeletionProtection: true`,
  },
  {
    id: 'rds-single-zone',
    severity: 'info',
    title: 'Database in one availability zone',
    description:
      'The database runs in one availability zone: it stands still while that zone does, and during maintenance.',
    remediation: 'set `MultiAZ: true`',
    docs: `${rds}/Concepts.MultiAZ.html`,
    on: [instance],
    property: 'MultiAZ',
    must: on,
    says: 'runs in one availability zone',
    right: 'true',
    unless: isMember,
    fail: postgres,
    pass: `${postgres}, MultiAZ: true`,
  },
  {
    id: 'rds-no-enhanced-monitoring',
    severity: 'info',
    title: 'Database without enhanced monitoring',
    description:
      'Nothing records what the operating system below the database does, so a process that does not belong there, or what a query cost, is not seen.',
    remediation: 'set `MonitoringInterval: 60` with a `MonitoringRoleArn`',
    docs: `${rds}/USER_Monitoring.OS.html`,
    on: [instance],
    property: 'MonitoringInterval',
    must: (value) => (value !== undefined && isUnknown(value) ? 'unknown' : atLeast(1)(value)),
    says: 'has no enhanced monitoring',
    fail: postgres,
    pass: `${postgres}, MonitoringInterval: 60`,
  },
  {
    id: 'rds-monitoring-and-availability',
    severity: 'info',
    title: 'Database that takes no minor upgrades',
    description: 'Minor versions of the engine, which carry its security fixes, are not installed by themselves.',
    remediation: 'remove `AutoMinorVersionUpgrade`, or set it to `true`',
    docs: `${rds}/USER_UpgradeDBInstance.Upgrading.html`,
    on: [instance],
    property: 'AutoMinorVersionUpgrade',
    must: onByDefault,
    says: 'takes no minor upgrades by itself',
    right: 'true',
    fail: `${postgres}, AutoMinorVersionUpgrade: false`,
    pass: postgres,
  },
];

export const databases: readonly Rule[] = [rdsNoBackupOrProtection, ...rowRules('compliance', rows)];
