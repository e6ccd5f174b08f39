/** Takes both sides of one application, gives the findings of the change rules over all scenarios. */
import type { Facts } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import type { ChangeRule, Comparison } from './rule.ts';
import { type ActiveRule, type Judgement, judgementOf } from './run.ts';
import { whenOf } from './when.ts';

/** One pair of scenarios, with the resources paired. */
export interface ScenarioChange {
  base: Facts;
  head: Facts;
  /** Position of head's scenario. */
  position: number;
  pairs: { base: Resource; head: Resource }[];
  added: Resource[];
  removed: Resource[];
}

export function runChangeRules(
  active: readonly ActiveRule[],
  changes: readonly ScenarioChange[],
  heads: readonly Facts[],
): Judgement[] {
  const rules = active.filter((one): one is ActiveRule & { rule: ChangeRule } => one.rule.kind === 'change');
  const found = new Map<string, Judgement>();
  for (const change of changes) {
    const comparison = comparisonOf(change);
    for (const { rule, info, severity } of rules) {
      const seen = new Map<string, number>();
      for (const hit of rule.compare(comparison)) {
        const facts =
          hit.resource && change.head.stack.resources.get(hit.resource.id) !== hit.resource ? change.base : change.head;
        const judgement = judgementOf(hit, hit.resource, info, severity, facts, seen);
        const before = found.get(judgement.finding.fingerprint);
        if (before) before.scenarios.add(change.position);
        else found.set(judgement.finding.fingerprint, { ...judgement, scenarios: new Set([change.position]) });
      }
    }
  }
  const scenarios = heads.map((facts) => facts.stack.scenario);
  for (const { finding, scenarios: holds } of found.values()) {
    const when = whenOf(scenarios, holds);
    if (when !== undefined) finding.when = when;
  }
  return [...found.values()];
}

function comparisonOf({ base, head, pairs, added, removed }: ScenarioChange): Comparison {
  const baseOf = new Map(pairs.map((pair) => [pair.head, pair.base]));
  const headOf = new Map(pairs.map((pair) => [pair.base, pair.head]));
  return {
    base,
    head,
    pairs,
    added,
    removed,
    baseOf: (resource) => baseOf.get(resource),
    headOf: (resource) => headOf.get(resource),
  };
}
