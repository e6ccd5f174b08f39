/**
 * Takes the statements of both sides, gives texts worth trying as the value of a policy variable.
 *
 * A variable stands first for a text unlike all else. That misses requests in which its value is like something that a policy
 * names, so where that finds nothing these texts are tried in its place: what
 * makes a pattern with the variable meet another pattern, what conditions ask of the key, and the shortest texts.
 */
import type { Statement } from '../model/policy.ts';
import { readOperator } from './conditions/operators.ts';
import { fill, findWord, type Work } from './language/find-word.ts';
import { anyOne, anyRun, compileGlob, foldCode, type Glob, upperCode } from './language/glob.ts';
import { fresh, isTorn, type Letters, type Word } from './language/letters.ts';

/** Values for one variable; fewer where there are many statements, for each value is a search over all of them. */
const most = 96;
const mostForStatements = 1500;

/** The place of the variable in a pattern; no letter has this code. */
const mark = 0xfffff;

/** `key` in lower case; `unlike` is its text unlike all else, whose characters fill gaps. */
export function variableValues(
  key: string,
  unlike: Word,
  statements: readonly Statement[],
  { letters, work }: { letters: Letters; work: Work },
): Word[] {
  const values = new Map<string, Word>();
  const limit = Math.max(12, Math.min(most, Math.floor(mostForStatements / statements.length)));
  const add = (word: Word) => {
    const plain = word.map((code) => (code === fresh || code === anyOne ? (unlike[0] as number) : code));
    if (values.size < limit && !isTorn(plain)) values.set(plain.join(), plain);
  };
  for (const length of [0, 1, 2]) add(unlike.slice(0, length));
  for (const word of valuesByConditions(key, statements, letters, work)) add(word);
  const own = conditionGlobs(key, statements, letters).flat();
  const dimensions = dimensionsOf(statements).map((patterns) => {
    const globs = patterns.map((pattern) => globsOf(pattern, key, letters));
    return { others: globs.flatMap(({ without }) => without), frames: globs.flatMap(({ frames }) => frames) };
  });
  for (const { others, frames } of dimensions) {
    for (const frame of frames) {
      // Two patterns with the variable meet where its value repeats what stands beside it.
      for (const beside of [frame.before, frame.after]) for (const word of [beside, [...beside, ...beside]]) add(word);
      for (const other of others) for (const word of meetings(frame, other, own, work)) add(word);
    }
  }
  for (const { others, frames } of dimensions)
    for (const frame of frames)
      for (const word of meetingsOfTwo(frame, others.slice(0, mostPaired), work)) {
        if (values.size >= limit) return [...values.values()];
        add(word);
      }
  return [...values.values()];
}

/** Other patterns of which two are met at once. */
const mostPaired = 8;

const mostTests = 5;
const mostAsked = 16;

/** What the conditions on the key ask of its text. */
function conditionGlobs(key: string, statements: readonly Statement[], letters: Letters): Glob[][] {
  const tests = new Map<string, Glob[]>();
  for (const condition of statements.flatMap((statement) => statement.conditions)) {
    const reading = readOperator(condition.operator);
    if (condition.key.toLowerCase() !== key || !reading || !['text', 'arn', 'binary'].includes(reading.comparison))
      continue;
    const { wildcards, fold, comparison } = reading;
    const syntax = { wildcards, fold, arn: comparison === 'arn' ? ('parts' as const) : undefined };
    const globs = condition.values
      .map((value) => compileGlob(value, syntax, letters))
      .filter((glob) => glob !== undefined);
    tests.set(JSON.stringify(globs), globs);
  }
  return [...tests.values()];
}

