/** Takes globs, gives a test for repository paths; time is at most pattern × path, whatever the pattern. */

/** Alternatives that the braces of one pattern may make; the rest are taken literally. */
const maxAlternatives = 64;

type Piece = string | typeof one | typeof many | { negated: boolean; ranges: [string, string][] };
const one = Symbol('?');
const many = Symbol('*');

/** One path segment's pattern; `undefined` is `**`, any number of segments. */
type Segment = Piece[] | undefined;

const compiled = new WeakMap<readonly string[], (path: string) => boolean>();

/**
 * Whether a path fits one of the globs. `*` and `?` stay within a segment, `**` spans segments, `{a,b}` and `[a-z]` choose;
 * a pattern is matched against the whole path, and one that ends in `/` takes everything below.
 */
export function matchesAny(patterns: readonly string[], path: string): boolean {
  let matcher = compiled.get(patterns);
  if (!matcher) {
    const all = patterns.flatMap((pattern) => alternatives(pattern).map(compile));
    matcher = (tested) => {
      const segments = clean(tested).split('/');
      return all.some((pattern) => fits(pattern, segments, isAnywhere, segmentFits));
    };
    compiled.set(patterns, matcher);
  }
  return matcher(path);
}

function clean(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path.startsWith('/') ? path.slice(1) : path;
}

function compile(pattern: string): Segment[] {
  const whole = clean(pattern.endsWith('/') ? `${pattern}**` : pattern);
  return whole.split('/').map((segment) => (segment === '**' ? undefined : pieces(segment)));
}

function pieces(segment: string): Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < segment.length; at++) {
    const character = segment[at] as string;
    const end = character === '[' ? segment.indexOf(']', at + 2) : -1;
    if (end !== -1) {
      found.push(choice(segment.slice(at + 1, end)));
      at = end;
    } else if (character === '*') {
      if (found.at(-1) !== many) found.push(many);
    } else if (character === '?') found.push(one);
    else if (character === '\\' && at + 1 < segment.length) found.push(segment[++at] as string);
    else found.push(character);
  }
  return found;
}

/** The inside of `[a-z_]` or `[!a-z]`. */
function choice(inside: string): Piece {
  const negated = inside.startsWith('!') || inside.startsWith('^');
  const ranges: [string, string][] = [];
  for (let at = negated ? 1 : 0; at < inside.length; at++) {
    const from = inside[at] as string;
    const isRange = inside[at + 1] === '-' && at + 2 < inside.length;
    ranges.push([from, isRange ? (inside[at + 2] as string) : from]);
    if (isRange) at += 2;
  }
  return { negated, ranges };
}

/** `a{b,c}d` as `abd` and `acd`; nested braces too. */
function alternatives(pattern: string): string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0) {
    const next: string[] = [];
    for (const text of open) {
      const brace = firstBrace(text);
      if (!brace || open.length + next.length + done.length + brace.choices.length > maxAlternatives) done.push(text);
      else for (const chosen of brace.choices) next.push(text.slice(0, brace.start) + chosen + text.slice(brace.end));
    }
    open = next;
  }
  return done;
}

function firstBrace(text: string): { start: number; end: number; choices: string[] } | undefined {
  const start = text.indexOf('{');
  if (start === -1) return undefined;
  const choices: string[] = [];
  let depth = 0;
  let from = start + 1;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (character === '{') depth++;
    else if (character === '}') depth--;
    if ((character === ',' && depth === 1) || depth === 0) {
      choices.push(text.slice(from, at));
      from = at + 1;
    }
    if (depth === 0) return choices.length > 1 ? { start, end: at + 1, choices } : undefined;
  }
  return undefined;
}

function isAnywhere(segment: Segment): boolean {
  return segment === undefined;
}

function segmentFits(segment: Segment, text: string): boolean {
  return segment !== undefined && fits(segment, [...text], (piece) => piece === many, pieceFits);
}

function pieceFits(piece: Piece, character: string): boolean {
  if (typeof piece === 'string') return piece === character;
  if (typeof piece === 'symbol') return piece === one;
  return piece.ranges.some(([from, to]) => from <= character && character <= to) !== piece.negated;
}

/** Greedy matching that on a mismatch retries only the last star: enough, because a star takes anything. */
function fits<P, T>(pattern: P[], items: T[], isStar: (p: P) => boolean, same: (p: P, item: T) => boolean): boolean {
  let p = 0;
  let star = -1;
  let taken = 0;
  for (let i = 0; i < items.length; ) {
    if (p < pattern.length && isStar(pattern[p] as P)) {
      star = p++;
      taken = i;
    } else if (p < pattern.length && same(pattern[p] as P, items[i] as T)) {
      p++;
      i++;
    } else if (star !== -1) {
      p = star + 1;
      i = ++taken;
    } else return false;
  }
  while (p < pattern.length && isStar(pattern[p] as P)) p++;
  return p === pattern.length;
}
