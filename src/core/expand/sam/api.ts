/** `AWS::Serverless::Api`: takes the resource and the body that its events have filled, gives API, deployment, stage and what guards them. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import type { ApiState } from './api-state.ts';
import { expectMap } from './check.ts';
import { canonicalJson, hashSuffix, idSuffix } from './identifiers.ts';
import { s3Reference } from './included-file.ts';
import { isIntrinsic, ref } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import { authorizerPermissions, restAuthorizers } from './rest-authorizers.ts';
import { completeRestBody } from './rest-body.ts';
import { restDomain } from './rest-domain.ts';
import { propagateTags } from './tags.ts';
import {
  defined,
  derivedResource,
  isSet,
  type Made,
  mainResource,
  refuse,
  type SamResource,
  shown,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';
import { usagePlan } from './usage-plan.ts';

/** Properties that the RestApi takes under the same name, where they say something. */
const copied = [
  'FailOnWarnings',
  'Name',
  'Description',
  'Mode',
  'ApiKeySourceType',
  'Policy',
  'SecurityPolicy',
  'EndpointAccessMode',
];

const stageProperties = [
  'StageName',
  'CacheClusterEnabled',
  'CacheClusterSize',
  'Variables',
  'MethodSettings',
  'AccessLogSetting',
  'CanarySetting',
  'TracingEnabled',
];

/**
 * The body is complete only after this; until then events add to it. Source: "AWS::Serverless::Api", AWS SAM Developer
 * Guide.
 */
export function expandApi(t: Transform, sam: SamResource): Made[] {
  const api = t.apis.get(sam.id);
  if (!api) return [];
  checkApi(t, sam);
  const resolved = (name: string) => {
    const value = sam.properties[name];
    return value === undefined || value === null ? undefined : resolveParameters(value, t.parameters);
  };
  const auth = expectMap(t, resolved('Auth'), 'Auth', spanOfProperty(sam, 'Auth'));
  const used = auth && Object.keys(auth).length > 0 && !isIntrinsic(auth) ? auth : undefined;
  const authorizers = used ? restAuthorizers(t, sam, used) : new Map<string, JsonMap>();
  completeRestBody(t, api, used, authorizers);
  const domain = expectMap(t, resolved('Domain'), 'Domain', spanOfProperty(sam, 'Domain'));
  const rest = mainResource(sam, 'AWS::ApiGateway::RestApi', restProperties(t, api, resolved('BinaryMediaTypes')));
  const deployment = deploymentOf(sam, rest, domain);
  const stage = stageOf(sam, deployment.id);
  const made = [
    rest,
    deployment,
    stage,
    ...(used ? authorizerPermissions(sam, used, authorizers) : []),
    ...(domain ? restDomain(t, sam, domain) : []),
    ...usagePlan(t, sam, used, stage.id),
  ];
  propagateTags(made, sam.properties['Tags'], sam.properties['PropagateTags']);
  return made;
}

function checkApi(t: Transform, sam: SamResource): void {
  const { properties } = sam;
  const fail = (message: string, name: string) => refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, name));
  const uri = properties['DefinitionUri'];
  if (uri && (properties['DefinitionBody'] || t.apis.get(sam.id)?.managed)) {
    fail(`\`${sam.id}\` takes either DefinitionUri or DefinitionBody, not both`, 'DefinitionUri');
  }
  if (uri && properties['MergeDefinitions']) fail('MergeDefinitions needs DefinitionBody', 'MergeDefinitions');
  const version = properties['OpenApiVersion'];
  if (version && !isIntrinsic(version) && !/^[2-3](?:\.\d){1,2}$/.test(shown(version))) {
    fail('`OpenApiVersion` must be a string of the form 3.0.0', 'OpenApiVersion');
  }
  if (properties['StageName'] === '') fail('`StageName` is empty; give it a name', 'StageName');
}

function restProperties(t: Transform, api: ApiState, media: Json | undefined): JsonMap {
  const { properties } = api.sam;
  const rest = defined({ BinaryMediaTypes: media ?? null });
  take(rest, properties, ['MinimumCompressionSize', ...copied.filter((name) => isSet(properties[name]))]);
  const uri = properties['DefinitionUri'];
  if (uri && !api.included) {
    const names = ['Bucket', 'Key', 'Version'] as const;
    const location = s3Reference(t, uri, 'DefinitionUri', names, spanOfProperty(api.sam, 'DefinitionUri'));
    if (location !== undefined) rest['BodyS3Location'] = location;
  } else if (api.included ?? api.body) rest['Body'] = (api.included ?? api.body) as JsonMap;
  const endpoint = properties['EndpointConfiguration'];
  if (endpoint && isSet(endpoint)) Object.assign(rest, endpointProperties(t, api.sam, endpoint));
  return rest;
}

function endpointProperties(t: Transform, sam: SamResource, endpoint: Json): JsonMap {
  const type = isMap(endpoint) && endpoint['Type'] ? endpoint['Type'] : endpoint;
  const configuration: JsonMap = { Types: [type] };
  if (isMap(endpoint) && type !== endpoint) {
    const [old, current] = [Object.hasOwn(endpoint, 'VPCEndpointIds'), Object.hasOwn(endpoint, 'VpcEndpointIds')];
    if (old && current) {
      const span = keySpan(endpoint, 'VPCEndpointIds') ?? spanOfProperty(sam, 'EndpointConfiguration');
      refuse(t, 'sam-invalid-value', 'use either VPCEndpointIds or VpcEndpointIds, not both', span);
    }
    take(configuration, endpoint, [
      ['VpcEndpointIds', old ? 'VPCEndpointIds' : 'VpcEndpointIds'] as const,
      'IpAddressType',
    ]);
  }
  return { EndpointConfiguration: configuration, Parameters: { endpointConfigurationTypes: type } };
}

/** A deployment of this very body: its id changes with the body, so that every change is deployed. */
function deploymentOf(sam: SamResource, rest: Made, domain: JsonMap | undefined): Made {
  const { Body: body, BodyS3Location: location } = rest.properties;
  const version = sam.properties['OpenApiVersion'];
  const state = body ?? location;
  const hash = state === undefined ? '' : hashSuffix(canonicalJson([state, version ?? null, domain ?? null]));
  const properties = defined({
    RestApiId: ref(sam.id),
    StageName: version ? null : 'Stage',
    Description: hash ? `RestApi deployment id: ${hash}` : null,
  });
  return derivedResource(sam, `${sam.id}Deployment${hash}`, 'AWS::ApiGateway::Deployment', properties);
}

function stageOf(sam: SamResource, deploymentId: string): Made {
  const name = sam.properties['StageName'];
  const prefix = typeof name === 'string' ? name : '';
  const suffix = idSuffix(prefix);
  const id = suffix === prefix ? `${sam.id}${prefix}Stage` : `${sam.id}Stage${suffix}`;
  const properties = take({ RestApiId: ref(sam.id), DeploymentId: ref(deploymentId) }, sam.properties, stageProperties);
  if (isMap(sam.properties['Tags'])) properties['Tags'] = tagList(sam.properties['Tags']);
  return derivedResource(sam, id, 'AWS::ApiGateway::Stage', properties);
}
