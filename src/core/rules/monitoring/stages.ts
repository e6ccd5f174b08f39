/** Takes the facts, gives the stages of REST APIs with their settings, wherever those are written. */
import type { Facts, Path } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { and, equals, isOneOf, isUnknown } from '../../model/value.ts';

export interface Stage {
  resource: Resource;
  /** As `AWS::ApiGateway::Stage` has them. */
  settings: JsonMap;
  /** Where they stand in the resource's properties. */
  path: Path;
}

/** Settings for some methods of a stage, or for all. */
export interface MethodSettings {
  settings: JsonMap;
  path: Path;
  all: boolean;
}

/** A deployment makes a stage of its own where it names one and no stage of the template takes it over. */
export function stagesOf(facts: Facts): readonly Stage[] {
  return facts.ask(allStages);
}

function allStages(facts: Facts): Stage[] {
  const own = facts.of('AWS::ApiGateway::Stage');
  const taken = new Set(own.flatMap((stage) => facts.named(stage.properties.DeploymentId)));
  const stages = own.map((resource): Stage => ({ resource, settings: resource.properties, path: [] }));
  for (const deployment of facts.of('AWS::ApiGateway::Deployment'))
    if (!taken.has(deployment)) stages.push(...stageOf(deployment));
  return stages;
}

function stageOf(resource: Resource): Stage[] {
  // The Serverless Framework sets its stage up after CloudFormation is done; expansion notes what it will set.
  const later = resource.metadata['serverless:stage'];
  if (isMap(later)) return [{ resource, settings: later, path: [] }];
  const description = resource.properties.StageDescription;
  if (isUnknown(description)) return [];
  if (isMap(description)) return [{ resource, settings: description, path: ['StageDescription'] }];
  return resource.properties.StageName === undefined ? [] : [{ resource, settings: {}, path: ['StageDescription'] }];
}

/** Every written method setting; 'unknown' where the list, or what an entry is for, is not known. */
export function methodSettingsOf({ settings, path }: Stage): MethodSettings[] | 'unknown' {
  const list = settings.MethodSettings;
  if (isUnknown(list)) return 'unknown';
  const found: MethodSettings[] = [];
  for (const [at, entry] of asList(list).entries()) {
    if (isUnknown(entry)) return 'unknown';
    if (!isMap(entry)) continue;
    const all = and([equals(entry.HttpMethod, '*'), isOneOf(entry.ResourcePath, ['/*', '*'])]);
    if (all === 'unknown') return 'unknown';
    found.push({ settings: entry, path: [...path, 'MethodSettings', ...(Array.isArray(list) ? [at] : [])], all });
  }
  // A stage description sets every method's defaults itself.
  if (path[0] === 'StageDescription') found.push({ settings, path, all: true });
  return found;
}

/** The value of one setting for all methods: `undefined` where none says it. */
export function forAllMethods(stage: Stage, name: string): { value: Json; path: Path } | 'unknown' | undefined {
  const list = methodSettingsOf(stage);
  if (list === 'unknown') return list;
  const entry = list.find(({ settings, all }) => all && get(settings, name) !== undefined);
  return entry ? { value: entry.settings[name] as Json, path: [...entry.path, name] } : undefined;
}
