/** What a method does with a request, and what it answers. */
import { get, type Json, type JsonMap } from '../../../../model/tree.ts';
import { part, putFrom, take } from '../../assembly.ts';
import { attribute, invocationUri, isSet, joined, mapOf, partition, present, region, textOf } from '../../values.ts';
import type { Endpoint } from './endpoint.ts';
import { formRequestTemplate, jsonRequestTemplate, statusCodes } from './templates.ts';

export function integrationOf(endpoint: Endpoint, timeout: Json | undefined): JsonMap {
  const { integration: type, settings, event } = endpoint;
  const transfer = textOf(get(settings.response, 'transferMode'))?.toUpperCase();
  const map = part(event.span, { IntegrationHttpMethod: 'POST', Type: type, TimeoutInMillis: timeout || undefined });
  putFrom(map, 'Type', type, settings, 'integration');
  take(map, 'TimeoutInMillis', [settings, 'timeoutInMillis']);
  const streams = transfer === 'STREAM' && type === 'AWS_PROXY';
  if (type === 'AWS' || type === 'AWS_PROXY') map.Uri = part(event.span, functionUri(endpoint, streams));
  else if (type === 'HTTP' || type === 'HTTP_PROXY') {
    const method = type === 'HTTP' ? textOf(get(settings.request, 'method')) : undefined;
    map.IntegrationHttpMethod = (method || endpoint.method).toUpperCase();
    take(map, 'Uri', [settings.request, 'uri']);
    const connection = textOf(settings.connectionType)?.toUpperCase().replace('-', '_');
    if (connection) {
      putFrom(map, 'ConnectionType', connection, settings, 'connectionType');
      take(map, 'ConnectionId', [settings, 'connectionId']);
    }
  }
  if (type === 'AWS' || type === 'HTTP' || type === 'MOCK') {
    const pass = get(settings.request, 'passThrough') || (type === 'AWS' ? 'NEVER' : undefined);
    putFrom(map, 'PassthroughBehavior', pass, settings.request, 'passThrough');
    putFrom(map, 'ContentHandling', get(settings.request, 'contentHandling'), settings.request, 'contentHandling');
    const templates = requestTemplates(endpoint);
    if (templates) map.RequestTemplates = part(event.span, templates);
    map.IntegrationResponses = responsesOf(endpoint).map((response) => part(event.span, response));
  }
  const passesParameters = type !== 'AWS_PROXY' && type !== 'MOCK' && endpoint.parameters.size > 0;
  if (passesParameters || isSet(settings.async)) map.RequestParameters = part(event.span, requestParameters(endpoint));
  if (transfer && (type === 'AWS_PROXY' || type === 'HTTP_PROXY')) map.ResponseTransferMode = transfer;
  return map;
}

function functionUri(endpoint: Endpoint, streams: boolean): JsonMap {
  const { owner } = endpoint.event;
  const version = streams ? '2021-11-15' : '2015-03-31';
  const path = streams ? '/response-streaming-invocations' : '/invocations';
  if (!owner.alias) return invocationUri(attribute(owner.logicalId), version, path);
  const start = ['arn:', partition(), ':apigateway:', region(), `:lambda:path/${version}/functions/`];
  return joined(...start, attribute(owner.logicalId), ':', owner.alias.name, path);
}

function requestParameters(endpoint: Endpoint): JsonMap {
  const map: JsonMap = {};
  for (const [key, value] of endpoint.parameters)
    map[`integration.${key.slice('method.'.length)}`] = get(value, 'mappedValue') || key;
  if (isSet(endpoint.settings.async)) map['integration.request.header.X-Amz-Invocation-Type'] = "'Event'";
  return map;
}

