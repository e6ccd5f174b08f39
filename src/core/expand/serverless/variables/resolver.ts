/** Takes a parsed serverless.yml, gives it with every variable replaced by its value; what cannot be known becomes a token. */
import type { Report } from '../../../model/diagnostic.ts';
import type { SourceFile, Span } from '../../../model/place.ts';
import type { ExpandContext } from '../../../model/stack.ts';
import { copyPlaces, entryOf, type Json, type JsonMap, newMap, setEntry, spanOf } from '../../../model/tree.ts';
import { token } from '../../../model/value.ts';
import { entryValue, evaluate } from './evaluate.ts';
import { type Container, circle, nested, openResolution, type Resolution, refuse } from './resolution.ts';

/** Values after variables are followed: ten times what CloudFormation accepts. */
const maxSize = 500_000;

/** Never changes `root`; parts without variables are shared with it. */
export function resolveVariables(root: JsonMap, source: SourceFile, context: ExpandContext, report: Report): JsonMap {
  return resolved(openResolution(root, source, context, report), root) as JsonMap;
}

/** The value with everything in it resolved. */
function resolved(resolution: Resolution, value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  const { containers } = resolution;
  const span = spanOf(value) ?? resolution.top;
  const before = containers.get(value);
  if (before === 'open') return circle(resolution, 'a variable refers to what holds it; break the circle', span).value;
  if (before) return before;
  containers.set(value, 'open');
  const result = nested<Json>(
    resolution,
    span,
    (excess) => excess.value,
    () => resolvedContainer(resolution, value, span),
  );
  if (typeof result === 'object' && result !== null) containers.set(value, result);
  else containers.delete(value);
  return result;
}

function resolvedContainer(resolution: Resolution, container: Container, span: Span): Json {
  const keys = Object.keys(container);
  const names = Array.isArray(container) ? keys : keys.map((key) => resolvedKey(resolution, key, span));
  const found = keys.map((key) => entryValue(resolution, container, key));
  const values = found.map(({ value }) => resolved(resolution, value));
  const size = values.reduce<number>((sum, value) => sum + sizeOf(resolution, value), 1);
  if (size > maxSize) {
    const message = `variables make more than ${maxSize} values of this; write less`;
    return refuse(resolution, 'variables-too-large', message, span).value;
  }
  const isChanged = (at: number) => values[at] !== (container as JsonMap)[keys[at] as string];
  if (!keys.some((key, at) => isChanged(at) || names[at] !== key)) {
    resolution.sizes.set(container, size);
    return container;
  }
  const result = copyPlaces<Container>(Array.isArray(container) ? [] : newMap(), container);
  for (const [at, key] of keys.entries()) {
    const name = names[at] as string;
    (result as JsonMap)[name] = values[at] as Json;
    const written = entryOf(container, key);
    if (!written) continue;
    const definedAt = isChanged(at) ? found[at]?.definedAt : undefined;
    const related = definedAt && !isSameSpan(definedAt, written.value) ? { related: definedAt } : {};
    setEntry(result, name, { ...written, ...related });
  }
  resolution.sizes.set(result, size);
  return result;
}

function sizeOf(resolution: Resolution, value: Json): number {
  if (typeof value === 'string') return 1 + (value.length >> 6);
  return typeof value === 'object' && value !== null ? (resolution.sizes.get(value) ?? 1) : 1;
}

function resolvedKey(resolution: Resolution, key: string, span: Span): string {
  if (!key.includes('${')) return key;
  const { value } = evaluate(resolution, key, span);
  return typeof value === 'string' ? value : token(key);
}

function isSameSpan(a: Span, b: Span): boolean {
  return a.source === b.source && a.start === b.start && a.end === b.end;
}
