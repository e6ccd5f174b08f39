/** `httpApi`: routes of an HTTP API, its authorizers, CORS and access log. */
import { get, isMap, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, part, putFrom, take, warn } from '../assembly.ts';
import { pathName, permissionId, resourceName } from '../naming.ts';
import { keepLogs } from '../provider/log-groups.ts';
import { aliasId, type EventUse, functionNamed, targetOf } from '../service.ts';
import {
  apiArn,
  attribute,
  invocationUri,
  isSet,
  joined,
  listOf,
  mapOf,
  ref,
  region,
  textOf,
  unique,
  writtenAt,
} from '../values.ts';

const apiId = 'HttpApi';
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'OPTIONS', 'HEAD', 'DELETE'];

const defaultHeaders = [
  'Content-Type',
  'X-Amz-Date',
  'Authorization',
  'X-Api-Key',
  'X-Amz-Security-Token',
  'X-Amz-User-Agent',
  'X-Amzn-Trace-Id',
];

const defaultFormat = JSON.stringify({
  requestId: '$context.requestId',
  ip: '$context.identity.sourceIp',
  requestTime: '$context.requestTime',
  httpMethod: '$context.httpMethod',
  routeKey: '$context.routeKey',
  status: '$context.status',
  protocol: '$context.protocol',
  responseLength: '$context.responseLength',
});

interface Route {
  event: EventUse;
  /** `*` for everything that no other route takes. */
  key: string;
  method: string;
}

export function addHttpApi(events: readonly EventUse[], assembly: Assembly): void {
  const [first] = events;
  if (!first) return;
  const settings = mapOf(assembly.service.provider.httpApi) ?? {};
  const routes = events.map(routeOf);
  const api: Json = settings.id || ref(apiId);
  if (!isSet(settings.id)) {
    addApi(first, settings, routes, assembly);
    addStage(first, settings, assembly);
  }
  const authorizers = mapOf(settings.authorizers) ?? {};
  for (const name of Object.keys(authorizers)) addAuthorizer(name, authorizers, api, assembly);
  for (const route of routes) addRoute(route, api, authorizers, assembly);
}

function routeOf(event: EventUse): Route {
  const { value } = event;
  const [first, ...rest] = (textOf(value) ?? '').split(' ');
  const path = isMap(value) ? (textOf(value.path) ?? '') : first === '*' ? '*' : rest.join(' ').trim();
  const written = (isMap(value) ? textOf(value.method) : first)?.toUpperCase() ?? '*';
  const method = written === '*' || path === '*' ? 'ANY' : written;
  return { event, key: path === '*' ? '*' : `${method} ${path}`, method };
}

function addApi(first: EventUse, settings: JsonMap, routes: readonly Route[], assembly: Assembly): void {
  const { name, stage, provider } = assembly.service;
  const defaultName = isSet(settings.shouldStartNameWithService) ? `${name}-${stage}` : `${stage}-${name}`;
  const properties = part(first.span, { Name: textOf(settings.name) || defaultName, ProtocolType: 'HTTP' });
  take(properties, 'Description', [settings, 'description']);
  const disabled = settings.disableDefaultEndpoint;
  if ((disabled ?? null) !== null)
    putFrom(properties, 'DisableExecuteApiEndpoint', disabled, settings, 'disableDefaultEndpoint');
  take(properties, 'Tags', [provider, 'tags']);
  if (isSet(settings.cors)) properties.CorsConfiguration = corsOf(settings, routes);
  add(assembly, apiId, { Type: 'AWS::ApiGatewayV2::Api', Properties: properties }, first.span);
}

