/** Takes a serverless.yml whose variables are resolved, gives the service that it describes: names, functions, their events. */
import type { Report } from '../../model/diagnostic.ts';
import { placeOf, type Span } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import { get, isMap, type Json, type JsonMap, newMap, spanOf, valueSpan } from '../../model/tree.ts';
import { merged } from './merge.ts';
import { functionId, resourceName } from './naming.ts';
import { givenRegion, givenStage } from './options.ts';
import { attribute, isSet, listOf, mapOf, textOf, writtenAt } from './values.ts';

/** Functions and events of one service: a stack holds 500 resources. */
const maxParts = 5000;

/** One event of a function. */
export interface EventUse {
  type: string;
  /** `true` in `- alexaSkill: true`, text in `- http: GET orders`, a map in most. */
  value: Json;
  /** Its position among all events of the function, from 0. */
  index: number;
  span: Span | undefined;
  owner: FunctionEntry;
}

export interface FunctionEntry {
  /** As written in serverless.yml. */
  name: string;
  config: JsonMap;
  /** The function's name in AWS. */
  deployedName: string;
  logicalId: string;
  /** The alias that callers go through, where the function has one. */
  alias: { name: string; logicalId: string } | undefined;
  events: EventUse[];
  span: Span | undefined;
}

export interface Service {
  name: string;
  stage: string;
  region: string;
  provider: JsonMap;
  functions: FunctionEntry[];
  layers: JsonMap;
  resources: JsonMap;
  /** Names of the plugins, as listed. */
  plugins: { name: string; span: Span | undefined }[];
  /** The whole file. */
  config: JsonMap;
  /** The top of the file. */
  span: Span;
}

export function readService(config: JsonMap, top: Span, context: ExpandContext, report: Report): Service {
  const provider = mapOf(config.provider) ?? newMap();
  const name = textOf(get(config, 'service', 'name') ?? config.service) ?? 'service';
  const stage = givenStage(context) ?? textOf(provider.stage) ?? 'dev';
  const region = givenRegion(context) ?? textOf(provider.region) ?? context.region;
  const written = sections(config, 'functions', report);
  const functions = bounded(Object.entries(written), config, report);
  return {
    name,
    stage,
    region,
    provider,
    functions: functions
      .filter((entry): entry is [string, JsonMap] => isMap(entry[1]))
      .map(([key, value]) =>
        functionEntry(key, value, `${name}-${stage}-${key}`, writtenAt(written, key) ?? spanOf(value)),
      ),
    layers: mapOf(config.layers) ?? newMap(),
    resources: sections(config, 'resources', report),
    plugins: pluginsOf(config.plugins),
    config,
    span: spanOf(config) ?? top,
  };
}

/** Functions up to the bound on functions and events together. */
function bounded(functions: [string, Json][], config: JsonMap, report: Report): [string, Json][] {
  let size = 0;
  const end = functions.findIndex(([, value]) => {
    size += 1 + listOf(get(value, 'events')).length;
    return size > maxParts;
  });
  if (end === -1) return functions;
  const message = `more than ${maxParts} functions and events, ten times what a stack can hold; split the service`;
  const span = writtenAt(config, 'functions') ?? spanOf(config);
  if (span) report({ level: 'error', code: 'too-large', message, place: placeOf(span) });
  return functions.slice(0, end);
}

/** `functions` and `resources` may be one map or a list of maps, which merge. */
function sections(config: JsonMap, key: string, report: Report): JsonMap {
  let all: JsonMap | undefined;
  for (const section of listOf(config[key])) {
    if (isMap(section)) all = all ? merged(all, section) : section;
    else if (section !== null && !(typeof section === 'string' && section.includes('${Token['))) {
      const message = `\`${key}\` takes a map or a list of maps; this part of it is left out`;
      const span = valueSpan(config, key);
      if (span) report({ level: 'warning', code: 'serverless-no-map', message, place: placeOf(span) });
    }
  }
  return all ?? newMap();
}

