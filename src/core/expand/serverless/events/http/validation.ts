/** Request validation: which parameters and bodies a method demands. */
import { get, isMap, type Json, type JsonMap } from '../../../../model/tree.ts';
import { type Assembly, add, part, putFrom } from '../../assembly.ts';
import { alphanumeric, camelCase, startCase, upperFirst } from '../../naming.ts';
import { isSet, mapOf, ref, textOf, writtenAt } from '../../values.ts';
import type { Endpoint } from './endpoint.ts';
import { apiReference } from './rest-api.ts';

/** A parameter is required unless it says otherwise. */
export function isRequired(parameter: Json): Json {
  return isMap(parameter) ? (parameter.required ?? true) : parameter;
}

/** Adds validator and models, and tells the method of them. */
export function addValidation(endpoint: Endpoint, method: JsonMap, methodId: string, assembly: Assembly): void {
  const schemas = mapOf(get(endpoint.settings.request, 'schemas'));
  const demands = [...endpoint.parameters.values()].some((parameter) => isSet(isRequired(parameter)));
  if (!demands && !schemas) return;
  const properties = method.Properties as JsonMap;
  properties.RequestValidatorId = part(endpoint.event.span, ref(addValidator(endpoint, assembly)));
  if (!schemas) return;
  const models = part(writtenAt(endpoint.settings.request, 'schemas'), {});
  for (const type of Object.keys(schemas)) {
    const id = addModel(schemas, type, methodId, assembly);
    putFrom(models, type, part(writtenAt(schemas, type), ref(id)), schemas, type);
  }
  properties.RequestModels = models;
}

function addValidator(endpoint: Endpoint, assembly: Assembly): string {
  const { service } = assembly;
  const id = `ApiGateway${alphanumeric(service.name)}RequestValidator`;
  if (Object.hasOwn(assembly.resources, id)) return id;
  const properties = part(endpoint.event.span, {
    RestApiId: apiReference(service),
    ValidateRequestBody: true,
    ValidateRequestParameters: true,
    Name: `${service.name}-${service.stage} | Validate request body and querystring parameters`,
  });
  add(assembly, id, { Type: 'AWS::ApiGateway::RequestValidator', Properties: properties }, endpoint.event.span);
  return id;
}

/** A schema is written in place, with a name and description around it, or by its name under `provider.apiGateway`. */
function addModel(schemas: JsonMap, type: string, methodId: string, assembly: Assembly): string {
  const written = schemas[type] as Json;
  const all = get(assembly.service.provider, 'apiGateway', 'request', 'schemas');
  const shared = typeof written === 'string' ? get(all, written) : undefined;
  const config = shared ?? written;
  const wrapped = isSet(get(config, 'schema'));
  const span = isSet(shared) ? writtenAt(all, written as string) : writtenAt(schemas, type);
  const properties = part(span, {
    RestApiId: apiReference(assembly.service),
    ContentType: isSet(shared) ? 'application/json' : type,
    Schema: wrapped ? get(config, 'schema') : config,
    Name: wrapped || isSet(shared) ? textOf(get(config, 'name')) : undefined,
    Description: wrapped || isSet(shared) ? textOf(get(config, 'description')) : undefined,
  });
  const id = isSet(shared)
    ? `ApiGateway${upperFirst(camelCase(written as string))}Model`
    : `${methodId}${startCase(type)}Model`;
  add(assembly, id, { Type: 'AWS::ApiGateway::Model', Properties: properties }, span);
  return id;
}
