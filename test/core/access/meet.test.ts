/** Takes random pairs of globs, checks that `meet` says what the search for a common word says. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findWord } from '../../../src/core/access/language/find-word.ts';
import { anyOne, anyRun, codesOf, type Glob, oneInPart, runInPart } from '../../../src/core/access/language/glob.ts';
import { meet } from '../../../src/core/access/language/meet.ts';

const code = fc.constantFrom(...codesOf('aab:'), 0x10000, anyRun, anyOne, runInPart, oneInPart);
const glob = fc.tuple(fc.array(code, { maxLength: 7 }), fc.boolean()).map(([codes, fold]): Glob => {
  return { codes, fold, exact: codes.every((one) => one >= 0) };
});

it('finds globs to meet exactly where they have a word in common', () => {
  const answers = new Set<boolean>();
  fc.assert(
    fc.property(glob, glob, (left, right) => {
      const word = findWord([[left], [right]], [], { left: 100_000 });
      answers.add(meet(left, right));
      expect(meet(left, right)).toBe(word !== undefined);
    }),
    { numRuns: 4_000, seed: 7 },
  );
  expect(answers.size).toBe(2);
});

it('compares case only where both globs do', () => {
  const exact = (text: string, fold: boolean): Glob => ({ codes: codesOf(text), fold, exact: true });
  expect(meet(exact('Queue', false), exact('queue', true))).toBe(true);
  expect(meet(exact('Queue', false), exact('queue', false))).toBe(false);
});
