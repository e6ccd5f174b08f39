import { describe, expect, it } from 'vitest';
import { frameOf, holdsSecret } from '../../../src/core/render/frame.ts';
import { finding, placeAt } from '../../support/deltas.ts';

const shown = (line: string, hide = false) => frameOf(line, placeAt('a', 1), 200, hide)[0]?.text;

describe('frameOf', () => {
  it.each([
    ['  DB_PASSWORD: hunter2', '  DB_PASSWORD: ••••'],
    ['"apiKey": "abc",', '"apiKey": ••••'],
    ['  Key: AKIAIOSFODNN7EXAMPLE', '  Key: ••••'],
    ['  Thing: ghp_abcdefghijklmnopqrstuvwxyz0123', '  Thing: ••••'],
    ['  Blob: dGhpcyBpcyBhIHNlY3JldCBrZXkgMTIz', '  Blob: ••••'],
  ])('masks what looks like a secret on a line of context: %s', (line, masked) => expect(shown(line)).toBe(masked));

  it.each([
    '  SecretArn: !Ref Secret',
    '  TokenValidity: 30',
    '  Secret: "{{resolve:secretsmanager:db}}"',
    '  Role: arn:aws:iam::111122223333:role/Orders',
    '  Handler: src/handlers/create-order.handler',
  ])('leaves other lines: %s', (line) => expect(shown(line)).toBe(line));

  it('hides the whole value at the place of a secret', () => {
    expect(shown('    ANYTHING: swordfish', true)).toBe('    ANYTHING: ••••');
    expect(shown('    swordfish', true)).toBe('    ••••');
    expect(shown('    - swordfish', true)).toBe('    - ••••');
  });

  it('shows the line of a finding about who may use a secret', () => {
    expect(holdsSecret(finding({ rule: 'delta-secret-scope-widened' }))).toBe(false);
    expect(holdsSecret(finding({ rule: 'fn-env-secret' }))).toBe(true);
    expect(shown('          - Effect: Allow')).toBe('          - Effect: Allow');
  });

  it('stays quick on a long line', () => {
    const start = performance.now();
    frameOf(`${'secret '.repeat(100_000)}: x`, placeAt('a', 1), 100, true);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
