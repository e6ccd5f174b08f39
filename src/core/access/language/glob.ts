/** Takes a pattern as policies write it, gives a glob over words; says whether a word matches. */
import { partsOf } from '../../model/value.ts';
import { fresh, type Letters, type Word } from './letters.ts';

/** `*` and `?`, and their twins that stop at a colon, for the first five parts of an ARN. */
export const anyRun = -1;
export const anyOne = -2;
export const runInPart = -3;
export const oneInPart = -4;
export const colon = 58;

export interface Glob {
  /** Character codes and letters as themselves, wildcards as the negative codes above. */
  codes: Word;
  /** Compared without case; `codes` are then lower case. */
  fold: boolean;
  /** Without wildcards: matches one word only (and its case variants under `fold`). */
  exact: boolean;
}

/**
 * `parts`: always, as the ARN operators compare
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html).
 * `account`: only in a pattern with an account where an ARN has it. A `Resource` may leave parts out (`arn:aws:logs:*:log-group:*`),
 * and there its wildcards go beyond colons; in `arn:aws:sqs:*:*:q` they would only match what is no ARN of a queue
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html).
 */
export type ArnSyntax = 'parts' | 'account' | undefined;

export interface GlobSyntax {
  wildcards: boolean;
  fold: boolean;
  /** Wildcards stay within the first five parts of an ARN; see `ArnSyntax`. */
  arn: ArnSyntax;
  /** What a policy variable stands for; absent where `${…}` is plain text. */
  variable?: (key: string, fallback: string | undefined) => Word | undefined;
}

/** `undefined` where a variable has no value: then nothing matches. */
export function compileGlob(pattern: string, syntax: GlobSyntax, letters: Letters): Glob | undefined {
  const codes: Word = [];
  for (const part of pattern.includes('${Token[') ? partsOf(pattern) : [pattern]) {
    if (typeof part !== 'string') codes.push(...letters.unknown(part.identity));
    else if (!addText(codes, part, syntax)) return undefined;
  }
  if (syntax.arn === 'parts' || (syntax.arn === 'account' && hasAccount(codes))) confineToParts(codes);
  if (syntax.fold) for (let at = 0; at < codes.length; at++) codes[at] = foldCode(codes[at] as number);
  return { codes, fold: syntax.fold, exact: codes.every((code) => code >= 0) };
}

/** A word as the glob that matches it alone. */
export function globOf(word: Word): Glob {
  return { codes: word, fold: false, exact: true };
}

export function codesOf(text: string): Word {
  const codes: Word = [];
  for (let at = 0; at < text.length; at++) codes.push(text.charCodeAt(at));
  return codes;
}

function addText(codes: Word, text: string, syntax: GlobSyntax): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const end = syntax.variable && code === 36 && text[at + 1] === '{' ? text.indexOf('}', at + 2) : -1;
    if (end !== -1 && syntax.variable) {
      const word = variableWord(text.slice(at + 2, end), syntax.variable);
      if (!word) return false;
      codes.push(...word);
      at = end;
    } else if (syntax.wildcards && code === 42) {
      if (codes.at(-1) !== anyRun) codes.push(anyRun);
    } else codes.push(syntax.wildcards && code === 63 ? anyOne : code);
  }
  return true;
}

/** `${*}`, `${?}` and `${$}` are those characters; `${key, 'default'}` has a default (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html). */
function variableWord(inside: string, variable: NonNullable<GlobSyntax['variable']>): Word | undefined {
  if (inside === '*' || inside === '?' || inside === '$') return [inside.charCodeAt(0)];
  const comma = inside.indexOf(',');
  if (comma === -1) return variable(inside.trim(), undefined);
  const fallback = inside.slice(comma + 1).trim();
  return variable(inside.slice(0, comma).trim(), fallback.startsWith("'") ? fallback.slice(1, -1) : fallback);
}

/** Whether the fifth part can be an account: empty, digits, or not known. */
function hasAccount(codes: Word): boolean {
  if (String.fromCharCode(...codes.slice(0, 4)) !== 'arn:') return false;
  let start = 0;
  for (let part = 0; part < 4; part++) start = codes.indexOf(colon, start) + 1 || Number.POSITIVE_INFINITY;
  const end = codes.indexOf(colon, start);
  const account = end === -1 ? undefined : codes.slice(start, end);
  return (
    account?.some((code) => code < 0 || code >= 0x10000) || account?.every((code) => code >= 48 && code <= 57) || false
  );
}

function confineToParts(codes: Word): void {
  if (codes.filter((code) => code === colon).length < 5) return;
  for (let at = 0, part = 0; at < codes.length && part < 5; at++) {
    if (codes[at] === colon) part++;
    else if (codes[at] === anyRun) codes[at] = runInPart;
    else if (codes[at] === anyOne) codes[at] = oneInPart;
  }
}

