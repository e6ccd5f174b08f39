/** `HttpApi` of a function: the permission for API Gateway to start it, and the route in the API's body. */
import { get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../../model/tree.ts';
import {
  addPath,
  anyMethod,
  contentsOf,
  hasIntegration,
  httpArnPath,
  integrationKey,
  isOpaque,
  isOpenApi,
  methodsAt,
  normalMethod,
  pathItems,
  placeMethod,
  withoutTrailingSlash,
} from '../api-body.ts';
import type { ApiState } from '../api-state.ts';
import { addRouteAuth } from '../http-route-auth.ts';
import { shorthand, sub, when } from '../intrinsics.ts';
import { type Made, refuse, type SamEvent, type Transform } from '../transform.ts';
import { defineMethod } from './api.ts';
import { type EventTarget, type ExpandEvent, invokePermission } from './target.ts';

/** Unlike a REST API, a body that the author writes gets a route where it lacks one. */
export const httpApi: ExpandEvent = (t, target, event) => {
  const { Path: path, Method: written, ApiId: apiId } = event.properties;
  const id = get(apiId, 'Ref') ?? apiId;
  if (typeof path !== 'string' || typeof written !== 'string' || typeof id !== 'string') return [];
  if (!t.written.has(id)) return [];
  const method = written.toLowerCase();
  const api = t.apis.get(id);
  const permission = permissionOf(target, event, api, path, method);
  if (api) addRoute(t, target, event, api, path, method);
  return permission ? [permission] : [];
};

/** None where the function already has the default route, whose permission covers every other. */
function permissionOf(
  target: EventTarget,
  event: SamEvent,
  api: ApiState | undefined,
  path: string,
  method: string,
): Made | undefined {
  const isDefault = path === '$default';
  if (!isDefault && isOpenApi(api?.body) && ownsDefaultRoute(api.body, target.id)) return undefined;
  const verb = method === 'any' || method === anyMethod ? '*' : method.toUpperCase();
  const resource = isDefault ? '' : httpArnPath(withoutTrailingSlash(path));
  const end = method === 'any' && resource === '/$default' ? resource : `/${verb}${resource}`;
  const arn = 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}';
  const sourceArn = sub(arn + end, { __ApiId__: event.properties['ApiId'] as Json, __Stage__: '*' });
  return invokePermission(target, event, { principal: 'apigateway.amazonaws.com', sourceArn });
}

function ownsDefaultRoute(body: JsonMap, functionId: string): boolean {
  if (!hasIntegration(body, '$default', anyMethod)) return false;
  const definitions = pathItems(body, '$default').flatMap((item) => contentsOf(get(item, anyMethod)));
  return definitions.every((definition) => {
    const uri = get(definition, integrationKey, 'uri');
    return isMap(uri) && contentsOf(uri).every((one) => functionOf(get(one, 'Fn::Sub')) === functionId);
  });
}

function functionOf(uri: Json | undefined): string | undefined {
  const before = typeof uri === 'string' ? uri.slice(0, Math.max(0, uri.indexOf('.Arn'))) : '';
  return before.slice(before.lastIndexOf('{') + 1) || undefined;
}

function addRoute(
  t: Transform,
  target: EventTarget,
  event: SamEvent,
  api: ApiState,
  path: string,
  method: string,
): void {
  const { body } = api;
  if (!isOpenApi(body)) {
    if (body === undefined || isOpaque(body)) return;
    const span = keySpan(api.sam.properties, 'DefinitionBody') ?? api.sam.cause;
    refuse(t, 'sam-invalid-value', `the body of \`${api.id}\` needs \`openapi\` (3.x) and \`paths\``, span);
    return;
  }
  const key = normalMethod(method);
  if (api.managed && !defineMethod(t, event, body, { path, method })) return;
  if (!hasIntegration(body, path, key)) {
    addIntegration(target, body, path, key);
    placeMethod(body, path, key, event.cause);
  }
  if (isMap(event.properties['Auth'])) addRouteAuth(t, api, body, event, { path, method });
  const parameters = [...path.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] as string);
  for (const definition of methodsAt(body, path, key)) {
    const integration = definition[integrationKey] as JsonMap;
    const { TimeoutInMillis: timeout, PayloadFormatVersion: version } = event.properties;
    if (timeout) integration['timeoutInMillis'] = timeout;
    if (parameters.length > 0) declareParameters(definition, parameters);
    if (version) integration['payloadFormatVersion'] = version;
  }
}

function addIntegration(target: EventTarget, body: JsonMap, path: string, method: string): void {
  const condition = target.sam.inherited['Condition'];
  const lambda = `lambda:path/2015-03-31/functions/${shorthand(target.arn)}/invocations`;
  const uri = sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${lambda}`);
  for (const item of addPath(body, path, method)) {
    const definition = item[method] as JsonMap;
    definition[integrationKey] = {
      type: 'aws_proxy',
      httpMethod: 'POST',
      payloadFormatVersion: '2.0',
      uri: condition === undefined ? uri : when(condition, uri),
    };
    if (path === '$default' && method === anyMethod) definition['isDefaultRoute'] = true;
    definition['responses'] ??= newMap();
    if (condition !== undefined) item[method] = when(condition, definition);
  }
}

function declareParameters(definition: JsonMap, names: readonly string[]): void {
  const declared = Array.isArray(definition['parameters']) ? definition['parameters'] : [];
  for (const name of names) {
    const existing = declared.find((one) => get(one, 'name') === name);
    if (isMap(existing)) Object.assign(existing, { in: 'path', required: true });
    else declared.push({ name, in: 'path', required: true });
  }
  definition['parameters'] = declared;
}
