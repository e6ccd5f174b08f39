/** Why a reader stopped, with the offsets that it points at; caught at the reader's door and told as a diagnostic. */
import type { Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile } from '../model/place.ts';
import { maxDepth, maxValues } from './limits.ts';

export class Refusal extends Error {
  readonly code: string;
  readonly start: number;
  readonly end: number;

  constructor(code: string, message: string, start: number, end: number = start + 1) {
    super(message);
    this.code = code;
    this.start = start;
    this.end = end;
  }
}

/** An error of YAML syntax at an offset. */
export function yamlSyntax(message: string, start: number, end?: number): Refusal {
  return new Refusal('yaml-syntax', `this is not valid YAML: ${message}`, start, end);
}

export function tooDeep(at: number): Refusal {
  return new Refusal('too-deep', `nested deeper than ${maxDepth} levels; flatten it`, at);
}

export function tooManyValues(at: number): Refusal {
  return new Refusal('too-large', `more than ${maxValues} values; split the template`, at);
}

/** Runs a reader; a refusal becomes one error and `undefined`. */
export function reading<T>(source: SourceFile, report: Report, read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { length } = source.text;
    const span = { source, start: Math.min(error.start, length), end: Math.min(error.end, length) };
    report({ level: 'error', code: error.code, message: error.message, place: placeOf(span) });
    return undefined;
  }
}
