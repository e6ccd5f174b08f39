/** `AWS::Serverless::WebSocketApi`: takes the resource, gives API, stage, and per route its integration and permission. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expectMap } from './check.ts';
import { stageProperties } from './http-api.ts';
import { isAlphanumeric } from './identifiers.ts';
import { isIntrinsic, join, ref, sub } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import { authorizerPermission } from './rest-authorizers.ts';
import { propagateTags } from './tags.ts';
import {
  defined,
  type Made,
  ownCause,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';
import { versionTwoDomain } from './v2-domain.ts';

const createdBy = { 'websocketapi:createdBy': 'SAM' };
const specialRoutes = ['$connect', '$disconnect', '$default'];
const authTypes = ['AWS_IAM', 'CUSTOM', 'NONE'];
const apiProperties = [
  'ApiKeySelectionExpression',
  'Description',
  'DisableExecuteApiEndpoint',
  'DisableSchemaValidation',
  'IpAddressType',
  'Name',
  'RouteSelectionExpression',
];
const routeProperties = [
  'ApiKeyRequired',
  'ModelSelectionExpression',
  'OperationName',
  'RequestModels',
  'RequestParameters',
  'RouteResponseSelectionExpression',
];

/**
 * Only `$connect` can be authorized; the other routes of a connection follow it. Source:
 * "AWS::Serverless::WebSocketApi".
 */
export function expandWebSocketApi(t: Transform, sam: SamResource): Made[] {
  const resolved = (name: string) => {
    const value = sam.properties[name];
    return value === undefined || value === null ? undefined : resolveParameters(value, t.parameters);
  };
  const routes = expectMap(t, resolved('Routes'), 'Routes', spanOfProperty(sam, 'Routes')) ?? {};
  const auth = expectMap(t, resolved('Auth'), 'Auth', spanOfProperty(sam, 'Auth'));
  const domain = expectMap(t, resolved('Domain'), 'Domain', spanOfProperty(sam, 'Domain'));
  checkApi(t, sam, routes, auth, domain);
  const written = isMap(sam.properties['Tags']) ? sam.properties['Tags'] : {};
  const properties = take(
    { ProtocolType: 'WEBSOCKET', Tags: { ...written, ...createdBy } },
    sam.properties,
    apiProperties,
  );
  properties['Name'] ??= sam.id;
  const api = resource(sam, sam.id, 'AWS::ApiGatewayV2::Api', properties);
  take(api.attributes, sam.attributes, ['DependsOn']);
  const made = [api];
  for (const [key, route] of Object.entries(routes)) {
    if (isMap(route)) made.push(...routeResources(t, sam, key, route, keySpan(routes, key), auth));
  }
  // SAM misspells the table that it hands over, so a WebSocket API never shares a record set group.
  if (domain) made.push(...versionTwoDomain(t, bare(sam), domain, createdBy, new Map()));
  made.push(stageOf(sam, routes));
  if (auth?.['AuthType'] === 'CUSTOM' && Object.hasOwn(routes, '$connect')) made.push(...authorizer(sam, auth));
  const tags = { ...written, ...createdBy };
  propagateTags(made, tags, sam.properties['PropagateTags'] && isMap(sam.properties['Tags']));
  return made;
}

/** Nothing that SAM makes for a WebSocket API carries its attributes. */
function bare(sam: SamResource): SamResource {
  return { ...sam, inherited: {} };
}

function resource(sam: SamResource, id: string, type: string, properties: JsonMap, cause = sam.cause): Made {
  return { id, type, attributes: {}, properties, author: { id: sam.id, type: sam.type }, cause: ownCause(sam, cause) };
}

function checkApi(
  t: Transform,
  sam: SamResource,
  routes: JsonMap,
  auth: JsonMap | undefined,
  domain: JsonMap | undefined,
): void {
  const fail = (message: string, name: string) => refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, name));
  if (sam.properties['Routes'] && Object.keys(routes).length === 0) fail('`Routes` needs at least one route', 'Routes');
  const address = sam.properties['IpAddressType'];
  if (address && !isIntrinsic(address) && address !== 'ipv4' && address !== 'dualstack') {
    fail('`IpAddressType` must be ipv4 or dualstack', 'IpAddressType');
  }
  if (domain?.['MutualTlsAuthentication']) fail('a WebSocket API cannot use MutualTlsAuthentication', 'Domain');
  if (sam.properties['StageName'] === '$default') fail('a stage of a WebSocket API cannot be $default', 'StageName');
  if (!auth || Object.keys(auth).length === 0) return;
  if (!Object.hasOwn(routes, '$connect')) fail('`Auth` needs a route `$connect`', 'Auth');
  const type = auth['AuthType'];
  const known = typeof type === 'string' ? type.toUpperCase() : '';
  if (!type) fail('`Auth` needs AuthType; add it', 'Auth');
  else if (!authTypes.includes(known)) fail(`\`AuthType\` must be one of ${authTypes.join(', ')}`, 'Auth');
  else if (known === 'CUSTOM' && !auth['AuthArn']) fail('`AuthType: CUSTOM` needs AuthArn; add it', 'Auth');
  else if (known !== 'CUSTOM' && Object.keys(auth).length > 1)
    fail(`\`AuthType: ${known}\` takes nothing else`, 'Auth');
}

