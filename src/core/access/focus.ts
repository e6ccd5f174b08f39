/**
 * Takes the policies of two sides, says which statements of head can grant anything new at all. A statement that base has too
 * grants nothing new unless head lifts a denial or a limit; leaving those out makes long, nearly equal policies cheap.
 */
import type { Condition, Statement } from '../model/policy.ts';
import { variablesOf } from './box.ts';
import { readOperator } from './conditions/operators.ts';
import { type Policies, statementsOf } from './policy-side.ts';

export interface Focus {
  isNew(statement: Statement): boolean;
  /** No statement is. */
  nothingNew: boolean;
  /** Variables, in lower case, that new statements or changed denials use or ask about, that limit head, or that base excludes something by. */
  variables: ReadonlySet<string>;
}

export function focusOf(base: Policies, head: Policies): Focus {
  const shared = limitsHold(base, head) ? keysOf(statementsOf(grantsOf(base)), 'Allow') : new Set<string>();
  const isNew = (statement: Statement) => !shared.has(keyOf(statement));
  const candidates = statementsOf(grantsOf(head)).filter(
    (statement) => statement.effect === 'Allow' && isNew(statement),
  );
  const both = [allOf(base), allOf(head)].map((statements) => keysOf(statements, 'Deny'));
  const changed = [...allOf(base), ...allOf(head)].filter(
    (statement) => statement.effect === 'Deny' && !both.every((keys) => keys.has(keyOf(statement))),
  );
  const excluding = allOf(base).flatMap((statement) =>
    variablesOf({ ...statement, resources: [], conditions: statement.conditions.filter(isNegated) }),
  );
  const limits = statementsOf([...(head.boundary ?? []), ...(head.scp ?? [])]);
  const asked = [...candidates, ...changed, ...limits].flatMap((statement) => [
    ...variablesOf(statement),
    ...statement.conditions.map(({ key }) => key),
  ]);
  return {
    isNew,
    nothingNew: candidates.length === 0,
    variables: new Set([...asked, ...excluding].map((key) => key.toLowerCase())),
  };
}

function isNegated({ operator }: Condition): boolean {
  return readOperator(operator)?.negated ?? true;
}

function grantsOf({ identity = [], resource = [], trust = [] }: Policies) {
  return [...identity, ...resource, ...trust];
}

function allOf(policies: Policies): Statement[] {
  return statementsOf(Object.values(policies).flat());
}

/** Whether head denies all that base denies, and its limits leave no more than base's. */
function limitsHold(base: Policies, head: Policies): boolean {
  const before = keysOf(allOf(base), 'Deny');
  const after = keysOf(allOf(head), 'Deny');
  const sameLimit = (member: 'boundary' | 'scp') => {
    const [from, to] = [base[member] ?? [], head[member] ?? []];
    if (from.length === 0) return true;
    const allowed = keysOf(statementsOf(from), 'Allow');
    return to.length > 0 && [...keysOf(statementsOf(to), 'Allow')].every((key) => allowed.has(key));
  };
  return (
    [...before].every((key) => after.has(key)) &&
    sameLimit('boundary') &&
    sameLimit('scp') &&
    (base.identity !== undefined) === (head.identity !== undefined)
  );
}

function keysOf(statements: readonly Statement[], effect: string): Set<string> {
  return new Set(statements.filter((statement) => statement.effect === effect).map(keyOf));
}

const keys = new WeakMap<Statement, string>();

/** Equal for statements that mean the same apart from their names and the order of their lists. */
function keyOf(statement: Statement): string {
  let key = keys.get(statement);
  if (key === undefined) {
    const { sid: _, path: __, malformed: ___, conditions, ...rest } = statement;
    const asked = conditions
      .map(({ operator, key: name, values }) => [operator, name.toLowerCase(), [...values].sort()].join('\u0000'))
      .sort();
    key = JSON.stringify([
      Object.entries(rest)
        .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
        .sort(),
      asked,
    ]);
    keys.set(statement, key);
  }
  return key;
}
