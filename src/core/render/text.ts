/** Takes a review, gives what a developer reads in a terminal: the verdict first, then each finding with its line. */
import type { Delta, ScanReport } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Fate, Finding, Severity } from '../model/finding.ts';
import { clip, terminal } from './escape.ts';
import { frameOf, holdsSecret } from './frame.ts';
import { type Paint, painter, type Style } from './paint.ts';
import { rankExposures, rankFindings, rankGrants } from './rank.ts';
import { type DiffReport, isDiff, type Reviewed, type SideName, type SourceLookup } from './report.ts';
import {
  arrow,
  count,
  coverageWords,
  exposureSentence,
  fateTitles,
  grantSentence,
  isQuiet,
  points,
  sideWords,
  signed,
  unread,
  witnessSentence,
} from './words.ts';
import { wrap } from './wrap.ts';

export interface TextOptions {
  color: boolean;
  /** Without it no code frames are shown. */
  source?: SourceLookup;
  /** Columns of the terminal; text is set no wider than 110. */
  width?: number;
  /** Shows every finding in full; else those that did not get worse are one line each, and long lists are cut. */
  verbose?: boolean;
}

interface Page {
  paint: Paint;
  width: number;
  source: SourceLookup;
  verbose: boolean;
}

const severityStyles: Record<Severity, Style[]> = {
  critical: ['magenta', 'bold'],
  high: ['red', 'bold'],
  medium: ['yellow'],
  low: ['blue'],
  info: ['dim'],
};

const fateStyles: Record<Fate, Style> = {
  introduced: 'red',
  worsened: 'red',
  improved: 'green',
  resolved: 'green',
  persisting: 'dim',
};

/** Unchanged, better and resolved findings are context: so many lines of them are enough. */
const contextLines = 10;

export function renderText(report: Reviewed, { color, source, width = 100, verbose = false }: TextOptions): string {
  const page: Page = {
    paint: painter(color),
    width: Math.max(60, Math.min(width, 110)),
    source: source ?? (() => undefined),
    verbose,
  };
  const blocks = isDiff(report) ? diffBlocks(report, page) : scanBlocks(report, page);
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `\n${text.join('\n\n')}\n\n`;
}

function diffBlocks(report: DiffReport, page: Page): string[][] {
  const { delta } = report;
  const { findings, access, exposure } = delta;
  const nothing =
    delta.coverage.length === 0
      ? 'No templates were found, so there was nothing to judge.'
      : 'This change leaves the security of the templates as it was.';
  const quiet = isQuiet(delta) ? [page.paint(`  ${nothing}`, 'dim')] : [];
  return [
    headline(report, page),
    [...coverageLines(report, page), ...(report.notes ?? []).flatMap((note) => bullet('!', 'yellow', note, page))],
    gateLines(delta, report.mode, page),
    quiet,
    ...fullGroup('introduced', findings.introduced, 'head', page),
    ...fullGroup('worsened', findings.worsened, 'head', page),
    titled(
      'New access',
      access.added.length,
      'red',
      rankGrants(access.added).flatMap((grant) => grantLines(grant, '+', page)),
      page,
    ),
    titled(
      'Lost access',
      access.removed.length,
      'green',
      rankGrants(access.removed).flatMap((grant) => grantLines(grant, '−', page)),
      page,
    ),
    titled(
      'Opened',
      exposure.opened.length,
      'red',
      rankExposures(exposure.opened).flatMap((one) => bullet('+', 'red', exposureSentence(one), page)),
      page,
    ),
    titled(
      'Closed',
      exposure.closed.length,
      'green',
      rankExposures(exposure.closed).flatMap((one) => bullet('−', 'green', exposureSentence(one), page)),
      page,
    ),
    shortGroup('improved', findings.improved, page),
    shortGroup('resolved', findings.resolved, page),
    page.verbose ? shortGroup('persisting', findings.persisting, page) : persistingLine(findings.persisting, page),
    functionLines(delta, page),
    frameworkLines(delta, page),
    diagnosticLines(delta.diagnostics, page),
  ];
}

function scanBlocks(report: ScanReport, page: Page): string[][] {
  const { paint } = page;
  const worst = rankFindings(report.findings);
  return [
    [
      `  ${paint('Lambdelta', 'bold')}   risk ${paint(points(report.risk), 'bold')}   score ${paint(points(report.score), 'bold')}`,
    ],
    [`  ${paint(coverageWords(report.coverage, 'head'), 'dim')}`, ...unreadLines(report.coverage, page)],
    report.applications.map(
      ({ path, grade, score, risk, functions }) =>
        `  ${paint(grade, 'bold')}  ${terminal(clip(path, 100))}  ${paint(`score ${points(score)}, risk ${points(risk)}, ${count(functions, 'function')}`, 'dim')}`,
    ),
    ...(worst.length === 0
      ? [[paint('  No findings.', 'green')]]
      : [
          [`  ${paint(`FINDINGS ${worst.length}`, 'bold')}`],
          ...worst.map((finding) => findingLines(finding, 'head', page)),
        ]),
    diagnosticLines(report.diagnostics, page),
  ];
}

