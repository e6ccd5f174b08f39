/** Takes the scenarios in which something holds, gives the shortest true words for them: `Stage is prod`. */
import type { Scenario } from '../model/stack.ts';
import { identityOf } from '../model/value.ts';

/** `undefined` where it holds in all of them. */
export function whenOf(scenarios: readonly Scenario[], holds: ReadonlySet<number>): string | undefined {
  if (holds.size >= scenarios.length) return undefined;
  return (
    byName(scenarios, holds) ??
    byParameter(scenarios, holds) ??
    byCondition(scenarios, holds) ??
    byList(scenarios, holds)
  );
}

/** The names that the configuration gives, where they tell the scenarios apart. */
function byName(scenarios: readonly Scenario[], holds: ReadonlySet<number>): string | undefined {
  const inside = new Set([...holds].sort((a, b) => a - b).map((at) => scenarios[at]?.name));
  const isApart = scenarios.every(({ name }, at) => name !== undefined && inside.has(name) === holds.has(at));
  return isApart ? `scenario is ${list([...inside].filter((name) => name !== undefined))}` : undefined;
}

function byParameter(scenarios: readonly Scenario[], holds: ReadonlySet<number>): string | undefined {
  const names = Object.keys(scenarios[0]?.parameters ?? {});
  for (const name of names) {
    const value = (at: number) => String(scenarios[at]?.parameters[name]);
    const inside = new Set([...holds].map(value));
    const outside = new Set([...scenarios.keys()].filter((at) => !holds.has(at)).map(value));
    if ([...inside].some((one) => outside.has(one))) continue;
    if ([...inside].every((one) => identityOf(one) === undefined)) return `${name} is ${list([...inside])}`;
    if ([...outside].every((one) => identityOf(one) === undefined)) return `${name} is not ${list([...outside])}`;
  }
  return undefined;
}

function byCondition(scenarios: readonly Scenario[], holds: ReadonlySet<number>): string | undefined {
  const names = Object.keys(scenarios[0]?.conditions ?? {});
  for (const expected of [true, false])
    for (const name of names)
      if (scenarios.every((scenario, at) => (scenario.conditions[name] === expected) === holds.has(at)))
        return `condition ${name} is ${expected}`;
  return undefined;
}

function byList(scenarios: readonly Scenario[], holds: ReadonlySet<number>): string {
  const [first] = [...holds].sort((a, b) => a - b);
  const label = scenarios[first ?? 0]?.label ?? '';
  return holds.size === 1 ? label : `${label}, or in ${holds.size - 1} more of ${scenarios.length} scenarios`;
}

function list(values: string[]): string {
  const words = values.map((value) => (value === '' ? 'empty' : value));
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
