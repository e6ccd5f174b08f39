/** Takes one application's facts, gives the findings of the state rules over all its scenarios, each once, with `when` where it does not always hold. */
import type { Facts } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import {
  type ActiveRule,
  type FoundHit,
  gather,
  type Judgement,
  type Told,
  tellAgain,
  withScenarios,
} from './gather.ts';
import { createRecall, type Question, type Recall } from './recall.ts';
import type { StackRule, StateRule } from './rule.ts';

/** `scenarios`: the facts of each of the application's stacks, in order. */
export function runStateRules(active: readonly ActiveRule[], scenarios: readonly Facts[]): Judgement[] {
  const found = new Map<string, Judgement>();
  const { local, others, order } = sortedRules(active);
  const types = new Set(scenarios.flatMap(({ stack }) => Array.from(stack.resources.values(), ({ type }) => type)));
  const asked = others.filter(({ about }) => about.length === 0 || about.some((type) => types.has(type)));
  const tell = [createLocalTeller(local, found), createTeller(asked, found, scenarios.length > 1)];
  for (const [position, facts] of scenarios.entries()) for (const one of tell) one(facts, position);
  const orderOf = ({ finding }: Judgement) => order.get(finding.rule) ?? 0;
  return withScenarios(found, scenarios).sort((a, b) => orderOf(a) - orderOf(b));
}

/** Adds to the judgements what rules find in a scenario; what they said in an earlier one is only noted again. */
type Teller = (facts: Facts, position: number) => void;

type LocalRule = ActiveRule & { rule: StateRule };

/** Local rules see nothing but the resource, and scenarios share the resources that they do not tell apart: each is judged once. */
function createLocalTeller(local: ReadonlyMap<string, readonly LocalRule[]>, found: Map<string, Judgement>): Teller {
  const told = new Map<Resource, Told[]>();
  return (facts, position) => {
    const keys = new Map<string, number>();
    for (const resource of facts.stack.resources.values()) {
      // Of two whose ids packaging made alike but for a digest, the second has findings of its own.
      const nth = resource.key === resource.id ? 0 : (keys.get(resource.key) ?? 0);
      if (resource.key !== resource.id) keys.set(resource.key, nth + 1);
      const before = told.get(resource);
      if (before) tellAgain(before, facts, position);
      else {
        const now: Told[] = [];
        for (const one of local.get(resource.type) ?? []) {
          // Mostly there is nothing to hold.
          let hits: FoundHit[] | undefined;
          for (const hit of one.rule.check(resource, facts)) {
            hits ??= [];
            hits.push([hit, hit.resource ?? resource]);
          }
          if (hits) now.push(...gather(hits, one, facts, position, found, nth));
        }
        told.set(resource, now);
      }
    }
  };
}

/** Other rules are asked again where something that they looked at is another. */
function createTeller(others: readonly OtherRule[], found: Map<string, Judgement>, several: boolean): Teller {
  const ask: Recall = several ? createRecall() : (question, facts) => question(facts);
  const told = new Map<readonly FoundHit[], Told[]>();
  return (facts, position) => {
    for (const rule of others) {
      const now = ask(rule.hits, facts);
      if (now.length === 0) continue;
      const before = told.get(now);
      if (before) tellAgain(before, facts, position);
      else told.set(now, gather(now, rule, facts, position, found));
    }
  };
}

interface OtherRule extends ActiveRule {
  hits: Question<readonly FoundHit[]>;
  /** Types of the resources that its findings are about; none where they are about something else. */
  about: readonly string[];
}

interface SortedRules {
  /** By the type of resource that they look at. */
  local: ReadonlyMap<string, readonly LocalRule[]>;
  others: readonly OtherRule[];
  /** Rule id -> its position. */
  order: ReadonlyMap<string, number>;
}

/** Most templates are judged by the same rules. */
const sorted = new WeakMap<readonly ActiveRule[], SortedRules>();

function sortedRules(active: readonly ActiveRule[]): SortedRules {
  const known = sorted.get(active);
  if (known) return known;
  const local = new Map<string, LocalRule[]>();
  const others: OtherRule[] = [];
  for (const { rule, ...one } of active) {
    if (rule.kind !== 'state') continue;
    if ('checkAll' in rule) others.push({ ...one, rule, about: rule.about, hits: hitsOfAll(rule) });
    else if (!rule.local) others.push({ ...one, rule, about: rule.on, hits: hitsOfEach(rule) });
    else for (const type of rule.on) local.set(type, [...(local.get(type) ?? []), { ...one, rule }]);
  }
  const order = new Map(active.map(({ info }, at) => [info.id, at]));
  sorted.set(active, { local, others, order });
  return { local, others, order };
}

function hitsOfAll(rule: StackRule): Question<readonly FoundHit[]> {
  return (facts) => {
    const found: FoundHit[] = [];
    for (const hit of rule.checkAll(facts)) found.push([hit, hit.resource]);
    return found;
  };
}

function hitsOfEach(rule: StateRule): Question<readonly FoundHit[]> {
  return (facts) => {
    const found: FoundHit[] = [];
    for (const resource of facts.of(...rule.on))
      for (const hit of rule.check(resource, facts)) found.push([hit, hit.resource ?? resource]);
    return found;
  };
}
