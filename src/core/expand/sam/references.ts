/** Takes the finished template, gives it with references that only SAM knows (`Fn.Alias`, renamed layers) rewritten to what was made. */
import { asList, copyPlaces, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { rewrite } from './parameters.ts';

/** What became of ids and properties that only SAM knows. */
export interface References {
  /** `F.Alias` -> the id of what was made. */
  made: ReadonlyMap<string, string>;
  /** Old id -> new id. */
  renamed: ReadonlyMap<string, string>;
}

/** Copies only what changes. */
export function rewriteReferences(value: Json, references: References): Json {
  if (references.made.size === 0 && references.renamed.size === 0) return value;
  return rewrite(value, (map) => {
    const keys = Object.keys(map);
    const dependsOn = keys.includes('DependsOn') ? rewriteDependsOn(map, references) : map;
    return keys.length === 1 ? rewriteFunction(map, keys[0] as string, references) : dependsOn;
  });
}

function rewriteFunction(map: JsonMap, key: string, references: References): JsonMap {
  const target = map[key] as Json;
  let next: Json = target;
  if (key === 'Ref' && typeof target === 'string') next = newId(target, references);
  else if (key === 'Fn::GetAtt') next = newAttribute(target, references);
  else if (key === 'Fn::Sub') next = newText(target, references);
  return next === target ? map : copyPlaces({ [key]: next }, map);
}

function newId(target: string, { made, renamed }: References): string {
  return made.get(target) ?? renamed.get(target) ?? target;
}

/** `[F, Alias.Arn]` and `[F.Alias, Arn]` are the same. */
function newAttribute(target: Json, { made, renamed }: References): Json {
  const parts = typeof target === 'string' ? target.split('.') : target;
  if (!Array.isArray(parts) || parts.length < 2 || !parts.every((part) => typeof part === 'string')) return target;
  const [id = '', property = '', ...rest] = (parts as string[]).join('.').split('.');
  const resource = made.get(`${id}.${property}`);
  if (resource !== undefined) return [resource, ...rest];
  const renamedId = renamed.get(id);
  return renamedId === undefined ? target : [renamedId, property, ...rest];
}

function newText(target: Json, references: References): Json {
  const text = Array.isArray(target) ? target[0] : target;
  if (typeof text !== 'string') return target;
  const next = text.replaceAll(/\$\{([A-Za-z0-9.]+)\}/g, (_, name: string) => {
    const [id = '', property, ...rest] = name.split('.');
    const resource = property === undefined ? undefined : references.made.get(`${id}.${property}`);
    const parts = resource === undefined ? [references.renamed.get(id) ?? id, property, ...rest] : [resource, ...rest];
    return '${' + parts.filter((part) => part !== undefined).join('.') + '}';
  });
  if (next === text) return target;
  return Array.isArray(target) ? copyPlaces([next, ...target.slice(1)], target) : next;
}

function rewriteDependsOn(map: JsonMap, { renamed }: References): JsonMap {
  const written = map['DependsOn'];
  const ids = asList(written);
  if (!ids.some((id) => typeof id === 'string' && renamed.has(id))) return map;
  const copy = copyPlaces(Object.assign(newMap(), map), map);
  const next = ids.map((id) => (typeof id === 'string' ? (renamed.get(id) ?? id) : id));
  copy['DependsOn'] = Array.isArray(written) ? next : (next[0] as Json);
  return copy;
}
