/** Change rules of one shape: takes a rule's words and a look at one resource on both sides, gives the rule. */
import type { Resource } from '../model/stack.ts';
import { get, type Json } from '../model/tree.ts';
import { isUnknown } from '../model/value.ts';
import type { ChangeRule, Comparison, Hit, RuleWords } from './rule.ts';

export interface Transition {
  words: RuleWords;
  /** Types that are looked at; empty: all. */
  on: readonly string[];
  explains?: readonly string[];
  /** What got worse between the sides of one resource; `undefined` where nothing did. */
  worse(base: Resource, head: Resource, change: Comparison): Omit<Hit, 'resource'> | undefined;
}

export function transitionRule({ words, on, explains, worse }: Transition): ChangeRule {
  return {
    ...words,
    kind: 'change',
    about: on,
    ...(explains ? { explains } : {}),
    *compare(change) {
      for (const { base, head } of change.pairs) {
        if (on.length > 0 && !on.includes(head.type)) continue;
        const hit = worse(base, head, change);
        if (hit) yield { ...hit, resource: head };
      }
    },
  };
}

/** The value at a dotted path on both sides; `undefined` where either is not known. */
export function bothAt(
  base: Resource,
  head: Resource,
  path: string,
): { was: Json | undefined; is: Json | undefined } | undefined {
  const steps = path.split('.');
  const [was, is] = [get(base.properties, ...steps), get(head.properties, ...steps)];
  return isUnknown(was) || isUnknown(is) ? undefined : { was, is };
}

/** Whether something that was written is gone. */
export function isLost(was: Json | undefined, is: Json | undefined): boolean {
  const empty = (value: Json | undefined) =>
    value === undefined ||
    value === null ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0);
  return !empty(was) && empty(is);
}
