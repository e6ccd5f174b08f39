/** Lists that take each value once: keys of what a list holds are kept beside it, so that a long list stays cheap to add to. */
import { copyPlaces, type Json, type JsonMap } from '../../model/tree.ts';
import { canonicalJson } from './identifiers.ts';

const keysOf = new WeakMap<Json[], Set<string>>();

/** What makes two values the same; by default the whole value. */
export type KeyOf = (value: Json) => Json;

const whole: KeyOf = (value) => value;

/** Adds a value unless one of the same key is in the list; tells whether it did. One list always has one `keyOf`. */
export function addOnce(list: Json[], value: Json, keyOf: KeyOf = whole): boolean {
  let keys = keysOf.get(list);
  if (!keys) {
    keys = new Set(list.map((one) => canonicalJson(keyOf(one))));
    keysOf.set(list, keys);
  }
  const key = canonicalJson(keyOf(value));
  if (keys.has(key)) return false;
  keys.add(key);
  list.push(value);
  return true;
}

/** The list under a key for adding to: a copy of what the author wrote, the same one on every call. */
export function ownList(map: JsonMap, key: string, written: readonly Json[]): Json[] {
  const current = map[key];
  if (Array.isArray(current) && keysOf.has(current)) return current;
  const list = copyPlaces([...written], written);
  keysOf.set(list, new Set(list.map((one) => canonicalJson(one))));
  map[key] = list;
  return list;
}
