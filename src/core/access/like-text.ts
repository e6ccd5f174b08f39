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
  const wanted = patternParts(written);
  if (wanted.length < 6) return like(written, given);
  const parts = given.split(':');
  const [arn, partition, service, region, account, ...resource] = parts;
  if (parts.length < 6) return false;
  const six = [arn, partition, service, region, account, resource.join(':')];
  return wanted.every((part, index) => like(part, six[index] as string));
}

/** As a `Resource` element compares: part by part where the pattern has an account in its place, else whole. */
export function likeResource(pattern: string, text: string, reading: Reading): boolean {
  if (differsAtOnce(pattern, text)) return false;
  const parts = protectTokens(pattern).split(':');
  const account = parts.length >= 6 && parts[0] === 'arn' ? parts[4] : undefined;
  const fits =
    account !== undefined &&
    (/^\d*$/.test(account) ||
      /[*?\uE010]/.test(account) ||
      (reading.variables !== undefined && account.includes('${')));
  return fits ? likeArn(pattern, text, reading) : likeText(pattern, text, reading);
}

/** Whether the texts part before anything but plain characters has come: most pairs do. */
function differsAtOnce(pattern: string, text: string): boolean {
  for (let at = 0; at < pattern.length; at++) {
    const code = pattern.charCodeAt(at);
    if (code === 42 || code === 63 || code === 36) return false;
    if (code !== text.charCodeAt(at)) return true;
  }
  return false;
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

/** At most six parts, the last with all the rest. */
function patternParts(written: Written): Written[] {
  const parts: Written[] = [];
  let start = 0;
  while (parts.length < 5) {
    const end = written.text.indexOf(':', start);
    if (end === -1) break;
    parts.push(cut(written, start, end));
    start = end + 1;
  }
  return [...parts, cut(written, start, written.text.length)];
}

function cut({ text, plain }: Written, from: number, to: number): Written {
  if (plain.size === 0) return { text: text.slice(from, to), plain };
  return {
    text: text.slice(from, to),
    plain: new Set([...plain].filter((place) => place >= from && place < to).map((place) => place - from)),
  };
}

function variableText(inside: string, variables: ReadonlyMap<string, string[]>): string | undefined {
  if (['*', '?', '$'].includes(inside)) return inside;
  const [key = '', ...rest] = inside.split(',');
  const value = variables.get(key.trim().toLowerCase())?.[0];
  if (value !== undefined || rest.length === 0) return value;
  const fallback = rest.join(',').trim();
  return fallback.startsWith("'") ? fallback.slice(1, -1) : fallback;
}

/** Stretch by stretch between the runs, each at the first place where it fits; the last one at the end of the text. */
function like(written: Written, text: string): boolean {
  const { text: pattern } = written;
  let run = nextRun(written, 0);
  if (run === -1) return pattern.length === text.length && fitsAt(written, 0, pattern.length, text, 0);
  if (!fitsAt(written, 0, run, text, 0)) return false;
  let at = run;
  for (;;) {
    const start = run + 1;
    run = nextRun(written, start);
    if (run === -1) {
      const place = text.length - (pattern.length - start);
      return place >= at && fitsAt(written, start, pattern.length, text, place);
    }
    const place = firstFit(written, start, run, text, at);
    if (place === -1) return false;
    at = place + run - start;
  }
}

function nextRun({ text, plain }: Written, from: number): number {
  let run = text.indexOf('*', from);
  while (run !== -1 && plain.has(run)) run = text.indexOf('*', run + 1);
  return run;
}

function fitsAt({ text: pattern, plain }: Written, from: number, to: number, text: string, place: number): boolean {
  if (place + to - from > text.length) return false;
  for (let at = from; at < to; at++) {
    const code = pattern.charCodeAt(at);
    if (code !== text.charCodeAt(place + at - from) && !(code === 63 && !plain.has(at))) return false;
  }
  return true;
}

function firstFit(written: Written, from: number, to: number, text: string, start: number): number {
  const stretch = written.text.slice(from, to);
  if (!stretch.includes('?')) return text.indexOf(stretch, start);
  for (let place = start; place + stretch.length <= text.length; place++)
    if (fitsAt(written, from, to, text, place)) return place;
  return -1;
}
