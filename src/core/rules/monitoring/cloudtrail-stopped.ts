/** Change rule: what is done in the account is no longer recorded. */
import { isFalse, isTrue } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';

const type = 'AWS::CloudTrail::Trail';

export const cloudtrailStopped: ChangeRule = {
  id: 'cloudtrail-stopped',
  kind: 'change',
  area: 'monitoring',
  severity: 'high',
  title: 'Trail removed or stopped',
  description:
    'A trail is gone, or no longer logs, and no other takes its place. What is done in the account is then not recorded, and an investigation has nothing to look at. An intruder would do this first.',
  remediation: 'restore the trail with `IsLogging: true`, or name the trail of the organisation that records the same',
  docs: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  about: [type],
  examples: { fail: { base: trail(true), head: trail(false) }, pass: { base: trail(false), head: trail(true) } },
  *compare({ pairs, removed, head }) {
    const isLeft = head.of(type).some(({ properties }) => isTrue(properties.IsLogging) !== false);
    for (const resource of removed)
      if (resource.type === type && !isLeft)
        yield {
          resource,
          evidence: 'removed',
          message: `\`${resource.author.id}\` is removed, and no other trail logs`,
        };
    for (const { base, head: now } of pairs)
      if (now.type === type && isTrue(base.properties.IsLogging) === true && isFalse(now.properties.IsLogging) === true)
        yield {
          resource: now,
          path: ['IsLogging'],
          evidence: 'stopped',
          message: `\`${now.author.id}\` no longer logs`,
        };
  },
};

function trail(isLogging: boolean): string {
  return `Resources:\n  Audit: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: audit, IsLogging: ${isLogging} } }\n`;
}
