/** Takes a resource and a path in its properties, gives the place a finding about it should have: one line or a few, never the whole resource. */
import type { Path } from '../model/fact.ts';
import { type Place, placeOf, type Span } from '../model/place.ts';
import type { Resource } from '../model/stack.ts';
import { entryOf, get, spanOf } from '../model/tree.ts';

/** The deepest part of the path that is written; the resource's own line where none is. */
export function placeIn(resource: Resource, path: Path): Place {
  const span = deepest(resource.properties, path) ?? deepest(resource.body, ['Properties', ...path], 1);
  return span ? placeOf(span) : resource.place;
}

/** The place of an attribute beside the properties, such as `DeletionPolicy`. */
export function placeOfAttribute(resource: Resource, attribute: string): Place {
  const span = deepest(resource.body, [attribute]);
  return span ? placeOf(span) : resource.place;
}

/** `skip`: steps that are too coarse to point at. */
function deepest(root: unknown, path: Path, skip = 0): Span | undefined {
  let at = root;
  let found: Span | undefined;
  for (const [depth, step] of path.entries()) {
    const next = get(at, step);
    if (next === undefined) break;
    const entry = entryOf(at, step);
    const span = entry ? lineOf(entry.key, entry.value) : spanOf(next);
    if (span && depth >= skip) found = span;
    at = next;
  }
  return found;
}

/** `Key: value` where both are on one line, else the key alone, else the value's first line. */
function lineOf(key: Span | undefined, value: Span): Span {
  const start = key && key.source === value.source && key.start <= value.start ? key : value;
  const { source } = start;
  const newline = source.text.indexOf('\n', start.start);
  const lineEnd = newline === -1 ? source.text.length : newline;
  const end = start.source === value.source ? value.end : start.end;
  if (end <= lineEnd) return { source, start: start.start, end };
  return start === value ? { source, start: value.start, end: trimmed(source.text, value.start, lineEnd) } : start;
}

function trimmed(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1] as string)) at--;
  return at;
}
