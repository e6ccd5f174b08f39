/** Takes a pattern and a text, says whether the one is like the other, the way a single request is judged. */

export interface Reading {
  wildcards?: boolean;
  /** The request's context, keys in lower case; absent where `${…}` is plain text. */
  variables?: ReadonlyMap<string, string[]>;
  /** Compared without case. */
  fold?: boolean;
}

/** Private characters for every token, so that a token is like no other text. */
export function protectTokens(text: string): string {
  if (!text.includes('${Token[')) return text;
  return text.replaceAll(/\$\{Token\[([^\]]*)\]\}/g, (_, identity: string) => sealed(identity));
}

/** Sixteen private characters spell an identity; nobody writes them. */
function sealed(identity: string): string {
  let digits = '';
  for (let at = 0; at < identity.length; at++) digits += identity.charCodeAt(at).toString(16).padStart(4, '0');
  return `\uE010${[...digits].map((digit) => String.fromCharCode(0xe000 + Number.parseInt(digit, 16))).join('')}\uE011`;
}

export function likeText(pattern: string, text: string, reading: Reading = { wildcards: true }): boolean {
  if (differsAtOnce(pattern, text, reading.fold)) return false;
  if (!/[*?$]/.test(pattern)) return reading.fold ? lowerCase(pattern) === lowerCase(text) : pattern === text;
  const written = read(pattern, reading);
  if (!written) return false;
  const given = protectTokens(text);
  return reading.fold ? like({ ...written, text: lowerCase(written.text) }, lowerCase(given)) : like(written, given);
}

/** Part by part, as the ARN operators compare; a pattern or text that is no ARN is compared whole. */
export function likeArn(pattern: string, text: string, reading: Reading): boolean {
  const written = read(pattern, reading);
  if (!written) return false;
  const given = protectTokens(text);
  if (endOfPart(written.text, 5) === -1) return like(written, given);
  let [from, start] = [0, 0];
  for (let part = 1; part <= 5; part++) {
    const [to, stop] = [written.text.indexOf(':', from), given.indexOf(':', start)];
    if (stop === -1 || !likeWithin(written, from, to, given, start, stop)) return false;
    [from, start] = [to + 1, stop + 1];
  }
  return likeWithin(written, from, written.text.length, given, start, given.length);
}

/** As a `Resource` element compares: part by part where the pattern has an account in its place, else whole. */
export function likeResource(pattern: string, text: string, reading: Reading): boolean {
  if (differsAtOnce(pattern, text)) return false;
  return hasAccount(protectTokens(pattern), reading)
    ? likeArn(pattern, text, reading)
    : likeText(pattern, text, reading);
}

function hasAccount(pattern: string, { variables }: Reading): boolean {
  const end = pattern.startsWith('arn:') ? endOfPart(pattern, 5) : -1;
  if (end === -1) return false;
  const account = pattern.slice(endOfPart(pattern, 4) + 1, end);
  return /^\d*$/.test(account) || /[*?\uE010]/.test(account) || (variables !== undefined && account.includes('${'));
}

/** Where the colon stands that ends this part of an ARN, the first being 1; -1 where there is none. */
function endOfPart(text: string, part: number): number {
  let end = -1;
  for (let count = 0; count < part; count++) {
    end = text.indexOf(':', end + 1);
    if (end === -1) return -1;
  }
  return end;
}

/** Whether the texts part before anything but plain characters has come: most pairs do. */
function differsAtOnce(pattern: string, text: string, fold = false): boolean {
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    if (code === 42 || code === 63 || code === 36) return false;
    const given = text.charCodeAt(at);
    if (code === given) continue;
    // Beyond ASCII, case is looked at more closely.
    if (fold && (code > 127 || given > 127)) return false;
    if (!fold || lowerAscii(code) !== lowerAscii(given)) return true;
  }
  return false;
}

function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

/** A pattern with its variables filled in: `*` and `?` are wildcards, but not at the `plain` places. */
interface Written {
  text: string;
  plain: ReadonlySet<number>;
}

const nothing: ReadonlySet<number> = new Set();

/** `undefined` where a variable has no value. */
function read(source: string, { wildcards, variables }: Reading): Written | undefined {
  const pattern = protectTokens(source);
  if (wildcards && !(variables && pattern.includes('${'))) return { text: pattern, plain: nothing };
  const plain = new Set<number>();
  let text = '';
  for (let at = 0; at < pattern.length; at++) {
    const end = variables && pattern.startsWith('${', at) ? pattern.indexOf('}', at) : -1;
    if (variables && end !== -1) {
      const value = variableText(pattern.slice(at + 2, end), variables);
      if (value === undefined) return undefined;
      const protectedValue = protectTokens(value);
      for (let offset = 0; offset < protectedValue.length; offset++) plain.add(text.length + offset);
      text += protectedValue;
      at = end;
    } else {
      if (!wildcards) plain.add(text.length);
      text += pattern[at];
    }
  }
  return { text, plain };
}

/** Character by character, so that every place stays where it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  // Beyond ASCII a letter's lower case may be longer or hang on its neighbours.
  if (/^[\x20-\x7e]*$/.test(text)) return lower;
  return text
    .split('')
    .map((unit) => (unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit))
    .join('');
}

function variableText(inside: string, variables: ReadonlyMap<string, string[]>): string | undefined {
  if (['*', '?', '$'].includes(inside)) return inside;
  const [key = '', ...rest] = inside.split(',');
  const value = variables.get(key.trim().toLowerCase())?.[0];
  if (value !== undefined || rest.length === 0) return value;
  const fallback = rest.join(',').trim();
  return fallback.startsWith("'") ? fallback.slice(1, -1) : fallback;
}

function like(written: Written, text: string): boolean {
  return likeWithin(written, 0, written.text.length, text, 0, text.length);
}

/** Of both a part only. Stretch by stretch between the runs, each at the first place where it fits; the last one at the end. */
function likeWithin(written: Written, from: number, to: number, text: string, start: number, stop: number): boolean {
  let run = nextRun(written, from, to);
  if (run === to) return to - from === stop - start && fitsAt(written, from, to, text, start, stop);
  if (!fitsAt(written, from, run, text, start, stop)) return false;
  let at = start + run - from;
  for (;;) {
    const next = run + 1;
    run = nextRun(written, next, to);
    if (run === to) {
      const place = stop - (to - next);
      return place >= at && fitsAt(written, next, to, text, place, stop);
    }
    while (!fitsAt(written, next, run, text, at, stop)) if (++at > stop) return false;
    at += run - next;
  }
}

/** `to` where there is none. */
function nextRun({ text, plain }: Written, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 42 && !plain.has(at)) return at;
  return to;
}

function fitsAt(
  { text: pattern, plain }: Written,
  from: number,
  to: number,
  text: string,
  place: number,
  stop: number,
): boolean {
  if (place + to - from > stop) return false;
  for (let at = from; at < to; at++) {
    const code = pattern.charCodeAt(at);
    if (code !== text.charCodeAt(place + at - from) && !(code === 63 && !plain.has(at))) return false;
  }
  return true;
}
