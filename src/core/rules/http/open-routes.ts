/** Routes that anybody can call: REST methods, HTTP and WebSocket routes, function URLs, GraphQL APIs. */
import type { Facts, Route } from '../../model/fact.ts';
import type { Trait } from '../../model/trait.ts';
import { asList, get } from '../../model/tree.ts';
import { readable } from '../../model/value.ts';
import { isFilledIn } from '../origins.ts';
import type { Found, StackRule, StateRule } from '../rule.ts';

const apiAuth = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html';

/** Routes of one kind that ask for nothing. A preflight has to be open, and a private API is not reached from the internet. */
function* openRoutes(facts: Facts, kinds: readonly Route['kind'][]): Iterable<Route> {
  for (const route of facts.routes) {
    if (!kinds.includes(route.kind) || route.authorization.kind !== 'none' || route.method === 'OPTIONS') continue;
    if (route.kind === 'websocket' && route.path !== '$connect') continue;
    if (route.public) yield route;
  }
}

function openRoute(route: Route): Found {
  const name = `${route.method === 'MESSAGE' ? '' : `${route.method} `}${readable(route.path)}`;
  return {
    resource: route.holder,
    path: route.at,
    evidence: `${route.method} ${route.path}`,
    reach: 'internet',
    // Who lets the stage decide asks for authorization somewhere.
    ...(isFilledIn(route.holder, route.at) ? { severity: 'low' as const } : {}),
    follows: traitsOf(route),
    message: `anybody can call \`${name}\` of \`${route.api.author.id}\`: it asks for no authorization`,
  };
}

/**
 * By what an open route stays the same: method and path; for the same function its path, or its method and what its path begins or
 * ends with. A function behind many routes does another thing on each, so an unlike path is another route, though no new way in to the function. So is a function URL, and
 * the root of an API, where another function answers: nothing but the function says what they are.
 */
function traitsOf(route: Route): Trait[] {
  const { target: of, method } = route;
  const names = route.path.split('/').filter((part) => part !== '' && !/[{}$]|^(?:api|rest|v\d+)$/i.test(part));
  const [same, path] = [`open ${method} ${pathOf(route)}`, `open ${pathOf(route)}`];
  const anywhere = names.length > 0 ? [{ what: same }] : [];
  if (!of) return anywhere;
  const ends = [names[0], names.at(-1)].filter((name) => name !== undefined);
  const here = [same, path, ...ends.map((name) => `open ${method} ${name}`)].map((what) => ({ what, of }));
  return [...anywhere, ...here, { what: `open ${method}`, of, loosely: true }];
}

/** HTTP APIs and services write paths with and without the slash; what a parameter is called is nothing to callers. */
function pathOf({ path }: Route): string {
  return path.replace(/^\/?/, '/').replace(/\{[^{}+]*(\+?)\}/g, '{$1}');
}

export const apiRestMethodNoAuth: StackRule = {
  id: 'api-rest-method-no-auth',
  kind: 'state',
  area: 'http',
  severity: 'high',
  title: 'REST API method without authorization',
  description:
    'A method of a REST API asks for no authorization, and no resource policy limits who may call it: anybody on the internet can. What counts is the effective authorization, after default authorizers, overrides of single events and OpenAPI bodies; a method without `AuthorizationType` is open too.',
  remediation: {
    sam: 'set `Auth.DefaultAuthorizer` on the API, or `Auth` on the event',
    cloudformation: 'set `AuthorizationType` (and `AuthorizerId`) on the method, or `security` in the OpenAPI body',
    serverless: 'set `authorizer` on the `http` event',
  },
  docs: apiAuth,
  about: ['AWS::ApiGateway::Method', 'AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'],
  examples: { fail: method('NONE'), pass: method('AWS_IAM') },
  *checkAll(facts) {
    for (const route of openRoutes(facts, ['rest'])) yield openRoute(route);
  },
};

export const apiHttpRouteNoAuth: StackRule = {
  id: 'api-http-route-no-auth',
  kind: 'state',
  area: 'http',
  severity: 'high',
  title: 'HTTP or WebSocket route without authorization',
  description:
    'A route of an HTTP API, or the `$connect` route of a WebSocket API, asks for no authorization: anybody on the internet can call it. A route without `AuthorizationType` is open; an authorizer that no route uses protects nothing.',
  remediation: {
    sam: 'set `Auth.DefaultAuthorizer` on the HTTP API, or `Auth.Authorizer` on the event',
    cloudformation: 'set `AuthorizationType` and `AuthorizerId` on the route',
    serverless: 'set `authorizer` on the `httpApi` event',
  },
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html',
  about: ['AWS::ApiGatewayV2::Route', 'AWS::ApiGatewayV2::Api', 'AWS::Serverless::HttpApi'],
  examples: { fail: route(''), pass: route(', AuthorizationType: AWS_IAM') },
  *checkAll(facts) {
    for (const found of openRoutes(facts, ['http', 'websocket'])) yield openRoute(found);
  },
};

