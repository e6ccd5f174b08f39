/** Finds and adds paths and methods in an OpenAPI body that SAM edits, through the `Fn::If` that may wrap either. */
import type { Span } from '../../model/place.ts';
import {
  copyPlaces,
  entryOf,
  get,
  isMap,
  type Json,
  type JsonMap,
  keySpan,
  newMap,
  setEntry,
  setSpan,
} from '../../model/tree.ts';
import type { ApiState } from './api-state.ts';
import { isNoValue, ref } from './intrinsics.ts';
import { refuse, shown, type Transform } from './transform.ts';

/**
 * How API Gateway names the method that takes every verb: "x-amazon-apigateway-any-method", API Gateway Developer
 * Guide.
 */
export const anyMethod = 'x-amazon-apigateway-any-method';
/** The extension under which a method says what answers it; SAM secures only methods that have it. */
export const integrationKey = 'x-amazon-apigateway-integration';

/** Keys of a path that are no methods. */
const notMethods = ['summary', 'description', 'parameters'];

/** The body of a REST API that SAM writes itself, before its events fill it. */
export function swaggerSkeleton(): JsonMap {
  return { swagger: '2.0', info: { version: '1.0', title: ref('AWS::StackName') }, paths: newMap() };
}

/** The same for an HTTP API. */
export function openApiSkeleton(): JsonMap {
  return { openapi: '3.0.1', info: { version: '1.0', title: ref('AWS::StackName') }, paths: newMap() };
}

/** A deep copy that may be edited; places and order stay. */
export function cloneTree<T extends Json>(value: T): T {
  if (Array.isArray(value)) return copyPlaces(value.map(cloneTree), value) as T;
  if (!isMap(value)) return value;
  const copy = newMap();
  for (const key of Object.keys(value)) copy[key] = cloneTree(value[key] as Json);
  return copyPlaces(copy, value) as T;
}

/** Whether a body can be edited: it has paths, and a version that SAM knows. */
export function isSwagger(body: Json | undefined): body is JsonMap {
  if (!isMap(body) || !isMap(body['paths'])) return false;
  return Boolean(body['swagger']) || isVersion3(body['openapi']);
}

/** Whether the body of an HTTP API can be edited; those are always of version 3. */
export function isOpenApi(body: Json | undefined): body is JsonMap {
  return isMap(body) && isMap(body['paths']) && isVersion3(body['openapi']);
}

/** A body that CloudFormation includes from elsewhere before SAM runs, wholly or in part: what it lacks here is not missing. */
export function isOpaque(body: Json | undefined): boolean {
  return get(body, 'Fn::Transform') !== undefined;
}

/** `3.0`, `3.0.1`, also where the reader made a number of it. */
export function isVersion3(version: Json | undefined): boolean {
  return /^3(?:\.\d){1,2}$/.test(shown(version ?? ''));
}

/** The key of a method in a body: lower case, and `any` by its long name. */
export function normalMethod(method: string): string {
  const lower = method.toLowerCase();
  return lower === 'any' ? anyMethod : lower;
}

/** The paths of a body that was found valid. */
export function pathsOf(body: JsonMap): JsonMap {
  return body['paths'] as JsonMap;
}

/** The value itself, or the branches of its `Fn::If` that are something. */
export function contentsOf(value: Json | undefined): Json[] {
  if (value === undefined) return [];
  const branches = get(value, 'Fn::If');
  return Array.isArray(branches) ? branches.slice(1).filter((branch) => !isNoValue(branch)) : [value];
}

/** Bodies found right; what SAM itself adds to them is right too. */
const checked = new WeakSet<JsonMap>();

/** Reports paths and methods that are no maps; SAM refuses such a body whenever it edits it. */
export function checkBody(t: Transform, api: ApiState, body: JsonMap): boolean {
  if (checked.has(body)) return true;
  const paths = pathsOf(body);
  for (const path of Object.keys(paths)) {
    const item = paths[path];
    const span = keySpan(paths, path) ?? api.sam.cause;
    if (isMap(item) && Object.hasOwn(item, 'Fn::If') && !Array.isArray(item['Fn::If'])) {
      refuse(t, 'sam-wrong-type', `\`Fn::If\` of the path \`${path}\` must be a list`, span);
      return false;
    }
    if (!contentsOf(item).every(isMap)) {
      refuse(t, 'sam-wrong-type', `the path \`${path}\` must be a map of methods`, span);
      return false;
    }
  }
  checked.add(body);
  return true;
}

