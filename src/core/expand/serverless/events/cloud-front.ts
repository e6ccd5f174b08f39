/** `cloudFront`: a distribution whose requests run functions at the edge. */
import { copyMap, get, isMap, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, grant, grantOwn, part } from '../assembly.ts';
import { versionId } from '../functions/version.ts';
import { alphanumeric, resourceName } from '../naming.ts';
import type { EventUse } from '../service.ts';
import { account, attribute, isSet, joined, mapOf, partition, ref, textOf, writtenAt } from '../values.ts';

const distributionId = 'CloudFrontDistribution';
/** Managed-CachingOptimized. Source: "Use managed cache policies", Amazon CloudFront Developer Guide. */
const cachingOptimized = '658327ea-f89d-4fab-a63d-7e88639e58f6';

export function addDistribution(events: readonly EventUse[], assembly: Assembly): void {
  addCachePolicies(assembly);
  const [first] = events;
  if (!first) return;
  const origins: JsonMap[] = [];
  const behaviors: JsonMap[] = [];
  let defaultOrigin: JsonMap | undefined;
  for (const event of events) {
    makeEdgeFunction(event, assembly);
    const written = originOf(get(event.value, 'origin'));
    const known = origins.find((origin) => origin.Id === written.Id);
    const origin = known ? completed(known, written) : written;
    if (!known) origins.push(origin);
    if (isSet(get(event.value, 'isDefaultOrigin'))) defaultOrigin = origin;
    addBehavior(behaviors, behaviorOf(event, origin, assembly));
  }
  behaviors.sort((a, b) => Number(isSet(a.PathPattern)) - Number(isSet(b.PathPattern)));
  if (isSet(behaviors[0]?.PathPattern)) {
    const { PathPattern, LambdaFunctionAssociations, ...rest } = behaviors[0] as JsonMap;
    behaviors.unshift({ ...rest, TargetOriginId: (defaultOrigin ?? origins[0])?.Id as Json });
  }
  addEdgeRights(events, assembly);
  const rest = behaviors.slice(1);
  const config = part(first.span, {
    Comment: `${assembly.service.name} ${assembly.service.stage}`,
    Enabled: true,
    DefaultCacheBehavior: behaviors[0],
    CacheBehaviors: rest.length > 0 ? rest : undefined,
    Origins: origins,
  });
  const properties = part(first.span, { DistributionConfig: config });
  add(assembly, distributionId, { Type: 'AWS::CloudFront::Distribution', Properties: properties }, first.span);
  assembly.outputs[distributionId] = part(first.span, {
    Description: 'CloudFront Distribution Id',
    Value: ref(distributionId),
  });
  assembly.outputs[`${distributionId}DomainName`] = part(first.span, {
    Description: 'CloudFront Distribution Domain Name',
    Value: attribute(distributionId, 'DomainName'),
  });
}

function addCachePolicies(assembly: Assembly): void {
  const { service } = assembly;
  const policies = mapOf(get(service.provider, 'cloudFront', 'cachePolicies')) ?? {};
  for (const name of Object.keys(policies)) {
    const config = isMap(policies[name]) ? copyMap(policies[name]) : {};
    config.Name = `${service.name}-${service.stage}-${name}`;
    const span = writtenAt(policies, name);
    const draft = { Type: 'AWS::CloudFront::CachePolicy', Properties: part(span, { CachePolicyConfig: config }) };
    add(assembly, cachePolicyId(name), draft, span);
  }
}

function cachePolicyId(name: string): string {
  return `CloudFrontCachePolicy${resourceName(name)}`;
}

/** Functions at the edge have no VPC and no environment, and outlive their stack. */
function makeEdgeFunction(event: EventUse, assembly: Assembly): void {
  const resource = mapOf(get(assembly.resources, event.owner.logicalId));
  const properties = mapOf(resource?.Properties);
  if (!resource || !properties) return;
  delete properties.VpcConfig;
  delete properties.Environment;
  resource.DeletionPolicy = 'Retain';
}

function originOf(written: Json | undefined): JsonMap {
  const origin = isMap(written) ? copyMap(written) : originOfUrl(textOf(written) ?? '');
  const kind = isSet(origin.S3OriginConfig) ? 's3' : 'custom';
  const domain =
    typeof origin.DomainName === 'string' ? origin.DomainName : alphanumeric(JSON.stringify(origin.DomainName ?? ''));
  origin.Id = `${kind}/${domain}${textOf(origin.OriginPath) ?? ''}`;
  return origin;
}

