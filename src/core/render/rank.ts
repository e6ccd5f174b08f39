/** Takes findings, grants and exposures, gives them by importance: what a reader must see first comes first. */
import type { AccessLevel, Delta, Exposure, Grant } from '../model/delta.ts';
import { atLeast, type Fate, type Finding, type Severity, severityRank } from '../model/finding.ts';
import { comparePlaces } from '../model/place.ts';

const reachRank: Record<NonNullable<Finding['reach']>, number> = { internet: 0, accounts: 1, internal: 2 };

const levelRank: Record<AccessLevel, number> = {
  'Permissions management': 0,
  Write: 1,
  Read: 2,
  List: 3,
  Tagging: 4,
};

const fromRank: Record<Exposure['from'], number> = { internet: 0, account: 1, organization: 2, service: 3 };

/** Worst first; of the same severity what strangers reach first, then in the order of the files. */
export function rankFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) =>
      Number(a.waived !== undefined) - Number(b.waived !== undefined) ||
      severityRank(a.severity) - severityRank(b.severity) ||
      reachRank[a.reach ?? 'internal'] - reachRank[b.reach ?? 'internal'] ||
      comparePlaces(a.place, b.place) ||
      compareText(a.rule, b.rule) ||
      compareText(a.fingerprint, b.fingerprint),
  );
}

/** Of these, ranked, what a reader is told: not what another finding among `tellers` that nobody waived tells with its like. */
function toldFindings(findings: readonly Finding[], tellers: readonly Finding[]): Finding[] {
  const telling = new Set(tellers.flatMap((finding) => (finding.waived ? [] : [finding.fingerprint])));
  return rankFindings(findings.filter(({ foldedInto }) => foldedInto === undefined || !telling.has(foldedInto)));
}

/** What the change is to blame for: the two lists in which findings tell of each other. */
export function freshFindings({ findings }: Delta): { introduced: Finding[]; worsened: Finding[] } {
  const { introduced, worsened } = findings;
  const all = [...introduced, ...worsened];
  return { introduced: toldFindings(introduced, all), worsened: toldFindings(worsened, all) };
}

/** Access that a change adds, ranked, without what a new function needs to write its own logs and traces. */
export function toldGrants({ access, functions }: Delta): Grant[] {
  const fresh = functions.filter(({ status }) => status === 'added');
  const isOwn = ({ resource, place }: Grant) =>
    fresh.some((one) => one.function === resource || one.path === place?.path);
  return rankGrants(access.added.filter((grant) => !isTelemetry(grant) || !isOwn(grant)));
}

const telemetry =
  /^(?:logs:(?:CreateLog(?:Group|Stream|\*)|PutLogEvents|TagResource)|xray:(?:PutTraceSegments|PutTelemetryRecords|GetSampling[\w*]+))$/i;

function isTelemetry({ actions, privilegeEscalation }: Grant): boolean {
  return privilegeEscalation.length === 0 && actions.every((action) => telemetry.test(action));
}

/** Grants that complete an escalation first, then by access level and width. */
export function rankGrants(grants: readonly Grant[]): Grant[] {
  return grants.toSorted(
    (a, b) =>
      b.privilegeEscalation.length - a.privilegeEscalation.length ||
      levelRank[a.level] - levelRank[b.level] ||
      b.actions.length - a.actions.length ||
      compareText(grantKey(a), grantKey(b)),
  );
}

export function rankExposures(exposures: readonly Exposure[]): Exposure[] {
  return exposures.toSorted(
    (a, b) =>
      fromRank[a.from] - fromRank[b.from] ||
      Number(b.authorization === 'none') - Number(a.authorization === 'none') ||
      comparePlaces(a.place, b.place) ||
      compareText(a.via, b.via),
  );
}

/** A finding that this change is to blame for. */
export interface Blamed {
  fate: Extract<Fate, 'introduced' | 'worsened'>;
  finding: Finding;
}

/** What the change introduces or worsens and nobody waived, ranked, at least as bad as `threshold`. */
export function blamed(delta: Delta, threshold: Severity): Blamed[] {
  const { introduced, worsened } = freshFindings(delta);
  const fates = new Map<Finding, Blamed['fate']>();
  for (const finding of introduced) fates.set(finding, 'introduced');
  for (const finding of worsened) fates.set(finding, 'worsened');
  return rankFindings([...fates.keys()])
    .filter((finding) => !finding.waived && atLeast(finding.severity, threshold))
    .map((finding) => ({ finding, fate: fates.get(finding) ?? 'introduced' }));
}

function grantKey(grant: Grant): string {
  return JSON.stringify([grant.principal ?? '', grant.actions, grant.resources]);
}

/** Order by UTF-16 units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
