/** The state of one expansion: what was read, what has been made, and how resources are made of it. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import {
  entryOf,
  generated,
  get,
  isMap,
  type Json,
  type JsonMap,
  keySpan,
  newMap,
  setAuthor,
  setEntry,
  setSpan,
  spanOf,
  valueSpan,
} from '../../model/tree.ts';
import type { ApiState } from './api-state.ts';
import type { Deployment } from './deployment-preference.ts';
import type { ParameterValues } from './parameters.ts';
import type { SharedUsagePlan } from './usage-plan.ts';

/** One event of a function or state machine; its properties are a copy that may be completed. */
export interface SamEvent {
  id: string;
  type: string;
  properties: JsonMap;
  cause: Span | undefined;
}

/** One resource of a SAM type, after Globals. */
export interface SamResource {
  id: string;
  type: string;
  properties: JsonMap;
  /** Attributes that the main resource keeps: Condition, policies, Metadata, DependsOn. */
  attributes: JsonMap;
  /** Attributes that everything made for it takes over. */
  inherited: JsonMap;
  events: SamEvent[];
  cause: Span | undefined;
  /** From its id to its end; an implicit API has none. */
  block: Span | undefined;
}

/** A resource that SAM makes. */
export interface Made {
  id: string;
  type: string;
  attributes: JsonMap;
  properties: JsonMap;
  author: { id: string; type: string };
  cause: Span | undefined;
}

/** Why SAM refuses a template, in kinds that tests and users match on. */
export type RefusalCode =
  | 'sam-duplicate-id'
  | 'sam-globals'
  | 'sam-invalid-value'
  | 'sam-missing-property'
  | 'sam-template'
  | 'sam-unknown-property'
  | 'sam-unknown-reference'
  | 'sam-wrong-type';

/** Filled step by step by `expandSam`; the parsed template in it is never changed. */
export interface Transform {
  readonly source: SourceFile;
  readonly context: ExpandContext;
  readonly report: Report;
  readonly template: JsonMap;
  readonly parameters: ParameterValues;
  /** Every resource of the template by id, implicit APIs and embedded connectors included. */
  readonly written: Map<string, JsonMap>;
  readonly sam: Map<string, SamResource>;
  readonly apis: Map<string, ApiState>;
  /** What comes out; resources of other types are in it from the start. */
  readonly resources: JsonMap;
  readonly conditions: JsonMap;
  /** `F.Alias` and the like -> the id of what was made. */
  readonly references: Map<string, string>;
  /** Ids that SAM changes (layers), and connectors, whose dependents wait for what they make. */
  readonly renamed: Map<string, string>;
  readonly deployments: Deployment[];
  readonly recordSetGroups: Map<string, Made>;
  readonly usagePlan: SharedUsagePlan;
  /** Destinations of `EventInvokeConfig` without an ARN -> the ARN of what was made for them; Globals share them. */
  readonly destinations: Map<JsonMap, Json>;
}

/** Says why SAM would refuse the template, with its place; the expansion goes on with what is left. */
export function refuse(t: Transform, code: RefusalCode, message: string, span: Span | undefined): void {
  t.report({ level: 'error', code, message, place: placeOf(span ?? topOf(t)) });
}

/** Says what cannot be judged, or what a build has to add before the template deploys. */
export function warn(t: Transform, code: string, message: string, span: Span | undefined): void {
  t.report({ level: 'warning', code, message, place: placeOf(span ?? topOf(t)) });
}

function topOf(t: Transform): Span {
  return spanOf(t.template) ?? { source: t.source, start: 0, end: 0 };
}

/** The main resource made of a SAM resource: same id, all its attributes. */
export function mainResource(sam: SamResource, type: string, properties: JsonMap): Made {
  return { ...derivedResource(sam, sam.id, type, properties), attributes: cloneMap(sam.attributes) };
}

