/** Takes a configuration's tree and the table of its keys, gives diagnostics with lines and a way out. */
import type { Report } from '../model/diagnostic.ts';
import { nearest } from '../model/nearest.ts';
import { placeOf, type Span } from '../model/place.ts';
import { get, isMap, type Json, type JsonMap, keySpan, spanOf, valueSpan } from '../model/tree.ts';
import { describe, type Key, type NameKind, nameWords, type Shape, textPatterns } from './shape.ts';

/** The ids that rules, areas and frameworks may have; a kind that is absent is not checked. */
export interface KnownNames {
  rules?: readonly string[];
  areas: readonly string[];
  frameworks?: readonly string[];
}

/** Where a value stands: its container and key, and its path in words. */
interface Spot {
  value: Json;
  path: string;
  span: Span | undefined;
}

/** Reports everything wrong with `tree`; gives whether all of it is right. */
export function validate(tree: Json, shape: Shape, known: KnownNames, report: Report): boolean {
  let right = true;
  const fail = (code: string, message: string, span: Span | undefined) => {
    right = false;
    report({ level: 'error', code, message, ...(span ? { place: placeOf(span) } : {}) });
  };
  check({ value: tree, path: '', span: spanOf(tree) }, shape, { known, fail });
  return right;
}

interface Checker {
  known: KnownNames;
  fail(code: string, message: string, span: Span | undefined): void;
}

function check(spot: Spot, shape: Shape, checker: Checker): void {
  switch (shape.is) {
    case 'object':
      if (isMap(spot.value)) checkKeys(spot, shape.keys, checker);
      else wrongType(spot, shape, checker);
      return;
    case 'map':
      if (!isMap(spot.value)) wrongType(spot, shape, checker);
      else checkEntries(spot, spot.value, shape, checker);
      return;
    case 'list':
      if (!Array.isArray(spot.value)) wrongType(spot, shape, checker);
      else for (const index of spot.value.keys()) check(child(spot, index), shape.of, checker);
      return;
    case 'either': {
      const fitting = shape.of.find((candidate) => sameKind(candidate, spot.value));
      if (fitting) check(spot, fitting, checker);
      else wrongType(spot, shape, checker);
      return;
    }
    default:
      checkScalar(spot, shape, checker);
  }
}

function checkEntries(spot: Spot, map: JsonMap, shape: Extract<Shape, { is: 'map' }>, checker: Checker): void {
  for (const name of Object.keys(map)) {
    if (shape.keys) checkName(name, shape.keys, keySpan(map, name), checker);
    check(child(spot, name), shape.of, checker);
  }
}

function sameKind(shape: Shape, value: Json): boolean {
  if (shape.is === 'list') return Array.isArray(value);
  if (shape.is === 'object' || shape.is === 'map') return isMap(value);
  return typeof value !== 'object';
}

function checkKeys(spot: Spot, keys: Readonly<Record<string, Key>>, checker: Checker): void {
  for (const name of Object.keys(spot.value as object)) {
    if (Object.hasOwn(keys, name)) {
      check(child(spot, name), (keys[name] as Key).shape, checker);
      continue;
    }
    const near = nearest(name, Object.keys(keys));
    const advice = near ? `; did you mean \`${near}\`?` : `; known here: ${Object.keys(keys).join(', ')}`;
    checker.fail(
      'config-unknown-key',
      `unknown key \`${shown(name)}\`${inside(spot)}${advice}`,
      keySpan(spot.value, name),
    );
  }
  for (const [name, key] of Object.entries(keys)) {
    if (!key.required || get(spot.value, name) !== undefined) continue;
    checker.fail('config-missing-key', `\`${name}\` is missing${inside(spot)}; add it`, spot.span);
  }
}

function checkName(name: string, kind: NameKind, span: Span | undefined, checker: Checker): void {
  const { rules, areas, frameworks } = checker.known;
  const ids = kind === 'framework' ? frameworks : kind === 'rule' ? rules : rules && [...rules, ...areas];
  if (!ids || ids.includes(name)) return;
  const near = nearest(name, ids);
  const list = kind === 'framework' ? `known: ${ids.join(', ')}` : '`lambdelta rules` lists them';
  const advice = near ? `did you mean \`${near}\`?` : list;
  const code = kind === 'framework' ? 'config-unknown-framework' : 'config-unknown-rule';
  checker.fail(code, `\`${shown(name)}\` is not ${nameWords[kind]}; ${advice}`, span);
}

function checkScalar(
  spot: Spot,
  shape: Exclude<Shape, { is: 'object' | 'map' | 'list' | 'either' }>,
  checker: Checker,
) {
  const { value } = spot;
  // YAML 1.1 reads an unquoted `off` as false.
  const text = value === false && shape.is === 'text' && shape.values?.includes('off') ? 'off' : value;
  if (shape.is === 'text' && typeof text === 'string' && text !== '') checkText(spot, text, shape, checker);
  else if (shape.is === 'text') wrongType(spot, shape, checker);
  else if (shape.is === 'scalar' && typeof value === 'object') wrongType(spot, shape, checker);
  else if (shape.is === 'number' && !(typeof value === 'number' && value >= shape.minimum)) {
    wrongType(spot, shape, checker);
  }
}

function checkText(spot: Spot, value: string, shape: Extract<Shape, { is: 'text' }>, checker: Checker): void {
  if (shape.name) checkName(value, shape.name, spot.span, checker);
  const fits = shape.values ? shape.values.includes(value) : !shape.pattern || textPatterns[shape.pattern].test(value);
  if (fits) return;
  const near = nearest(value, shape.values ?? []);
  const advice = near ? `; did you mean \`${near}\`?` : '';
  checker.fail('config-value', `${named(spot)} is ${describe(shape)}, not \`${shown(value)}\`${advice}`, spot.span);
}

function wrongType(spot: Spot, shape: Shape, checker: Checker): void {
  const { value } = spot;
  const was =
    value === null
      ? 'nothing'
      : Array.isArray(value)
        ? 'a list'
        : isMap(value)
          ? 'a map'
          : `\`${shown(String(value))}\``;
  checker.fail('config-type', `${named(spot)} is ${describe(shape)}, not ${was}`, spot.span);
}

function child(spot: Spot, key: string | number): Spot {
  const path = typeof key === 'number' ? `${spot.path}[${key}]` : spot.path ? `${spot.path}.${key}` : key;
  return { value: get(spot.value, key) as Json, path, span: valueSpan(spot.value, key) };
}

function named(spot: Spot): string {
  return spot.path ? `\`${shown(spot.path)}\`` : 'the configuration';
}

function inside(spot: Spot): string {
  return spot.path ? ` in \`${shown(spot.path)}\`` : '';
}

/** User text for a message: on one line, not longer than a line, no backtick that would end its quotes. */
function shown(text: string): string {
  const plain = text.replaceAll(/[\u0000-\u001f`]/g, ' ');
  return plain.length > 80 ? `${plain.slice(0, 77)}...` : plain;
}
