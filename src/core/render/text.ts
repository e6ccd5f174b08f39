/** Takes a review, gives what a developer reads in a terminal: the verdict first, then each finding with its line. */
import type { AccessComparison, Delta, FrameworkVerdict, FunctionDelta, ScanReport } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding } from '../model/finding.ts';
import { clip, terminal } from './escape.ts';
import { painter, type Style } from './paint.ts';
import { freshFindings, rankExposures, rankFindings, rankGrants, toldGrants } from './rank.ts';
import { type DiffReport, isDiff, type Reviewed, type SideName, type SourceLookup } from './report.ts';
import { bullet, diagnosticLines, findingLine, findingLines, grantLines, listed, type Page } from './text-lines.ts';
import {
  arrow,
  count,
  coverageWords,
  exposureSentence,
  fateTitles,
  nothingFound,
  nothingRead,
  points,
  quietWords,
  relationWords,
  sideWords,
  signed,
  unread,
} from './words.ts';

export interface TextOptions {
  color: boolean;
  /** Without it no code frames are shown. */
  source?: SourceLookup;
  /** Columns of the terminal; text is set no wider than 110. */
  width?: number;
  /** Shows everything; else lists of context are cut. */
  verbose?: boolean;
}

/** Findings told in full before the reader has to ask for the rest: nobody reads more at once. */
const fullFindings = 40;

export function renderText(report: Reviewed, options: TextOptions): string {
  const page = pageOf(options);
  return joined(isDiff(report) ? diffBlocks(report, page) : scanBlocks(report, page));
}

/** What two sets of policies allow, compared. */
export function renderAccessText(comparison: AccessComparison, options: TextOptions): string {
  const page = { ...pageOf(options), verbose: true };
  const { added, removed, exact, notes = [] } = comparison;
  const verdict = page.paint(relationWords[comparison.relation], 'bold', comparison.newAccess ? 'red' : 'green');
  return joined([
    [`  ${verdict}${exact ? '' : page.paint('  (not exact)', 'yellow')}`],
    notes.flatMap((note) => bullet('!', 'yellow', note, page)),
    listed('Added', 'red', rankGrants(added), (grant) => grantLines(grant, 'added', page), page),
    listed('Removed', 'green', rankGrants(removed), (grant) => grantLines(grant, 'removed', page), page),
  ]);
}

function pageOf({ color, source = () => undefined, width = 100, verbose = false }: TextOptions): Page {
  return { paint: painter(color), width: Math.max(60, Math.min(width, 110)), source, verbose };
}

function joined(blocks: readonly string[][]): string {
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return `\n${text.join('\n\n')}\n\n`;
}

function diffBlocks(report: DiffReport, page: Page): string[][] {
  const { delta, notes = [] } = report;
  const { findings, access, exposure } = delta;
  const { introduced, worsened } = freshFindings(delta);
  const full = (title: string, list: readonly Finding[]) =>
    listed(title, 'red', list, (one) => findingLines(one, 'head', page), page, fullFindings);
  const short = (title: string, list: readonly Finding[], style: Style = 'green') =>
    listed(title, style, rankFindings(list), (one) => [findingLine(one, page)], page);
  return [
    headline(report, page),
    [...coverageLines(report, page), ...notes.flatMap((note) => bullet('!', 'yellow', note, page))],
    gateLines(delta, report.mode, page),
    quietLines(report, page),
    full(fateTitles.introduced, introduced),
    full(fateTitles.worsened, worsened),
    listed('New access', 'red', toldGrants(delta), (one) => grantLines(one, 'added', page), page, fullFindings),
    listed('Lost access', 'green', rankGrants(access.removed), (one) => grantLines(one, 'removed', page), page),
    exposureLines('Opened', exposure.opened, '+', 'red', page),
    exposureLines('Closed', exposure.closed, '−', 'green', page),
    short(fateTitles.improved, findings.improved),
    short(fateTitles.resolved, findings.resolved),
    page.verbose
      ? short(fateTitles.persisting, findings.persisting, 'dim')
      : persistingLines(findings.persisting, page),
    functionLines(delta.functions, page),
    listed('Compliance', 'bold', delta.frameworks, (one) => [frameworkLine(one, page)], page),
    inputLines(delta.diagnostics, page),
  ];
}

function scanBlocks(report: ScanReport, page: Page): string[][] {
  const { paint } = page;
  if (report.coverage.length === 0)
    return [[`  ${paint('Lambdelta', 'bold')}   ${nothingFound}`], inputLines(report.diagnostics, page)];
  const isJudged = report.coverage.some(({ state }) => state === 'read');
  const risk = isJudged
    ? `risk ${paint(points(report.risk), 'bold')}   score ${paint(points(report.score), 'bold')}`
    : nothingRead;
  const full = (one: Finding) => findingLines(one, 'head', page);
  return [
    [`  ${paint('Lambdelta', 'bold')}   ${risk}`],
    [`  ${paint(coverageWords(report.coverage, 'head'), 'dim')}`, ...unreadLines(report.coverage, page, false)],
    listed('Templates', 'bold', report.applications, (one) => [applicationLine(one, page)], page, fullFindings),
    report.findings.length === 0
      ? isJudged
        ? [paint('  No findings.', 'green')]
        : []
      : listed('Findings', 'bold', rankFindings(report.findings), full, page, fullFindings),
    inputLines(report.diagnostics, page),
  ];
}

