/** Small readings of author-written values, and the CloudFormation phrases that recur. */
import type { Span } from '../../model/place.ts';
import { entryOf, get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';

/** A scalar as text; `undefined` for containers and null. */
export function textOf(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Whether JavaScript, and so the framework, takes the value for true; a value that is not known is taken to be set. */
export function isSet(value: Json | undefined): value is Exclude<Json, null | false> {
  return Boolean(value);
}

export function mapOf(value: Json | undefined): JsonMap | undefined {
  return isMap(value) ? value : undefined;
}

/** Where a key was written; `undefined` where it is absent or nobody wrote it. */
export function writtenAt(container: unknown, key: string): Span | undefined {
  return get(container, key) === undefined
    ? undefined
    : (entryOf(container, key)?.key ?? entryOf(container, key)?.value);
}

/** A list, or its only item. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The map without its absent members. */
export function present(values: { readonly [key: string]: Json | undefined }): JsonMap {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as JsonMap;
}

export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** A reference of its own for every use, since each remembers what caused it. */
export function ref(name: string): JsonMap {
  return { Ref: name };
}

export const partition = () => ref('AWS::Partition');
export const region = () => ref('AWS::Region');
export const account = () => ref('AWS::AccountId');

export function joined(...parts: Json[]): JsonMap {
  return { 'Fn::Join': ['', parts] };
}

export function attribute(id: string, name = 'Arn'): JsonMap {
  return { 'Fn::GetAtt': [id, name] };
}

/** What API Gateway calls to invoke a function. */
export function invocationUri(functionArn: Json, version = '2015-03-31', path = '/invocations'): JsonMap {
  return joined('arn:', partition(), ':apigateway:', region(), `:lambda:path/${version}/functions/`, functionArn, path);
}

/** Any request to an API. */
export function apiArn(api: Json, path: string): JsonMap {
  return joined('arn:', partition(), ':execute-api:', region(), ':', account(), ':', api, path);
}

/** Filter patterns of an event source, as CloudFormation wants them. */
export function filterCriteria(patterns: Json | undefined): JsonMap | undefined {
  if (!isSet(patterns)) return undefined;
  return { Filters: listOf(patterns).map((pattern) => ({ Pattern: JSON.stringify(pattern) })) };
}

/** Tags as a list; `undefined` where there are none. */
export function tagList(...tags: readonly (Json | undefined)[]): Json[] | undefined {
  const merged = new Map<string, Json>();
  for (const map of tags) for (const [key, value] of Object.entries(mapOf(map) ?? {})) merged.set(key, value);
  if (!tags.some(isMap)) return undefined;
  return [...merged].map(([Key, Value]) => ({ Key, Value }));
}

/** The last name in an ARN or reference: what logical ids are made of. */
export function nameInReference(value: Json | undefined, inText: (arn: string) => string): string {
  if (typeof value === 'string') return isUnknown(value) ? value : inText(value);
  const attributeOf = get(value, 'Fn::GetAtt');
  if (Array.isArray(attributeOf)) return textOf(attributeOf[0]) ?? '';
  if (typeof attributeOf === 'string') return attributeOf.split('.')[0] ?? '';
  const named = get(value, 'Fn::ImportValue') ?? get(value, 'Ref');
  if (named !== undefined) return textOf(named) ?? JSON.stringify(named);
  const parts = get(value, 'Fn::Join', 1);
  if (Array.isArray(parts)) return textOf(parts.at(-1)) ?? '';
  const sub = get(value, 'Fn::Sub') ?? get(value, 'Fn::Sub', 0);
  return textOf(sub) ?? '';
}
