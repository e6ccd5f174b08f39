/** Rules about statements of resource policies: takes the types that hold them and a test, gives the rule. */
import type { Facts, PolicyFact } from '../../model/fact.ts';
import type { Statement } from '../../model/policy.ts';
import type { Hit, Rule, RuleWords } from '../rule.ts';
import { statementRule } from '../statements.ts';

export interface PolicyRule {
  words: RuleWords;
  on: readonly string[];
  wrong(statement: Statement, fact: PolicyFact, facts: Facts): Omit<Hit, 'path'> | undefined;
}

export function policyRule({ words, on, wrong }: PolicyRule): Rule {
  return statementRule({
    words,
    about: on,
    in: (facts) => facts.resourcePolicies.filter(({ holder }) => on.includes(holder.type)),
    wrong: (statement, fact, facts) => (statement.unknown === undefined ? wrong(statement, fact, facts) : undefined),
  });
}
