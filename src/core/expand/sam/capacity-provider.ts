/** `AWS::Serverless::CapacityProvider`: takes the resource, gives the capacity provider and the role that runs its instances. */
import type { Span } from '../../model/place.ts';
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expectKeys } from './check.ts';
import { getAtt, isIntrinsic } from './intrinsics.ts';
import { numeric } from './numbers.ts';
import { managedPolicyArn } from './role.ts';
import { assumeRolePolicy } from './role-policies.ts';
import {
  copyAll,
  defined,
  derivedResource,
  type Made,
  mainResource,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

type Check = (value: Json) => boolean;

const isList: Check = (value) => Array.isArray(value) || isMap(value);
const isNumber: Check = (value) => isMap(value) || Number.isFinite(Number(value));

/** Properties of the nested maps and what they may hold. */
const nested: Readonly<Record<string, Readonly<Record<string, Check>>>> = {
  VpcConfig: { SubnetIds: isList, SecurityGroupIds: isList },
  InstanceRequirements: { Architectures: isList, AllowedTypes: isList, ExcludedTypes: isList },
  ScalingConfig: { MaxVCpuCount: isNumber, AverageCPUUtilization: isNumber },
};

/** SAM shortens property names here (`AllowedTypes`), and chooses the scaling mode by whether a target is given. */
export function expandCapacityProvider(t: Transform, sam: SamResource): Made[] {
  const { properties } = sam;
  for (const name of Object.keys(nested)) checkNested(t, sam, name);
  const made: Made[] = [];
  if (!properties['OperatorRole']) made.push(operatorRole(t, sam));
  const operator = properties['OperatorRole'] || getAtt(`${sam.id}OperatorRole`, 'Arn');
  const tags = tagList({ ...(isMap(properties['Tags']) ? properties['Tags'] : {}), 'lambda:createdBy': 'SAM' });
  const provider = defined({ PermissionsConfig: { CapacityProviderOperatorRoleArn: operator }, Tags: tags });
  take(provider, properties, ['CapacityProviderName', 'KmsKeyArn']);
  const { VpcConfig: vpc, InstanceRequirements: instances, ScalingConfig: scaling } = properties;
  if (isMap(vpc)) provider['VpcConfig'] = take({}, vpc, ['SubnetIds', 'SecurityGroupIds']);
  if (isMap(instances) && Object.keys(instances).length > 0) {
    provider['InstanceRequirements'] = take({}, instances, [
      'Architectures',
      ['AllowedInstanceTypes', 'AllowedTypes'],
      ['ExcludedInstanceTypes', 'ExcludedTypes'],
    ]);
  }
  if (isMap(scaling) && Object.keys(scaling).length > 0)
    provider['CapacityProviderScalingConfig'] = scalingConfig(scaling);
  const main = mainResource(sam, 'AWS::Lambda::CapacityProvider', provider);
  copyAll(main.attributes, sam.inherited);
  made.push(main);
  if (properties['PropagateTags']) combineTags(made, properties['Tags']);
  return made;
}

function scalingConfig(scaling: JsonMap): JsonMap {
  const config = take({}, scaling, ['MaxVCpuCount']);
  const target = scaling['AverageCPUUtilization'];
  if (target === undefined || target === null) return { ...config, ScalingMode: 'Auto' };
  const policy = { PredefinedMetricType: 'LambdaCapacityProviderAverageCPUUtilization', TargetValue: numeric(target) };
  return { ...config, ScalingMode: 'Manual', ScalingPolicies: [policy] };
}

function operatorRole(t: Transform, sam: SamResource): Made {
  const properties = {
    AssumeRolePolicyDocument: assumeRolePolicy('lambda.amazonaws.com'),
    ManagedPolicyArns: [managedPolicyArn(t, 'AWSLambdaManagedEC2ResourceOperator')],
    Tags: tagList(undefined, 'lambda:createdBy'),
  };
  return derivedResource(sam, `${sam.id}OperatorRole`, 'AWS::IAM::Role', properties);
}

/** Adds the tags to those that are there, the later of one key winning. */
function combineTags(made: readonly Made[], tags: Json | undefined): void {
  for (const { properties } of made) {
    const all = new Map<Json, Json>();
    for (const tag of [...((properties['Tags'] ?? []) as JsonMap[]), ...(tagList(tags) as JsonMap[])]) {
      all.set(tag['Key'] as Json, tag['Value'] as Json);
    }
    properties['Tags'] = [...all].map(([Key, Value]) => ({ Key, Value }));
  }
}

function checkNested(t: Transform, sam: SamResource, name: string): void {
  const map = sam.properties[name];
  const span: Span | undefined = spanOfProperty(sam, name);
  if (!isMap(map) || isIntrinsic(map)) return;
  const checks = nested[name] ?? {};
  expectKeys(t, map, Object.keys(checks), name, span);
  for (const [property, accepts] of Object.entries(checks)) {
    const value = map[property];
    if (value === undefined || value === null || accepts(value)) continue;
    refuse(t, 'sam-wrong-type', `\`${name}.${property}\` has the wrong type`, keySpan(map, property) ?? span);
  }
  if (name === 'VpcConfig' && !map['SubnetIds']) refuse(t, 'sam-missing-property', '`VpcConfig` needs SubnetIds', span);
  if (map['AllowedTypes'] && map['ExcludedTypes']) {
    refuse(t, 'sam-invalid-value', 'use either AllowedTypes or ExcludedTypes, not both', span);
  }
}
