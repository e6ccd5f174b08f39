/** Takes a change and what the pull request's diff shows, gives comments that GitHub accepts: each on a line of the diff. */
import type { Delta } from '../model/delta.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { clip, code, markdown, prose } from './escape.ts';
import { constructWords } from './markdown-items.ts';
import { type Blamed, blamed } from './rank.ts';
import { sentence, severityMarks, shortSha } from './words.ts';

/** Lines of the head side, 1-based, both ends inclusive. */
interface LineRange {
  start: number;
  end: number;
}

/** What the diff shows of one file on the head side: its hunks, and of their lines those that were added or changed. */
interface ChangedFile {
  hunks: LineRange[];
  added: number[];
  /** Lines of the base side that were taken out, each with the line of head that now stands there, inside the same hunk. */
  removed?: readonly { line: number; at: number }[];
}

/** By path; a file without a patch (too large, binary) is absent: nothing can be anchored in it. */
export type ChangedFiles = ReadonlyMap<string, ChangedFile>;

export interface ReviewComment {
  path: string;
  line: number;
  /** Only for a comment on several lines; then less than `line` and in the same hunk. */
  startLine?: number;
  body: string;
  /** Of all findings that it tells. */
  fingerprints: string[];
}

export interface ReviewOptions {
  limit?: number;
  /** The head side's text, for suggestions that replace a part of a line. */
  source?: (path: string) => string | undefined;
  /** Which findings to tell, by fingerprint; default: all. */
  wants?: (fingerprint: string) => boolean;
}

const marker = (fingerprint: string) => `<!-- lambdelta:finding ${fingerprint} -->`;
/** Only at the start: what follows quotes the input. */
const markerPattern = /^\s*<!-- lambdelta:finding ([\w:.-]{1,200}) -->/;
const markersPattern = /^(?:\s*<!-- lambdelta:finding [\w:.-]{1,200} -->)+/;
const fixedMarker = '<!-- lambdelta:fixed -->';
/** GitHub refuses a longer body; a suggestion that does not fit is left out. */
const longestBody = 60_000;
const longestText = 30_000;

/**
 * At most `limit` (20) comments: introduced and worsened findings of medium or higher that a line of the diff can carry, worst first.
 * What is about one line is one comment; its worst finding decides the lines that a suggestion replaces.
 */
export function renderReviewComments(
  delta: Delta,
  changed: ChangedFiles,
  { limit = 20, source = () => undefined, wants = () => true }: ReviewOptions = {},
): ReviewComment[] {
  const drafts: Draft[] = [];
  const told = new Set<string>();
  for (const entry of blamed(delta, 'medium')) {
    const { finding } = entry;
    const { fingerprint } = finding;
    const anchor = anchorOf(finding, changed);
    if (!anchor || told.has(fingerprint) || !wants(fingerprint) || !markerPattern.test(marker(fingerprint))) continue;
    const fix = suggestion(finding, changed, source);
    const open = drafts.find((draft) => draft.path === anchor.path && draft.line === anchor.line && hasRoom(draft));
    if (!open && drafts.length >= limit) continue;
    told.add(fingerprint);
    const range = open?.range ?? fix?.range ?? { start: anchor.line, end: anchor.line };
    const fits = fix?.range.start === range.start && fix.range.end === range.end;
    const draft = open ?? { path: anchor.path, line: anchor.line, range, fingerprints: [], texts: [] };
    draft.fingerprints.push(fingerprint);
    draft.texts.push(textOf(entry, anchor, fits ? fix.text : undefined));
    if (!open) drafts.push(draft);
  }
  return drafts.map(({ path, range, fingerprints, texts }) => ({
    path,
    line: range.end,
    ...(range.start < range.end ? { startLine: range.start } : {}),
    body: `${fingerprints.map(marker).join('\n')}\n\n${texts.join('\n\n* * *\n\n')}`,
    fingerprints,
  }));
}

/** A comment in the making. */
interface Draft {
  path: string;
  /** Where its findings are anchored. */
  line: number;
  range: LineRange;
  fingerprints: string[];
  texts: string[];
}

