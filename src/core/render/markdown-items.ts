/** Takes one thing that a summary lists, gives its Markdown: bounded, and escaped for where it stands. */
import type {
  ApplicationSummary,
  Exposure,
  FrameworkVerdict,
  FunctionDelta,
  Grant,
  TemplateCoverage,
} from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { cell, clip, code, html, htmlInMarkdown, markdown, prose, proseHtml, urlPath } from './escape.ts';
import type { SideName } from './report.ts';
import {
  arrow,
  escalationWords,
  exposureSentence,
  grantSentence,
  points,
  sentence,
  severityMarks,
  signed,
  witnessSentence,
} from './words.ts';

/** What it takes to link a place to its line at a commit. */
export interface Linker {
  repository: string | undefined;
  shas: { base?: string | undefined; head?: string | undefined };
}

/** Heads of the tables that the rows below belong to. */
export const tables = {
  frameworks: '| framework | state | controls with evidence in this change |\n| --- | --- | --- |\n',
  functions: '| function | risk | score | |\n| --- | --- | --- | --- |\n',
  applications: '| template | functions | risk | score | grade |\n| --- | --- | --- | --- | --- |\n',
};

/** A finding in full behind one line that says severity, resource, what and where. */
export function findingItem(finding: Finding, side: SideName, link: Linker): string {
  const subject = finding.resource === null ? '' : `<code>${html(clip(finding.resource, 100))}</code> · `;
  const title = proseHtml(clip(finding.title, 200), htmlInMarkdown);
  const waived = finding.waived ? ' (waived)' : '';
  const line = `<code>${html(clip(`${finding.place.path}:${finding.place.startLine}`, 200))}</code>`;
  const summary = `${severityMarks[finding.severity]} <b>${finding.severity}</b> · ${subject}${title}${waived} · ${line}`;
  const parts = [
    prose(sentence(clip(finding.message, 1500))),
    finding.when ? `Only when ${prose(clip(finding.when, 300))}.` : '',
    finding.waived ? waiverWords(finding.waived) : `**Fix:** ${prose(sentence(clip(finding.remediation, 1500)))}`,
    `${placeLink(finding.place, finding.side ?? side, link)}${finding.side === 'base' && side === 'head' ? ' in base' : ''}${constructWords(finding)} · rule ${code(finding.rule)}${controlWords(finding)}`,
  ];
  return `<details><summary>${summary}</summary>\n\n${parts.filter(Boolean).join('\n\n')}\n\n</details>`;
}

export function findingLine(finding: Finding, side: SideName, link: Linker): string {
  const subject = finding.resource === null ? '' : ` ${code(clip(finding.resource, 100))}`;
  const title = prose(clip(finding.title, 200));
  const waived = finding.waived ? ' (waived)' : '';
  return `- ${severityMarks[finding.severity]} ${finding.severity}${subject} ${title}${waived}, ${placeLink(finding.place, finding.side ?? side, link)}`;
}

export function grantItem(grant: Grant, fate: 'added' | 'removed', link: Linker): string {
  const where = grant.place ? `, ${placeLink(grant.place, fate === 'added' ? 'head' : 'base', link)}` : '';
  const words = escalationWords(grant);
  const escalation = words === '' ? '' : ` **Completes privilege escalation**: ${markdown(clip(words, 800))}.`;
  const verdict = fate === 'added' ? 'denied before, allowed now' : 'allowed before, denied now';
  const sentence = prose(clip(grantSentence(grant), 1500));
  return `- **${grant.level}**: ${sentence}${where}.${escalation}\n  For example ${prose(clip(witnessSentence(grant), 1000))}: ${verdict}.`;
}

export function exposureItem(exposure: Exposure, side: SideName, link: Linker): string {
  return `- ${prose(clip(exposureSentence(exposure), 800))}, ${placeLink(exposure.place, side, link)}`;
}

export function frameworkRow({ name, state, mode, controls, reasons }: FrameworkVerdict): string {
  const ids = Object.keys(controls);
  const shown = ids.slice(0, 12).map((id) => code(clip(id, 40)));
  const more = ids.length > shown.length ? ` and ${ids.length - shown.length} more` : '';
  const why = reasons
    .slice(0, 3)
    .map((reason) => prose(clip(reason, 300)))
    .join('; ');
  const list = [shown.join(', ') + more, why].filter(Boolean).join('<br>');
  return `| ${cell(markdown(clip(name, 100)))} | **${state}** (${mode}) | ${cell(list)} |`;
}

export function functionRow(one: FunctionDelta): string {
  const name =
    one.was === undefined
      ? code(clip(one.function, 100))
      : `${code(clip(one.function, 100))} (was ${code(clip(one.was, 100))})`;
  return `| ${cell(name)} | ${signed(one.risk.change)} (${arrow(one.risk)}) | ${arrow(one.score)} | ${one.status} |`;
}

export function applicationRow(one: ApplicationSummary): string {
  const path = cell(code(clip(one.path, 200)));
  return `| ${path} | ${one.functions} | ${points(one.risk)} | ${points(one.score)} | ${one.grade} |`;
}

export function diagnosticItem({ level, code: kind, message, place }: Diagnostic, link: Linker): string {
  const where = place ? `${placeLink(place, 'head', link)}: ` : '';
  return `- **${level}** ${where}${prose(clip(message, 800))} (${code(kind)})`;
}

export function unreadItem({ path, side, state, reason }: TemplateCoverage, link: Linker): string {
  const what = state === 'failed' ? 'could not be read' : 'was skipped';
  const why = reason ? `: ${prose(clip(reason, 300))}` : '';
  const place = placeLink({ path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, side, link, false);
  return `- ${state === 'failed' ? '⚠️ ' : ''}${place} on the ${side} side ${what}${why}`;
}

function placeLink(place: Place, side: SideName, { repository, shas }: Linker, withLine = true): string {
  const label = code(clip(withLine ? `${place.path}:${place.startLine}` : place.path, 200));
  const sha = shas[side];
  if (repository === undefined || sha === undefined || place.path.length > 400) return label;
  return `[${label}](${encodeURI(repository)}/blob/${encodeURIComponent(sha)}/${urlPath(place.path)}${withLine ? `#L${place.startLine}` : ''})`;
}

/** The author of a CDK application knows the construct, not the template's line. */
export function constructWords({ construct }: Finding): string {
  return construct === undefined ? '' : ` · CDK construct ${code(clip(construct, 300))}`;
}

function controlWords(finding: Finding): string {
  const rows = Object.entries(finding.frameworks)
    .slice(0, 4)
    .map(
      ([framework, controls]) =>
        `${markdown(clip(framework, 60))} ${controls
          .slice(0, 6)
          .map((id) => code(clip(id, 40)))
          .join(', ')}`,
    );
  return rows.length === 0 ? '' : ` · evidence relevant to ${rows.join('; ')}`;
}

function waiverWords(waiver: NonNullable<Finding['waived']>): string {
  const by = waiver.approvedBy ? `, approved by ${code(clip(waiver.approvedBy, 60))}` : '';
  const until = waiver.expires ? `, until ${code(clip(waiver.expires, 20))}` : '';
  return `**Waived:** ${prose(clip(waiver.reason, 500))} (${waiver.source}${by}${until})`;
}
