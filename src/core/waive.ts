/** Takes both sides judged, marks the findings that a waiver is meant for; a waiver that the change itself adds stays pending until approved. */
import { ruleSetting } from './config/index.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Finding, RuleInfo } from './model/finding.ts';
import { rules } from './rules/index.ts';
import { infoOf, type RuleLinks } from './rules/info.ts';
import type { Knowledge, Side } from './side.ts';
import {
  addedFindings,
  addedWaivers,
  collectWaivers,
  expiredFindings,
  expiredWaivers,
  indexWaivers,
  judgedWaivers,
  type WaiverEntry,
  type WaiverIndex,
  waiverFor,
  waiverRules,
} from './waivers/index.ts';

/** Findings about waivers themselves. */
export interface WaiverFindings {
  /** On head. */
  expired: Finding[];
  /** Of those, the ones that base did not have. */
  newlyExpired: Finding[];
  added: Finding[];
  /** Marks findings of the change itself, which no side has. */
  markChange(findings: readonly Finding[]): void;
}

/** Marks both sides of a change. */
export function waive(base: Side, head: Side, knowledge: Knowledge): WaiverFindings {
  const [before, after] = [waiversOf(base, knowledge), waiversOf(head, knowledge)];
  const approved = (knowledge.options.approvals ?? []).length > 0;
  const expiredBefore = mark(base, before, knowledge);
  const judged = judgedWaivers(before, after, approved);
  const expired = mark(head, judged, knowledge);
  const index = indexWaivers(judged, knowledge.today);
  const known = new Set(expiredBefore.map((finding) => finding.fingerprint));
  const fresh = isOn('delta-suppression-added', knowledge) ? addedWaivers(before, after) : [];
  const added = addedFindings(
    fresh.filter((entry) => !entry.inComment),
    waiverRules['delta-suppression-added'],
    infosOf(knowledge.links),
  );
  head.diagnostics.push(...fresh.filter((entry) => entry.inComment).map(suppressionInComment));
  return {
    expired,
    newlyExpired: expired.filter((finding) => !known.has(finding.fingerprint)),
    added,
    markChange: (findings) => markAll(findings, index),
  };
}

/** A change of comments is no change of the application; it is told, but not as a finding. */
function suppressionInComment({ rule, resource, waiver }: WaiverEntry): Diagnostic {
  const subject = resource === undefined ? '' : ` for \`${resource}\``;
  const message = `a comment that suppresses \`${rule}\`${subject} is new; it counts once a reviewer approves it`;
  return { level: 'warning', code: 'suppression-added', message, ...(waiver.place ? { place: waiver.place } : {}) };
}

function markAll(findings: readonly Finding[], index: WaiverIndex): void {
  for (const finding of findings) {
    const waiver = finding.waived ?? waiverFor(finding, index);
    if (waiver) finding.waived = waiver;
  }
}

/** Marks one side; gives the findings about waivers that are over. */
export function waiveOne(side: Side, knowledge: Knowledge): Finding[] {
  return mark(side, waiversOf(side, knowledge), knowledge);
}

function waiversOf(side: Side, { config, links }: Knowledge): WaiverEntry[] {
  const templates = side.applications.map((app) => app.application.template);
  return collectWaivers({ config, templates, rules: infosOf(links) }, (diagnostic) =>
    side.diagnostics.push(diagnostic),
  );
}

const infos = new WeakMap<RuleLinks, readonly RuleInfo[]>();

/** One list for the same links, so that what is derived from it is derived once. */
function infosOf(links: RuleLinks): readonly RuleInfo[] {
  const known = infos.get(links) ?? rules.map((rule) => infoOf(rule, links));
  infos.set(links, known);
  return known;
}

/** Marks the findings; gives those about waivers that are over. */
function mark(side: Side, entries: WaiverEntry[], knowledge: Knowledge): Finding[] {
  if (entries.length === 0) return [];
  const index = indexWaivers(entries, knowledge.today);
  for (const app of side.applications)
    markAll(
      app.judgements.map(({ finding }) => finding),
      index,
    );
  return isOn('waiver-expired', knowledge) ? expiredFindings(expiredWaivers(index)) : [];
}

function isOn(id: keyof typeof waiverRules, { config }: Knowledge): boolean {
  return ruleSetting(config, id, waiverRules[id].area, '') !== 'off';
}
