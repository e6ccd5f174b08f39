/** The words of waivers: what was written, and for which findings it is meant. */
import type { SeenFinding } from '../model/config.ts';
import type { Waiver } from '../model/finding.ts';

/** A rule as far as waivers know it. */
export interface KnownRule {
  id: string;
  /** Peer (`checkov`, `cfn_nag`, `cdk_nag`, `serverless_rules`, `kics`) -> ids of its checks that this rule answers to. */
  equivalents: Readonly<Record<string, readonly string[]>>;
}

/** One exception for one rule. */
export interface WaiverEntry {
  rule: string;
  /** Logical id, as written or as expanded; absent: every resource in scope. */
  resource?: string;
  /** The files of the template that it was written in; only findings in these are meant. */
  files?: readonly string[];
  /** Globs of the files that are meant. */
  globs?: readonly string[];
  /** Only findings that quote this value are meant. */
  quoting?: string;
  /** Only the finding with this fingerprint is meant. */
  fingerprint?: string;
  /** Only while it is no worse than this. */
  seen?: SeenFinding;
  /** It stands in a comment: nothing that is deployed changes with it. */
  inComment?: true;
  waiver: Waiver;
}

/** What makes a waiver another waiver. The wording of its reason does not; a later end does. */
export function identityOf({ rule, resource, files, globs, quoting, fingerprint, waiver }: WaiverEntry): string {
  const words = [rule, resource, files?.[0], globs, quoting, waiver.source, waiver.expires];
  return JSON.stringify(fingerprint === undefined ? words : [...words, fingerprint]);
}
