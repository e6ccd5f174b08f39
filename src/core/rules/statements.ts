/** Rules about policy statements: takes a rule's words and a test of one statement, gives the rule. */
import type { Facts, PolicyFact } from '../model/fact.ts';
import type { Statement } from '../model/policy.ts';
import type { Resource } from '../model/stack.ts';
import type { Found, Hit, RuleWords, StackRule } from './rule.ts';

export interface StatementRule {
  words: RuleWords;
  /** Types of the resources that hold the policies. */
  about: readonly string[];
  /** The policies to look at. */
  in(facts: Facts): readonly PolicyFact[];
  /** What is wrong with a statement; `undefined` where nothing is. Unknown parts are no finding. */
  wrong(statement: Statement, fact: PolicyFact, known: KnownAnywhere): Omit<Hit, 'path'> | undefined;
}

/** What is the same in all scenarios, so that a statement is looked at once for all that share its policy. */
export type KnownAnywhere = Pick<Facts, 'actionsOf' | 'today' | 'trustedAccounts' | 'trustedSubjects'>;

/** Looks at each statement of each policy; a finding points at the statement. */
export function statementRule({ words, about, in: policiesOf, wrong }: StatementRule): StackRule {
  const found = new WeakMap<PolicyFact, readonly Found[]>();
  const hitsIn = (fact: PolicyFact, known: KnownAnywhere): readonly Found[] =>
    (fact.policy?.statements ?? []).flatMap((statement) => {
      const hit = wrong(statement, fact, known);
      return hit ? [statementHit(hit, statement, fact)] : [];
    });
  return {
    ...words,
    kind: 'state',
    about,
    *checkAll(facts) {
      for (const fact of policiesOf(facts)) {
        const hits = found.get(fact) ?? hitsIn(fact, facts);
        found.set(fact, hits);
        yield* hits;
      }
    },
  };
}

/** Points a hit at a statement; the statement's content is its evidence unless the hit brings its own. */
export function statementHit(
  hit: Omit<Hit, 'path'>,
  statement: Statement,
  fact: PolicyFact,
): Hit & { resource: Resource } {
  return {
    evidence: evidenceOf(statement),
    ...hit,
    resource: hit.resource ?? fact.holder,
    path: [...fact.path, ...(fact.path.length > 0 ? statement.path : [])],
  };
}

/** A statement in normal form: order of actions and resources does not matter, nor does its Sid. */
export function evidenceOf(statement: Statement): string {
  const { effect, actions, notActions, resources, notResources, principals, notPrincipals, conditions } = statement;
  const sorted = (values: string[] | undefined) => [...(values ?? [])].sort();
  return JSON.stringify([
    effect,
    sorted(actions?.map((action) => action.toLowerCase())),
    sorted(notActions),
    sorted(resources),
    sorted(notResources),
    principals,
    notPrincipals,
    conditions.map(({ operator, key, values }) => [operator, key.toLowerCase(), sorted(values)]).sort(),
  ]);
}
