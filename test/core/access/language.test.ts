import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWord } from '../../../src/core/access/language/find-word.ts';
import { codesOf, compileGlob, type Glob, matches } from '../../../src/core/access/language/glob.ts';
import { newLetters } from '../../../src/core/access/language/letters.ts';
import { likeArn, likeResource, likeText } from '../../../src/core/access/like-text.ts';

const letters = newLetters();
const glob = (pattern: string, more: Partial<Parameters<typeof compileGlob>[1]> = {}) =>
  compileGlob(pattern, { wildcards: true, fold: false, arn: undefined, ...more }, letters) as Glob;
const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', ':'), maxLength: 9 });
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ':'), maxLength: 9 });
const settings = { seed: 20270101, numRuns: 2000 };
const asRegex = (source: string) => new RegExp(`^${source.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');

describe('globs', () => {
  test('match as the regular expression of the same pattern, and as the text matcher of single requests', () => {
    fc.assert(
      fc.property(pattern, text, (source, word) => {
        const expected = asRegex(source).test(word);
        expect(matches(glob(source), codesOf(word))).toBe(expected);
        expect(likeText(source, word)).toBe(expected);
      }),
      settings,
    );
  });

  test('stay within the parts of an ARN as the part-by-part comparison does', () => {
    const arn = fc
      .array(fc.string({ unit: fc.constantFrom('a', '*', '?'), maxLength: 3 }), { minLength: 1, maxLength: 7 })
      .map((parts) => ['arn', ...parts].join(':'));
    fc.assert(
      fc.property(arn, arn, (source, given) => {
        const word = given.replaceAll('*', 'a').replaceAll('?', 'b');
        expect(matches(glob(source, { arn: 'parts' }), codesOf(word))).toBe(likeArn(source, word, { wildcards: true }));
        expect(matches(glob(source, { arn: 'account' }), codesOf(word))).toBe(
          likeResource(source, word, { wildcards: true }),
        );
      }),
      settings,
    );
  });

  test('are found a word exactly where there is one', () => {
    const words = ['', ...wordsUpTo(['a', 'b', 'c'], 5)];
    const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(fc.array(short, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
        fc.array(short, { maxLength: 3 }),
        (wanted, unwanted) => {
          const found = findWord(
            wanted.map((union) => union.map((one) => glob(one))),
            unwanted.map((one) => glob(one)),
            { left: 100_000 },
          );
          const fits = (word: string) =>
            wanted.every((union) => union.some((one) => asRegex(one).test(word))) &&
            !unwanted.some((one) => asRegex(one).test(word));
          if (found === undefined) expect(words.find(fits)).toBeUndefined();
          else expect(found !== 'unknown' && fits(letters.text(found, () => 'c'))).toBe(true);
        },
      ),
      { ...settings, numRuns: 1500 },
    );
  });

  test('compare without case where asked', () => {
    expect(matches(glob('S3:Get*', { fold: true }), codesOf('s3:GETOBJECT'))).toBe(true);
    expect(findWord([[glob('AB', { fold: true })], [glob('a?')]], [glob('ab')], { left: 1000 })).toEqual(codesOf('aB'));
  });

  test('keep unknowns whole and apart', () => {
    const [one, other] = [glob('x${Token[Ref:A]}'), glob('x${Token[Ref:B]}')];
    expect(findWord([[one]], [other], { left: 1000 })).not.toBeUndefined();
    expect(findWord([[one], [other]], [], { left: 1000 })).toBeUndefined();
    expect(findWord([[one]], [glob('x?')], { left: 1000 })).not.toBeUndefined();
    expect(findWord([[one]], [glob('x?*')], { left: 1000 })).toBeUndefined();
  });

  test('read variables, their defaults and the three escapes', () => {
    const variable = (key: string, fallback: string | undefined) =>
      key === 'aws:username' ? codesOf('u*') : fallback === undefined ? undefined : codesOf(fallback);
    const read = (source: string) =>
      compileGlob(source, { wildcards: true, fold: false, arn: undefined, variable }, letters);
    expect(matches(read('/${aws:username}/*') as Glob, codesOf('/u*/x'))).toBe(true);
    expect(matches(read('/${aws:username}/*') as Glob, codesOf('/uu/x'))).toBe(false);
    expect(matches(read("${aws:userid, 'none'}${*}${?}${$}") as Glob, codesOf('none*?$'))).toBe(true);
    expect(read('${aws:userid}')).toBeUndefined();
  });

  test('end soon on patterns made to be slow', () => {
    const start = performance.now();
    const [hard, harder] = [glob(`${'*a'.repeat(300)}b`), glob('*a*b?*'.repeat(60))];
    findWord([[hard]], [harder], { left: 50_000 });
    matches(hard, codesOf('a'.repeat(5000)));
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

function wordsUpTo(characters: string[], length: number): string[] {
  return length === 0
    ? []
    : characters.flatMap((first) => [first, ...wordsUpTo(characters, length - 1).map((rest) => first + rest)]);
}