/** The maps of methods of one path: two where the path depends on a condition that has both branches. */
export function pathItems(body: JsonMap, path: string): JsonMap[] {
  return contentsOf(get(pathsOf(body), path)).filter(isMap);
}

/** Makes room for a method; gives the path's items. */
export function addPath(body: JsonMap, path: string, method: string): JsonMap[] {
  const paths = pathsOf(body);
  if (!isMap(get(paths, path))) paths[path] = newMap();
  const items = pathItems(body, path);
  for (const item of items) if (!isMap(get(item, method))) item[method] = newMap();
  return items;
}

/** Says that a method was declared, and its integration made, for what was written at `cause`. */
export function placeMethod(body: JsonMap, path: string, method: string, cause: Span | undefined): void {
  if (!cause) return;
  const paths = pathsOf(body);
  if (!entryOf(paths, path)) setEntry(paths, path, { key: cause, value: cause });
  for (const item of pathItems(body, path)) {
    setEntry(item, method, { key: cause, value: cause });
    for (const definition of contentsOf(get(item, method))) if (isMap(definition)) setSpan(definition, cause);
  }
}

/** Sets the security requirements of a method, which were written at `cause`. */
export function setSecurity(definition: JsonMap, security: Json[], cause: Span | undefined): void {
  definition['security'] = security;
  if (cause) setEntry(definition, 'security', { key: cause, value: cause });
}

/** Whether every variant of a path answers a method. */
export function hasIntegration(body: JsonMap, path: string, method: string): boolean {
  const items = contentsOf(get(pathsOf(body), path));
  if (items.length === 0) return false;
  return items.every((item) => contentsOf(get(item, method)).some((one) => Boolean(get(one, integrationKey))));
}

/** The definitions of one method that have an integration. */
export function methodsAt(body: JsonMap, path: string, method: string): JsonMap[] {
  return pathItems(body, path).flatMap((item) =>
    contentsOf(get(item, normalMethod(method))).filter((one): one is JsonMap => isIntegrated(one)),
  );
}

/** Every method of a path that has an integration: its normal name and definition. */
export function methodsOf(t: Transform, api: ApiState, body: JsonMap, path: string): [string, JsonMap][] {
  const methods: [string, JsonMap][] = [];
  for (const item of pathItems(body, path)) {
    for (const name of Object.keys(item)) {
      if (notMethods.includes(name)) continue;
      for (const one of contentsOf(item[name])) {
        if (!isMap(one)) {
          const span = keySpan(item, name) ?? api.sam.cause;
          refuse(t, 'sam-wrong-type', `the method \`${name}\` of the path \`${path}\` must be a map`, span);
        } else if (isIntegrated(one)) methods.push([normalMethod(name), one]);
      }
    }
  }
  return methods;
}

function isIntegrated(definition: Json): boolean {
  return isMap(definition) && Boolean(definition[integrationKey]);
}

/** A path as it stands in an ARN: its parameters become `*`. */
export function arnPath(path: string): string {
  return path.replaceAll(/\{[a-zA-Z0-9._-]+\+?\}/g, '*');
}

/** The same for an HTTP API, where SAM knows only one parameter that takes the rest of a path. */
export function httpArnPath(path: string): string {
  return path.replaceAll(/\{(?:[a-zA-Z0-9._-]+|proxy\+)\}/g, '*');
}

/** Without the slashes at its end, however many: a pattern would take the square of their number. */
export function trimSlashes(path: string): string {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end--;
  return path.slice(0, end);
}

/** `/orders/` is the resource `/orders`; `/` stays. */
export function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}

/** The list under `security` of a method, or what is not one reported. */
export function securityOf(
  t: Transform,
  api: ApiState,
  path: string,
  name: string,
  method: JsonMap,
): JsonMap[] | undefined {
  const security = method['security'] ?? [];
  if (Array.isArray(security) && security.every(isMap)) return security as JsonMap[];
  const span = keySpan(method, 'security') ?? api.sam.cause;
  refuse(t, 'sam-wrong-type', `\`security\` of ${name} ${path} must be a list of maps`, span);
  return undefined;
}
