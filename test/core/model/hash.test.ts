import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1Hex, sha256Hex } from '../../../src/core/model/hash.ts';

const wellFormed = fc.string({ unit: 'grapheme', maxLength: 300 });

test('sha1Hex equals the platform over texts of every length and script', () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(sha1Hex(text)).toBe(createHash('sha1').update(text).digest('hex'));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('sha256Hex equals the platform over texts of every length and script', () => {
  fc.assert(
    fc.property(wellFormed, (text) => {
      expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('padding is right at every length around a block', () => {
  for (let length = 0; length < 140; length++) {
    const text = 'x'.repeat(length);
    expect(sha1Hex(text)).toBe(createHash('sha1').update(text).digest('hex'));
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
  }
});
