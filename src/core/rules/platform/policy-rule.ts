/** Rules about statements of resource policies: takes the types that hold them and a test, gives the rule. */
import type { PolicyFact } from '../../model/fact.ts';
import type { Statement } from '../../model/policy.ts';
import type { Hit, Rule, RuleWords } from '../rule.ts';
import { type KnownAnywhere, statementRule } from '../statements.ts';

export interface PolicyRule {
  words: RuleWords;
  on: readonly string[];
  wrong(statement: Statement, fact: PolicyFact, known: KnownAnywhere): Omit<Hit, 'path'> | undefined;
}

export function policyRule({ words, on, wrong }: PolicyRule): Rule {
  return statementRule({
    words,
    on,
    of: 'resource',
    wrong: (statement, fact, known) => (statement.unknown === undefined ? wrong(statement, fact, known) : undefined),
  });
}
