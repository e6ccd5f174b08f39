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
  if (!/[*?$]/.test(pattern)) return reading.fold ? pattern.toLowerCase() === text.toLowerCase() : pattern === text;
  const pieces = piecesOf(protectTokens(pattern), reading);
  if (!pieces) return false;
  const folded = reading.fold
    ? pieces.map((piece) => (typeof piece === 'string' ? piece.toLowerCase() : piece))
    : pieces;
  const given = protectTokens(text);
  return like(folded, reading.fold ? given.toLowerCase() : given);
}

/** Part by part, as the ARN operators compare; a pattern or text that is no ARN is compared whole. */
export function likeArn(pattern: string, text: string, reading: Reading): boolean {
  const pieces = piecesOf(protectTokens(pattern), reading);
  if (!pieces) return false;
  const given = protectTokens(text);
  const wanted = sixParts(pieces, (piece) => piece === ':');
  const parts = sixParts(given.split(''), (character) => character === ':');
  if (wanted.length < 6) return like(pieces, given);
  return parts.length === 6 && wanted.every((part, index) => like(part, (parts[index] ?? []).join('')));
}

/** As a `Resource` element compares: part by part where the pattern has an account in its place, else whole. */
export function likeResource(pattern: string, text: string, reading: Reading): boolean {
  const parts = protectTokens(pattern).split(':');
  const account = parts.length >= 6 && parts[0] === 'arn' ? parts[4] : undefined;
  const fits =
    account !== undefined &&
    (/^\d*$/.test(account) ||
      /[*?\uE010]/.test(account) ||
      (reading.variables !== undefined && account.includes('${')));
  return fits ? likeArn(pattern, text, reading) : likeText(pattern, text, reading);
}

type Piece = string | { any: 'run' | 'one' };

function sixParts<T>(items: readonly T[], isColon: (item: T) => boolean): T[][] {
  const parts: T[][] = [[]];
  for (const item of items) {
    if (isColon(item) && parts.length < 6) parts.push([]);
    else parts.at(-1)?.push(item);
  }
  return parts;
}

/** `undefined` where a variable has no value. */
function piecesOf(pattern: string, { wildcards, variables }: Reading): Piece[] | undefined {
  const pieces: Piece[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] as string;
    const end = variables && pattern.startsWith('${', at) ? pattern.indexOf('}', at) : -1;
    if (variables && end !== -1) {
      const value = variableText(pattern.slice(at + 2, end), variables);
      if (value === undefined) return undefined;
      pieces.push(...protectTokens(value).split(''));
      at = end;
    } else if (wildcards && character === '*') pieces.push({ any: 'run' });
    else pieces.push(wildcards && character === '?' ? { any: 'one' } : character);
  }
  return pieces;
}

function variableText(inside: string, variables: ReadonlyMap<string, string[]>): string | undefined {
  if (['*', '?', '$'].includes(inside)) return inside;
  const [key = '', ...rest] = inside.split(',');
  const value = variables.get(key.trim().toLowerCase())?.[0];
  if (value !== undefined || rest.length === 0) return value;
  const fallback = rest.join(',').trim();
  return fallback.startsWith("'") ? fallback.slice(1, -1) : fallback;
}

/** Row by row over the text: which prefixes of the pattern match so far. */
function like(pieces: readonly Piece[], text: string): boolean {
  let start = 0;
  while (start < text.length && pieces[start] === text[start]) start++;
  if (start === pieces.length) return start === text.length;
  if (typeof pieces[start] === 'string') return false;
  let row = spread(pieces, pieces.map((_, index) => index === start).concat(false));
  for (let at = start; at < text.length; at++) {
    const character = text[at] as string;
    const next = [false];
    for (const [index, piece] of pieces.entries()) {
      if (typeof piece === 'string') next.push(row[index] === true && piece === character);
      else if (piece.any === 'run') next.push(row[index + 1] === true);
      else next.push(row[index] === true);
    }
    row = spread(pieces, next);
    if (!row.includes(true)) return false;
  }
  return row[pieces.length] === true;
}

function spread(pieces: readonly Piece[], row: boolean[]): boolean[] {
  for (const [index, piece] of pieces.entries())
    if (typeof piece !== 'string' && piece.any === 'run' && row[index]) row[index + 1] = true;
  return row;
}
