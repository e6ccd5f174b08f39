/** Takes the resources of both sides, gives pairs: by logical id, then the rest of one type by likeness, so a rename is a rename. */
import type { Resource } from '../model/stack.ts';
import type { Json } from '../model/tree.ts';

export interface Pairing {
  pairs: { base: Resource; head: Resource }[];
  added: Resource[];
  removed: Resource[];
  /** Base logical id -> head logical id, where they differ. */
  renamed: Map<string, string>;
}

/** Share of equal properties from which two resources of one type are the same under another name. */
const alike = 0.5;

export function pairResources(base: Iterable<Resource>, head: Iterable<Resource>): Pairing {
  const left = new Map([...base].map((resource) => [resource.id, resource]));
  const right = new Map([...head].map((resource) => [resource.id, resource]));
  const partner = new Map<Resource, Resource>();
  const join = (a: Resource, b: Resource) => {
    partner.set(b, a);
    left.delete(a.id);
    right.delete(b.id);
  };
  const heads = [...right.values()];
  for (const resource of heads) {
    const same = left.get(resource.id);
    if (same?.type === resource.type) join(same, resource);
  }
  const byKey = new Map([...left.values()].map((resource) => [`${resource.type} ${resource.key}`, resource]));
  for (const resource of [...right.values()]) {
    const same = byKey.get(`${resource.type} ${resource.key}`);
    if (same && left.get(same.id) === same) join(same, resource);
  }
  const renames = renamedAuthors(left, right);
  for (const resource of [...right.values()]) {
    const was = renames.get(resource.author.id);
    const sibling = was === undefined ? undefined : left.get(resource.id.replace(resource.author.id, () => was));
    if (sibling?.type === resource.type) join(sibling, resource);
  }
  const standing = new Set([...partner].flatMap(([b, a]) => (isMain(a) && a.id === b.id ? [a.id] : [])));
  // What is made for a function that both sides have is not what was made for another one.
  const mayBeSame = (a: Resource, b: Resource) =>
    isMain(a) || isMain(b) || a.author.id === b.author.id || !(standing.has(a.author.id) || standing.has(b.author.id));
  for (const [a, b] of likest([...left.values()], [...right.values()], mayBeSame)) join(a, b);
  const pairs = heads.flatMap((resource) => {
    const was = partner.get(resource);
    return was ? [{ base: was, head: resource }] : [];
  });
  return {
    pairs,
    added: [...right.values()],
    removed: [...left.values()],
    renamed: new Map(pairs.filter(({ base: a, head: b }) => a.id !== b.id).map((pair) => [pair.base.id, pair.head.id])),
  };
}

/** What was made for a renamed function goes with it: head author -> base author. */
function renamedAuthors(
  left: ReadonlyMap<string, Resource>,
  right: ReadonlyMap<string, Resource>,
): Map<string, string> {
  const pairs = likest([...left.values()].filter(isMain), [...right.values()].filter(isMain));
  return new Map(pairs.map(([a, b]) => [b.author.id, a.author.id]));
}

/** Whether its author wrote it under its own name: nothing else made it. */
function isMain({ id, author }: Resource): boolean {
  return id === author.id;
}

/** Pairs of one type, the most alike first; each resource once. */
function likest(
  left: readonly Resource[],
  right: readonly Resource[],
  mayBeSame: (a: Resource, b: Resource) => boolean = () => true,
): [Resource, Resource][] {
  const features = new Map([...left, ...right].map((resource) => [resource, featuresOf(resource)]));
  const byType = Map.groupBy(right, (resource) => resource.type);
  const candidates = left.flatMap((a) =>
    (byType.get(a.type) ?? []).map((b) => ({ a, b, likeness: likeness(features.get(a), features.get(b)) })),
  );
  candidates.sort((x, y) => y.likeness - x.likeness);
  const taken = new Set<Resource>();
  return candidates.flatMap(({ a, b, likeness }): [Resource, Resource][] => {
    if (likeness < alike || taken.has(a) || taken.has(b) || !mayBeSame(a, b)) return [];
    taken.add(a);
    taken.add(b);
    return [[a, b]];
  });
}

/** Every leaf as `path=value`, list positions left out; the resource's own name does not count. */
function featuresOf(resource: Resource): Set<string> {
  const features = new Set<string>();
  const walk = (value: Json, path: string): void => {
    if (features.size > 2_000) return;
    if (Array.isArray(value)) for (const item of value) walk(item, path);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
    else features.add(`${path}=${String(value).replaceAll(resource.author.id, '')}`);
  };
  walk(resource.properties, '');
  return features;
}

function likeness(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b) return 0;
  if (a.size === 0 && b.size === 0) return 1;
  const common = [...a].filter((feature) => b.has(feature)).length;
  return common / (a.size + b.size - common);
}
