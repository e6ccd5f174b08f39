/** CloudFormation functions as values: takes their arguments, gives `{Ref}`, `{'Fn::Sub'}` and the like, and tells them apart. */
import { isMap, type Json, type JsonMap } from '../../model/tree.ts';

export function ref(id: string): JsonMap {
  return { Ref: id };
}

export function getAtt(id: string, attribute: string): JsonMap {
  return { 'Fn::GetAtt': [id, attribute] };
}

export function sub(text: string, variables?: JsonMap): JsonMap {
  return { 'Fn::Sub': variables ? [text, variables] : text };
}

export function join(delimiter: string, values: Json[]): JsonMap {
  return { 'Fn::Join': [delimiter, values] };
}

export function noValue(): JsonMap {
  return ref('AWS::NoValue');
}

/** `then` where the condition holds, else `otherwise` (or nothing). */
export function when(condition: Json, then: Json, otherwise: Json = noValue()): JsonMap {
  return { 'Fn::If': [condition, then, otherwise] };
}

export function anyOf(conditions: readonly string[]): JsonMap {
  return { 'Fn::Or': conditions.map((Condition) => ({ Condition })) };
}

/** A map with one key that CloudFormation evaluates. */
export function isIntrinsic(value: Json | undefined): value is JsonMap {
  if (!isMap(value)) return false;
  const keys = Object.keys(value);
  const [key] = keys;
  return keys.length === 1 && key !== undefined && (key === 'Ref' || key === 'Condition' || key.startsWith('Fn::'));
}

export function isNoValue(value: Json | undefined): boolean {
  return isIntrinsic(value) && value['Ref'] === 'AWS::NoValue';
}

/** Condition and both branches of a well-formed `Fn::If`. */
export function branchesOf(value: Json | undefined): [condition: Json, then: Json, otherwise: Json] | undefined {
  const parts = isIntrinsic(value) ? value['Fn::If'] : undefined;
  return Array.isArray(parts) && parts.length === 3 ? (parts as [Json, Json, Json]) : undefined;
}

/** An `Fn::If` that lacks its three arguments. */
export function isMalformedIf(value: Json | undefined): boolean {
  return isIntrinsic(value) && Object.hasOwn(value, 'Fn::If') && branchesOf(value) === undefined;
}

/** The logical id that a `Ref` or `Fn::GetAtt` names. */
export function logicalIdOf(value: Json | undefined): string | undefined {
  if (!isIntrinsic(value)) return undefined;
  if (typeof value['Ref'] === 'string') return value['Ref'];
  const target = value['Fn::GetAtt'];
  if (Array.isArray(target) && target.length === 2 && typeof target[0] === 'string') return target[0];
  const [id, attribute, ...rest] = typeof target === 'string' ? target.split('.') : [];
  return attribute !== undefined && rest.length === 0 ? id : undefined;
}

/** The inside of `${...}` that stands for a `Ref` or `Fn::GetAtt` in a text. */
export function shorthand(value: JsonMap): string {
  const target = value['Fn::GetAtt'];
  return '${' + (Array.isArray(target) ? target.join('.') : String(value['Ref'])) + '}';
}
