import { describe, expect, test } from 'vitest';
import { decide, touchesOf } from '../../../app/evaluate/decide.ts';
import type { Approval } from '../../../app/store/approvals.ts';
import type { FrameworkVerdict } from '../../../src/core/model/delta.ts';

const verdict: FrameworkVerdict = {
  framework: 'pci',
  name: 'PCI DSS',
  mode: 'require-approval',
  state: 'violation',
  controls: { '8.6.2': ['b', 'a'], '1.2': ['a'] },
  label: 'compliance: pci violation',
  reasons: ['two controls'],
};
const config = {
  frameworks: { pci: { mode: 'require-approval' as const, reviewers: ['Octocat', 'my-org/security'] } },
  labels: { prefix: 'compliance: ' },
};
const approval: Approval = {
  framework: 'pci',
  head: 'h1',
  touches: touchesOf(verdict),
  approver: 'octocat',
  via: 'octocat',
  reason: 'seen',
  source: 'command',
};
const at = (head: string, author = 'dev') => ({ config, head, author });

describe('deciding on frameworks', () => {
  test('awaits an approval, which then lets it pass', () => {
    const waiting = decide([verdict], [], at('h1'));
    expect(waiting).toMatchObject({ passes: false, verdicts: [{ state: 'review', label: 'compliance: pci review' }] });
    const done = decide([verdict], [approval], at('h1'));
    expect(done).toMatchObject({ passes: true, verdicts: [{ state: 'pass', approvedBy: 'octocat', blocks: false }] });
  });

  test('an approval holds for a later head only while the framework’s delta is the same', () => {
    expect(decide([verdict], [approval], at('h2')).passes).toBe(true);
    const other = { ...verdict, controls: { ...verdict.controls, '9': ['c'] } };
    expect(decide([other], [approval], at('h2')).passes).toBe(false);
  });

  test.each([
    ['the author', at('h1', 'OctoCat'), approval],
    ['who is no longer listed', at('h1'), { ...approval, via: 'my-org/former' }],
    ['another framework’s reviewer', at('h1'), { ...approval, framework: 'hipaa' }],
  ])('the approval of %s does not count', (_, where, given) => {
    expect(decide([verdict], [given], where).passes).toBe(false);
  });

  test('`block` is not opened by an approval, `label` never blocks', () => {
    expect(decide([{ ...verdict, mode: 'block' }], [approval], at('h1')).passes).toBe(false);
    expect(decide([{ ...verdict, mode: 'label' }], [], at('h1'))).toMatchObject({
      passes: true,
      verdicts: [{ state: 'violation' }],
    });
  });

  test('what a framework touches does not depend on order', () => {
    const other = { ...verdict, controls: { '1.2': ['a'], '8.6.2': ['a', 'b'] } };
    expect(touchesOf(other)).toBe(touchesOf(verdict));
  });
});
