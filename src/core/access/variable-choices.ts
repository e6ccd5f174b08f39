/** Takes the statements of two sides, gives the choices of values for their policy variables that a comparison tries. */
import type { Statement } from '../model/policy.ts';
import type { AtomTable, Literal } from './atoms.ts';
import { patternsOf, type VariableValue, variablesOf } from './box.ts';
import type { Work } from './language/find-word.ts';
import { globOf } from './language/glob.ts';
import { type Letters, unlikeAnything } from './language/letters.ts';
import { type Policies, statementsOf } from './policy-side.ts';
import { variableValues } from './variable-values.ts';

interface Sides {
  base: Policies;
  head: Policies;
  letters: Letters;
  work: Work;
}

const maxVariables = 6;

/** By key in lower case. */
export type Variables = ReadonlyMap<string, VariableValue>;

function allStatements({ base, head }: Sides): Statement[] {
  return [base, head].flatMap((policies) => Object.values(policies).flatMap((member) => statementsOf(member)));
}

/** The keys of both sides, in lower case. */
export function variableKeys(question: Sides): string[] {
  return [
    ...new Set(
      allStatements(question)
        .flatMap(variablesOf)
        .map((key) => key.toLowerCase()),
    ),
  ].sort();
}

/** Every variable a text like no other; then each choice of absent ones. */
export function variableChoices(keys: readonly string[], unlike: Variables): Variables[] {
  if (keys.length > maxVariables) return [unlike, ...keys.map((key) => new Map(unlike).set(key, 'absent'))];
  return Array.from({ length: 2 ** keys.length }, (_, mask) => {
    const absent = keys.filter((_, index) => mask & (1 << index)).map((key) => [key, 'absent'] as const);
    return absent.length === 0 ? unlike : new Map([...unlike, ...absent]);
  });
}

/** For each key a text unlike all others, longer than any pattern can count with `?`. */
export function unlikeOthers(keys: readonly string[], question: Sides): Variables {
  if (keys.length === 0) return new Map();
  const patterns = allStatements(question).flatMap((statement) => patternsOf(statement));
  const longest = patterns.reduce((most, pattern) => Math.max(most, pattern.split('?').length), 2);
  return new Map(keys.map((key, index) => [key, unlikeAnything(index, longest + 1)]));
}

/** One variable with a certain text, the others unlike all. */
export function* specialChoices(
  keys: readonly string[],
  unlike: Variables,
  statements: readonly Statement[],
  question: Sides,
): Generator<Variables> {
  for (const key of keys.slice(0, maxVariables)) {
    const own = unlike.get(key);
    if (own === undefined || own === 'absent') continue;
    for (const word of variableValues(key, own, statements, question)) yield new Map(unlike).set(key, word);
  }
}

/** What a choice says of the key itself. */
export function premiseOf(key: string, value: VariableValue, atoms: AtomTable): Literal {
  const dimension = `key:${key}`;
  if (value === 'absent') return { atom: atoms.intern({ dimension, kind: 'present' }), holds: false };
  const test = { kind: 'text' as const, globs: [globOf(value)] };
  return {
    atom: atoms.intern({ dimension, kind: 'key', quantifier: 'one', whenAbsent: false, negated: false, test }),
    holds: true,
  };
}