function requestTemplates(endpoint: Endpoint): JsonMap | undefined {
  const { authorizer, integration, settings } = endpoint;
  const templates = new Map<string, Json>();
  if (integration === 'AWS') {
    templates.set('application/json', jsonRequestTemplate);
    templates.set('application/x-www-form-urlencoded', formRequestTemplate);
  }
  for (const [type, template] of Object.entries(mapOf(get(settings.request, 'template')) ?? {})) {
    if (template === null) templates.delete(type);
    else templates.set(type, template);
  }
  const claims = (authorizer?.claims ?? []).map(claimLine).join(',');
  const filled = [...templates].map(([type, template]): [string, Json] => [
    type,
    typeof template === 'string' ? template.replace('extraCognitoPoolClaims', () => claims && `${claims},`) : template,
  ]);
  return filled.length > 0 ? Object.fromEntries(filled) : undefined;
}

function claimLine(claim: Json): string {
  const text = textOf(claim) ?? '';
  const colon = text.indexOf(':');
  return colon === -1
    ? `"${text}": "$context.authorizer.claims.${text}"`
    : `"${text.slice(colon + 1)}": "$context.authorizer.claims['${text}']"`;
}

interface Answer {
  status: string;
  config: Json | undefined;
}

/** What is answered by status; `undefined` where nothing is said. */
function answersOf(endpoint: Endpoint): Answer[] | undefined {
  const { integration, settings } = endpoint;
  const written = mapOf(settings.response);
  if (integration === 'MOCK' && !written) return undefined;
  if (!written || Object.keys(written).length === 0)
    return integration === 'AWS' ? defaultAnswers() : integration === 'HTTP' ? [] : undefined;
  const codes = mapOf(written.statusCodes);
  if (!codes) return integration === 'MOCK' ? [] : defaultAnswers();
  const answers = Object.entries(codes).map(([status, config]) => ({ status, config }));
  if (integration === 'MOCK' || answers.some(({ config }) => get(config, 'pattern') === '')) return answers;
  const plain = answers.filter(({ status }) => status !== '200');
  return [{ status: '200', config: { pattern: '' } }, ...plain];
}

function defaultAnswers(): Answer[] {
  return Object.entries(statusCodes).map(([status, pattern]) => ({ status, config: { pattern } }));
}

/** Headers that every answer carries. */
function commonHeaders(endpoint: Endpoint): [string, Json][] {
  const { cors, settings } = endpoint;
  const headers = new Map<string, Json>();
  if (cors) {
    const origin = cors.origins.length > 0 ? cors.origins.join(',') : cors.origin;
    headers.set('Access-Control-Allow-Origin', `'${origin}'`);
    if (cors.allowCredentials) headers.set('Access-Control-Allow-Credentials', 'true');
  }
  for (const [name, value] of Object.entries(mapOf(get(settings.response, 'headers')) ?? {})) headers.set(name, value);
  return [...headers];
}

function named(headers: readonly [string, Json][], make: (value: Json) => Json): JsonMap {
  return Object.fromEntries(headers.map(([name, value]) => [`method.response.header.${name}`, make(value)]));
}

function headersOf(endpoint: Endpoint, answer: Answer): [string, Json][] {
  return [...commonHeaders(endpoint), ...Object.entries(mapOf(get(answer.config, 'headers')) ?? {})];
}

function responsesOf(endpoint: Endpoint): JsonMap[] {
  const { settings } = endpoint;
  return (answersOf(endpoint) ?? []).map((answer) => {
    const { status, config } = answer;
    const template = get(config, 'template');
    const general = get(settings.response, 'template');
    return present({
      StatusCode: status,
      SelectionPattern: get(config, 'pattern') || '',
      ResponseParameters: named(headersOf(endpoint, answer), (value) => value),
      ResponseTemplates: {
        ...(isSet(general) ? { 'application/json': general } : {}),
        ...(typeof template === 'string' && template !== '' ? { 'application/json': template } : mapOf(template)),
      },
      ContentHandling: status.startsWith('2') ? get(settings.response, 'contentHandling') : undefined,
    });
  });
}

export function methodResponsesOf(endpoint: Endpoint): JsonMap[] {
  if (!['AWS', 'HTTP', 'MOCK'].includes(endpoint.integration)) return [];
  return (answersOf(endpoint) ?? []).map((answer) => ({
    ResponseParameters: named(headersOf(endpoint, answer), () => true),
    ResponseModels: {},
    StatusCode: answer.status,
  }));
}
