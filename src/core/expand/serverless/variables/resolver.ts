/** Takes a parsed serverless.yml, gives it with every variable replaced by its value; what cannot be known becomes a token. */
import type { Report } from '../../../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../../../model/place.ts';
import type { ExpandContext } from '../../../model/stack.ts';
import {
  copyPlaces,
  entryOf,
  type Json,
  type JsonMap,
  newMap,
  setEntry,
  spanOf,
  valueSpan,
} from '../../../model/tree.ts';
import { isUnknown, literal, partsOf, token } from '../../../model/value.ts';
import { createIncludes } from './include.ts';
import { type Call, type Found, type Surroundings, valueFrom } from './sources.ts';
import { type Pieces, parseVariables, type Source, type Variable, VariableSyntaxError } from './syntax.ts';

/** Variables that lead to variables, and containers inside of each other, together. */
const maxDepth = 250;
/** Values after variables are followed: ten times what CloudFormation accepts. */
const maxSize = 500_000;
const maxText = 1_000_000;
/** Variables followed in one service. */
const maxSteps = 200_000;

type Container = Json[] | JsonMap;

/** Never changes `root`; parts without variables are shared with it. */
export function resolveVariables(root: JsonMap, source: SourceFile, context: ExpandContext, report: Report): JsonMap {
  return createResolver(root, source, context, report).deep(root) as JsonMap;
}

