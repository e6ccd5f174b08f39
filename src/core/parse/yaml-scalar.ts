/** Takes the text of YAML scalars, gives their values as CloudFormation and SAM read them. */
import type { Json } from '../model/tree.ts';
import { code, isBlank, isBreak } from './yaml-token.ts';

/**
 * Who will read the file: `1.1` is CloudFormation and SAM; `1.2` is the Serverless Framework (js-yaml), to which `yes`, `no`,
 * `on` and `off` are texts.
 */
export type YamlVersion = '1.1' | '1.2';

const onlyIn11 = /^(?:yes|no|on|off)$/i;

const words = new Map<string, Json>(
  [
    ['null', null],
    ['true', true],
    ['yes', true],
    ['on', true],
    ['false', false],
    ['no', false],
    ['off', false],
  ].flatMap(([word, value]) => {
    const lower = word as string;
    const capital = lower.charAt(0).toUpperCase() + lower.slice(1);
    return [lower, capital, lower.toUpperCase()].map((spelling) => [spelling, value as Json]);
  }) as [string, Json][],
);
words.set('~', null);
words.set('', null);

const decimal = /^[-+]?\d[\d_]*$/;
const fraction = /^[-+]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/;
const based = /^[-+]?0(?:x[\da-fA-F_]+|b[01_]+)$/;

/**
 * The value of a plain scalar. CloudFormation reads YAML 1.1, so `yes`, `no`, `on` and `off` are booleans (`y` and `n` are not),
 * `0x1F` and `1_000` are numbers. A number that would lose digits keeps its spelling: account ids and file modes with leading
 * zeros, versions such as `1.10`, integers past 2^53; so do dates, times such as `12:30`, `.inf` and `.nan`. The Serverless
 * Framework keeps no spelling of a fraction: its `100.0` is 100.
 * Source: "CloudFormation template format: YAML", AWS CloudFormation User Guide.
 */
export function plainValue(text: string, version: YamlVersion): Json {
  const word = words.get(text);
  if (word !== undefined) return version === '1.2' && onlyIn11.test(text) ? text : word;
  const c = text.charCodeAt(0);
  const digit = c >= code.zero && c <= code.nine;
  if (!digit && c !== code.dash && c !== code.plus && c !== code.dot) return text;
  if (based.test(text)) return exact(basedNumber(text), text);
  if (!decimal.test(text) && !fraction.test(text)) return text;
  const bare = text.replaceAll('_', '');
  const number = Number(bare);
  if (String(number) === bare || (version === '1.2' && fraction.test(text))) return exact(number, text);
  return fraction.test(text) && !/0(?:$|[eE])/.test(bare) && !/^[-+]?0\d/.test(bare) ? exact(number, text) : text;
}

function basedNumber(text: string): number {
  const digits = text.replaceAll('_', '').replace(/^[-+]/, '');
  return (text.startsWith('-') ? -1 : 1) * Number(digits);
}

function exact(number: number, text: string): Json {
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : text;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** Hexadecimal digits after `\x`, `\u` and `\U`. */
const hexLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** What a single-quoted scalar says; `raw` is what stands between the quotes. */
export function singleQuoted(raw: string): string {
  const text = foldLines(raw);
  return text.includes("''") ? text.replaceAll("''", "'") : text;
}

/** What a double-quoted scalar says; `refuse` is told the offset in `raw` of an escape that YAML does not know. */
export function doubleQuoted(raw: string, refuse: (offset: number) => never): string {
  if (!raw.includes('\\')) return foldLines(raw);
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('\\'); at !== -1; at = raw.indexOf('\\', from)) {
    text += foldLines(raw.slice(from, at));
    const next = raw[at + 1] ?? '';
    const length = hexLengths.get(next);
    if (isBreak(next.charCodeAt(0))) {
      const joined = joinLines(raw, at + 1);
      text += joined.text;
      from = joined.end;
    } else {
      const digits = length === undefined ? '' : raw.slice(at + 2, at + 2 + length);
      const escaped = length === undefined ? escapes.get(next) : character(digits, length);
      if (escaped === undefined) return refuse(at);
      text += escaped;
      from = at + 2 + digits.length;
    }
  }
  return (text + foldLines(raw.slice(from))).toWellFormed();
}

function character(digits: string, length: number): string | undefined {
  if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits)) return undefined;
  const point = Number.parseInt(digits, 16);
  if (point > 0x10ffff) return undefined;
  // A surrogate half is kept for now: its other half may follow as the next escape.
  return length === 8 ? String.fromCodePoint(point) : String.fromCharCode(point);
}

/** What an escaped line break at `at` stands for: nothing, but a line feed for each empty line that follows. */
function joinLines(raw: string, at: number): { text: string; end: number } {
  let text = '';
  let end = afterBreak(raw, at);
  for (;;) {
    while (isBlank(raw.charCodeAt(end))) end++;
    if (!isBreak(raw.charCodeAt(end))) return { text, end };
    text += '\n';
    end = afterBreak(raw, end);
  }
}

function afterBreak(raw: string, at: number): number {
  return raw[at] === '\r' && raw[at + 1] === '\n' ? at + 2 : at + 1;
}

/** Folds lines as flow scalars do: one break is a space, n breaks are n - 1 line feeds, blanks around breaks go. */
export function foldLines(text: string): string {
  if (!text.includes('\n') && !text.includes('\r')) return text;
  const lines = text.split(/\r\n|\n|\r/);
  let folded = trimBlanks(lines[0] as string, false, true);
  let empty = 0;
  for (let at = 1; at < lines.length; at++) {
    const last = at === lines.length - 1;
    const line = trimBlanks(lines[at] as string, true, !last);
    if (line === '' && !last) empty++;
    else {
      folded += empty === 0 ? ` ${line}` : '\n'.repeat(empty) + line;
      empty = 0;
    }
  }
  return folded;
}

function trimBlanks(line: string, atStart: boolean, atEnd: boolean): string {
  let start = 0;
  let end = line.length;
  if (atStart) while (start < end && isBlank(line.charCodeAt(start))) start++;
  if (atEnd) while (end > start && isBlank(line.charCodeAt(end - 1))) end--;
  return line.slice(start, end);
}
