/** Takes the boxes that grant an action, says how far their resources reach; widening a pattern never shortens it. */
import type { Box } from './box.ts';
import { findWord } from './language/find-word.ts';
import { anyRun, colon, type Glob, matches, runInPart } from './language/glob.ts';
import { unlikeAnything, type Word } from './language/letters.ts';

/** From the widest: any text at all, everything of one kind, what a pattern matches, a few names, one name. */
export type ResourceReach = 'everything' | 'kind' | 'pattern' | 'several' | 'one' | 'nothing';

/** Far from the numbers of any policy's variables. */
const stranger = unlikeAnything(999, 8);

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
  const written = resources.flatMap((literal) => (literal?.atom.kind === 'text' ? literal.atom.globs : []));
  const globs = written.filter((glob) => isUnknown(glob) || formats.some((format) => canBeOf(glob, format)));
  const wild = globs.filter((glob) => !glob.exact);
  if (wild.length > 0) return formats.some((format) => takesWholeKind(wild, format)) ? 'kind' : 'pattern';
  const names = new Set(globs.map((glob) => glob.codes.join()));
  return names.size > 1 ? 'several' : names.size === 1 ? 'one' : 'nothing';
}

function takes(globs: readonly Glob[], word: Word): boolean {
  return globs.some((glob) => matches(glob, word));
}

/** What a template does not know may be of any kind. */
function isUnknown({ codes }: Glob): boolean {
  return codes.some((code) => code >= 0x10000);
}

/** Whether a pattern can match some ARN of the kind. */
function canBeOf(glob: Glob, format: string): boolean {
  return mayBeOf(glob, format) && answered('any', format, [glob], () => meets(arnOf(format, [anyRun]), [glob]));
}

/** Whether an ARN of the kind with a name like no other is taken, in whatever partition, region and account. */
function takesWholeKind(globs: readonly Glob[], format: string): boolean {
  const near = globs.filter((glob) => mayBeOf(glob, format));
  return near.length > 0 && answered('whole', format, near, () => meets(arnOf(format, stranger), near));
}

function meets(arn: Glob, globs: readonly Glob[]): boolean {
  return findWord([[arn], [...globs]], [], { left: 20_000 }) !== undefined;
}

/** The same patterns are asked about for every action of a kind, and again for the next role. */
const answers = new Map<string, boolean>();
const mostAnswers = 20_000;

function answered(question: string, format: string, globs: readonly Glob[], ask: () => boolean): boolean {
  const key = `${question} ${format} ${globs.map(({ codes, fold }) => `${fold ? 'i' : ''}${codes.join()}`).join(' ')}`;
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = ask();
    if (answers.size >= mostAnswers) answers.clear();
    answers.set(key, answer);
  }
  return answer;
}

/** A cheap look at the service before the search: most patterns name one. */
function mayBeOf({ codes }: Glob, format: string): boolean {
  const [, first, second] = codes.flatMap((code, at) => (code === colon ? [at] : []));
  if (first === undefined || second === undefined) return true;
  if (codes.slice(0, second).some((code) => code < 0 || code >= 0x10000)) return true;
  return String.fromCharCode(...codes.slice(first + 1, second)) === format.split(':')[2];
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
