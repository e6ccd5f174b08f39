/** Takes `DeploymentPreference` of functions, gives the CodeDeploy resources that shift traffic between their versions. */
import { get, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { combineConditions } from './conditions.ts';
import { branchesOf, getAtt, isIntrinsic, isNoValue, ref, sub, when } from './intrinsics.ts';
import { resolveMappings, resolveParameters } from './parameters.ts';
import { managedPolicyArn } from './role.ts';
import { assumeRolePolicy } from './role-policies.ts';
import {
  emit,
  isSet,
  type Made,
  ownCause,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

const applicationId = 'ServerlessDeploymentApplication';
const roleId = 'CodeDeployServiceRole';
const sharedCondition = 'ServerlessCodeDeployCondition';

/** Configurations that CodeDeploy has under the name `CodeDeployDefault.Lambda<name>`. */
const predefined = new Set([
  'Canary10Percent5Minutes',
  'Canary10Percent10Minutes',
  'Canary10Percent15Minutes',
  'Canary10Percent30Minutes',
  'Linear10PercentEvery1Minute',
  'Linear10PercentEvery2Minutes',
  'Linear10PercentEvery3Minutes',
  'Linear10PercentEvery10Minutes',
  'AllAtOnce',
]);

/** One function's preference that is enabled. */
export interface Deployment {
  sam: SamResource;
  preference: JsonMap;
  type: Json;
  condition: string | undefined;
  tags: JsonMap | undefined;
}

/** Notes a function's preference and lets its alias be updated by CodeDeploy. */
export function addDeployment(t: Transform, sam: SamResource, alias: Made | undefined): void {
  const preference = sam.properties['DeploymentPreference'];
  if (!isMap(preference) || Object.keys(preference).length === 0) return;
  const span = spanOfProperty(sam, 'DeploymentPreference');
  const known = (name: string) => {
    const value = get(preference, name);
    return value === undefined
      ? value
      : resolveMappings(resolveParameters(value, t.parameters), t.template['Mappings']);
  };
  const enabled = known('Enabled') ?? true;
  const passthrough = passthroughCondition(t, sam, preference, known('PassthroughCondition'));
  if (!isSet(enabled) || enabled === 'false' || enabled === 'False') return;
  const type = known('Type');
  const hooks = preference['Hooks'] ?? {};
  if (type === undefined) refuse(t, 'sam-missing-property', '`DeploymentPreference` needs `Type`', span);
  if (!isMap(hooks)) refuse(t, 'sam-wrong-type', '`Hooks` must be a map', keySpan(preference, 'Hooks') ?? span);
  if (!alias) {
    const message = `\`DeploymentPreference\` of \`${sam.id}\` needs AutoPublishAlias; add it`;
    if (!sam.properties['AutoPublishAlias']) refuse(t, 'sam-missing-property', message, span);
    return;
  }
  const tags = sam.properties['PropagateTags'] && isMap(sam.properties['Tags']) ? sam.properties['Tags'] : undefined;
  const own = sam.inherited['Condition'];
  const condition = passthrough && typeof own === 'string' ? own : undefined;
  t.deployments.push({ sam, preference, type: type ?? null, condition, tags });
  const update = { ApplicationName: ref(applicationId), DeploymentGroupName: ref(`${sam.id}DeploymentGroup`) };
  if (isMap(hooks)) {
    take(update, hooks, [
      ['BeforeAllowTrafficHook', 'PreTraffic'],
      ['AfterAllowTrafficHook', 'PostTraffic'],
    ]);
  }
  alias.attributes['UpdatePolicy'] = { CodeDeployLambdaAliasUpdate: update };
}

function passthroughCondition(t: Transform, sam: SamResource, preference: JsonMap, value: Json | undefined): boolean {
  if (value === undefined) return false;
  if (value === true || value === 'true' || value === 'True') return true;
  if (value === false || value === 'false' || value === 'False') return false;
  const span = keySpan(preference, 'PassthroughCondition') ?? spanOfProperty(sam, 'DeploymentPreference');
  refuse(
    t,
    'sam-invalid-value',
    '`PassthroughCondition` must be true or false, or a parameter or mapping that is',
    span,
  );
  return false;
}

/** Makes the application, role and groups that all noted preferences share. */
export function emitDeployments(t: Transform): void {
  const [first] = t.deployments;
  if (!first) return;
  const names = [...new Set(t.deployments.map(({ condition }) => condition))].filter((name) => name !== undefined);
  const conditional = t.deployments.every(({ condition }) => condition !== undefined);
  if (conditional && names.length > 1) combineConditions(t, sharedCondition, names);
  const condition = conditional ? (names.length > 1 ? sharedCondition : names[0]) : undefined;
  const tags = Object.assign({}, ...t.deployments.map((deployment) => deployment.tags ?? {})) as JsonMap;
  const tagged = Object.keys(tags).length > 0 ? { Tags: tagList(tags) } : {};
  const shared = (id: string, type: string, properties: JsonMap): Made => ({
    ...resource(first, id, type, properties),
    attributes: condition === undefined ? {} : { Condition: condition },
  });
  emit(t, shared(applicationId, 'AWS::CodeDeploy::Application', { ComputePlatform: 'Lambda', ...tagged }));
  if (!t.deployments.every(({ preference }) => preference['Role'])) {
    const policy = t.context.partition.startsWith('aws-iso') ? 'Limited' : '';
    const properties = {
      AssumeRolePolicyDocument: assumeRolePolicy('codedeploy.amazonaws.com'),
      ManagedPolicyArns: [managedPolicyArn(t, `service-role/AWSCodeDeployRoleForLambda${policy}`)],
      ...tagged,
    };
    emit(t, shared(roleId, 'AWS::IAM::Role', properties));
  }
  for (const deployment of t.deployments) emit(t, deploymentGroup(t, deployment));
}

function resource({ sam }: Deployment, id: string, type: string, properties: JsonMap): Made {
  const author = { id: sam.id, type: sam.type };
  return {
    id,
    type,
    attributes: {},
    properties,
    author,
    cause: ownCause(sam, spanOfProperty(sam, 'DeploymentPreference')),
  };
}

function deploymentGroup(t: Transform, deployment: Deployment): Made {
  const { sam, preference, condition, tags } = deployment;
  const properties: JsonMap = {
    ApplicationName: ref(applicationId),
    AutoRollbackConfiguration: {
      Enabled: true,
      Events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'],
    },
    DeploymentConfigName: configuration(deployment.type),
    DeploymentStyle: { DeploymentType: 'BLUE_GREEN', DeploymentOption: 'WITH_TRAFFIC_CONTROL' },
    ServiceRoleArn: preference['Role'] || getAtt(roleId, 'Arn'),
  };
  const alarms = preference['Alarms'];
  if (alarms && !isNoValue(alarms)) properties['AlarmConfiguration'] = alarmConfiguration(t, sam, alarms);
  take(properties, preference, ['TriggerConfigurations']);
  if (tags) properties['Tags'] = tagList(tags);
  const group = resource(deployment, `${sam.id}DeploymentGroup`, 'AWS::CodeDeploy::DeploymentGroup', properties);
  if (condition !== undefined) group.attributes['Condition'] = condition;
  return group;
}

function alarmConfiguration(t: Transform, sam: SamResource, alarms: Json): Json {
  const branches = branchesOf(alarms);
  if (branches) {
    const [condition, then, otherwise] = branches;
    return when(condition, alarmConfiguration(t, sam, then), alarmConfiguration(t, sam, otherwise));
  }
  if (!Array.isArray(alarms)) {
    refuse(t, 'sam-wrong-type', '`Alarms` must be a list', spanOfProperty(sam, 'DeploymentPreference'));
    return {};
  }
  if (alarms.length === 0 || isNoValue(alarms[0])) return {};
  return { Enabled: true, Alarms: alarms.map((Name) => ({ Name })) };
}

/** CodeDeploy's name of a predefined configuration, wherever in the value it stands; others stay. */
function configuration(value: Json, key?: string): Json {
  if (Array.isArray(value)) return value.map((item) => configuration(item));
  if (isMap(value) && isIntrinsic(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, configuration(inner, name)]));
  }
  if (typeof value !== 'string' || !predefined.has(value)) return value;
  const named: Json[] = ['CodeDeployDefault.Lambda${ConfigName}', { ConfigName: value }];
  return key === 'Fn::Sub' ? named : sub(named[0] as string, named[1] as JsonMap);
}
