/** Tests of one value of a condition key, and the values at which a set of tests can change its mind. */
import { codesOf, type Glob, matches } from '../language/glob.ts';
import type { Word } from '../language/letters.ts';
import type { Order } from './operators.ts';
import { type AddressRange, readDate, readNumber, readRange, writeAddress } from './values.ts';

/** What a value must be; alternatives of one condition are alternatives here. */
export type ValueTest =
  | { kind: 'text'; globs: Glob[] }
  | { kind: 'number' | 'date'; order: Order; bounds: number[] }
  | { kind: 'address'; ranges: AddressRange[] };

/** Whether a value passes. A value of another kind than the test's never does. */
export function passes(test: ValueTest, value: Word): boolean {
  if (test.kind === 'text') return test.globs.some((glob) => matches(glob, value));
  const text = plainText(value);
  if (text === undefined) return false;
  if (test.kind === 'address') {
    const given = readRange(text);
    return (
      given !== undefined &&
      test.ranges.some(
        (range) => range.version === given.version && range.first <= given.first && given.last <= range.last,
      )
    );
  }
  const given = test.kind === 'number' ? readNumber(text) : readDate(text);
  return given !== undefined && test.bounds.some((bound) => compare(given, test.order, bound));
}

function plainText(value: Word): string | undefined {
  return value.length > 64 || value.some((code) => code >= 0x10000) ? undefined : String.fromCharCode(...value);
}

function compare(given: number, order: Order, bound: number): boolean {
  if (order === '=') return given === bound;
  if (order === '<') return given < bound;
  if (order === '<=') return given <= bound;
  return order === '>' ? given > bound : given >= bound;
}

/** Values of which at least one lies in every region that the tests can tell apart; only for ordered kinds and addresses. */
export function landmarks(tests: readonly ValueTest[]): Word[] {
  const kind = tests.find((test) => test.kind !== 'text')?.kind;
  if (kind === 'address') return addressLandmarks(tests).map(codesOf);
  const bounds = [
    ...new Set(tests.flatMap((test) => (test.kind === 'number' || test.kind === 'date' ? test.bounds : []))),
  ].sort((a, b) => a - b);
  const step = kind === 'date' ? 1000 : 1;
  const points = new Set<number>(bounds);
  for (const [index, bound] of bounds.entries()) {
    const next = bounds[index + 1];
    if (index === 0) points.add(bound - step);
    if (next === undefined) points.add(bound + step);
    else points.add(next - bound > step ? bound + step : (bound + next) / 2);
  }
  const write = kind === 'date' ? (point: number) => new Date(point).toISOString().replace('.000Z', 'Z') : String;
  const inRange = kind === 'date' ? (point: number) => Math.abs(point) < 8.64e15 : Number.isFinite;
  return [...points].filter(inRange).map((point) => codesOf(write(point)));
}

function addressLandmarks(tests: readonly ValueTest[]): string[] {
  const points = new Set(['198.51.100.7', '2001:db8:0:0:0:0:0:1']);
  for (const test of tests) {
    for (const { version, first, last } of test.kind === 'address' ? test.ranges : []) {
      const limit = (1n << (version === 4 ? 32n : 128n)) - 1n;
      const around = [first + 1n < last ? first + 1n : first, first, last, first - 1n, last + 1n];
      for (const point of around) if (point >= 0n && point <= limit) points.add(writeAddress(version, point));
    }
  }
  return [...points];
}
