/**
 * A template as plain JSON whose containers remember where they and their entries were written.
 * Plain values keep the expanders readable (they build CloudFormation as object literals); places live beside them,
 * keyed by container, so a part that is moved, merged or copied keeps its lines.
 */
import type { Span } from './place.ts';

export type Json = null | boolean | number | string | Json[] | JsonMap;
export type JsonMap = { [key: string]: Json };

/** Where one entry of a map (or item of a list) was written; items have no key. */
export interface Entry {
  key?: Span;
  value: Span;
  /** Where the value was defined, when it came here through a variable; `value` is where it is used. */
  related?: Span;
}

/** Who wrote the resource that something was made for: the SAM resource, the serverless.yml function, the resource itself. */
export interface Author {
  id: string;
  type: string;
}

interface Origin {
  self: Span;
  entries: Map<string, Entry>;
  /** Whether copies have the same `entries`; what is set from then on goes to `changed`. */
  shared: boolean;
  changed?: Map<string, Entry>;
}

/** Lets a private field be added to an object that already exists. */
const givenObject = function (this: unknown, given: object) {
  return given;
} as unknown as new (
  given: object,
) => object;

/**
 * Origins lie in a private field of the container itself: unseen by keys, copies and printing like an entry of a `WeakMap`,
 * but without its cost, which for a field of every container of every template was a fifth of the time of a review.
 */
class Written extends givenObject {
  #origin: Origin;

  private constructor(container: object, origin: Origin) {
    super(container);
    this.#origin = origin;
  }

  static get(container: object): Origin | undefined {
    return #origin in container ? (container as Written).#origin : undefined;
  }

  static set(container: object, origin: Origin): void {
    if (#origin in container) (container as Written).#origin = origin;
    else new Written(container, origin);
  }
}

const noEntries: Map<string, Entry> = new Map();
const authors = new WeakMap<object, Author>();

export function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** No input can name a symbol. Without it `String(map)`, where a text was expected, would throw. */
const mapPrototype: object = Object.freeze(
  Object.assign(Object.create(null), { [Symbol.toPrimitive]: () => '[object Object]' }),
);

/** A map without names of its own: keys such as `__proto__` and `constructor` are plain keys. */
export function newMap(): JsonMap {
  return Object.create(mapPrototype) as JsonMap;
}

/** The value under an own key; `undefined` where there is no such map or key. Use it for every key that input names. */
export function get(value: unknown, ...path: readonly (string | number)[]): Json | undefined {
  let at = value;
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as JsonMap)[step];
  }
  return at as Json | undefined;
}

