/** Takes a template with `AWS::Include` transforms, gives it with the included files of the repository put in. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import {
  asList,
  copyEntry,
  copyMap,
  copyPlaces,
  get,
  isMap,
  type Json,
  type JsonMap,
  newMap,
  spanOf,
  valueSpan,
} from '../../model/tree.ts';
import { parse } from '../../parse/index.ts';
import { localPath } from './local-path.ts';
import { staticText } from './static-list.ts';

/** Files that one template may include, counted as often as they are, how deep one in another, and their characters together. */
const maxIncludes = 200;
const maxChain = 10;
const maxLength = 12_000_000;

interface Includes {
  tree: JsonMap;
  context: ExpandContext;
  report: Report;
  count: number;
  length: number;
  parsed: Map<SourceFile, Json | undefined>;
}

/**
 * Only files of the repository are read; what is included from elsewhere stays as `Fn::Transform`, an unknown, with a warning.
 * Source: "AWS::Include transform", AWS CloudFormation Template Reference.
 */
export function includeFiles(tree: JsonMap, path: string, context: ExpandContext, report: Report): JsonMap {
  const transforms = asList(tree['Transform']);
  if (!transforms.some(isInclude) && !hasInclude(tree)) return tree;
  const includes: Includes = { tree, context, report, count: 0, length: 0, parsed: new Map() };
  const included = within(includes, tree, [path]) as JsonMap;
  const whole = included === tree ? copyMap(tree) : included;
  for (const [at, transform] of transforms.entries()) {
    if (!isInclude(transform)) continue;
    const part = read(includes, transform, spanOf(transform) ?? valueSpan(tree['Transform'], at), [path]);
    if (isMap(part)) mergeInto(whole, part);
  }
  return whole;
}

function isInclude(transform: Json): transform is JsonMap {
  return isMap(transform) && transform['Name'] === 'AWS::Include';
}

function hasInclude(value: Json | undefined): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (isMap(value) && asList(value['Fn::Transform']).some(isInclude)) return true;
  return Object.values(value).some(hasInclude);
}

/** `chain`: the files being included, outermost first. */
function within(includes: Includes, value: Json, chain: readonly string[]): Json {
  if (!hasInclude(value)) return value;
  if (Array.isArray(value))
    return copyPlaces(
      value.map((item) => within(includes, item, chain)),
      value,
    );
  const map = value as JsonMap;
  const whole = copyPlaces(newMap(), map);
  const parts: Json[] = [];
  for (const key of Object.keys(map)) {
    const inner = map[key] as Json;
    const transform = key === 'Fn::Transform' ? asList(inner).find(isInclude) : undefined;
    const part = transform && read(includes, transform, valueSpan(map, key), chain);
    if (part === undefined) whole[key] = within(includes, inner, chain);
    else parts.push(part);
  }
  const [only] = parts;
  if (only !== undefined && !isMap(only) && Object.keys(whole).length === 0) return only;
  for (const part of parts) if (isMap(part)) mergeInto(whole, part);
  return whole;
}

/** What the template itself says stands before what it includes; sections are merged one level deep. */
function mergeInto(whole: JsonMap, part: JsonMap): void {
  for (const key of Object.keys(part)) {
    const own = whole[key];
    const more = part[key];
    if (!Object.hasOwn(whole, key)) copyEntry(whole, key, part);
    else if (isMap(own) && isMap(more)) {
      const both = copyMap(own);
      for (const inner of Object.keys(more)) if (!Object.hasOwn(both, inner)) copyEntry(both, inner, more);
      whole[key] = both;
    }
  }
}

function read(includes: Includes, transform: JsonMap, span: Span | undefined, chain: readonly string[]) {
  const { context, report, tree } = includes;
  const tell = (level: 'error' | 'warning', code: string, message: string) => {
    report({ level, code, message, ...(span ? { place: placeOf(span) } : {}) });
    return undefined;
  };
  const location = staticText(get(transform, 'Parameters', 'Location'), tree, context);
  if (location === undefined)
    return tell('warning', 'include-unknown', 'where this include lies is not known here; what it holds is unknown');
  const local = localPath(chain.at(-1) as string, location);
  const shown = `\`${location}\``;
  if (local === 'remote')
    return tell('warning', 'include-remote', `${shown} is not in the repository; what it holds is unknown`);
  if (local === 'outside')
    return tell('error', 'include-outside', `${shown} lies outside of the repository; include a file inside it`);
  if (chain.includes(local.path))
    return tell(
      'error',
      'include-cycle',
      `${shown} includes itself: ${[...chain, local.path].join(' -> ')}; break the circle`,
    );
  const file = context.file(local.path);
  if (!file) return tell('warning', 'include-missing', `${shown} is not in the repository; what it holds is unknown`);
  includes.length += file.text.length;
  if (++includes.count > maxIncludes || includes.length > maxLength || chain.length > maxChain)
    return tell('error', 'include-too-many', 'too many or too long includes; put the parts into the template');
  if (!includes.parsed.has(file)) includes.parsed.set(file, parse(file, report));
  const part = includes.parsed.get(file);
  return part === undefined ? undefined : within(includes, duplicate(part), [...chain, local.path]);
}

/** Places are kept by container, so each use of a file needs containers of its own. */
function duplicate(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return copyPlaces(value.map(duplicate), value);
  const map = newMap();
  for (const key of Object.keys(value)) map[key] = duplicate(value[key] as Json);
  return copyPlaces(map, value);
}
