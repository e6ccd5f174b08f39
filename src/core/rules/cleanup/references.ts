/** Takes a resource, says whether anything else in its template refers to it. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import type { JsonMap } from '../../model/tree.ts';
import { isMap, type Json } from '../../model/tree.ts';

const known = new WeakMap<JsonMap, ReadonlyMap<string, ReadonlySet<string>>>();

export function isReferredTo(resource: Resource, facts: Facts): boolean {
  const { body } = facts.template;
  const referrers = known.get(body) ?? referrersIn(body);
  known.set(body, referrers);
  const from = referrers.get(resource.id);
  return from !== undefined && [...from].some((id) => id !== resource.id);
}

/** Logical id -> the resources (or sections) that refer to it. */
function referrersIn(body: JsonMap): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (id: string, from: string) => {
    const known = found.get(id);
    if (known) known.add(from);
    else found.set(id, new Set([from]));
  };
  const visit = (value: Json | undefined, from: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 200) return;
    if (Array.isArray(value)) for (const inner of value) visit(inner, from, depth + 1);
    else
      for (const key of Object.keys(value)) {
        const inner = value[key] as Json;
        if (Object.hasOwn(mentions, key)) for (const id of mentions[key]?.(inner) ?? none) add(id, from);
        if (typeof inner === 'object') visit(inner, from, depth + 1);
      }
  };
  for (const [section, content] of Object.entries(body)) {
    if (section !== 'Resources') visit(content, `(${section})`, 0);
    else if (isMap(content)) for (const [id, definition] of Object.entries(content)) visit(definition, id, 0);
  }
  return found;
}

const none: readonly string[] = [];

/** Intrinsic -> the ids that its argument names. */
const mentions: Readonly<Record<string, (argument: Json) => readonly string[]>> = {
  Ref: (name) => (typeof name === 'string' ? [name] : none),
  'Fn::GetAtt': (attribute) => {
    const [id] = Array.isArray(attribute) ? attribute : typeof attribute === 'string' ? attribute.split('.') : none;
    return typeof id === 'string' ? [id] : none;
  },
  'Fn::Sub': (text) => {
    const template = Array.isArray(text) ? text[0] : text;
    return typeof template === 'string'
      ? Array.from(template.matchAll(/\$\{([A-Za-z0-9]{1,255})[.}]/g), (match) => match[1] ?? '')
      : none;
  },
};
