/** The target of an EventBridge rule: a function, and what it is given. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { part, putFrom } from '../assembly.ts';
import { type EventUse, targetOf } from '../service.ts';
import { isSet, mapOf } from '../values.ts';

export function eventTarget(event: EventUse, id: string): JsonMap {
  const { value, span, owner } = event;
  const target = part(span, { Arn: targetOf(owner), Id: id });
  putFrom(target, 'Input', eventInput(get(value, 'input')), value, 'input');
  const path = get(value, 'inputPath');
  if (isSet(path)) putFrom(target, 'InputPath', path, value, 'inputPath');
  const transformer = mapOf(get(value, 'inputTransformer'));
  if (transformer) {
    const map = part(span, {});
    if (isSet(transformer.inputTemplate))
      putFrom(map, 'InputTemplate', transformer.inputTemplate, transformer, 'inputTemplate');
    if (isSet(transformer.inputPathsMap))
      putFrom(map, 'InputPathsMap', transformer.inputPathsMap, transformer, 'inputPathsMap');
    target.InputTransformer = map;
  }
  return target;
}

/** Input is text; a map is written as JSON, with a `body` in it that is JSON itself. */
export function eventInput(input: Json | undefined): string | undefined {
  if (!isSet(input)) return undefined;
  if (typeof input !== 'object') return String(input);
  const body = get(input, 'body');
  if (typeof body !== 'string') return JSON.stringify(input);
  try {
    return JSON.stringify({ ...(input as JsonMap), body: JSON.parse(body) as Json });
  } catch {
    return JSON.stringify(input);
  }
}