function headline({ delta, mode }: DiffReport, { paint }: Page): string[] {
  const failed = delta.gate.verdict === 'fail';
  const verdict = failed ? paint('FAIL', 'red', 'bold') : paint('PASS', 'green', 'bold');
  const change = delta.risk.change;
  const risk = paint(signed(change), 'bold', change > 0 ? 'red' : change < 0 ? 'green' : 'dim');
  const grade = delta.grade.base === delta.grade.head ? delta.grade.head : `${delta.grade.base} → ${delta.grade.head}`;
  const parts = [
    verdict,
    `risk ${risk} ${paint(`(${arrow(delta.risk)})`, 'dim')}`,
    `score ${arrow(delta.score)}`,
    `grade ${grade}`,
  ];
  return [`  ${parts.join('   ')}${mode === 'enforce' ? '' : paint(`   mode ${mode}: never fails`, 'dim')}`];
}

function coverageLines({ delta, base, head }: DiffReport, page: Page): string[] {
  const line = (name: string, words: string, side: SideName) =>
    `  ${page.paint(name, 'dim')} ${terminal(clip(words, 120))}${page.paint(`: ${coverageWords(delta.coverage, side)}`, 'dim')}`;
  return [
    line('base', sideWords(base), 'base'),
    line('head', sideWords(head), 'head'),
    ...unreadLines(delta.coverage, page),
  ];
}

function unreadLines(coverage: Delta['coverage'], page: Page): string[] {
  const rows = unread(coverage);
  const lines = rows
    .slice(0, page.verbose ? rows.length : contextLines)
    .flatMap(({ path, side, state, reason }) =>
      bullet(
        '!',
        'yellow',
        `${path} (${side}) ${state === 'failed' ? 'could not be read' : 'was skipped'}${reason ? `: ${reason}` : ''}`,
        page,
      ),
    );
  return [...lines, ...moreLine(rows.length, page)];
}

function gateLines(delta: Delta, mode: DiffReport['mode'], page: Page): string[] {
  const failed = delta.gate.verdict === 'fail';
  const style = failed ? 'red' : mode === 'enforce' ? 'green' : 'yellow';
  return delta.gate.reasons.flatMap((reason) => bullet(failed ? '✗' : '·', style, reason, page));
}

function fullGroup(fate: Fate, findings: readonly Finding[], side: SideName, page: Page): string[][] {
  if (findings.length === 0) return [];
  const title = `  ${page.paint(`${fateTitles[fate].toUpperCase()} ${findings.length}`, fateStyles[fate], 'bold')}`;
  return [[title], ...rankFindings(findings).map((finding) => findingLines(finding, side, page))];
}

function findingLines(finding: Finding, side: SideName, page: Page): string[] {
  const { paint } = page;
  const { place } = finding;
  const subject = finding.resource === null ? '' : ` ${paint(terminal(clip(finding.resource, 100)), 'bold')}`;
  const waived = finding.waived ? paint(' (waived)', 'green') : '';
  const title = `  ${severityWord(finding.severity, page)}${subject}  ${terminal(clip(finding.title, 200))}${waived}`;
  const where = `${place.path}:${place.startLine}:${place.startColumn}`;
  const text = page.source(place.path, side);
  const frame = text === undefined ? [] : frameOf(text, place, page.width - 14, holdsSecret(finding));
  const digits = String(frame.at(-1)?.number ?? 0).length;
  const when = finding.when ? [`only when ${finding.when}`] : [];
  return [
    title,
    `    ${paint(terminal(clip(where, 300)), 'cyan')}  ${paint(finding.rule, 'dim')}`,
    ...frame.map(({ number, text: line, marked }) => {
      const gutter = `${marked ? paint('>', 'red') : ' '} ${paint(String(number).padStart(digits), 'dim')} ${paint('│', 'dim')}`;
      return `    ${gutter} ${marked ? terminal(line) : paint(terminal(line), 'dim')}`;
    }),
    ...[finding.message, ...when].flatMap((sentence) => indented(sentence, '    ', page)),
    ...(finding.waived
      ? indented(`waived: ${finding.waived.reason}`, '    ', page)
      : labelled('fix', finding.remediation, page)),
  ];
}

