/** Makes what an application's scenarios share once: from the same parts, one and the same object. */

export interface Canon {
  /** `key` names the thing, such as by the id of its resource; `parts` are compared by identity and decide all that `make` gives. */
  made<T>(key: string, parts: readonly unknown[], make: () => T): T;
}

export function createCanon(): Canon {
  const known = new Map<string, { parts: readonly unknown[]; value: unknown }[]>();
  return {
    made<T>(key: string, parts: readonly unknown[], make: () => T): T {
      const before = known.get(key);
      const same = before?.find((one) => areSame(one.parts, parts));
      if (same) return same.value as T;
      const value = make();
      if (before) before.push({ parts, value });
      else known.set(key, [{ parts, value }]);
      return value;
    },
  };
}

/** For an application of one scenario, which has nobody to share with. */
export const noCanon: Canon = { made: (_key, _parts, make) => make() };

/** A list of things that are made once. */
export function listOf<T>(canon: Canon, key: string, items: T[]): T[] {
  return canon.made(`list of ${key}`, items, () => items);
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, at) => part === b[at]);
}