/** A resource that a SAM resource (or one of its events, `cause`) implies. */
export function derivedResource(
  sam: SamResource,
  id: string,
  type: string,
  properties: JsonMap,
  cause: Span | undefined = sam.cause,
): Made {
  const author = { id: sam.id, type: sam.type };
  return { id, type, attributes: cloneMap(sam.inherited), properties, author, cause: ownCause(sam, cause) };
}

/** A cause inside of the resource; what Globals cause is recorded for the resource that takes it from there. */
export function ownCause(sam: SamResource, cause: Span | undefined): Span | undefined {
  const { block } = sam;
  if (!cause || !block) return sam.cause ?? cause;
  const isInside = cause.source === block.source && cause.start >= block.start && cause.end <= block.end;
  return isInside ? cause : sam.cause;
}

/** Puts a made resource into the template, with its places and author. */
export function emit(t: Transform, made: Made): void {
  const body: JsonMap = Object.assign(newMap(), { Type: made.type });
  copyAll(body, made.attributes);
  body['Properties'] = made.properties;
  settle(body, made.cause);
  settle(made.properties, made.cause);
  setAuthor(body, made.author);
  t.resources[made.id] = body;
  if (made.cause) setEntry(t.resources, made.id, { key: made.cause, value: made.cause });
}

/** Gives a map that SAM makes, and all that is made inside it, the place of its cause; what the author wrote keeps its own. */
function settle(made: JsonMap, cause: Span | undefined): void {
  if (!cause) return;
  setSpan(made, cause);
  for (const value of Object.values(made)) generated(value, cause);
}

/** Without the entries that are absent or null, as SAM drops them. */
export function defined(entries: Record<string, Json | undefined>): JsonMap {
  const map = newMap();
  for (const key of Object.keys(entries)) {
    const value = entries[key];
    if (value !== undefined && value !== null) map[key] = value;
  }
  return map;
}

/** Copies what the author wrote under these names (or `[name, as written]`), places included; null counts as absent. */
export function take(to: JsonMap, from: JsonMap, names: readonly (string | readonly [string, string])[]): JsonMap {
  for (const name of names) {
    const [target, origin] = typeof name === 'string' ? [name, name] : name;
    const value = get(from, origin);
    if (value === undefined || value === null) continue;
    to[target] = value;
    const entry = entryOf(from, origin);
    if (entry) setEntry(to, target, entry);
  }
  return to;
}

/** Whether a value says something: SAM leaves out what is empty, zero or false in many places. */
export function isSet(value: Json | undefined): boolean {
  return typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}

/** A shallow copy with the places of its entries. */
export function cloneMap(from: JsonMap): JsonMap {
  const to = newMap();
  copyAll(to, from);
  return to;
}

/** Copies every entry of a map into another, places included. */
export function copyAll(to: JsonMap, from: JsonMap): void {
  for (const key of Object.keys(from)) {
    to[key] = from[key] as Json;
    const entry = entryOf(from, key);
    if (entry) setEntry(to, key, entry);
  }
}

/** A dictionary of tags as the list that most resources take. */
export function tagList(tags: Json | undefined, createdBy?: string): Json[] {
  const list: Json[] = createdBy ? [{ Key: createdBy, Value: 'SAM' }] : [];
  for (const [Key, Value] of Object.entries(isMap(tags) ? tags : {})) list.push({ Key, Value: Value ?? '' });
  return list;
}

/** A value as messages and comparisons show it: text as it is, everything else as JSON. */
export function shown(value: Json | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** Where a property was written, or else the resource. */
export function spanOfProperty(sam: SamResource, name: string): Span | undefined {
  return keySpan(sam.properties, name) ?? sam.cause;
}

/** Where an event's property was written, or else the event. */
export function spanOfEventProperty(event: SamEvent, name: string): Span | undefined {
  return Object.hasOwn(event.properties, name) ? (valueSpan(event.properties, name) ?? event.cause) : event.cause;
}