export const fnUrlAuthNone: StackRule = {
  id: 'fn-url-auth-none',
  kind: 'state',
  area: 'http',
  severity: 'high',
  title: 'Function URL without authentication',
  description:
    'The function has a URL of its own that anybody on the internet can call. There is no API Gateway in front of it: no throttling, no WAF, no request validation, no authorizer.',
  remediation: {
    sam: 'set `FunctionUrlConfig.AuthType: AWS_IAM`, or put an API with an authorizer in front',
    cloudformation: 'set `AuthType: AWS_IAM`, or put an API with an authorizer in front',
    serverless: 'set `url: { authorizer: aws_iam }`',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  about: ['AWS::Lambda::Url', 'AWS::Serverless::Function'],
  examples: { fail: url('NONE'), pass: url('AWS_IAM') },
  *checkAll(facts) {
    for (const found of openRoutes(facts, ['url']))
      yield {
        resource: found.holder,
        path: found.at,
        reach: 'internet',
        message: `anybody can call the URL of \`${found.target?.author.id ?? found.holder.author.id}\``,
      };
  },
};

export const apiKeyAsOnlyAuth: StackRule = {
  id: 'api-key-as-only-auth',
  kind: 'state',
  area: 'http',
  severity: 'medium',
  title: 'API key as the only check',
  description:
    'A method asks for an API key and nothing else. Keys identify a client for usage plans; they are no authentication, are sent with every request and rarely change.',
  remediation: 'add an authorizer (IAM, Cognito, JWT or Lambda) and keep the key for usage plans only',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html',
  about: ['AWS::ApiGateway::Method', 'AWS::ApiGateway::RestApi', 'AWS::Serverless::Api'],
  examples: { fail: method('NONE', true), pass: method('AWS_IAM', true) },
  *checkAll(facts) {
    for (const found of facts.routes) {
      if (
        found.kind === 'graphql' ||
        found.authorization.kind !== 'api-key' ||
        !found.public ||
        found.method === 'OPTIONS'
      )
        continue;
      yield {
        resource: found.holder,
        path: found.at,
        evidence: `${found.method} ${found.path}`,
        message: `\`${found.method} ${readable(found.path)}\` of \`${found.api.author.id}\` asks for an API key only`,
      };
    }
  },
};

export const appsyncApiKeyAuth: StateRule = {
  id: 'appsync-api-key-auth',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'high',
  title: 'GraphQL API that accepts an API key',
  description:
    'The GraphQL API (or one of its additional providers) lets callers in with an API key, which ships inside every client that uses it. Everything not excluded by a directive can be called by whoever reads the key.',
  remediation: 'use `AMAZON_COGNITO_USER_POOLS`, `OPENID_CONNECT`, `AWS_IAM` or `AWS_LAMBDA`',
  docs: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  on: ['AWS::AppSync::GraphQLApi'],
  examples: { fail: graphql('API_KEY'), pass: graphql('AWS_IAM') },
  check({ properties, author }) {
    if (properties.AuthenticationType === 'API_KEY')
      return [
        {
          path: ['AuthenticationType'],
          reach: 'internet',
          message: `\`${author.id}\` lets callers in with an API key`,
        },
      ];
    const at = asList(properties.AdditionalAuthenticationProviders).findIndex(
      (one) => get(one, 'AuthenticationType') === 'API_KEY',
    );
    return at === -1
      ? []
      : [
          {
            path: ['AdditionalAuthenticationProviders', at],
            evidence: 'additional',
            severity: 'medium',
            message: `\`${author.id}\` also lets callers in with an API key`,
          },
        ];
  },
};

function method(type: string, key = false): string {
  return `Resources:
  Api:
    Type: AWS::ApiGateway::RestApi
    Properties: { Name: orders }
  Get:
    Type: AWS::ApiGateway::Method
    Properties:
      RestApiId: !Ref Api
      ResourceId: !GetAtt Api.RootResourceId
      HttpMethod: GET
      AuthorizationType: ${type}
${key ? '      ApiKeyRequired: true\n' : ''}`;
}

function route(extra: string): string {
  return `Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Get:
    Type: AWS::ApiGatewayV2::Route
    Properties: { ApiId: !Ref Api, RouteKey: GET /orders${extra} }
`;
}

function url(type: string): string {
  return `Resources:
  Url:
    Type: AWS::Lambda::Url
    Properties: { TargetFunctionArn: orders, AuthType: ${type} }
`;
}

function graphql(type: string): string {
  return `Resources:
  Graph:
    Type: AWS::AppSync::GraphQLApi
    Properties: { Name: orders, AuthenticationType: ${type} }
`;
}
