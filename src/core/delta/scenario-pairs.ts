/** Takes the scenarios of both sides, gives the pairs to compare: each scenario with the one that agrees with it most. */
import type { Scenario } from '../model/stack.ts';

/** A side with as many scenarios is a sample of what its parameters allow; expansion stops there. */
const sample = 64;

/**
 * A combination that a sample lacks is compared only where it shows a choice that nothing else shows: else what two choices differ in
 * would count as made by the change.
 */
export function scenarioPairs(base: readonly Scenario[], head: readonly Scenario[]): [number, number][] {
  const nearestTo = head.map((scenario) => nearest(scenario, base));
  const meets = (at: number) =>
    choicesApart(head[at] as Scenario, base[nearestTo[at] as number] as Scenario).length === 0;
  const shown = new Set(head.flatMap((scenario, at) => (meets(at) ? choicesOf(scenario) : [])));
  const isTold = (scenario: Scenario, at: number) =>
    base.length < sample || meets(at) || choicesOf(scenario).some((choice) => !shown.has(choice));
  const pairs = head.flatMap((scenario, at): [number, number][] =>
    isTold(scenario, at) ? [[nearestTo[at] as number, at]] : [],
  );
  const used = new Set(pairs.map(([at]) => at));
  for (const [at, scenario] of base.entries()) {
    const to = nearest(scenario, head);
    const isStray = head.length >= sample && choicesApart(scenario, head[to] as Scenario).length > 0;
    if (!used.has(at) && !isStray) pairs.push([at, to]);
  }
  return pairs;
}

function choicesOf({ parameters }: Scenario): string[] {
  return Object.entries(parameters).map(([name, value]) => `${name}=${String(value)}`);
}

/** The choices of one scenario that another makes otherwise; a parameter that one of them does not know is no choice. */
function choicesApart(scenario: Scenario, other: Scenario): string[] {
  const theirs = new Set(choicesOf(other));
  return Object.entries(scenario.parameters).flatMap(([name, value]) => {
    const choice = `${name}=${String(value)}`;
    return Object.hasOwn(other.parameters, name) && !theirs.has(choice) ? [choice] : [];
  });
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
