/** Takes a stack, gives every way into its APIs with the authorization that really applies. */
import type { Authorization, AuthorizationKind, PolicyFact, Route } from '../../model/fact.ts';
import type { Resource, Stack } from '../../model/stack.ts';
import { asList, get, type Json } from '../../model/tree.ts';
import { isTrue, isUnknown } from '../../model/value.ts';
import type { Canon } from '../canon.ts';
import type { Named } from '../names.ts';
import { operationsOf } from './openapi.ts';

export function routesOf(stack: Stack, named: Named, policies: readonly PolicyFact[], canon: Canon): Route[] {
  const routes: Route[] = [];
  for (const resource of stack.resources.values()) {
    const read = Object.hasOwn(readers, resource.type) ? readers[resource.type] : undefined;
    if (read) routes.push(...read(resource, stack, named));
  }
  const withConnect = routes.map((route) => (route.kind === 'websocket' ? connected(route, routes) : route));
  return withConnect.map((route) => {
    const isPublic = route.public && !closedByPolicy(route.api, policies);
    const { method, path, api, holder, target: lambda, authorization } = route;
    const { kind, authorizer, scopes, apiKey } = authorization;
    return canon.made(
      `${route.kind} route ${holder.id} ${route.at.join('.')} ${method} ${path}`,
      [holder, api, lambda, isPublic, kind, authorizer, apiKey, ...scopes],
      (): Route => ({ ...route, public: isPublic }),
    );
  });
}

type Reader = (resource: Resource, stack: Stack, named: Named) => Route[];

const readers: Readonly<Record<string, Reader>> = {
  'AWS::ApiGateway::RestApi': bodyRoutes,
  'AWS::ApiGatewayV2::Api': httpApiRoutes,
  'AWS::ApiGateway::Method': restMethod,
  'AWS::ApiGatewayV2::Route': httpRoute,
  'AWS::Lambda::Url': functionUrl,
  'AWS::AppSync::GraphQLApi': graphqlApi,
};

function bodyRoutes(api: Resource, _stack: Stack, named: Named): Route[] {
  return operationsOf(api.properties.Body).map((operation) => ({
    kind: 'rest',
    api,
    method: operation.method,
    path: operation.path,
    authorization: operation.authorization,
    public: !isPrivate(api),
    ...target(named(operation.uri)),
    holder: api,
    at: operation.at,
  }));
}

/** Quick create (`Target` on the API itself) makes one open `$default` route. */
function httpApiRoutes(api: Resource, stack: Stack, named: Named): Route[] {
  const routes = bodyRoutes(api, stack, named).map((route): Route => ({ ...route, kind: 'http', public: true }));
  if (api.properties.Target === undefined) return routes;
  const authorization: Authorization = { kind: 'none', scopes: [], apiKey: false };
  const quick: Route = {
    kind: 'http',
    api,
    method: 'ANY',
    path: String(api.properties.RouteKey ?? '$default'),
    authorization,
    public: true,
    ...target(named(api.properties.Target)),
    holder: api,
    at: ['Target'],
  };
  return [...routes, quick];
}

const kinds: Readonly<Record<string, AuthorizationKind>> = {
  NONE: 'none',
  AWS_IAM: 'iam',
  CUSTOM: 'lambda',
  COGNITO_USER_POOLS: 'cognito',
  JWT: 'jwt',
};

function kindOf(type: Json | undefined): AuthorizationKind {
  if (type === undefined || type === null || type === '') return 'none';
  if (typeof type !== 'string' || isUnknown(type)) return 'unknown';
  const name = type.toUpperCase();
  return Object.hasOwn(kinds, name) ? (kinds[name] as AuthorizationKind) : 'unknown';
}

function restMethod(holder: Resource, _stack: Stack, named: Named): Route[] {
  const { properties } = holder;
  const [api] = named(properties.RestApiId);
  const apiKey = isTrue(properties.ApiKeyRequired) === true;
  const kind = kindOf(properties.AuthorizationType);
  return [
    {
      kind: 'rest',
      api: api ?? holder,
      method: String(properties.HttpMethod ?? 'ANY').toUpperCase(),
      path: pathOf(properties.ResourceId, named),
      authorization: {
        kind: kind === 'none' && apiKey ? 'api-key' : kind,
        ...(typeof properties.AuthorizerId === 'string' ? { authorizer: properties.AuthorizerId } : {}),
        scopes: asList(properties.AuthorizationScopes).map(String),
        apiKey,
      },
      public: !api || !isPrivate(api),
      ...target(named(get(properties, 'Integration', 'Uri'))),
      holder,
      at: ['AuthorizationType'],
    },
  ];
}

