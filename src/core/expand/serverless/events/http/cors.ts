/** The OPTIONS method that answers a browser's preflight request, one for each path. */
import type { Json, JsonMap } from '../../../../model/tree.ts';
import { type Assembly, addFor, part } from '../../assembly.ts';
import { unique } from '../../values.ts';
import type { Cors, Endpoint } from './endpoint.ts';
import { apiReference, type PathResource } from './rest-api.ts';

/** Gives the logical ids of the methods. */
export function addPreflights(
  endpoints: readonly Endpoint[],
  assembly: Assembly,
  resourceOf: (path: string) => PathResource,
): string[] {
  const ids: string[] = [];
  for (const [path, ofPath] of Map.groupBy(endpoints, (endpoint) => endpoint.path)) {
    const asking = ofPath.filter(({ cors }) => cors);
    const [first] = asking;
    if (!first) continue;
    const cors = together(asking.map((endpoint) => endpoint.cors as Cors));
    const { id, name } = resourceOf(path);
    const headers = headersOf(cors);
    const span = first.event.span;
    const properties = part(span, {
      AuthorizationType: 'NONE',
      HttpMethod: 'OPTIONS',
      MethodResponses: [{ StatusCode: '200', ResponseParameters: mapped(headers, () => true), ResponseModels: {} }],
      RequestParameters: {},
      Integration: {
        Type: 'MOCK',
        RequestTemplates: { 'application/json': '{statusCode:200}' },
        ContentHandling: 'CONVERT_TO_TEXT',
        IntegrationResponses: [
          {
            StatusCode: '200',
            ResponseParameters: mapped(headers, (value) => value),
            ResponseTemplates: { 'application/json': originTemplate(originsOf(cors)) },
          },
        ],
      },
      ResourceId: id,
      RestApiId: apiReference(assembly.service),
    });
    const methodId = `ApiGatewayMethod${name}Options`;
    addFor(first.event.owner, assembly, methodId, { Type: 'AWS::ApiGateway::Method', Properties: properties }, span);
    ids.push(methodId);
  }
  return ids;
}

/** Endpoints of one path share one answer: lists grow, the last origin and ages win. */
function together(all: readonly Cors[]): Cors {
  const last = all.at(-1) as Cors;
  const lists = [...all].reverse();
  return {
    origin: last.origin,
    origins: unique(lists.flatMap(({ origins }) => origins)),
    methods: unique(lists.flatMap(({ methods }) => methods)),
    headers: unique(lists.flatMap(({ headers }) => headers)),
    allowCredentials: all.some(({ allowCredentials }) => allowCredentials),
    maxAge: lists.find(({ maxAge }) => maxAge)?.maxAge,
    cacheControl: lists.find(({ cacheControl }) => cacheControl)?.cacheControl,
  };
}

function originsOf(cors: Cors): string[] {
  return cors.origin?.includes(',') ? cors.origin.split(',').map((origin) => origin.trim()) : cors.origins;
}

function headersOf(cors: Cors): [name: string, value: string][] {
  const methods = cors.methods.join(',');
  const headers: [string, string][] = [
    ['Access-Control-Allow-Origin', originsOf(cors)[0] ?? String(cors.origin)],
    ['Access-Control-Allow-Headers', cors.headers.join(',')],
    ['Access-Control-Allow-Methods', methods.replace('ANY', 'DELETE,GET,HEAD,PATCH,POST,PUT')],
  ];
  if (cors.allowCredentials) headers.push(['Access-Control-Allow-Credentials', 'true']);
  if (cors.maxAge) headers.push(['Access-Control-Max-Age', String(cors.maxAge)]);
  if (cors.cacheControl) headers.push(['Cache-Control', String(cors.cacheControl)]);
  return headers.map(([name, value]) => [name, `'${value}'`]);
}

function mapped(headers: readonly [string, string][], make: (value: string) => Json): JsonMap {
  const map: JsonMap = {};
  for (const [name, value] of headers) map[`method.response.header.${name}`] = make(value);
  return map;
}

/** Repeats the request's origin where it is one of several. */
function originTemplate(origins: readonly string[]): string {
  if (origins.length === 0) return '';
  const tests = origins.map((origin) => `$origin.matches("${origin.replaceAll('.', '[.]').replace('*', '.+')}")`);
  return (
    '#set($origin = $input.params("Origin"))\n' +
    '#if($origin == "") #set($origin = $input.params("origin")) #end\n' +
    `#if(${tests.join(' || ')}) #set($context.responseOverride.header.Access-Control-Allow-Origin = $origin) #end`
  );
}
