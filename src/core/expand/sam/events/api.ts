/** `Api` of a function: the permission for API Gateway to start it, and the method in a body that SAM writes or merges. */
import { get, isMap, type Json, type JsonMap, newMap } from '../../../model/tree.ts';
import {
  addPath,
  arnPath,
  checkBody,
  hasIntegration,
  integrationKey,
  isSwagger,
  methodsAt,
  normalMethod,
  pathsOf,
  placeMethod,
  swaggerSkeleton,
  withoutTrailingSlash,
} from '../api-body.ts';
import type { ApiState } from '../api-state.ts';
import { shorthand, sub, when } from '../intrinsics.ts';
import { addRequestModel, addRequestParameters } from '../request-model.ts';
import { addMethodAuth } from '../rest-method-auth.ts';
import { defined, refuse, type SamEvent, spanOfEventProperty, type Transform } from '../transform.ts';
import { type EventTarget, type ExpandEvent, invokePermission } from './target.ts';

/**
 * The permission covers every stage (`*`) of the one method and path. A body that the author writes gets no method
 * unless it is merged.
 */
export const api: ExpandEvent = (t, target, event) => {
  const link = linkedApi(t, event);
  const { Path: path, Method: method } = event.properties;
  if (!link || typeof path !== 'string' || typeof method !== 'string') return [];
  const route = { path, method: method.toLowerCase() };
  const verb = route.method === 'any' ? '*' : route.method.toUpperCase();
  const arn = 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/';
  const variables = { __ApiId__: event.properties['RestApiId'] as Json, __Stage__: '*' };
  const permission = invokePermission(target, event, {
    principal: 'apigateway.amazonaws.com',
    sourceArn: sub(arn + verb + arnPath(withoutTrailingSlash(path)), variables),
    suffix: link.stage,
  });
  if (link.api) addToBody(t, target, event, link.api, link.stage, route);
  return [permission];
};

/** The API that an event belongs to. */
export interface LinkedApi {
  /** The SAM API that the event names; another resource of the template has no body to edit. */
  api: ApiState | undefined;
  /** Its stage as ids and resource policies name it. */
  stage: string;
}

/** The API of the template that an event names; what names none was reported when APIs were linked. */
export function linkedApi(t: Transform, event: SamEvent): LinkedApi | undefined {
  const written = event.properties['RestApiId'];
  const id = get(written, 'Ref') ?? written;
  if (typeof id !== 'string' || !t.written.has(id)) return undefined;
  const api = t.apis.get(id);
  const stage = get(api?.sam.properties ?? get(t.written.get(id), 'Properties'), 'StageName');
  return { api, stage: typeof stage === 'string' ? stage : 'Stage' };
}

interface Route {
  path: string;
  method: string;
}

function addToBody(
  t: Transform,
  target: EventTarget,
  event: SamEvent,
  api: ApiState,
  stage: string,
  route: Route,
): void {
  const merges = Boolean(api.sam.properties['MergeDefinitions']);
  const auth = event.properties['Auth'];
  if (api.body && (api.managed || merges)) addIntegration(t, target, event, api, stage, route, merges);
  if (!isMap(auth) || !auth['OverrideApiAuth'] || !isSwagger(api.body)) return;
  if (!auth['Authorizer'] && !auth['ApiKeyRequired'] && !auth['ResourcePolicy']) {
    const message = 'OverrideApiAuth needs one of Authorizer, ApiKeyRequired or ResourcePolicy';
    refuse(t, 'sam-missing-property', message, spanOfEventProperty(event, 'Auth'));
  }
  addMethodAuth(t, api, api.body, event, { ...route, stage });
}

