/** `AWS::Serverless::HttpApi`: takes the resource and the body that its events have filled, gives API, stage, domain and permissions. */
import { isMap, type JsonMap, keySpan } from '../../model/tree.ts';
import { isOpenApi } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { expectMap } from './check.ts';
import { httpAuthorizers } from './http-authorizers.ts';
import { completeHttpBody, httpTags } from './http-body.ts';
import { idSuffix } from './identifiers.ts';
import { s3Reference } from './included-file.ts';
import { isIntrinsic, ref } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import { authorizerPermission } from './rest-authorizers.ts';
import {
  derivedResource,
  type Made,
  mainResource,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';
import { versionTwoDomain } from './v2-domain.ts';

/** What a stage of an HTTP or WebSocket API takes under the same name. */
export const stageProperties = ['StageVariables', 'AccessLogSettings', 'DefaultRouteSettings', 'RouteSettings'];

/**
 * Permission for a Lambda authorizer is made only where it asks for it, unlike in REST APIs. Source:
 * "AWS::Serverless::HttpApi".
 */
export function expandHttpApi(t: Transform, sam: SamResource): Made[] {
  const api = t.apis.get(sam.id);
  if (!api) return [];
  const resolved = (name: string) => {
    const value = sam.properties[name];
    return value === undefined || value === null ? undefined : resolveParameters(value, t.parameters);
  };
  const written = expectMap(t, sam.properties['Auth'], 'Auth', spanOfProperty(sam, 'Auth'));
  const auth = written && Object.keys(written).length > 0 && !isIntrinsic(written) ? written : undefined;
  const authorizers = auth ? httpAuthorizers(t, sam, auth) : new Map<string, JsonMap>();
  completeHttpBody(t, api, resolved('CorsConfiguration'), auth, authorizers);
  const tags = isOpenApi(api.body) ? httpTags(api) : undefined;
  const http = mainResource(sam, 'AWS::ApiGatewayV2::Api', httpProperties(t, api));
  const domain = expectMap(t, resolved('Domain'), 'Domain', spanOfProperty(sam, 'Domain'));
  const permissions = [...authorizers].flatMap(([name, authorizer]) => {
    if (authorizer === 'AWS_IAM' || !authorizer['FunctionArn'] || !authorizer['EnableFunctionDefaultPermissions'])
      return [];
    const cause = (isMap(auth?.['Authorizers']) ? keySpan(auth['Authorizers'], name) : undefined) ?? sam.cause;
    return [authorizerPermission(sam, `${sam.id}${name}AuthorizerPermission`, authorizer['FunctionArn'], cause)];
  });
  return [
    http,
    ...permissions,
    ...(domain ? versionTwoDomain(t, sam, domain, tags ?? { 'httpapi:createdBy': 'SAM' }, t.recordSetGroups) : []),
    stageOf(sam, tags ?? (isMap(sam.properties['Tags']) ? sam.properties['Tags'] : undefined)),
  ];
}

function httpProperties(t: Transform, api: ApiState): JsonMap {
  const { sam, body } = api;
  const uri = sam.properties['DefinitionUri'];
  const properties = take({}, sam.properties, sam.properties['FailOnWarnings'] ? ['FailOnWarnings'] : []);
  if (uri && (sam.properties['DefinitionBody'] || api.managed)) {
    const message = `\`${sam.id}\` takes either DefinitionUri or DefinitionBody, not both`;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, 'DefinitionUri'));
  }
  if (uri && !api.included) {
    const names = ['Bucket', 'Key', 'Version'] as const;
    const location = s3Reference(t, uri, 'DefinitionUri', names, spanOfProperty(sam, 'DefinitionUri'));
    if (location !== undefined) properties['BodyS3Location'] = location;
  } else if (api.included ?? body) properties['Body'] = (api.included ?? body) as JsonMap;
  return properties;
}

function stageOf(sam: SamResource, tags: JsonMap | undefined): Made {
  const name = sam.properties['StageName'] || '$default';
  const prefix = typeof name === 'string' ? name : '';
  const suffix = idSuffix(prefix);
  const ids = { $default: `${sam.id}ApiGatewayDefaultStage`, [suffix]: `${sam.id}${prefix}Stage` };
  const id = ids[prefix] ?? `${sam.id}Stage${suffix}`;
  const properties = take({ ApiId: ref(sam.id), AutoDeploy: true }, sam.properties, stageProperties);
  take(properties, sam.properties, ['StageName']);
  properties['StageName'] ??= name;
  if (tags) properties['Tags'] = tags;
  return derivedResource(sam, id, 'AWS::ApiGatewayV2::Stage', properties);
}
