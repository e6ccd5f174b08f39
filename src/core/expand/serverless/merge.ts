/** Takes two trees, gives their deep merge as the framework merges `resources`, `functions` and its own template; neither is changed. */
import {
  copyEntry,
  copyMap,
  copyPlaces,
  type Entry,
  entryOf,
  isMap,
  type Json,
  type JsonMap,
  setEntry,
} from '../../model/tree.ts';

/** What `over` says wins; maps merge by key, lists by position. */
export function merged(base: JsonMap, over: JsonMap): JsonMap {
  const result = copyMap(base);
  for (const key of Object.keys(over)) {
    const inner = mergedValue(Object.hasOwn(base, key) ? base[key] : undefined, over[key] as Json);
    copyEntry(result, key, over);
    result[key] = inner;
  }
  return result;
}

function mergedValue(base: Json | undefined, over: Json): Json {
  if (isMap(base) && isMap(over)) return merged(base, over);
  if (!Array.isArray(base) || !Array.isArray(over)) return over;
  const result = copyPlaces([...base], base);
  for (const [at, item] of over.entries()) {
    result[at] = mergedValue(base[at], item);
    const entry: Entry | undefined = entryOf(over, at);
    if (entry) setEntry(result, at, entry);
  }
  return result;
}

/** The properties of a resource without those that are null, at any depth; lists keep theirs, as the framework does. */
export function withoutNulls(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(withoutNulls);
    return items.every((item, at) => item === value[at]) ? value : copyPlaces(items, value);
  }
  let changed: JsonMap | undefined;
  for (const key of Object.keys(value)) {
    const inner = value[key] as Json;
    const kept = withoutNulls(inner);
    if (kept === inner && inner !== null) continue;
    changed ??= copyMap(value);
    if (inner === null) delete changed[key];
    else changed[key] = kept;
  }
  return changed ?? value;
}
