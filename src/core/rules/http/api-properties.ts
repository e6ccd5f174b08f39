/** State rules about stages, domains, integrations and authorizers of APIs. */
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber, equals, hasUnknown, isOneOf, isTrue, isUnknown } from '../../model/value.ts';
import type { Hit, Rule, StateRule } from '../rule.ts';
import {
  authorizer,
  cors,
  domain,
  httpBackend,
  integration,
  jwt,
  mapping,
  restApi,
  stage,
  url,
} from './api-examples.ts';
import { operationIntegrations } from './openapi-integrations.ts';

const guide = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/';

const apiTlsPolicyOld: StateRule = {
  id: 'api-tls-policy-old',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'high',
  title: 'API domain that accepts old TLS',
  description:
    'The custom domain accepts TLS 1.0 or 1.1, whose weaknesses let somebody on the path read or change requests. Told as `low` where the domain of a REST API names no policy, so that it keeps what it was once made with.',
  remediation: 'set `SecurityPolicy: TLS_1_2` (or a newer policy)',
  docs: `${guide}apigateway-custom-domain-tls-version.html`,
  on: ['AWS::ApiGateway::DomainName', 'AWS::ApiGateway::DomainNameV2', 'AWS::ApiGatewayV2::DomainName'],
  examples: { fail: domain(', SecurityPolicy: TLS_1_0'), pass: domain(', SecurityPolicy: TLS_1_2') },
  check({ type, properties, author }) {
    const isV2 = type === 'AWS::ApiGatewayV2::DomainName';
    const configurations = isV2 ? asList(properties.DomainNameConfigurations) : [properties];
    return configurations.flatMap((one, at): Omit<Hit, 'resource'>[] => {
      const policy = get(one, 'SecurityPolicy');
      const path = isV2 ? ['DomainNameConfigurations', at, 'SecurityPolicy'] : ['SecurityPolicy'];
      if (equals(policy, 'TLS_1_0') === true) return [{ path, message: `\`${author.id}\` accepts TLS 1.0` }];
      // An HTTP API's domain cannot be below TLS 1.2; of others AWS documents no default, and one that is there keeps what it has.
      return policy === undefined && !isV2
        ? [
            {
              path,
              severity: 'low',
              message: `\`${author.id}\` names no security policy, so the lowest TLS is left open`,
            },
          ]
        : [];
    });
  },
};

const apiNoClientCertificate: StateRule = {
  id: 'api-no-client-certificate',
  kind: 'state',
  area: 'http',
  severity: 'low',
  title: 'Stage without a client certificate',
  description:
    'The stage sends requests to an HTTP backend without a client certificate, so the backend cannot tell API Gateway from anybody else who calls it.',
  remediation: 'set `ClientCertificateId`, and have the backend check the certificate',
  docs: `${guide}getting-started-client-side-ssl-authentication.html`,
  on: ['AWS::ApiGateway::Stage'],
  examples: { fail: httpBackend(''), pass: httpBackend(', ClientCertificateId: abc') },
  check(stage, facts) {
    if (stage.properties.ClientCertificateId !== undefined) return [];
    const apis = facts.named(stage.properties.RestApiId);
    const callsHttp = facts
      .of('AWS::ApiGateway::Method')
      .some(
        (method) =>
          facts.named(method.properties.RestApiId).some((api) => apis.includes(api)) &&
          isHttp(get(method.properties, 'Integration', 'Type')),
      );
    const inBody = apis.some((api) => operationIntegrations(api.properties.Body).some(({ type }) => isHttp(type)));
    return callsHttp || inBody
      ? [
          {
            path: ['ClientCertificateId'],
            message: `\`${stage.author.id}\` calls its HTTP backend without a client certificate`,
          },
        ]
      : [];
  },
};

function isHttp(type: Json | undefined): boolean {
  return typeof type === 'string' && /^http(?:_proxy)?$/i.test(type);
}

const apiIntegrationPlainHttp: StateRule = {
  id: 'api-integration-plain-http',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'high',
  title: 'Integration over plain HTTP',
  description:
    'The API forwards requests (with their headers, tokens and bodies) over plain HTTP, where everybody on the path can read and change them.',
  remediation: 'use an `https://` URI, or a VPC link with TLS',
  docs: `${guide}setup-http-integrations.html`,
  on: [
    'AWS::ApiGateway::Method',
    'AWS::ApiGatewayV2::Integration',
    'AWS::ApiGateway::RestApi',
    'AWS::ApiGatewayV2::Api',
  ],
  examples: { fail: integration('http://backend.example.com'), pass: integration('https://backend.example.com') },
  check({ type, properties, author }) {
    const plain = (uri: Json | undefined) => typeof uri === 'string' && uri.startsWith('http://');
    const message = `\`${author.id}\` forwards requests over plain HTTP`;
    if (type === 'AWS::ApiGateway::Method') {
      const linked = get(properties, 'Integration', 'ConnectionType') === 'VPC_LINK';
      return plain(get(properties, 'Integration', 'Uri'))
        ? [{ path: ['Integration', 'Uri'], message, ...(linked ? { severity: 'medium' as const } : {}) }]
        : [];
    }
    if (type === 'AWS::ApiGatewayV2::Integration') {
      if (plain(properties.IntegrationUri)) return [{ path: ['IntegrationUri'], message }];
      const open =
        properties.ConnectionType === 'VPC_LINK' &&
        properties.TlsConfig === undefined &&
        typeof properties.IntegrationUri === 'string' &&
        properties.IntegrationUri.includes(':elasticloadbalancing:');
      return open
        ? [
            {
              path: ['TlsConfig'],
              evidence: 'vpc-link',
              severity: 'low',
              message: `\`${author.id}\` calls the load balancer inside the VPC without TLS`,
            },
          ]
        : [];
    }
    return operationIntegrations(properties.Body)
      .filter(({ uri }) => plain(uri))
      .map(({ at, uri }) => ({ path: at, evidence: String(uri), message }));
  },
};

