/** Takes a REST API and its body, gives the body with everything that the API's properties add to it, in SAM's order. */
import { asList, get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { checkBody, contentsOf, isOpaque, isSwagger, isVersion3, pathsOf } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { addCors } from './cors.ts';
import { isIntrinsic } from './intrinsics.ts';
import { addCustomStatements, addResourcePolicy } from './resource-policy.ts';
import { securityScheme } from './rest-authorizers.ts';
import { defineApiKey, requireKeyByDefault, secureByDefault, securityDefinitions } from './rest-security.ts';
import { defined, isSet, type RefusalCode, refuse, shown, spanOfProperty, type Transform } from './transform.ts';

const authKeys = [
  'Authorizers',
  'DefaultAuthorizer',
  'InvokeRole',
  'AddDefaultAuthorizerToCorsPreflight',
  'AddApiKeyRequiredToCorsPreflight',
  'ApiKeyRequired',
  'ResourcePolicy',
  'UsagePlan',
];

/** `auth` and `authorizers`: those of the API, parameters resolved. */
export function completeRestBody(
  t: Transform,
  api: ApiState,
  auth: JsonMap | undefined,
  authorizers: Map<string, JsonMap>,
): void {
  for (const name of ['Cors', 'Auth', 'GatewayResponses', 'Models']) {
    if (!api.sam.properties[name] || isSwagger(api.body) || isOpaque(api.body)) continue;
    const message = `\`${name}\` of \`${api.id}\` needs a body with \`paths\` in \`DefinitionBody\``;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(api.sam, name));
  }
  const edits = ['Cors', 'Auth', 'GatewayResponses', 'BinaryMediaTypes', 'Models', 'OpenApiVersion'];
  const isEdited = edits.some((name) => isSet(api.sam.properties[name]));
  if (isEdited && isSwagger(api.body) && checkBody(t, api, api.body)) {
    addCors(t, api);
    if (auth) addAuth(t, api, api.body, auth, authorizers);
    addGatewayResponses(t, api, api.body);
    const media = api.sam.properties['BinaryMediaTypes'];
    if (Array.isArray(media) && media.length > 0) api.body['x-amazon-apigateway-binary-media-types'] = unescaped(media);
    addModels(t, api, api.body);
  }
  disableExecuteEndpoint(t, api);
  if (api.body) toVersion3(t, api, api.body);
}

function addAuth(t: Transform, api: ApiState, body: JsonMap, auth: JsonMap, authorizers: Map<string, JsonMap>): void {
  const span = spanOfProperty(api.sam, 'Auth');
  const fail = (code: RefusalCode, message: string, name: string) =>
    refuse(t, code, message, keySpan(auth, name) ?? span);
  for (const name of Object.keys(auth)) {
    if (!authKeys.includes(name)) {
      fail('sam-unknown-property', `\`Auth\` has no property \`${name}\`; use one of ${authKeys.join(', ')}`, name);
    }
  }
  const byDefault = auth['DefaultAuthorizer'];
  const isIam = byDefault === 'AWS_IAM';
  const definitions = authorizers.size > 0 || isIam ? securityDefinitions(t, api, body) : undefined;
  if (definitions) {
    if (isIam) definitions['AWS_IAM'] = securityScheme('AWS_IAM');
    for (const [name, authorizer] of authorizers) definitions[name] = securityScheme(authorizer);
  }
  if (byDefault && typeof byDefault !== 'string') {
    fail('sam-wrong-type', '`DefaultAuthorizer` must be a plain string', 'DefaultAuthorizer');
  } else if (typeof byDefault === 'string' && byDefault && definitions) {
    if (!isIam && !authorizers.has(byDefault)) {
      const message = `the API has no authorizer \`${byDefault}\`; define it under its Auth.Authorizers`;
      fail('sam-unknown-reference', message, 'DefaultAuthorizer');
    }
    secureByDefault(t, api, body, {
      name: byDefault,
      scopes: authorizers.get(byDefault)?.['AuthorizationScopes'] ?? [],
      names: [...authorizers.keys()],
      preflight: isOn(auth['AddDefaultAuthorizerToCorsPreflight']),
    });
  }
  if (auth['ApiKeyRequired']) {
    defineApiKey(t, api, body);
    requireKeyByDefault(t, api, body, isOn(auth['AddApiKeyRequiredToCorsPreflight']));
  }
  const policy = auth['ResourcePolicy'];
  if (policy && !isMap(policy)) fail('sam-wrong-type', '`ResourcePolicy` must be a map', 'ResourcePolicy');
  else if (policy) {
    const stage = api.sam.properties['StageName'] ?? null;
    for (const path of Object.keys(pathsOf(body))) addResourcePolicy(t, api, body, policy, path, stage);
    addCustomStatements(body, policy);
  }
}

/** On unless said otherwise. */
function isOn(value: Json | undefined): boolean {
  return value === undefined || (Boolean(value) && value !== 'false');
}

const responseKeys = ['ResponseParameters', 'ResponseTemplates', 'StatusCode'];
const parameterPrefixes = { Headers: 'header.', Paths: 'path.', QueryStrings: 'querystring.' } as const;