/** The value as a list: a scalar or map becomes its only item, `undefined` none. */
export function asList(value: Json | undefined): Json[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

/** Remembers where a container was written; its entries follow with `setEntry`. */
export function setSpan(container: object, self: Span): void {
  const origin = Written.get(container);
  if (origin) origin.self = self;
  else Written.set(container, { self, entries: noEntries, shared: true });
}

export function setEntry(container: object, key: string | number, entry: Entry): void {
  let origin = Written.get(container);
  if (!origin) {
    origin = { self: entry.value, entries: noEntries, shared: true };
    Written.set(container, origin);
  }
  if (origin.shared) {
    origin.changed ??= new Map();
    origin.changed.set(String(key), entry);
  } else origin.entries.set(String(key), entry);
}

/** Both at once, for the readers: places of a container just made, by key or index. */
export function setPlaces(container: object, self: Span, entries: Map<string, Entry>): void {
  Written.set(container, { self, entries, shared: false });
}

export function spanOf(container: unknown): Span | undefined {
  return typeof container === 'object' && container !== null ? Written.get(container)?.self : undefined;
}

export function entryOf(container: unknown, key: string | number): Entry | undefined {
  if (typeof container !== 'object' || container === null) return undefined;
  const origin = Written.get(container);
  if (!origin) return undefined;
  const name = String(key);
  return origin.changed?.get(name) ?? origin.entries.get(name);
}

/** Where the value under a key was written, or else its container. */
export function valueSpan(container: unknown, key: string | number): Span | undefined {
  return entryOf(container, key)?.value ?? spanOf(get(container, key)) ?? spanOf(container);
}

/** Where a key was written (the whole `Key: value` line's start), or else its value or container. */
export function keySpan(container: unknown, key: string | number): Span | undefined {
  return entryOf(container, key)?.key ?? valueSpan(container, key);
}

/** The nearest place known along a path: the deepest value (or, with `of: 'key'`, key) that was written somewhere. */
export function spanAlong(
  root: unknown,
  path: readonly (string | number)[],
  of: 'value' | 'key' = 'value',
): Span | undefined {
  let at = root;
  let span = spanOf(root);
  for (const step of path) {
    const entry = entryOf(at, step);
    const next = get(at, step);
    span = (of === 'key' ? (entry?.key ?? entry?.value) : (entry?.value ?? spanOf(next))) ?? span;
    if (next === undefined) return span;
    at = next;
  }
  return span;
}

/** The places that define the values along a path which variables brought there, nearest to the root first. */
export function relatedAlong(root: unknown, path: readonly (string | number)[]): Span[] {
  const spans: Span[] = [];
  let at = root;
  for (const step of path) {
    const related = entryOf(at, step)?.related;
    if (related) spans.push(related);
    at = get(at, step);
  }
  return spans;
}

/** The places that define what variables brought into a value, at most `levels` down. */
export function relatedWithin(value: Json | undefined, levels: number): Span[] {
  if (typeof value !== 'object' || value === null || levels === 0) return [];
  return Object.keys(value).flatMap((key) => {
    const related = entryOf(value, key)?.related;
    return [...(related ? [related] : []), ...relatedWithin(get(value, key), levels - 1)];
  });
}

/** Puts the value under `fromKey` of `from` into `to`, with its place. Absent values are not copied. */
export function copyEntry(to: JsonMap, key: string, from: JsonMap, fromKey: string = key): void {
  if (!Object.hasOwn(from, fromKey)) return;
  to[key] = from[fromKey] as Json;
  const entry = entryOf(from, fromKey);
  if (entry) setEntry(to, key, entry);
}

/** A shallow copy that keeps the places. */
export function copyMap(from: JsonMap): JsonMap {
  const to = newMap();
  for (const key of Object.keys(from)) to[key] = from[key] as Json;
  const origin = Written.get(from);
  if (origin) Written.set(to, copyOf(origin));
  return to;
}

/** Gives the places of one container to another that stands for it. */
export function copyPlaces<T extends object>(to: T, from: object): T {
  const origin = Written.get(from);
  if (origin) Written.set(to, copyOf(origin));
  const author = authors.get(from);
  if (author) authors.set(to, author);
  return to;
}

/** The copy and the original share what they have; neither sees what the other changes from here on. */
function copyOf(origin: Origin): Origin {
  if (origin.changed) {
    origin.entries = new Map([...origin.entries, ...origin.changed]);
    delete origin.changed;
  }
  origin.shared = true;
  return { self: origin.self, entries: origin.entries, shared: true };
}

/** Marks a generated value, and every generated container inside it, as caused by what was written at `cause`. */
export function generated<T extends Json>(value: T, cause: Span | undefined): T {
  if (!cause || typeof value !== 'object' || value === null || Written.get(value)) return value;
  Written.set(value, { self: cause, entries: noEntries, shared: true });
  for (const inner of Object.values(value)) generated(inner as Json, cause);
  return value;
}

/** Says for whom a resource was made; without it a resource is its own author. */
export function setAuthor(resource: object, author: Author): void {
  authors.set(resource, author);
}

export function authorOf(resource: object): Author | undefined {
  return authors.get(resource);
}
