/** Takes literals about one dimension of a request, gives a value at which all of them are true, or says that there is none. */
import { type DimensionValue, isTrue, type Literal } from './atoms.ts';
import { landmarks, passes, type ValueTest } from './conditions/test.ts';
import { findWord, type Work } from './language/find-word.ts';
import { codesOf, type Glob } from './language/glob.ts';
import { fresh, type Word } from './language/letters.ts';

/** What the comparison knows of a condition key. */
export interface KeyTraits {
  /** A request may carry several values. */
  many: boolean;
  /** What its values are; a request's value is always one of these. */
  kind: ValueKind;
}

export type ValueKind = 'text' | 'boolean' | 'number' | 'date' | 'address';

export interface Theory {
  /** `undefined`: no value. Answers are remembered. */
  find(literals: readonly Literal[]): DimensionValue | undefined;
  /** The value of a dimension of which nothing is asked. */
  default(dimension: string): DimensionValue;
  /** Some answer was "no value" only because the search gave up; then nothing is proved by it. */
  gaveUp(): boolean;
}

export function newTheory(traits: (key: string) => KeyTraits, work: Work): Theory {
  const remembered = new Map<string, DimensionValue | undefined>();
  let gaveUp = false;
  const giveUp = () => {
    gaveUp = true;
  };
  return {
    find(literals) {
      const key = literals
        .map(({ atom, holds }) => (holds ? atom.id : -1 - atom.id))
        .sort((a, b) => a - b)
        .join();
      if (remembered.has(key)) return remembered.get(key);
      work.left -= literals.length;
      const value = findValue(literals, traits, work, giveUp);
      remembered.set(key, value);
      return value;
    },
    default: (dimension) => (dimension.includes(':') ? [] : [[fresh]]),
    gaveUp: () => gaveUp,
  };
}

type Traits = (key: string) => KeyTraits;

function findValue(
  literals: readonly Literal[],
  traits: Traits,
  work: Work,
  giveUp: () => void,
): DimensionValue | undefined {
  const dimension = literals[0]?.atom.dimension ?? '';
  if (dimension.startsWith('free:'))
    return [[], [[]]].find((value) => literals.every((literal) => isTrue(literal, value)));
  if (!dimension.startsWith('key:')) {
    const word = findText(literals, work);
    if (word === 'unknown') giveUp();
    return word === undefined || word === 'unknown' ? undefined : [word];
  }
  if (literals.every((literal) => isTrue(literal, []))) return [];
  const { many, kind } = traits(dimension.slice('key:'.length));
  const demands = demandsOf(literals, many);
  if (!demands) return undefined;
  const words: Word[] = [];
  for (const some of demands.some.length > 0 || !many ? demands.some : [[]]) {
    const word = findWordFor([...demands.every, ...some], kind, work);
    if (word === undefined) return undefined;
    if (word === 'unknown') {
      giveUp();
      return undefined;
    }
    if (!words.some((known) => known.join() === word.join())) words.push(word);
  }
  return words;
}

function findText(literals: readonly Literal[], work: Work): Word | undefined | 'unknown' {
  const wanted: Glob[][] = [];
  const unwanted: Glob[] = [];
  for (const { atom, holds } of literals) {
    if (atom.kind !== 'text') continue;
    if (holds) wanted.push(atom.globs);
    else unwanted.push(...atom.globs);
  }
  return findWord(wanted, unwanted, work);
}

/** A test that one value must pass or fail. */
interface Demand {
  test: ValueTest;
  must: boolean;
}

/** What every value of a present key must do, and what some value must do besides. */
interface Demands {
  every: Demand[];
  some: Demand[][];
}

function demandsOf(literals: readonly Literal[], many: boolean): Demands | undefined {
  const every: Demand[] = [];
  const some: Demand[][] = [];
  for (const { atom, holds } of literals) {
    if (atom.kind === 'present') {
      if (!holds) return undefined;
    } else if (atom.kind === 'key') {
      const { quantifier, negated, test } = atom;
      // A plain operator on several values passes when one matches; its negation when none does.
      const ofEvery = quantifier === 'all' ? holds : quantifier === 'any' ? !holds : holds === negated;
      const must = quantifier === 'one' ? !ofEvery : holds !== negated;
      if (ofEvery || !many) every.push({ test, must: quantifier === 'one' ? holds !== negated : must });
      else some.push([{ test, must }]);
    }
  }
  return { every, some: many ? some : [[]] };
}

const ordinaryValues: Record<ValueKind, string[]> = {
  text: [],
  boolean: ['true', 'false'],
  number: ['1'],
  date: ['2025-01-01T00:00:00Z'],
  address: ['198.51.100.7'],
};

function findWordFor(demands: readonly Demand[], kind: ValueKind, work: Work): Word | undefined | 'unknown' {
  const tests = demands.map(({ test }) => test);
  const textual = tests.every((test) => test.kind === 'text');
  const text = kind === 'text' ? findTextFor(demands, work) : undefined;
  if (kind === 'text' && (textual || text === undefined)) return text;
  const candidates = [
    ...ordinaryValues[kind].map(codesOf),
    ...landmarks(tests),
    ...(text && text !== 'unknown' ? [text] : []),
  ];
  const found = candidates.find((word) => demands.every(({ test, must }) => passes(test, word) === must));
  // Tests of different kinds on one key are tried, not decided.
  const decided = kind === 'boolean' ? textual : tests.every((test) => test.kind === kind);
  return found ?? (decided ? undefined : 'unknown');
}

function findTextFor(demands: readonly Demand[], work: Work): Word | undefined | 'unknown' {
  const wanted: Glob[][] = [];
  const unwanted: Glob[] = [];
  for (const { test, must } of demands) {
    if (test.kind !== 'text') continue;
    if (must) wanted.push(test.globs);
    else unwanted.push(...test.globs);
  }
  return findWord(wanted, unwanted, work);
}
