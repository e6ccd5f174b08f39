/** Gives short keys of policies for what is kept about them: equal policies have equal keys, and each is written out once. */

import type { Statement } from '../model/policy.ts';
import type { Json } from '../model/tree.ts';

export interface PolicyKeys {
  /** A part that many keys share, such as a document; what is not there is `-`. */
  of(part: Json | readonly Statement[] | undefined): string;
  /** The value kept under a key, worked out where it is not there yet. */
  kept<T>(key: string, values: Map<string, T>, make: () => T): T;
}

/** Policies come from templates: a service that runs for long must not keep all that it ever saw. */
const most = 5_000;

export function createPolicyKeys(): PolicyKeys {
  let numbers = new Map<string, string>();
  /** By identity, since scenarios share documents. */
  let seen = new WeakMap<object, string>();
  const numberOf = (text: string): string => {
    const number = numbers.get(text) ?? String(numbers.size);
    numbers.set(text, number);
    return number;
  };
  return {
    of(part) {
      if (part === undefined) return '-';
      if (typeof part !== 'object' || part === null) return numberOf(JSON.stringify(part));
      const known = seen.get(part);
      if (known !== undefined) return known;
      const number = numberOf(JSON.stringify(part));
      seen.set(part, number);
      return number;
    },
    kept(key, values, make) {
      const known = values.get(key);
      if (known !== undefined) return known;
      const value = make();
      if (values.size >= most || numbers.size >= most) {
        values.clear();
        numbers = new Map();
        seen = new WeakMap();
      } else values.set(key, value);
      return value;
    },
  };
}
