/**
 * Takes an expanded template, gives the scenarios worth judging: consistent choices of what its parameters are, one truth value per condition.
 * A parameter that no condition looks at stays at its default, or unknown; one that conditions look at takes each value that could matter.
 */
import type { Scenario } from '../model/stack.ts';
import { asList, get, isMap, type Json, type JsonMap } from '../model/tree.ts';
import { identityOf, token } from '../model/value.ts';
import { truthOf } from './intrinsics/logic.ts';
import { createResolver } from './intrinsics/resolver.ts';
import type { Resolver } from './intrinsics/scope.ts';
import { parameterValue, type Surroundings } from './parameters.ts';

/** More combinations than this are covered pair by pair instead of in full. */
export const maxScenarios = 64;

/** A name that conditions look at, with the values that could make a difference. The first is what holds by default. */
interface Choice {
  name: string;
  values: Json[];
}

/** `fixed`: values of parameters that the caller or the configuration knows; they are no choice. */
export function scenariosOf(
  body: JsonMap,
  surroundings: Surroundings,
  named: Record<string, Record<string, string>> | undefined,
): Scenario[] {
  if (named && Object.keys(named).length > 0)
    return Object.entries(named).flatMap(([name, parameters]) => {
      const known = { ...surroundings, parameters: { ...surroundings.parameters, ...parameters } };
      return scenariosOf(body, known, undefined).map((scenario) => ({
        ...scenario,
        name,
        parameters: { ...parameters, ...scenario.parameters },
        label: scenario.label ? `${name}, ${scenario.label}` : name,
      }));
    });
  const used = usedConditions(body);
  const missing = used.filter((name) => get(body.Conditions, name) === undefined);
  const mapped = mappedParameters(body, surroundings);
  if (missing.length + mapped.size === 0 && Object.keys(isMap(body.Conditions) ? body.Conditions : {}).length === 0)
    return [{ parameters: {}, conditions: {}, label: '' }];
  const known = [...choicesOf(body, surroundings, mapped), ...missing.map(eitherWay)];
  const choices = [...known, ...undecided(body, surroundings, known)];
  const seen = new Map<string, Scenario>();
  for (const assignment of assignments(choices)) {
    const truth = truthsUnder(body, surroundings, assignment);
    const rows = [...mapped].map(([name, keys]) => (keys.has(String(assignment[name])) ? assignment[name] : null));
    const key = JSON.stringify([used.map((name) => truth[name] === true), rows]);
    if (!seen.has(key)) seen.set(key, { parameters: assignment, conditions: truth, label: labelOf(assignment) });
    if (seen.size >= maxScenarios) break;
  }
  const scenarios = [...seen.values()];
  return scenarios.length === 1 ? [{ ...(scenarios[0] as Scenario), label: '' }] : scenarios;
}

/** A condition that a fragment uses and another file defines may be so or so; what it guards is there by default. */
function eitherWay(name: string): Choice {
  return { name: `condition ${name}`, values: ['true', 'false'] };
}

/**
 * Conditions that compare a part or a composition of what a deployment is free to choose, such as the beginning of a name, and that no
 * value tried decides otherwise: each may be so or so, for else what it guards would never be looked at.
 */
function undecided(body: JsonMap, surroundings: Surroundings, choices: Choice[]): Choice[] {
  const definitions = isMap(body.Conditions) ? body.Conditions : {};
  const isFree = freeNames(body, surroundings);
  const open = Object.keys(definitions).filter((name) =>
    comparisonsIn(definitions[name]).some((pair) =>
      pair.some((side) => isMap(side) && get(side, 'Ref') === undefined && namesIn(side).some(isFree)),
    ),
  );
  if (open.length === 0) return [];
  const truths = assignments(choices)
    .slice(0, maxScenarios)
    .map((one) => truthsUnder(body, surroundings, one));
  return open.flatMap((name) => {
    const first = truths[0]?.[name] === true;
    const isConstant = truths.every((truth) => (truth[name] === true) === first);
    return isConstant ? [{ name: `condition ${name}`, values: [String(first), String(!first)] }] : [];
  });
}

