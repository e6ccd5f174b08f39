/** Takes values that SAM reads as numbers although the reader keeps their spelling as text (`1.0`), gives the numbers. */
import { entryOf, get, type Json, type JsonMap } from '../../model/tree.ts';

/** The numbers that texts say, in the branches of an `Fn::If` too. */
export function numeric(value: Json): Json {
  if (Array.isArray(value)) return value.map(numeric);
  const branches = get(value, 'Fn::If');
  if (branches !== undefined) return { 'Fn::If': numeric(branches) };
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)) ? Number(value) : value;
}

/** The value under a key: a number where it was written without quotes, else as it is. */
export function asWritten(map: JsonMap, key: string): Json | undefined {
  const value = get(map, key);
  const span = entryOf(map, key)?.value;
  if (typeof value !== 'string' || !span || /^["']/.test(span.source.text.charAt(span.start))) return value;
  return numeric(value);
}
