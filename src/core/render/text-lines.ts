/** Takes one thing that the terminal report lists, gives its lines: wrapped, coloured, and safe for a terminal. */
import type { Grant } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Finding, Severity } from '../model/finding.ts';
import { clip, terminal } from './escape.ts';
import { frameOf, holdsSecret } from './frame.ts';
import type { Paint, Style } from './paint.ts';
import type { SideName, SourceLookup } from './report.ts';
import { escalationWords, grantSentence, sentence, witnessSentence } from './words.ts';
import { wrap } from './wrap.ts';

/** What every line needs to know of where it is printed. */
export interface Page {
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

/** A title with its number, then the lines of each item; at most `most` items unless the reader asked for all. */
export function listed<T>(
  title: string,
  style: Style,
  items: readonly T[],
  lines: (item: T) => string[],
  page: Page,
  most = 10,
): string[] {
  if (items.length === 0) return [];
  const shown = page.verbose ? items : items.slice(0, most);
  const left = items.length - shown.length;
  return [
    `  ${page.paint(`${title.toUpperCase()} ${items.length}`, style, 'bold')}`,
    ...shown.flatMap(lines),
    ...(left > 0 ? [page.paint(`  and ${left} more: --verbose shows them`, 'dim')] : []),
  ];
}

/** A finding in full: what, where with its line, why, and the fix. Begins with an empty line, to stand apart from the last one. */
export function findingLines(finding: Finding, side: SideName, page: Page): string[] {
  const { paint } = page;
  const { place } = finding;
  const subject = finding.resource === null ? '' : ` ${paint(terminal(clip(finding.resource, 100)), 'bold')}`;
  const waived = finding.waived ? paint(' (waived)', 'green') : '';
  const where = `${place.path}:${place.startLine}:${place.startColumn}`;
  const when = finding.when ? [`only when ${finding.when}`] : [];
  return [
    '',
    `  ${severityWord(finding.severity, page)}${subject}  ${terminal(clip(finding.title, 200))}${waived}`,
    `    ${paint(terminal(clip(where, 300)), 'cyan')}${formerly(finding, side)}  ${paint(finding.rule, 'dim')}`,
    ...(finding.construct === undefined ? [] : indented(`CDK construct ${finding.construct}`, page)),
    ...frameLines(finding, finding.side ?? side, page),
    ...[finding.message, ...when].flatMap((clause) => indented(sentence(clause), page)),
    ...(finding.waived
      ? indented(`Waived: ${finding.waived.reason}`, page)
      : labelled('Fix', sentence(finding.remediation), page)),
  ];
}

/** A line that head no longer has. */
function formerly(finding: Finding, side: SideName): string {
  return finding.side === 'base' && side === 'head' ? ' in base' : '';
}

function frameLines(finding: Finding, side: SideName, { paint, source, width }: Page): string[] {
  const text = source(finding.place.path, side);
  const frame = text === undefined ? [] : frameOf(text, finding.place, width - 14, holdsSecret(finding));
  const digits = String(frame.at(-1)?.number ?? 0).length;
  return frame.map(({ number, text: line, marked }) => {
    const gutter = `${marked ? paint('>', 'red') : ' '} ${paint(String(number).padStart(digits), 'dim')} ${paint('│', 'dim')}`;
    return `    ${gutter} ${marked ? terminal(line) : paint(terminal(line), 'dim')}`;
  });
}

/** A finding in one line. */
export function findingLine(finding: Finding, page: Page): string {
  const subject = finding.resource === null ? '' : `${terminal(clip(finding.resource, 80))}  `;
  const where = terminal(clip(`${finding.place.path}:${finding.place.startLine}`, 200));
  return `  ${severityWord(finding.severity, page)} ${subject}${terminal(clip(finding.title, 120))}  ${page.paint(where, 'dim')}`;
}

/** A grant that a change adds or removes, with the request that proves it. */
export function grantLines(grant: Grant, fate: 'added' | 'removed', page: Page): string[] {
  const [mark, style, verdict] =
    fate === 'added'
      ? (['+', 'red', 'denied before, allowed now'] as const)
      : (['−', 'green', 'allowed before, denied now'] as const);
  const words = escalationWords(grant);
  const escalation = words === '' ? '' : `; completes privilege escalation: ${words}`;
  return [
    ...bullet(mark, style, `${grant.level}: ${grantSentence(grant)}${escalation}`, page),
    ...labelled('e.g.', `${witnessSentence(grant)}: ${verdict}`, page),
  ];
}

export function diagnosticLines({ level, code, message, place }: Diagnostic, page: Page): string[] {
  const where = place ? `${place.path}:${place.startLine}:${place.startColumn} ` : '';
  return bullet(level, level === 'error' ? 'red' : 'yellow', `${where}${message} [${code}]`, page);
}

export function bullet(mark: string, style: Style, clause: string, page: Page): string[] {
  const [first = '', ...rest] = wrap(terminal(clip(clause, 2000)), page.width - mark.length - 3);
  const margin = ' '.repeat(mark.length + 3);
  return [`  ${page.paint(mark, style)} ${first}`, ...rest.map((line) => margin + line)];
}

function labelled(label: string, clause: string, page: Page): string[] {
  const [first = '', ...rest] = wrap(terminal(clip(clause, 1500)), page.width - label.length - 6);
  const margin = ' '.repeat(label.length + 6);
  return [`    ${page.paint(`${label}:`, 'green')} ${first}`, ...rest.map((line) => margin + line)];
}

function indented(clause: string, page: Page): string[] {
  return wrap(terminal(clip(clause, 1500)), page.width - 4).map((line) => `    ${line}`);
}

function severityWord(severity: Severity, { paint }: Page): string {
  return paint(severity.padEnd(8), ...severityStyles[severity]);
}
