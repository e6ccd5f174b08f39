/** Takes an `http` event as written, gives the endpoint that it means: path, method, integration, authorizer, CORS. */
import { get, type Json, type JsonMap } from '../../../../model/tree.ts';
import { functionId } from '../../naming.ts';
import { aliasId, type EventUse, functionNamed, type Service, targetOf } from '../../service.ts';
import { attribute, isSet, listOf, mapOf, textOf } from '../../values.ts';

/** Parts of one path that are read: API Gateway takes 300 resources in an API. */
const maxParts = 50;

export interface Endpoint {
  event: EventUse;
  /** Without slashes around it; empty for the root. */
  path: string;
  /** Lower case. */
  method: string;
  /** `AWS_PROXY`, `AWS`, `HTTP_PROXY`, `HTTP` or `MOCK`. */
  integration: string;
  /** The event's map; empty where it is written as text. */
  settings: JsonMap;
  authorizer: Authorizer | undefined;
  cors: Cors | undefined;
  /** Where parameters go, such as `method.request.querystring.id`, and what is said of them. */
  parameters: Map<string, Json>;
}

export interface Authorizer {
  type: string | undefined;
  name: string;
  /** The function or user pool behind it; absent for IAM and for authorizers that exist elsewhere. */
  arn: Json | undefined;
  authorizerId: Json | undefined;
  managedExternally: boolean;
  /** The alias of the function, which has to be there first. */
  waitsFor: string | undefined;
  /** The function of this service behind it. */
  functionName: string | undefined;
  resultTtlInSeconds: number | undefined;
  identitySource: Json | undefined;
  identityValidationExpression: Json | undefined;
  claims: Json[];
  scopes: Json | undefined;
}

export interface Cors {
  origin: string | undefined;
  origins: string[];
  methods: string[];
  headers: string[];
  allowCredentials: boolean;
  maxAge: Json | undefined;
  cacheControl: Json | undefined;
}

const defaultHeaders = [
  'Content-Type',
  'X-Amz-Date',
  'Authorization',
  'X-Api-Key',
  'X-Amz-Security-Token',
  'X-Amz-User-Agent',
  'X-Amzn-Trace-Id',
];

export function endpointOf(event: EventUse, service: Service): Endpoint {
  const settings = mapOf(event.value) ?? {};
  const [first = '', second = ''] = (textOf(event.value) ?? '').split(' ');
  const path = withoutSlashes(textOf(settings.path) ?? second)
    .split('/', maxParts)
    .join('/');
  const method = (textOf(settings.method) ?? first).toLowerCase() || 'any';
  return {
    event,
    path,
    method,
    integration: integrationOf(settings),
    settings,
    authorizer: isSet(settings.authorizer) ? authorizerOf(settings.authorizer, service) : undefined,
    cors: isSet(settings.cors) ? corsOf(settings.cors, method.toUpperCase()) : undefined,
    parameters: parametersOf(settings),
  };
}

export function withoutSlashes(path: string): string {
  return path.replace(/^\//, '').replace(/\/$/, '');
}

function integrationOf(settings: JsonMap): string {
  const written = textOf(settings.integration)?.toUpperCase().replace('-', '_');
  if (!written) return isSet(settings.async) ? 'AWS' : 'AWS_PROXY';
  if (written === 'LAMBDA') return 'AWS';
  return written === 'LAMBDA_PROXY' ? 'AWS_PROXY' : written;
}

function parametersOf(settings: JsonMap): Map<string, Json> {
  const found = new Map<string, Json>();
  for (const [key, place] of [
    ['querystrings', 'querystring'],
    ['paths', 'path'],
    ['headers', 'header'],
  ] as const)
    for (const [name, value] of Object.entries(mapOf(get(settings.request, 'parameters', key)) ?? {}))
      found.set(`method.request.${place}.${name}`, value);
  return found;
}

export function isCognito(authorizer: Authorizer): boolean {
  const { arn, type } = authorizer;
  return (
    type?.toUpperCase() === 'COGNITO_USER_POOLS' || (typeof arn === 'string' && /^arn:[a-zA-Z-]*:cognito-idp/.test(arn))
  );
}

function authorizerOf(written: Json, service: Service): Authorizer {
  const settings = mapOf(written);
  const type = settings ? textOf(settings.type) : undefined;
  const authorizer: Authorizer = {
    type,
    name: '',
    arn: undefined,
    authorizerId: undefined,
    managedExternally: isSet(settings?.managedExternally),
    waitsFor: undefined,
    functionName: undefined,
    resultTtlInSeconds: settings ? ttlOf(settings.resultTtlInSeconds) : undefined,
    identitySource: settings?.identitySource,
    identityValidationExpression: settings?.identityValidationExpression,
    claims: listOf(settings?.claims),
    scopes: settings?.scopes,
  };
  identify(authorizer, written, service);
  const uncached = authorizer.type?.toUpperCase() === 'REQUEST' && authorizer.resultTtlInSeconds === 0;
  if (!isSet(authorizer.identitySource) && !uncached) authorizer.identitySource = 'method.request.header.Authorization';
  return authorizer;
}

/** Finds out who authorizes: IAM, an authorizer that exists, something with an ARN, or a function of this service. */
function identify(authorizer: Authorizer, written: Json, service: Service): void {
  const settings = mapOf(written);
  const text = textOf(written);
  const isIam = (text ?? authorizer.type)?.toUpperCase() === 'AWS_IAM';
  if (isSet(settings?.type) && isSet(settings.authorizerId)) authorizer.authorizerId = settings.authorizerId;
  else if (isIam) authorizer.type = 'AWS_IAM';
  else if (settings ? isSet(settings.arn) : text?.includes(':')) {
    authorizer.arn = settings ? settings.arn : written;
    authorizer.name = textOf(settings?.name) ?? nameInArn(authorizer.arn);
  } else {
    const name = textOf(settings ? settings.name : written) ?? '';
    const owner = functionNamed(service, name);
    authorizer.name = name;
    authorizer.functionName = owner?.name;
    authorizer.arn = owner ? targetOf(owner) : attribute(functionId(name));
    authorizer.waitsFor = aliasId(owner);
  }
}

function ttlOf(written: Json | undefined): number {
  const seconds = Number.parseInt(String(written), 10);
  return Number.isNaN(seconds) ? 300 : seconds;
}

/** What stands after the last colon and dash. */
function nameInArn(arn: Json | undefined): string {
  return textOf(arn)?.split(':').at(-1)?.split('-').at(-1) ?? '';
}

function corsOf(written: Json, method: string): Cors {
  const settings = mapOf(written);
  const given = (key: string) => listOf(settings?.[key]).flatMap((item) => textOf(item) ?? []);
  const methods = settings && Object.hasOwn(settings, 'methods') ? given('methods') : ['OPTIONS'];
  for (const needed of ['OPTIONS', method]) if (!methods.includes(needed)) methods.push(needed);
  const headers = given('headers');
  return {
    origin: textOf(settings?.origin) ?? (isSet(settings?.origins) ? undefined : '*'),
    origins: given('origins'),
    methods,
    headers: headers.length > 0 || Array.isArray(settings?.headers) ? headers : [...defaultHeaders],
    allowCredentials: isSet(settings?.allowCredentials),
    maxAge: settings?.maxAge,
    cacheControl: settings?.cacheControl,
  };
}
