/** `serverless-step-functions`: state machines, what their roles may do, and what starts them. */

import { get, isMap, type Json, type JsonMap, setSpan } from '../../../model/tree.ts';
import { type Assembly, add, appendFrom, part, putFrom, take } from '../assembly.ts';
import { md5Hex } from '../md5.ts';
import { resourceName } from '../naming.ts';
import type { Service } from '../service.ts';
import { attribute, isSet, listOf, mapOf, present, ref, tagList, textOf, writtenAt } from '../values.ts';
import { isIntrinsic, localName, type Machine, machineRole } from './state-machine.ts';
import { addMachineEvents } from './state-machine-events.ts';
import { taskStatements } from './state-machine-tasks.ts';

export function addStateMachines(assembly: Assembly): void {
  const section = mapOf(assembly.service.config.stepFunctions);
  const written = mapOf(section?.stateMachines) ?? {};
  for (const key of Object.keys(written)) {
    const config = mapOf(written[key]);
    if (!config) continue;
    const custom = textOf(config.id) || textOf(config.name);
    const id = custom ? resourceName(custom) : `${resourceName(key)}StepFunctionsStateMachine`;
    const machine: Machine = { key, id, config, span: writtenAt(written, key) };
    addMachine(machine, assembly);
    if (!isSet(config.role)) addRole(machine, assembly);
    addMachineEvents(machine, assembly);
  }
  addActivities(listOf(section?.activities), assembly);
}

function addMachine(machine: Machine, assembly: Assembly): void {
  const { config, id, span } = machine;
  const properties = part(span, {
    DefinitionString: definitionString(config.definition, assembly.service),
    RoleArn: attribute(`${id}Role`),
    Tags: tagList(config.inheritGlobalTags === false ? undefined : assembly.service.provider.tags, config.tags),
  });
  take(properties, 'RoleArn', [config, 'role']);
  take(properties, 'StateMachineName', [config, 'name']);
  take(properties, 'StateMachineType', [config, 'type']);
  const logging = mapOf(config.loggingConfig);
  if (logging) {
    const destinations = listOf(logging.destinations).map((arn) => ({ CloudWatchLogsLogGroup: { LogGroupArn: arn } }));
    const settings = part(writtenAt(config, 'loggingConfig'), { Destinations: destinations });
    putFrom(settings, 'Level', logging.level, logging, 'level');
    putFrom(settings, 'IncludeExecutionData', logging.includeExecutionData, logging, 'includeExecutionData');
    properties.LoggingConfiguration = settings;
  }
  const tracing = mapOf(config.tracingConfig);
  if (tracing) {
    properties.TracingConfiguration = part(writtenAt(config, 'tracingConfig'), {});
    putFrom(properties.TracingConfiguration as JsonMap, 'Enabled', tracing.enabled, tracing, 'enabled');
  }
  const dependsOn: Json[] = isSet(config.role) ? [] : [`${id}Role`];
  appendFrom(dependsOn, config, 'dependsOn');
  const retained = isSet(config.retain) ? 'Retain' : undefined;
  const type = 'AWS::StepFunctions::StateMachine';
  add(assembly, id, { Type: type, Properties: properties, DependsOn: dependsOn, DeletionPolicy: retained }, span);
  if (get(assembly.service.config, 'stepFunctions', 'noOutput') !== true)
    assembly.outputs[`${id}Arn`] = part(span, { Description: 'Current StateMachine Arn', Value: ref(id) });
}

/** The definition as JSON; intrinsic functions in it become names that `Fn::Sub` fills in. */
function definitionString(definition: Json | undefined, service: Service): Json | undefined {
  if (!isMap(definition)) return definition === undefined ? undefined : JSON.stringify(definition);
  const names: JsonMap = {};
  const text = JSON.stringify(named(definition, names, service), undefined, 2);
  const pseudo = text.replaceAll(/#\{([^}]+)\}/g, '${$1}');
  if (Object.keys(names).length > 0) return { 'Fn::Sub': [pseudo, names] };
  return pseudo === text ? text : { 'Fn::Sub': pseudo };
}

function named(value: Json, names: JsonMap, service: Service): Json {
  if (Array.isArray(value)) return value.map((item) => named(item, names, service));
  if (!isMap(value)) return value;
  if (isIntrinsic(value)) {
    const name = md5Hex(JSON.stringify(value));
    names[name] = localName(value, service);
    return `\${${name}}`;
  }
  return Object.fromEntries(Object.keys(value).map((key) => [key, named(value[key] as Json, names, service)]));
}

function addRole(machine: Machine, assembly: Assembly): void {
  const { config, id, span } = machine;
  const { service } = assembly;
  const more = [
    ...(isSet(config.loggingConfig) ? [logActions.join(',')] : []),
    ...(isSet(config.tracingConfig) ? [traceActions.join(',')] : []),
  ];
  const own = taskStatements(machine, service, more);
  const statements: Json[] = own.map((statement) => part(span, statement));
  if (span) setSpan(statements, span);
  appendFrom(statements, config, 'iamRoleStatements');
  if (statements.length === 0) statements.push(part(span, { Effect: 'Deny', Action: '*', Resource: '*' }));
  const properties = machineRole({ 'Fn::Sub': 'states.${AWS::Region}.amazonaws.com' }, statements, span, {
    name: `${service.stage}-${service.name}-statemachine`,
  });
  take(properties, 'PermissionsBoundary', [service.provider, 'rolePermissionsBoundary']);
  add(assembly, `${id}Role`, { Type: 'AWS::IAM::Role', Properties: properties }, span);
}

const logActions = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];

const traceActions = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];

function addActivities(activities: readonly Json[], assembly: Assembly): void {
  for (const activity of activities) {
    const name = textOf(isMap(activity) ? activity.name : activity);
    if (!name) continue;
    const id = `${resourceName(name)}StepFunctionsActivity`;
    const span = writtenAt(assembly.service.config, 'stepFunctions');
    const properties = part(span, present({ Name: name, Tags: tagList(assembly.service.provider.tags) }));
    add(assembly, id, { Type: 'AWS::StepFunctions::Activity', Properties: properties }, span);
  }
}