function originOfUrl(url: string): JsonMap {
  const [, scheme = '', host = '', path = ''] = /^(?:([a-z0-9]+):\/\/)?([^/?#]*)([^?#]*)/i.exec(url) ?? [];
  const origin: JsonMap = { DomainName: host.toLowerCase() };
  if (path.length > 1) origin.OriginPath = path;
  if (scheme.toLowerCase() === 's3') origin.S3OriginConfig = {};
  else origin.CustomOriginConfig = { OriginProtocolPolicy: 'match-viewer' };
  return origin;
}

/** Adds to `known` what it does not say yet; lists grow. */
function completed(known: JsonMap, more: JsonMap): JsonMap {
  for (const key of Object.keys(more)) {
    const [before, value] = [known[key], more[key] as Json];
    if (Array.isArray(before) && Array.isArray(value)) {
      const texts = new Set(before.map((item) => JSON.stringify(item)));
      known[key] = [...before, ...value.filter((item) => !texts.has(JSON.stringify(item)))];
    } else if (isMap(before) && isMap(value)) known[key] = completed(copyMap(before), value);
    else if (before === undefined) known[key] = value;
  }
  return known;
}

function behaviorOf(event: EventUse, origin: JsonMap, assembly: Assembly): JsonMap {
  const { value, span, owner } = event;
  const written = mapOf(get(value, 'behavior'));
  const policy = mapOf(get(value, 'cachePolicy'));
  const body = get(value, 'includeBody');
  const association = part(span, {
    EventType: get(value, 'eventType'),
    LambdaFunctionARN: ref(versionId(owner, assembly.service)),
    IncludeBody: body ?? undefined,
  });
  const pattern = get(value, 'pathPattern');
  const behavior = part(span, { ViewerProtocolPolicy: 'allow-all' });
  for (const key of Object.keys(written ?? {})) behavior[key] = (written as JsonMap)[key] as Json;
  if (policy) behavior.CachePolicyId = policy.id || part(span, ref(cachePolicyId(textOf(policy.name) ?? '')));
  const decides = ['CachePolicyId', 'ForwardedValues', 'MaxTTL', 'MinTTL', 'DefaultTTL'];
  if (!decides.some((key) => behavior[key] === 0 || isSet(behavior[key]))) behavior.CachePolicyId = cachingOptimized;
  behavior.TargetOriginId = origin.Id as Json;
  behavior.LambdaFunctionAssociations = [association];
  if (typeof pattern === 'string') behavior.PathPattern = pattern;
  return behavior;
}

function addBehavior(behaviors: JsonMap[], behavior: JsonMap): void {
  const same = behaviors.find(
    (other) => other.PathPattern === behavior.PathPattern && other.TargetOriginId === behavior.TargetOriginId,
  );
  if (same) completed(same, behavior);
  else behaviors.push(behavior);
}

function addEdgeRights(events: readonly EventUse[], assembly: Assembly): void {
  for (const { owner, span } of events) {
    const source = joined('', 'arn:', partition(), ':cloudfront::', account(), ':distribution/', ref(distributionId));
    const properties = part(span, {
      FunctionName: ref(versionId(owner, assembly.service)),
      Action: 'lambda:InvokeFunction',
      Principal: 'edgelambda.amazonaws.com',
      SourceArn: source,
    });
    const draft = { Type: 'AWS::Lambda::Permission', Properties: properties };
    addFor(owner, assembly, `${owner.logicalId}InvokePermission`, draft, span);
  }
  assembly.role?.trusted.push('edgelambda.amazonaws.com');
  // Logs are written in the region nearest to the caller.
  const actions = ['logs:CreateLogGroup', 'logs:CreateLogStream', 'logs:PutLogEvents', 'logs:TagResource'];
  const everywhere = [{ 'Fn::Sub': 'arn:${AWS::Partition}:logs:*:*:*' }];
  const statement = { Effect: 'Allow', Action: actions, Resource: everywhere };
  grant(assembly, statement, events[0]?.span);
  for (const owner of new Set(events.map((event) => event.owner)))
    grantOwn(assembly, owner, statement, events[0]?.span);
}
