import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, it } from 'vitest';
import { matchesAny } from '../../../src/core/model/glob.ts';

describe('matchesAny', () => {
  it.each([
    ['payments/template.yaml', 'payments/template.yaml', true],
    ['payments/template.yaml', 'other/payments/template.yaml', false],
    ['payments/**', 'payments/a/b.yaml', true],
    ['payments/**', 'payments', true],
    ['payments/', 'payments/a/b.yaml', true],
    ['**/test/**', 'test/a.yaml', true],
    ['**/test/**', 'a/b/test/c/d.yaml', true],
    ['**/test/**', 'a/tests/c.yaml', false],
    ['*.yaml', 'a.yaml', true],
    ['*.yaml', 'a/b.yaml', false],
    ['**/*.yaml', 'a.yaml', true],
    ['**', 'a/b/c', true],
    ['a/**/b/**/c', 'a/x/b/y/b/z/c', true],
    ['a?c', 'abc', true],
    ['a?c', 'a/c', false],
    ['*.{yml,yaml}', 'a.yml', true],
    ['{a,b{c,d}}/x', 'bd/x', true],
    ['{a,b{c,d}}/x', 'b/x', false],
    ['[a-c]x', 'bx', true],
    ['[!a-c]x', 'bx', false],
    ['a[', 'a[', true],
    ['a{b', 'a{b', true],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['./a', 'a', true],
    ['a.c', 'abc', false],
    ['', 'a', false],
  ])('%s against %s: %s', (pattern, path, expected) => {
    expect(matchesAny([pattern], path)).toBe(expected);
  });

  it('needs only one of the patterns to fit', () => {
    expect(matchesAny(['a', 'b'], 'b')).toBe(true);
    expect(matchesAny([], 'b')).toBe(false);
  });

  it('agrees with picomatch on random patterns and paths', () => {
    const segment = (...letters: string[]) =>
      fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
    const path = fc.array(segment('a', 'b'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const last = segment('a', 'b', '?', '*', '[a]', '{a,bb}');
    // picomatch takes `a/**` for `a` too but not `*/**`; below, no pattern ends in `**`.
    const pattern = fc
      .tuple(fc.array(fc.oneof(fc.constant('**'), last), { maxLength: 3 }), last)
      .map(([parts, end]) => [...parts, end].join('/').replaceAll(/\*\*+(?=[^/])|(?<=[^/])\*\*+/g, '*'));
    fc.assert(
      fc.property(pattern, path, (glob, tested) => {
        expect(matchesAny([glob], tested)).toBe(picomatch.isMatch(tested, glob, { dot: true }));
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it('stays fast on patterns that make backtracking engines explode', () => {
    const start = performance.now();
    expect(matchesAny([`${'*a'.repeat(200)}b`], 'a'.repeat(5000))).toBe(false);
    expect(matchesAny([`${'**/a/'.repeat(200)}b`], 'a/'.repeat(2500))).toBe(false);
    expect(matchesAny(['{a,b}'.repeat(50)], 'a'.repeat(50))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
