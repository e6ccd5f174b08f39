/** Takes both sides judged, marks the findings that a waiver is meant for; a waiver that the change itself adds stays pending. */

import { rules } from './rules/index.ts';
import { infoOf } from './rules/info.ts';
import type { Knowledge, Side } from './side.ts';
import { collectWaivers, indexWaivers, judgedWaivers, type WaiverEntry, waiverFor } from './waivers/index.ts';

export function waive(base: Side | undefined, head: Side, knowledge: Knowledge): void {
  const before = base ? waiversOf(base, knowledge) : undefined;
  const after = waiversOf(head, knowledge);
  if (base && before) mark(base, before, knowledge.today);
  mark(head, before ? judgedWaivers(before, after, false) : after, knowledge.today);
}

function waiversOf(side: Side, { config, links }: Knowledge): WaiverEntry[] {
  const templates = side.applications.map((app) => app.application.template);
  const known = rules.map((rule) => infoOf(rule, links));
  return collectWaivers({ config, templates, rules: known }, (diagnostic) => side.diagnostics.push(diagnostic));
}

function mark(side: Side, entries: WaiverEntry[], today: string): void {
  if (entries.length === 0) return;
  const index = indexWaivers(entries, today);
  for (const app of side.applications)
    for (const { finding } of app.judgements) {
      const waiver = waiverFor(finding, index);
      if (waiver) finding.waived = waiver;
    }
}
