/** Takes a resource, says whether anything else in its template refers to it. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import type { JsonMap } from '../../model/tree.ts';
import { get, isMap, type Json } from '../../model/tree.ts';

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
  const add = (id: string, from: string) => found.set(id, (found.get(id) ?? new Set()).add(from));
  const visit = (value: Json | undefined, from: string, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > 200) return;
    if (isMap(value)) for (const id of idsIn(value)) add(id, from);
    for (const inner of Object.values(value)) visit(inner as Json, from, depth + 1);
  };
  for (const [section, content] of Object.entries(body)) {
    if (section !== 'Resources') visit(content, `(${section})`, 0);
    else if (isMap(content)) for (const [id, definition] of Object.entries(content)) visit(definition, id, 0);
  }
  return found;
}

/** The ids that one intrinsic names. */
function idsIn(value: JsonMap): string[] {
  const reference = get(value, 'Ref');
  const attribute = get(value, 'Fn::GetAtt');
  const text = get(value, 'Fn::Sub');
  const template = Array.isArray(text) ? text[0] : text;
  return [
    ...(typeof reference === 'string' ? [reference] : []),
    ...(typeof attribute === 'string' ? [attribute.split('.')[0] ?? ''] : []),
    ...(Array.isArray(attribute) && typeof attribute[0] === 'string' ? [attribute[0]] : []),
    ...(typeof template === 'string'
      ? [...template.matchAll(/\$\{([A-Za-z0-9]{1,255})[.}]/g)].map((match) => match[1] ?? '')
      : []),
  ];
}