/** One finding without its suggestion is a few thousand characters at most. */
function hasRoom({ texts }: Draft): boolean {
  return texts.reduce((sum, text) => sum + text.length, 0) < longestBody / 3;
}

/** The fingerprints of the findings that a comment of ours is about; none where it is not ours. */
export function fingerprintsOf(body: string): string[] {
  const fingerprints: string[] = [];
  for (let rest = body; ; ) {
    const found = markerPattern.exec(rest);
    if (!found?.[1]) return fingerprints;
    fingerprints.push(found[1]);
    rest = rest.slice(found[0].length);
  }
}

export function isFixed(body: string): boolean {
  return body.includes(fixedMarker);
}

/** The body of a comment whose finding is gone: what it said is folded, and its suggestion can no longer be applied. */
export function fixedBody(body: string, sha: string): string {
  if (isFixed(body)) return body;
  const markers = fingerprintsOf(body).map(marker).join('\n');
  const said = withoutSuggestion(body.replace(markersPattern, '')).trim();
  const head = `**Fixed** in ${code(shortSha(sha))}.`;
  const fold = `<details><summary>What it was</summary>\n\n${said}\n\n</details>`;
  return [markers, head, fold, fixedMarker].filter(Boolean).join('\n\n');
}

function textOf({ finding, fate }: Blamed, anchor: Anchor, replacement: string | undefined): string {
  const title = `${severityMarks[finding.severity]} **${finding.severity}** · ${prose(clip(finding.title, 200))}`;
  const lines = [
    fate === 'worsened' ? `${title} (worse than before)` : title,
    prose(sentence(clip(finding.message, 1500))) +
      (finding.when ? ` Only when ${prose(clip(finding.when, 300))}.` : ''),
    anchor.elsewhere ? causeWords(finding) : '',
    `**Fix:** ${prose(sentence(clip(finding.remediation, 1500)))}`,
  ];
  const rule = `<sub>${ruleWords(finding)}</sub>`;
  const suggested = replacement === undefined ? '' : fenced(replacement);
  const body = [...lines, suggested, rule].filter(Boolean).join('\n\n');
  return body.length <= longestText ? body : [...lines, rule].filter(Boolean).join('\n\n');
}

function causeWords({ side, place }: Finding): string {
  const where = code(clip(`${place.path}:${place.startLine}`, 300));
  return side === 'base' ? `It was at ${where} before.` : `The cause is at ${where}.`;
}

function ruleWords(finding: Finding): string {
  const subject = finding.resource === null ? '' : ` · ${code(clip(finding.resource, 120))}`;
  const frameworks = Object.keys(finding.frameworks).length;
  const controls = Object.values(finding.frameworks).flat().length;
  const evidence = controls === 0 ? '' : ` · evidence for ${controls} controls of ${frameworks} frameworks`;
  return `rule ${code(finding.rule)}${subject}${constructWords(finding)}${markdown(evidence)}`;
}

/** The fence is longer than any run of backticks in the code, so the code cannot end it. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}suggestion\n${text}${text === '' ? '' : '\n'}${fence}`;
}

function withoutSuggestion(body: string): string {
  const kept: string[] = [];
  let fence: string | undefined;
  for (const line of body.split('\n')) {
    const opens: RegExpExecArray | null = fence === undefined ? /^(`{3,})suggestion\s*$/.exec(line) : null;
    if (opens) fence = opens[1];
    else if (fence === undefined) kept.push(line);
    else if (line.trim() === fence) fence = undefined;
  }
  return kept.join('\n');
}

interface Anchor {
  path: string;
  line: number;
  /** Whether the finding's own line is another one, which the comment then names. */
  elsewhere: boolean;
}

/**
 * The finding's own line where the diff shows it; else the nearest changed line of its resource, of a place related to it,
 * or the nearest line of the resource that the diff shows (what was deleted leaves no changed line).
 */
