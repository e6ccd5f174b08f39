/** Takes the offset at which a YAML scalar begins, gives where it ends (and a block scalar's value). */
import { yamlSyntax } from './refusal.ts';
import { code, isBlank, isBreak, isFlowIndicator, isGap } from './yaml-token.ts';

/** The offset after the closing quote, or -1. */
export function quotedEnd(text: string, start: number, quote: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === code.backslash && quote === code.doubleQuote) at++;
    else if (c === quote) {
      if (quote === code.doubleQuote || text.charCodeAt(at + 1) !== quote) return at + 1;
      at++;
    }
  }
  return -1;
}

/** The offset after the last character of a plain scalar, which may go on over lines that are indented deeper than `indent`. */
export function plainEnd(text: string, start: number, inFlow: boolean, indent: number): number {
  let end = start;
  for (let at = start; ; ) {
    at = pieceEnd(text, at, inFlow);
    if (at === end && at !== start) return end;
    end = at;
    while (isBlank(text.charCodeAt(at))) at++;
    if (isBreak(text.charCodeAt(at))) {
      const lines = continuation(text, at);
      if (lines === undefined || (!inFlow && lines.column <= indent)) return end;
      at = lines.at;
    } else if (at === end) return end;
    if (text.charCodeAt(at) === code.hash || !continues(text, at, inFlow)) return end;
  }
}

/** The end of a run without blanks. */
function pieceEnd(text: string, start: number, inFlow: boolean): number {
  for (let at = start; ; at++) {
    const c = text.charCodeAt(at);
    if (isGap(c) || (inFlow && isFlowIndicator(c))) return at;
    if (c === code.colon) {
      const next = text.charCodeAt(at + 1);
      if (isGap(next) || (inFlow && isFlowIndicator(next))) return at;
    }
  }
}

function continues(text: string, at: number, inFlow: boolean): boolean {
  return at < text.length && pieceEnd(text, at, inFlow) > at;
}

/** Where the next line with something on it begins, past empty ones; `undefined` at the end or before a document marker. */
function continuation(text: string, start: number): { at: number; column: number } | undefined {
  let at = start;
  let lineStart = start;
  for (let c = text.charCodeAt(at); isBlank(c) || isBreak(c); c = text.charCodeAt(at)) {
    at++;
    if (isBreak(c)) lineStart = at;
  }
  if (at >= text.length) return undefined;
  const marker = at === lineStart ? text.slice(at, at + 3) : '';
  if ((marker === '---' || marker === '...') && isGap(text.charCodeAt(at + 3))) return undefined;
  return { at, column: at - lineStart };
}

interface Header {
  folded: boolean;
  /** Line breaks at the end: `-` none, `+` all, otherwise one. */
  chomp: '-' | '+' | '';
  /** Given by a digit: how much deeper than its parent the text stands. */
  indent: number | undefined;
  end: number;
  /** Offset of the first line of the text. */
  next: number;
}

interface BlockScalar {
  value: string;
  /** Exclusive; the last line break is left out. */
  end: number;
  /** Where scanning goes on. */
  next: number;
}

/** A `|` or `>` scalar whose text stands at column `least` or deeper. */
export function blockScalar(text: string, start: number, least: number): BlockScalar {
  const header = blockHeader(text, start);
  const indent =
    header.indent === undefined ? Math.max(least, firstColumn(text, header.next)) : least + header.indent - 1;
  let gap = emptyLines(text, header.next, indent);
  let value = '';
  let lineBreak = '';
  let { end } = header;
  while (gap.inside) {
    value += '\n'.repeat(gap.breaks);
    const deeper = isBlank(text.charCodeAt(gap.at));
    end = lineEnd(text, gap.at);
    value += text.slice(gap.at, end);
    lineBreak = end < text.length ? '\n' : '';
    gap = emptyLines(text, afterBreak(text, end), indent);
    if (!gap.inside) break;
    if (!header.folded || deeper || isBlank(text.charCodeAt(gap.at))) value += lineBreak;
    else if (gap.breaks === 0) value += ' ';
  }
  if (header.chomp !== '-') value += lineBreak;
  if (header.chomp === '+') value += '\n'.repeat(gap.breaks);
  return { value, end, next: gap.at };
}

function blockHeader(text: string, start: number): Header {
  let chomp: Header['chomp'] = '';
  let indent: number | undefined;
  let at = start + 1;
  for (; !isGap(text.charCodeAt(at)); at++) {
    const c = text[at] as string;
    if ((c === '-' || c === '+') && chomp === '') chomp = c;
    else if (c >= '1' && c <= '9' && indent === undefined) indent = Number(c);
    else throw yamlSyntax('`|` and `>` take only `+`, `-` and a digit; put text on the next line, or in quotes', at);
  }
  const end = at;
  while (isBlank(text.charCodeAt(at))) at++;
  if (text.charCodeAt(at) === code.hash) at = lineEnd(text, at);
  if (at < text.length && !isBreak(text.charCodeAt(at)))
    throw yamlSyntax('text cannot stand on the line of `|` or `>`; put it on the next', at);
  return { folded: text.charCodeAt(start) === code.greater, chomp, indent, end, next: afterBreak(text, at) };
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

function afterBreak(text: string, at: number): number {
  const pair = text.charCodeAt(at) === code.return && text.charCodeAt(at + 1) === code.newline;
  return Math.min(at + (pair ? 2 : 1), text.length);
}

/** The column of the first line that is not empty. */
function firstColumn(text: string, start: number): number {
  let lineStart = start;
  for (let at = start; ; at++) {
    const c = text.charCodeAt(at);
    if (isBreak(c)) lineStart = at + 1;
    else if (c !== code.space) return Number.isNaN(c) ? 0 : at - lineStart;
  }
}

/** Skips empty lines; `inside`: what follows them stands at column `indent` and so belongs to the scalar. */
function emptyLines(text: string, start: number, indent: number): { at: number; breaks: number; inside: boolean } {
  let breaks = 0;
  for (let lineStart = start; ; ) {
    let at = lineStart;
    while (at - lineStart < indent && text.charCodeAt(at) === code.space) at++;
    let blank = at;
    // Editors leave tabs on empty lines; nothing but a break follows them.
    if (at - lineStart < indent) while (isBlank(text.charCodeAt(blank))) blank++;
    if (!isBreak(text.charCodeAt(blank))) return { at, breaks, inside: at - lineStart === indent && at < text.length };
    breaks++;
    lineStart = afterBreak(text, blank);
  }
}