const apiCorsAnyOrigin: StateRule = {
  id: 'api-cors-any-origin',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'medium',
  title: 'CORS for every origin',
  description:
    'Every web page may call the API from its visitors’ browsers and read the answers. With credentials allowed, it does so in the name of the visitor.',
  remediation: 'list the origins of your own front ends',
  docs: `${guide}http-api-cors.html`,
  on: ['AWS::ApiGatewayV2::Api'],
  examples: { fail: cors("['*']"), pass: cors("['https://orders.example.com']") },
  *check({ properties, author }) {
    for (const { path, origins, credentials } of corsSettings) {
      if (!asList(get(properties, ...path, origins)).includes('*')) continue;
      const withCredentials = isTrue(get(properties, ...path, credentials)) === true;
      yield {
        path: [...path, origins],
        severity: withCredentials ? 'high' : 'medium',
        message: `\`${author.id}\` lets every origin call it${withCredentials ? ', with credentials' : ''}`,
      };
    }
  },
};

/** An HTTP API has its CORS as a property, or in its OpenAPI body, where SAM writes it. */
const corsSettings = [
  { path: ['CorsConfiguration'], origins: 'AllowOrigins', credentials: 'AllowCredentials' },
  { path: ['Body', 'x-amazon-apigateway-cors'], origins: 'allowOrigins', credentials: 'allowCredentials' },
] as const;

const fnUrlCorsOpen: StateRule = {
  id: 'fn-url-cors-open',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'medium',
  title: 'Function URL with CORS for every origin',
  description:
    'Every web page may call the function URL from its visitors’ browsers and read the answers; with credentials allowed, in the name of the visitor.',
  remediation: 'list the origins of your own front ends in `Cors.AllowOrigins`',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html',
  on: ['AWS::Lambda::Url'],
  examples: { fail: url("['*']"), pass: url("['https://orders.example.com']") },
  check({ properties, author }) {
    const origins = asList(get(properties, 'Cors', 'AllowOrigins'));
    if (!origins.includes('*')) return [];
    const credentials = isTrue(get(properties, 'Cors', 'AllowCredentials')) === true;
    return [
      {
        path: ['Cors', 'AllowOrigins'],
        ...(credentials ? { severity: 'high' as const } : {}),
        message: `the URL of \`${author.id}\` lets every origin call it${credentials ? ', with credentials' : ''}`,
      },
    ];
  },
};

const apiAuthorizerCacheTtlLong: StateRule = {
  id: 'api-authorizer-cache-ttl-long',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'low',
  title: 'Authorizer that remembers for long',
  description:
    'The authorizer’s decision is kept for a long time: a token that was revoked, or a user who lost a right, gets through until then.',
  remediation: 'set `AuthorizerResultTtlInSeconds` to at most 600 seconds',
  docs: `${guide}apigateway-use-lambda-authorizer.html`,
  on: ['AWS::ApiGateway::Authorizer', 'AWS::ApiGatewayV2::Authorizer'],
  examples: {
    fail: authorizer('AuthorizerResultTtlInSeconds: 3600'),
    pass: authorizer('AuthorizerResultTtlInSeconds: 300'),
  },
  check({ properties, author }) {
    const seconds = asNumber(properties.AuthorizerResultTtlInSeconds);
    return typeof seconds === 'number' && seconds > 600
      ? [
          {
            path: ['AuthorizerResultTtlInSeconds'],
            message: `\`${author.id}\` keeps its decisions for ${seconds} seconds`,
          },
        ]
      : [];
  },
};

const apiJwtAuthorizerNoAudience: StateRule = {
  id: 'api-jwt-authorizer-no-audience',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'medium',
  title: 'JWT authorizer without audience',
  description: 'The authorizer accepts tokens that its issuer made for any application, not just for this API.',
  remediation: 'set `JwtConfiguration.Audience` to the client ids of this API',
  docs: `${guide}http-api-jwt-authorizer.html`,
  on: ['AWS::ApiGatewayV2::Authorizer'],
  examples: { fail: jwt(''), pass: jwt(', Audience: [orders]') },
  check({ properties, author }) {
    if (properties.AuthorizerType !== 'JWT') return [];
    const audience = get(properties, 'JwtConfiguration', 'Audience');
    return audience === undefined || (Array.isArray(audience) && audience.length === 0)
      ? [{ path: ['JwtConfiguration'], message: `\`${author.id}\` accepts tokens for any audience` }]
      : [];
  },
};