/** What a deployment chooses without a list to choose from. */
function freeNames(body: JsonMap, { parameters }: Surroundings): (name: string) => boolean {
  const given = new Set(['AWS::AccountId', 'AWS::Region', 'AWS::StackName']);
  return (name) => {
    if (Object.hasOwn(parameters, name)) return false;
    const definition = get(body.Parameters, name);
    return given.has(name) || (isMap(definition) && get(definition, 'AllowedValues') === undefined);
  };
}

/** Names that `Ref` and `Fn::Sub` mention. */
function namesIn(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isMap(value)) return [];
  const [name, text] = [get(value, 'Ref'), asList(get(value, 'Fn::Sub'))[0]];
  const mentioned =
    typeof text === 'string' ? [...text.matchAll(/\$\{([^{}!.]+)\}/g)].map((match) => match[1] ?? '') : [];
  return [...(typeof name === 'string' ? [name] : []), ...mentioned, ...Object.values(value).flatMap(namesIn)];
}

/** Truth of every condition when parameters are so. A condition that leads back to itself is false. */
function truthsUnder(
  body: JsonMap,
  surroundings: Surroundings,
  assignment: Record<string, Json>,
): Record<string, boolean> {
  const definitions = isMap(body.Conditions) ? body.Conditions : {};
  const free = Object.keys(assignment).filter((name) => name.startsWith('condition '));
  const known = new Map(free.map((name) => [name.slice('condition '.length), assignment[name] === 'true']));
  const truth = (name: string): boolean => {
    const before = known.get(name);
    if (before !== undefined) return before;
    known.set(name, false);
    const value = truthOf(get(definitions, name), resolver);
    known.set(name, value);
    return value;
  };
  const resolver = conditionResolver(body, surroundings, (name) => assignment[name], truth);
  for (const name of Object.keys(definitions)) truth(name);
  return Object.fromEntries(known);
}

function conditionResolver(
  body: JsonMap,
  surroundings: Surroundings,
  chosen: (name: string) => Json | undefined,
  condition: (name: string) => boolean,
): Resolver {
  return createResolver({
    parameter: (name) => chosen(name) ?? parameterValue(name, body, surroundings),
    condition,
    resource: () => undefined,
    mappings: isMap(body.Mappings) ? body.Mappings : {},
    holdsTokens: false,
  });
}

/** Names that conditions compare, with their candidate values: allowed ones, or the default, each constant compared with, and another. */
function choicesOf(
  body: JsonMap,
  surroundings: Surroundings,
  mapped: ReadonlyMap<string, ReadonlySet<string>>,
): Choice[] {
  const constants = new Map([...mapped].map(([name, keys]) => [name, new Set(keys)]));
  const looked = new Set<string>();
  const resolver = conditionResolver(
    body,
    surroundings,
    (name) => {
      looked.add(name);
      return Object.hasOwn(surroundings.parameters, name) ? surroundings.parameters[name] : token(`Ref:${name}`);
    },
    () => false,
  );
  for (const pair of comparisonsIn(body.Conditions as Json)) {
    looked.clear();
    const [a, b] = pair.map((side) => resolver.resolve(side));
    for (const name of looked) {
      const set = constants.get(name) ?? new Set();
      constants.set(name, set);
      for (const [side, other] of [
        [a, b],
        [b, a],
      ])
        if (identityOf(side) === `Ref:${name}` && other !== undefined && identityOf(other) === undefined)
          set.add(String(other));
    }
  }
  return [...constants]
    .filter(([name]) => !Object.hasOwn(surroundings.parameters, name) && name !== 'AWS::Partition')
    .map(([name, values]) => ({ name, values: candidates(name, [...values], body, surroundings) }));
}

/**
 * Parameters that choose a row of a mapping where resources look it up, with the rows that they may choose:
 * what is harmless in the default row may not be in another.
 */
function mappedParameters(body: JsonMap, { parameters }: Surroundings): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const walk = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (isMap(value)) {
      const name = get(value, 'Fn::FindInMap', 1, 'Ref');
      const rows = get(body.Mappings, String(get(value, 'Fn::FindInMap', 0)));
      if (
        typeof name === 'string' &&
        isMap(rows) &&
        isMap(get(body.Parameters, name)) &&
        !Object.hasOwn(parameters, name)
      ) {
        const keys = found.get(name) ?? new Set();
        for (const key of Object.keys(rows)) keys.add(key);
        found.set(name, keys);
      }
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  walk(body.Resources);
  return found;
}

