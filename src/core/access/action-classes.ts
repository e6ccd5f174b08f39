/** Takes the action patterns of all statements, sorts the catalogue's actions into classes that no pattern tells apart. */
import type { Atom, Literal } from './atoms.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { anyRun, type Glob, matches } from './language/glob.ts';
import type { Letters, Word } from './language/letters.ts';

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

export type TextAtom = Atom & { kind: 'text' };

/** The different atoms of some action literals. */
export function actionAtomsOf(actions: readonly (Literal | undefined)[]): TextAtom[] {
  const atoms = new Map<number, TextAtom>();
  for (const action of actions) if (action?.atom.kind === 'text') atoms.set(action.atom.id, action.atom);
  return [...atoms.values()];
}

/** One alternative of an atom. */
interface Pattern {
  id: number;
  glob: Glob;
  /** The service that it is limited to; absent where it may match several. */
  service: string | undefined;
  /** What every action that it matches begins with. */
  start: string;
}

/** The actions that a comparison is about. */
export interface AskedActions {
  /** What they match. */
  globs: readonly Glob[];
  /** Those of the catalogue by service, in order of name in lower case. */
  known: ReadonlyMap<string, readonly Action[]>;
  /** Their names in lower case. */
  names: ReadonlySet<string>;
}

/** `undefined` where that is every action. */
export function askedActions(globs: readonly Glob[], catalogue: Catalogue): AskedActions | undefined {
  if (globs.some(isEverything)) return undefined;
  // A pattern with an unknown in it matches no known action.
  const readable = globs.filter((glob) => !hasLetter(glob));
  const byService = Map.groupBy(
    readable.map((glob) => patternOf(0, glob)),
    ({ service }) => service,
  );
  const general = byService.get(undefined) ?? [];
  const services =
    general.length > 0 ? catalogue.services : byService.keys().filter((service) => service !== undefined);
  const known = new Map<string, readonly Action[]>();
  for (const service of services)
    known.set(service, actionsMatching(catalogue.actionsOf(service), [...(byService.get(service) ?? []), ...general]));
  return { globs, known, names: new Set([...known.values()].flat().map(({ lower }) => lower)) };
}

/**
 * The known actions of a service that the patterns match, in order of name; `undefined` where a pattern may match one that is not known,
 * which is an action of its own.
 */
export function knownActions(service: string, globs: readonly Glob[], catalogue: Catalogue): Action[] | undefined {
  if (globs.some(hasLetter)) return undefined;
  return actionsMatching(
    catalogue.actionsOf(service),
    globs.map((glob) => patternOf(0, glob)),
  );
}

/** As `actionClasses` of what the atoms match, from the actions of each atom. */
export function classesOfKnown(known: ReadonlyMap<number, readonly Action[]>): ActionClass[] {
  const ids = new Map<Action, number[]>();
  for (const [id, actions] of known)
    for (const action of actions) {
      const before = ids.get(action);
      if (before) before.push(id);
      else ids.set(action, [id]);
    }
  return [...Map.groupBy(ids, ([, own]) => own.join()).values()].map((members) => ({
    matched: new Set(members[0]?.[1]),
    actions: members.map(([action]) => action),
    services: [],
  }));
}

/** With `asked`, of these actions only. */
export function actionClasses(
  atoms: readonly TextAtom[],
  catalogue: Catalogue,
  letters: Letters,
  asked?: AskedActions,
): ActionClass[] {
  const classes = new Map<string, ActionClass>();
  const classOf = (ids: readonly number[]): ActionClass => {
    const matched = ids.length < 2 ? ids : [...new Set(ids)].sort((a, b) => a - b);
    const key = matched.join();
    const found = classes.get(key) ?? { matched: new Set(matched), actions: [], services: [] };
    classes.set(key, found);
    return found;
  };
  const patterns = atoms.flatMap((atom) => atom.globs.map((glob) => patternOf(atom.id, glob)));
  // A pattern with an unknown in it matches no known action.
  const readable = patterns.filter(({ glob }) => !hasLetter(glob));
  const named = Map.groupBy(readable, ({ service }) => service);
  const everywhere = named.get(undefined) ?? [];
  const general = everywhere.filter(({ glob }) => !isEverything(glob));
  const always = everywhere.filter(({ glob }) => isEverything(glob)).map(({ id }) => id);
  if (!asked && general.length === 0) {
    const others = catalogue.services.filter((service) => !named.has(service));
    if (others.length > 0) classOf(always).services = others;
  }
  const sorted = asked?.known.keys() ?? (general.length > 0 ? catalogue.services : named.keys());
  for (const service of sorted) {
    if (service === undefined) continue;
    const actions = asked?.known.get(service) ?? catalogue.actionsOf(service);
    sortService(actions, [...(named.get(service) ?? []), ...general], always, classOf);
  }
  for (const { glob } of patterns)
    if (hasLetter(glob) && glob.exact && (!asked || asked.globs.some((other) => matches(other, glob.codes))))
      classOf(idsMatching(patterns, glob.codes)).actions.push(unknownAction(glob, letters));
  return [...classes.values()];
}