function shortGroup(fate: Fate, findings: readonly Finding[], page: Page): string[] {
  if (findings.length === 0) return [];
  const { paint } = page;
  const shown = rankFindings(findings).slice(0, page.verbose ? findings.length : contextLines);
  const lines = shown.map((finding) => {
    const subject = finding.resource === null ? '' : `${terminal(clip(finding.resource, 80))}  `;
    const where = terminal(clip(`${finding.place.path}:${finding.place.startLine}`, 200));
    return `  ${severityWord(finding.severity, page)} ${subject}${terminal(clip(finding.title, 120))}  ${paint(where, 'dim')}`;
  });
  const title = `  ${paint(`${fateTitles[fate].toUpperCase()} ${findings.length}`, fateStyles[fate], 'bold')}`;
  return [title, ...lines, ...moreLine(findings.length, page)];
}

function persistingLine(findings: readonly Finding[], { paint }: Page): string[] {
  if (findings.length === 0) return [];
  return [paint(`  ${count(findings.length, 'finding')} on both sides, not held against this change`, 'dim')];
}

function grantLines(grant: Delta['access']['added'][number], mark: string, page: Page): string[] {
  const style = mark === '+' ? 'red' : 'green';
  const escalation =
    grant.privilegeEscalation.length > 0 ? `; completes escalation ${grant.privilegeEscalation.join(', ')}` : '';
  const verdict = mark === '+' ? 'denied before, allowed now' : 'allowed before, denied now';
  return [
    ...bullet(mark, style, `${grant.level}: ${grantSentence(grant)}${escalation}`, page),
    ...labelled('e.g.', `${witnessSentence(grant)}: ${verdict}`, page),
  ];
}

function functionLines(delta: Delta, page: Page): string[] {
  const changed = delta.functions
    .filter((one) => one.risk.change !== 0)
    .toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change));
  const shown = changed.slice(0, page.verbose ? changed.length : contextLines);
  const lines = shown.map((one) => {
    const name = one.was === undefined ? one.function : `${one.function} (was ${one.was})`;
    return `  ${signed(one.risk.change).padStart(7)}  ${terminal(clip(name, 100))}  ${page.paint(`risk ${arrow(one.risk)}, score ${arrow(one.score)}, ${one.status}`, 'dim')}`;
  });
  return changed.length === 0
    ? []
    : [`  ${page.paint('RISK BY FUNCTION', 'bold')}`, ...lines, ...moreLine(changed.length, page)];
}

function frameworkLines(delta: Delta, page: Page): string[] {
  const lines = delta.frameworks.map(({ name, state, controls }) => {
    const style: Style = state === 'pass' ? 'green' : state === 'violation' ? 'red' : 'yellow';
    const touched = Object.keys(controls);
    const list = touched.length === 0 ? '' : `  ${page.paint(clip(terminal(touched.join(', ')), 80), 'dim')}`;
    return `  ${page.paint(state.padEnd(9), style)} ${terminal(clip(name, 80))}${list}`;
  });
  return lines.length === 0 ? [] : [`  ${page.paint('COMPLIANCE', 'bold')}`, ...lines];
}

function diagnosticLines(diagnostics: readonly Diagnostic[], page: Page): string[] {
  const ranked = diagnostics.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  const shown = ranked.slice(0, page.verbose ? ranked.length : contextLines);
  const lines = shown.flatMap(({ level, code, message, place }) => {
    const where = place ? `${place.path}:${place.startLine}:${place.startColumn} ` : '';
    return bullet(level, level === 'error' ? 'red' : 'yellow', `${where}${message} [${code}]`, page);
  });
  return ranked.length === 0
    ? []
    : [`  ${page.paint('ABOUT THE INPUT', 'bold')}`, ...lines, ...moreLine(ranked.length, page)];
}

function titled(title: string, number: number, style: Style, lines: string[], page: Page): string[] {
  return number === 0 ? [] : [`  ${page.paint(`${title.toUpperCase()} ${number}`, style, 'bold')}`, ...lines];
}

function moreLine(all: number, page: Page): string[] {
  return page.verbose || all <= contextLines
    ? []
    : [page.paint(`  and ${all - contextLines} more: --verbose shows them`, 'dim')];
}

function severityWord(severity: Severity, { paint }: Page): string {
  return paint(severity.padEnd(8), ...severityStyles[severity]);
}

function bullet(mark: string, style: Style, sentence: string, page: Page): string[] {
  const [first = '', ...rest] = wrap(terminal(clip(sentence, 2000)), page.width - mark.length - 3);
  const margin = ' '.repeat(mark.length + 3);
  return [`  ${page.paint(mark, style)} ${first}`, ...rest.map((line) => margin + line)];
}

function labelled(label: string, sentence: string, page: Page): string[] {
  const [first = '', ...rest] = wrap(terminal(clip(sentence, 1500)), page.width - label.length - 6);
  const margin = ' '.repeat(label.length + 6);
  return [`    ${page.paint(`${label}:`, 'green')} ${first}`, ...rest.map((line) => margin + line)];
}

function indented(sentence: string, margin: string, page: Page): string[] {
  return wrap(terminal(clip(sentence, 1500)), page.width - margin.length).map((line) => margin + line);
}