/** The path of an `AWS::ApiGateway::Resource` through its parents. */
function pathOf(resourceId: Json | undefined, named: Named): string {
  const parts: string[] = [];
  let at = resourceId;
  for (let steps = 0; steps < 50; steps++) {
    const [resource] = named(at).filter((candidate) => candidate.type === 'AWS::ApiGateway::Resource');
    if (!resource) break;
    parts.unshift(String(resource.properties.PathPart ?? ''));
    at = resource.properties.ParentId;
  }
  return `/${parts.join('/')}`;
}

function httpRoute(holder: Resource, _stack: Stack, named: Named): Route[] {
  const { properties } = holder;
  const [api] = named(properties.ApiId);
  const websocket = api?.properties.ProtocolType === 'WEBSOCKET';
  const key = String(properties.RouteKey ?? '$default');
  const [method, path] = /^[A-Z]+ /.test(key)
    ? (key.split(' ', 2) as [string, string])
    : [websocket ? 'MESSAGE' : 'ANY', key];
  const integration = named(properties.Target).find((one) => one.type === 'AWS::ApiGatewayV2::Integration');
  return [
    {
      kind: websocket ? 'websocket' : 'http',
      api: api ?? holder,
      method,
      path,
      authorization: {
        kind: kindOf(properties.AuthorizationType),
        ...(typeof properties.AuthorizerId === 'string' ? { authorizer: properties.AuthorizerId } : {}),
        scopes: asList(properties.AuthorizationScopes).map(String),
        apiKey: isTrue(properties.ApiKeyRequired) === true,
      },
      public: true,
      ...target(named(integration?.properties.IntegrationUri)),
      holder,
      at: ['AuthorizationType'],
    },
  ];
}

/** Only `$connect` can be authorized; every message comes over a connection that it let in. */
function connected(route: Route, routes: readonly Route[]): Route {
  const connect = routes.find(
    (other) => other.kind === 'websocket' && other.api === route.api && other.path === '$connect',
  );
  return connect ? { ...route, authorization: connect.authorization } : route;
}

function functionUrl(holder: Resource, _stack: Stack, named: Named): Route[] {
  return [
    {
      kind: 'url',
      api: holder,
      method: 'ANY',
      path: '/',
      authorization: { kind: kindOf(holder.properties.AuthType), scopes: [], apiKey: false },
      public: true,
      ...target(named(holder.properties.TargetFunctionArn)),
      holder,
      at: ['AuthType'],
    },
  ];
}

const graphqlKinds: Readonly<Record<string, AuthorizationKind>> = {
  API_KEY: 'api-key',
  AWS_IAM: 'iam',
  AMAZON_COGNITO_USER_POOLS: 'cognito',
  OPENID_CONNECT: 'jwt',
  AWS_LAMBDA: 'lambda',
};

function graphqlApi(holder: Resource): Route[] {
  const type = holder.properties.AuthenticationType;
  const kind =
    typeof type === 'string' && Object.hasOwn(graphqlKinds, type)
      ? (graphqlKinds[type] as AuthorizationKind)
      : 'unknown';
  const authorization: Authorization = { kind, scopes: [], apiKey: kind === 'api-key' };
  const reachable = holder.properties.Visibility !== 'PRIVATE';
  return [
    {
      kind: 'graphql',
      api: holder,
      method: 'POST',
      path: '/graphql',
      authorization,
      public: reachable,
      holder,
      at: ['AuthenticationType'],
    },
  ];
}

function target(found: Resource[]): { target?: Resource } {
  const [lambda] = found.filter((resource) => resource.type === 'AWS::Lambda::Function');
  return lambda ? { target: lambda } : {};
}

function isPrivate(api: Resource): boolean {
  return asList(get(api.properties, 'EndpointConfiguration', 'Types')).includes('PRIVATE');
}

/** A resource policy closes an API to the internet unless it allows everybody without condition and denies nobody. */
function closedByPolicy(api: Resource, policies: readonly PolicyFact[]): boolean {
  const statements = policies.filter((fact) => fact.holder === api).flatMap((fact) => fact.policy?.statements ?? []);
  if (statements.length === 0) return false;
  const open = statements.some((statement) => statement.effect === 'Allow' && statement.conditions.length === 0);
  const denied = statements.some((statement) => statement.effect === 'Deny');
  return !open || denied;
}