function routeResources(
  t: Transform,
  sam: SamResource,
  key: string,
  route: JsonMap,
  cause: Made['cause'],
  auth: JsonMap | undefined,
): Made[] {
  const name = key.replace(/^\$/, '');
  const fail = (message: string) => refuse(t, 'sam-invalid-value', `${message} (route \`${key}\`)`, cause ?? sam.cause);
  if (!isAlphanumeric(name) || (name !== key && !specialRoutes.includes(key))) {
    fail(`a route key must be of letters and digits, or one of ${specialRoutes.join(', ')}`);
    return [];
  }
  const lambda = route['FunctionArn'];
  if (lambda === undefined) {
    fail('a route needs FunctionArn; add it');
    return [];
  }
  if (route['RequestParameters'] && key !== '$connect') fail('only $connect can have RequestParameters');
  const prefix = sam.id + name.charAt(0).toUpperCase() + name.slice(1).toLowerCase();
  const api = ref(sam.id);
  const own = take({ RouteKey: key, ApiId: api }, route, routeProperties);
  own['Target'] = join('/', ['integrations', ref(`${prefix}Integration`)]);
  if (key === '$connect' && auth?.['AuthType']) Object.assign(own, authorization(sam, auth['AuthType']));
  const invoke = 'lambda:path/2015-03-31/functions/${FunctionArn}/invocations';
  const integration = take(
    {
      ApiId: api,
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${invoke}`, { FunctionArn: lambda }),
    },
    route,
    [['TimeoutInMillis', 'IntegrationTimeout']],
  );
  const permission = {
    Action: 'lambda:InvokeFunction',
    FunctionName: lambda,
    Principal: 'apigateway.amazonaws.com',
    SourceArn: routeArn(sam, key),
  };
  return [
    resource(sam, `${prefix}Route`, 'AWS::ApiGatewayV2::Route', own, cause),
    resource(sam, `${prefix}Integration`, 'AWS::ApiGatewayV2::Integration', integration, cause),
    resource(sam, `${prefix}Permission`, 'AWS::Lambda::Permission', permission, cause),
  ];
}

function authorization(sam: SamResource, type: Json): JsonMap {
  if (type === 'CUSTOM') return { AuthorizationType: 'CUSTOM', AuthorizerId: ref(`${sam.id}ConnectAuthorizer`) };
  return { AuthorizationType: type === 'AWS_IAM' ? 'AWS_IAM' : 'NONE' };
}

function routeArn(sam: SamResource, key: string): JsonMap {
  const stage = sam.properties['StageName'] ?? 'default';
  const arn = `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${${sam.id}.ApiId}`;
  if (typeof stage === 'string') return sub(`${arn}/${stage}/${key}`);
  return sub(`${arn}/\${__StageName__}/${key}`, { __StageName__: stage });
}

function stageOf(sam: SamResource, routes: JsonMap): Made {
  const name = sam.properties['StageName'] ?? 'default';
  const prefix = typeof name !== 'string' ? '' : name === 'default' ? 'Default' : name;
  const properties = take(defined({ ApiId: ref(sam.id), AutoDeploy: true, Tags: createdBy }), sam.properties, [
    'StageName',
    ...stageProperties,
  ]);
  properties['StageName'] ??= name;
  const stage = resource(sam, `${sam.id}${prefix}Stage`, 'AWS::ApiGatewayV2::Stage', properties);
  if (!sam.properties['RouteSettings']) return stage;
  stage.attributes['DependsOn'] = Object.keys(routes).map((key) => {
    const route = key.replace(/^\$/, '');
    return `${sam.id}${route.charAt(0).toUpperCase()}${route.slice(1).toLowerCase()}Route`;
  });
  return stage;
}

function authorizer(sam: SamResource, auth: JsonMap): Made[] {
  const id = `${sam.id}ConnectAuthorizer`;
  const path = 'lambda:path/2015-03-31/functions/${AuthArn}/invocations';
  const properties = take(
    defined({
      ApiId: ref(sam.id),
      AuthorizerType: 'REQUEST',
      AuthorizerUri: sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${path}`, {
        AuthArn: auth['AuthArn'] ?? null,
      }),
      Name: auth['Name'] || id,
    }),
    auth,
    ['IdentitySource', ['AuthorizerCredentialsArn', 'InvokeRole'] as const],
  );
  const cause = spanOfProperty(sam, 'Auth');
  const made = [resource(sam, id, 'AWS::ApiGatewayV2::Authorizer', properties, cause)];
  const lambda = auth['AuthArn'];
  if (!auth['InvokeRole'] && lambda) {
    made.push(authorizerPermission(bare(sam), `${sam.id}AuthorizerPermission`, lambda, cause));
  }
  return made;
}
