/** What is remembered while the variables of one service are resolved, and the bounds on that work. */
import type { Report } from '../../../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../../../model/place.ts';
import type { ExpandContext } from '../../../model/stack.ts';
import type { Json, JsonMap } from '../../../model/tree.ts';
import { token } from '../../../model/value.ts';
import { createIncludes, type Includes } from './include.ts';

/** Variables that lead to variables, and containers inside of each other, together. */
const maxDepth = 250;

export type Container = Json[] | JsonMap;

/** A value and where it was defined. */
export interface Found {
  value: Json;
  definedAt?: Span | undefined;
}

export interface Resolution {
  root: JsonMap;
  /** The start of the file. */
  top: Span;
  context: ExpandContext;
  includes: Includes;
  report: Report;
  /** By container and key: what is there with its own variables resolved; `open` while that is going on. */
  entries: WeakMap<object, Map<string, Found | 'open'>>;
  /** By container: the same with everything in it resolved. */
  containers: WeakMap<object, Container | 'open'>;
  /** By resolved container: how many values it holds at any depth. */
  sizes: WeakMap<object, number>;
  told: Set<string>;
  depth: number;
  steps: number;
  /** After the first excess nothing more is followed: a file that is made to explode ends in one diagnostic. */
  exhausted: boolean;
  /** Settings whose value is being looked up, so that they cannot wait for themselves. */
  awaited: Set<string>;
}

export function openResolution(root: JsonMap, source: SourceFile, context: ExpandContext, report: Report): Resolution {
  return {
    root,
    top: { source, start: 0, end: 0 },
    context,
    includes: createIncludes(source, root, context, report),
    report,
    entries: new WeakMap(),
    containers: new WeakMap(),
    sizes: new WeakMap(),
    told: new Set(),
    depth: 0,
    steps: 0,
    exhausted: false,
    awaited: new Set(),
  };
}

/** Says the same thing once. */
export function tell(
  resolution: Resolution,
  level: 'error' | 'warning',
  code: string,
  message: string,
  span: Span,
): void {
  if (resolution.told.has(code + message)) return;
  resolution.told.add(code + message);
  resolution.report({ level, code, message, place: placeOf(span) });
}

export function refuse(resolution: Resolution, code: string, message: string, span: Span): Found {
  if (!resolution.exhausted) tell(resolution, 'error', code, message, span);
  resolution.exhausted = true;
  return { value: token(code) };
}

/** One diagnostic for all circles: where there is one, every value on it has one. */
export function circle(resolution: Resolution, message: string, span: Span): Found {
  const code = 'variable-cycle';
  if (!resolution.told.has(code)) tell(resolution, 'error', code, message, span);
  resolution.told.add(code);
  return { value: token(code) };
}

/** Does work one level deeper, or what is to be done `otherwise` where that is too deep. */
export function nested<T>(resolution: Resolution, span: Span, otherwise: (excess: Found) => T, work: () => T): T {
  if (resolution.depth >= maxDepth) {
    const message = `variables and values nest deeper than ${maxDepth}; flatten them`;
    return otherwise(refuse(resolution, 'variables-too-deep', message, span));
  }
  resolution.depth++;
  try {
    return work();
  } finally {
    resolution.depth--;
  }
}
