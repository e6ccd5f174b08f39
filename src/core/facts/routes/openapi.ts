/** Takes an OpenAPI body as API Gateway imports it, gives its operations with their effective authorization. */
import type { Authorization, AuthorizationKind, Path } from '../../model/fact.ts';
import { asList, get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { isUnknown } from '../../model/value.ts';

export interface Operation {
  method: string;
  path: string;
  authorization: Authorization;
  /** URI of the integration: where the request goes. */
  uri: Json | undefined;
  at: Path;
}

const methods = new Set([
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'any',
  'x-amazon-apigateway-any-method',
]);

export function operationsOf(body: Json | undefined): Operation[] {
  const paths = get(body, 'paths');
  if (!isMap(body) || !isMap(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(isMap(item) ? item : {})
      .filter(([method]) => methods.has(method.toLowerCase()))
      .map(([method, operation]) => ({
        method: method.toLowerCase().endsWith('any-method') ? 'ANY' : method.toUpperCase(),
        path,
        authorization: authorizationOf(get(operation, 'security') ?? body.security, body),
        uri: get(operation, 'x-amazon-apigateway-integration', 'uri'),
        at: ['Body', 'paths', path, method],
      })),
  );
}

/**
 * API Gateway takes one authorizer from the list, and asks for a key as well where one is named; the entries are no alternatives.
 * Source: "x-amazon-apigateway-authorizer object", "x-amazon-apigateway-api-key-source property", API Gateway Developer Guide.
 */
function authorizationOf(security: Json | undefined, body: JsonMap): Authorization {
  const result: Authorization = { kind: 'none', scopes: [], apiKey: false };
  if (isUnknown(security)) return { ...result, kind: 'unknown' };
  for (const requirement of asList(security)) {
    if (!isMap(requirement)) {
      result.kind = 'unknown';
      continue;
    }
    for (const [name, scopes] of Object.entries(requirement)) {
      const kind = schemeKind(name, body);
      if (kind === 'api-key') result.apiKey = true;
      else if (kind !== 'none') {
        result.kind = kind;
        result.authorizer = name;
        result.scopes = asList(scopes).map(String);
      }
    }
  }
  if (result.kind === 'none' && result.apiKey) result.kind = 'api-key';
  return result;
}

/** `NONE` is how SAM writes an operation that opts out of the default authorizer. */
function schemeKind(name: string, body: JsonMap): AuthorizationKind {
  if (name === 'NONE') return 'none';
  const scheme = get(body, 'securityDefinitions', name) ?? get(body, 'components', 'securitySchemes', name);
  if (!isMap(scheme)) return name === 'api_key' ? 'api-key' : 'unknown';
  const type =
    text(get(scheme, 'x-amazon-apigateway-authorizer', 'type')) || text(scheme['x-amazon-apigateway-authtype']);
  if (type === 'awssigv4') return 'iam';
  if (type === 'jwt') return 'jwt';
  if (type.startsWith('cognito')) return 'cognito';
  if (type !== '') return 'lambda';
  if (text(scheme.type) === 'apikey') return 'api-key';
  return ['oauth2', 'openidconnect'].includes(text(scheme.type)) ? 'unknown' : 'none';
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value.toLowerCase() : '';
}
