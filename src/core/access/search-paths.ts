/**
 * Takes both sides' boxes for one class of actions and one choice of variables, claims requests that head allows and base does not.
 *
 * head \ base is a union: for every way through head (one granting statement, one of each limit) and every way in which base
 * fails (none of its grants matches, or none of a limit's, or one Deny does) a conjunction of literals and clauses, solved apart.
 */
import type { Statement } from '../model/policy.ts';
import type { ActionClass } from './action-classes.ts';
import type { Literal } from './atoms.ts';
import type { Box } from './box.ts';
import type { Focus } from './focus.ts';
import type { Work } from './language/find-word.ts';
import type { Side } from './policy-side.ts';
import type { Claim, Question } from './question.ts';
import { type Clause, type Constraints, constraintsOf, solve } from './solve.ts';
import { liesWithin } from './subsumption.ts';
import type { Theory } from './theory.ts';
import type { Variables } from './variable-choices.ts';

/** What all searches of one question share. */
export interface Search {
  question: Question;
  theory: Theory;
  focus: Focus;
  /** Whether the claim is confirmed. */
  add: (claim: Claim) => boolean;
  /** For which classes a statement has its claim already, in any choice of variables. */
  claimed: Map<Statement, Set<ActionClass | undefined>>;
}

export interface Sides {
  head: Side;
  base: Side;
  actions: ActionClass | undefined;
  premises: readonly Literal[];
  variables: Variables;
}

/** How a search went. */
export interface Outcome {
  gaveUp: boolean;
  /** No path was left to ask about, as the patterns stand; so it is for other texts of the variables. */
  settled: boolean;
}

export function searchPaths(search: Search, sides: Sides): Outcome {
  const { head, actions } = sides;
  if (head.denies.some((box) => denialOf(box, actions).length === 0)) return { gaveUp: false, settled: true };
  const isSettled = settledPaths(sides, search.question.work);
  let failures: Failure[] | undefined;
  let gaveUp = false;
  for (const way of head.ways) {
    for (const path of pathsThrough(way)) {
      const [granting] = path;
      if (!granting || !search.focus.isNew(granting.statement)) continue;
      const claimed = search.claimed.get(granting.statement) ?? new Set();
      search.claimed.set(granting.statement, claimed);
      if (claimed.has(actions) || isSettled(path)) continue;
      failures ??= failuresOf(sides);
      if (askPath(search, sides, path, failures, claimed)) gaveUp = true;
    }
  }
  return { gaveUp, settled: failures === undefined };
}

function askPath(
  search: Search,
  { actions, premises, variables }: Sides,
  path: readonly Box[],
  failures: readonly Failure[],
  claimed: Set<ActionClass | undefined>,
): boolean {
  const { statement } = path[0] as Box;
  const units = [...premises, ...path.flatMap((box) => literalsOf(box, actions))];
  let gaveUp = false;
  for (const failure of failures) {
    const model = solve([...units, ...failure.units], failure.constraints, search.theory, search.question.work);
    if (model === 'unknown') gaveUp = true;
    else if (model && search.add({ statement, actions, model, variables })) {
      claimed.add(actions);
      break;
    } else if (model) gaveUp = true;
  }
  return gaveUp;
}

/** Within a class action literals are settled. */
function literalsOf({ action, literals }: Box, actions: ActionClass | undefined): readonly Literal[] {
  return actions || !action ? literals : [action, ...literals];
}

function denialOf({ action, denial }: Box, actions: ActionClass | undefined): Clause {
  return actions || !action ? denial : [{ atom: action.atom, holds: !action.holds }, ...denial];
}

/** One box of each group, in all combinations. */
function* pathsThrough(groups: readonly (readonly Box[])[], chosen: Box[] = []): Generator<Box[]> {
  const [group, ...rest] = groups;
  if (!group) yield chosen;
  else for (const box of group) yield* pathsThrough(rest, [...chosen, box]);
}

/** A way in which base does not allow a request, together with head's denials. */
interface Failure {
  units: readonly Literal[];
  constraints: Constraints;
}

function failuresOf({ base, head, actions }: Sides): Failure[] {
  const id = idWithin(actions);
  const inHead = new Set(head.denies.map(id));
  const denials = head.denies.map((box) => denialOf(box, actions));
  const denied = constraintsOf(denials);
  const lifted = base.denies
    .filter((box) => !inHead.has(id(box)))
    .map((box): Failure => ({ units: literalsOf(box, actions), constraints: denied }));
  const unmatched: Failure[] = [];
  for (const groups of choices(base.ways)) {
    const clauses = groups.flatMap((group) => group.map((box) => denialOf(box, actions)));
    if (clauses.every((clause) => clause.length > 0))
      unmatched.push({ units: [], constraints: constraintsOf([...clauses, ...denials]) });
  }
  return [...unmatched, ...lifted];
}

/** One group of each way, in all combinations: none of their boxes must match. */
function choices(ways: readonly (readonly (readonly Box[])[])[]): (readonly Box[])[][] {
  return ways.reduce<(readonly Box[])[][]>(
    (all, way) => all.flatMap((chosen) => way.map((group) => [...chosen, group])),
    [[]],
  );
}

/** Equal for boxes that match the same requests, seen from their literals. */
function idWithin(actions: ActionClass | undefined): (box: Box) => string {
  return (box) => (actions ? box.key : `${box.action?.holds} ${box.action?.atom.id} ${box.key}`);
}

/**
 * Finds paths of which every box lies within one of base's way, under no more denials: nothing new can come of them. Spares most
 * of the work on long policies that are nearly equal or became narrower.
 */
function settledPaths({ head, base, actions }: Sides, work: Work): (path: readonly Box[]) => boolean {
  const id = idWithin(actions);
  const denied = new Set(head.denies.map(id));
  if (base.denies.some((box) => !denied.has(id(box)))) return () => false;
  const ways = base.ways.map((way) => way.map((boxes) => ({ boxes, ids: new Set(boxes.map(id)) })));
  const within = (inner: Box, outer: Box) =>
    (actions || !outer.action || outer.action.atom === inner.action?.atom) && liesWithin(inner, outer);
  return (path) =>
    ways.some((way) =>
      way.every(({ boxes, ids }, index) => {
        const box = path[index];
        if (box === undefined) return false;
        if (ids.has(id(box))) return true;
        work.left -= boxes.length;
        return boxes.some((outer) => within(box, outer));
      }),
    );
}
