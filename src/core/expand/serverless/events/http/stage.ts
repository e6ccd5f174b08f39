/** The API's deployment; and its stage, which the framework sets up through the API Gateway API after CloudFormation is done. */

import { sha1Hex } from '../../../../model/hash.ts';
import type { Span } from '../../../../model/place.ts';
import { get, type JsonMap } from '../../../../model/tree.ts';
import { type Assembly, add, part, take } from '../../assembly.ts';
import { addApiLogRole } from '../../custom-resource.ts';
import { keepLogs } from '../../provider/log-groups.ts';
import type { Service } from '../../service.ts';
import { isSet, joined, ref, region, textOf, writtenAt } from '../../values.ts';
import { apiReference } from './rest-api.ts';

const defaultFormat =
  'requestId: $context.requestId, ip: $context.identity.sourceIp, caller: $context.identity.caller, user: $context.identity.user, requestTime: $context.requestTime, httpMethod: $context.httpMethod, resourcePath: $context.resourcePath, status: $context.status, protocol: $context.protocol, responseLength: $context.responseLength';

/** The framework ends the id with the time; an id that stays lets two sides of a change be compared. */
export function deploymentId(service: Service): string {
  return `ApiGatewayDeployment${sha1Hex(`${service.name} ${service.stage}`).slice(0, 10)}`;
}

export function addDeployment(assembly: Assembly, methods: readonly string[], cause: Span | undefined): void {
  const { service } = assembly;
  const stage = textOf(get(service.provider, 'apiGateway', 'stage')) || service.stage;
  const properties = part(cause, { RestApiId: apiReference(service), StageName: stage });
  take(properties, 'Description', [service.provider.apiGateway, 'description']);
  const settings = stageSettings(service, cause);
  add(
    assembly,
    deploymentId(service),
    {
      Type: 'AWS::ApiGateway::Deployment',
      Properties: properties,
      DependsOn: [...methods],
      Metadata: settings && { 'serverless:stage': settings },
    },
    cause,
  );
  const host = ['https://', apiReference(service), '.execute-api.', region(), '.', ref('AWS::URLSuffix')];
  assembly.outputs.ServiceEndpoint = part(cause, {
    Description: 'URL of the service endpoint',
    Value: joined(...host, `/${service.stage}`),
  });
}

/**
 * What the framework sets on the stage, as the properties of an AWS::ApiGateway::Stage.
 * It is no part of the template, so it goes into the deployment's metadata, where rules about stages find it.
 */
function stageSettings(service: Service, cause: Span | undefined): JsonMap | undefined {
  const { provider } = service;
  if (isSet(get(provider, 'apiGateway', 'restApiId'))) return undefined;
  const settings = part(cause, {});
  const tracing = get(provider, 'tracing', 'apiGateway') ?? undefined;
  if (tracing !== undefined) settings.TracingEnabled = isSet(tracing);
  const logs = get(provider, 'logs', 'restApi');
  const metrics = get(provider, 'apiGateway', 'metrics') ?? undefined;
  const method = part(cause, { HttpMethod: '*', ResourcePath: '/*' });
  if (metrics !== undefined) method.MetricsEnabled = isSet(metrics);
  if (logs !== undefined) {
    const span = writtenAt(provider.logs, 'restApi');
    const said = (key: string) => isSet(get(logs, key) ?? true);
    method.DataTraceEnabled = isSet(logs) && said('fullExecutionData');
    method.LoggingLevel = isSet(logs) && said('executionLogging') ? get(logs, 'level') || 'INFO' : 'OFF';
    if (isSet(logs) && said('accessLogging'))
      settings.AccessLogSetting = part(span, {
        DestinationArn: { 'Fn::GetAtt': ['ApiGatewayLogGroup', 'Arn'] },
        Format: get(logs, 'format') || defaultFormat,
      });
  }
  if (Object.keys(method).length > 2) settings.MethodSettings = [method];
  return Object.keys(settings).length > 0 ? settings : undefined;
}

/** The log group of the API, and API Gateway's right to write to it. */
export function addStageLogs(assembly: Assembly): void {
  const { service } = assembly;
  const { provider } = service;
  const logs = get(provider, 'logs', 'restApi');
  if (!isSet(logs) || !isSet(get(logs, 'accessLogging') ?? true)) return;
  const span = writtenAt(provider.logs, 'restApi');
  const group = keepLogs(part(span, { LogGroupName: `/aws/api-gateway/${service.name}-${service.stage}` }), service);
  add(assembly, 'ApiGatewayLogGroup', { Type: 'AWS::Logs::LogGroup', Properties: group }, span);
  addApiLogRole(assembly, span);
}
