/** Takes an expanded template, gives one stack of resolved resources per scenario. */
import { placeOf, topOf } from '../model/place.ts';
import type { Application, NestedUse, Resource, Scenario, Stack, Template } from '../model/stack.ts';
import { asList, authorOf, get, isMap, type Json, type JsonMap, keySpan, spanOf } from '../model/tree.ts';
import { token } from '../model/value.ts';
import { createResolutions, createResolver, type Resolutions, unshared } from './intrinsics/resolver.ts';
import type { Resolver, Scope } from './intrinsics/scope.ts';
import { nestedUse } from './nested-stack.ts';
import { parameterValue, type Surroundings } from './parameters.ts';
import { scenariosOf } from './scenarios.ts';

export interface Deployment extends Surroundings {
  region?: string;
  scenarios?: Record<string, Record<string, string>>;
}

/** One application of several expansions of the same file; `undefined` where there is none. */
export function joined(apps: readonly Application[]): Application | undefined {
  const [first] = apps;
  if (!first || apps.length === 1) return first;
  const diagnostics = new Map(
    apps.flatMap((app) => app.template.diagnostics).map((one) => [JSON.stringify(one), one] as const),
  );
  return {
    template: {
      ...first.template,
      diagnostics: [...diagnostics.values()],
      files: [...new Set(apps.flatMap((app) => app.template.files))],
    },
    stacks: apps.flatMap((app) => app.stacks),
    templates: apps.flatMap((app) => app.stacks.map(() => app.template)),
  };
}

/** A template's stacks share every resource that their scenarios do not tell apart, so that it is judged once. */
export function application(template: Template, deployment: Deployment): Application {
  const scenarios = scenariosOf(template.body, deployment, deployment.scenarios);
  const resolutions = scenarios.length > 1 ? createResolutions() : unshared;
  const shared: Shared = { cache: new Map(), resolutions };
  const varying = varyingIn(scenarios);
  return { template, stacks: scenarios.map((scenario) => stackOf(template, scenario, deployment, varying, shared)) };
}

/** A resource (absent where its condition is false) with everything of the scenario that it depends on. */
interface Resolved {
  resource: Resource | undefined;
  dependsOn: [key: string, value: Json | undefined][];
}

/** What the stacks of an application have in common. */
interface Shared {
  cache: Map<string, Resolved[]>;
  resolutions: Resolutions;
}

const parameterKey = (name: string) => `parameter ${name}`;
const conditionKey = (name: string) => `condition ${name}`;

/** What a scenario says, by key. */
function saysOf({ parameters, conditions }: Scenario): Map<string, Json> {
  return new Map([
    ...Object.entries(parameters).map(([name, value]) => [parameterKey(name), value] as const),
    ...Object.entries(conditions).map(([name, value]) => [conditionKey(name), value] as const),
  ]);
}

/** The keys under which scenarios say different things; only those can make a resource another one. */
function varyingIn(scenarios: readonly Scenario[]): ReadonlySet<string> {
  const values = new Map<string, Set<Json | undefined>>();
  const all = scenarios.map(saysOf);
  for (const key of new Set(all.flatMap((says) => [...says.keys()])))
    values.set(key, new Set(all.map((says) => says.get(key))));
  return new Set([...values].filter(([, different]) => different.size > 1).map(([key]) => key));
}

