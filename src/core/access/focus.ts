/**
 * Takes the policies of two sides, says which statements of head can grant anything new at all, and by which of their action
 * patterns. What both sides write alike drops out at once, pattern by pattern, so that long, nearly equal policies are cheap.
 *
 * Take a request that head allows by an Allow, its action matched by the pattern p. If base has an Allow that differs in its
 * actions at most and has p too, base's Allow matches the request as well. Where head's limits leave no more than base's, base
 * then refuses it only by a Deny; and one that head has too, likewise pattern by pattern, would have refused it in head. So
 * only actions are worth asking about that a pattern matches which only head's Allows have, or only base's Denies.
 */
import type { Condition, Policy, Statement } from '../model/policy.ts';
import { actionPatterns } from './action-patterns.ts';
import { variablesIn, variablesOf } from './box.ts';
import { readOperator } from './conditions/operators.ts';
import { type Policies, statementsOf } from './policy-side.ts';

export interface Focus {
  isNew(statement: Statement): boolean;
  /** No statement is. */
  nothingNew: boolean;
  /** Patterns of the actions worth asking about; `undefined` where these cannot be told from others. */
  actions: ReadonlySet<string> | undefined;
  /** Variables, in lower case, that new statements or changed denials use or ask about, that limit head, or that base excludes something by. */
  variables: ReadonlySet<string>;
}

export function focusOf(base: Policies, head: Policies): Focus {
  const [before, after] = [denialsOf(base), denialsOf(head)];
  const [kept, added] = [writtenIn(before), writtenIn(after)];
  const lifted = limitsHold(base, head) ? unsharedPatterns(before, added) : undefined;
  const shared = writtenIn(grantsOf(base));
  // Where base denies more, any of head's Allows may come through.
  const isNew = (statement: Statement) => lifted?.size !== 0 || isUnshared(statement, shared);
  const granted = grantsOf(head);
  const fresh = granted.filter(isNew);
  const changed = [
    ...before.filter((statement) => isUnshared(statement, added)),
    ...after.filter((statement) => isUnshared(statement, kept)),
  ];
  const patterns = lifted && unsharedPatterns(granted, shared);
  return {
    isNew,
    nothingNew: fresh.length === 0,
    actions: lifted && patterns && new Set([...patterns, ...lifted]),
    variables: variablesInSight(base, head, [...fresh, ...changed]),
  };
}

function variablesInSight(base: Policies, head: Policies, changed: readonly Statement[]): Set<string> {
  const excluding = allOf(base)
    .filter(({ variables }) => variables)
    .flatMap(({ notResources = [], conditions }) =>
      variablesIn([...notResources, ...conditions.filter(isNegated).flatMap(({ values }) => values)]),
    );
  const limits = statementsOf([...(head.boundary ?? []), ...(head.scp ?? [])]);
  const asked = [...changed, ...limits].flatMap((statement) => [
    ...variablesOf(statement),
    ...statement.conditions.map(({ key }) => key),
  ]);
  return new Set([...asked, ...excluding].map((key) => key.toLowerCase()));
}

function isNegated({ operator }: Condition): boolean {
  return readOperator(operator)?.negated ?? true;
}

function grantsOf({ identity = [], resource = [], trust = [] }: Policies): Statement[] {
  return statementsOf([...identity, ...resource, ...trust]).filter(({ effect }) => effect === 'Allow');
}

function denialsOf(policies: Policies): Statement[] {
  return allOf(policies).filter(({ effect }) => effect === 'Deny');
}

function allOf(policies: Policies): Statement[] {
  return statementsOf(Object.values(policies).flat());
}

/** Whether head's limits leave no more than base's. */
function limitsHold(base: Policies, head: Policies): boolean {
  const sameLimit = (member: 'boundary' | 'scp') => {
    const [from, to] = [base[member] ?? [], head[member] ?? []];
    if (from.length === 0) return true;
    const allowed = writtenIn(allowsOf(from));
    return to.length > 0 && allowsOf(to).every((statement) => !isUnshared(statement, allowed));
  };
  return sameLimit('boundary') && sameLimit('scp') && (base.identity !== undefined) === (head.identity !== undefined);
}

function allowsOf(policies: readonly Policy[]): Statement[] {
  return statementsOf(policies).filter(({ effect }) => effect === 'Allow');
}

/** Action patterns by all else that their statements say. */
type Written = ReadonlyMap<string, ReadonlySet<string>>;

function writtenIn(statements: readonly Statement[]): Written {
  const written = new Map<string, Set<string>>();
  for (const statement of statements) {
    const { rest, patterns } = textOf(statement);
    const known = written.get(rest);
    if (!known) written.set(rest, new Set(patterns));
    else for (const pattern of patterns) known.add(pattern);
  }
  return written;
}

function isUnshared(statement: Statement, shared: Written): boolean {
  const { rest, patterns } = textOf(statement);
  const known = shared.get(rest);
  return !known || patterns.some((pattern) => !known.has(pattern));
}

/** `undefined`: some statement's actions are all but a few. */
function unsharedPatterns(statements: readonly Statement[], shared: Written): Set<string> | undefined {
  const found = new Set<string>();
  for (const statement of statements) {
    const { rest, patterns } = textOf(statement);
    const known = shared.get(rest);
    const unshared = known ? patterns.filter((pattern) => !known.has(pattern)) : patterns;
    if (unshared.length > 0 && !statement.actions) return undefined;
    for (const pattern of unshared) found.add(pattern);
  }
  return found;
}

interface StatementText {
  /** Equal for statements that mean the same apart from their names, their actions and the order of their lists. */
  rest: string;
  /** Of actions; those of `NotAction` are one. */
  patterns: readonly string[];
}

const texts = new WeakMap<Statement, StatementText>();

function textOf(statement: Statement): StatementText {
  let text = texts.get(statement);
  if (!text) {
    const { sid: _, path: __, malformed: ___, conditions, actions, notActions: ____, ...rest } = statement;
    const { all } = actionPatterns(statement);
    const asked = conditions
      .map(({ operator, key: name, values }) => [operator, name.toLowerCase(), [...values].sort()].join('\u0000'))
      .sort();
    const lists = Object.entries(rest)
      .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value])
      .sort();
    text = {
      rest: JSON.stringify([lists, asked]),
      patterns: actions ? all : [`NotAction ${[...all].sort().join(' ')}`],
    };
    texts.set(statement, text);
  }
  return text;
}