const apiPublicEndpoint: StateRule = {
  id: 'api-public-endpoint',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'info',
  title: 'REST API reachable from the internet',
  description:
    'The REST API has a regional or edge endpoint, which the whole internet can reach. That is what most APIs are for; one that only serves callers inside VPCs is better private.',
  remediation: 'set `EndpointConfiguration.Types: [PRIVATE]` if only callers inside VPCs need the API',
  docs: `${guide}apigateway-private-apis.html`,
  on: ['AWS::ApiGateway::RestApi'],
  examples: { fail: restApi(''), pass: restApi(', EndpointConfiguration: { Types: [PRIVATE] }') },
  check({ properties, author }) {
    const types = get(properties, 'EndpointConfiguration', 'Types');
    if (isUnknown(types) || asList(types).some((type) => type === 'PRIVATE' || hasUnknown(type))) return [];
    return [{ path: ['EndpointConfiguration'], message: `\`${author.id}\` can be reached from the internet` }];
  },
};

const apiDefaultEndpointEnabled: StateRule = {
  id: 'api-default-endpoint-enabled',
  kind: 'state',
  area: 'http',
  severity: 'low',
  title: 'Default endpoint beside a custom domain',
  description:
    'The API has a custom domain, but its default `execute-api` endpoint still answers: callers can go around what stands before the domain, such as a WAF, CDN or client certificates.',
  remediation: 'set `DisableExecuteApiEndpoint: true`',
  docs: `${guide}rest-api-disable-default-endpoint.html`,
  on: ['AWS::ApiGateway::BasePathMapping', 'AWS::ApiGatewayV2::ApiMapping'],
  examples: { fail: mapping(''), pass: mapping(', DisableExecuteApiEndpoint: true') },
  check({ properties }, facts) {
    return facts
      .named(properties.RestApiId ?? properties.ApiId)
      .filter(
        (api) =>
          ['AWS::ApiGateway::RestApi', 'AWS::ApiGatewayV2::Api'].includes(api.type) &&
          api.properties.DisableExecuteApiEndpoint === undefined,
      )
      .slice(0, 1)
      .map((api) => ({
        resource: api,
        path: ['DisableExecuteApiEndpoint'],
        message: `\`${api.author.id}\` still answers at its default endpoint`,
      }));
  },
};

const apiNoThrottling: StateRule = {
  id: 'api-no-throttling',
  kind: 'state',
  local: true,
  area: 'http',
  severity: 'low',
  title: 'Stage without throttling of its own',
  description:
    'The stage sets no rate limit, so the account’s limit applies: one noisy client of this API slows every other API of the account down, and the bill follows the attacker.',
  remediation: {
    sam: 'set `MethodSettings` with `ThrottlingRateLimit` and `ThrottlingBurstLimit`, or `DefaultRouteSettings` on an HTTP API',
    cloudformation:
      'set `MethodSettings` with `ThrottlingRateLimit` and `ThrottlingBurstLimit`, or `DefaultRouteSettings` on an HTTP API',
  },
  docs: `${guide}api-gateway-request-throttling.html`,
  on: ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage'],
  examples: {
    fail: stage(''),
    pass: stage(
      ", MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 }]",
    ),
  },
  check({ type, properties, author }) {
    const isV2 = type === 'AWS::ApiGatewayV2::Stage';
    const settings = isV2 ? properties.DefaultRouteSettings : properties.MethodSettings;
    if (isUnknown(settings)) return [];
    const limited = asList(settings).filter(
      (one) => get(one, 'ThrottlingRateLimit') !== undefined || get(one, 'ThrottlingBurstLimit') !== undefined,
    );
    // Routes of an HTTP API that have a limit of their own do not limit the others either.
    if (isV2 ? limited.length > 0 : limited.some(mayBeForAll)) return [];
    return [
      {
        path: [isV2 ? 'DefaultRouteSettings' : 'MethodSettings'],
        message: `${limited.length > 0 ? 'some methods of ' : ''}\`${author.id}\` ${limited.length > 0 ? 'have' : 'has'} no rate limit of ${limited.length > 0 ? 'their' : 'its'} own`,
      },
    ];
  },
};

/** A setting for every method of every path; what is not known may be. */
function mayBeForAll(setting: Json): boolean {
  const { HttpMethod: method, ResourcePath: path } = isMap(setting) ? setting : {};
  return equals(method, '*') !== false && isOneOf(path, ['/*', '*']) !== false;
}

export const apiPropertyRules: readonly Rule[] = [
  apiTlsPolicyOld,
  apiNoClientCertificate,
  apiIntegrationPlainHttp,
  apiCorsAnyOrigin,
  fnUrlCorsOpen,
  apiAuthorizerCacheTtlLong,
  apiJwtAuthorizerNoAudience,
  apiPublicEndpoint,
  apiDefaultEndpointEnabled,
  apiNoThrottling,
];
