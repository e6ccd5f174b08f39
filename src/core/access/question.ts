/** What one direction of a comparison is asked about, and what it claims. */
import type { Statement } from '../model/policy.ts';
import type { ActionClass } from './action-classes.ts';
import type { AtomTable } from './atoms.ts';
import type { VariableValue } from './box.ts';
import type { Catalogue } from './catalogue.ts';
import type { Work } from './language/find-word.ts';
import type { Letters } from './language/letters.ts';
import type { Policies } from './policy-side.ts';
import type { Model } from './solve.ts';
import type { KeyTraits } from './theory.ts';

export interface Question {
  base: Policies;
  head: Policies;
  catalogue: Catalogue;
  letters: Letters;
  /** Shared by the questions of one comparison, both ways. */
  atoms: AtomTable;
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
