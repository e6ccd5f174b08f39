/** Takes the resources of a template, gives those of SAM types with their attributes and events. */
import type { Span } from '../../model/place.ts';
import { entryOf, get, isMap, type Json, type JsonMap, keySpan, newMap, spanOf } from '../../model/tree.ts';
import { resourceProperties } from './schema.ts';
import { cloneMap, refuse, type SamEvent, type SamResource, type Transform, take, warn } from './transform.ts';

const keptAttributes = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy', 'UpdatePolicy', 'Metadata', 'DependsOn'];
const inheritedAttributes = ['Condition', 'DeletionPolicy', 'UpdateReplacePolicy'];

/** Fills `t.sam`; a resource that cannot be read is reported and left out. */
export function readResources(t: Transform): void {
  for (const [id, body] of t.written) {
    const type = body['Type'];
    if (typeof type !== 'string' || !type.startsWith('AWS::Serverless::')) continue;
    const sam = readResource(t, id, type, body);
    if (sam) t.sam.set(id, sam);
  }
}

function readResource(t: Transform, id: string, type: string, body: JsonMap): SamResource | undefined {
  const cause = entryOf(get(t.template, 'Resources'), id)?.key ?? spanOf(body);
  const fail = (code: Parameters<typeof refuse>[1], message: string, name: string) => {
    refuse(t, code, message, keySpan(body, name) ?? cause);
    return undefined;
  };
  if (!Object.hasOwn(resourceProperties, type)) {
    // SAM leaves it in the template, and a later SAM may know it.
    const message = `the resource type \`${type}\` is not known here, so what it makes is not judged; check its spelling`;
    warn(t, 'sam-unknown-type', message, keySpan(body, 'Type') ?? cause);
    return undefined;
  }
  const properties = body['Properties'] === undefined ? newMap() : body['Properties'];
  if (!isMap(properties)) return fail('sam-wrong-type', `\`Properties\` of \`${id}\` must be a map`, 'Properties');
  if (body['Condition'] !== undefined && typeof body['Condition'] !== 'string') {
    return fail('sam-wrong-type', `\`Condition\` of \`${id}\` must be the name of a condition`, 'Condition');
  }
  if (!/^[A-Za-z0-9]+$/.test(id)) fail('sam-invalid-value', `the id \`${id}\` must be of letters and digits`, 'Type');
  return {
    id,
    type,
    properties: cloneMap(properties),
    attributes: take(newMap(), body, keptAttributes),
    inherited: take(newMap(), body, inheritedAttributes),
    events: readEvents(t, id, properties['Events']),
    cause,
    block: blockOf(cause, spanOf(body)),
  };
}

function blockOf(key: Span | undefined, body: Span | undefined): Span | undefined {
  return key && body ? { source: body.source, start: Math.min(key.start, body.start), end: body.end } : undefined;
}

function readEvents(t: Transform, owner: string, events: Json | undefined): SamEvent[] {
  if (!isMap(events)) return [];
  return Object.entries(events).flatMap(([id, event]): SamEvent[] => {
    const cause = keySpan(events, id);
    const properties = get(event, 'Properties') ?? newMap();
    if (!isMap(event) || !isMap(properties)) {
      const message = `the event \`${id}\` of \`${owner}\` must be a map, and so must its \`Properties\``;
      refuse(t, 'sam-wrong-type', message, cause);
      return [];
    }
    if (!/^[A-Za-z0-9]+$/.test(id)) {
      refuse(t, 'sam-invalid-value', `the event id \`${id}\` must be of letters and digits`, cause);
    }
    const type = event['Type'];
    return [{ id, type: typeof type === 'string' ? type : '', properties: cloneMap(properties), cause }];
  });
}
