/** Takes a review, gives one self-contained page: no script, nothing fetched, every text of the pull request escaped. */
import type { Delta, Exposure, Grant } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import { clip, html, proseHtml } from './escape.ts';
import { frameOf, holdsSecret } from './frame.ts';
import { style } from './html-style.ts';
import { freshFindings, rankExposures, rankFindings, rankGrants, toldGrants } from './rank.ts';
import { type DiffReport, isDiff, type Reviewed, type SideName, type SourceLookup } from './report.ts';
import {
  arrow,
  coverageWords,
  escalationWords,
  exposureSentence,
  fateTitles,
  grantSentence,
  nothingFound,
  points,
  sentence,
  sideWords,
  signed,
  unread,
  witnessSentence,
} from './words.ts';

export interface HtmlOptions {
  /** Without it no code frames are shown. */
  source?: SourceLookup;
}

/** A page with more rows of one kind stops being read; the JSON report holds them all. */
const mostRows = 2000;

export function renderHtml(report: Reviewed, { source = () => undefined }: HtmlOptions = {}): string {
  const body = isDiff(report) ? diffBody(report, source) : scanBody(report, source);
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Lambdelta report</title>
<style>${style}</style>
</head>
<body>
<main>
${body.filter((part) => part !== '').join('\n')}
</main>
</body>
</html>
`;
}

function diffBody({ delta, base, head, mode, untouched, notes = [] }: DiffReport, source: SourceLookup): string[] {
  const { findings, access, exposure, gate } = delta;
  const { introduced, worsened } = freshFindings(delta);
  const softly = mode === 'enforce' ? '' : `<span class="soft">mode ${mode}: never fails</span>`;
  const full = (title: string, list: readonly Finding[], side: SideName, open = false) =>
    part(title, rankFindings(list), (finding) => findingBlock(finding, side, source, open));
  return [
    `<h1>Lambdelta <span class="badge ${gate.verdict}">${gate.verdict}</span> ${softly}</h1>`,
    `<p class="soft">head <code>${html(clip(sideWords(head), 200))}</code>: ${coverageWords(delta.coverage, 'head', untouched)}<br>base <code>${html(clip(sideWords(base), 200))}</code>: ${coverageWords(delta.coverage, 'base', untouched)}</p>`,
    list([...unreadWords(delta.coverage), ...notes], 'warn'),
    tiles([
      ['risk', signed(delta.risk.change), arrow(delta.risk)],
      ['score', arrow(delta.score), signed(delta.score.change)],
      ['grade', `${delta.grade.base} → ${delta.grade.head}`, ''],
      ['new findings', String(introduced.length), `${findings.resolved.length} resolved`],
    ]),
    list(gate.reasons, gate.verdict),
    full(fateTitles.introduced, introduced, 'head', true),
    full(fateTitles.worsened, worsened, 'head', true),
    part('New access', toldGrants(delta), (grant) => grantBlock(grant, 'denied before, allowed now')),
    part('Opened', rankExposures(exposure.opened), exposureBlock),
    part('Closed', rankExposures(exposure.closed), exposureBlock),
    part('Lost access', rankGrants(access.removed), (grant) => grantBlock(grant, 'allowed before, denied now')),
    complianceTable(delta),
    functionTable(delta),
    full(fateTitles.resolved, findings.resolved, 'base'),
    full(fateTitles.improved, findings.improved, 'head'),
    full(fateTitles.persisting, findings.persisting, 'head'),
    diagnosticPart(delta.diagnostics),
  ];
}

function scanBody(report: Exclude<Reviewed, DiffReport>, source: SourceLookup): string[] {
  if (report.coverage.length === 0)
    return ['<h1>Lambdelta</h1>', `<p>${nothingFound}</p>`, diagnosticPart(report.diagnostics)];
  const rows = report.applications.map((one) => [
    `<code>${html(clip(one.path, 300))}</code>`,
    String(one.functions),
    points(one.risk),
    points(one.score),
    one.grade,
  ]);
  const isJudged = report.coverage.some(({ state }) => state === 'read');
  const scores: [string, string, string][] = isJudged
    ? [
        ['risk', points(report.risk), ''],
        ['score', points(report.score), ''],
      ]
    : [];
  return [
    '<h1>Lambdelta</h1>',
    `<p class="soft">${coverageWords(report.coverage, 'head')}</p>`,
    list(unreadWords(report.coverage), 'warn'),
    tiles([...scores, ['findings', String(report.findings.length), '']]),
    table('Templates', ['template', 'functions', 'risk', 'score', 'grade'], rows),
    part('Findings', rankFindings(report.findings), (finding) => findingBlock(finding, 'head', source, false)),
    diagnosticPart(report.diagnostics),
  ];
}

function findingBlock(finding: Finding, side: SideName, source: SourceLookup, open: boolean): string {
  const { place, severity } = finding;
  const subject = finding.resource === null ? '' : `<code>${html(clip(finding.resource, 200))}</code> · `;
  const title = proseHtml(clip(finding.title, 300));
  const where = `<code>${html(clip(`${place.path}:${place.startLine}`, 300))}</code>`;
  const controls = Object.entries(finding.frameworks)
    .slice(0, 12)
    .map(
      ([framework, ids]) =>
        `${html(clip(framework, 80))} ${ids
          .slice(0, 12)
          .map((id) => html(clip(id, 60)))
          .join(', ')}`,
    );
  const parts = [
    frame(finding, finding.side ?? side, source),
    `<p>${proseHtml(sentence(clip(finding.message, 3000)))}</p>`,
    finding.when ? `<p>Only when ${proseHtml(clip(finding.when, 500))}.</p>` : '',
    finding.waived
      ? `<p><b class="pass">Waived</b> ${proseHtml(clip(finding.waived.reason, 1000))} (${finding.waived.source})</p>`
      : `<p><b>Fix</b> ${proseHtml(sentence(clip(finding.remediation, 3000)))}</p>`,
    `<p class="soft">rule <code>${html(finding.rule)}</code>${finding.construct === undefined ? '' : ` · CDK construct <code>${html(clip(finding.construct, 300))}</code>`}${controls.length > 0 ? ` · evidence relevant to ${controls.join('; ')}` : ''}</p>`,
  ];
  const summary = `<span class="sev">${severity}</span> · ${subject}${title} · ${where}`;
  return `<details class="${severity}"${open ? ' open' : ''}><summary>${summary}</summary><div>${parts.join('')}</div></details>`;
}

function frame(finding: Finding, side: SideName, source: SourceLookup): string {
  const text = source(finding.place.path, side);
  const lines = text === undefined ? [] : frameOf(text, finding.place, 240, holdsSecret(finding));
  if (lines.length === 0) return '';
  const rows = lines.map(
    ({ number, text: line, marked }) =>
      `<span class="${marked ? 'on' : 'off'}">${String(number).padStart(5)}  ${html(line)}</span>`,
  );
  return `<pre>${rows.join('\n')}</pre>`;
}

function grantBlock(grant: Grant, verdict: string): string {
  const words = escalationWords(grant);
  const escalation = words === '' ? '' : `<p class="fail"><b>Completes privilege escalation</b>: ${html(words)}</p>`;
  const severity = grant.level === 'Permissions management' ? 'high' : grant.level === 'Write' ? 'medium' : 'low';
  const where = grant.place ? ` · <code>${html(clip(`${grant.place.path}:${grant.place.startLine}`, 300))}</code>` : '';
  const summary = `<span class="sev">${grant.level}</span> · ${proseHtml(clip(grantSentence(grant), 2000))}${where}`;
  const example = `<p>For example ${proseHtml(clip(witnessSentence(grant), 2000))}: ${verdict}.</p>`;
  return `<details class="${severity}"><summary>${summary}</summary><div>${escalation}${example}</div></details>`;
}

function exposureBlock(exposure: Exposure): string {
  const where = `<code>${html(clip(`${exposure.place.path}:${exposure.place.startLine}`, 300))}</code>`;
  return `<p>${proseHtml(clip(exposureSentence(exposure), 1000))} · ${where}</p>`;
}

function complianceTable(delta: Delta): string {
  const rows = delta.frameworks.map(({ name, state, mode, controls, reasons }) => [
    html(clip(name, 200)),
    `<b class="${state === 'violation' ? 'fail' : state === 'review' ? 'warn' : 'pass'}">${state}</b> (${mode})`,
    Object.keys(controls)
      .slice(0, 40)
      .map((id) => `<code>${html(clip(id, 60))}</code>`)
      .join(', '),
    reasons
      .slice(0, 5)
      .map((reason) => proseHtml(clip(reason, 500)))
      .join('<br>'),
  ]);
  return table('Compliance', ['framework', 'state', 'controls with evidence in this change', 'why'], rows);
}

function functionTable(delta: Delta): string {
  const rows = delta.functions
    .filter((one) => one.risk.change !== 0)
    .toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change))
    .map((one) => [
      `<code>${html(clip(one.function, 200))}</code>${one.was === undefined ? '' : ` (was <code>${html(clip(one.was, 200))}</code>)`}`,
      `${signed(one.risk.change)} (${arrow(one.risk)})`,
      arrow(one.score),
      one.status,
    ]);
  return table('Risk by function', ['function', 'risk', 'score', ''], rows);
}

function diagnosticPart(diagnostics: readonly Diagnostic[]): string {
  return part('About the input', diagnostics, ({ level, code, message, place }) => {
    const where = place ? `<code>${html(clip(`${place.path}:${place.startLine}`, 300))}</code> ` : '';
    return `<p><b class="${level === 'error' ? 'fail' : 'warn'}">${level}</b> ${where}${proseHtml(clip(message, 2000))} <span class="soft">${html(code)}</span></p>`;
  });
}

function unreadWords(coverage: Delta['coverage']): string[] {
  return unread(coverage).map(
    ({ path, side, state, reason }) =>
      `${path} on the ${side} side ${state === 'failed' ? 'could not be read' : 'was skipped'}${reason ? `: ${reason}` : ''}`,
  );
}

function part<T>(title: string, items: readonly T[], block: (item: T) => string): string {
  if (items.length === 0) return '';
  const left = items.length - mostRows;
  const more = left > 0 ? `<p class="soft">and ${left} more in the JSON report</p>` : '';
  return `<h2>${title} <span>${items.length}</span></h2>\n${items.slice(0, mostRows).map(block).join('\n')}${more}`;
}

function table(title: string, heads: readonly string[], rows: readonly string[][]): string {
  if (rows.length === 0) return '';
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('');
  const lines = rows
    .slice(0, mostRows)
    .map((row) => `<tr>${row.map((value) => `<td class="n">${value}</td>`).join('')}</tr>`);
  return `<h2>${title} <span>${rows.length}</span></h2>\n<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${lines.join('')}</tbody></table></div>`;
}

function tiles(rows: readonly [name: string, value: string, note: string][]): string {
  const one = ([name, value, note]: (typeof rows)[number]) =>
    `<div class="tile"><span class="soft">${name}</span><b>${value}</b><span class="soft">${note}</span></div>`;
  return `<div class="tiles">${rows.map(one).join('')}</div>`;
}

function list(sentences: readonly string[], look: string): string {
  if (sentences.length === 0) return '';
  const items = sentences
    .slice(0, mostRows)
    .map((sentence) => `<li class="${look}">${proseHtml(clip(sentence, 1000))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}
