/** Takes a review, gives the one summary of a pull request or of a job: what matters first, cut by importance to GitHub's limit. */

import type { Exposure, Grant, ScanReport } from '../model/delta.ts';
import type { Finding } from '../model/finding.ts';
import { clip, code, markdown, prose } from './escape.ts';
import { fitTo, type Section, section, utf8Length } from './fit-to.ts';
import {
  applicationRow,
  diagnosticItem,
  exposureItem,
  findingItem,
  findingLine,
  frameworkRow,
  functionRow,
  grantItem,
  type Linker,
  tables,
  unreadItem,
} from './markdown-items.ts';
import { renderMermaid } from './mermaid.ts';
import { freshFindings, rankExposures, rankFindings, rankGrants, toldGrants } from './rank.ts';
import { type DiffReport, isDiff, type Reviewed, type Side, type SideName } from './report.ts';
import {
  arrow,
  commitBeside,
  coverageWords,
  nothingFound,
  nothingRead,
  points,
  quietWords,
  shortSha,
  signed,
  unread,
} from './words.ts';

export interface MarkdownOptions {
  /** Characters of the whole text, 60,000 unless told (GitHub takes 65,536); for a job summary bytes, 1,000,000 (of 1 MiB). */
  limit?: number;
  /** `https://github.com/owner/name`: places become links to their lines at the commits of the report. */
  repository?: string;
  /** Where the whole report is, for what had to be left out. */
  fullReport?: string;
}

/** By this, and by its author, a publisher knows its own earlier summary. */
export const summaryMarker = '<!-- lambdelta:summary -->';

export function renderMarkdown(report: Reviewed, options: MarkdownOptions = {}): string {
  const { limit = 60_000 } = options;
  return whole(report, options, `${summaryMarker}\n`, limit, (text) => text.length);
}

/** The same for a job's page: it has no marker, more room, and its limit counts bytes. */
export function renderJobSummary(report: Reviewed, options: MarkdownOptions = {}): string {
  const { limit = 1_000_000 } = options;
  return whole(report, options, '', limit, utf8Length);
}

function whole(
  report: Reviewed,
  options: MarkdownOptions,
  marker: string,
  limit: number,
  measure: (text: string) => number,
): string {
  const elsewhere =
    options.fullReport === undefined
      ? 'The JSON, SARIF and HTML reports hold everything.'
      : `[The full report](${encodeURI(options.fullReport)}) holds everything.`;
  const link = linker(report, options.repository);
  const sections = isDiff(report) ? diffSections(report, link) : scanSections(report, link);
  for (const most of [8, 3, 1, 0]) {
    const head = isDiff(report) ? diffHead(report, link, most) : scanHead(report);
    // Hostile names can swell the head; it must not crowd out what the review found.
    if (most > 0 && measure(head) > limit / 3) continue;
    const text = fitTo(marker + head, sections, { limit, measure, elsewhere });
    if (measure(text) <= limit) return text;
  }
  return marker + (isDiff(report) ? heading(report) : scanHeading(report));
}

function heading({ delta, mode }: DiffReport): string {
  const failed = delta.gate.verdict === 'fail';
  const verdict = failed ? '❌ fail' : '✅ pass';
  const softly = mode === 'enforce' ? '' : ` (mode \`${mode}\`: never fails)`;
  const risk = delta.coverage.length === 0 ? '' : `, risk ${signed(delta.risk.change)}`;
  return `## Lambdelta: ${verdict}${risk}${softly}\n`;
}

function diffHead(report: DiffReport, link: Linker, most: number): string {
  const { delta, base, head, untouched } = report;
  const quiet = quietWords(report);
  const { risk, score, grade } = delta;
  const side = (name: SideName, of: Side) =>
    `${name} ${sideCode(of)}: ${coverageWords(delta.coverage, name, untouched)}`;
  const missed = unread(delta.coverage);
  const list = (items: string[], all: number) => [
    ...items,
    ...(all > items.length ? [`- … and ${all - items.length} more`] : []),
  ];
  const reasons = delta.gate.reasons.slice(0, most).map((reason) => `- ${prose(clip(reason, 500))}`);
  const notes = (report.notes ?? []).slice(0, most).map((note) => `> ${prose(clip(note, 500))}\n`);
  const blocks = [
    heading(report),
    `${side('head', head)} · ${side('base', base)}\n`,
    list(
      missed.slice(0, most).map((template) => unreadItem(template, link)),
      missed.length,
    )
      .map((line) => `${line}\n`)
      .join(''),
    notes.join('>\n'),
    delta.coverage.length === 0
      ? ''
      : `| risk | score | grade |\n| --- | --- | --- |\n| ${arrow(risk)} | ${arrow(score)} | ${grade.base} → ${grade.head} |\n`,
    list(reasons, delta.gate.reasons.length)
      .map((line) => `${line}\n`)
      .join(''),
    quiet === undefined ? '' : `${quiet}\n`,
  ];
  return blocks.filter((block) => block !== '').join('\n');
}

