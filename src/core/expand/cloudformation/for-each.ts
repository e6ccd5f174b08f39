/** Takes a template with `Fn::ForEach` loops, gives it with every loop written out; each copy keeps the loop's lines. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import {
  asList,
  copyPlaces,
  entryOf,
  isMap,
  type Json,
  type JsonMap,
  keySpan,
  newMap,
  setEntry,
  spanOf,
} from '../../model/tree.ts';
import { staticList } from './static-list.ts';

const prefix = 'Fn::ForEach::';
const sections = ['Conditions', 'Resources', 'Outputs'] as const;
/** What CloudFormation takes in one template. Source: "CloudFormation quotas", AWS CloudFormation User Guide. */
const quotas: Readonly<Record<string, number>> = { Resources: 500, Outputs: 200 };
/** Maps and lists in the sections with loops: a template of 1 MB, the most that CloudFormation takes, holds no more. */
const maxCopies = 40_000;

/** What the identifiers of the loops around a value stand for. */
type Bindings = ReadonlyMap<string, string>;

interface Loops {
  tree: JsonMap;
  context: ExpandContext;
  report: Report;
  copies: number;
  /** Whether something was left out, and said. */
  isCut: boolean;
}

/**
 * Writes out the loops in `Conditions`, `Resources` and `Outputs`, at any depth. A loop over values that are not known
 * is written out once, under the identifier's own name, with a warning, so that what it makes is still judged.
 * Source: "Fn::ForEach", AWS CloudFormation Template Reference.
 */
export function expandForEach(tree: JsonMap, context: ExpandContext, report: Report): JsonMap {
  if (!sections.some((section) => hasLoop(tree[section]))) return tree;
  const loops: Loops = { tree, context, report, copies: 0, isCut: false };
  checkTransform(loops);
  const expanded = copyPlaces(Object.assign(newMap(), tree), tree);
  for (const section of sections) {
    const value = tree[section];
    if (hasLoop(value)) expanded[section] = withinQuota(loops, section, written(loops, value, new Map()));
  }
  if (loops.copies > maxCopies && !loops.isCut) {
    const message = `its loops make more than ${maxCopies} values; shorten a collection, the rest is left out`;
    report({ level: 'error', code: 'foreach-too-large', message, ...placed(tree) });
  }
  return expanded;
}

/** CloudFormation refuses more, so no more is judged: a loop of ten thousand would take its time for nothing. */
function withinQuota(loops: Loops, section: string, value: Json): Json {
  const most = quotas[section];
  const keys = isMap(value) ? Object.keys(value) : [];
  if (!isMap(value) || most === undefined || keys.length <= most) return value;
  const kept = copyPlaces(newMap(), value);
  for (const key of keys.slice(0, most)) kept[key] = value[key] as Json;
  const message = `its loops make ${keys.length} entries in \`${section}\`, and CloudFormation takes ${most}; shorten a collection, the rest is left out`;
  loops.report({ level: 'error', code: 'foreach-too-large', message, ...placed(value) });
  loops.isCut = true;
  return kept;
}

function hasLoop(value: Json | undefined): value is Json[] | JsonMap {
  if (typeof value !== 'object' || value === null) return false;
  if (isMap(value) && Object.keys(value).some((key) => key.startsWith(prefix))) return true;
  return Object.values(value).some(hasLoop);
}

function checkTransform({ tree, report }: Loops): void {
  if (asList(tree['Transform']).includes('AWS::LanguageExtensions')) return;
  const message = '`Fn::ForEach` needs `AWS::LanguageExtensions` in `Transform`; add it before the other transforms';
  report({ level: 'error', code: 'foreach-transform', message, ...placed(tree, 'Resources') });
}

function placed(container: Json[] | JsonMap, key?: string) {
  const span = key === undefined ? spanOf(container) : keySpan(container, key);
  return span ? { place: placeOf(span) } : {};
}

/** The value with its loops written out and the identifiers in it replaced. */
function written(loops: Loops, value: Json, bindings: Bindings): Json {
  if (typeof value === 'string') return substitute(value, bindings);
  if (typeof value !== 'object' || value === null) return value;
  if (++loops.copies > maxCopies) return null;
  if (Array.isArray(value))
    return copyPlaces(
      value.map((item) => written(loops, item, bindings)),
      value,
    );
  const name = value['Ref'];
  const bound = typeof name === 'string' && Object.keys(value).length === 1 ? bindings.get(name) : undefined;
  if (bound !== undefined) return bound;
  const map = copyPlaces(newMap(), value);
  for (const key of Object.keys(value)) {
    if (key.startsWith(prefix)) writeLoop(loops, map, value, key, bindings);
    else add(loops, map, value, key, bindings);
  }
  return map;
}

function writeLoop(loops: Loops, to: JsonMap, from: JsonMap, key: string, bindings: Bindings): void {
  const [identifier, collection, fragment, ...rest] = asList(from[key]);
  if (typeof identifier !== 'string' || !isMap(fragment) || collection === undefined || rest.length > 0) {
    const message = `\`${key}\` takes an identifier, a collection and a map of what to repeat; write these three`;
    loops.report({ level: 'error', code: 'foreach-malformed', message, ...placed(from, key) });
    return;
  }
  for (const item of items(loops, from, key, identifier, written(loops, collection, bindings))) {
    if (loops.copies > maxCopies) return;
    const inner = new Map(bindings).set(identifier, item);
    for (const name of Object.keys(fragment)) {
      if (name.startsWith(prefix)) writeLoop(loops, to, fragment, name, inner);
      else add(loops, to, fragment, name, inner);
    }
  }
}

function items(loops: Loops, from: JsonMap, key: string, identifier: string, collection: Json): string[] {
  const known = staticList(collection, loops.tree, loops.context);
  if (known) return known;
  const message = `what \`${key}\` repeats over is not known here; it is read as one item named \`${identifier}\``;
  loops.report({ level: 'warning', code: 'foreach-unknown', message, ...placed(from, key) });
  return [identifier];
}

function add(loops: Loops, to: JsonMap, from: JsonMap, key: string, bindings: Bindings): void {
  const name = substitute(key, bindings);
  if (Object.hasOwn(to, name)) {
    const message = `\`${name}\` is made twice; put the loop's identifier, as \`\${Identifier}\`, into its key`;
    loops.report({ level: 'error', code: 'foreach-duplicate', message, ...placed(from, key) });
  }
  to[name] = written(loops, from[key] as Json, bindings);
  const entry = entryOf(from, key);
  if (entry) setEntry(to, name, entry);
}

/** `${Identifier}` becomes the item, `&{Identifier}` its letters and digits. */
function substitute(text: string, bindings: Bindings): string {
  if (bindings.size === 0 || !text.includes('{')) return text;
  return text.replaceAll(/([$&])\{([^{}]*)\}/g, (whole, sign: string, name: string) => {
    const item = bindings.get(name.trim());
    if (item === undefined) return whole;
    return sign === '$' ? item : item.replaceAll(/[^A-Za-z0-9]/g, '');
  });
}
