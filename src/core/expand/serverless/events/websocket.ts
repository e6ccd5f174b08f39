/** `websocket`: routes of a WebSocket API. */

import { sha256Hex } from '../../../model/hash.ts';
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, grant, grantOwn, part, putFrom, take } from '../assembly.ts';
import { addApiLogRole } from '../custom-resource.ts';
import { permissionId, resourceName, websocketRouteName } from '../naming.ts';
import { keepLogs } from '../provider/log-groups.ts';
import { aliasId, type EventUse, functionNamed, targetOf } from '../service.ts';
import { invocationUri, isSet, joined, mapOf, ref, region, textOf, unique, writtenAt } from '../values.ts';

const apiId = 'WebsocketsApi';
const stageId = 'WebsocketsDeploymentStage';
const logGroup = 'WebsocketsLogGroup';

const defaultFormat =
  '$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "$context.eventType $context.routeKey $context.connectionId" $context.requestId';

export function addWebsockets(events: readonly EventUse[], assembly: Assembly): void {
  const [first] = events;
  if (!first) return;
  const api = get(assembly.service.provider, 'apiGateway', 'websocketApiId') || ref(apiId);
  const isOwn = get(api, 'Ref') === apiId;
  if (isOwn) addApi(events, assembly);
  for (const event of events) addRoute(event, api, assembly);
  const dependsOn = events.flatMap((event) => {
    const name = `${websocketRouteName(routeOf(event))}WebsocketsRoute`;
    return isSet(get(event.value, 'routeResponseSelectionExpression')) ? [`${name}Response`, name] : [name];
  });
  if (isOwn) addStage(first, api, assembly);
  addDeployment(first, api, assembly, dependsOn, isOwn);
}

function routeOf(event: EventUse): string {
  return textOf(mapOf(event.value) ? get(event.value, 'route') : event.value) ?? '';
}

function addApi(events: readonly EventUse[], assembly: Assembly): void {
  const [event] = events as [EventUse];
  const { name, stage, provider } = assembly.service;
  const properties = part(event.span, {
    Name: textOf(provider.websocketsApiName) || `${stage}-${name}-websockets`,
    RouteSelectionExpression: '$request.body.action',
    Description: 'Serverless Websockets',
    ProtocolType: 'WEBSOCKET',
  });
  take(properties, 'RouteSelectionExpression', [provider, 'websocketsApiRouteSelectionExpression']);
  take(properties, 'Description', [provider, 'websocketsDescription']);
  take(properties, 'Tags', [provider, 'tags']);
  add(assembly, apiId, { Type: 'AWS::ApiGatewayV2::Api', Properties: properties }, event.span);
  const connections = [{ 'Fn::Sub': 'arn:${AWS::Partition}:execute-api:*:*:*/@connections/*' }];
  const statement = { Effect: 'Allow', Action: ['execute-api:ManageConnections'], Resource: connections };
  grant(assembly, statement, event.span);
  for (const owner of unique(events.map((other) => other.owner))) grantOwn(assembly, owner, statement, event.span);
}

function addRoute(event: EventUse, api: Json, assembly: Assembly): void {
  const { owner, span, value } = event;
  const integrationId = `${resourceName(owner.name)}WebsocketsIntegration`;
  const integration = part(span, {
    ApiId: api,
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: invocationUri(targetOf(owner)),
  });
  const type = 'AWS::ApiGatewayV2::Integration';
  addFor(owner, assembly, integrationId, { Type: type, DependsOn: aliasId(owner), Properties: integration }, span);
  const routeName = websocketRouteName(routeOf(event));
  const authorizer = authorizerOf(event, assembly);
  const properties = part(span, {
    ApiId: api,
    RouteKey: routeOf(event),
    AuthorizationType: authorizer ? 'CUSTOM' : 'NONE',
    AuthorizerId: authorizer && ref(`${resourceName(authorizer.name)}WebsocketsAuthorizer`),
    Target: { 'Fn::Join': ['/', ['integrations', ref(integrationId)]] },
  });
  const expression = 'RouteResponseSelectionExpression';
  take(properties, expression, [value, 'routeResponseSelectionExpression']);
  addFor(
    owner,
    assembly,
    `${routeName}WebsocketsRoute`,
    { Type: 'AWS::ApiGatewayV2::Route', Properties: properties },
    span,
  );
  if (isSet(properties[expression])) {
    const response = part(span, {
      ApiId: api,
      RouteId: ref(`${routeName}WebsocketsRoute`),
      RouteResponseKey: '$default',
    });
    const draft = { Type: 'AWS::ApiGatewayV2::RouteResponse', Properties: response };
    addFor(owner, assembly, `${routeName}WebsocketsRouteResponse`, draft, span);
  }
  allow(event, assembly, owner.name, targetOf(owner), [textOf(get(api, 'Ref')), aliasId(owner) ?? owner.logicalId]);
  if (authorizer) addAuthorizer(event, api, assembly, authorizer);
}

