/** Takes the action patterns of all statements, sorts the catalogue's actions into classes that no pattern tells apart. */
import type { Atom, Literal } from './atoms.ts';
import type { Box } from './box.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { anyRun, colon, type Glob, matches } from './language/glob.ts';
import type { Letters } from './language/letters.ts';

/** Actions that every pattern treats alike. */
export interface ActionClass {
  /** Atoms (by id) that are true of these actions. */
  matched: ReadonlySet<number>;
  actions: Action[];
  /** Whole services that are in the class, to be unpacked only when shown. */
  services: string[];
}

/** Whether the class's actions are within a literal about actions; an absent literal takes all. */
export function classFits(literal: Literal | undefined, { matched }: ActionClass): boolean {
  return literal === undefined || matched.has(literal.atom.id) === literal.holds;
}

type TextAtom = Atom & { kind: 'text' };

/** The different action patterns of some boxes. */
export function actionAtomsOf(boxes: readonly Box[]): TextAtom[] {
  const atoms = new Map<number, TextAtom>();
  for (const { action } of boxes) if (action?.atom.kind === 'text') atoms.set(action.atom.id, action.atom);
  return [...atoms.values()];
}

export function actionClasses(atoms: readonly TextAtom[], catalogue: Catalogue, letters: Letters): ActionClass[] {
  const classes = new Map<string, ActionClass>();
  const put = (matched: readonly number[], action: Action | undefined, services: string[] = []) => {
    const key = matched.join();
    let found = classes.get(key);
    if (!found) {
      found = { matched: new Set(matched), actions: [], services: [] };
      classes.set(key, found);
    }
    if (action) found.actions.push(action);
    if (services.length > 0) found.services = services;
  };
  const patterns = atoms.flatMap((atom) => atom.globs.map((glob) => ({ id: atom.id, glob, service: serviceOf(glob) })));
  // A pattern with an unknown in it matches no known action.
  const readable = patterns.filter(({ glob }) => !hasLetter(glob));
  const everywhere = readable.filter((pattern) => pattern.service === undefined);
  const named = Map.groupBy(
    readable.filter((pattern) => pattern.service !== undefined),
    (pattern) => pattern.service as string,
  );
  const general = everywhere.filter(({ glob }) => !isEverything(glob));
  const always = everywhere
    .filter(({ glob }) => isEverything(glob))
    .map(({ id }) => id)
    .sort((a, b) => a - b);
  const others = general.length > 0 ? [] : catalogue.services.filter((service) => !named.has(service));
  if (others.length > 0) put(always, undefined, others);
  for (const service of general.length > 0 ? catalogue.services : named.keys()) {
    sortService(catalogue.actionsOf(service), [...(named.get(service) ?? []), ...general], always, put);
  }
  // An action that nobody knows yet is an action too.
  for (const { glob } of patterns) {
    if (!hasLetter(glob) || !glob.exact) continue;
    const matched = patterns.filter((pattern) => matches(pattern.glob, glob.codes)).map(({ id }) => id);
    put(
      [...new Set(matched)].sort((a, b) => a - b),
      { name: letters.text(glob.codes, () => ''), level: 'Write', resources: [], word: glob.codes },
    );
  }
  return [...classes.values()];
}

function sortService(
  actions: readonly Action[],
  patterns: { id: number; glob: Glob }[],
  always: readonly number[],
  put: (matched: readonly number[], action: Action) => void,
): void {
  for (const action of actions) {
    const matched = new Set(always);
    for (const { id, glob } of patterns) if (!matched.has(id) && matches(glob, action.word)) matched.add(id);
    put(
      [...matched].sort((a, b) => a - b),
      action,
    );
  }
}

/** The service that a pattern is limited to; `undefined` where it may match several. */
function serviceOf({ codes }: Glob): string | undefined {
  const end = codes.indexOf(colon);
  if (end === -1) return undefined;
  const prefix = codes.slice(0, end);
  return prefix.every((code) => code >= 0 && code < 0x10000) ? String.fromCharCode(...prefix) : undefined;
}

function hasLetter({ codes }: Glob): boolean {
  return codes.some((code) => code >= 0x10000);
}

function isEverything({ codes }: Glob): boolean {
  return codes.length === 1 && codes[0] === anyRun;
}