/** One value for each way in which the conditions on the key can come out, and longer ones. */
function valuesByConditions(key: string, statements: readonly Statement[], letters: Letters, work: Work): Word[] {
  const every = conditionGlobs(key, statements, letters);
  const all = every.slice(0, mostTests);
  const words = Array.from({ length: 2 ** all.length }, (_, mask) => {
    const wanted = all.filter((_, index) => mask & (1 << index));
    const unwanted = all.filter((_, index) => !(mask & (1 << index))).flat();
    return findWord(wanted, unwanted, work);
  });
  const longer = every.flatMap((globs) =>
    globs.flatMap((glob) => [[], [fresh, fresh, fresh]].map((run) => fill(glob, run))),
  );
  const found = [...words.filter((word) => word !== undefined && word !== 'unknown'), ...longer];
  const folded = every.some((globs) => globs.some((glob) => glob.fold));
  return folded ? found.flatMap((word) => [word, word.map(foldCode), word.map(upperCode)]) : found;
}

/** Patterns that are compared with the same text: all resources, and the values of each condition key. */
function dimensionsOf(statements: readonly Statement[]): string[][] {
  const byDimension = new Map<string, Set<string>>();
  const add = (dimension: string, patterns: readonly string[]) => {
    const known = byDimension.get(dimension) ?? new Set();
    byDimension.set(dimension, known);
    for (const pattern of patterns) known.add(pattern);
  };
  for (const statement of statements) {
    add('resource', [...(statement.resources ?? []), ...(statement.notResources ?? [])]);
    for (const condition of statement.conditions) add(condition.key.toLowerCase(), condition.values);
  }
  return [...byDimension.values()].map((patterns) => [...patterns]);
}

/** What stands before and after the variable, without runs, and whether there were any. */
interface Frame {
  before: Word;
  after: Word;
  runs: { before: boolean; after: boolean };
}

function globsOf(pattern: string, key: string, letters: Letters): { without: Glob[]; frames: Frame[] } {
  const variable = (name: string) => (name.toLowerCase() === key ? [mark] : []);
  const glob = compileGlob(pattern, { wildcards: true, fold: false, arn: undefined, variable }, letters);
  if (!glob) return { without: [], frames: [] };
  const at = glob.codes.indexOf(mark);
  if (at === -1) return { without: [glob], frames: [] };
  const [before, after] = [glob.codes.slice(0, at), glob.codes.slice(at + 1)];
  const close = (codes: Word) => codes.filter((code) => code !== anyRun && code !== mark);
  const runs = { before: before.includes(anyRun), after: after.includes(anyRun) };
  return { without: [], frames: [{ before: close(before), after: close(after), runs }] };
}

/** Values that put the framed variable within another pattern: as short as can be, a little longer, as the key's conditions ask; and their ends where a run takes the rest. */
function meetings({ before, after, runs }: Frame, other: Glob, own: readonly Glob[], work: Work): Word[] {
  const found: Word[] = [];
  const asked = own.slice(0, mostAsked).map(({ codes }) => codes);
  for (const middle of [[anyRun], [anyOne, anyRun], [anyOne, anyOne, anyRun], ...asked]) {
    const framed: Glob = { codes: [...before, ...middle, ...after], fold: false, exact: false };
    const word = findWord([[framed], [other]], [], work);
    if (!word || word === 'unknown') continue;
    const value = word.slice(before.length, word.length - after.length);
    found.push(value);
    for (let length = 1; length < Math.min(value.length, 4); length++) {
      if (runs.after) found.push(value.slice(0, length));
      if (runs.before) found.push(value.slice(-length));
    }
  }
  return found;
}

/** Values that put the framed variable within two other patterns, and within one but not the other. */
function* meetingsOfTwo({ before, after }: Frame, others: readonly Glob[], work: Work): Generator<Word> {
  const framed: Glob = { codes: [...before, anyRun, ...after], fold: false, exact: false };
  for (const one of others) {
    for (const other of others) {
      if (one === other) continue;
      const both = others.indexOf(one) < others.indexOf(other) ? [findWord([[framed], [one], [other]], [], work)] : [];
      for (const word of [...both, findWord([[framed], [one]], [other], work)])
        if (word && word !== 'unknown') yield word.slice(before.length, word.length - after.length);
    }
  }
}
