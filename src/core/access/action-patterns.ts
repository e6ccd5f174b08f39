/** Takes a statement, gives its action patterns as they are compared: without case, names in full apart from those with wildcards. */
import type { Statement } from '../model/policy.ts';
import { hasUnknown } from '../model/value.ts';

export interface ActionPatterns {
  /** Of `Action` or `NotAction`. */
  all: readonly string[];
  /** Names of one action each. */
  names: readonly string[];
  /** With wildcards or unknowns, whose case counts. */
  others: readonly string[];
}

const known = new WeakMap<readonly string[], ActionPatterns>();

/** Made once for each list: policies with thousands of actions are looked at in both directions. */
export function actionPatterns({ actions, notActions = [] }: Statement): ActionPatterns {
  const list = actions ?? notActions;
  let patterns = known.get(list);
  if (!patterns) {
    const all = list.map((pattern) => (hasUnknown(pattern) ? pattern : pattern.toLowerCase()));
    const isOther = (pattern: string) => /[*?$]/.test(pattern);
    patterns = { all, names: all.filter((pattern) => !isOther(pattern)), others: all.filter(isOther) };
    known.set(list, patterns);
  }
  return patterns;
}
