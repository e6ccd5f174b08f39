/** Takes `Auth.Authorizers` of a REST API, gives their security definitions, and the permissions by which API Gateway calls them. */

import type { Span } from '../../model/place.ts';
import { get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { isIntrinsic, ref, sub } from './intrinsics.ts';
import { iamScheme } from './rest-security.ts';
import {
  defined,
  derivedResource,
  isSet,
  type Made,
  refuse,
  type SamResource,
  shown,
  spanOfProperty,
  type Transform,
} from './transform.ts';

/** Where a REQUEST authorizer finds who calls, and how API Gateway names it. */
const identitySources = [
  ['Headers', 'method.request.header.'],
  ['QueryStrings', 'method.request.querystring.'],
  ['StageVariables', 'stageVariables.'],
  ['Context', 'context.'],
] as const;

/** The authorizers by name that are maps; what is wrong with any is reported. */
export function restAuthorizers(t: Transform, sam: SamResource, auth: JsonMap): Map<string, JsonMap> {
  const authorizers = new Map<string, JsonMap>();
  const written = auth['Authorizers'];
  const span = spanOfProperty(sam, 'Auth');
  if (!written) return authorizers;
  if (!isMap(written)) {
    refuse(
      t,
      'sam-wrong-type',
      '`Authorizers` must be a map of authorizers by name',
      keySpan(auth, 'Authorizers') ?? span,
    );
    return authorizers;
  }
  for (const [name, authorizer] of Object.entries(written)) {
    const place = keySpan(written, name) ?? span;
    if (!isMap(authorizer)) refuse(t, 'sam-wrong-type', `the authorizer \`${name}\` must be a map`, place);
    else {
      checkAuthorizer(t, name, authorizer, place);
      authorizers.set(name, authorizer);
    }
  }
  return authorizers;
}

function checkAuthorizer(t: Transform, name: string, authorizer: JsonMap, span: Span | undefined): void {
  const fail = (message: string) => refuse(t, 'sam-invalid-value', `${message} (authorizer \`${name}\`)`, span);
  const { FunctionPayloadType: type, Identity: identity, AuthorizationScopes: scopes } = authorizer;
  const disable = authorizer['DisableFunctionDefaultPermissions'];
  if (type !== undefined && type !== 'TOKEN' && type !== 'REQUEST')
    fail('FunctionPayloadType must be TOKEN or REQUEST');
  if (identity && !isMap(identity)) fail('Identity must be a map');
  if (scopes !== undefined && !Array.isArray(scopes)) fail('AuthorizationScopes must be a list');
  if (disable !== undefined && typeof disable !== 'boolean')
    fail('DisableFunctionDefaultPermissions must be true or false');
  if (type !== 'REQUEST' || (identity && !isMap(identity))) return;
  const sources = identitySources.map(([property]) => get(identity, property));
  const cached = Number(get(identity, 'ReauthorizeEvery') ?? 1);
  if (!sources.some(Boolean) && !(cached <= 0)) {
    fail('Identity needs one of Headers, QueryStrings, StageVariables or Context');
  }
  for (const [i, source] of sources.entries()) {
    if (!source || (Array.isArray(source) && source.every((one) => typeof one === 'string'))) continue;
    fail(`${identitySources[i]?.[0] ?? ''} must be a list of plain strings`);
  }
}

/** The security definition of an authorizer. */
export function securityScheme(authorizer: JsonMap | 'AWS_IAM'): JsonMap {
  if (authorizer === 'AWS_IAM') return { ...iamScheme };
  const identity = isMap(authorizer['Identity']) ? authorizer['Identity'] : newMap();
  const pools = authorizer['UserPoolArn'];
  const isRequest = authorizer['FunctionPayloadType'] === 'REQUEST';
  const expression = pools || !isRequest ? identity['ValidationExpression'] : null;
  const definition = pools
    ? { type: 'cognito_user_pools', providerARNs: Array.isArray(pools) ? pools : [pools] }
    : lambdaAuthorizer(authorizer, identity, isRequest);
  return {
    type: 'apiKey',
    name: !pools && isRequest ? 'Unused' : identity['Header'] || 'Authorization',
    in: 'header',
    'x-amazon-apigateway-authtype': pools ? 'cognito_user_pools' : 'custom',
    'x-amazon-apigateway-authorizer': defined({ ...definition, identityValidationExpression: expression || null }),
  };
}

function lambdaAuthorizer(authorizer: JsonMap, identity: JsonMap, isRequest: boolean): Record<string, Json> {
  const path = 'lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations';
  const sources = identitySources.flatMap(([property, prefix]) => {
    const names = identity[property];
    return Array.isArray(names) ? names.map((name) => prefix + shown(name)) : [];
  });
  return {
    type: isRequest ? 'request' : 'token',
    authorizerUri: sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${path}`, {
      __FunctionArn__: authorizer['FunctionArn'] ?? null,
    }),
    authorizerResultTtlInSeconds: identity['ReauthorizeEvery'] ?? null,
    authorizerCredentials: invokeRole(authorizer),
    identitySource: isRequest && sources.length > 0 ? sources.join(', ') : null,
  };
}

/** The role by which API Gateway calls an authorizer; null where it needs a permission instead. */
export function invokeRole(authorizer: JsonMap): Json {
  const role = authorizer['FunctionInvokeRole'];
  return role && role !== 'NONE' ? role : null;
}

/** `<Api><Name>AuthorizerPermission`: lets API Gateway call an authorizer's function. */
export function authorizerPermission(sam: SamResource, id: string, lambda: Json, cause: Span | undefined): Made {
  const arn = 'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/authorizers/*';
  const properties = {
    Action: 'lambda:InvokeFunction',
    FunctionName: lambda,
    Principal: 'apigateway.amazonaws.com',
    SourceArn: sub(arn, { __ApiId__: ref(sam.id) }),
  };
  return derivedResource(sam, id, 'AWS::Lambda::Permission', properties, cause);
}

/** Permissions of the authorizers that are functions and do not say otherwise. */
export function authorizerPermissions(sam: SamResource, auth: JsonMap, authorizers: Map<string, JsonMap>): Made[] {
  const made: Made[] = [];
  for (const [name, authorizer] of authorizers) {
    const lambda = authorizer['FunctionArn'];
    if (!lambda || !isSet(lambda) || authorizer['DisableFunctionDefaultPermissions'] === true) continue;
    const written = auth['Authorizers'];
    const cause = isMap(written) && !isIntrinsic(written) ? keySpan(written, name) : undefined;
    made.push(authorizerPermission(sam, `${sam.id}${name}AuthorizerPermission`, lambda, cause ?? sam.cause));
  }
  return made;
}
