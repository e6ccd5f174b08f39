/** The REST API itself and its paths, or the ones that exist elsewhere. */
import type { Span } from '../../../../model/place.ts';
import { get, isMap, type Json } from '../../../../model/tree.ts';
import { type Assembly, add, part, putFrom, take } from '../../assembly.ts';
import { pathName, upperFirst } from '../../naming.ts';
import type { Service } from '../../service.ts';
import { attribute, isSet, listOf, mapOf, ref, tagList, textOf, writtenAt } from '../../values.ts';
import { type Endpoint, withoutSlashes } from './endpoint.ts';

export const restApiId = 'ApiGatewayRestApi';

export function apiReference(service: Service): Json {
  return get(service.provider, 'apiGateway', 'restApiId') || ref(restApiId);
}

export function addRestApi(assembly: Assembly, cause: Span | undefined): void {
  const { service } = assembly;
  const { provider } = service;
  const settings = mapOf(provider.apiGateway) ?? {};
  if (isSet(settings.restApiId)) return;
  const defaultName = isSet(settings.shouldStartNameWithService)
    ? `${service.name}-${service.stage}`
    : `${service.stage}-${service.name}`;
  const properties = part(cause, { Name: defaultName, Policy: '' });
  take(properties, 'Name', [provider, 'apiName']);
  take(properties, 'BinaryMediaTypes', [settings, 'binaryMediaTypes']);
  for (const [property, key] of [
    ['DisableExecuteApiEndpoint', 'disableDefaultEndpoint'],
    ['MinimumCompressionSize', 'minimumCompressionSize'],
  ] as const)
    if ((settings[key] ?? null) !== null) putFrom(properties, property, settings[key], settings, key);
  const type = textOf(provider.endpointType)?.toUpperCase();
  const endpoint = part(writtenAt(provider, 'endpointType') ?? cause, {});
  putFrom(endpoint, 'Types', [type || 'EDGE'], provider, 'endpointType');
  if (type) take(endpoint, 'VpcEndpointIds', [provider, 'vpcEndpointIds']);
  properties.EndpointConfiguration = endpoint;
  take(properties, 'SecurityPolicy', [settings.endpoint, 'securityPolicy']);
  const mode = textOf(get(settings, 'endpoint', 'accessMode'))?.toUpperCase();
  putFrom(properties, 'EndpointAccessMode', mode, settings.endpoint, 'accessMode');
  putFrom(properties, 'Tags', tagList(provider.tags), provider, 'tags');
  if (isSet(settings.resourcePolicy) && listOf(settings.resourcePolicy).length > 0) {
    const policy = part(writtenAt(settings, 'resourcePolicy'), { Version: '2012-10-17' });
    putFrom(policy, 'Statement', settings.resourcePolicy, settings, 'resourcePolicy');
    properties.Policy = policy;
  }
  putFrom(
    properties,
    'ApiKeySourceType',
    textOf(settings.apiKeySourceType)?.toUpperCase(),
    settings,
    'apiKeySourceType',
  );
  take(properties, 'Description', [settings, 'description']);
  add(assembly, restApiId, { Type: 'AWS::ApiGateway::RestApi', Properties: properties }, cause);
}

/** How methods refer to a path: its id, and its name in their logical ids. */
export interface PathResource {
  id: Json;
  name: string;
}

/** Adds a resource for every part of every path that does not exist elsewhere. */
export function addPaths(endpoints: readonly Endpoint[], assembly: Assembly): (path: string) => PathResource {
  const { service } = assembly;
  const root = get(service.provider, 'apiGateway', 'restApiRootResourceId') || attribute(restApiId, 'RootResourceId');
  const known = new Map<string, PathResource>([['', { id: root, name: '' }]]);
  for (const [path, existing] of existingPaths(service)) known.set(path, existing);
  for (const { path, event } of endpoints) {
    const parts = path === '' ? [] : path.split('/');
    let start = parts.length;
    while (start > 0 && !known.has(parts.slice(0, start).join('/'))) start--;
    for (let end = start + 1; end <= parts.length; end++) {
      const current = parts.slice(0, end).join('/');
      const name = pathName(current);
      const id = `ApiGatewayResource${upperFirst(name)}`;
      const properties = part(event.span, {
        ParentId: (known.get(parts.slice(0, end - 1).join('/')) as PathResource).id,
        PathPart: parts[end - 1] as string,
        RestApiId: apiReference(service),
      });
      add(assembly, id, { Type: 'AWS::ApiGateway::Resource', Properties: properties }, event.span);
      known.set(current, { id: ref(id), name });
    }
  }
  return (path) => known.get(path) as PathResource;
}

/** `restApiResources`: a map of paths to ids, or a list of both. */
function existingPaths(service: Service): [string, PathResource][] {
  const written = get(service.provider, 'apiGateway', 'restApiResources');
  const rows: [string, Json, string | undefined][] = Array.isArray(written)
    ? written.flatMap((row): [string, Json, string | undefined][] =>
        isMap(row) && isSet(row.resourceId) ? [[textOf(row.path) ?? '', row.resourceId, textOf(row.name)]] : [],
      )
    : Object.entries(mapOf(written) ?? {}).map(([path, id]) => [path, id, undefined]);
  return rows.map(([path, id, name]) => {
    const plain = withoutSlashes(path);
    return [plain, { id, name: name ?? pathName(plain) }];
  });
}
