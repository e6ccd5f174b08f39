/** Change rule: what a bucket kept for a fixed time can be deleted again. */
import { get, type Json } from '../../model/tree.ts';
import { asNumber, hasUnknownWithin } from '../../model/value.ts';
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
      'New objects of the bucket were locked for a time in which nobody could delete or overwrite them, and no longer are, or for less time (told as `medium` down to half of it). Audit logs and backups are what is usually kept so, and what an intruder deletes first.',
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
    const [before, after] = [daysOf(was), daysOf(is)];
    if (before !== undefined && after !== undefined && after < before)
      return {
        path: path.split('.'),
        evidence: 'shorter',
        severity: after * 2 < before ? 'high' : 'medium',
        message: `\`${head.author.id}\` locks new objects for ${after} days, where it was ${before}`,
      };
    const mode = bothAt(base, head, `${path}.Mode`);
    if (mode?.was !== 'COMPLIANCE' || mode.is !== 'GOVERNANCE') return undefined;
    return {
      path: [...path.split('.'), 'Mode'],
      severity: 'medium',
      message: `\`${head.author.id}\` locks new objects in \`GOVERNANCE\` mode, which some may lift, where nobody could`,
    };
  },
});

function daysOf(retention: Json | undefined): number | undefined {
  const [days, years] = [asNumber(get(retention, 'Days')), asNumber(get(retention, 'Years'))];
  if (days === 'unknown' || years === 'unknown' || (days === undefined && years === undefined)) return undefined;
  return (days ?? 0) + 365 * (years ?? 0);
}

function bucket(rule: string): string {
  return `Resources:\n  Audit: { Type: AWS::S3::Bucket, Properties: { ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: Enabled${rule} } } }\n`;
}
