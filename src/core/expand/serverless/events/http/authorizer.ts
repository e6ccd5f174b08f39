/** Who may call a method: its authorization, the authorizer, and API Gateway's right to ask it. */
import type { Json, JsonMap } from '../../../../model/tree.ts';
import { type Assembly, add, addFor, part } from '../../assembly.ts';
import { permissionId, resourceName } from '../../naming.ts';
import { functionNamed } from '../../service.ts';
import { apiArn, invocationUri, isSet, ref, writtenAt } from '../../values.ts';
import { type Authorizer, type Endpoint, isCognito } from './endpoint.ts';
import { apiReference } from './rest-api.ts';

function authorizerId(authorizer: Authorizer): string {
  return `${resourceName(authorizer.name)}ApiGatewayAuthorizer`;
}

/** The method's properties, and what it has to wait for. */
export function authorizationOf(endpoint: Endpoint): { properties: { [key: string]: Json }; dependsOn: string[] } {
  const { authorizer } = endpoint;
  if (!authorizer) return { properties: { AuthorizationType: 'NONE' }, dependsOn: [] };
  if (authorizer.type === 'AWS_IAM') return { properties: { AuthorizationType: 'AWS_IAM' }, dependsOn: [] };
  const scopes = isSet(authorizer.scopes) ? { AuthorizationScopes: authorizer.scopes } : {};
  if (authorizer.authorizerId !== undefined) {
    const type = authorizer.type?.toUpperCase() ?? '';
    const isFunction = type === 'TOKEN' || type === 'REQUEST';
    return {
      properties: {
        AuthorizationType: isFunction ? 'CUSTOM' : (authorizer.type ?? 'CUSTOM'),
        AuthorizerId: authorizer.authorizerId,
        ...(type === 'COGNITO_USER_POOLS' ? scopes : {}),
      },
      dependsOn: [],
    };
  }
  const id = authorizerId(authorizer);
  const cognito = isCognito(authorizer);
  return {
    properties: {
      AuthorizationType: cognito ? 'COGNITO_USER_POOLS' : 'CUSTOM',
      AuthorizerId: ref(id),
      ...(cognito ? scopes : {}),
    },
    dependsOn: [id],
  };
}

export function addAuthorizer(endpoint: Endpoint, assembly: Assembly): void {
  const { authorizer, event, settings } = endpoint;
  if (authorizer?.arn === undefined) return;
  const span = writtenAt(settings, 'authorizer') ?? event.span;
  const cognito = isCognito(authorizer);
  const properties = part(span, {
    Name: authorizer.name,
    RestApiId: apiReference(assembly.service),
    IdentitySource: authorizer.identitySource,
    AuthorizerResultTtlInSeconds: authorizer.resultTtlInSeconds,
    IdentityValidationExpression: authorizer.identityValidationExpression,
    Type: cognito ? 'COGNITO_USER_POOLS' : (authorizer.type?.toUpperCase() ?? 'TOKEN'),
    ProviderARNs: cognito ? [authorizer.arn] : undefined,
    AuthorizerUri: cognito ? undefined : invocationUri(authorizer.arn),
  });
  const draft = { Type: 'AWS::ApiGateway::Authorizer', DependsOn: authorizer.waitsFor, Properties: properties };
  add(assembly, authorizerId(authorizer), draft, span);
  if (!cognito && !authorizer.managedExternally) allowAuthorizer(authorizer, authorizer.arn, endpoint, assembly);
}

function allowAuthorizer(authorizer: Authorizer, arn: Json, endpoint: Endpoint, assembly: Assembly): void {
  const id = permissionId(authorizer.name, 'ApiGateway');
  if (Object.hasOwn(assembly.resources, id)) return;
  const span = writtenAt(endpoint.settings, 'authorizer') ?? endpoint.event.span;
  const target = authorizer.waitsFor === undefined ? arn : ref(authorizer.waitsFor);
  const draft = { Type: 'AWS::Lambda::Permission', Properties: invocation(target, assembly, span) };
  const owner = functionNamed(assembly.service, authorizer.functionName);
  if (owner) addFor(owner, assembly, id, draft, span);
  else add(assembly, id, draft, span);
}

/** What lets any method of the API invoke a function. */
export function invocation(target: Json, assembly: Assembly, span: Parameters<typeof part>[0]): JsonMap {
  return part(span, {
    FunctionName: target,
    Action: 'lambda:InvokeFunction',
    Principal: 'apigateway.amazonaws.com',
    SourceArn: apiArn(apiReference(assembly.service), '/*/*'),
  });
}