function headline({ delta, mode }: DiffReport, { paint }: Page): string[] {
  const failed = delta.gate.verdict === 'fail';
  const verdict = failed ? paint('FAIL', 'red', 'bold') : paint('PASS', 'green', 'bold');
  const ignored = mode === 'enforce' ? '' : paint(`   mode ${mode}: never fails`, 'dim');
  if (delta.coverage.length === 0) return [`  ${verdict}${ignored}`];
  const change = delta.risk.change;
  const risk = paint(signed(change), 'bold', change > 0 ? 'red' : change < 0 ? 'green' : 'dim');
  const { base, head } = delta.grade;
  const parts = [
    verdict,
    `risk ${risk} ${paint(`(${arrow(delta.risk)})`, 'dim')}`,
    `score ${arrow(delta.score)}`,
    `grade ${base === head ? head : `${base} → ${head}`}`,
  ];
  return [`  ${parts.join('   ')}${ignored}`];
}

function coverageLines({ delta, base, head, untouched }: DiffReport, page: Page): string[] {
  const line = (name: string, words: string, side: SideName) =>
    `  ${page.paint(name, 'dim')} ${terminal(clip(words, 120))}${page.paint(`: ${coverageWords(delta.coverage, side, untouched)}`, 'dim')}`;
  return [
    line('base', sideWords(base), 'base'),
    line('head', sideWords(head), 'head'),
    ...unreadLines(delta.coverage, page, true),
  ];
}

function unreadLines(coverage: Delta['coverage'], page: Page, withSide: boolean): string[] {
  const lines = listed(
    'Not read',
    'yellow',
    unread(coverage),
    ({ path, side, state, reason }) => {
      const what = state === 'failed' ? 'could not be read' : 'was skipped';
      return bullet(
        '!',
        'yellow',
        `${path}${withSide ? ` (${side})` : ''} ${what}${reason ? `: ${reason}` : ''}`,
        page,
      );
    },
    page,
  );
  return lines.slice(1);
}

function gateLines({ gate }: Delta, mode: DiffReport['mode'], page: Page): string[] {
  const failed = gate.verdict === 'fail';
  const style = failed ? 'red' : mode === 'enforce' ? 'green' : 'yellow';
  return gate.reasons.flatMap((reason) => bullet(failed ? '✗' : '·', style, reason, page));
}

function quietLines(report: DiffReport, { paint }: Page): string[] {
  const words = quietWords(report);
  return words === undefined ? [] : [`  ${paint(words, 'dim')}`];
}

function exposureLines(title: string, list: Delta['exposure']['opened'], mark: string, style: Style, page: Page) {
  return listed(title, style, rankExposures(list), (one) => bullet(mark, style, exposureSentence(one), page), page, 20);
}

function persistingLines(findings: readonly Finding[], { paint }: Page): string[] {
  if (findings.length === 0) return [];
  return [paint(`  ${count(findings.length, 'finding')} on both sides, not held against this change`, 'dim')];
}

function functionLines(functions: readonly FunctionDelta[], page: Page): string[] {
  const changed = functions
    .filter((one) => one.risk.change !== 0)
    .toSorted((a, b) => Math.abs(b.risk.change) - Math.abs(a.risk.change));
  const line = (one: FunctionDelta) => {
    const name = one.was === undefined ? one.function : `${one.function} (was ${one.was})`;
    const rest = page.paint(`risk ${arrow(one.risk)}, score ${arrow(one.score)}, ${one.status}`, 'dim');
    return [`  ${signed(one.risk.change).padStart(7)}  ${terminal(clip(name, 100))}  ${rest}`];
  };
  return listed('Risk by function', 'bold', changed, line, page);
}

function applicationLine({ path, grade, score, risk, functions }: ScanReport['applications'][number], page: Page) {
  const rest = `score ${points(score)}, risk ${points(risk)}, ${count(functions, 'function')}`;
  return `  ${page.paint(grade, 'bold')}  ${terminal(clip(path, 100))}  ${page.paint(rest, 'dim')}`;
}

function frameworkLine({ name, state, controls }: FrameworkVerdict, { paint }: Page): string {
  const style: Style = state === 'pass' ? 'green' : state === 'violation' ? 'red' : 'yellow';
  const touched = clip(terminal(Object.keys(controls).join(', ')), 80);
  return `  ${paint(state.padEnd(9), style)} ${terminal(clip(name, 80))}${touched === '' ? '' : `  ${paint(touched, 'dim')}`}`;
}

function inputLines(diagnostics: readonly Diagnostic[], page: Page): string[] {
  const ranked = diagnostics.toSorted((a, b) => Number(b.level === 'error') - Number(a.level === 'error'));
  return listed('About the input', 'bold', ranked, (one) => diagnosticLines(one, page), page);
}