function anchorOf(finding: Finding, changed: ChangedFiles): Anchor | undefined {
  const { place, within, related } = finding;
  const { path } = place;
  const file = changed.get(path);
  if (finding.side === 'base') return removedAnchor(place, file) ?? relatedAnchor(related, changed);
  if (file && hunkOf(file, place.startLine)) return { path, line: place.startLine, elsewhere: false };
  const added = file && within && nearest(file.added, within, place.startLine);
  if (added !== undefined) return { path, line: added, elsewhere: true };
  const other = relatedAnchor(related, changed);
  if (other) return other;
  const shown = file && within && nearest(visibleLines(file, within), within, place.startLine);
  return shown === undefined ? undefined : { path, line: shown, elsewhere: true };
}

/** Where the lines of the place were taken out. */
function removedAnchor({ path, startLine, endLine }: Place, file: ChangedFile | undefined): Anchor | undefined {
  const removed = file?.removed?.find(({ line }) => startLine <= line && line <= endLine);
  return file && removed && hunkOf(file, removed.at) ? { path, line: removed.at, elsewhere: true } : undefined;
}

function relatedAnchor(related: readonly Place[], changed: ChangedFiles): Anchor | undefined {
  for (const place of related) {
    const line = relatedLine(place, changed);
    if (line !== undefined) return { path: place.path, line, elsewhere: true };
  }
  return undefined;
}

function relatedLine(place: Place, changed: ChangedFiles): number | undefined {
  const file = changed.get(place.path);
  return file && nearest(file.added, place, place.startLine);
}

function nearest(lines: readonly number[], within: Place, to: number): number | undefined {
  let best: number | undefined;
  for (const line of lines) {
    if (line < within.startLine || line > within.endLine) continue;
    if (best === undefined || Math.abs(line - to) < Math.abs(best - to)) best = line;
  }
  return best;
}

function visibleLines(file: ChangedFile, within: Place): number[] {
  return file.hunks.flatMap(({ start, end }) => {
    const first = Math.max(start, within.startLine);
    const last = Math.min(end, within.endLine);
    return first <= last ? [first, last] : [];
  });
}

function hunkOf(file: ChangedFile, line: number): LineRange | undefined {
  return file.hunks.find(({ start, end }) => start <= line && line <= end);
}

interface Suggestion {
  range: LineRange;
  text: string;
}

/** The fix as whole lines, where it is one edit of lines that one hunk of the diff shows. */
function suggestion(
  finding: Finding,
  changed: ChangedFiles,
  source: (path: string) => string | undefined,
): Suggestion | undefined {
  const [edit, ...others] = finding.fix ?? [];
  if (!edit || others.length > 0 || edit.place.path !== finding.place.path) return undefined;
  const file = changed.get(edit.place.path);
  const text = source(edit.place.path);
  const whole = text === undefined ? undefined : wholeLines(edit.place, edit.text, text);
  if (!file || !whole) return undefined;
  const hunk = hunkOf(file, whole.range.start);
  const near = whole.range.start <= finding.place.startLine && finding.place.startLine <= whole.range.end;
  const imitates = whole.text.includes('<!-- lambdelta:');
  return hunk && whole.range.end <= hunk.end && near && !imitates ? whole : undefined;
}

/** An edit as the lines that it touches, before and after. Nothing where it reaches beyond the text. */
function wholeLines(place: Place, replacement: string, source: string): Suggestion | undefined {
  const lines = source.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  const endsBefore = place.endColumn === 1 && place.endLine > place.startLine && place.startColumn === 1;
  const lastLine = endsBefore ? place.endLine - 1 : place.endLine;
  const first = lines[place.startLine - 1];
  const last = lines[lastLine - 1];
  if (first === undefined || last === undefined) return undefined;
  const before = first.slice(0, place.startColumn - 1);
  const after = endsBefore ? '' : last.slice(place.endColumn - 1);
  const inserted = endsBefore && replacement.endsWith('\n') ? replacement.slice(0, -1) : replacement;
  return { range: { start: place.startLine, end: lastLine }, text: (before + inserted + after).replaceAll('\r', '') };
}
