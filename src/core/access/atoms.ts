/** The smallest statements about a request, each about one of its dimensions, and what a value of that dimension makes of them. */

import type { Quantifier } from './conditions/operators.ts';
import { passes, type ValueTest } from './conditions/test.ts';
import { type Glob, matches } from './language/glob.ts';
import type { Word } from './language/letters.ts';

/** `action`, `resource`, `principal`, `key:<name in lower case>`, or `free:<text>` for what is beyond the decided fragment. */
export type Dimension = string;

export type Atom = { id: number; dimension: Dimension } & (
  | { kind: 'text'; globs: Glob[] }
  | { kind: 'key'; quantifier: Quantifier; whenAbsent: boolean; negated: boolean; test: ValueTest }
  | { kind: 'present' }
  | { kind: 'free' }
);

/** An atom or its opposite. */
export interface Literal {
  atom: Atom;
  holds: boolean;
}

/**
 * A request's value in one dimension: one word for action, resource and principal; the words of a condition key, none where it
 * is absent; for a free dimension one (empty) word stands for true.
 */
export type DimensionValue = readonly Word[];

export function isTrue({ atom, holds }: Literal, value: DimensionValue): boolean {
  return holdsAt(atom, value) === holds;
}

function holdsAt(atom: Atom, value: DimensionValue): boolean {
  const [first] = value;
  if (atom.kind === 'present' || atom.kind === 'free') return first !== undefined;
  if (atom.kind === 'text') return first !== undefined && atom.globs.some((glob) => matches(glob, first));
  if (first === undefined) return atom.whenAbsent;
  const { test, negated, quantifier } = atom;
  if (quantifier === 'all') return value.every((word) => passes(test, word) !== negated);
  if (quantifier === 'any') return value.some((word) => passes(test, word) !== negated);
  return value.some((word) => passes(test, word)) !== negated;
}

/** The atom without its id. */
export type AtomShape = Atom extends infer A ? (A extends Atom ? Omit<A, 'id'> : never) : never;

/** Gives equal atoms the same id, on both sides of a comparison. */
export interface AtomTable {
  /** `key`, where a cheaper one is at hand, must tell apart what differs in meaning. */
  intern(shape: AtomShape, key?: string): Atom;
  /** The atom that was made under a key. */
  known(key: string): Atom | undefined;
}

export function newAtomTable(): AtomTable {
  const atoms = new Map<string, Atom>();
  return {
    intern(shape, key = keyOf(shape)) {
      let atom = atoms.get(key);
      if (!atom) {
        atom = { ...shape, id: atoms.size } as Atom;
        atoms.set(key, atom);
      }
      return atom;
    },
    known: (key) => atoms.get(key),
  };
}

function keyOf(shape: AtomShape): string {
  const head = `${shape.dimension} ${shape.kind} `;
  if (shape.kind === 'text') return head + globsKey(shape.globs);
  if (shape.kind !== 'key') return head;
  return `${head}${shape.quantifier} ${shape.whenAbsent} ${shape.negated} ${testKey(shape.test)}`;
}

function testKey(test: ValueTest): string {
  if (test.kind === 'text') return `text ${globsKey(test.globs)}`;
  if (test.kind === 'address')
    return `address ${test.ranges.map((range) => `${range.version} ${range.first} ${range.last}`).sort()}`;
  return `${test.kind} ${test.order} ${[...test.bounds].sort()}`;
}

/** Order and repetition of alternatives mean nothing. */
function globsKey(globs: readonly Glob[]): string {
  if (globs.length === 1) return globKey(globs[0] as Glob);
  return [...new Set(globs.map(globKey))].sort().join('\u0000');
}

/** Wildcards are the codes from -4 on, so that a shift makes every glob a text. */
function globKey({ fold, codes }: Glob): string {
  let key = fold ? 'i' : 'c';
  for (const code of codes) key += String.fromCodePoint(code + 4);
  return key;
}