function stackOf(
  template: Template,
  scenario: Scenario,
  deployment: Deployment,
  varying: ReadonlySet<string>,
  { cache, resolutions }: Shared,
): Stack {
  const { body } = template;
  const definitions = isMap(body.Resources) ? body.Resources : {};
  const says = saysOf(scenario);
  const looked = new Set<string>();
  const look = (key: string) => {
    if (varying.has(key)) looked.add(key);
  };
  const lookUp = (name: string) =>
    Object.hasOwn(scenario.parameters, name) ? scenario.parameters[name] : parameterValue(name, body, deployment);
  const scope: Scope = {
    parameter: (name) => {
      look(parameterKey(name));
      return lookUp(name);
    },
    condition: (name) => {
      look(conditionKey(name));
      return scenario.conditions[name] ?? false;
    },
    resource: (id) => {
      const definition = get(definitions, id);
      return isMap(definition) ? definition : undefined;
    },
    mappings: isMap(body.Mappings) ? body.Mappings : {},
    holdsTokens: template.format === 'serverless',
  };
  const resolver = createResolver(scope, resolutions);
  const resources = new Map<string, Resource>();
  for (const id of Object.keys(definitions)) {
    const definition = definitions[id];
    if (!isMap(definition) || typeof definition.Type !== 'string') continue;
    const known = cache.get(id)?.find(({ dependsOn }) => dependsOn.every(([key, value]) => says.get(key) === value));
    let resource = known?.resource;
    if (!known) {
      looked.clear();
      resource = resourceOf(id, definition, definitions, template, resolver);
      const dependsOn = [...looked].map((key): Resolved['dependsOn'][0] => [key, says.get(key)]);
      cache.set(id, [...(cache.get(id) ?? []), { resource, dependsOn }]);
    }
    if (resource) resources.set(id, resource);
  }
  const nested = nestedIn(resources.values(), template, scope, fixedIn(scenario, deployment));
  const outputs = resolver.resolve(isMap(body.Outputs) ? body.Outputs : {});
  return {
    path: template.path,
    format: template.format,
    scenario,
    resources,
    outputs: isMap(outputs) ? outputs : {},
    region: deployment.region ?? String(lookUp('AWS::Region')),
    partition: deployment.partition,
    ...(nested.length > 0 ? { nested } : {}),
  };
}

/** What the caller or the configuration says of parameters; everything else may be otherwise in another deployment. */
function fixedIn({ name }: Scenario, { parameters, scenarios }: Deployment): JsonMap {
  return { ...parameters, ...(name === undefined ? {} : scenarios?.[name]) };
}

function nestedIn(resources: Iterable<Resource>, { path }: Template, scope: Scope, fixed: JsonMap): NestedUse[] {
  const parameter = (name: string) =>
    name.startsWith('AWS::') ? scope.parameter(name) : (get(fixed, name) ?? token(`Ref:${name}`));
  const certain = createResolver({ ...scope, parameter });
  return [...resources].flatMap(({ id, type, body, properties }) => {
    const use = type === 'AWS::CloudFormation::Stack' ? nestedUse(id, body, path, properties, certain) : undefined;
    return use ?? [];
  });
}

function resourceOf(
  id: string,
  definition: JsonMap,
  definitions: JsonMap,
  template: Template,
  resolver: Resolver,
): Resource | undefined {
  if (typeof definition.Condition === 'string' && !resolver.condition(definition.Condition)) return undefined;
  const properties = resolver.resolve(definition.Properties ?? {});
  const metadata = definition.Metadata;
  const text = (key: string) => {
    const value = definition[key] === undefined ? undefined : resolver.resolve(definition[key]);
    return typeof value === 'string' ? { [key.charAt(0).toLowerCase() + key.slice(1)]: value } : {};
  };
  const span = keySpan(definitions, id) ?? spanOf(definition);
  const author = authorOf(definition) ?? { id, type: String(definition.Type) };
  return {
    id,
    key: author.id === id ? id : id.replace(/(?:[0-9a-f]{10}|\d{12,14})$/, ''),
    type: String(definition.Type),
    properties: isMap(properties) ? properties : {},
    ...text('DeletionPolicy'),
    ...text('UpdateReplacePolicy'),
    dependsOn: asList(definition.DependsOn).filter((name) => typeof name === 'string'),
    metadata: isMap(metadata) ? metadata : {},
    author,
    place: span ? placeOf(span) : topOf(template.path),
    body: definition,
  };
}
