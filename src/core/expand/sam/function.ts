/** `AWS::Serverless::Function`: takes the resource, gives the Lambda function, its role and everything around it. */
import type { Span } from '../../model/place.ts';
import { get, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expectMap } from './check.ts';
import { addDeployment } from './deployment-preference.ts';
import { eventInvokeConfig } from './event-invoke.ts';
import { functionEvents } from './events/index.ts';
import type { EventTarget } from './events/target.ts';
import { functionCode } from './function-code.ts';
import { functionUrl } from './function-url.ts';
import { versionAndAlias } from './function-version.ts';
import { branchesOf, getAtt, isIntrinsic, isMalformedIf, isNoValue, ref, when } from './intrinsics.ts';
import { numeric } from './numbers.ts';
import { resolveParameters } from './parameters.ts';
import { executionRole } from './role.ts';
import { deadLetterPolicy } from './role-policies.ts';
import { propagateTags } from './tags.ts';
import {
  defined,
  isSet,
  type Made,
  mainResource,
  type RefusalCode,
  refuse,
  type SamResource,
  shown,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

/** Properties that Lambda takes under the same name. */
const copied = [
  'FunctionName',
  'Handler',
  'Runtime',
  'Description',
  'MemorySize',
  'Timeout',
  'VpcConfig',
  'Role',
  'Environment',
  'KmsKeyArn',
  'ReservedConcurrentExecutions',
  'Layers',
  'FileSystemConfigs',
  'ImageConfig',
  'PackageType',
  'Architectures',
  'SnapStart',
  'EphemeralStorage',
  'CodeSigningConfigArn',
  'RuntimeManagementConfig',
  'LoggingConfig',
  'TenancyConfig',
  'RecursiveLoop',
  'DurableConfig',
  'FunctionScalingConfig',
  'PublishToLatestPublished',
];

const deadLetterActions: Readonly<Record<string, string>> = { SQS: 'sqs:SendMessage', SNS: 'sns:Publish' };

/**
 * In this order, because each step looks at the one before: version and alias, URL, deployment, destinations, role,
 * events.
 */
export function expandFunction(t: Transform, sam: SamResource): Made[] {
  checkCombinations(t, sam);
  const lambda = mainResource(sam, 'AWS::Lambda::Function', lambdaProperties(t, sam));
  const made = [lambda];
  const alias = versionAndAlias(t, sam, lambda, made);
  made.push(...functionUrl(t, sam, alias));
  addDeployment(t, sam, alias);
  const invoke = eventInvokeConfig(t, sam, alias);
  made.push(...invoke.made);
  const role = functionRole(t, sam, invoke.policies);
  connectRole(t, sam, lambda, role, made);
  const target: EventTarget = alias
    ? { sam, id: alias.id, name: ref(alias.id), arn: ref(alias.id), role }
    : { sam, id: sam.id, name: ref(sam.id), arn: getAtt(sam.id, 'Arn'), role };
  made.push(...functionEvents(t, target));
  propagateTags(made, sam.properties['Tags'], sam.properties['PropagateTags']);
  return made;
}

function lambdaProperties(t: Transform, sam: SamResource): JsonMap {
  const { properties } = sam;
  const code = functionCode(t, sam);
  const versioned = Boolean(properties['AutoPublishAlias']);
  const lambda = defined({ Code: code !== undefined && versioned ? resolveParameters(code, t.parameters) : code });
  take(lambda, properties, copied);
  if (isTraced(t, sam)) lambda['TracingConfig'] = take({}, properties, [['Mode', 'Tracing']]);
  const queue = properties['DeadLetterQueue'];
  if (isMap(queue) && queue['TargetArn']) lambda['DeadLetterConfig'] = take({}, queue, ['TargetArn']);
  const provider = properties['CapacityProviderConfig'];
  if (isMap(provider)) lambda['CapacityProviderConfig'] = capacityProvider(provider);
  checkReservedTags(t, sam);
  lambda['Tags'] = tagList(properties['Tags'], 'lambda:createdBy');
  return lambda;
}

function capacityProvider(config: JsonMap): JsonMap {
  const inner = take({}, config, [['CapacityProviderArn', 'Arn']]);
  for (const name of ['PerExecutionEnvironmentMaxConcurrency', 'ExecutionEnvironmentMemoryGiBPerVCpu']) {
    const value = config[name];
    if (value !== undefined && value !== null) inner[name] = numeric(value);
  }
  return { LambdaManagedInstancesCapacityProviderConfig: inner };
}

function isTraced(t: Transform, sam: SamResource): boolean {
  const tracing = sam.properties['Tracing'];
  return isSet(tracing) && resolveParameters(tracing as Json, t.parameters) !== 'Disabled';
}

function functionRole(t: Transform, sam: SamResource, invokePolicies: JsonMap[]): Made {
  const { properties } = sam;
  const basic = properties['DurableConfig']
    ? 'AWSLambdaBasicDurableExecutionRolePolicy'
    : 'AWSLambdaBasicExecutionRole';
  const managed = [`service-role/${basic}`];
  if (isTraced(t, sam)) managed.push(xrayPolicy(t));
  if (properties['VpcConfig']) managed.push('service-role/AWSLambdaVPCAccessExecutionRole');
  const queue = properties['DeadLetterQueue'];
  const action = get(deadLetterActions, shown(get(queue, 'Type'))) as string | undefined;
  const target = get(queue, 'TargetArn');
  const trust = properties['AssumeRolePolicyDocument'];
  return executionRole(t, sam, {
    trust: isMap(trust) ? trust : 'lambda.amazonaws.com',
    managed,
    inline: [...(action && target ? [deadLetterPolicy(action, target)] : []), ...invokePolicies],
    tags: tagList(properties['Tags'], 'lambda:createdBy'),
  });
}

/** The managed policy that lets a resource send traces, which is named differently outside of the standard partition. */
export function xrayPolicy(t: Transform): string {
  return t.context.partition === 'aws' ? 'AWSXrayWriteOnlyAccess' : 'AWSXRayDaemonWriteAccess';
}

/** Uses the role that SAM makes where the author gives none, or none in one case of an `Fn::If`. */
function connectRole(t: Transform, sam: SamResource, lambda: Made, role: Made, made: Made[]): void {
  const written = lambda.properties['Role'];
  const arn = getAtt(role.id, 'Arn');
  if (isMalformedIf(written)) {
    refuse(
      t,
      'sam-invalid-value',
      '`Role` with `Fn::If` needs a condition and two values',
      spanOfProperty(sam, 'Role'),
    );
  }
  const branches = branchesOf(written === undefined ? undefined : resolveParameters(written, t.parameters));
  if (written === undefined || written === null) lambda.properties['Role'] = arn;
  else if (!branches) return;
  else {
    const [condition, then, otherwise] = branches;
    if (isNoValue(then) && isNoValue(otherwise)) lambda.properties['Role'] = arn;
    else if (isNoValue(then)) {
      lambda.properties['Role'] = when(condition, arn, otherwise);
      role.attributes['Condition'] = condition;
    } else if (isNoValue(otherwise)) {
      lambda.properties['Role'] = when(condition, then, arn);
      const unless = `NOT${shown(condition)}`;
      t.conditions[unless] = { 'Fn::Not': [{ Condition: condition }] };
      role.attributes['Condition'] = unless;
    } else return;
  }
  made.push(role);
}

function checkCombinations(t: Transform, sam: SamResource): void {
  const { properties } = sam;
  const has = (name: string) => isSet(properties[name]);
  const fail = (message: string, name: string, code: RefusalCode = 'sam-invalid-value') =>
    refuse(t, code, `${message} (\`${sam.id}\`)`, spanOfProperty(sam, name));
  for (const other of ['ProvisionedConcurrencyConfig', 'VpcConfig']) {
    if (has('CapacityProviderConfig') && has(other)) fail(`use either CapacityProviderConfig or ${other}`, other);
  }
  const needs: [string, string][] = [
    ['FunctionScalingConfig', 'CapacityProviderConfig'],
    ['VersionDeletionPolicy', 'AutoPublishAlias'],
    ['ProvisionedConcurrencyConfig', 'AutoPublishAlias'],
  ];
  for (const [name, needed] of needs) if (has(name) && !has(needed)) fail(`${name} needs ${needed}; add it`, name);
  for (const other of ['ProvisionedConcurrencyConfig', 'FunctionUrlConfig', 'SnapStart']) {
    if (has('TenancyConfig') && has(other)) fail(`a function with TenancyConfig cannot have ${other}`, other);
  }
  for (const event of sam.events) {
    if (!has('TenancyConfig') || event.type === 'Api' || event.type === 'HttpApi') continue;
    fail(`a function with TenancyConfig takes only Api and HttpApi events, not ${event.type}`, 'Events');
  }
  const policy = properties['VersionDeletionPolicy'];
  if (has('VersionDeletionPolicy') && !isIntrinsic(policy) && policy !== 'Delete' && policy !== 'Retain') {
    fail('VersionDeletionPolicy must be Delete or Retain', 'VersionDeletionPolicy');
  }
  checkDeadLetterQueue(t, sam);
}

function checkDeadLetterQueue(t: Transform, sam: SamResource): void {
  const queue = expectMap(
    t,
    sam.properties['DeadLetterQueue'],
    'DeadLetterQueue',
    spanOfProperty(sam, 'DeadLetterQueue'),
  );
  if (!queue) return;
  const span = spanOfProperty(sam, 'DeadLetterQueue');
  const type = queue['Type'];
  if (!type || !queue['TargetArn']) {
    refuse(t, 'sam-missing-property', '`DeadLetterQueue` needs both Type and TargetArn', span);
  } else if (typeof type !== 'string' || !Object.hasOwn(deadLetterActions, type)) {
    refuse(t, 'sam-invalid-value', '`Type` of `DeadLetterQueue` must be SQS or SNS', keySpan(queue, 'Type') ?? span);
  }
}

const reservedTags = ['lambda:createdBy', 'serverlessrepo:applicationId', 'serverlessrepo:semanticVersion'];

/** Reports tags that SAM sets itself. */
export function checkReservedTags(t: Transform, sam: SamResource): void {
  const tags = sam.properties['Tags'];
  const span: Span | undefined = spanOfProperty(sam, 'Tags');
  for (const key of reservedTags) {
    if (!isMap(tags) || !Object.hasOwn(tags, key)) continue;
    refuse(t, 'sam-invalid-value', `the tag \`${key}\` is set by SAM itself; remove it`, keySpan(tags, key) ?? span);
  }
}
