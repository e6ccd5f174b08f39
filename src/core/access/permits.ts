/** Takes policies, says which statements grant an action to some request, whatever the other policies deny. */
import type { Statement } from '../model/policy.ts';
import { type AtomTable, isTrue, type Literal, newAtomTable } from './atoms.ts';
import { type Box, type BoxMaker, variablesOf } from './box.ts';
import { codesOf, globOf } from './language/glob.ts';
import { newLetters, unlikeAnything, type Word } from './language/letters.ts';
import { type Policies, sideOf, statementsOf } from './policy-side.ts';
import { constraintsOf, solve } from './solve.ts';
import { newTheory } from './theory.ts';

/** Values that a request must have, by condition key. */
export type Demands = Readonly<Record<string, string>>;

export interface Permissions {
  /** The granting statements; empty where nothing allows the action. */
  grantsOf(action: string, demands?: Demands): Statement[];
}

const workPerRole = 200_000;

export function permissionsOf(policies: Policies): Permissions {
  const atoms = newAtomTable();
  const keys = [
    ...new Set(
      statementsOf(Object.values(policies).flat())
        .flatMap(variablesOf)
        .map((key) => key.toLowerCase()),
    ),
  ];
  const variables = new Map(keys.map((key, index) => [key, unlikeAnything(index, 8)] as const));
  const maker: BoxMaker = { letters: newLetters(), atoms, variables, principals: false };
  const side = sideOf(policies, maker);
  const work = { left: workPerRole };
  const theory = newTheory(() => ({ many: false, kind: 'text' }), work);
  const premises = [...variables].map(([key, word]) => keyIs(key, word, atoms));
  return {
    grantsOf(action, demands = {}) {
      const word = codesOf(action.toLowerCase());
      const fits = (box: Box) => !box.action || isTrue(box.action, [word]);
      const denies = constraintsOf(side.denies.filter(fits).map(({ denial }) => denial));
      const asked = Object.entries(demands).map(([key, value]) => keyIs(key.toLowerCase(), codesOf(value), atoms));
      const granted = side.ways.flatMap(([first = [], ...limits]) => {
        const within = limits.map((group) => group.filter(fits));
        return first.filter(fits).filter((box) =>
          combinations(within).some((rest) => {
            const units = [...premises, ...asked, ...box.literals, ...rest.flatMap((limit) => limit.literals)];
            const model = solve(units, denies, theory, work);
            return model !== undefined;
          }),
        );
      });
      return granted.map(({ statement }) => statement);
    },
  };
}

function combinations(groups: readonly (readonly Box[])[]): Box[][] {
  return groups.reduce<Box[][]>((all, group) => all.flatMap((chosen) => group.map((box) => [...chosen, box])), [[]]);
}

function keyIs(key: string, word: Word, atoms: AtomTable): Literal {
  const test = { kind: 'text' as const, globs: [globOf(word)] };
  const atom = atoms.intern({
    dimension: `key:${key}`,
    kind: 'key',
    quantifier: 'one',
    whenAbsent: false,
    negated: false,
    test,
  });
  return { atom, holds: true };
}
