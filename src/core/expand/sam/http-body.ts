/** Takes an HTTP API and its body, gives the body with everything that the API's properties add to it, in SAM's order. */
import {
  copyEntry,
  generated,
  get,
  isMap,
  type Json,
  type JsonMap,
  keySpan,
  newMap,
  setEntry,
} from '../../model/tree.ts';
import {
  checkBody,
  contentsOf,
  integrationKey,
  isOpaque,
  isOpenApi,
  normalMethod,
  pathItems,
  pathsOf,
  setSecurity,
} from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { expectKeys } from './check.ts';
import { httpSecurityScheme } from './http-authorizers.ts';
import { isIntrinsic, isNoValue } from './intrinsics.ts';
import { refuse, shown, spanOfProperty, type Transform } from './transform.ts';

/** Properties of `CorsConfiguration` and their names in the body. */
const corsNames: Readonly<Record<string, string>> = {
  AllowOrigins: 'allowOrigins',
  AllowHeaders: 'allowHeaders',
  AllowMethods: 'allowMethods',
  ExposeHeaders: 'exposeHeaders',
  MaxAge: 'maxAge',
  AllowCredentials: 'allowCredentials',
};

type Authorizers = Map<string, JsonMap | 'AWS_IAM'>;

/** `cors`: the property with parameters resolved; `auth` and `authorizers`: those of the API. */
export function completeHttpBody(
  t: Transform,
  api: ApiState,
  cors: Json | undefined,
  auth: JsonMap | undefined,
  authorizers: Authorizers,
): void {
  const { properties } = api.sam;
  const { body } = api;
  if (isOpaque(body) && !isOpenApi(body)) return;
  for (const name of ['CorsConfiguration', 'Auth', 'Tags', 'DisableExecuteApiEndpoint', 'Name', 'Description']) {
    const value = properties[name];
    if (value === undefined || value === null || value === false || isOpenApi(body)) continue;
    if (body && name !== 'CorsConfiguration' && name !== 'Auth' && name !== 'Tags') continue;
    const message = `\`${name}\` of \`${api.id}\` needs a body with \`openapi\` and \`paths\` in \`DefinitionBody\``;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(api.sam, name));
  }
  if (!isOpenApi(body) || (auth?.['DefaultAuthorizer'] && !checkBody(t, api, body))) return;
  if (cors) addCors(t, api, body, cors);
  if (auth) addAuth(t, api, body, auth, authorizers);
  addTags(t, api, body);
  disableExecuteEndpoint(t, api, body);
  addInfo(t, api, body);
  const paths = pathsOf(body);
  const byDefault = get(paths, '$default');
  if (!properties['FailOnWarnings'] || byDefault === undefined) return;
  delete paths['$default'];
  paths['/$default'] = byDefault;
}

function addCors(t: Transform, api: ApiState, body: JsonMap, cors: Json): void {
  const key = 'x-amazon-apigateway-cors';
  const existing = isMap(body[key]) ? body[key] : newMap();
  const written = spanOfProperty(api.sam, 'CorsConfiguration');
  if (cors === true || cors === 'true') existing['allowOrigins'] = generated(['*'], written);
  else if (isIntrinsic(cors)) Object.assign(existing, renamed(cors));
  else if (isMap(cors)) {
    expectKeys(t, cors, Object.keys(corsNames), 'CorsConfiguration', written);
    const origins = cors['AllowOrigins'];
    if (cors['AllowCredentials'] === true && Array.isArray(origins) && origins.length === 1 && origins[0] === '*') {
      refuse(t, 'sam-invalid-value', '`AllowCredentials` needs `AllowOrigins` other than "*"', written);
    }
    if (isMap(origins)) Object.assign(existing, renamed(origins));
    else {
      for (const [name, target] of Object.entries(corsNames)) {
        const value = cors[name];
        const counts = name === 'MaxAge' ? value !== undefined && value !== null : Boolean(value);
        if (counts) copyEntry(existing, target, cors, name);
      }
    }
  }
  body[key] = existing;
  if (written) setEntry(body, key, { value: written });
}

/** The same value with the names of CORS properties as the body has them, wherever they stand. */
function renamed(value: Json): Json {
  if (typeof value === 'string') {
    return Object.entries(corsNames).reduce((text, [name, target]) => text.replaceAll(name, target), value);
  }
  if (Array.isArray(value)) return value.map(renamed);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [shown(renamed(key)), renamed(inner)]));
}

