/**
 * Takes the policies of two sides, gives requests that `head` allows and `base` does not, at least one for every statement of
 * head that grants such a request, or says that there is none.
 *
 * head \ base is a union: for every way through head (one granting statement, one of each limit) and every way in which base
 * fails (none of its grants matches, or none of a limit's, or one Deny does) a conjunction of literals and clauses, solved apart.
 */
import type { Policy, Statement } from '../model/policy.ts';
import { type ActionClass, actionAtomsOf, actionClasses, classFits } from './action-classes.ts';
import type { AtomTable, Literal } from './atoms.ts';
import { type Box, type BoxMaker, type VariableValue, variablesOf } from './box.ts';
import type { Catalogue } from './catalogue.ts';
import { type Focus, focusOf } from './focus.ts';
import type { Work } from './language/find-word.ts';
import type { Letters } from './language/letters.ts';
import { type Group, type Policies, type Side, sideOf } from './policy-side.ts';
import { anyPrincipal } from './principals.ts';
import { type Clause, type Model, solve } from './solve.ts';
import { type KeyTraits, newTheory, type Theory } from './theory.ts';
import {
  premiseOf,
  specialChoices,
  unlikeOthers,
  type Variables,
  variableChoices,
  variableKeys,
} from './variable-choices.ts';

export interface Question {
  base: Policies;
  head: Policies;
  catalogue: Catalogue;
  letters: Letters;
  /** Shared by the questions of one comparison, both ways. */
  atoms: AtomTable;
  plain: Map<Statement, Box>;
  actions: Map<Statement, Literal | undefined>;
  traits: (key: string) => KeyTraits;
  /** Whether requests name their principal. */
  principals: boolean;
  /** Actions that the catalogue does not know count too. */
  open: boolean;
  work: Work;
}

/** A request of which the solver says that head allows it and base does not. */
export interface Claim {
  statement: Statement;
  /** The class of actions; absent where no known action will do and the model names one. */
  actions: ActionClass | undefined;
  model: Model;
  variables: ReadonlyMap<string, VariableValue>;
}

export interface Difference {
  claims: Claim[];
  /** The search gave up somewhere, so more may be allowed than is claimed. */
  gaveUp: boolean;
}

/** `accept` confirms a claim; one that it refuses does not count. */
export function difference(question: Question, accept: (claim: Claim) => boolean): Difference {
  const focus = focusOf(question.base, question.head);
  if (focus.nothingNew) return { claims: [], gaveUp: false };
  const keys = variableKeys(question);
  const near = keys.filter((key) => focus.variables.has(key));
  const first = searchAll(question, accept, focus, keys, near);
  // A variable left out of sight can spoil a claim; then all are looked at.
  return first.gaveUp && near.length < keys.length ? searchAll(question, accept, focus, keys, keys) : first;
}

function searchAll(
  question: Question,
  accept: (claim: Claim) => boolean,
  focus: Focus,
  keys: readonly string[],
  near: readonly string[],
): Difference {
  const { letters, atoms, plain, actions, catalogue, principals, work } = question;
  const claims: Claim[] = [];
  let gaveUp = false;
  const theory = newTheory(question.traits, work);
  const add = (claim: Claim) => {
    if (!accept(claim)) return false;
    claims.push(claim);
    return true;
  };
  const unlike = unlikeOthers(keys, question);
  const sidesWith = (variables: Variables, only?: ReadonlySet<Statement>) => {
    const maker: BoxMaker = { letters, atoms, variables, principals, plain, actions };
    return [sideOf(narrowed(question.head, only), maker), sideOf(narrowed(question.base, only), maker)] as const;
  };
  // Actions have no variables, so their classes are the same for every choice of values.
  const [head, base] = sidesWith(unlike);
  const boxes = [...boxesOf(head), ...boxesOf(base)];
  const classes = actionClasses(actionAtomsOf(boxes), catalogue, letters, wantedActions(head, focus));
  const relevant = boxes
    .filter((box) => question.open || classes.some((one) => classFits(box.action, one)))
    .map(({ statement }) => statement);
  const used = new Set(relevant.flatMap(variablesOf).map((key) => key.toLowerCase()));
  const watched = near.filter((key) => used.has(key));
  const claimed: Search['claimed'] = new Map();
  const inSight = question.open ? undefined : new Set(relevant);
  const run = (variables: Variables) => {
    const [after, before] = variables === unlike ? [head, base] : sidesWith(variables, inSight);
    work.left -= boxes.length;
    const premises = watched.map((key) => premiseOf(key, variables.get(key) ?? 'absent', atoms));
    if (principals)
      premises.push({ atom: atoms.intern({ dimension: 'principal', kind: 'text', globs: anyPrincipal }), holds: true });
    const search: Search = { question, theory, premises, variables, add, focus, claimed };
    for (const one of classes) {
      if (searchClass(search, within(after, one), within(before, one), one)) gaveUp = true;
    }
    if (question.open && claims.length === 0 && searchClass(search, after, before, undefined)) gaveUp = true;
  };
  for (const variables of variableChoices(watched, unlike)) run(variables);
  for (const variables of claims.length === 0 ? specialChoices(watched, unlike, relevant, question) : []) {
    if (work.left < 0) gaveUp = true;
    if (gaveUp || claims.length > 0) break;
    run(variables);
  }
  return { claims, gaveUp: gaveUp || theory.gaveUp() };
}

