/** `Fn::FindInMap`, with a default where the language extensions give one. */
import { get, isMap, type Json } from '../../model/tree.ts';
import { hasUnknown, token } from '../../model/value.ts';
import type { Intrinsic } from './scope.ts';

export const findInMap: Intrinsic = (argument, resolver) => {
  if (!Array.isArray(argument)) return token('Fn::FindInMap');
  const [map, first, second] = argument.slice(0, 3).map((part) => resolver.resolve(part));
  const found = agreed(
    rowsUnder(resolver.mappings, map)
      .flatMap((rows) => rowsUnder(rows, first))
      .flatMap((row) => rowsUnder(row, second)),
  );
  if (found !== undefined) return resolver.resolve(found);
  const fallback = get(argument[3], 'DefaultValue');
  const known = ![map, first, second].some(hasUnknown);
  if (known && fallback !== undefined) return resolver.resolve(fallback);
  return token(`FindInMap:${[map, first, second].map(String).join('.')}`);
};

/** What stands under a key; under an unknown key, everything that may. */
function rowsUnder(table: Json | undefined, key: Json | undefined): Json[] {
  if (!isMap(table)) return [];
  if (hasUnknown(key)) return Object.values(table);
  const row = get(table, String(key));
  return row === undefined ? [] : [row];
}

/** The value that all candidates share: an unknown key does not matter where every row says the same. */
function agreed(candidates: Json[]): Json | undefined {
  const [first, ...rest] = candidates;
  if (first === undefined) return undefined;
  const text = JSON.stringify(first);
  return rest.every((other) => JSON.stringify(other) === text) ? first : undefined;
}