function diffSections({ delta }: DiffReport, link: Linker): Section[] {
  const { findings, access, exposure } = delta;
  const { introduced, worsened } = freshFindings(delta);
  const picture = renderMermaid(delta);
  const changed = delta.functions
    .filter((one) => one.risk.change !== 0)
    .toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change));
  const errors = delta.diagnostics.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const full = (side: SideName) => (finding: Finding) => findingItem(finding, side, link);
  const short = (side: SideName) => (finding: Finding) => findingLine(finding, side, link);
  const exposed = (side: SideName) => (one: Exposure) => exposureItem(one, side, link);
  const granted = (fate: 'added' | 'removed') => (one: Grant) => grantItem(one, fate, link);
  const folded = { folded: true };
  return [
    section('New', 0, introduced, full('head')),
    section('Worse', 1, worsened, full('head')),
    section('New access', 2, toldGrants(delta), granted('added')),
    section('Opened', 3, rankExposures(exposure.opened), exposed('head')),
    section('Compliance', 4, delta.frameworks, frameworkRow, { lead: tables.frameworks }),
    section('What reaches what', 8, picture === '' ? [] : [picture], (one) => `\`\`\`mermaid\n${one}\n\`\`\``, folded),
    section('Risk by function', 7, changed, functionRow, { folded: true, lead: tables.functions }),
    section('About the input', 5, errors, (one) => diagnosticItem(one, link), folded),
    section('Closed', 9, rankExposures(exposure.closed), exposed('base'), folded),
    section('Lost access', 10, rankGrants(access.removed), granted('removed'), folded),
    section('Resolved', 6, rankFindings(findings.resolved), short('base'), folded),
    section('Better', 11, rankFindings(findings.improved), short('head'), folded),
    section('Unchanged, not held against this change', 12, rankFindings(findings.persisting), short('head'), folded),
  ];
}

function scanHeading(report: ScanReport): string {
  if (report.coverage.length === 0) return '## Lambdelta\n';
  if (!report.coverage.some(({ state }) => state === 'read')) return `## Lambdelta\n\n${nothingRead}\n`;
  return `## Lambdelta: risk ${points(report.risk)}, score ${points(report.score)}\n`;
}

function scanHead(report: ScanReport): string {
  if (report.coverage.length === 0) return `${scanHeading(report)}\n${nothingFound}\n`;
  const missed = unread(report.coverage).length;
  const rest = missed > 0 ? ' (see below)' : '';
  return `${scanHeading(report)}\n${coverageWords(report.coverage, 'head')}${rest}\n`;
}

function scanSections(report: ScanReport, link: Linker): Section[] {
  return [
    section('Not read', 1, unread(report.coverage), (one) => unreadItem(one, link)),
    section('Templates', 2, report.applications, applicationRow, { lead: tables.applications }),
    section('Findings', 0, rankFindings(report.findings), (one) => findingItem(one, 'head', link)),
    section('About the input', 3, report.diagnostics, (one) => diagnosticItem(one, link), { folded: true }),
  ];
}

function sideCode(side: Side): string {
  const commit = commitBeside(side);
  if (commit === undefined) return code(clip(shortSha(side.label), 200));
  return `${markdown(clip(side.label, 200))} (${code(commit)})`;
}

/** Places as links where the repository and the commit are known, else as code. */
function linker(report: Reviewed, repository: string | undefined): Linker {
  const shas = isDiff(report) ? { base: report.base.sha, head: report.head.sha } : {};
  return { repository, shas };
}
