/** Rules about policy statements: takes a rule's words and a test of one statement, gives the rule. */
import type { Facts, OwnPolicies, PolicyFact } from '../model/fact.ts';
import type { Policy, Statement } from '../model/policy.ts';
import type { Resource } from '../model/stack.ts';
import type { Hit, RuleWords, StateRule } from './rule.ts';

export interface StatementRule {
  words: RuleWords;
  /** Types of the resources that hold the policies. */
  on: readonly string[];
  /** Which of their policies to look at. */
  of: keyof OwnPolicies;
  /** Statements of which all others are known to be right; default: all of the policy. */
  among?(policy: Policy, known: KnownAnywhere): readonly Statement[];
  /** What is wrong with a statement; `undefined` where nothing is. Unknown parts are no finding. */
  wrong(statement: Statement, fact: PolicyFact, known: KnownAnywhere): Omit<Hit, 'path'> | undefined;
}

/** What is the same in all scenarios, so that a statement is looked at once for all that share its resource. */
export type KnownAnywhere = Pick<Facts, 'actionsOf' | 'today' | 'trustedAccounts' | 'trustedSubjects'>;

const none: readonly never[] = [];
const allOf = ({ statements }: Policy) => statements;

/** Looks at each statement of each policy; a finding points at the statement. */
export function statementRule({ words, on, of, wrong, among = allOf }: StatementRule): StateRule {
  return {
    ...words,
    kind: 'state',
    on,
    local: true,
    check(resource, facts) {
      // Most of many statements are right: nothing is made for them.
      let hits: Hit[] | undefined;
      for (const fact of facts.policiesOf(resource)[of])
        for (const statement of fact.policy ? among(fact.policy, facts) : none) {
          const hit = wrong(statement, fact, facts);
          if (!hit) continue;
          hits ??= [];
          hits.push(statementHit(hit, statement, fact));
        }
      return hits ?? none;
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
