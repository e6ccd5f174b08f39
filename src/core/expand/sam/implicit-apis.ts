/** Takes the API events of functions and state machines, gives the APIs they imply and room in each managed body for their methods. */
import { get, isMap, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { addPath, anyMethod, isOpenApi, isSwagger, normalMethod, pathsOf } from './api-body.ts';
import { type ApiState, apiState } from './api-state.ts';
import { combineConditions } from './conditions.ts';
import { logicalIdOf, ref, when } from './intrinsics.ts';
import {
  cloneMap,
  copyAll,
  refuse,
  type SamEvent,
  type SamResource,
  spanOfEventProperty,
  type Transform,
} from './transform.ts';

interface ImplicitApi {
  eventType: 'Api' | 'HttpApi';
  type: string;
  id: string;
  idProperty: string;
  condition: string;
  properties: JsonMap;
  valid(body: Json | undefined): boolean;
}

const implicitApis: readonly ImplicitApi[] = [
  {
    eventType: 'Api',
    type: 'AWS::Serverless::Api',
    id: 'ServerlessRestApi',
    idProperty: 'RestApiId',
    condition: 'ServerlessRestApiCondition',
    properties: { StageName: 'Prod' },
    valid: isSwagger,
  },
  {
    eventType: 'HttpApi',
    type: 'AWS::Serverless::HttpApi',
    id: 'ServerlessHttpApi',
    idProperty: 'ApiId',
    condition: 'ServerlessHttpApiCondition',
    properties: {},
    valid: isOpenApi,
  },
];

/** One method that an event declares, with the attributes of who declares it. */
interface Route {
  api: string;
  path: string;
  method: string;
  owner: SamResource;
  event: SamEvent;
}

/** Reads the APIs of the template and adds the implicit ones; completes the events that mean those. */
export function linkApiEvents(t: Transform): void {
  for (const sam of t.sam.values()) {
    if (implicitApis.some((one) => one.type === sam.type)) t.apis.set(sam.id, apiState(t, sam));
  }
  for (const implicit of implicitApis) {
    const written = t.sam.get(implicit.id);
    const state = t.apis.get(implicit.id);
    const made = implicitResource(implicit);
    t.apis.set(implicit.id, apiState(t, made));
    const routes = routesOf(t, implicit, made);
    const used = routes.some((route) => route.api === implicit.id);
    if (used) {
      adopt(made, implicit, routes, t);
      t.sam.set(implicit.id, made);
      t.written.set(implicit.id, { Type: implicit.type });
    } else if (written && state) t.apis.set(implicit.id, state);
    else t.apis.delete(implicit.id);
    for (const api of t.apis.values()) {
      if (api.managed && api.sam.type === implicit.type) makePathsConditional(t, api, routes);
    }
  }
}

function implicitResource(implicit: ImplicitApi): SamResource {
  return {
    id: implicit.id,
    type: implicit.type,
    properties: cloneMap(implicit.properties),
    attributes: newMap(),
    inherited: newMap(),
    events: [],
    cause: undefined,
    block: undefined,
  };
}

function routesOf(t: Transform, implicit: ImplicitApi, made: SamResource): Route[] {
  const routes: Route[] = [];
  for (const owner of t.sam.values()) {
    for (const event of owner.events) {
      if (event.type !== implicit.eventType) continue;
      const isHttp = implicit.eventType === 'HttpApi';
      if (!isHttp && Object.keys(event.properties).length === 0) continue;
      if (!Object.hasOwn(event.properties, implicit.idProperty)) {
        propagateTags(t, owner, made);
        event.properties[implicit.idProperty] = ref(implicit.id);
      }
      const route = routeOf(t, implicit, owner, event);
      if (!route) continue;
      routes.push(route);
      made.cause ??= route.api === implicit.id ? event.cause : undefined;
      if (isHttp) addRouteSettings(t, route);
    }
  }
  return routes;
}

function propagateTags(t: Transform, owner: SamResource, made: SamResource): void {
  const globals = get(t.template, 'Globals', owner.type.slice('AWS::Serverless::'.length));
  const propagate = owner.properties['PropagateTags'] || get(globals, 'PropagateTags');
  const tags = owner.properties['Tags'] || get(globals, 'Tags');
  if (!propagate || !isMap(tags)) return;
  const all = isMap(made.properties['Tags']) ? made.properties['Tags'] : newMap();
  copyAll(all, tags);
  made.properties['Tags'] = all;
  made.properties['PropagateTags'] = true;
}

/** What an event declares, after a place is made for it in a managed body; `undefined` after an error was reported. */
function routeOf(t: Transform, implicit: ImplicitApi, owner: SamResource, event: SamEvent): Route | undefined {
  const { properties } = event;
  if (implicit.eventType === 'HttpApi' && !properties['Path'] && !properties['Method']) {
    properties['Path'] = '$default';
    properties['Method'] = anyMethod;
  }
  const fail = (name: string, message: string) => {
    refuse(t, 'sam-invalid-value', message, spanOfEventProperty(event, name));
    return undefined;
  };
  const written = properties[implicit.idProperty];
  const api = isMap(written) && Object.hasOwn(written, 'Ref') ? logicalIdOf(written) : written;
  for (const name of ['Path', 'Method']) {
    if (typeof properties[name] !== 'string') {
      return fail(name, `the event \`${event.id}\` of \`${owner.id}\` needs \`${name}\` as a plain string`);
    }
  }
  if (typeof api !== 'string') {
    return fail(
      implicit.idProperty,
      `\`${implicit.idProperty}\` of the event \`${event.id}\` must be a \`!Ref\` to an API of this template`,
    );
  }
  const target = t.written.get(api);
  const state = t.apis.get(api);
  if ((!target && !state) || (implicit.eventType === 'Api' && state?.kind === 'http')) {
    return fail(
      implicit.idProperty,
      `\`${implicit.idProperty}\` of the event \`${event.id}\` must name an \`${implicit.type}\` of this template`,
    );
  }
  const [path, method] = [properties['Path'] as string, properties['Method'] as string];
  if (state?.managed && state.body && implicit.valid(state.body)) addPath(state.body, path, normalMethod(method));
  return { api, path, method, owner, event };
}

function addRouteSettings(t: Transform, { api, path, method, owner, event }: Route): void {
  if (!Object.hasOwn(event.properties, 'RouteSettings')) return;
  const settings = event.properties['RouteSettings'];
  if (!isMap(settings)) {
    refuse(t, 'sam-wrong-type', '`RouteSettings` must be a map', spanOfEventProperty(event, 'RouteSettings'));
    return;
  }
  const state = t.apis.get(api);
  const existing = state?.sam.properties['RouteSettings'] ?? newMap();
  if (!state || !isMap(existing)) return;
  const condition = owner.inherited['Condition'];
  const key = method === anyMethod ? path : `${method.toUpperCase()} ${path}`;
  state.routeSettings ??= cloneMap(existing);
  const all = state.routeSettings;
  const own = isMap(get(all, key)) ? cloneMap(all[key] as JsonMap) : newMap();
  copyAll(own, condition ? when(condition, settings) : settings);
  all[key] = own;
  state.sam.properties['RouteSettings'] = all;
}

/** The implicit API exists while one of its events does, and is kept as the most careful of its functions is. */
function adopt(made: SamResource, implicit: ImplicitApi, routes: readonly Route[], t: Transform): void {
  const owners = routes.filter((route) => route.api === implicit.id).map((route) => route.owner.inherited);
  const conditions = new Set(owners.map((inherited) => inherited['Condition']));
  const values = { Condition: conditionOf(t, implicit.condition, conditions) } as Record<string, Json | undefined>;
  const order = { DeletionPolicy: ['Retain', 'Delete'], UpdateReplacePolicy: ['Retain', 'Snapshot', 'Delete'] };
  for (const [name, policies] of Object.entries(order)) {
    values[name] = policies.find((policy) => owners.some((inherited) => inherited[name] === policy));
  }
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    made.attributes[name] = value;
    made.inherited[name] = value;
  }
}

/** The condition under which any of several exists: none where one always does, else it or their `Fn::Or`. */
function conditionOf(t: Transform, name: string, conditions: ReadonlySet<Json | undefined>): string | undefined {
  const names = [...conditions].filter((condition) => typeof condition === 'string');
  if (names.length < conditions.size || names.length === 0) return undefined;
  if (names.length === 1) return names[0];
  combineConditions(t, name, names.sort());
  return name;
}

function makePathsConditional(t: Transform, api: ApiState, routes: readonly Route[]): void {
  if (!api.body) return;
  const paths = pathsOf(api.body);
  const byPath = Map.groupBy(
    routes.filter((route) => route.api === api.id),
    (route) => route.path,
  );
  for (const path of Object.keys(paths)) {
    const ofPath = byPath.get(path) ?? [];
    const byMethod = new Map(ofPath.map((route) => [route.method, route.owner.inherited['Condition']]));
    const name = `${api.id}${path.replaceAll('/', 'SLASH').replaceAll('{', 'OB').replaceAll('}', 'CB')}PathCondition`;
    const condition = conditionOf(t, name, new Set(byMethod.values()));
    if (condition !== undefined) paths[path] = when(condition, paths[path] as Json);
  }
}
