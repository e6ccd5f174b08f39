/** Takes waivers, gives the findings about waivers themselves: those that ended, and those that a change adds. */
import { atLeast, type Finding, type RuleInfo, type Waiver } from '../model/finding.ts';
import { sha256Hex } from '../model/hash.ts';
import { topOf } from '../model/place.ts';
import { identityOf, type WaiverEntry } from './waiver.ts';

/** Rules that look at waivers and not at resources; shown, configured and explained like every other. */
export const waiverRules: Readonly<Record<'waiver-expired' | 'delta-suppression-added', RuleInfo>> = {
  'waiver-expired': {
    id: 'waiver-expired',
    area: 'platform',
    kind: 'state',
    severity: 'low',
    title: 'Waiver past its end',
    description:
      'The last day of a waiver is over, so it no longer counts and what it covered is judged again. A waiver that nobody renews or removes hides who still accepts the risk.',
    remediation: 'remove the waiver, or have a later end approved',
    resourceTypes: [],
    equivalents: {},
    frameworks: {},
    docs: '',
  },
  'delta-suppression-added': {
    id: 'delta-suppression-added',
    area: 'platform',
    kind: 'change',
    severity: 'medium',
    title: 'Scanner suppression added',
    description:
      'The change adds a waiver, or a suppression of another scanner, for a check that Lambdelta makes too. From then on the finding is no longer seen where it would be caught, so a reviewer decides about it now.',
    remediation: 'fix the finding and drop the suppression, or approve it with its reason',
    resourceTypes: [],
    equivalents: {},
    frameworks: {},
    docs: '',
  },
};

/** One finding per waiver whose end is over; `info` with the frameworks filled in, where the caller has them. */
export function expiredFindings(
  expired: readonly WaiverEntry[],
  info: RuleInfo = waiverRules['waiver-expired'],
): Finding[] {
  return expired.map((entry) => {
    const message = `the waiver of \`${entry.rule}\`${subject(entry)} ended on ${entry.waiver.expires}`;
    return findingOf(info, entry, message);
  });
}

/** One finding per waiver or suppression that head has and base has not; as mild as the rule that it waives, where that is milder. */
export function addedFindings(
  added: readonly WaiverEntry[],
  info: RuleInfo = waiverRules['delta-suppression-added'],
  waived: readonly RuleInfo[] = [],
): Finding[] {
  const severities = new Map(waived.map(({ id, severity }) => [id, severity]));
  return added.map((entry) => {
    const message = `${sourceWords[entry.waiver.source]} of \`${entry.rule}\`${subject(entry)} is new: ${entry.waiver.reason}`;
    const severity = severities.get(entry.rule) ?? info.severity;
    return {
      ...findingOf(info, entry, message),
      severity: atLeast(severity, info.severity) ? info.severity : severity,
    };
  });
}

const sourceWords: Readonly<Record<Waiver['source'], string>> = {
  config: 'a waiver in the configuration',
  template: 'a waiver in the template',
  command: 'a waiver by command',
  checkov: 'a suppression for Checkov',
  cfn_nag: 'a suppression for cfn_nag',
  cdk_nag: 'a suppression for cdk-nag',
  'cfn-lint': 'a suppression for cfn-lint',
  kics: 'a suppression for KICS',
};

function subject({ resource }: WaiverEntry): string {
  return resource === undefined ? '' : ` for \`${resource}\``;
}

function findingOf(info: RuleInfo, entry: WaiverEntry, message: string): Finding {
  const { resource, waiver, files } = entry;
  const place = waiver.place ?? topOf(files?.[0] ?? '.github/lambdelta.yml');
  return {
    rule: info.id,
    area: info.area,
    severity: info.severity,
    resource: resource ?? null,
    resourceType: null,
    title: info.title,
    message,
    remediation: info.remediation,
    place,
    related: [],
    frameworks: info.frameworks,
    fingerprint: sha256Hex([info.id, identityOf(entry)].join('\n')).slice(0, 32),
  };
}
