import { expect, test } from 'vitest';
import { mainCheckRun } from '../../../app/evaluate/report.ts';
import { defaultConfig } from '../../../src/core/model/config.ts';
import type { Review } from '../../../src/pull-request.ts';
import { diffReport, emptyDelta, finding } from '../../support/deltas.ts';

/** A check run reads nothing of what was gathered. */
function reviewOf(report: Review['report']): Review {
  return { report, gathered: {} as Review['gathered'], config: defaultConfig, hasTemplates: true };
}

const frame = { headSha: 'abcdef0', externalId: 'one' };

test('the title of a check counts findings as its summary lists them: one that another tells is not counted', () => {
  const teller = finding({ fingerprint: 'teller' });
  const told = finding({ fingerprint: 'told', rule: 'fn-no-tracing', severity: 'low', foldedInto: 'teller' });
  const delta = emptyDelta({
    risk: { base: 0, head: 86, change: 86 },
    findings: { introduced: [teller], worsened: [told], resolved: [], improved: [], persisting: [] },
  });
  const { title, summary } = mainCheckRun(reviewOf(diffReport(delta)), frame, []);
  expect(title).toBe('risk +86, 1 introduced or worsened finding');
  expect(summary).toContain('### New (1)');
  expect(summary).not.toContain('### Worse');
});

test('of two findings on their own both are counted', () => {
  const findings = { introduced: [finding()], worsened: [finding()], resolved: [], improved: [], persisting: [] };
  const { title } = mainCheckRun(reviewOf(diffReport(emptyDelta({ findings }))), frame, []);
  expect(title).toBe('risk 0, 2 introduced or worsened findings');
});
