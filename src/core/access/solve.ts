/**
 * Takes literals that must all be true and clauses of which one literal each must be true, gives a request, dimension by
 * dimension, or says that there is none. A small solver modulo theories: dimensions are independent, so a set of literals
 * is satisfiable exactly when those of each dimension are; clauses are split on only where the request at hand violates them.
 */
import { type Dimension, type DimensionValue, isTrue, type Literal } from './atoms.ts';
import type { Work } from './language/find-word.ts';
import type { Theory } from './theory.ts';

export type Clause = readonly Literal[];

/** A value for every dimension that something was asked of. */
export type Model = ReadonlyMap<Dimension, DimensionValue>;

interface Asserted {
  literals: readonly Literal[];
  value: DimensionValue;
}
type State = ReadonlyMap<Dimension, Asserted>;

/** Clauses made ready to be solved with one set of units after the other. */
export interface Constraints {
  /** Clauses of one literal are no choice, and a dimension's are cheaper to settle together than one by one. */
  units: ReadonlyMap<Dimension, readonly Literal[]>;
  clauses: readonly Clause[];
}

export function constraintsOf(clauses: readonly Clause[]): Constraints {
  const single = clauses.filter((clause) => clause.length === 1).flat();
  return {
    units: Map.groupBy(new Set(single), ({ atom }) => atom.dimension),
    clauses: clauses.filter((clause) => clause.length !== 1).sort((a, b) => a.length - b.length),
  };
}

/** `undefined`: there is none; 'unknown': out of work. */
export function solve(
  units: readonly Literal[],
  constraints: Constraints,
  theory: Theory,
  work: Work,
): Model | undefined | 'unknown' {
  if (work.left < 0) return 'unknown';
  const state = new Map<Dimension, Asserted>();
  const own = Map.groupBy(units, ({ atom }) => atom.dimension);
  for (const dimension of new Set([...own.keys(), ...constraints.units.keys()])) {
    const literals = [...(own.get(dimension) ?? []), ...(constraints.units.get(dimension) ?? [])];
    const value = theory.find(literals);
    if (!value) return undefined;
    state.set(dimension, { literals, value });
  }
  const found = search(state, constraints.clauses, theory, work);
  if (found === undefined || found === 'unknown') return found;
  return new Map([...found].map(([dimension, asserted]) => [dimension, asserted.value]));
}

/** The state with one literal more; `undefined` where that has no value. */
function assume(state: State, literal: Literal, theory: Theory): State | undefined {
  const { dimension } = literal.atom;
  const before = state.get(dimension);
  const literals = before ? [...before.literals, literal] : [literal];
  const current = before?.value ?? theory.default(dimension);
  const value = isTrue(literal, current) ? current : theory.find(literals);
  return value && new Map(state).set(dimension, { literals, value });
}

function search(start: State, clauses: readonly Clause[], theory: Theory, work: Work): State | undefined | 'unknown' {
  let state = start;
  let open = clauses;
  for (;;) {
    work.left -= 1;
    if (work.left < 0) return 'unknown';
    work.left -= open.length;
    const at = open.findIndex(
      (clause) =>
        !clause.some((literal) =>
          isTrue(literal, state.get(literal.atom.dimension)?.value ?? theory.default(literal.atom.dimension)),
        ),
    );
    if (at === -1) return state;
    const clause = open[at] as Clause;
    const ways: [Literal, State][] = [];
    for (const literal of clause) {
      const next = assume(state, literal, theory);
      if (next) ways.push([literal, next]);
    }
    const [only] = ways;
    if (!only) return undefined;
    open = open.toSpliced(at, 1);
    if (ways.length > 1) return branch(state, ways, open, theory, work);
    state = only[1];
  }
}

/** Tries the ways one after the other; each later one assumes that the earlier ones do not hold. */
function branch(
  state: State,
  ways: [Literal, State][],
  open: readonly Clause[],
  theory: Theory,
  work: Work,
): State | undefined | 'unknown' {
  let rest: State | undefined = state;
  for (const [literal] of ways) {
    const next: State | undefined = assume(rest, literal, theory);
    const found = next && search(next, open, theory, work);
    if (found !== undefined) return found;
    rest = assume(rest, { atom: literal.atom, holds: !literal.holds }, theory);
    if (!rest) return undefined;
  }
  return undefined;
}
