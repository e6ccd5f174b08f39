/** What the parts of the expansion build together: resources and outputs, each part knowing the line that caused it. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf, type Span } from '../../model/place.ts';
import {
  entryOf,
  generated,
  get,
  type Json,
  type JsonMap,
  newMap,
  setAuthor,
  setEntry,
  setSpan,
} from '../../model/tree.ts';
import type { FunctionEntry, Service } from './service.ts';

/** The role that functions share, while it is being filled; `undefined` members of Assembly mean there is none. */
export interface SharedRole {
  statements: Json[];
  /** Statements that are the same for many functions, as text: each is said once. */
  said: Set<string>;
  /** Service principals that may assume it. */
  trusted: Json[];
  managedPolicies: Json[];
}

export interface Assembly {
  service: Service;
  resources: JsonMap;
  outputs: JsonMap;
  role: SharedRole | undefined;
  /** What each function needs, should it have a role of its own. */
  ownGrants: Map<FunctionEntry, JsonMap[]>;
  report: Report;
}

/** A map caused by `cause`: values that are `undefined` are absent, containers that nobody wrote get the cause as their place. */
export function part(cause: Span | undefined, values: { readonly [key: string]: Json | undefined }): JsonMap {
  const map = newMap();
  if (cause) setSpan(map, cause);
  for (const key of Object.keys(values)) {
    const value = values[key];
    if (value !== undefined) map[key] = generated(value, cause);
  }
  return map;
}

/** Puts the first value that is there and not empty (as JavaScript sees it) under `key`, with its place. */
export function take(to: JsonMap, key: string, ...from: readonly [from: Json | undefined, key: string][]): void {
  for (const [source, sourceKey] of from) {
    const value = get(source, sourceKey);
    if (!value) continue;
    to[key] = value;
    keepPlace(to, key, source, sourceKey);
    return;
  }
}

/** Puts a value under `key` that was made from the entry `fromKey` of `from`. */
export function putFrom(to: JsonMap, key: string, value: Json | undefined, from: unknown, fromKey: string): void {
  if (value === undefined) return;
  to[key] = value;
  keepPlace(to, key, from, fromKey);
}

/** Adds the items of a list (or the only item) under `key` of `from` to a list, with their places. */
export function appendFrom(to: Json[], from: Json | undefined, key: string): void {
  const items = get(from, key);
  if (items === undefined || items === null) return;
  for (const [at, item] of (Array.isArray(items) ? items : [items]).entries()) {
    if (item === null) continue;
    const entry = Array.isArray(items) ? entryOf(items, at) : entryOf(from, key);
    if (entry) setEntry(to, to.length, entry);
    to.push(item);
  }
}

function keepPlace(to: JsonMap, key: string, from: unknown, fromKey: string): void {
  const entry = entryOf(from, fromKey);
  if (entry) setEntry(to, key, entry);
}

/** A resource before it is added. */
export interface Draft {
  Type: string;
  Properties?: JsonMap;
  DependsOn?: Json | undefined;
  [attribute: string]: Json | undefined;
}

/** Adds a resource that the service as a whole needs. */
export function add(assembly: Assembly, id: string, draft: Draft, cause: Span | undefined): JsonMap {
  const resource = part(cause, draft);
  for (const value of Object.values(draft.Properties ?? {})) generated(value, cause);
  assembly.resources[id] = resource;
  return resource;
}

/** Adds a resource that one function needs. */
export function addFor(
  owner: FunctionEntry,
  assembly: Assembly,
  id: string,
  draft: Draft,
  cause = owner.span,
): JsonMap {
  const resource = add(assembly, id, draft, cause);
  setAuthor(resource, authorOfFunction(owner));
  return resource;
}

export function authorOfFunction(owner: FunctionEntry): { id: string; type: string } {
  return { id: owner.name, type: 'serverless.yml:function' };
}

/** Lets the shared role do what an event or a setting needs; nothing where functions bring their own role. */
export function grant(assembly: Assembly, statement: { [key: string]: Json }, cause: Span | undefined): void {
  assembly.role?.statements.push(part(cause, statement));
}

/** The same, once: many functions ask for the same key or for tracing. */
export function grantOnce(assembly: Assembly, statement: { [key: string]: Json }, cause: Span | undefined): void {
  const text = JSON.stringify(statement);
  if (!assembly.role || assembly.role.said.has(text)) return;
  assembly.role.said.add(text);
  grant(assembly, statement, cause);
}

/** Remembers what one function needs, should it have a role of its own. */
export function grantOwn(
  assembly: Assembly,
  owner: FunctionEntry,
  statement: { [key: string]: Json },
  cause: Span | undefined,
): void {
  const before = assembly.ownGrants.get(owner);
  if (before) before.push(part(cause, statement));
  else assembly.ownGrants.set(owner, [part(cause, statement)]);
}

/** Lets shared and own role alike do what one function needs. */
export function grantFor(
  owner: FunctionEntry,
  assembly: Assembly,
  statement: { [key: string]: Json },
  cause: Span | undefined,
): void {
  grant(assembly, statement, cause);
  grantOwn(assembly, owner, statement, cause);
}

/** `subject`: what it is about, where the other side of a change may say the same. */
export function warn(
  assembly: Assembly,
  code: string,
  message: string,
  span: Span | undefined,
  subject?: string,
): void {
  const place = placeOf(span ?? assembly.service.span);
  assembly.report({ level: 'warning', code, message, place, ...(subject === undefined ? {} : { subject }) });
}
