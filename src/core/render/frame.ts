/** Takes a source text and a place, gives the few lines to show around it, with anything that may be a secret masked. */
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/place.ts';
import { clip, visible } from './escape.ts';

export interface FrameLine {
  number: number;
  text: string;
  /** Whether the line is a part of the place. */
  marked: boolean;
}

const context = 1;
/** A place that spans more lines is shown by its first ones. */
const longest = 4;
const mask = '••••';

/** Lines around a place; none where the text does not reach that far. The text is made visible, not escaped for any place. */
export function frameOf(source: string, place: Place, width = 160, hide = false): FrameLine[] {
  const last = Math.min(endLine(place), place.startLine + longest - 1);
  const lines: FrameLine[] = [];
  for (const { number, text } of linesBetween(source, place.startLine - context, last + context)) {
    const marked = number >= place.startLine && number <= last;
    const shown = hide && marked ? hideValue(text) : hideSecrets(text);
    lines.push({ number, text: clip(visible(shown.replaceAll('\t', '  ')), width), marked });
  }
  return lines.some((line) => line.marked) ? lines : [];
}

/** Whether a finding's own line may hold a secret: rules about secrets say so in their id, unless they judge who may use one. */
export function holdsSecret({ rule }: Finding): boolean {
  return /secret|password|credential/.test(rule) && !/^delta-|-policy-|-no-|-unused$/.test(rule);
}

/** A place that ends before the first column of a line does not touch that line. */
function endLine(place: Place): number {
  return place.endColumn === 1 && place.endLine > place.startLine ? place.endLine - 1 : place.endLine;
}

/** Found by walking line ends, so that a text of 100,000 lines is not split for three of them. */
function linesBetween(source: string, first: number, last: number): { number: number; text: string }[] {
  const lines: { number: number; text: string }[] = [];
  let start = 0;
  for (let number = 1; number <= last && start <= source.length; number++) {
    const found = source.indexOf('\n', start);
    const end = found === -1 ? source.length : found;
    if (number >= first && (found !== -1 || end > start)) {
      lines.push({ number, text: source.slice(start, Math.min(end, start + 2000)).replace(/\r$/, '') });
    }
    start = end + 1;
  }
  return lines;
}

const secretKey =
  /(?:secret|passw|pwd|token|api_?-?key|private_?-?key|credential|access_?-?key)[\w.-]{0,60}["']?\s{0,20}[:=]\s{0,20}(?=\S)/i;
const knownShapes =
  /AKIA[0-9A-Z]{16}|gh[pousr]_\w{20,}|xox[abprs]-[\w-]{10,}|sk_live_\w{10,}|-----BEGIN.*|eyJ[\w-]{10,}\.[\w.-]+/g;

/** A context line is shown for orientation only: what looks like a secret in it is masked. */
function hideSecrets(line: string): string {
  const keyed = secretKey.exec(line);
  if (keyed) {
    const value = line.slice(keyed.index + keyed[0].length);
    if (!/^["']?(?:!|\$\{|\{|\[|arn:|true\b|false\b|\d+\b)/.test(value))
      return line.slice(0, keyed.index + keyed[0].length) + mask;
  }
  return line.replace(knownShapes, mask).replace(/[\w+/=]{24,}/g, (word) => (isRandom(word) ? mask : word));
}

/** Keeps the key of a line, or its indentation, and hides the rest. */
function hideValue(line: string): string {
  const keyed = /^(\s{0,200}(?:- )?["']?[\w.:/-]{1,200}["']?\s{0,20}[:=]\s?)\S/.exec(line);
  const indent = /^\s*(?:- )?/.exec(line)?.[0] ?? '';
  if (line.trim() === '') return line;
  return (keyed?.[1] ?? indent) + mask;
}

function isRandom(word: string): boolean {
  return /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && !word.includes('/');
}
