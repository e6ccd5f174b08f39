/** Takes a template in one scenario, gives values without intrinsics; what cannot be known becomes a token. */
import {
  copyPlaces,
  type Entry,
  entryOf,
  get,
  isMap,
  type Json,
  type JsonMap,
  newMap,
  setEntry,
  setSpan,
  spanOf,
  valueSpan,
} from '../../model/tree.ts';
import { literal, token } from '../../model/value.ts';
import { dynamicReferences } from './dynamic-reference.ts';
import { intrinsics } from './index.ts';
import type { Intrinsic, Resolver, Scope } from './scope.ts';

const maxDepth = 400;

/** What containers became in other scenarios. Equal parts of an application are the same object in all of them, and read once. */
export interface Resolutions {
  /** What `from` became when its values, in order, became these; made where that is new. */
  of<T extends Json[] | JsonMap>(from: T, values: readonly (Json | undefined)[], make: () => T): T;
}

export function createResolutions(): Resolutions {
  const known = new Map<object, { values: readonly (Json | undefined)[]; made: Json[] | JsonMap }[]>();
  return {
    of<T extends Json[] | JsonMap>(from: T, values: readonly (Json | undefined)[], make: () => T): T {
      const before = known.get(from);
      const same = before?.find((one) => one.values.every((value, at) => value === values[at]));
      if (same) return same.made as T;
      const made = make();
      if (before) before.push({ values, made });
      else known.set(from, [{ values, made }]);
      return made;
    },
  };
}

/** For one scenario alone. */
export const unshared: Resolutions = { of: (_from, _values, make) => make() };

export function createResolver(scope: Scope, resolutions: Resolutions = unshared): Resolver {
  let depth = 0;
  const resolve = (value: Json): Json | undefined => {
    if (typeof value === 'string') return dynamicReferences(scope.holdsTokens ? value : literal(value));
    if (typeof value !== 'object' || value === null) return value;
    if (depth > maxDepth) return token('too deep');
    depth++;
    try {
      const call = intrinsicCall(value);
      if (call) return call.intrinsic(call.argument, resolver);
      return Array.isArray(value) ? resolveList(value) : resolveMap(value);
    } finally {
      depth--;
    }
  };
  const resolveList = (items: Json[]): Json[] => {
    const resolved = items.map(resolve);
    if (resolved.every((item, at) => item === items[at])) return items;
    return resolutions.of(items, resolved, () => {
      const list: Json[] = [];
      const self = spanOf(items);
      if (self) setSpan(list, self);
      for (const [at, item] of resolved.entries()) {
        if (item === undefined) continue;
        keepEntry(list, list.length, items, at);
        list.push(item);
      }
      return list;
    });
  };
  const resolveMap = (map: JsonMap): JsonMap => {
    const keys = Object.keys(map);
    const values = keys.map((key) => resolve(map[key] as Json));
    if (values.every((value, at) => value === map[keys[at] as string])) return map;
    return resolutions.of(map, values, () => {
      const changed = copyPlaces(Object.assign(newMap(), map), map);
      for (const [at, value] of values.entries()) {
        const key = keys[at] as string;
        if (value === map[key]) continue;
        if (value === undefined) delete changed[key];
        else {
          changed[key] = value;
          keepEntry(changed, key, map, key);
        }
      }
      return changed;
    });
  };
  /** The place of a chosen branch is more exact than that of the whole `Fn::If`. */
  const keepEntry = (to: object, key: string | number, from: Json[] | JsonMap, fromKey: string | number): void => {
    const entry = entryOf(from, fromKey);
    let at: Json | undefined = get(from, fromKey);
    let span = entry?.value;
    for (let steps = 0; steps < maxDepth; steps++) {
      const branches = get(at, 'Fn::If');
      if (!Array.isArray(branches) || typeof branches[0] !== 'string') break;
      const branch = scope.condition(branches[0]) ? 1 : 2;
      span = valueSpan(branches, branch) ?? span;
      at = branches[branch];
    }
    if (!span) return;
    const kept: Entry = entry?.key ? { key: entry.key, value: span } : { value: span };
    setEntry(to, key, kept);
  };
  const resolver: Resolver = { ...scope, resolve };
  return resolver;
}

/** The intrinsic that a map calls: a map with one key that is a function's name. */
function intrinsicCall(value: Json[] | JsonMap): { intrinsic: Intrinsic; argument: Json } | undefined {
  if (!isMap(value)) return undefined;
  const keys = Object.keys(value);
  const [key] = keys;
  if (keys.length !== 1 || key === undefined) return undefined;
  const argument = value[key] as Json;
  if (Object.hasOwn(intrinsics, key)) return { intrinsic: intrinsics[key] as Intrinsic, argument };
  if (!key.startsWith('Fn::')) return undefined;
  return {
    intrinsic: (given, resolver) => token(`${key}:${JSON.stringify(resolver.resolve(given) ?? null)}`),
    argument,
  };
}
