/** Takes the ways in on both sides, gives those that the change opens and closes. */
import type { Exposure } from '../model/delta.ts';

/** `headIdOf` follows renames. A way in whose authorization changed is closed and opened again. */
export function exposureDelta(
  base: readonly Exposure[],
  head: readonly Exposure[],
  headIdOf: (baseId: string) => string,
): { opened: Exposure[]; closed: Exposure[] } {
  const before = new Map(base.map((one) => [keyOf(one, headIdOf(one.resource)), one]));
  const after = new Map(head.map((one) => [keyOf(one, one.resource), one]));
  return {
    opened: [...after].filter(([key]) => !before.has(key)).map(([, one]) => one),
    closed: [...before].filter(([key]) => !after.has(key)).map(([, one]) => one),
  };
}

function keyOf(exposure: Exposure, resource: string): string {
  return [resource, exposure.from, exposure.via, exposure.authorization].join('\n');
}