function addGatewayResponses(t: Transform, api: ApiState, body: JsonMap): void {
  const written = api.sam.properties['GatewayResponses'];
  if (!isMap(written) || Object.keys(written).length === 0) return;
  const span = spanOfProperty(api.sam, 'GatewayResponses');
  const key = 'x-amazon-apigateway-gateway-responses';
  const responses = isMap(body[key]) ? body[key] : newMap();
  for (const [type, response] of Object.entries(written)) {
    const place = keySpan(written, type) ?? span;
    const fail = (message: string) => refuse(t, 'sam-invalid-value', `${message} (gateway response ${type})`, place);
    if (!isMap(response) || isIntrinsic(response)) {
      fail('a gateway response must be a map');
      continue;
    }
    const unknown = Object.keys(response).find((name) => !responseKeys.includes(name));
    if (unknown !== undefined) fail(`there is no property \`${unknown}\`; use one of ${responseKeys.join(', ')}`);
    const status = response['StatusCode'];
    if (status && !/^\d{1,3}$/.test(shown(status))) fail('StatusCode must be a number');
    const parameters = isMap(response['ResponseParameters']) ? response['ResponseParameters'] : newMap();
    const wrong = Object.keys(parameters).find((name) => !Object.hasOwn(parameterPrefixes, name));
    if (wrong !== undefined) fail(`there is no response parameter \`${wrong}\``);
    responses[type] = defined({
      responseParameters: gatewayParameters(parameters),
      responseTemplates: response['ResponseTemplates'] ?? newMap(),
      statusCode: status === undefined || status === null ? null : shown(status),
    });
  }
  body[key] = responses;
}

function gatewayParameters(parameters: JsonMap): JsonMap {
  const prefixed = newMap();
  for (const [group, prefix] of Object.entries(parameterPrefixes)) {
    const entries = parameters[group];
    for (const [name, value] of Object.entries(isMap(entries) ? entries : {})) {
      prefixed[`gatewayresponse.${prefix}${name}`] = value;
    }
  }
  return prefixed;
}

/** `~1` stands for a slash in media types, as in JSON pointers. */
function unescaped(value: Json): Json {
  if (typeof value === 'string') return value.replaceAll('~1', '/');
  if (Array.isArray(value)) return value.map(unescaped);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.replaceAll('~1', '/'), unescaped(inner)]));
}

function addModels(t: Transform, api: ApiState, body: JsonMap): void {
  const models = api.sam.properties['Models'];
  if (!isMap(models) || Object.keys(models).length === 0) return;
  const definitions = isMap(body['definitions']) ? body['definitions'] : newMap();
  for (const [name, model] of Object.entries(models)) {
    if (isMap(model) && model['type']) definitions[name.toLowerCase()] = model;
    else {
      const span = keySpan(models, name) ?? spanOfProperty(api.sam, 'Models');
      refuse(t, 'sam-invalid-value', `the model \`${name}\` must be a schema with a \`type\``, span);
    }
  }
  body['definitions'] = definitions;
}

const endpointKey = 'x-amazon-apigateway-endpoint-configuration';

/** `DisableExecuteApiEndpoint` goes into the body: of each server in version 3, else of the whole. */
function disableExecuteEndpoint(t: Transform, api: ApiState): void {
  const disable = api.sam.properties['DisableExecuteApiEndpoint'];
  const { body } = api;
  if (disable === undefined || disable === null || (isOpaque(body) && !isSwagger(body))) return;
  const span = spanOfProperty(api.sam, 'DisableExecuteApiEndpoint');
  if (!body) {
    refuse(t, 'sam-invalid-value', '`DisableExecuteApiEndpoint` needs a body in `DefinitionBody`', span);
    return;
  }
  const hasServers = isVersion3(body['openapi']);
  const servers: Json[] = hasServers ? asList(body['servers'] ?? newMap()) : [body];
  for (const server of servers) {
    const configuration = get(server, endpointKey) ?? newMap();
    if (isMap(server) && isMap(configuration)) {
      configuration['disableExecuteApiEndpoint'] = disable;
      server[endpointKey] = configuration;
    } else refuse(t, 'sam-wrong-type', `\`${endpointKey}\` must be a map`, span);
  }
  if (hasServers) body['servers'] = servers;
}

/** Moves what version 3 of OpenAPI keeps elsewhere. */
function toVersion3(t: Transform, api: ApiState, body: JsonMap): void {
  const version = api.sam.properties['OpenApiVersion'] ?? body['openapi'];
  if (body['swagger'] || !isVersion3(version)) return;
  for (const [from, to] of [
    ['securityDefinitions', 'securitySchemes'],
    ['definitions', 'schemas'],
  ] as const) {
    const moved = body[from];
    if (!moved) continue;
    const components = isMap(body['components']) ? body['components'] : newMap();
    components[to] = moved;
    body['components'] = components;
    delete body[from];
  }
  const paths = body['paths'];
  for (const path of Object.keys(isMap(paths) ? paths : {})) {
    for (const item of contentsOf(get(paths, path))) {
      const options = get(paths, path) === item ? get(item, 'options') : undefined;
      if (isMap(options)) optionsToVersion3(t, api, path, options);
    }
  }
}

function optionsToVersion3(t: Transform, api: ApiState, path: string, options: JsonMap): void {
  delete options['produces'];
  delete options['consumes'];
  const responses = options['responses'];
  if (responses && !isMap(responses)) {
    const span = keySpan(options, 'responses') ?? api.sam.cause;
    refuse(t, 'sam-wrong-type', `\`responses\` of the options method of \`${path}\` must be a map`, span);
  }
  const headers = get(responses, '200', 'headers');
  for (const name of Object.keys(isMap(headers) ? headers : {})) {
    const map = headers as JsonMap;
    map[name] = { schema: map[name] as Json };
  }
}
