/** Change rule: what a bucket kept for a fixed time can be deleted again. */
import { get } from '../../model/tree.ts';
import { hasUnknownWithin } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { bothAt, isLost, transitionRule } from '../transitions.ts';

const path = 'ObjectLockConfiguration.Rule.DefaultRetention';

export const s3ObjectLockRemoved: ChangeRule = transitionRule({
  words: {
    id: 's3-object-lock-removed',
    area: 'cleanup',
    severity: 'high',
    title: 'Objects are no longer locked',
    description:
      'New objects of the bucket were locked for a time in which nobody could delete or overwrite them, and no longer are. Audit logs and backups are what is usually kept so, and what an intruder deletes first.',
    remediation: 'restore `ObjectLockConfiguration` with its default retention',
    docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
    examples: {
      fail: { base: bucket(', Rule: { DefaultRetention: { Mode: COMPLIANCE, Years: 1 } }'), head: bucket('') },
      pass: { base: bucket(''), head: bucket(', Rule: { DefaultRetention: { Mode: COMPLIANCE, Years: 1 } }') },
    },
  },
  on: ['AWS::S3::Bucket'],
  worse(base, head) {
    const both = bothAt(base, head, path);
    if (!both || hasUnknownWithin(get(head.properties, 'ObjectLockConfiguration'))) return undefined;
    const { was, is } = both;
    if (isLost(was, is))
      return { path: path.split('.'), message: `\`${head.author.id}\` no longer locks new objects for a time` };
    const mode = bothAt(base, head, `${path}.Mode`);
    if (mode?.was !== 'COMPLIANCE' || mode.is !== 'GOVERNANCE') return undefined;
    return {
      path: [...path.split('.'), 'Mode'],
      severity: 'medium',
      message: `\`${head.author.id}\` locks new objects in \`GOVERNANCE\` mode, which some may lift, where nobody could`,
    };
  },
});

function bucket(rule: string): string {
  return `Resources:\n  Audit: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: Enabled${rule} } } }\n`;
}
