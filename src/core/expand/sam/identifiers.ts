/** Takes a prefix and what a resource is made from, gives the logical id that SAM would give it. */
import { sha1Hex } from '../../model/hash.ts';
import { isMap, type Json } from '../../model/tree.ts';

const suffixLength = 10;

/** Ten hex digits that stand for `data`; none for nothing. */
export function hashSuffix(data: Json | undefined): string {
  if (data === undefined || data === null || data === '' || data === false || data === 0) return '';
  if (typeof data === 'object' && Object.keys(data).length === 0) return '';
  return sha1Hex(typeof data === 'string' ? data : canonicalJson(data)).slice(0, suffixLength);
}

/** The suffix itself where it can be part of a logical id, else its hash. */
export function idSuffix(text: string): string {
  return isAlphanumeric(text) ? text : hashSuffix(text);
}

/** CloudFormation accepts only letters and digits in logical ids. */
export function isAlphanumeric(text: string): boolean {
  return /^[A-Za-z0-9]+$/.test(text);
}

/** Only the letters and digits of a text. */
export function alphanumericOf(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9]/g, '');
}

/** JSON without blanks, keys sorted, everything beyond ASCII escaped: what SAM hashes. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isMap(value)) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${escaped(key)}:${canonicalJson(value[key] as Json)}`).join(',')}}`;
  }
  return typeof value === 'string' ? escaped(value) : JSON.stringify(value);
}

function escaped(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
