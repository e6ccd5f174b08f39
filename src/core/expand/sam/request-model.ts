/** Takes `RequestModel` and `RequestParameters` of an API event, gives the method what it declares and validates of its input. */
import { get, isMap, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { integrationKey, isVersion3, methodsAt } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { defined, refuse, type SamEvent, shown, spanOfEventProperty, type Transform } from './transform.ts';

interface Route {
  path: string;
  method: string;
}

/** Declares the body of a request and how API Gateway checks it before the function sees it. */
export function addRequestModel(t: Transform, api: ApiState, body: JsonMap, event: SamEvent, route: Route): void {
  const request = event.properties['RequestModel'];
  const model = get(request, 'Model');
  if (!isMap(request) || !model) return;
  const span = spanOfEventProperty(event, 'RequestModel');
  const models = api.sam.properties['Models'];
  if (typeof model !== 'string' || !isMap(models) || !get(models, model)) {
    const message = `the API has no model \`${shown(model)}\`; define it under its Models`;
    refuse(t, 'sam-unknown-reference', message, span);
    return;
  }
  for (const definition of methodsAt(body, route.path, route.method)) {
    declareModel(body, definition, model.toLowerCase(), request['Required']);
  }
  const { ValidateBody: validateBody, ValidateParameters: validateParameters } = request;
  if (validateBody === undefined && validateParameters === undefined) return;
  const flags = [validateBody ?? false, validateParameters ?? false];
  if (!flags.every((flag) => typeof flag === 'boolean')) {
    refuse(t, 'sam-wrong-type', '`ValidateBody` and `ValidateParameters` must be true or false', span);
    return;
  }
  addValidator(body, route, flags[0] as boolean, flags[1] as boolean);
}

function declareModel(body: JsonMap, definition: JsonMap, name: string, required: Json | undefined): void {
  if (body['swagger']) {
    const schema = { $ref: `#/definitions/${name}` };
    const parameter = defined({ in: 'body', name, schema, required: required ?? null });
    definition['parameters'] = [...listOf(definition['parameters']), parameter];
  } else if (isVersion3(body['openapi'])) {
    const content = { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
    definition['requestBody'] = defined({ content, required: required ?? null });
  }
}

function addValidator(
  body: JsonMap,
  route: Route,
  validateRequestBody: boolean,
  validateRequestParameters: boolean,
): void {
  const both = validateRequestBody && validateRequestParameters;
  const one = validateRequestBody ? 'body-only' : validateRequestParameters ? 'params-only' : 'no-validation';
  const name = both ? 'body-and-params' : one;
  const key = 'x-amazon-apigateway-request-validators';
  const validators = isMap(body[key]) ? body[key] : newMap();
  validators[name] ??= { validateRequestBody, validateRequestParameters };
  body[key] = validators;
  for (const definition of methodsAt(body, route.path, route.method)) {
    definition['x-amazon-apigateway-request-validator'] = name;
  }
}

/** Declares headers, query strings and path parameters, and which of them are part of the cache key. */
export function addRequestParameters(t: Transform, body: JsonMap, event: SamEvent, route: Route): void {
  for (const written of listOf(event.properties['RequestParameters'])) {
    const [name = '', settings = newMap()] = isMap(written) ? (Object.entries(written)[0] ?? []) : [shown(written)];
    const match = /^method\.request\.(querystring|path|header)\.(.*)$/.exec(name);
    if (!match || !isMap(settings)) {
      const message = `a request parameter must have the form method.request.header.Name, not \`${name}\``;
      refuse(t, 'sam-invalid-value', message, spanOfEventProperty(event, 'RequestParameters'));
      continue;
    }
    const location = match[1] === 'querystring' ? 'query' : (match[1] as string);
    for (const definition of methodsAt(body, route.path, route.method)) {
      const required = settings['Required'] ?? false;
      const parameter = { in: location, name: match[2] as string, required, type: 'string' };
      definition['parameters'] = [...listOf(definition['parameters']), parameter];
      if (!settings['Caching']) continue;
      const integration = definition[integrationKey] as JsonMap;
      integration['cacheKeyParameters'] = [...listOf(integration['cacheKeyParameters']), name];
    }
  }
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