/** Only these statements of the policies; the policies stay, for one that allows nothing still limits. */
function narrowed(policies: Policies, only: ReadonlySet<Statement> | undefined): Policies {
  // A statement of a resource policy beside an identity's is replaced by a part of it, so it cannot be told by itself.
  if (!only || (policies.identity && policies.resource)) return policies;
  const members = Object.entries(policies) as [keyof Policies, Policy[]][];
  return Object.fromEntries(
    members.map(([member, list]) => [
      member,
      list.map((policy) => ({ ...policy, statements: policy.statements.filter((statement) => only.has(statement)) })),
    ]),
  );
}

/** The action atoms of statements that may grant something new; `undefined` where these are not limited to what they name. */
function wantedActions({ ways }: Side, { isNew }: Focus): ReadonlySet<number> | undefined {
  const literals = ways.flatMap(([granting = []]) =>
    granting.filter(({ statement }) => isNew(statement)).map(({ action }) => action),
  );
  if (literals.some((literal) => !literal?.holds)) return undefined;
  return new Set(literals.map((literal) => literal?.atom.id ?? -1));
}

interface Search {
  question: Question;
  theory: Theory;
  premises: Literal[];
  variables: ReadonlyMap<string, VariableValue>;
  add: (claim: Claim) => boolean;
  focus: Focus;
  /** For which classes a statement has its claim already, in any choice of variables. */
  claimed: Map<Statement, Set<ActionClass | undefined>>;
}

function boxesOf({ ways, denies }: Side): Box[] {
  return [...ways.flat(2), ...denies];
}

/** The side for the actions of one class, where action literals are settled. */
function within({ ways, denies }: Side, actions: ActionClass): Side {
  const fits = (box: Box) => classFits(box.action, actions);
  return { ways: ways.map((way) => way.map((group) => group.filter(fits))), denies: denies.filter(fits) };
}

/** Whether the search gave up. */
function searchClass(search: Search, head: Side, base: Side, actions: ActionClass | undefined): boolean {
  const literals = actions
    ? (box: Box) => box.literals
    : (box: Box) => (box.action ? [box.action, ...box.literals] : box.literals);
  const denies = head.denies.map((box) => negation(literals(box)));
  if (
    denies.some((clause) => clause.length === 0) ||
    head.ways.every(
      (way) => way.some((group) => group.length === 0) || !way[0]?.some((box) => search.focus.isNew(box.statement)),
    )
  )
    return false;
  const failures = failuresOf(base, head, literals);
  const same = samePaths(head, base, actions);
  let gaveUp = false;
  for (const way of head.ways) {
    for (const path of pathsThrough(way)) {
      const [granting] = path;
      if (!granting || !search.focus.isNew(granting.statement)) continue;
      const claimed = search.claimed.get(granting.statement) ?? new Set();
      search.claimed.set(granting.statement, claimed);
      if (claimed.has(actions) || same(path)) continue;
      const units = [...search.premises, ...path.flatMap(literals)];
      for (const failure of failures) {
        const model = solve(
          [...units, ...failure.units],
          [...failure.clauses, ...denies],
          search.theory,
          search.question.work,
        );
        if (model === 'unknown') gaveUp = true;
        else if (model && search.add({ statement: granting.statement, actions, model, variables: search.variables })) {
          claimed.add(actions);
          break;
        } else if (model) gaveUp = true;
      }
    }
  }
  return gaveUp;
}

/** One box of each group, in all combinations. */
function* pathsThrough(groups: readonly Group[], chosen: Box[] = []): Generator<Box[]> {
  const [group, ...rest] = groups;
  if (!group) yield chosen;
  else for (const box of group) yield* pathsThrough(rest, [...chosen, box]);
}

/** A way in which base does not allow a request. */
interface Failure {
  units: Literal[];
  clauses: Clause[];
}

function failuresOf(base: Side, head: Side, literals: (box: Box) => readonly Literal[]): Failure[] {
  const inHead = new Set(head.denies.map((box) => `${box.action?.atom.id} ${box.key}`));
  const denied = base.denies
    .filter((box) => !inHead.has(`${box.action?.atom.id} ${box.key}`))
    .map((box): Failure => ({ units: [...literals(box)], clauses: [] }));
  const unmatched: Failure[] = [];
  for (const groups of choices(base.ways)) {
    const clauses = groups.flatMap((group) => group.map((box) => negation(literals(box))));
    if (clauses.every((clause) => clause.length > 0)) unmatched.push({ units: [], clauses });
  }
  return [...unmatched, ...denied];
}

/** One group of each way, in all combinations: none of their boxes must match. */
function choices(ways: readonly (readonly Group[])[]): Group[][] {
  return ways.reduce<Group[][]>((all, way) => all.flatMap((chosen) => way.map((group) => [...chosen, group])), [[]]);
}

function negation(literals: readonly Literal[]): Clause {
  return literals.map(({ atom, holds }) => ({ atom, holds: !holds }));
}

/** Finds paths that base has too, under no more denials: nothing new can come of them. Spares most of the work on long, nearly equal policies. */
function samePaths(head: Side, base: Side, actions: ActionClass | undefined): (path: readonly Box[]) => boolean {
  const id = (box: Box) => (actions ? box.key : `${box.action?.holds} ${box.action?.atom.id} ${box.key}`);
  const denied = new Set(head.denies.map(id));
  if (base.denies.some((box) => !denied.has(id(box)))) return () => false;
  const ways = base.ways.map((way) => way.map((group) => new Set(group.map(id))));
  return (path) =>
    ways.some((way) =>
      way.every((keys, index) => {
        const box = path[index];
        return box !== undefined && keys.has(id(box));
      }),
    );
}
