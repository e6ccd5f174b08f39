/**
 * Values as rules see them: plain JSON in which everything unknown is a token `${Token[identity]}` inside a string.
 * Two unknowns are equal exactly when their identities are, so comparing strings compares unknowns too,
 * and a policy with tokens can be handed to the access engine as it is.
 */
import type { Json } from './tree.ts';

/** What is known of a statement about a value: true, false, or undecided because the value is unknown. */
export type Truth = true | false | 'unknown';

const open = '${Token[';
const close = ']}';
const pattern = /\$\{Token\[([^\]]*)\]\}/g;

/** The token for an unknown with this identity, such as `Ref:Table` or `GetAtt:Queue.Arn`. */
export function token(identity: string): string {
  return open + identity.replaceAll(']', ')') + close;
}

/** Text that an author wrote; one that imitates a token is taken apart, so nobody can forge an identity. */
export function literal(text: string): string {
  return text.includes(open) ? text.replaceAll(open, '$ {Token[') : text;
}

/** The identity of a value that is wholly one unknown, else `undefined`. */
export function identityOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || !value.startsWith(open) || !value.endsWith(close)) return undefined;
  const identity = value.slice(open.length, -close.length);
  return identity.includes(']') ? undefined : identity;
}

/** Whether a value is wholly unknown. */
export function isUnknown(value: unknown): boolean {
  return identityOf(value) !== undefined;
}

/** Whether some part of a string is unknown. */
export function hasUnknown(value: unknown): boolean {
  return typeof value === 'string' && value.includes(open);
}

/** Whether a value, at any depth, has unknown parts. */
export function hasUnknownWithin(value: Json | undefined): boolean {
  if (typeof value === 'string') return hasUnknown(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasUnknownWithin);
}

/** The identities in a string, in order. */
export function identitiesIn(text: string): string[] {
  const found: string[] = [];
  let end = 0;
  for (let at = text.indexOf(open); at !== -1; at = text.indexOf(open, at)) {
    at += open.length;
    if (end < at) end = text.indexOf(']', at);
    if (end === -1) break;
    if (text[end + 1] !== '}') continue;
    found.push(text.slice(at, end));
    at = end + close.length;
  }
  return found;
}

/** A string split at its unknowns: literal text and `{ identity }` in turn. */
export function partsOf(text: string): (string | { identity: string })[] {
  const parts: (string | { identity: string })[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) parts.push(text.slice(at, match.index));
    parts.push({ identity: match[1] as string });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push(text.slice(at));
  return parts;
}

/** A value for people: tokens become `${Table}`, `${Queue.Arn}`, also those inside of another, as in `${FindInMap:Accounts.${AWS::AccountId}}`. */
export function readable(text: string): string {
  return text.replaceAll(pattern, (_, identity: string) => `\${${readableIdentity(identity)}}`);
}

const openings = /\$\{Token\[|[[()]/g;

/** An identity has `)` for each `]`, also for that of a token in it, so that the token ends where it is meant to: here each gets its own back. */
function readableIdentity(identity: string): string {
  const unclosed: string[] = [];
  let told = '';
  let at = 0;
  for (const { 0: mark, index } of identity.matchAll(openings)) {
    if (index < at) continue;
    told += identity.slice(at, index);
    at = index + mark.length;
    if (mark !== ')') {
      unclosed.push(mark);
      told += mark === open ? '${' : mark;
      continue;
    }
    const opener = unclosed.pop();
    if (opener === open && identity[at] === '}') at++;
    told += opener === open ? '}' : opener === '[' ? ']' : ')';
  }
  const whole = told + identity.slice(at) + '}'.repeat(unclosed.filter((mark) => mark === open).length);
  return whole.replaceAll(/(^|\$\{)(?:Ref|GetAtt|ImportValue):/g, '$1');
}

/** CloudFormation reads booleans and numbers also from strings; an absent value is not `true`. */
export function isTrue(value: Json | undefined): Truth {
  if (isUnknown(value)) return 'unknown';
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true');
}

export function isFalse(value: Json | undefined): Truth {
  if (isUnknown(value)) return 'unknown';
  return value === false || (typeof value === 'string' && value.toLowerCase() === 'false');
}

/** A number also from a string such as "30"; `undefined` when absent or no number, 'unknown' when not known. */
export function asNumber(value: Json | undefined): number | 'unknown' | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  if (hasUnknown(value)) return 'unknown';
  const number = Number(value.trim() === '' ? Number.NaN : value);
  return Number.isFinite(number) ? number : undefined;
}

/** Whether a value is this text. A string with unknown parts is undecided unless its known parts already differ. */
export function equals(value: Json | undefined, expected: string): Truth {
  if (typeof value !== 'string') return value !== undefined && value !== null && String(value) === expected;
  if (!hasUnknown(value)) return value === expected;
  const parts = partsOf(value);
  const [first] = parts;
  const last = parts.at(-1);
  if (typeof first === 'string' && !expected.startsWith(first)) return false;
  if (typeof last === 'string' && !expected.endsWith(last)) return false;
  return 'unknown';
}

/** Whether a value is one of these texts. */
export function isOneOf(value: Json | undefined, expected: readonly string[]): Truth {
  return or(expected.map((text) => equals(value, text)));
}

export function not(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}

export function and(truths: readonly Truth[]): Truth {
  return truths.includes(false) ? false : truths.includes('unknown') ? 'unknown' : true;
}

export function or(truths: readonly Truth[]): Truth {
  return truths.includes(true) ? true : truths.includes('unknown') ? 'unknown' : false;
}
