/** Takes `Cors` of a REST API, gives each path of its body the preflight method that answers with it. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { anyMethod, contentsOf, integrationKey, isOpaque, isSwagger, pathsOf, trimSlashes } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { isIntrinsic } from './intrinsics.ts';
import { refuse, spanOfProperty, type Transform } from './transform.ts';

const everyMethod = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];
const everyOrigin = "'*'";
const keys = ['AllowMethods', 'AllowHeaders', 'AllowOrigin', 'MaxAge', 'AllowCredentials'];

/**
 * Runs before authorizers are applied, so preflight methods take the default authorizer unless the API says otherwise.
 */
export function addCors(t: Transform, api: ApiState): void {
  const written = api.sam.properties['Cors'];
  if (!written) return;
  const span = spanOfProperty(api.sam, 'Cors');
  const { body } = api;
  if (!isSwagger(body)) {
    if (isOpaque(body)) return;
    refuse(t, 'sam-invalid-value', `\`Cors\` of \`${api.id}\` needs a body with \`paths\` in \`DefinitionBody\``, span);
    return;
  }
  const cors: JsonMap = isMap(written) && !isIntrinsic(written) ? written : { AllowOrigin: written };
  const unknown = Object.keys(cors).find((key) => !keys.includes(key));
  if (unknown !== undefined) {
    const message = `\`Cors\` has no property \`${unknown}\`; use one of ${keys.join(', ')}`;
    refuse(t, 'sam-unknown-property', message, keySpan(cors, unknown) ?? span);
    return;
  }
  const origin = Object.hasOwn(cors, 'AllowOrigin') ? cors['AllowOrigin'] : everyOrigin;
  if (!origin) refuse(t, 'sam-invalid-value', '`AllowOrigin` of `Cors` is empty; name an origin', span);
  if (cors['AllowCredentials'] === true && origin === everyOrigin) {
    refuse(t, 'sam-invalid-value', '`AllowCredentials` needs an `AllowOrigin` other than "*"', span);
  }
  const done = new Set<string>();
  for (const path of Object.keys(pathsOf(body))) {
    const resource = path === '/' ? path : trimSlashes(path);
    if (done.has(resource)) continue;
    done.add(resource);
    addPreflight(pathsOf(body)[path] as Json, cors, origin ?? everyOrigin);
  }
}

function addPreflight(path: Json, cors: JsonMap, origin: Json): void {
  let methods = cors['AllowMethods'];
  for (const item of contentsOf(path)) {
    if (!isMap(item) || Object.hasOwn(item, 'options')) continue;
    methods ||= `'${methodsOfItem(item).join(',')}'`;
    item['options'] = preflight(cors, origin, methods);
  }
}

function methodsOfItem(item: JsonMap): string[] {
  if (Object.hasOwn(item, anyMethod)) return everyMethod;
  return [...new Set([...Object.keys(item), 'options'].map((method) => method.toUpperCase()))].sort();
}

function preflight(cors: JsonMap, origin: Json, methods: Json): JsonMap {
  const headers: [name: string, value: Json | undefined, type: string][] = [
    ['Access-Control-Allow-Origin', origin, 'string'],
    ['Access-Control-Allow-Headers', cors['AllowHeaders'] || undefined, 'string'],
    ['Access-Control-Allow-Methods', methods, 'string'],
    ['Access-Control-Max-Age', cors['MaxAge'] ?? undefined, 'integer'],
    ['Access-Control-Allow-Credentials', cors['AllowCredentials'] === true ? "'true'" : undefined, 'string'],
  ];
  const present = headers.filter(([, value]) => value !== undefined) as [string, Json, string][];
  const named = (entry: (value: Json, type: string) => Json, prefix: string): JsonMap =>
    Object.fromEntries(present.map(([name, value, type]) => [prefix + name, entry(value, type)]));
  return {
    summary: 'CORS support',
    consumes: ['application/json'],
    produces: ['application/json'],
    [integrationKey]: {
      type: 'mock',
      requestTemplates: { 'application/json': '{\n  "statusCode" : 200\n}\n' },
      responses: {
        default: {
          statusCode: '200',
          responseParameters: named((value) => value, 'method.response.header.'),
          responseTemplates: { 'application/json': '{}\n' },
        },
      },
    },
    responses: {
      '200': { description: 'Default response for CORS method', headers: named((_, type) => ({ type }), '') },
    },
  };
}
