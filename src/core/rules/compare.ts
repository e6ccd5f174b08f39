/** Takes both sides of one application, gives the findings of the change rules over all scenarios. */
import type { Facts } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import { type ActiveRule, gather, type Judgement, withScenarios } from './gather.ts';
import type { Comparison } from './rule.ts';

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

/** What is true of the change in all scenarios together. */
export type WholeChange = Pick<Comparison, 'heads' | 'access' | 'introduced'>;

export function runChangeRules(
  active: readonly ActiveRule[],
  changes: readonly ScenarioChange[],
  whole: WholeChange,
): Judgement[] {
  const { heads } = whole;
  const found = new Map<string, Judgement>();
  for (const change of changes) {
    const comparison = comparisonOf(change, whole);
    const sideOf = (resource: Resource | null) =>
      resource && change.head.stack.resources.get(resource.id) !== resource ? change.base : change.head;
    for (const rule of active) {
      if (rule.rule.kind !== 'change') continue;
      const hits = [...rule.rule.compare(comparison)].map((hit): [typeof hit, Resource | null] => [hit, hit.resource]);
      gather(hits, rule, sideOf, change.position, found);
    }
  }
  for (const { finding, resource } of found.values()) if (isGone(resource, heads)) finding.side = 'base';
  return withScenarios(found, heads);
}

/** A resource of base that no scenario of head has: its lines are base's. */
function isGone(resource: Resource | null, heads: readonly Facts[]): boolean {
  return resource !== null && !heads.some(({ stack }) => stack.resources.get(resource.id) === resource);
}

function comparisonOf({ base, head, pairs, added, removed }: ScenarioChange, whole: WholeChange): Comparison {
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
    ...whole,
  };
}
