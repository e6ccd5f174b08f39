/** Change rule: what is done in the account is no longer recorded. */
import type { Severity } from '../../model/finding.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get } from '../../model/tree.ts';
import { isFalse, isTrue, isUnknown } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';

const type = 'AWS::CloudTrail::Trail';

export const cloudtrailStopped: ChangeRule = {
  id: 'cloudtrail-stopped',
  kind: 'change',
  area: 'monitoring',
  severity: 'high',
  title: 'Trail removed, stopped or narrowed',
  description:
    'A trail is gone, or no longer logs, and no other takes its place; or it leaves out what is done to the account or, told as `medium`, other regions or the proof that its files are as they were written. What is done is then not recorded, and an investigation has nothing to look at. An intruder would do this first.',
  remediation: 'restore the trail with `IsLogging: true`, or name the trail of the organisation that records the same',
  docs: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/best-practices-security.html',
  about: [type],
  examples: { fail: { base: trail(true), head: trail(false) }, pass: { base: trail(false), head: trail(true) } },
  *compare({ pairs, removed, head }) {
    const left = head.of(type).filter(({ properties }) => isTrue(properties.IsLogging) !== false);
    for (const resource of removed)
      if (resource.type === type && !left.some((one) => losses.every(({ has }) => !has(resource) || has(one))))
        yield {
          resource,
          evidence: 'removed',
          message: `\`${resource.author.id}\` is removed, and no other trail logs${left.length > 0 ? ' as much' : ''}`,
        };
    for (const { base, head: now } of pairs) {
      if (now.type !== type) continue;
      if (isTrue(base.properties.IsLogging) === true && isFalse(now.properties.IsLogging) === true)
        yield {
          resource: now,
          path: ['IsLogging'],
          evidence: 'stopped',
          message: `\`${now.author.id}\` no longer logs`,
        };
      for (const { property, has, severity, what } of losses)
        if (has(base) && !has(now))
          yield {
            resource: now,
            path: [property],
            evidence: property,
            severity,
            message: `\`${now.author.id}\` no longer ${what}`,
          };
    }
  },
};

/** What a trail can lose while it goes on logging; what is not known may still be there. */
const losses: readonly { property: string; has(trail: Resource): boolean; severity: Severity; what: string }[] = [
  { property: 'EventSelectors', has: logsManagement, severity: 'high', what: 'records what is done to the account' },
  {
    property: 'IsMultiRegionTrail',
    has: ({ properties }) => isTrue(properties.IsMultiRegionTrail) !== false,
    severity: 'medium',
    what: 'records other regions',
  },
  {
    property: 'EnableLogFileValidation',
    has: ({ properties }) => isTrue(properties.EnableLogFileValidation) !== false,
    severity: 'medium',
    what: 'shows whether its files were changed',
  },
];

/** By default a trail does; selectors say so one by one, advanced ones by the category `Management`. */
function logsManagement({
  properties: { EventSelectors: selectors, AdvancedEventSelectors: advanced },
}: Resource): boolean {
  if (isUnknown(selectors) || isUnknown(advanced)) return true;
  if (advanced !== undefined) return /"Management"|\$\{/.test(JSON.stringify(advanced));
  const all = asList(selectors);
  return all.length === 0 || all.some((one) => isFalse(get(one, 'IncludeManagementEvents')) !== true);
}

function trail(isLogging: boolean): string {
  return `Resources:\n  Audit: { Type: AWS::CloudTrail::Trail, Properties: { S3BucketName: audit, IsLogging: ${isLogging} } }\n`;
}
