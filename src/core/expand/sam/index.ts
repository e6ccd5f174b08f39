/** The AWS SAM transform as a static expansion: takes a SAM template, gives the CloudFormation that it deploys. */
import type { Diagnostic, Report } from '../../model/diagnostic.ts';
import type { SourceFile } from '../../model/place.ts';
import type { ExpandContext } from '../../model/stack.ts';
import { asList, copyPlaces, get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { isVersion3 } from './api-body.ts';
import { checkProperties } from './check.ts';
import { emitDeployments } from './deployment-preference.ts';
import { separateConnectors } from './embedded-connectors.ts';
import { readGlobals, withGlobals } from './globals.ts';
import { linkApiEvents } from './implicit-apis.ts';
import { parameterValues } from './parameters.ts';
import { readResources } from './read-resources.ts';
import { rewriteReferences } from './references.ts';
import { expanders, mayReplace, referable } from './resource-types.ts';
import { resourceProperties } from './schema.ts';
import { cloneMap, copyAll, emit, type Made, refuse, type SamResource, shown, type Transform } from './transform.ts';
import { noUsagePlan } from './usage-plan.ts';

/** `template`: included files put in and loops written out, as CloudFormation does before SAM sees it. */
export function expandSam(template: JsonMap, source: SourceFile, context: ExpandContext, report: Report): JsonMap {
  const t = newTransform(template, source, context, once(report));
  checkTemplate(t);
  separateConnectors(t);
  readResources(t);
  linkApiEvents(t);
  mergeGlobals(t);
  for (const sam of inOrder(t)) expandResource(t, sam);
  emitDeployments(t);
  return finish(t);
}

/** One complaint about one place is enough, however many resources run into it. */
function once(report: Report): Report {
  const said = new Set<string>();
  return (diagnostic: Diagnostic) => {
    const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.place ?? null]);
    if (!said.has(key)) report(diagnostic);
    said.add(key);
  };
}

function newTransform(template: JsonMap, source: SourceFile, context: ExpandContext, report: Report): Transform {
  const written = new Map<string, JsonMap>();
  const resources = newMap();
  const section = isMap(template['Resources']) ? template['Resources'] : newMap();
  copyPlaces(resources, section);
  for (const [id, resource] of Object.entries(section)) {
    if (isMap(resource)) written.set(id, resource);
    if (!isSam(resource)) resources[id] = withoutConnectors(resource);
  }
  const conditions = isMap(template['Conditions']) ? cloneMap(template['Conditions']) : newMap();
  return {
    source,
    context,
    report,
    template,
    parameters: parameterValues(template, context),
    written,
    sam: new Map(),
    apis: new Map(),
    resources,
    conditions,
    references: new Map(),
    renamed: new Map(),
    deployments: [],
    recordSetGroups: new Map(),
    usagePlan: noUsagePlan(),
    destinations: new Map(),
  };
}

function isSam(resource: Json): boolean {
  const type = get(resource, 'Type');
  return typeof type === 'string' && Object.hasOwn(expanders, type);
}

function withoutConnectors(resource: Json): Json {
  if (!isMap(resource) || !Object.hasOwn(resource, 'Connectors')) return resource;
  const copy = copyPlaces(cloneMap(resource), resource);
  delete copy['Connectors'];
  return copy;
}

function checkTemplate(t: Transform): void {
  for (const name of ['Parameters', 'Mappings']) {
    const section = get(t.template, name);
    // SAM reads `Parameters:` without a value as none.
    if (section === undefined || isMap(section) || (section === null && name === 'Parameters')) continue;
    refuse(t, 'sam-template', `\`${name}\` must be a map; fill it or remove it`, keySpan(t.template, name));
  }
  for (const [id, resource] of Object.entries(isMap(t.template['Resources']) ? t.template['Resources'] : {})) {
    if (isMap(resource)) continue;
    const message = `the resource \`${id}\` must be a map; check the indentation`;
    refuse(t, 'sam-template', message, keySpan(t.template['Resources'], id));
  }
}

/** Gives every resource the global properties, and a body that SAM writes the version asked for. */
function mergeGlobals(t: Transform): void {
  const globals = readGlobals(t);
  for (const sam of t.sam.values()) {
    sam.properties = withGlobals(t, globals, sam.type, t.written.get(sam.id) ?? newMap(), sam.properties);
  }
  for (const api of t.apis.values()) {
    const version = api.sam.properties['OpenApiVersion'];
    if (api.kind !== 'rest' || !api.managed || !api.body || !isVersion3(version)) continue;
    api.sam.properties['OpenApiVersion'] = shown(version);
    api.body['openapi'] = shown(version);
    delete api.body['swagger'];
  }
}

/** SAM's order: functions fill the bodies of APIs, connectors look at what all others have become. */
function inOrder(t: Transform): SamResource[] {
  const groups: Readonly<Record<string, number>> = {
    'AWS::Serverless::Function': 0,
    'AWS::Serverless::StateMachine': 1,
    'AWS::Serverless::Api': 2,
    'AWS::Serverless::HttpApi': 2,
    'AWS::Serverless::WebSocketApi': 2,
    'AWS::Serverless::Connector': 4,
  };
  return [...t.sam.values()].sort((a, b) => (groups[a.type] ?? 3) - (groups[b.type] ?? 3));
}

function expandResource(t: Transform, sam: SamResource): void {
  const table = resourceProperties[sam.type];
  const expand = expanders[sam.type];
  if (!table || !expand) return;
  checkProperties(t, sam.properties, table, `\`${sam.id}\``, sam.cause);
  const made = expand(t, sam);
  for (const [property, type] of Object.entries(referable[sam.type] ?? {})) {
    const last = made.findLast((one) => one.type === type);
    if (last) t.references.set(`${sam.id}.${property}`, last.id);
  }
  for (const one of made) {
    checkId(t, sam, one);
    emit(t, one);
  }
}

/** Reports an id that the author has already given to something else. */
function checkId(t: Transform, sam: SamResource, made: Made): void {
  const taken = t.written.get(made.id);
  if (!taken || mayReplace(made.type, shown(taken['Type']))) return;
  const message = `\`${sam.id}\` makes a resource \`${made.id}\` (${made.type}), but the template has one of that id; rename yours`;
  refuse(t, 'sam-duplicate-id', message, made.cause ?? sam.cause);
}

function finish(t: Transform): JsonMap {
  const result = newMap();
  copyAll(result, t.template);
  delete result['Transform'];
  const macros = asList(t.template['Transform']).filter((one) => !shown(get(one, 'Name') ?? one).startsWith('AWS::'));
  if (macros.length > 0) result['Transform'] = macros;
  delete result['Globals'];
  if (Object.keys(t.conditions).length > 0) result['Conditions'] = t.conditions;
  result['Resources'] = t.resources;
  return rewriteReferences(copyPlaces(result, t.template), { made: t.references, renamed: t.renamed }) as JsonMap;
}