function allow(
  event: EventUse,
  assembly: Assembly,
  name: string,
  target: Json,
  dependsOn: (string | undefined)[],
): void {
  const properties = part(event.span, {
    FunctionName: target,
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
  });
  const waits = unique(dependsOn.filter((id) => id !== undefined));
  const draft = { Type: 'AWS::Lambda::Permission', DependsOn: waits, Properties: properties };
  const owner = functionNamed(assembly.service, name) ?? event.owner;
  addFor(owner, assembly, permissionId(name, 'Websockets'), draft, event.span);
}

interface Authorizer {
  name: string;
  /** The function's ARN: of one of this service, or given. */
  arn: Json;
  local: boolean;
  identitySource: Json;
}

function authorizerOf(event: EventUse, assembly: Assembly): Authorizer | undefined {
  const written = get(event.value, 'authorizer');
  if (!isSet(written)) return undefined;
  const settings = mapOf(written);
  const arn = settings ? settings.arn : typeof written === 'string' && written.includes(':') ? written : undefined;
  const identitySource = settings?.identitySource || ['route.request.header.Auth'];
  if (isSet(arn)) {
    const name = typeof arn === 'string' ? (arn.split(':').at(-1) ?? '') : (textOf(settings?.name) ?? '');
    return { name, arn, local: false, identitySource };
  }
  const name = textOf(settings ? settings.name : written) ?? '';
  const owner = functionNamed(assembly.service, name);
  return { name, arn: owner ? targetOf(owner) : name, local: owner !== undefined, identitySource };
}

function addAuthorizer(event: EventUse, api: Json, assembly: Assembly, authorizer: Authorizer): void {
  const { name, arn, local, identitySource } = authorizer;
  const { service } = assembly;
  const owner = functionNamed(service, name);
  const span = writtenAt(event.value, 'authorizer') ?? event.span;
  const properties = part(span, {
    ApiId: api,
    Name: name,
    AuthorizerType: 'REQUEST',
    AuthorizerUri: invocationUri(arn),
    IdentitySource: identitySource,
  });
  const draft = { Type: 'AWS::ApiGatewayV2::Authorizer', DependsOn: aliasId(owner), Properties: properties };
  addFor(event.owner, assembly, `${resourceName(name)}WebsocketsAuthorizer`, draft, span);
  const waits = [textOf(get(api, 'Ref')), local ? owner?.logicalId : undefined, aliasId(owner)];
  allow(event, assembly, name, arn, waits);
}

function addStage(event: EventUse, api: Json, assembly: Assembly): void {
  const { name, stage, provider } = assembly.service;
  const properties = part(event.span, { ApiId: api, StageName: stage, Description: 'Serverless Websockets' });
  take(properties, 'Description', [provider, 'websocketsDescription']);
  add(assembly, stageId, { Type: 'AWS::ApiGatewayV2::Stage', Properties: properties }, event.span);
  const logs = get(provider, 'logs', 'websocket');
  if (!isSet(logs)) return;
  const span = writtenAt(provider.logs, 'websocket');
  const said = (key: string) => get(logs, key) ?? true;
  const settings = part(span, { DataTraceEnabled: said('fullExecutionData') });
  putFrom(
    settings,
    'LoggingLevel',
    isSet(said('executionLogging')) ? get(logs, 'level') || 'INFO' : 'OFF',
    logs,
    'level',
  );
  properties.DefaultRouteSettings = settings;
  if (isSet(said('accessLogging')))
    properties.AccessLogSettings = part(span, {
      DestinationArn: {
        'Fn::Sub': `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:\${${logGroup}}`,
      },
      Format: get(logs, 'format') || defaultFormat,
    });
  const group = keepLogs(part(span, { LogGroupName: `/aws/websocket/${name}-${stage}` }), assembly.service);
  add(assembly, logGroup, { Type: 'AWS::Logs::LogGroup', Properties: group }, span);
  addApiLogRole(assembly, span);
}

function addDeployment(
  event: EventUse,
  api: Json,
  assembly: Assembly,
  dependsOn: readonly string[],
  isOwn: boolean,
): void {
  const { name, stage, provider } = assembly.service;
  const id = `WebsocketsDeployment${sha256Hex(`${name} ${stage} websocket`).slice(0, 40)}`;
  const properties = part(event.span, {
    ApiId: api,
    Description: 'Serverless Websockets',
    StageName: isOwn ? undefined : stage,
  });
  take(properties, 'Description', [provider, 'websocketsDescription']);
  const draft = { Type: 'AWS::ApiGatewayV2::Deployment', DependsOn: [...dependsOn], Properties: properties };
  add(assembly, id, draft, event.span);
  const stageProperties = mapOf(get(assembly.resources, stageId, 'Properties')) as JsonMap | undefined;
  if (stageProperties) stageProperties.DeploymentId = part(event.span, ref(id));
  const host = ['wss://', api, '.execute-api.', region(), '.', ref('AWS::URLSuffix'), `/${stage}`];
  assembly.outputs.ServiceEndpointWebsocket = part(event.span, {
    Description: 'URL of the service endpoint',
    Value: joined(...host),
  });
}