/** What is not said is open; methods that are not said are those of the routes. */
function corsOf(settings: JsonMap, routes: readonly Route[]): JsonMap {
  const { cors } = settings;
  const used = ['OPTIONS', ...routes.flatMap(({ method }) => (method === 'ANY' ? methods : [method]))];
  const map = part(writtenAt(settings, 'cors'), {});
  const lists = [
    ['AllowHeaders', 'allowedHeaders', defaultHeaders],
    ['AllowMethods', 'allowedMethods', used],
    ['AllowOrigins', 'allowedOrigins', ['*']],
    ['ExposeHeaders', 'exposedResponseHeaders', undefined],
  ] as const;
  for (const [property, key, otherwise] of lists) {
    const value = get(cors, key);
    if (isSet(value)) putFrom(map, property, unique(listOf(value)), cors, key);
    else if (otherwise) map[property] = unique<string>(otherwise);
  }
  if (isSet(get(cors, 'allowCredentials'))) putFrom(map, 'AllowCredentials', true, cors, 'allowCredentials');
  putFrom(map, 'MaxAge', get(cors, 'maxAge'), cors, 'maxAge');
  return map;
}

function addStage(first: EventUse, settings: JsonMap, assembly: Assembly): void {
  const { service } = assembly;
  const { provider } = service;
  const properties = part(first.span, {
    ApiId: ref(apiId),
    StageName: '$default',
    AutoDeploy: true,
    DefaultRouteSettings: { DetailedMetricsEnabled: settings.metrics || false },
  });
  take(properties, 'Tags', [provider, 'tags']);
  const logs = get(provider, 'logs', 'httpApi');
  let dependsOn: string | undefined;
  if (isSet(logs)) {
    const span = writtenAt(provider.logs, 'httpApi');
    dependsOn = 'HttpApiLogGroup';
    const access = part(span, { DestinationArn: attribute(dependsOn), Format: defaultFormat });
    take(access, 'Format', [logs, 'format']);
    properties.AccessLogSettings = access;
    const stackName = textOf(provider.stackName) || `${service.name}-${service.stage}`;
    const group = keepLogs(part(span, { LogGroupName: `/aws/http-api/${stackName}` }), service);
    add(assembly, dependsOn, { Type: 'AWS::Logs::LogGroup', Properties: group }, span);
  }
  const draft = { Type: 'AWS::ApiGatewayV2::Stage', Properties: properties, DependsOn: dependsOn };
  add(assembly, 'HttpApiStage', draft, first.span);
  const url = joined('https://', ref(apiId), '.execute-api.', region(), '.', ref('AWS::URLSuffix'));
  assembly.outputs.HttpApiId = part(first.span, { Description: 'Id of the HTTP API', Value: ref(apiId) });
  assembly.outputs.HttpApiUrl = part(first.span, { Description: 'URL of the HTTP API', Value: url });
}

function addAuthorizer(key: string, authorizers: JsonMap, api: Json, assembly: Assembly): void {
  const settings = mapOf(authorizers[key]);
  if (!settings) return;
  const span = writtenAt(authorizers, key);
  const name = textOf(settings.name) || key;
  const properties = part(span, { ApiId: api, Name: name });
  putFrom(properties, 'IdentitySource', listOf(settings.identitySource), settings, 'identitySource');
  let dependsOn: string | undefined;
  if (settings.type === 'request') {
    const owner = functionNamed(assembly.service, settings.functionName);
    const target =
      settings.functionArn ||
      (owner ? targetOf(owner) : attribute(`${resourceName(textOf(settings.functionName) ?? '')}LambdaFunction`));
    dependsOn = aliasId(owner);
    properties.AuthorizerType = 'REQUEST';
    putFrom(properties, 'EnableSimpleResponses', settings.enableSimpleResponses, settings, 'enableSimpleResponses');
    putFrom(properties, 'AuthorizerResultTtlInSeconds', settings.resultTtlInSeconds, settings, 'resultTtlInSeconds');
    properties.AuthorizerPayloadFormatVersion = '2.0';
    take(properties, 'AuthorizerPayloadFormatVersion', [settings, 'payloadVersion']);
    properties.AuthorizerUri = part(span, invocationUri(target));
    if (!isSet(settings.managedExternally)) {
      const permission = part(span, {
        FunctionName: target,
        Action: 'lambda:InvokeFunction',
        Principal: 'apigateway.amazonaws.com',
        SourceArn: apiArn(api, '/*'),
      });
      const draft = { Type: 'AWS::Lambda::Permission', Properties: permission, DependsOn: dependsOn };
      const id = `${resourceName(name)}LambdaAuthorizerPermissionHttpApi`;
      if (owner) addFor(owner, assembly, id, draft, span);
      else add(assembly, id, draft, span);
    }
  } else {
    properties.AuthorizerType = 'JWT';
    const jwt = part(writtenAt(settings, 'issuerUrl') ?? span, {});
    putFrom(jwt, 'Audience', listOf(settings.audience), settings, 'audience');
    putFrom(jwt, 'Issuer', settings.issuerUrl, settings, 'issuerUrl');
    properties.JwtConfiguration = jwt;
  }
  const draft = { Type: 'AWS::ApiGatewayV2::Authorizer', Properties: properties, DependsOn: dependsOn };
  add(assembly, `HttpApiAuthorizer${resourceName(name)}`, draft, span);
}

