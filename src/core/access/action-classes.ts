/** Takes the action patterns of all statements, sorts the catalogue's actions into classes that no pattern tells apart. */
import type { Atom, Literal } from './atoms.ts';
import type { Box } from './box.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { anyRun, colon, type Glob, matches } from './language/glob.ts';
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

type TextAtom = Atom & { kind: 'text' };

/** The different action patterns of some boxes. */
export function actionAtomsOf(boxes: readonly Box[]): TextAtom[] {
  const atoms = new Map<number, TextAtom>();
  for (const { action } of boxes) if (action?.atom.kind === 'text') atoms.set(action.atom.id, action.atom);
  return [...atoms.values()];
}

/** One alternative of an atom. */
interface Pattern {
  id: number;
  glob: Glob;
  /** The service that it is limited to; absent where it may match several. */
  service: string | undefined;
}

/** With `wanted`, only classes of which one of these atoms (by id) is true. */
export function actionClasses(
  atoms: readonly TextAtom[],
  catalogue: Catalogue,
  letters: Letters,
  wanted?: ReadonlySet<number>,
): ActionClass[] {
  const classes = new Map<string, ActionClass>();
  const classOf = (ids: readonly number[]): ActionClass | undefined => {
    const matched = ids.length < 2 ? ids : [...new Set(ids)].sort((a, b) => a - b);
    if (wanted && !matched.some((id) => wanted.has(id))) return undefined;
    const key = matched.join();
    const found = classes.get(key) ?? { matched: new Set(matched), actions: [], services: [] };
    classes.set(key, found);
    return found;
  };
  const patterns = atoms.flatMap((atom) =>
    atom.globs.map((glob): Pattern => ({ id: atom.id, glob, service: serviceOf(glob) })),
  );
  // A pattern with an unknown in it matches no known action.
  const readable = patterns.filter(({ glob }) => !hasLetter(glob));
  const everywhere = readable.filter(({ service }) => service === undefined);
  const named = Map.groupBy(readable, ({ service }) => service);
  const general = everywhere.filter(({ glob }) => !isEverything(glob));
  const always = everywhere.filter(({ glob }) => isEverything(glob)).map(({ id }) => id);
  const sorted = servicesToSort(readable, general, always, catalogue, wanted);
  const others = catalogue.services.filter((service) => !named.has(service) && !sorted.has(service));
  if (others.length > 0 && general.length === 0) {
    const rest = classOf(always);
    if (rest) rest.services = others;
  }
  for (const service of sorted)
    sortService(catalogue.actionsOf(service), [...(named.get(service) ?? []), ...general], always, classOf);
  for (const { glob } of patterns)
    if (hasLetter(glob) && glob.exact)
      classOf(idsMatching(patterns, glob.codes))?.actions.push(unknownAction(glob, letters));
  return [...classes.values()];
}

function servicesToSort(
  readable: readonly Pattern[],
  general: readonly Pattern[],
  always: readonly number[],
  catalogue: Catalogue,
  wanted: ReadonlySet<number> | undefined,
): Set<string> {
  const asked = wanted && !always.some((id) => wanted.has(id)) ? readable.filter(({ id }) => wanted.has(id)) : readable;
  const services = asked.map(({ service }) => service).filter((service) => service !== undefined);
  const anywhere = asked === readable ? general.length > 0 : asked.some(({ service }) => service === undefined);
  return new Set(anywhere ? catalogue.services : services);
}

/** An action that nobody knows yet is an action too. */
function unknownAction(glob: Glob, letters: Letters): Action {
  return { name: letters.text(glob.codes, () => ''), level: 'Write', resources: [], lower: '' };
}

function idsMatching(patterns: readonly Pattern[], word: Glob['codes']): number[] {
  return patterns.filter(({ glob }) => matches(glob, word)).map(({ id }) => id);
}

/** Names in full are looked up, patterns tried. */
function sortService(
  actions: readonly Action[],
  patterns: readonly Pattern[],
  always: readonly number[],
  classOf: (ids: readonly number[]) => ActionClass | undefined,
): void {
  const wild = patterns.filter(({ glob }) => !glob.exact);
  const exact = Map.groupBy(
    patterns.filter(({ glob }) => glob.exact),
    ({ glob }) => String.fromCharCode(...glob.codes),
  );
  // One word for all of them in turn: kept for each, they would be most of the catalogue's memory.
  const word: Word = [];
  for (const action of actions) {
    const ids = [...always];
    for (const { id } of exact.get(action.lower) ?? []) ids.push(id);
    if (wild.length > 0) readInto(word, action.lower);
    for (const { id, glob } of wild) if (matches(glob, word)) ids.push(id);
    classOf(ids)?.actions.push(action);
  }
}

function readInto(word: Word, text: string): void {
  word.length = text.length;
  for (let at = 0; at < text.length; at++) word[at] = text.charCodeAt(at);
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
