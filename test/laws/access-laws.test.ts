import { describe, expect, test } from 'vitest';
import { accessRisk } from '../../src/core/access/access-risk.ts';
import { catalogueOf } from '../../src/core/access/catalogue.ts';
import { compareAccess } from '../../src/core/access/compare-access.ts';
import { parsePolicy } from '../../src/core/access/parse-policy.ts';
import type { PolicySet } from '../../src/core/model/delta.ts';
import type { Json } from '../../src/core/model/tree.ts';
import { type Random, randomCase, seeded } from '../oracle/access-cases.ts';
import { smallCatalogue } from '../oracle/access-universe.ts';

const catalogue = catalogueOf(smallCatalogue);
type Statement = Record<string, unknown>;
type Document = { Version: string; Statement: Statement[] };
const relation = (base: PolicySet, head: PolicySet) => compareAccess(base, head, { catalogue }).relation;
const documentOf = (set: PolicySet) => (set.resource ?? [set.identity].flat()[0]) as Document;
const withDocument = (set: PolicySet, document: Document): PolicySet =>
  set.resource ? { ...set, resource: document } : { ...set, identity: [document] };
const withStatements = (set: PolicySet, change: (statements: Statement[]) => Statement[]) => {
  const document = documentOf(set);
  return withDocument(set, { ...document, Statement: change(document.Statement) });
};

/** Sets that hold a law, out of `count` random ones; a law is violated by none. */
function violations(
  count: number,
  seed: number,
  law: (set: PolicySet, random: Random, other: PolicySet) => boolean,
): PolicySet[] {
  const random = seeded(seed);
  const found: PolicySet[] = [];
  for (let index = 0; index < count; index++) {
    const { base, head } = randomCase(random);
    if (!law(base, random, head)) found.push(base);
  }
  return found;
}

describe('the relation of two sets of policies', () => {
  test('is reflexive', () => {
    expect(violations(300, 1, (set) => relation(set, structuredClone(set)) === 'equal')).toEqual([]);
  });

  test('turns around with its sides', () => {
    const turned = { equal: 'equal', broader: 'narrower', narrower: 'broader', incomparable: 'incomparable' };
    expect(violations(300, 2, (set, _, other) => relation(other, set) === turned[relation(set, other)])).toEqual([]);
  });

  test('does not depend on the order, repetition, splitting or merging of statements', () => {
    const split = (statement: Statement): Statement[] => {
      const list = statement['Action'];
      return Array.isArray(list) && statement['Effect'] !== undefined
        ? list.map((Action) => ({ ...statement, Action: [Action] }))
        : [statement];
    };
    const changes: ((statements: Statement[]) => Statement[])[] = [
      (statements) => statements.toReversed(),
      (statements) => [...statements, ...structuredClone(statements)],
      (statements) => statements.flatMap(split),
    ];
    for (const change of changes)
      expect(violations(200, 3, (set) => relation(set, withStatements(set, change)) === 'equal')).toEqual([]);
  });

  test('does not depend on how statements are spread over policies', () => {
    const spread = (set: PolicySet): PolicySet => {
      const { Version, Statement } = documentOf(set);
      return { ...set, identity: Statement.map((statement) => ({ Version, Statement: [statement] })) };
    };
    expect(violations(200, 4, (set) => set.resource !== undefined || relation(set, spread(set)) === 'equal')).toEqual(
      [],
    );
  });

  test('grows with an Allow and shrinks with a Deny', () => {
    const added = (set: PolicySet, other: PolicySet, Effect: string) => {
      const [statement] = documentOf(other).Statement;
      return statement && (set.resource === undefined) === (other.resource === undefined)
        ? withStatements(set, (statements) => [...statements, { ...statement, Effect }])
        : set;
    };
    expect(
      violations(300, 5, (set, _, other) => ['equal', 'broader'].includes(relation(set, added(set, other, 'Allow')))),
    ).toEqual([]);
    expect(
      violations(300, 6, (set, _, other) => ['equal', 'narrower'].includes(relation(set, added(set, other, 'Deny')))),
    ).toEqual([]);
  });

  test('says the same on the same input, byte for byte', () => {
    expect(
      violations(
        100,
        7,
        (set, _, other) =>
          JSON.stringify(compareAccess(set, other, { catalogue })) ===
          JSON.stringify(compareAccess(structuredClone(set), other, { catalogue })),
      ),
    ).toEqual([]);
  });
});

describe('the points for access', () => {
  const points = (set: PolicySet) =>
    accessRisk(
      { identity: [set.identity].flat().map((document) => parsePolicy(document as Json, () => {})) },
      catalogue,
    );
  const never = (seed: number, widen: (statement: Statement, random: Random) => Statement[] | undefined) =>
    violations(400, seed, (set, random) => {
      if (set.resource) return true;
      const statements = documentOf(set).Statement;
      const at = Math.floor(random() * statements.length);
      const changed = widen(statements[at] as Statement, random);
      return (
        changed === undefined ||
        points(withStatements(set, () => statements.toSpliced(at, 1, ...changed))) >= points(set) - 1e-9
      );
    });
  const isAllow = (statement: Statement) => statement['Effect'] === 'Allow';
  const widened = (patterns: unknown, random: Random) => {
    const list = patterns as string[];
    const at = Math.floor(random() * list.length);
    const pattern = list[at] ?? '*';
    const cut = Math.floor(random() * (pattern.length + 1));
    return list.toSpliced(at, 1, pattern.includes('${') ? '*' : `${pattern.slice(0, cut)}*`);
  };

  test('never fall when an action or resource pattern widens', () => {
    expect(
      never(11, (statement, random) =>
        isAllow(statement) && statement['Action']
          ? [{ ...statement, Action: widened(statement['Action'], random) }]
          : undefined,
      ),
    ).toEqual([]);
    expect(
      never(12, (statement, random) =>
        isAllow(statement) && statement['Resource']
          ? [{ ...statement, Resource: widened(statement['Resource'], random) }]
          : undefined,
      ),
    ).toEqual([]);
  });

  test('never fall when a condition or a Deny goes, or a statement comes', () => {
    expect(never(13, (statement) => (isAllow(statement) ? [{ ...statement, Condition: {} }] : undefined))).toEqual([]);
    expect(never(14, (statement) => (isAllow(statement) ? undefined : []))).toEqual([]);
    expect(never(15, (statement) => [statement, { Effect: 'Allow', Action: ['s3:P*'], Resource: ['a*'] }])).toEqual([]);
  });

  test('fall when something is taken away altogether', () => {
    const some = {
      identity: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] }],
    };
    expect(points(some)).toBeGreaterThan(
      points({
        identity: [{ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] }],
      }),
    );
    expect(points({ identity: [] })).toBe(0);
  });
});
