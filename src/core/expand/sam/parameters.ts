/** Takes values with references to template parameters, gives them with the values that are known now put in, as SAM does in places. */

import type { ExpandContext } from '../../model/stack.ts';
import { copyPlaces, get, isMap, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { shown } from './transform.ts';

/** By name, pseudo parameters included. */
export type ParameterValues = ReadonlyMap<string, Json>;

/** What is known of parameters: what the caller gives, the template's defaults, region and partition. */
export function parameterValues(template: JsonMap, context: ExpandContext): ParameterValues {
  const values = new Map<string, Json>([
    ['AWS::Region', context.region],
    ['AWS::Partition', context.partition],
  ]);
  const declared = template['Parameters'];
  for (const [name, parameter] of Object.entries(isMap(declared) ? declared : {})) {
    const value = get(parameter, 'Default');
    if (value !== undefined) values.set(name, value);
  }
  for (const [name, value] of Object.entries(context.parameters)) values.set(name, value);
  return values;
}

/** A copy (or the value itself, where nothing changes) with `Ref` and `${}` of known parameters replaced. */
export function resolveParameters(value: Json, parameters: ParameterValues): Json {
  return rewrite(value, (map) => {
    const keys = Object.keys(map);
    if (keys.length !== 1) return map;
    const target = map['Ref'];
    if (typeof target === 'string') return parameters.get(target) ?? map;
    const text = map['Fn::Sub'];
    if (typeof text === 'string') return replaced(map, substitute(text, parameters), text);
    if (!Array.isArray(text) || typeof text[0] !== 'string') return map;
    const known = substitute(text[0], parameters);
    return known === text[0] ? map : copyPlaces({ 'Fn::Sub': copyPlaces([known, ...text.slice(1)], text) }, map);
  });
}

/** A copy with every `Fn::FindInMap` of literal keys looked up in the template's `Mappings`. */
export function resolveMappings(value: Json, mappings: Json | undefined): Json {
  return rewrite(value, (map) => {
    const keys = map['Fn::FindInMap'];
    if (!Array.isArray(keys) || keys.length !== 3 || !keys.every((key) => typeof key === 'string')) return map;
    return get(mappings, ...(keys as string[])) ?? map;
  });
}

/** Applies `change` to every map, outside in, copying only what changes. */
export function rewrite(value: Json, change: (map: JsonMap) => Json): Json {
  if (Array.isArray(value)) {
    let copy: Json[] | undefined;
    for (const [i, item] of value.entries()) {
      const next = rewrite(item, change);
      if (next === item) continue;
      copy ??= copyPlaces([...value], value);
      copy[i] = next;
    }
    return copy ?? value;
  }
  if (!isMap(value)) return value;
  const changed = change(value);
  if (changed !== value) return isMap(changed) ? rewriteEntries(changed, change) : changed;
  return rewriteEntries(value, change);
}

function rewriteEntries(map: JsonMap, change: (map: JsonMap) => Json): JsonMap {
  let copy: JsonMap | undefined;
  for (const key of Object.keys(map)) {
    const item = map[key] as Json;
    const next = typeof item === 'object' && item !== null ? rewrite(item, change) : item;
    if (next === item) continue;
    copy ??= copyPlaces(Object.assign(newMap(), map), map);
    copy[key] = next;
  }
  return copy ?? map;
}

function replaced(map: JsonMap, text: string, before: string): JsonMap {
  return text === before ? map : copyPlaces({ 'Fn::Sub': text }, map);
}

function substitute(text: string, parameters: ParameterValues): string {
  return text.replaceAll(/\$\{([A-Za-z0-9.]+|AWS::[A-Z][A-Za-z]*)\}/g, (whole, name: string) => {
    const value = parameters.get(name);
    return value === undefined || typeof value === 'object' ? whole : shown(value);
  });
}
