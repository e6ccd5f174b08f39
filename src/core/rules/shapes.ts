/** Rules of one shape as rows: takes a rule's words and what a property must be, gives the rule. Judges one resource at a time. */
import { get, type Json } from '../model/tree.ts';
import { asNumber, hasUnknown, isFalse, isOneOf, isTrue, isUnknown, not, type Truth } from '../model/value.ts';
import type { RuleWords, StateRule } from './rule.ts';

/** Whether a value (`undefined`: absent) is right; 'unknown' is no finding. */
export type Expectation = (value: Json | undefined) => Truth;

/** The property must be `true`; absent counts as given. */
export const on: Expectation = (value) => (value === undefined ? false : isTrue(value));
/** The property must not be `true`: absent is right. */
export const off: Expectation = (value) => (value === undefined ? true : not(isTrue(value)));
/** The property must not be `false`: the service's default is on. */
export const onByDefault: Expectation = (value) => (value === undefined ? true : not(isFalse(value)));
/** Written, and neither empty text nor an empty list or map. */
export const present: Expectation = (value) => {
  if (value === undefined || value === null || value === '') return false;
  return typeof value === 'object' ? Object.keys(value).length > 0 : true;
};
export const absent: Expectation = (value) => value === undefined;

export function oneOf(...values: string[]): Expectation {
  return (value) => (value === undefined ? false : isOneOf(value, values));
}

/** Anything but these; absent is right. */
export function noneOf(...values: string[]): Expectation {
  return (value) => (value === undefined ? true : not(isOneOf(value, values)));
}

export function atLeast(least: number): Expectation {
  return (value) => compare(value, (number) => number >= least);
}

export function atMost(most: number): Expectation {
  return (value) => compare(value, (number) => number <= most);
}

function compare(value: Json | undefined, right: (number: number) => boolean): Truth {
  const number = asNumber(value);
  return number === undefined ? false : number === 'unknown' ? number : right(number);
}

export interface PropertyRule {
  words: RuleWords;
  on: readonly string[];
  /** Dots separate the steps: `SSESpecification.SSEEnabled`. */
  property: string;
  must: Expectation;
  /** Says what is wrong, with the resource's id in backticks. */
  message(id: string): string;
  /** Further reason to leave a resource alone. */
  unless?(properties: Record<string, Json>): boolean;
}

/** A rule that looks at one property. An unknown anywhere on the way to it is no finding. */
export function propertyRule({ words, on: types, property, must, message, unless }: PropertyRule): StateRule {
  const path = property.split('.');
  return {
    ...words,
    kind: 'state',
    local: true,
    on: types,
    check: ({ properties, author }) => {
      if (unless?.(properties) || isHidden(properties, path)) return [];
      return must(get(properties, ...path)) === false ? [{ path, message: message(author.id) }] : [];
    },
  };
}

/** Whether an unknown stands where the property would be. */
function isHidden(properties: Json, path: readonly string[]): boolean {
  let at: Json | undefined = properties;
  for (const step of path) {
    if (isUnknown(at) || (typeof at === 'string' && hasUnknown(at))) return true;
    at = get(at, step);
  }
  return false;
}