/** Lower case of one code; codes that are no single character keep themselves. */
export function foldCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code >= 0x10000) return code;
  const lower = String.fromCharCode(code).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

/** Upper case of one code, likewise. */
export function upperCode(code: number): number {
  if (code >= 0x10000) return code;
  const upper = String.fromCharCode(code).toUpperCase();
  return upper.length === 1 ? upper.charCodeAt(0) : code;
}

/** Whether a wildcard that stands for one code takes this one. */
export function wildcardTakes(wildcard: number, code: number): boolean {
  if (wildcard === anyRun) return true;
  if (wildcard === runInPart) return code !== colon;
  return wildcard === anyOne || code !== colon;
}

/** Greedy with one step back: linear in practice, quadratic at worst. */
export function matches(glob: Glob, word: Word): boolean {
  const { codes, fold } = glob;
  if (glob.exact && codes.length !== word.length) return false;
  let at = 0;
  for (; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code < 0) break;
    const given = word[at];
    if (given === undefined || code !== (fold ? foldCode(given) : given)) return false;
  }
  if (mixesRuns(codes, at)) return matchesByPositions(glob, word);
  let star = -1;
  let resume = 0;
  for (let read = at; read < word.length; ) {
    const code = codes[at];
    if (code === anyRun || code === runInPart) {
      star = at++;
      resume = read;
    } else if (code !== undefined && takes(code, word[read] as number, fold)) {
      at++;
      read++;
    } else if (star === -1 || !wildcardTakes(codes[star] as number, word[resume] as number)) return false;
    else {
      at = star + 1;
      read = ++resume;
    }
  }
  while (codes[at] === anyRun || codes[at] === runInPart) at++;
  return at === codes.length;
}

/**
 * Whether a run that stops at colons comes after a wildcard that does not. Then it may have to give way to an earlier one, so that
 * runs are tried by sets of positions. Else a colon that stops a run stops those before it too.
 */
function mixesRuns(codes: Word, from: number): boolean {
  let free = false;
  for (let at = from; at < codes.length; at++) {
    const code = codes[at] as number;
    if (code === anyRun || code === anyOne) free = true;
    else if (code === runInPart && free) return true;
  }
  return false;
}

/**
 * Whether `outer` takes every word of `inner`, seen from the patterns alone: each wildcard of `inner` lies within a wildcard of
 * `outer`. True only where it is so, whatever text a variable stands for; a few cases that it misses are left to the search for
 * a word.
 */
export function covers(outer: Glob, inner: Glob): boolean {
  if (inner.fold && !outer.fold) return false;
  const { codes } = outer;
  const [end, last] = [codes.at(-1) ?? 0, inner.codes.at(-1)];
  if (end >= 0 && (last === undefined || !coversOne(end, last, outer.fold))) return false;
  let start = 0;
  for (let code = codes[0]; code !== undefined && code >= 0; code = codes[++start]) {
    const given = inner.codes[start];
    if (given === undefined || !coversOne(code, given, outer.fold)) return false;
  }
  let positions = close(codes, [start]);
  for (let read = start; read < inner.codes.length; read++) {
    const given = inner.codes[read] as number;
    const next: number[] = [];
    for (const at of positions) {
      const code = codes[at];
      if (code === undefined || !coversOne(code, given, outer.fold)) continue;
      next.push(code === anyRun || code === runInPart ? at : at + 1);
    }
    if (next.length === 0) return false;
    positions = close(codes, next);
  }
  return positions.includes(codes.length);
}

function coversOne(code: number, given: number, fold: boolean): boolean {
  if (code === anyRun) return true;
  // A variable's letter stands for any text, that is for no certain length nor without colons.
  if (code < 0 && given > fresh) return false;
  if (given >= 0) return takes(code, given, fold);
  if (code === runInPart) return given === runInPart || given === oneInPart;
  return code === given || (code === anyOne && given === oneInPart);
}

function takes(code: number, given: number, fold: boolean): boolean {
  return code < 0 ? wildcardTakes(code, given) : code === (fold ? foldCode(given) : given);
}

function matchesByPositions({ codes, fold }: Glob, word: Word): boolean {
  let positions = close(codes, [0]);
  for (const given of word) {
    const next: number[] = [];
    for (const at of positions) {
      const code = codes[at];
      if (code === undefined) continue;
      const run = code === anyRun || code === runInPart;
      if (takes(code, given, fold)) next.push(run ? at : at + 1);
    }
    if (next.length === 0) return false;
    positions = close(codes, next);
  }
  return positions.includes(codes.length);
}

/** With every position that a run lets through; positions go up. */
function close(codes: Word, positions: readonly number[]): number[] {
  const closed: number[] = [];
  let next = 0;
  for (const at of positions) {
    if (at < next) continue;
    next = at;
    while (codes[next] === anyRun || codes[next] === runInPart) closed.push(next++);
    closed.push(next++);
  }
  return closed;
}
