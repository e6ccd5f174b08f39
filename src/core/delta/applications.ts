/** Takes the templates of both sides, gives pairs: by path, then the rest by what they declare, so a moved file is the same application. */

/** A template as far as pairing needs it. */
export interface Paired {
  path: string;
  /** `LogicalId Type` of each resource. */
  resources: ReadonlySet<string>;
}

/** Share of common resources from which two templates are the same one, moved. */
const alike = 0.5;

export function pairApplications<T extends Paired>(
  base: readonly T[],
  head: readonly T[],
): [T | undefined, T | undefined][] {
  const left = new Map(base.map((one) => [one.path, one]));
  const pairs: [T | undefined, T | undefined][] = [];
  const rest: T[] = [];
  for (const after of head) {
    const before = left.get(after.path);
    if (before) pairs.push([before, after]);
    else rest.push(after);
    left.delete(after.path);
  }
  for (const after of rest) {
    const [best] = [...left.values()]
      .map((before) => ({ before, likeness: likeness(before, after) }))
      .sort((a, b) => b.likeness - a.likeness);
    const before = best && best.likeness >= alike ? best.before : undefined;
    pairs.push([before, after]);
    if (before) left.delete(before.path);
  }
  for (const before of left.values()) pairs.push([before, undefined]);
  return pairs;
}

function likeness(a: Paired, b: Paired): number {
  const common = [...a.resources].filter((one) => b.resources.has(one)).length;
  return common / Math.max(1, a.resources.size + b.resources.size - common);
}