function addAuth(t: Transform, api: ApiState, body: JsonMap, auth: JsonMap, authorizers: Authorizers): void {
  const span = spanOfProperty(api.sam, 'Auth');
  expectKeys(t, auth, ['Authorizers', 'DefaultAuthorizer', 'EnableIamAuthorizer'], 'Auth', span);
  const components = isMap(body['components']) ? body['components'] : newMap();
  const schemes = isMap(components['securitySchemes']) ? components['securitySchemes'] : newMap();
  for (const [name, authorizer] of authorizers) schemes[name] = httpSecurityScheme(authorizer);
  if (Object.keys(schemes).length > 0) {
    components['securitySchemes'] = schemes;
    body['components'] = components;
  }
  const byDefault = auth['DefaultAuthorizer'];
  if (!byDefault || isNoValue(byDefault)) return;
  const authorizer = typeof byDefault === 'string' ? authorizers.get(byDefault) : undefined;
  if (typeof byDefault !== 'string' || !authorizer) {
    const message = `the API has no authorizer \`${shown(byDefault)}\`; define it under its Auth.Authorizers`;
    refuse(t, 'sam-unknown-reference', message, keySpan(auth, 'DefaultAuthorizer') ?? span);
    return;
  }
  const scopes = authorizer === 'AWS_IAM' ? [] : (authorizer['AuthorizationScopes'] ?? []);
  for (const path of Object.keys(pathsOf(body))) secureRoutes(t, api, body, path, { [byDefault]: scopes });
}

/** Routes with an integration and without a requirement of their own take the default; preflight stays open. */
function secureRoutes(t: Transform, api: ApiState, body: JsonMap, path: string, requirement: JsonMap): void {
  for (const item of pathItems(body, path)) {
    for (const name of Object.keys(item)) {
      const method = normalMethod(name);
      if (method === 'parameters' || method === 'options') continue;
      for (const definition of contentsOf(item[name])) {
        if (!isMap(definition)) {
          const message = `the method \`${name}\` of the path \`${path}\` must be a map`;
          refuse(t, 'sam-wrong-type', message, keySpan(item, name) ?? api.sam.cause);
        } else if (definition[integrationKey] && !hasSecurity(definition))
          setSecurity(definition, [requirement], spanOfProperty(api.sam, 'Auth'));
      }
    }
  }
}

function hasSecurity(definition: JsonMap): boolean {
  const security = definition['security'];
  return Array.isArray(security) ? security.length > 0 : Boolean(security);
}

function addTags(t: Transform, api: ApiState, body: JsonMap): void {
  const written = body['tags'] ?? [];
  if (!Array.isArray(written)) {
    refuse(t, 'sam-wrong-type', '`tags` of the body must be a list', keySpan(body, 'tags') ?? api.sam.cause);
    return;
  }
  const valueKey = 'x-amazon-apigateway-tag-value';
  for (const [name, value] of Object.entries(httpTags(api))) {
    const existing = written.find((tag) => get(tag, 'name') === name);
    if (isMap(existing)) existing[valueKey] = value;
    else written.push({ name, [valueKey]: value });
  }
  body['tags'] = written;
}

/** The author's tags and the one by which SAM marks what it makes. */
export function httpTags(api: ApiState): JsonMap {
  const written = api.sam.properties['Tags'];
  return { ...(isMap(written) ? written : {}), 'httpapi:createdBy': 'SAM' };
}

function disableExecuteEndpoint(t: Transform, api: ApiState, body: JsonMap): void {
  const disable = api.sam.properties['DisableExecuteApiEndpoint'];
  if (disable === undefined || disable === null) return;
  const key = 'x-amazon-apigateway-endpoint-configuration';
  const servers = body['servers'] ?? [newMap()];
  if (!Array.isArray(servers) || !servers.every(isMap)) {
    refuse(
      t,
      'sam-wrong-type',
      '`servers` of the body must be a list of maps',
      keySpan(body, 'servers') ?? api.sam.cause,
    );
    return;
  }
  for (const server of servers as JsonMap[]) {
    const configuration = isMap(server[key]) ? server[key] : newMap();
    configuration['disableExecuteApiEndpoint'] = disable;
    server[key] = configuration;
  }
  body['servers'] = servers;
}

function addInfo(t: Transform, api: ApiState, body: JsonMap): void {
  const { Name: name, Description: description } = api.sam.properties;
  const info = isMap(body['info']) ? body['info'] : newMap();
  if (name) {
    if (get(info, 'title', 'Ref') === 'AWS::StackName') info['title'] = name;
    else refuse(t, 'sam-invalid-value', 'use either Name or `info.title` of the body', spanOfProperty(api.sam, 'Name'));
  }
  if (description) {
    if (!info['description']) info['description'] = description;
    else {
      const message = 'use either Description or `info.description` of the body';
      refuse(t, 'sam-invalid-value', message, spanOfProperty(api.sam, 'Description'));
    }
  }
  if (Object.keys(info).length > 0) body['info'] = info;
}
