/** Takes two lists of statements, gives those that lost a condition or a denial; wording, order and letter case do not matter. */
import type { PolicyFact } from '../../model/fact.ts';
import type { Condition, Statement } from '../../model/policy.ts';

export interface Placed {
  statement: Statement;
  fact: PolicyFact;
}

export function statementsOf(facts: readonly PolicyFact[]): Placed[] {
  return facts.flatMap((fact) => (fact.policy?.statements ?? []).map((statement) => ({ statement, fact })));
}

/** What a statement is about, without its conditions. */
export function subjectOf({
  effect,
  actions,
  notActions,
  resources,
  notResources,
  principals,
  notPrincipals,
}: Statement): string {
  const sorted = (values: string[] | undefined) => (values ? [...new Set(values)].sort() : undefined);
  const lower = (values: string[] | undefined) => sorted(values?.map((value) => value.toLowerCase()));
  return JSON.stringify([
    effect,
    lower(actions),
    lower(notActions),
    sorted(resources),
    sorted(notResources),
    principals,
    notPrincipals,
  ]);
}

/** Operators that decide the same question, in order from strict to loose. */
const looser: Readonly<Record<string, string>> = {
  stringequals: 'stringlike',
  arnequals: 'arnlike',
  stringnotequals: 'stringnotlike',
};

/** Conditions of `was` that `is` no longer has, or has in a weaker form. */
export function conditionsLost(was: Statement, is: Statement): Condition[] {
  return was.conditions.filter((condition) => !is.conditions.some((other) => isAsStrict(other, condition)));
}

/** The same key with an operator as strict. Other values are another condition, not a lost one, unless they let more through than before. */
function isAsStrict(is: Condition, was: Condition): boolean {
  if (is.key.toLowerCase() !== was.key.toLowerCase()) return false;
  const [now, before] = [is.operator.toLowerCase(), was.operator.toLowerCase()];
  const exact = looser[before] === now && is.values.every((value) => !/[*?]/.test(value));
  const stricter = now === before || exact || before === `${now}ifexists` || looser[now] === before;
  return stricter && !letsMoreThrough(is.values, was.values, /not/.test(now));
}

/** All that was let through and more: further values, or a wildcard for everything. */
function letsMoreThrough(is: readonly string[], was: readonly string[], negated: boolean): boolean {
  const [large, small] = negated ? [was, is] : [is, was];
  const further = large.length > small.length && small.every((value) => large.includes(value));
  return further || (!negated && is.some((value) => /^\*+$/.test(value)) && !was.some((value) => /^\*+$/.test(value)));
}

/** Allow statements that are still there but lost conditions, with the conditions. */
export function allowsThatLostConditions(
  base: readonly Placed[],
  head: readonly Placed[],
): (Placed & { lost: Condition[] })[] {
  const before = Map.groupBy(
    base.filter(({ statement }) => statement.effect === 'Allow'),
    ({ statement }) => subjectOf(statement),
  );
  const denials = head.flatMap(({ statement }) => (statement.effect === 'Deny' ? [statement] : []));
  return head.flatMap((placed) => {
    if (placed.statement.effect !== 'Allow') return [];
    const candidates = before.get(subjectOf(placed.statement)) ?? [];
    const losses = candidates.map(({ statement }) =>
      conditionsLost(statement, placed.statement).filter((lost) => !isKept(lost, placed.statement, denials)),
    );
    const [least] = losses.sort((a, b) => a.length - b.length);
    return least && least.length > 0 ? [{ ...placed, lost: least }] : [];
  });
}

/** Whether a Deny asks now what the Allow asked: requests over plain HTTP, mostly. */
function isKept(lost: Condition, allow: Statement, denials: readonly Statement[]): boolean {
  const key = lost.key.toLowerCase();
  return denials.some(
    (deny) =>
      deny.principals?.everyone === true &&
      deny.conditions.length === 1 &&
      deny.conditions[0]?.key.toLowerCase() === key &&
      isOpposite(deny.conditions[0], lost) &&
      deniesTheSame(deny, allow),
  );
}

