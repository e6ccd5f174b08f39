/** What a rule says about one resource, and the words for how bad and how it changed. */
import type { Place } from './place.ts';

export const severities = ['critical', 'high', 'medium', 'low', 'info'] as const;
export type Severity = (typeof severities)[number];

/** The nine practice areas. */
export const areas = [
  'iam',
  'responsibility',
  'http',
  'cleanup',
  'input',
  'network',
  'monitoring',
  'compliance',
  'platform',
] as const;
export type Area = (typeof areas)[number];

/** How a finding stands to the other side of a change. */
export type Fate = 'introduced' | 'worsened' | 'persisting' | 'improved' | 'resolved';

/** Who can reach what a finding is about; decides its exposure factor in the score. */
export type Reach = 'internet' | 'accounts' | 'internal';

/** An exact change of the source that fixes a finding. */
export interface Edit {
  place: Place;
  /** What replaces the text at `place`; whole lines where `place` spans whole lines. */
  text: string;
}

/** A reasoned, approved, expiring exception for one finding. */
export interface Waiver {
  reason: string;
  /** ISO date (2027-01-31); from the day after it the waiver no longer counts. */
  expires?: string;
  approvedBy?: string;
  /** Where it was given: this tool's config or metadata, a comment command, or a peer's suppression. */
  source: 'config' | 'template' | 'command' | 'checkov' | 'cfn_nag' | 'cdk_nag' | 'cfn-lint' | 'kics';
  place?: Place;
  /** The change under review adds it and nobody has approved it yet: it is shown, but does not count. */
  pending?: true;
}

/** Whether a waiver counts for a finding; one that waits for approval does not. */
export function isWaived(finding: Finding): boolean {
  return finding.waived !== undefined && !finding.waived.pending;
}

export interface Finding {
  rule: string;
  area: Area;
  severity: Severity;
  /** The logical id as its author wrote it: a SAM function, a serverless.yml function; null for a whole template. */
  resource: string | null;
  /** The resource that expansion made of it, where the finding is about that. */
  expandedResource?: string;
  resourceType: string | null;
  /** Where a CDK application made it: its `aws:cdk:path`. */
  construct?: string;
  title: string;
  message: string;
  remediation: string;
  place: Place;
  /** Whether `place` is a line of the base side, because head no longer holds what the finding is about; absent: of head. */
  side?: 'base';
  /** The whole definition of the resource as written; a comment may go to a changed line of it. */
  within?: Place;
  related: Place[];
  /** Framework id -> ids of the controls that it evidences. */
  frameworks: Record<string, string[]>;
  /** Hash of rule, resource, property path and normalised evidence: never of a line. */
  fingerprint: string;
  /** The scenario it is limited to, in words (`Stage is prod`); absent where it always holds. */
  when?: string;
  fix?: Edit[];
  waived?: Waiver;
  /** Fingerprint of the finding that tells this one together with its like; reports show that one only. */
  foldedInto?: string;
  /** Exposure factor's reason; `internal` when absent. */
  reach?: Reach;
}

export function severityRank(severity: Severity): number {
  return severities.indexOf(severity);
}

const reaches: readonly Reach[] = ['internal', 'accounts', 'internet'];

/** Whether more can reach the one than the other; nothing said is `internal`. */
export function isFarther(one: Reach | undefined, other: Reach | undefined): boolean {
  return reaches.indexOf(one ?? 'internal') > reaches.indexOf(other ?? 'internal');
}

/** Whether `severity` is at least as bad as `threshold`. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return severityRank(severity) <= severityRank(threshold);
}

/** A rule as users and reports see it. */
export interface RuleInfo {
  id: string;
  area: Area;
  kind: 'state' | 'change';
  severity: Severity;
  title: string;
  description: string;
  remediation: string;
  resourceTypes: string[];
  /** Peer -> ids of its nearest checks. */
  equivalents: Record<string, string[]>;
  frameworks: Record<string, string[]>;
  /** AWS's page behind it. */
  docs: string;
}