function createResolver(root: JsonMap, source: SourceFile, context: ExpandContext, report: Report) {
  const top: Span = { source, start: 0, end: 0 };
  const entries = new WeakMap<object, Map<string, Found | 'open'>>();
  const containers = new WeakMap<object, Container | 'open'>();
  const sizes = new WeakMap<object, number>();
  const told = new Set<string>();
  let depth = 0;
  let steps = 0;

  const tell = (level: 'error' | 'warning', code: string, message: string, span: Span) => {
    if (told.has(code + message)) return;
    told.add(code + message);
    report({ level, code, message, place: placeOf(span) });
  };
  /** After the first excess nothing more is followed: a file that is made to explode ends in one diagnostic. */
  let exhausted = false;
  const refuse = (code: string, message: string, span: Span): Found => {
    if (!exhausted) tell('error', code, message, span);
    exhausted = true;
    return { value: token(code) };
  };
  const circle = (message: string, span: Span): Found => {
    if (!told.has('variable-cycle')) tell('error', 'variable-cycle', message, span);
    told.add('variable-cycle');
    return { value: token('variable-cycle') };
  };

  const nested = <T>(span: Span, otherwise: (found: Found) => T, work: () => T): T => {
    if (depth >= maxDepth)
      return otherwise(
        refuse('variables-too-deep', `variables and values nest deeper than ${maxDepth}; flatten them`, span),
      );
    depth++;
    try {
      return work();
    } finally {
      depth--;
    }
  };

  /** The value of one entry with its own variables resolved, what it holds not yet. */
  const entry = (container: Container, key: string): Found => {
    const raw = (container as JsonMap)[key] as Json;
    const span = valueSpan(container, key) ?? top;
    if (typeof raw !== 'string' || !raw.includes('${')) return { value: raw, definedAt: span };
    let memory = entries.get(container);
    if (!memory) {
      memory = new Map();
      entries.set(container, memory);
    }
    const before = memory.get(key);
    if (before === 'open') return circle(`\`${shortened(raw)}\` refers to itself; break the circle`, span);
    if (before) return before;
    memory.set(key, 'open');
    const found = nested(
      span,
      (excess) => excess,
      () => evaluate(raw, span),
    );
    memory.set(key, found);
    return found;
  };

  const evaluate = (text: string, span: Span): Found => {
    let pieces: Pieces;
    try {
      pieces = parseVariables(text);
    } catch (error) {
      if (!(error instanceof VariableSyntaxError)) throw error;
      tell('warning', 'variable-syntax', `\`${shortened(text)}\` is no readable variable: ${error.message}`, span);
      return { value: token(identity(`variable:${text}`)) };
    }
    const [only] = pieces;
    if (pieces.length === 1 && typeof only === 'object') return variable(only, span);
    let definedAt: Span | undefined;
    let joined = '';
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        joined += literal(piece);
        continue;
      }
      const found = variable(piece, span);
      definedAt ??= found.definedAt;
      joined += asText(found.value, piece, span);
      if (joined.length > maxText)
        return refuse('variables-too-large', `variables make a text of more than ${maxText} characters`, span);
    }
    return { value: joined, definedAt: definedAt ?? span };
  };

  const asText = (value: Json, from: Variable, span: Span): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    const message = `\`${shortened(from.text)}\` gives ${Array.isArray(value) ? 'a list' : 'no text'}, which cannot be part of a text`;
    tell('warning', 'variable-not-text', message, span);
    return token(identity(from.text));
  };

  const variable = (asked: Variable, span: Span): Found =>
    nested(
      span,
      (excess) => excess,
      () => {
        if (exhausted) return { value: token(identity(asked.text.trim())) };
        if (++steps > maxSteps)
          return refuse('variables-too-many', `more than ${maxSteps} variables are followed; write less`, span);
        const { sources } = asked;
        for (const [at, from] of sources.entries()) {
          const found = sourceValue(from, span, at < sources.length - 1);
          if (found) return found;
        }
        return { value: token(identity(asked.text.trim())) };
      },
    );

  const sourceValue = (from: Source, span: Span, hasFallback: boolean): Found | undefined => {
    if (from.kind === 'literal') return { value: typeof from.value === 'string' ? literal(from.value) : from.value };
    if (from.kind === 'nested') {
      const found = variable(from.variable, span);
      return hasFallback && isUnknown(found.value) ? undefined : found;
    }
    const params = from.params?.map((param) => argument(param, span));
    const address = from.address && argument(from.address, span);
    const name =
      from.type + (params?.length ? `(${params.join(',')})` : '') + (address === undefined ? '' : `:${address}`);
    const call: Call = { type: from.type, params, address, identity: identity(name), usedAt: span, hasFallback };
    return valueFrom(call, around);
  };

  const argument = (pieces: Pieces, span: Span): string =>
    pieces
      .map((piece) => {
        if (typeof piece === 'string') return piece;
        const { value } = variable(piece, span);
        return asText(value, piece, span);
      })
      .join('');

  const follow = (from: Json, keys: readonly string[], definedAt?: Span): Found | undefined => {
    let found: Found = { value: from, definedAt };
    for (const [at, key] of keys.entries()) {
      const { value } = found;
      if (isUnknown(value)) return { value: token(identity(`${value}.${keys.slice(at).join('.')}`)) };
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
      found = entry(value, key);
    }
    return found;
  };

  let stageOpen = false;
  const stage = (): string => {
    if (context.stage !== undefined) return context.stage;
    if (stageOpen) return 'dev';
    stageOpen = true;
    const found = follow(root, ['provider', 'stage']);
    stageOpen = false;
    return found === undefined || found.value === null || typeof found.value === 'object' ? 'dev' : String(found.value);
  };
  let regionOpen = false;
  const region = (): string => {
    if (!context.regionIsDefault || regionOpen) return context.region;
    regionOpen = true;
    const found = follow(root, ['provider', 'region']);
    regionOpen = false;
    return typeof found?.value === 'string' ? found.value : context.region;
  };

  const around: Surroundings = {
    context,
    includes: createIncludes(source, root, context, report),
    warn: (code, message, span) => tell('warning', code, message, span),
    follow,
    root,
    evaluate: (text, span) =>
      nested(
        span,
        (excess) => excess,
        () => evaluate(text, span),
      ),
    stage,
    region,
  };

  /** The value with everything in it resolved. */
  const deep = (value: Json): Json => {
    if (typeof value !== 'object' || value === null) return value;
    const span = spanOf(value) ?? top;
    const before = containers.get(value);
    if (before === 'open') return circle('a variable refers to what holds it; break the circle', span).value;
    if (before) return before;
    containers.set(value, 'open');
    const resolved = nested<Json>(
      span,
      (excess) => excess.value,
      () => deepContainer(value, span),
    );
    if (typeof resolved === 'object' && resolved !== null) containers.set(value, resolved as Container);
    else containers.delete(value);
    return resolved;
  };

  const deepContainer = (container: Container, span: Span): Json => {
    const keys = Object.keys(container);
    const names = Array.isArray(container) ? keys : keys.map((key) => keyText(key, span));
    const found = keys.map((key) => entry(container, key));
    const values = found.map(({ value }) => deep(value));
    const size = values.reduce<number>((sum, value) => sum + sizeOf(value), 1);
    if (size > maxSize)
      return refuse('variables-too-large', `variables make more than ${maxSize} values of this; write less`, span)
        .value;
    const changed = keys.some((key, at) => values[at] !== (container as JsonMap)[key] || names[at] !== key);
    if (!changed) {
      sizes.set(container, size);
      return container;
    }
    const resolved = copyPlaces<Container>(Array.isArray(container) ? [] : newMap(), container);
    for (const [at, key] of keys.entries()) {
      const name = names[at] as string;
      (resolved as JsonMap)[name] = values[at] as Json;
      const written = entryOf(container, key);
      if (!written) continue;
      const definedAt = found[at]?.definedAt;
      const elsewhere = definedAt && definedAt !== written.value && values[at] !== (container as JsonMap)[key];
      setEntry(
        resolved,
        name,
        elsewhere && !sameSpan(definedAt, written.value) ? { ...written, related: definedAt } : written,
      );
    }
    sizes.set(resolved, size);
    return resolved;
  };

  const sizeOf = (value: Json): number => {
    if (typeof value === 'string') return 1 + (value.length >> 6);
    return typeof value === 'object' && value !== null ? (sizes.get(value) ?? 1) : 1;
  };

  const keyText = (key: string, span: Span): string => {
    if (!key.includes('${')) return key;
    const { value } = evaluate(key, span);
    return typeof value === 'string' ? value : key;
  };

  return { deep };
}

function sameSpan(a: Span, b: Span): boolean {
  return a.source === b.source && a.start === b.start && a.end === b.end;
}

/** Identities hold no tokens and no braces: an unknown inside of one is written by its own identity. */
function identity(text: string): string {
  const parts = partsOf(text).map((part) => (typeof part === 'string' ? part : part.identity));
  return parts.join('').replaceAll('${', '(').replaceAll('{', '(').replaceAll('}', ')');
}

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
