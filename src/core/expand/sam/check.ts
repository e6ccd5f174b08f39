/** Takes properties and the table of what they may be, reports each one that SAM would refuse. */
import type { Span } from '../../model/place.ts';
import { get, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { isIntrinsic } from './intrinsics.ts';
import type { PropertyTable } from './schema.ts';
import { refuse, type Transform } from './transform.ts';

type TypeName = 'any' | 'bool' | 'int' | 'list' | 'map' | 'map-of-map' | 'string';

/** Numbers and booleans also as text: the reader keeps the spelling of some numbers, and CloudFormation takes both. */
const accepts: Readonly<Record<TypeName, (value: Json) => boolean>> = {
  any: () => true,
  bool: (value) => typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value)),
  int: (value) => typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value)),
  list: Array.isArray,
  map: isMap,
  'map-of-map': (value) => isMap(value) && Object.values(value).every(isMap),
  string: (value) => typeof value === 'string',
};

const namesInMessages: Readonly<Record<TypeName, string>> = {
  any: 'value',
  bool: 'boolean',
  int: 'integer',
  list: 'list',
  map: 'map',
  'map-of-map': 'map of maps',
  string: 'string',
};

interface Expectation {
  required: boolean;
  literal: boolean;
  types: TypeName[];
}

const compiled = new Map<string, Expectation>();

function expectationOf(words: string): Expectation {
  let expectation = compiled.get(words);
  if (!expectation) {
    const parts = words.split(' ');
    const types = parts.filter((part): part is TypeName => part !== 'required' && part !== 'literal');
    expectation = { required: parts.includes('required'), literal: parts.includes('literal'), types };
    compiled.set(words, expectation);
  }
  return expectation;
}

/**
 * Checks names, types and presence; gives whether all was right. `owner` says in messages whose properties they are,
 * `cause` is the place where a property is missing.
 */
export function checkProperties(
  t: Transform,
  properties: JsonMap,
  table: PropertyTable,
  owner: string,
  cause: Span | undefined,
): boolean {
  let right = true;
  const wrong = (code: Parameters<typeof refuse>[1], message: string, span: Span | undefined) => {
    refuse(t, code, message, span);
    right = false;
  };
  for (const name of Object.keys(properties)) {
    if (Object.hasOwn(table, name)) continue;
    const known = Object.keys(table).join(', ');
    wrong(
      'sam-unknown-property',
      `${owner} has no property \`${name}\`; use one of ${known}`,
      keySpan(properties, name) ?? cause,
    );
  }
  for (const [name, words] of Object.entries(table)) {
    const { required, literal, types } = expectationOf(words);
    const value = get(properties, name);
    if (value === undefined || value === null) {
      if (required) wrong('sam-missing-property', `${owner} needs the property \`${name}\`; add it`, cause);
    } else if (!(literal ? false : isOneKeyMap(value)) && !types.some((type) => accepts[type](value))) {
      const expected = types.map((type) => namesInMessages[type]).join(' or ');
      wrong('sam-wrong-type', `\`${name}\` of ${owner} must be a ${expected}`, keySpan(properties, name) ?? cause);
    }
  }
  return right;
}

/** SAM takes any map with one key for a function that CloudFormation evaluates later. */
function isOneKeyMap(value: Json): boolean {
  return isMap(value) && Object.keys(value).length === 1;
}

/** Reports a present value that is no map (a CloudFormation function counts as one); gives the map. */
export function expectMap(
  t: Transform,
  value: Json | undefined,
  name: string,
  span: Span | undefined,
): JsonMap | undefined {
  if (value === undefined || value === null || isMap(value)) return value ?? undefined;
  refuse(t, 'sam-wrong-type', `\`${name}\` must be a map`, span);
  return undefined;
}

/** Reports the first key of a map that is not allowed; a CloudFormation function has no keys of its own. */
export function expectKeys(
  t: Transform,
  map: JsonMap,
  allowed: readonly string[],
  name: string,
  cause: Span | undefined,
): void {
  if (isIntrinsic(map)) return;
  const unknown = Object.keys(map).find((key) => !allowed.includes(key));
  if (unknown === undefined) return;
  const message = `\`${name}\` has no property \`${unknown}\`; use one of ${allowed.join(', ')}`;
  refuse(t, 'sam-unknown-property', message, keySpan(map, unknown) ?? cause);
}
