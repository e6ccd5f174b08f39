/** Lines that a comment may be anchored to, from patches as GitHub writes them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffLines, parsePatch } from '../../../src/edge/github/hunks.ts';
import { patchOf, shownLines } from '../../support/github/patch.ts';

test('reads hunks, added lines, and a header with words after it', () => {
  const patch = '@@ -1,3 +1,4 @@ Resources:\n a\n-b\n+c\n+d\n e\n@@ -20 +21 @@\n-x\n+y\n\\ No newline at end of file';
  expect(parsePatch(patch)).toEqual({
    hunks: [
      { start: 1, end: 4 },
      { start: 21, end: 21 },
    ],
    added: [2, 3, 21],
    removed: [
      { line: 2, at: 2 },
      { line: 20, at: 21 },
    ],
  });
});

test('a file without a patch, and a removed one, carry no comment', () => {
  const files = [
    { filename: 'a' },
    { filename: 'b', status: 'removed', patch: '@@ -1 +0,0 @@\n-a' },
    { filename: 'c', patch: '@@ -1,2 +1 @@\n a\n-b' },
  ];
  expect([...diffLines(files)]).toEqual([
    ['c', { hunks: [{ start: 1, end: 1 }], added: [], removed: [{ line: 2, at: 1 }] }],
  ]);
});

test('agrees with a patch made from any two texts', () => {
  const side = fc.array(fc.constantFrom('a', 'b', '+c', '-d', '@@ -1 +1 @@', ' e'), { maxLength: 30 });
  fc.assert(
    fc.property(side, side, (before, after) => {
      const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('');
      const { patch } = patchOf(text(before), text(after));
      const { hunks, added, removed } = parsePatch(patch);
      const shown = shownLines(patch).filter((lines) => lines.length > 0);
      expect(hunks).toEqual(shown.map((lines) => ({ start: lines[0], end: lines.at(-1) })));
      const anchors = [...added, ...removed.map((row) => row.at)];
      expect(anchors.every((line) => hunks.some(({ start, end }) => start <= line && line <= end))).toBe(true);
      const gone = removed.map((row) => row.line);
      const kept = before.filter((_, index) => !gone.includes(index + 1));
      if (hunks.length > 0) expect(kept).toEqual(after.filter((_, index) => !added.includes(index + 1)));
    }),
    { seed: 7, numRuns: 300 },
  );
});