function patternOf(id: number, glob: Glob): Pattern {
  const start = startOf(glob);
  return { id, glob, service: prefixOf(start), start };
}

/** The service that a pattern is limited to; absent where it may match several. */
export function serviceOf(glob: Glob): string | undefined {
  return prefixOf(startOf(glob));
}

function startOf({ codes }: Glob): string {
  let start = '';
  for (const code of codes) {
    if (code < 0 || code >= 0x10000) break;
    start += String.fromCharCode(code);
  }
  return start;
}

function prefixOf(start: string): string | undefined {
  const end = start.indexOf(':');
  return end === -1 ? undefined : start.slice(0, end);
}

/** An action that nobody knows yet is an action too. */
function unknownAction(glob: Glob, letters: Letters): Action {
  return { name: letters.text(glob.codes, () => ''), level: 'Write', resources: [], lower: '' };
}

function idsMatching(patterns: readonly Pattern[], word: Glob['codes']): number[] {
  return patterns.filter(({ glob }) => matches(glob, word)).map(({ id }) => id);
}

/** The actions, in order of name in lower case, that some pattern matches. */
function actionsMatching(actions: readonly Action[], patterns: readonly Pattern[]): Action[] {
  const found = new Set<number>();
  const add = (at: number) => found.add(at);
  for (const pattern of patterns) matchesAmong(actions, pattern, add);
  return [...found].sort((a, b) => a - b).map((at) => actions[at] as Action);
}

function sortService(
  actions: readonly Action[],
  patterns: readonly Pattern[],
  always: readonly number[],
  classOf: (ids: readonly number[]) => ActionClass,
): void {
  const ids = actions.map(() => [...always]);
  for (const pattern of patterns) matchesAmong(actions, pattern, (at) => ids[at]?.push(pattern.id));
  for (const [at, action] of actions.entries()) classOf(ids[at] ?? always).actions.push(action);
}

/** Where in a list in order the actions stand that a pattern matches: all begin alike, so they are looked for in one stretch only. */
function matchesAmong(actions: readonly Action[], { glob, start }: Pattern, found: (at: number) => void): void {
  const { codes } = glob;
  const whole = codes.length === start.length + 1 && codes[start.length] === anyRun;
  // One word for all of them in turn: kept for each, they would be most of the catalogue's memory.
  const word: Word = [];
  for (let at = firstNotBelow(actions, start); actions[at]?.lower.startsWith(start); at++) {
    const { lower } = actions[at] as Action;
    if (glob.exact) {
      if (lower.length > start.length) return;
      found(at);
    } else if (whole || matches(glob, readInto(word, lower))) found(at);
  }
}

function firstNotBelow(actions: readonly Action[], text: string): number {
  let [low, high] = [0, actions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actions[middle] as Action).lower < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readInto(word: Word, text: string): Word {
  word.length = text.length;
  for (let at = 0; at < text.length; at++) word[at] = text.charCodeAt(at);
  return word;
}

/** Whether some part of a pattern is not known. */
export function hasLetter({ codes }: Glob): boolean {
  return codes.some((code) => code >= 0x10000);
}

function isEverything({ codes }: Glob): boolean {
  return codes.length === 1 && codes[0] === anyRun;
}
