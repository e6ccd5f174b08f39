import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Delta } from '../../src/core/model/delta.ts';
import { diff, scan } from '../../src/index.ts';
import { templates } from '../support/law-templates.ts';
import { mutate, mutation, reorder, statements, widen } from '../support/mutate.ts';

const options = { today: '2026-11-24' };
const file = (json: unknown) => [{ path: 'template.json', text: JSON.stringify(json) }];
const change = async (base: unknown, head: unknown): Promise<Delta> => diff(file(base), file(head), options);
const runs = { numRuns: 25, seed: 20261124 };
const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

describe.each(templates.filter(({ name }) => !name.includes('serverless')))('$name', ({ json }) => {
  it('compared with itself is no change at all', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (some) => {
        const head = mutate(json, some);
        const { risk, findings, access, exposure } = await change(head, head);
        expect(risk.change).toBe(0);
        expect([findings.introduced, findings.worsened, findings.resolved, findings.improved]).toEqual([
          [],
          [],
          [],
          [],
        ]);
        expect(access).toEqual({ added: [], removed: [] });
        expect(exposure).toEqual({ opened: [], closed: [] });
      }),
      runs,
    );
  });

  it('turned around changes the sign of the risk, and swaps what is new with what is gone', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (some) => {
        const head = mutate(json, some);
        const [there, back] = [await change(json, head), await change(head, json)];
        expect(back.risk.change).toBeCloseTo(-there.risk.change, 6);
        expect(back.exposure.opened.length).toBe(there.exposure.closed.length);
      }),
      runs,
    );
  });

  it('changed twice adds up', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, mutations, async (first, second) => {
        const middle = mutate(json, first);
        const last = mutate(middle, second);
        const [ab, bc, ac] = [await change(json, middle), await change(middle, last), await change(json, last)];
        expect(ab.risk.change + bc.risk.change).toBeCloseTo(ac.risk.change, 6);
        expect(ac.risk.head - ac.risk.base).toBeCloseTo(ac.risk.change, 6);
      }),
      runs,
    );
  });

  it('is the same in any order', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, fc.nat(50), async (some, seed) => {
        const head = mutate(json, some);
        const [one, other] = [await scan(file(head), options), await scan(file(reorder(head, seed)), options)];
        expect(other.risk).toBeCloseTo(one.risk, 6);
        const prints = (report: typeof one) => report.findings.map((finding) => finding.fingerprint).sort();
        expect(prints(other)).toEqual(prints(one));
      }),
      runs,
    );
  });

  it('never gets less risky by widening a statement', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(99), fc.nat(99), async (at, choice) => {
        const head = structuredClone(json);
        const all = statements(head);
        if (all.length === 0) return;
        widen(all[at % all.length] as never, choice);
        const { risk } = await change(json, head);
        expect(risk.change).toBeGreaterThanOrEqual(-1e-6);
      }),
      runs,
    );
  });
});

it('has templates with statements to widen', () => {
  expect(templates.filter(({ json }) => statements(json).length > 2).length).toBeGreaterThan(1);
});
