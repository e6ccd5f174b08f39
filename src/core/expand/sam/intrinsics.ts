/** CloudFormation functions as values: takes their arguments, gives `{Ref}`, `{'Fn::Sub'}` and the like, and tells them apart. */

import { get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { shown } from './transform.ts';

/** `!Ref` */
export function ref(id: string): JsonMap {
  return { Ref: id };
}

/** `!GetAtt` */
export function getAtt(id: string, attribute: string): JsonMap {
  return { 'Fn::GetAtt': [id, attribute] };
}

/** `!Sub`, with variables of its own where some are given. */
export function sub(text: string, variables?: JsonMap): JsonMap {
  return { 'Fn::Sub': variables ? [text, variables] : text };
}

/** `!Join` */
export function join(delimiter: string, values: Json[]): JsonMap {
  return { 'Fn::Join': [delimiter, values] };
}

function noValue(): JsonMap {
  return ref('AWS::NoValue');
}

/** `then` where the condition holds, else `otherwise` (or nothing). */
export function when(condition: Json, then: Json, otherwise: Json = noValue()): JsonMap {
  return { 'Fn::If': [condition, then, otherwise] };
}

/** A condition that holds while one of the named conditions does. */
export function anyOf(conditions: readonly string[]): JsonMap {
  return { 'Fn::Or': conditions.map((Condition) => ({ Condition })) };
}

/** A map with one key that CloudFormation evaluates. */
export function isIntrinsic(value: Json | undefined): boolean {
  if (!isMap(value)) return false;
  const keys = Object.keys(value);
  const [key] = keys;
  return keys.length === 1 && key !== undefined && (key === 'Ref' || key === 'Condition' || key.startsWith('Fn::'));
}

/** `!Ref AWS::NoValue`: the property is not there. */
export function isNoValue(value: Json | undefined): boolean {
  return isIntrinsic(value) && get(value, 'Ref') === 'AWS::NoValue';
}

/** Condition and both branches of a well-formed `Fn::If`. */
export function branchesOf(value: Json | undefined): [condition: Json, then: Json, otherwise: Json] | undefined {
  const parts = isIntrinsic(value) ? get(value, 'Fn::If') : undefined;
  return Array.isArray(parts) && parts.length === 3 ? (parts as [Json, Json, Json]) : undefined;
}

/** An `Fn::If` that lacks its three arguments. */
export function isMalformedIf(value: Json | undefined): boolean {
  return isIntrinsic(value) && get(value, 'Fn::If') !== undefined && branchesOf(value) === undefined;
}

/** The logical id that a `Ref` or `Fn::GetAtt` names. */
export function logicalIdOf(value: Json | undefined): string | undefined {
  if (!isIntrinsic(value)) return undefined;
  const id = get(value, 'Ref');
  if (typeof id === 'string') return id;
  const target = get(value, 'Fn::GetAtt');
  if (Array.isArray(target) && target.length === 2 && typeof target[0] === 'string') return target[0];
  const [resource, attribute, ...rest] = typeof target === 'string' ? target.split('.') : [];
  return attribute !== undefined && rest.length === 0 ? resource : undefined;
}

/** The inside of `${...}` that stands for a `Ref` or `Fn::GetAtt` in a text. */
export function shorthand(value: JsonMap): string {
  const target = value['Fn::GetAtt'];
  return '${' + (Array.isArray(target) ? target.join('.') : shown(value['Ref'])) + '}';
}