function candidates(name: string, compared: string[], body: JsonMap, surroundings: Surroundings): Json[] {
  const definition = get(body.Parameters, name);
  const allowed = asList(get(definition, 'AllowedValues')).map(String);
  const fallback = parameterValue(name, body, surroundings);
  const other = token(`Ref:${name}`);
  // What conditions ask for comes before what no condition knows, so that a long list hides none of it.
  const asked = allowed.length > mostValues ? compared.filter((value) => allowed.includes(value)) : [];
  const values = allowed.length > 0 ? [...asked, ...allowed] : [...compared, other];
  const first = fallback !== undefined && fallback !== other ? [fallback] : [];
  const most = Math.min(maxScenarios, Math.max(mostValues, compared.length + 2));
  return [...new Set<Json>([...first, ...values])].slice(0, most);
}

/** Values of one parameter that no condition names are alike; so many are tried. */
const mostValues = 12;

function comparisonsIn(value: Json | undefined): Json[][] {
  if (Array.isArray(value)) return value.flatMap(comparisonsIn);
  if (!isMap(value)) return [];
  const own = get(value, 'Fn::Equals');
  const here = Array.isArray(own) && own.length === 2 ? [own] : [];
  return [...here, ...Object.values(value).flatMap(comparisonsIn)];
}

/** Combinations that are tried: those that make no difference to any condition cost time and no scenario. */
const mostRows = 2_000;

/** All combinations where they are few, else enough to see every pair of values together. */
function assignments(choices: Choice[]): Record<string, Json>[] {
  const all = choices.reduce((product, choice) => product * choice.values.length, 1);
  const combine = (pick: (choice: Choice, at: number) => Json) =>
    Object.fromEntries(choices.map((choice, at) => [choice.name, pick(choice, at)]));
  const product = () =>
    choices.reduce<Record<string, Json>[]>(
      (list, choice) => choice.values.flatMap((value) => list.map((one) => ({ ...one, [choice.name]: value }))),
      [{}],
    );
  if (all <= maxScenarios) return product();
  const rows = [combine((choice) => choice.values[0] as Json)];
  const widest = Math.max(...choices.map((choice) => choice.values.length));
  const stepped = (shift: number, stride: number) =>
    combine((choice, at) => choice.values[(shift + stride * at) % choice.values.length] as Json);
  // First come a few rows with every value of every choice: the list may be cut.
  for (let shift = 1; shift < widest; shift++) rows.push(stepped(shift, 0));
  for (const [at, choice] of choices.entries())
    for (const value of choice.values.slice(1))
      rows.push(combine((other, index) => (index === at ? value : (other.values[0] as Json))));
  const mostStrides = Math.min(widest, mostValues);
  for (let shift = 0; shift < mostStrides; shift++)
    for (let stride = 1; stride < mostStrides; stride++) rows.push(stepped(shift, stride));
  return all <= 4 * maxScenarios ? [...rows, ...product()] : rows.slice(0, mostRows);
}

/** Conditions that decide something: on a resource, an output, or in an `Fn::If`, with those that they are made of. */
function usedConditions(body: JsonMap): string[] {
  const used = new Set<string>();
  const walk = (value: Json | undefined): void => {
    if (Array.isArray(value)) for (const item of value) walk(item);
    else if (isMap(value)) {
      const branch = get(value, 'Fn::If', 0);
      if (typeof branch === 'string') used.add(branch);
      for (const inner of Object.values(value)) walk(inner);
    }
  };
  for (const resource of Object.values(isMap(body.Resources) ? body.Resources : {})) {
    const condition = get(resource, 'Condition');
    if (typeof condition === 'string') used.add(condition);
    walk(resource);
  }
  return [...used].sort();
}

function labelOf(assignment: Record<string, Json>): string {
  return Object.entries(assignment)
    .map(([name, value]) => phrase(name, value))
    .join(' and ');
}

/** `Stage is prod`, `Stage is something else`, `Stage is empty`: for people. */
export function phrase(name: string, value: Json): string {
  if (identityOf(value) !== undefined) return `${name} is something else`;
  return value === '' ? `${name} is empty` : `${name} is ${String(value)}`;
}
