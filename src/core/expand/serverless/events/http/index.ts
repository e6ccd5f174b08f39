/** `http`: methods of a REST API. */
import { get, type JsonMap, keySpan } from '../../../../model/tree.ts';
import { type Assembly, addFor, part, putFrom } from '../../assembly.ts';
import { methodName, permissionId } from '../../naming.ts';
import { aliasId, type EventUse, targetOf } from '../../service.ts';
import { isSet, writtenAt } from '../../values.ts';
import { addAuthorizer, authorizationOf, invocation } from './authorizer.ts';
import { addPreflights } from './cors.ts';
import { type Endpoint, endpointOf } from './endpoint.ts';
import { integrationOf, methodResponsesOf } from './integration.ts';
import { addPaths, addRestApi, apiReference, type PathResource } from './rest-api.ts';
import { addDeployment, addStageLogs, deploymentId } from './stage.ts';
import { addUsagePlans } from './usage-plans.ts';
import { addValidation, isRequired } from './validation.ts';

export function addRestEndpoints(events: readonly EventUse[], assembly: Assembly): void {
  const [first] = events;
  if (!first) {
    addFromSettings(assembly);
    return;
  }
  const { service } = assembly;
  const endpoints = events.map((event) => endpointOf(event, service));
  addRestApi(assembly, first.span);
  const resourceOf = addPaths(endpoints, assembly);
  const methods = addPreflights(endpoints, assembly, resourceOf);
  for (const endpoint of endpoints) methods.push(addMethod(endpoint, resourceOf(endpoint.path), assembly));
  addDeployment(assembly, methods, first.span);
  addUsagePlans(assembly, deploymentId(service));
  for (const endpoint of endpoints) allowInvocations(endpoint, assembly);
  // After the functions that are invoked directly, which have the same permission.
  for (const endpoint of endpoints) addAuthorizer(endpoint, assembly);
  addStageLogs(assembly);
}

/** Gives the method's logical id. */
function addMethod(endpoint: Endpoint, path: PathResource, assembly: Assembly): string {
  const { event, method, settings } = endpoint;
  const { owner, span } = event;
  const id = `ApiGatewayMethod${path.name}${methodName(method)}`;
  const { properties: authorization, dependsOn } = authorizationOf(endpoint);
  const parameters = [...endpoint.parameters].map(([key, value]) => [key, isRequired(value)] as const);
  const authorizerSpan = writtenAt(settings, 'authorizer') ?? span;
  const properties = part(span, {
    HttpMethod: method.toUpperCase(),
    RequestParameters: Object.fromEntries(parameters),
    ResourceId: path.id,
    RestApiId: apiReference(assembly.service),
    Integration: integrationOf(endpoint, get(assembly.service.provider, 'apiGateway', 'timeoutInMillis')),
    MethodResponses: methodResponsesOf(endpoint),
    ApiKeyRequired: isSet(settings.private),
  });
  putFrom(properties, 'ApiKeyRequired', isSet(settings.private), settings, 'private');
  putFrom(properties, 'OperationName', settings.operationId, settings, 'operationId');
  for (const [key, value] of Object.entries(part(authorizerSpan, authorization)))
    putFrom(properties, key, value, settings, 'authorizer');
  // An authorizer takes the permission's place: the framework merges the two lists by position.
  const waits = [dependsOn[0] ?? permissionId(owner.name, 'ApiGateway'), aliasId(owner)].filter(
    (name) => name !== undefined,
  );
  const resource: JsonMap = addFor(
    owner,
    assembly,
    id,
    { Type: 'AWS::ApiGateway::Method', Properties: properties, DependsOn: waits },
    span,
  );
  addValidation(endpoint, resource, id, assembly);
  return id;
}

function allowInvocations(endpoint: Endpoint, assembly: Assembly): void {
  const { owner, span } = endpoint.event;
  const id = permissionId(owner.name, 'ApiGateway');
  const properties = invocation(targetOf(owner), assembly, span);
  addFor(
    owner,
    assembly,
    id,
    { Type: 'AWS::Lambda::Permission', Properties: properties, DependsOn: aliasId(owner) },
    span,
  );
}

/** Settings of an API in a file without functions, which other files bring: they are judged as those of the API to come. */
function addFromSettings(assembly: Assembly): void {
  const { provider, functions } = assembly.service;
  if (functions.length > 0) return;
  const span =
    (Object.hasOwn(provider, 'apiGateway') ? keySpan(provider, 'apiGateway') : undefined) ??
    writtenAt(provider.tracing, 'apiGateway') ??
    writtenAt(provider.logs, 'restApi');
  if (!span || isSet(get(provider, 'apiGateway', 'restApiId'))) return;
  addRestApi(assembly, span);
  addDeployment(assembly, [], span);
}