function addIntegration(
  t: Transform,
  target: EventTarget,
  event: SamEvent,
  api: ApiState,
  stage: string,
  route: Route,
  merges: boolean,
): void {
  const body = merges ? swaggerSkeleton() : api.body;
  if (!isSwagger(body) || !checkBody(t, api, body)) return;
  if (!defineMethod(t, event, body, route)) return;
  const method = normalMethod(route.method);
  const integration = lambdaIntegration(target, event, authOf(api));
  const condition = target.sam.inherited['Condition'];
  for (const item of addPath(body, route.path, method)) {
    const definition = item[method] as JsonMap;
    definition[integrationKey] = integration;
    definition['responses'] ??= newMap();
    if (condition !== undefined) item[method] = when(condition, definition);
  }
  placeMethod(body, route.path, method, event.cause);
  if (isMap(event.properties['Auth'])) addMethodAuth(t, api, body, event, { ...route, stage });
  const timeout = event.properties['TimeoutInMillis'];
  for (const definition of timeout ? methodsAt(body, route.path, route.method) : []) {
    (definition[integrationKey] as JsonMap)['timeoutInMillis'] = timeout as Json;
  }
  addRequestModel(t, api, body, event, route);
  addRequestParameters(t, body, event, route);
  if (merges && api.body) mergeMethod(api.body, body, route);
}

/** Reports a method that is declared twice. */
export function defineMethod(t: Transform, event: SamEvent, body: JsonMap, { path, method }: Route): boolean {
  if (!hasIntegration(body, path, normalMethod(method))) return true;
  refuse(
    t,
    'sam-invalid-value',
    `the method ${method} of \`${path}\` is declared more than once; keep one`,
    event.cause,
  );
  return false;
}

/** What SAM reads of `Auth` of an API; anything else than a map is reported with the API itself. */
function authOf(api: ApiState): JsonMap {
  const auth = api.sam.properties['Auth'];
  return isMap(auth) ? auth : newMap();
}

function lambdaIntegration(target: EventTarget, event: SamEvent, apiAuth: JsonMap): JsonMap {
  const streams = event.properties['ResponseTransferMode'] === 'RESPONSE_STREAM';
  const [date, end] = streams ? ['2021-11-15', 'response-streaming-invocations'] : ['2015-03-31', 'invocations'];
  const path = `lambda:path/${date}/functions/${shorthand(target.arn)}/${end}`;
  const uri = sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${path}`);
  const condition = target.sam.inherited['Condition'];
  return defined({
    type: 'aws_proxy',
    httpMethod: 'POST',
    uri: condition === undefined ? uri : when(condition, uri),
    responseTransferMode: streams ? 'STREAM' : null,
    credentials: credentialsOf(event.properties['Auth'], apiAuth) ?? null,
  });
}

/** As whom API Gateway calls the function where IAM authorizes the caller: a role, or the caller. */
function credentialsOf(written: Json | undefined, apiAuth: JsonMap): Json | undefined {
  const auth = isMap(written) ? written : newMap();
  const byDefault = apiAuth['DefaultAuthorizer'] === 'AWS_IAM' && Object.keys(auth).length === 0;
  if (auth['Authorizer'] !== 'AWS_IAM' && !byDefault) return undefined;
  const roleOf = (from: JsonMap) => from['InvokeRole'] || (Object.hasOwn(from, 'InvokeRole') ? 'NONE' : undefined);
  const role = roleOf(auth) ?? roleOf(apiAuth);
  if (role === 'NONE') return undefined;
  return role && role !== 'CALLER_CREDENTIALS' ? role : sub('arn:${AWS::Partition}:iam::*:user/*');
}

/** Lays the generated method over the one that the author wrote. */
function mergeMethod(body: JsonMap, generatedBody: JsonMap, { path, method }: Route): void {
  const paths = body['paths'];
  // SAM merges nothing into a body without paths.
  if (!isMap(paths)) return;
  if (!isMap(get(paths, path))) paths[path] = newMap();
  const item = paths[path] as JsonMap;
  const written = get(item, method);
  const made = get(pathsOf(generatedBody), path, normalMethod(method));
  if (isMap(made)) item[method] = Object.assign(isMap(written) ? written : newMap(), made);
}
