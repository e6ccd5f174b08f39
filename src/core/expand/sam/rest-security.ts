/** Takes a REST API's body and its default authorizer or key requirement, gives every method its security requirement. */
import { get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { methodsOf, pathsOf, securityOf, setSecurity } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { isSet, refuse, spanOfProperty, type Transform } from './transform.ts';

/** Requests signed with AWS credentials: "Signature Version 4". */
export const iamScheme: JsonMap = {
  type: 'apiKey',
  name: 'Authorization',
  in: 'header',
  'x-amazon-apigateway-authtype': 'awsSigv4',
};

/** The body's `securityDefinitions`, which are made where there are none; `undefined` after an error was reported. */
export function securityDefinitions(t: Transform, api: ApiState, body: JsonMap): JsonMap | undefined {
  const written = body['securityDefinitions'];
  if (isSet(written) && !isMap(written)) {
    const span = keySpan(body, 'securityDefinitions') ?? api.sam.cause;
    refuse(t, 'sam-wrong-type', '`securityDefinitions` must be a map', span);
    return undefined;
  }
  const definitions = isMap(written) ? written : newMap();
  body['securityDefinitions'] = definitions;
  return definitions;
}

/** Adds the scheme for signed requests once. */
export function defineIam(body: JsonMap): void {
  const definitions = isMap(body['securityDefinitions']) ? body['securityDefinitions'] : newMap();
  definitions['AWS_IAM'] ??= { ...iamScheme };
  body['securityDefinitions'] = definitions;
}

/** Adds the scheme for API keys once. A key identifies a caller for quotas; it does not authenticate one. */
export function defineApiKey(t: Transform, api: ApiState, body: JsonMap): void {
  const definitions = securityDefinitions(t, api, body);
  if (definitions) definitions['api_key'] ??= { type: 'apiKey', name: 'x-api-key', in: 'header' };
}

/** What methods that name no authorizer take. */
export interface DefaultAuthorizer {
  name: string;
  scopes: Json;
  /** Every authorizer of the API: a requirement for one of them is the method's own. */
  names: readonly string[];
  /** Whether the preflight method is secured too. */
  preflight: boolean;
}

/** Adds the default authorizer to each method that names none; a method that says NONE stays open. */
export function secureByDefault(t: Transform, api: ApiState, body: JsonMap, byDefault: DefaultAuthorizer): void {
  const names = new Set(['AWS_IAM', ...byDefault.names]);
  for (const path of Object.keys(pathsOf(body))) {
    for (const [method, definition] of methodsOf(t, api, body, path)) {
      if (method === 'options' && !byDefault.preflight) continue;
      const existing = securityOf(t, api, path, method, definition);
      if (!existing) continue;
      const own = existing.filter((one) => Object.keys(one).some((name) => names.has(name)));
      const others = existing.filter((one) => !own.includes(one));
      const none = others.findIndex((one) => Object.hasOwn(one, 'NONE'));
      if (none !== -1) others.splice(none, 1);
      const authorizers = none !== -1 ? [] : own.length > 0 ? own : [{ [byDefault.name]: byDefault.scopes }];
      const security = [...others, ...authorizers];
      const [first] = security;
      if (!first) continue;
      setSecurity(definition, security, spanOfProperty(api.sam, 'Auth'));
      if (Object.hasOwn(first, 'AWS_IAM')) defineIam(body);
    }
  }
}

/** Adds the key requirement to each method; an event's `ApiKeyRequired: false` takes it away. */
export function requireKeyByDefault(t: Transform, api: ApiState, body: JsonMap, preflight: boolean): void {
  for (const path of Object.keys(pathsOf(body))) {
    for (const [method, definition] of methodsOf(t, api, body, path)) {
      const existing = securityOf(t, api, path, method, definition);
      if (!existing) continue;
      const isKey = (one: JsonMap) => Object.hasOwn(one, 'api_key') || Object.hasOwn(one, 'api_key_false');
      const others = existing.filter((one) => !isKey(one));
      const waived = existing.some((one) => get(one, 'api_key_false') !== undefined);
      const needed = !waived && (method !== 'options' || preflight);
      const security = needed ? [...others, { api_key: [] }] : others;
      if (JSON.stringify(security) !== JSON.stringify(existing))
        setSecurity(definition, security, spanOfProperty(api.sam, 'Auth'));
    }
  }
}
