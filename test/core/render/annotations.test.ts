import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../../src/core/render/index.ts';
import { attacks, emptyDelta, enormous, finding, hostile, ordinary } from '../../support/deltas.ts';

describe('renderAnnotations', () => {
  it('turns severities into levels, on the line of each finding', () => {
    const annotations = renderAnnotations(ordinary().delta);
    expect(annotations.map(({ level, startLine }) => [level, startLine])).toEqual([
      ['error', 13],
      ['error', 10],
      ['warning', 8],
      ['warning', 17],
      ['notice', 10],
    ]);
    expect(annotations[0]?.title).toBe('critical: Secret in environment variables (Orders)');
    expect(annotations[3]?.title).toBe('medium: worse: Every action of a service (Orders)');
  });

  it('keeps to what GitHub shows, the worst of them, and the last says how many more', () => {
    const annotations = renderAnnotations(enormous(100).delta);
    for (const level of ['error', 'warning', 'notice'] as const) {
      expect(annotations.filter((one) => one.level === level)).toHaveLength(10);
    }
    const errors = annotations.filter(({ level }) => level === 'error');
    expect(errors.every(({ title }) => title.startsWith('critical'))).toBe(true);
    expect(errors.at(-1)?.message).toContain('70 more errors in the summary');
  });

  it('says nothing of waived findings, nor of what was there before', () => {
    const waived = finding({ waived: { reason: 'x', source: 'config' } });
    const old = finding();
    const delta = emptyDelta({ findings: { ...emptyDelta().findings, introduced: [waived], persisting: [old] } });
    expect(renderAnnotations(delta)).toEqual([]);
  });

  it('goes to the top of the file for a line that only base has', () => {
    const delta = emptyDelta({ findings: { ...emptyDelta().findings, introduced: [finding({ side: 'base' })] } });
    expect(renderAnnotations(delta)[0]).toMatchObject({
      startLine: 1,
      message: expect.stringContaining('It was on line 10.'),
    });
  });

  it('has nothing invisible in it, whatever the input says', () => {
    for (const attack of attacks) {
      for (const { path, title, message } of renderAnnotations(hostile(attack).delta)) {
        for (const text of [path, title, message.replaceAll('\n', '')]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }
    }
  });
});