function addRoute(route: Route, api: Json, authorizers: JsonMap, assembly: Assembly): void {
  const { event, key } = route;
  const { owner, span, value } = event;
  const integrationId = `HttpApiIntegration${resourceName(owner.name)}`;
  addIntegration(event, api, integrationId, assembly);
  const properties = part(span, {
    ApiId: api,
    RouteKey: key === '*' ? '$default' : key,
    Target: { 'Fn::Join': ['/', ['integrations', ref(integrationId)]] },
  });
  authorize(properties, get(value, 'authorizer'), authorizers, event, assembly);
  const id = key === '*' ? 'HttpApiRouteDefault' : `HttpApiRoute${pathName(key)}`;
  addFor(
    owner,
    assembly,
    id,
    { Type: 'AWS::ApiGatewayV2::Route', Properties: properties, DependsOn: integrationId },
    span,
  );
}

function addIntegration(event: EventUse, api: Json, id: string, assembly: Assembly): void {
  if (Object.hasOwn(assembly.resources, id)) return;
  const { owner, span } = event;
  const properties = part(span, {
    ApiId: api,
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: targetOf(owner),
    PayloadFormatVersion: '2.0',
    TimeoutInMillis: 30000,
  });
  take(
    properties,
    'PayloadFormatVersion',
    [owner.config.httpApi, 'payload'],
    [assembly.service.provider.httpApi, 'payload'],
  );
  const waits = { DependsOn: aliasId(owner) };
  addFor(owner, assembly, id, { Type: 'AWS::ApiGatewayV2::Integration', Properties: properties, ...waits }, span);
  const permission = part(span, {
    FunctionName: targetOf(owner),
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
    SourceArn: apiArn(api, '/*'),
  });
  const draft = { Type: 'AWS::Lambda::Permission', Properties: permission, ...waits };
  addFor(owner, assembly, permissionId(owner.name, 'HttpApi'), draft, span);
}

function authorize(
  properties: JsonMap,
  written: Json | undefined,
  authorizers: JsonMap,
  event: EventUse,
  assembly: Assembly,
): void {
  if (!isSet(written)) return;
  const { value } = event;
  const put = (property: string, inner: Json | undefined) => putFrom(properties, property, inner, value, 'authorizer');
  if (get(written, 'type') === 'aws_iam') {
    put('AuthorizationType', 'AWS_IAM');
    return;
  }
  const key = textOf(isMap(written) ? written.name : written) ?? '';
  const known = mapOf(get(authorizers, key));
  const id = get(written, 'id');
  const type = known && !isSet(id) ? known.type : get(written, 'type');
  if (!known && !isSet(id)) {
    const message = `\`${key}\` is not among \`provider.httpApi.authorizers\`; define it there`;
    warn(assembly, 'unknown-authorizer', message, event.span);
  }
  put('AuthorizationType', type === 'request' ? 'CUSTOM' : 'JWT');
  put(
    'AuthorizerId',
    isSet(id) ? id : part(event.span, ref(`HttpApiAuthorizer${resourceName(textOf(known?.name) || key)}`)),
  );
  const scopes = get(written, 'scopes');
  if (isSet(scopes)) put('AuthorizationScopes', unique(listOf(scopes)));
}
