import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/core/rules/index.ts';
import type { Example } from '../../../src/core/rules/rule.ts';
import { diff, scan } from '../../../src/index.ts';

const path = 'template.yaml';
const options = { today: '2026-11-24' };

/** Ids of the rules that fire on an example. */
async function firedOn(example: Example): Promise<string[]> {
  if (typeof example === 'string') {
    const report = await scan([{ path, text: example }], options);
    expect(report.diagnostics.filter((one) => one.level === 'error')).toEqual([]);
    return report.findings.map((finding) => finding.rule);
  }
  const delta = await diff([{ path, text: example.base }], [{ path, text: example.head }], options);
  expect(delta.diagnostics.filter((one) => one.level === 'error')).toEqual([]);
  const told = [...delta.findings.introduced, ...delta.findings.worsened];
  // A change rule that explains a state rule's finding is told as part of it.
  const explained = rules.filter(
    (rule) =>
      rule.kind === 'change' &&
      told.some(
        (one) =>
          one.message.includes('; ') && (rule.explains === 'hit' || rule.explains?.some((other) => other === one.rule)),
      ),
  );
  return [...told.map((finding) => finding.rule), ...explained.map((rule) => rule.id)];
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('fires on its failing example', async () => {
    expect(await firedOn(rule.examples.fail)).toContain(id);
  });

  it('is quiet on its passing example', async () => {
    expect(await firedOn(rule.examples.pass)).not.toContain(id);
  });
});

describe('the list of rules', () => {
  it('has no id twice', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
  });

  it('says what is wrong and the way out in whole words', () => {
    for (const rule of rules) {
      expect(rule.description.length, rule.id).toBeGreaterThan(60);
      expect(rule.docs, rule.id).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    }
  });
});
