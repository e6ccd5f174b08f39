/** Takes the scenarios of both sides, gives the pairs to compare: each scenario with the one that agrees with it most. */
import type { Scenario } from '../model/stack.ts';

export function scenarioPairs(base: readonly Scenario[], head: readonly Scenario[]): [number, number][] {
  const pairs = head.map((scenario, at): [number, number] => [nearest(scenario, base), at]);
  const used = new Set(pairs.map(([at]) => at));
  for (const [at, scenario] of base.entries()) if (!used.has(at)) pairs.push([at, nearest(scenario, head)]);
  return pairs;
}

function nearest(scenario: Scenario, candidates: readonly Scenario[]): number {
  const scores = candidates.map((other) => agreement(scenario, other));
  return scores.indexOf(Math.max(...scores));
}

/** A parameter with another value counts more than any number of equal ones. */
function agreement(a: Scenario, b: Scenario): number {
  let score = a.name === b.name ? 1 : -1_000;
  for (const [name, value] of Object.entries(a.parameters))
    if (Object.hasOwn(b.parameters, name)) score += String(b.parameters[name]) === String(value) ? 1 : -100;
  for (const [name, truth] of Object.entries(a.conditions))
    if (Object.hasOwn(b.conditions, name)) score += b.conditions[name] === truth ? 1 : -10;
  return score;
}