export function functionEntry(
  name: string,
  config: JsonMap,
  defaultName: string,
  span: Span | undefined,
): FunctionEntry {
  const owner: FunctionEntry = {
    name,
    config,
    deployedName: textOf(config.name) || defaultName,
    logicalId: functionId(name),
    alias: aliasOf(name, config),
    events: [],
    span,
  };
  for (const [index, event] of listOf(config.events).entries()) {
    if (!isMap(event)) continue;
    for (const type of Object.keys(event)) {
      const value = event[type] as Json;
      if (isSet(value)) owner.events.push({ type, value, index, span: writtenAt(event, type), owner });
    }
  }
  return owner;
}

function aliasOf(name: string, config: JsonMap): FunctionEntry['alias'] {
  const prefix = resourceName(name);
  if (isSet(config.durableConfig)) return { name: 'durable', logicalId: `${prefix}DurableLambdaAlias` };
  if (isSet(config.provisionedConcurrency)) return { name: 'provisioned', logicalId: `${prefix}ProvConcLambdaAlias` };
  if (isSet(config.snapStart)) return { name: 'snapstart', logicalId: `${prefix}SnapStartLambdaAlias` };
  return undefined;
}

/** Plugins are a list, or a map with the list under `modules`. */
function pluginsOf(plugins: Json | undefined): Service['plugins'] {
  const list = isMap(plugins) ? plugins.modules : plugins;
  return listOf(list).flatMap((plugin, at) => {
    const name = textOf(plugin);
    return name === undefined ? [] : [{ name, span: valueSpan(list, at) }];
  });
}

/** What invokes the function: its ARN, or that of its alias. */
export function targetOf(owner: FunctionEntry): JsonMap {
  const arn = attribute(owner.logicalId);
  return owner.alias ? { 'Fn::Join': [':', [arn, owner.alias.name]] } : arn;
}

/** The alias that a caller has to wait for. */
export function aliasId(owner: FunctionEntry | undefined): string | undefined {
  return owner?.alias?.logicalId;
}

export function functionNamed(service: Service, name: Json | undefined): FunctionEntry | undefined {
  return service.functions.find((owner) => owner.name === name);
}

/** Whether the service asks for version 4 of the framework. */
export function isVersion4(service: Service): boolean {
  return /^[\s^~>=v]*4(?:\D|$)/.test(textOf(service.config.frameworkVersion) ?? '');
}

export function usesPlugin(service: Service, name: string): boolean {
  return service.plugins.some((plugin) => plugin.name === name);
}

/** Every event of a type, in the order of the file. */
export function eventsOf(service: Service, type: string): EventUse[] {
  return service.functions.flatMap((owner) => owner.events.filter((event) => event.type === type));
}

/** The role that a function brings, or that the provider gives to all; `undefined` where the shared role is made. */
export function customRole(
  service: Service,
  owner: FunctionEntry,
): { role: Json; from: JsonMap; key: string } | undefined {
  if (isSet(owner.config.role)) return { role: owner.config.role, from: owner.config, key: 'role' };
  const iam = mapOf(service.provider.iam);
  const role = iam?.role;
  if (iam && isExistingRole(role)) return { role: role as Json, from: iam, key: 'role' };
  if (isSet(service.provider.role)) return { role: service.provider.role, from: service.provider, key: 'role' };
  return undefined;
}

/** A name, an ARN, or an intrinsic function, rather than a description of the role to make. */
export function isExistingRole(role: Json | undefined): boolean {
  return typeof role === 'string' || Object.keys(mapOf(role) ?? {}).some((key) => key.includes('::'));
}

/** The logical id of the role that a function uses, where it is in this stack. */
export function roleIdOf(service: Service, owner: FunctionEntry): string | undefined {
  const custom = customRole(service, owner);
  if (!custom) return 'IamRoleLambdaExecution';
  const { role } = custom;
  if (typeof role === 'string') return role.includes(':') ? undefined : role;
  const attributeOf = get(role, 'Fn::GetAtt');
  if (Array.isArray(attributeOf) && attributeOf[1] === 'Arn') return textOf(attributeOf[0]);
  if (['Fn::ImportValue', 'Ref', 'Fn::Sub'].some((key) => get(role, key) !== undefined)) return undefined;
  return 'IamRoleLambdaExecution';
}
