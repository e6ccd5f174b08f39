/**
 * Takes the policies of two sides, gives requests that `head` allows and `base` does not, at least one for every statement of
 * head that grants such a request, or says that there is none. Actions are sorted into classes first; each class is a problem
 * of its own, about the statements that fit it and the variables that these use.
 */
import type { Statement } from '../model/policy.ts';
import { type ActionClass, actionAtomsOf, actionClasses, askedActions, classFits } from './action-classes.ts';
import type { Literal } from './atoms.ts';
import { actionLiteral, type BoxMaker, mayHaveDefault, variablesOf } from './box.ts';
import { type Focus, focusOf } from './focus.ts';
import { compileGlob, type Glob } from './language/glob.ts';
import { boxesOfSide, filterSide, partsOf, type SideOf, statementSide } from './policy-side.ts';
import { anyPrincipal } from './principals.ts';
import type { Claim, Question } from './question.ts';
import { type Search, searchPaths } from './search-paths.ts';
import { newTheory } from './theory.ts';
import {
  premiseOf,
  specialChoices,
  unlikeOthers,
  type Variables,
  variableChoices,
  variableKeys,
} from './variable-choices.ts';

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

/** One class of actions; absent where the solver is to find the action. */
interface Problem {
  actions: ActionClass | undefined;
  head: SideOf<Statement>;
  base: SideOf<Statement>;
  /** Variables to give values to. */
  keys: readonly string[];
  /** What is settled where every variable is a text unlike all others is so for all values: none has a default. */
  uniform: boolean;
}

function searchAll(
  question: Question,
  accept: (claim: Claim) => boolean,
  focus: Focus,
  keys: readonly string[],
  near: readonly string[],
): Difference {
  const { letters, atoms, principals, work } = question;
  const claims: Claim[] = [];
  let gaveUp = false;
  const asked = question.open ? undefined : wantedActions(focus, question);
  const unlike = unlikeOthers(keys, question);
  const maker: BoxMaker = {
    letters,
    atoms,
    variables: unlike,
    principals,
    boxes: new Map(),
    actions: new Map(),
    names: asked?.names,
  };
  const search = newSearch(question, focus, claims, accept);
  const whoever: Literal[] = principals
    ? [{ atom: atoms.intern({ dimension: 'principal', kind: 'text', globs: anyPrincipal }), holds: true }]
    : [];
  const run = ({ actions, head, base, keys: watched }: Problem, variables: Variables) => {
    const sides = {
      head: boxesOfSide(head, { ...maker, variables }),
      base: boxesOfSide(base, { ...maker, variables }),
    };
    const premises = [...whoever, ...watched.map((key) => premiseOf(key, variables.get(key) ?? 'absent', atoms))];
    const outcome = searchPaths(search, { ...sides, actions, premises, variables });
    if (outcome.gaveUp) gaveUp = true;
    return outcome;
  };
  /** Whether some other choice of values may find more. */
  const isOpen = (problem: Problem): boolean => {
    for (const variables of variableChoices(problem.keys, unlike)) {
      const { settled } = run(problem, variables);
      // Patterns without a value match nothing, which says nothing of other values.
      if (variables === unlike && settled && problem.uniform) return false;
    }
    return problem.keys.length > 0;
  };
  const problems = problemsOf(question, focus, maker, asked, near);
  const left = problems.known.filter(isOpen);
  if (claims.length === 0) left.push(...problems.open.filter(isOpen));
  for (const problem of left) {
    const relevant = [...partsOf(problem.head), ...partsOf(problem.base)];
    for (const variables of claims.length === 0 ? specialChoices(problem.keys, unlike, relevant, question) : []) {
      if (work.left < 0) gaveUp = true;
      if (gaveUp || claims.length > 0) break;
      run(problem, variables);
    }
  }
  return { claims, gaveUp: gaveUp || search.theory.gaveUp() };
}

function newSearch(question: Question, focus: Focus, claims: Claim[], accept: (claim: Claim) => boolean): Search {
  const add = (claim: Claim) => {
    if (!accept(claim)) return false;
    claims.push(claim);
    return true;
  };
  return { question, theory: newTheory(question.traits, question.work), focus, claimed: new Map(), add };
}

type Asked = ReturnType<typeof askedActions>;

/** Actions have no variables, so their classes are the same for every choice of values. */
function problemsOf(
  question: Question,
  focus: Focus,
  maker: BoxMaker,
  asked: Asked,
  near: readonly string[],
): { known: Problem[]; open: Problem[] } {
  const { letters, catalogue } = question;
  const [head, base] = [statementSide(question.head, letters), statementSide(question.base, letters)];
  const literals = [...partsOf(head), ...partsOf(base)].map((statement) => actionLiteral(statement, maker));
  const problemOf = (
    actions: ActionClass | undefined,
    [after, before]: [SideOf<Statement>, SideOf<Statement>],
  ): Problem => {
    const statements = [...partsOf(after), ...partsOf(before)];
    const used = new Set(statements.flatMap(variablesOf).map((key) => key.toLowerCase()));
    const uniform = !statements.some(mayHaveDefault);
    return { actions, head: after, base: before, keys: near.filter((key) => used.has(key)), uniform };
  };
  const known = actionClasses(actionAtomsOf(literals), catalogue, letters, asked).flatMap((actions) => {
    const fits = (statement: Statement) => classFits(actionLiteral(statement, maker), actions);
    const after = filterSide(head, fits);
    return grantsAnything(after, focus) ? [problemOf(actions, [after, filterSide(base, fits)])] : [];
  });
  return { known, open: question.open ? [problemOf(undefined, [head, base])] : [] };
}

function grantsAnything({ ways }: SideOf<Statement>, { isNew }: Focus): boolean {
  return ways.some(([granting = [], ...limits]) => limits.every((group) => group.length > 0) && granting.some(isNew));
}

/** `undefined` where every action may be new. */
function wantedActions({ actions }: Focus, { letters, catalogue }: Question): Asked {
  const syntax = { wildcards: true, fold: true, arn: undefined } as const;
  const globs = actions && [...actions].map((pattern) => compileGlob(pattern, syntax, letters));
  return (
    globs &&
    askedActions(
      globs.filter((glob): glob is Glob => glob !== undefined),
      catalogue,
    )
  );
}
