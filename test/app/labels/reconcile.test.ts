import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworkStates, isComplianceLabel, labelDefinition, reconcileLabels } from '../../../app/labels/reconcile.ts';
import type { FrameworkState, FrameworkVerdict } from '../../../src/core/model/delta.ts';

const prefix = 'compliance: ';

function verdict(framework: string, state: FrameworkState): FrameworkVerdict {
  const label = `${prefix}${framework} ${state}`;
  return { framework, name: framework, mode: 'label', state, controls: {}, label, reasons: [] };
}

describe('reconciling labels', () => {
  test('replaces an older state, adds what is missing, leaves others alone', () => {
    const present = ['bug', 'compliance: pci violation', 'compliance: team', 'Compliance: OLD pass'];
    expect(reconcileLabels(present, [verdict('pci', 'pass'), verdict('hipaa', 'review')], prefix)).toEqual({
      add: ['compliance: pci pass', 'compliance: hipaa review'],
      remove: ['compliance: pci violation', 'Compliance: OLD pass'],
    });
  });

  test('ignores case, as GitHub does', () => {
    expect(reconcileLabels(['COMPLIANCE: pci PASS'], [verdict('pci', 'pass')], prefix)).toEqual({
      add: [],
      remove: [],
    });
  });

  test('afterwards there is exactly one label for each framework, and nothing else was touched', () => {
    const label = fc.oneof(
      fc.constantFrom(
        'bug',
        'compliance: pci pass',
        'compliance: hipaa violation',
        'compliance: pci violation',
        'pci pass',
      ),
      fc.string({ maxLength: 12 }),
    );
    const verdicts = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('pci', 'hipaa', 'iso'), state: fc.constantFrom(...frameworkStates) }),
      {
        selector: (row) => row.id,
      },
    );
    fc.assert(
      fc.property(fc.uniqueArray(label), verdicts, (present, wanted) => {
        const { add, remove } = reconcileLabels(
          present,
          wanted.map((row) => verdict(row.id, row.state)),
          prefix,
        );
        const after = [...present.filter((one) => !remove.includes(one)), ...add];
        expect(after.filter((one) => isComplianceLabel(one, prefix)).sort()).toEqual(
          wanted.map((row) => `${prefix}${row.id} ${row.state}`).sort(),
        );
        expect(after.filter((one) => !isComplianceLabel(one, prefix))).toEqual(
          present.filter((one) => !isComplianceLabel(one, prefix)),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test('a definition has a colour and a description within GitHub’s limits', () => {
    for (const state of frameworkStates) {
      const { color, description } = labelDefinition(`compliance: x ${state}`);
      expect(color).toMatch(/^[0-9a-f]{6}$/);
      expect(description.length).toBeLessThanOrEqual(100);
    }
  });
});
