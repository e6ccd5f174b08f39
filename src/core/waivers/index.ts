/** Takes configuration and templates, gives the waivers in them, and the one that is meant for a finding. */
import type { Config, SeenFinding } from '../model/config.ts';
import type { Report } from '../model/diagnostic.ts';
import { type Finding, severityRank, type Waiver } from '../model/finding.ts';
import { matchesAny } from '../model/glob.ts';
import { topOf } from '../model/place.ts';
import { type WaiverSource, waiversOfTemplate } from './from-template.ts';
import { rulesByPeerId } from './peers.ts';
import { identityOf, type KnownRule, type WaiverEntry } from './waiver.ts';

export { addedFindings, expiredFindings, waiverRules } from './findings.ts';
export type { WaiverSource } from './from-template.ts';
export type { KnownRule, WaiverEntry } from './waiver.ts';

export interface WaiverInput {
  config: Config;
  /** Where the configuration was read from, for places. */
  configPath?: string;
  /** The templates of one side. */
  templates: readonly WaiverSource[];
  rules: readonly KnownRule[];
}

/** Every waiver of one side, in the order config, then templates as given. */
export function collectWaivers(input: WaiverInput, report: Report): WaiverEntry[] {
  const rules = { ids: input.rules.map((rule) => rule.id), rulesOf: rulesByPeerId(input.rules) };
  return [
    ...waiversOfConfig(input.config, input.configPath ?? '.github/lambdelta.yml'),
    ...input.templates.flatMap((template) => waiversOfTemplate(template, rules, report)),
  ];
}

function waiversOfConfig(config: Config, configPath: string): WaiverEntry[] {
  return config.waivers.map(({ rule, resource, path, line, reason, expires, approvedBy, fingerprint, seen }) => ({
    rule,
    ...(resource === undefined ? {} : { resource }),
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(seen === undefined ? {} : { seen }),
    ...(path === undefined || fingerprint !== undefined ? {} : { globs: [path] }),
    waiver: {
      reason,
      source: fingerprint === undefined ? 'config' : 'command',
      ...(expires === undefined ? {} : { expires }),
      ...(approvedBy === undefined ? {} : { approvedBy }),
      ...(line === undefined ? {} : { place: { ...topOf(configPath), startLine: line, endLine: line } }),
    },
  }));
}

/** The waivers of head that base does not have, or has with an earlier or another end. Wording of the reason does not matter. */
export function addedWaivers(base: readonly WaiverEntry[], head: readonly WaiverEntry[]): WaiverEntry[] {
  const before = new Set(base.map(identityOf));
  return head.filter((entry) => !before.has(identityOf(entry)));
}

/** Head's waivers, those that the change adds marked as pending unless somebody approved the change. */
export function judgedWaivers(
  base: readonly WaiverEntry[],
  head: readonly WaiverEntry[],
  isApproved: boolean,
): WaiverEntry[] {
  if (isApproved) return [...head];
  const added = new Set(addedWaivers(base, head));
  return head.map((entry) => (added.has(entry) ? { ...entry, waiver: { ...entry.waiver, pending: true } } : entry));
}

/** Waivers by rule and resource, and the day by which they are judged (absent: none is expired). */
export interface WaiverIndex {
  entries: ReadonlyMap<string, readonly WaiverEntry[]>;
  today?: string;
}

export function indexWaivers(entries: readonly WaiverEntry[], today?: string): WaiverIndex {
  const map = new Map<string, WaiverEntry[]>();
  for (const entry of entries) {
    const key = indexKey(entry.rule, entry.resource);
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  }
  return { entries: map, ...(today === undefined ? {} : { today }) };
}

/** The waiver that is meant for a finding and not expired; one that counts is preferred to one that is pending. */
export function waiverFor(finding: Finding, index: WaiverIndex): Waiver | undefined {
  const { rule, resource, expandedResource } = finding;
  const keys = [...new Set([resource ?? undefined, expandedResource, undefined])].map((id) => indexKey(rule, id));
  const meant = keys
    .flatMap((key) => index.entries.get(key) ?? [])
    .filter((entry) => isMeant(entry, finding) && !isExpired(entry.waiver, index.today));
  return (meant.find((entry) => !entry.waiver.pending) ?? meant[0])?.waiver;
}

/** The waivers whose last day is over, each once. */
export function expiredWaivers(index: WaiverIndex): WaiverEntry[] {
  return [...index.entries.values()].flat().filter((entry) => isExpired(entry.waiver, index.today));
}

function indexKey(rule: string, resource: string | undefined): string {
  return resource === undefined ? rule : `${rule} ${resource}`;
}

/** Graver than what somebody looked at, or in other scenarios. */
function isWorse({ severity, when }: Finding, seen: SeenFinding): boolean {
  return severityRank(severity) < severityRank(seen.severity) || (seen.when !== undefined && when !== seen.when);
}

function isExpired(waiver: Waiver, today: string | undefined): boolean {
  return today !== undefined && waiver.expires !== undefined && waiver.expires < today;
}

function isMeant(entry: WaiverEntry, finding: Finding): boolean {
  const { files, globs, quoting, seen } = entry;
  const { place, message, fingerprint } = finding;
  if (entry.fingerprint !== undefined && entry.fingerprint !== fingerprint) return false;
  if (seen && isWorse(finding, seen)) return false;
  if (files && !files.includes(place.path)) return false;
  if (globs && !matchesAny(globs, place.path)) return false;
  return quoting === undefined || message.includes(`\`${quoting}\``);
}
