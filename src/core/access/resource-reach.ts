/** Takes the boxes that grant an action, says how far their resources reach; widening a pattern never shortens it. */
import type { Box } from './box.ts';
import { findWord } from './language/find-word.ts';
import { codesOf, colon, type Glob, matches, runInPart } from './language/glob.ts';
import { unlikeAnything, type Word } from './language/letters.ts';

/** From the widest: any text at all, everything of one kind, what a pattern matches, a few names, one name. */
export type ResourceReach = 'everything' | 'kind' | 'pattern' | 'several' | 'one' | 'nothing';

/** Far from the numbers of any policy's variables. */
const stranger = unlikeAnything(9999, 8);

/** `formats`: ARN formats of the action's resource types. */
export function reachOf(boxes: readonly Box[], formats: readonly string[]): ResourceReach {
  const resources = boxes.map(({ literals }) => literals.find(({ atom }) => atom.dimension === 'resource'));
  if (
    resources.some(
      (literal) => !literal || (literal.atom.kind === 'text' && takes(literal.atom.globs, stranger) === literal.holds),
    )
  )
    return 'everything';
  if (resources.some((literal) => literal && !literal.holds)) return 'kind';
  const globs = resources.flatMap((literal) => (literal?.atom.kind === 'text' ? literal.atom.globs : []));
  const wild = globs.filter((glob) => !glob.exact);
  if (wild.length > 0) {
    const whole = formats.some((format) =>
      takesWholeKind(
        wild.filter((glob) => mayBeOf(glob, format)),
        format,
      ),
    );
    return whole ? 'kind' : 'pattern';
  }
  const names = new Set(globs.map((glob) => glob.codes.join()));
  return names.size > 1 ? 'several' : names.size === 1 ? 'one' : 'nothing';
}

function takes(globs: readonly Glob[], word: Word): boolean {
  return globs.some((glob) => matches(glob, word));
}

/** A cheap look at the service before the search: most patterns name one. */
function mayBeOf({ codes }: Glob, format: string): boolean {
  const parts = format.split(':');
  const ends = codes.flatMap((code, at) => (code === colon ? [at] : []));
  const [, first, second] = ends;
  if (first === undefined || second === undefined) return true;
  const written = codes.slice(first + 1, second);
  if (codes.slice(0, second).some((code) => code < 0 || code >= 0x10000)) return true;
  return String.fromCharCode(...written) === parts[2];
}

/** Whether an ARN of the kind with a name like no other is taken, in whatever partition, region and account. */
function takesWholeKind(globs: readonly Glob[], format: string): boolean {
  const named: Word = [];
  const text = format.split(':').slice(5).join(':');
  for (let at = 0; at < text.length; at++) {
    const end = text.startsWith('${', at) ? text.indexOf('}', at) : -1;
    if (end === -1) named.push(text.charCodeAt(at));
    else {
      named.push(...stranger);
      at = end;
    }
  }
  const service = format.split(':')[2] ?? '';
  const head = [...codesOf('arn:'), runInPart, colon, ...codesOf(service), colon, runInPart, colon, runInPart, colon];
  const kind: Glob = { codes: [...head, ...named], fold: false, exact: false };
  return findWord([[kind], globs], [], { left: 20_000 }) !== undefined;
}
