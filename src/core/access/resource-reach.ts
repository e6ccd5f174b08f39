/** Takes the boxes that grant an action, says how far their resources reach; widening a pattern never shortens it. */
import type { Literal } from './atoms.ts';
import type { Box } from './box.ts';
import { anyRun, codesOf, colon, type Glob, matches, runInPart } from './language/glob.ts';
import { unlikeAnything, type Word } from './language/letters.ts';
import { meet } from './language/meet.ts';

/** From the widest: any text at all, everything of one kind, what a pattern matches, a few names, one name. */
export type ResourceReach = 'everything' | 'kind' | 'pattern' | 'several' | 'one' | 'nothing';

/** Far from the numbers of any policy's variables. */
const stranger = unlikeAnything(999, 8);

/** By the ARN formats of an action's resource types. */
export function reachOf(boxes: readonly Box[]): (formats: readonly string[]) => ResourceReach {
  const resources = boxes.map(({ literals }) => literals.find(({ atom }) => atom.dimension === 'resource'));
  if (resources.some((literal) => !literal || takesAnything(literal))) return () => 'everything';
  if (resources.some((literal) => literal && !literal.holds)) return () => 'kind';
  const written = resources.flatMap((literal) => (literal?.atom.kind === 'text' ? literal.atom.globs : []));
  return (formats) => {
    const of = formats.map(kindOf);
    const globs = written.filter((glob) => isUnknown(glob) || of.some((kind) => canBeOf(glob, kind)));
    const wild = globs.filter((glob) => !glob.exact);
    if (wild.length > 0) return of.some((kind) => takesWholeKind(wild, kind)) ? 'kind' : 'pattern';
    if (globs.length < 2) return globs.length === 1 ? 'one' : 'nothing';
    return new Set(globs.map((glob) => glob.codes.join())).size > 1 ? 'several' : 'one';
  };
}

function takesAnything({ atom, holds }: Literal): boolean {
  return atom.kind === 'text' && atom.globs.some(takesStranger) === holds;
}

/** What was found out about a glob; the same ones are asked about for each action. */
interface KnownGlob {
  takesStranger?: boolean;
  unknown?: boolean;
  /** What it has in common with each of a kind's patterns. */
  any?: Map<Kind, boolean>;
  strange?: Map<Kind, boolean>;
}

const known = new WeakMap<Glob, KnownGlob>();

function about(glob: Glob): KnownGlob {
  const before = known.get(glob);
  if (before) return before;
  const made: KnownGlob = {};
  known.set(glob, made);
  return made;
}

function takesStranger(glob: Glob): boolean {
  const own = about(glob);
  own.takesStranger ??= matches(glob, stranger);
  return own.takesStranger;
}

/** What a template does not know may be of any kind. */
function isUnknown(glob: Glob): boolean {
  const own = about(glob);
  own.unknown ??= glob.codes.some((code) => code >= 0x10000);
  return own.unknown;
}

/** Whether a pattern can match some ARN of the kind. */
function canBeOf(glob: Glob, kind: Kind): boolean {
  return matchesOf(glob, kind, 'any');
}

/** Whether an ARN of the kind with a name like no other is taken, in whatever partition, region and account. */
function takesWholeKind(globs: readonly Glob[], kind: Kind): boolean {
  return globs.some((glob) => matchesOf(glob, kind, 'strange'));
}

/** Whether a pattern has an ARN in common with one of a kind's two. */
function matchesOf(glob: Glob, kind: Kind, which: 'any' | 'strange'): boolean {
  if (!mayBeOf(glob, kind)) return false;
  const own = about(glob);
  const known = own[which] ?? new Map<Kind, boolean>();
  own[which] = known;
  const does = known.get(kind) ?? meet(kind[which], glob);
  known.set(kind, does);
  return does;
}

/** A cheap look at the service before the comparison: most patterns name one. */
function mayBeOf({ codes }: Glob, { service }: Kind): boolean {
  const partition = codes.indexOf(colon) + 1;
  const first = partition === 0 ? -1 : codes.indexOf(colon, partition);
  const second = first === -1 ? -1 : codes.indexOf(colon, first + 1);
  if (second === -1) return true;
  for (let at = 0; at < second; at++) if ((codes[at] as number) < 0 || (codes[at] as number) >= 0x10000) return true;
  if (second - first - 1 !== service.length) return false;
  for (let at = 0; at < service.length; at++) if (codes[first + 1 + at] !== service[at]) return false;
  return true;
}

/** One of the catalogue's ARN formats as patterns: with any name, with a name like no other. */
interface Kind {
  any: Glob;
  strange: Glob;
  service: Word;
}

/** By format: there are as many as the catalogue has. */
const kinds = new Map<string, Kind>();

function kindOf(format: string): Kind {
  let kind = kinds.get(format);
  if (!kind) {
    const service = codesOf(format.split(':')[2] ?? '');
    kind = { any: arnOf(format, [anyRun]), strange: arnOf(format, stranger), service };
    kinds.set(format, kind);
  }
  return kind;
}

/** The ARNs of a kind: `name` in every place that the format leaves open after the account. */
function arnOf(format: string, name: Word): Glob {
  const codes: Word = [];
  for (const [index, part] of format.split(/(?<!\$\{[^}]*):/).entries()) {
    if (index > 0) codes.push(colon);
    for (let at = 0; at < part.length; at++) {
      const end = part.startsWith('${', at) ? part.indexOf('}', at) : -1;
      if (end === -1) codes.push(part.charCodeAt(at));
      else {
        codes.push(...(index < 5 ? [runInPart] : name));
        at = end;
      }
    }
  }
  return { codes, fold: false, exact: false };
}