/** Whether what meets one condition does not meet the other: the operator negated with no further values, or the other truth value. */
function isOpposite(deny: Condition, allow: Condition): boolean {
  const [denies, allows] = [deny, allow].map(({ operator }) => operator.toLowerCase().replace(/ifexists$/, ''));
  if (denies === undefined || allows === undefined) return false;
  if (denies === 'bool' && allows === 'bool') {
    const [no, yes] = [deny, allow].map(({ values }) => values.map((value) => value.toLowerCase()).join());
    return `${no} ${yes}` === 'false true' || `${no} ${yes}` === 'true false';
  }
  const isNegated =
    denies === allows.replace(/^(string|arn|numeric|date)(?=equals|like)/, '$1not') || denies === `not${allows}`;
  return isNegated && denies !== allows && deny.values.every((value) => allow.values.includes(value));
}

/** A Deny that is gone, or that still stands with other values in its conditions: `keys` are theirs, `wider` says that they only let more through. */
export type LostDenial = Placed & { still?: { keys: string[]; wider: boolean } };

/** Deny statements of which nothing in head denies as much. */
export function denialsLost(base: readonly Placed[], head: readonly Placed[]): LostDenial[] {
  const denials = head.filter(({ statement }) => statement.effect === 'Deny').map(({ statement }) => statement);
  return base.flatMap((placed): LostDenial[] => {
    const was = placed.statement;
    if (was.effect !== 'Deny') return [];
    const alike = denials.filter((is) => deniesTheSame(is, was));
    if (alike.some((is) => is.conditions.every((one) => was.conditions.some((other) => sameCondition(one, other)))))
      return [];
    const changed = alike
      .map((is) => conditionsChanged(is.conditions, was.conditions))
      .find((keys) => keys !== undefined);
    return [changed ? { ...placed, still: changed } : placed];
  });
}

/** Where both sides ask about the same keys by the same operators: the keys whose values differ. */
function conditionsChanged(
  is: readonly Condition[],
  was: readonly Condition[],
): { keys: string[]; wider: boolean } | undefined {
  const pairs = was.map((before) => ({ before, after: is.find((after) => questionOf(after) === questionOf(before)) }));
  if (is.length !== was.length || pairs.some(({ after }) => after === undefined)) return undefined;
  const differing = pairs.filter(({ before, after }) => after && !sameCondition(after, before));
  return {
    keys: differing.map(({ before }) => before.key),
    wider: differing.every(({ before, after }) => before.values.every((value) => after?.values.includes(value))),
  };
}

function questionOf({ operator, key }: Condition): string {
  return `${operator} ${key}`.toLowerCase();
}

/** Whether one statement denies the same requests as another, their conditions aside. */
function deniesTheSame(is: Statement, was: Statement): boolean {
  return (
    includes(is.actions, was.actions) &&
    includes(was.notActions, is.notActions) &&
    includes(is.resources, was.resources) &&
    includes(was.notResources, is.notResources) &&
    JSON.stringify(is.notPrincipals ?? null) === JSON.stringify(was.notPrincipals ?? null) &&
    (is.principals?.everyone === true ||
      JSON.stringify(is.principals ?? null) === JSON.stringify(was.principals ?? null))
  );
}

/** Whether a list of patterns has every one of another, or a longer beginning of it; both absent is equal, `*` has all. */
function includes(large: string[] | undefined, small: string[] | undefined): boolean {
  if (!large || !small) return large === small;
  const all = new Set(large.map((value) => value.toLowerCase()));
  return (
    all.has('*') ||
    small.every(
      (value) =>
        all.has(value.toLowerCase()) ||
        all.has(`${value.split(':')[0]?.toLowerCase()}:*`) ||
        large.some((pattern) => /^[^*?]+\*$/.test(pattern) && value.startsWith(pattern.slice(0, -1))),
    )
  );
}

function sameCondition(a: Condition, b: Condition): boolean {
  const normal = ({ operator, key, values }: Condition) =>
    [operator.toLowerCase(), key.toLowerCase(), [...values].sort()].join('\n');
  return normal(a) === normal(b);
}
