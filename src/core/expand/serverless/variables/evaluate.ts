/** Takes a text with variables, gives its value: that of its only variable, or the text with all of them filled in. */
import type { Span } from '../../../model/place.ts';
import { type Json, type JsonMap, valueSpan } from '../../../model/tree.ts';
import { isUnknown, literal, partsOf, token } from '../../../model/value.ts';
import { type Container, circle, type Found, nested, type Resolution, refuse, tell } from './resolution.ts';
import { type Call, type Lookup, valueFrom } from './sources.ts';
import { type Pieces, parseVariables, type Source, type Variable, VariableSyntaxError } from './syntax.ts';

const maxText = 1_000_000;
/** Variables followed in one service. */
const maxSteps = 200_000;

const lookup: Lookup = { follow, evaluate: evaluateOutside };

/** The value of one entry with its own variables resolved, what it holds not yet. */
export function entryValue(resolution: Resolution, container: Container, key: string): Found {
  const raw = (container as JsonMap)[key] as Json;
  const span = valueSpan(container, key) ?? resolution.top;
  if (typeof raw !== 'string' || !raw.includes('${')) return { value: raw, definedAt: span };
  let memory = resolution.entries.get(container);
  if (!memory) {
    memory = new Map();
    resolution.entries.set(container, memory);
  }
  const before = memory.get(key);
  if (before === 'open') return circle(resolution, `\`${shortened(raw)}\` refers to itself; break the circle`, span);
  if (before) return before;
  memory.set(key, 'open');
  const found = evaluateOutside(resolution, raw, span);
  memory.set(key, found);
  return found;
}

function evaluateOutside(resolution: Resolution, text: string, span: Span): Found {
  return nested(
    resolution,
    span,
    (excess) => excess,
    () => evaluate(resolution, text, span),
  );
}

export function evaluate(resolution: Resolution, text: string, span: Span): Found {
  let pieces: Pieces;
  try {
    pieces = parseVariables(text);
  } catch (error) {
    if (!(error instanceof VariableSyntaxError)) throw error;
    const message = `\`${shortened(text)}\` is no readable variable: ${error.message}`;
    tell(resolution, 'warning', 'variable-syntax', message, span);
    return { value: token(identity(`variable:${text}`)) };
  }
  const [only] = pieces;
  if (pieces.length === 1 && typeof only === 'object') return variableValue(resolution, only, span);
  let definedAt: Span | undefined;
  let joined = '';
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      joined += literal(piece);
      continue;
    }
    const found = variableValue(resolution, piece, span);
    definedAt ??= found.definedAt;
    joined += asText(resolution, found.value, piece, span);
    if (joined.length > maxText) {
      const message = `variables make a text of more than ${maxText} characters; write less`;
      return refuse(resolution, 'variables-too-large', message, span);
    }
  }
  return { value: joined, definedAt: definedAt ?? span };
}

function asText(resolution: Resolution, value: Json, from: Variable, span: Span): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const kind = Array.isArray(value) ? 'a list' : 'no text';
  const message = `\`${shortened(from.text)}\` gives ${kind}, which cannot be part of a text`;
  tell(resolution, 'warning', 'variable-not-text', message, span);
  return token(identity(from.text));
}

function variableValue(resolution: Resolution, asked: Variable, span: Span): Found {
  return nested(
    resolution,
    span,
    (excess) => excess,
    () => {
      const unknown: Found = { value: token(identity(asked.text.trim())) };
      if (resolution.exhausted) return unknown;
      if (++resolution.steps > maxSteps) {
        const message = `more than ${maxSteps} variables are followed; write less`;
        return refuse(resolution, 'variables-too-many', message, span);
      }
      const { sources } = asked;
      for (const [at, from] of sources.entries()) {
        const found = sourceValue(resolution, from, span, at < sources.length - 1);
        if (found) return found;
      }
      return unknown;
    },
  );
}

function sourceValue(resolution: Resolution, from: Source, span: Span, hasFallback: boolean): Found | undefined {
  if (from.kind === 'literal') return { value: typeof from.value === 'string' ? literal(from.value) : from.value };
  if (from.kind === 'nested') {
    const found = variableValue(resolution, from.variable, span);
    return hasFallback && isUnknown(found.value) ? undefined : found;
  }
  const params = from.params?.map((param) => argumentText(resolution, param, span));
  const address = from.address && argumentText(resolution, from.address, span);
  const inBrackets = params?.length ? `(${params.join(',')})` : '';
  const name = from.type + inBrackets + (address === undefined ? '' : `:${address}`);
  const call: Call = { type: from.type, params, address, identity: identity(name), usedAt: span, hasFallback };
  return valueFrom(call, resolution, lookup);
}

function argumentText(resolution: Resolution, pieces: Pieces, span: Span): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { value } = variableValue(resolution, piece, span);
      return asText(resolution, value, piece, span);
    })
    .join('');
}

/** Follows keys from a container of the service or of an included file, resolving variables on the way. */
function follow(resolution: Resolution, from: Json, keys: readonly string[], definedAt?: Span): Found | undefined {
  let found: Found = { value: from, definedAt };
  for (const [at, key] of keys.entries()) {
    const { value } = found;
    if (isUnknown(value)) return { value: token(identity(`${value}.${keys.slice(at).join('.')}`)) };
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    found = entryValue(resolution, value, key);
  }
  return found;
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
