/** What the tasks of a state machine ask of its role. */
import { get, isMap, type Json, type JsonMap } from '../../../model/tree.ts';
import type { Service } from '../service.ts';
import { isSet, listOf, mapOf, textOf } from '../values.ts';
import { isIntrinsic, localName, type Machine } from './state-machine.ts';

interface Permission {
  actions: string[];
  resources: Json[];
}

type Ask = (task: JsonMap, service: Service) => Permission[];

const here = 'arn:${AWS::Partition}:';
const eventActions = ['events:PutTargets', 'events:PutRule', 'events:DescribeRule'];

/** Step Functions learns of a job's end by a rule of its own. */
function endRule(name: string): Permission {
  return { actions: eventActions, resources: [sub(`${here}events:\${AWS::Region}:\${AWS::AccountId}:rule/${name}`)] };
}

function anything(...actions: string[]): Permission {
  return { actions, resources: ['*'] };
}

function sub(text: string): JsonMap {
  return { 'Fn::Sub': text };
}

/** By the task's resource, without partition and integration pattern (`.sync`, `.waitForTaskToken`). */
const asks: Readonly<Record<string, Ask>> = {
  'sqs:sendMessage': (task) => [{ actions: ['sqs:SendMessage'], resources: [queueArn(task)] }],
  'sns:publish': (task) => [{ actions: ['sns:Publish'], resources: [parameter(task, 'TopicArn')] }],
  'dynamodb:getItem': table('dynamodb:GetItem'),
  'dynamodb:putItem': table('dynamodb:PutItem'),
  'dynamodb:updateItem': table('dynamodb:UpdateItem'),
  'dynamodb:deleteItem': table('dynamodb:DeleteItem'),
  'aws-sdk:dynamodb:putItem': table('dynamodb:PutItem'),
  'aws-sdk:dynamodb:updateItem': table('dynamodb:UpdateItem'),
  'aws-sdk:dynamodb:updateTable': table('dynamodb:UpdateTable'),
  'aws-sdk:dynamodb:query': table('dynamodb:Query'),
  'batch:submitJob': () => [
    anything('batch:SubmitJob', 'batch:DescribeJobs', 'batch:TerminateJob'),
    endRule('StepFunctionsGetEventsForBatchJobsRule'),
  ],
  'glue:startJobRun': () => [anything('glue:StartJobRun', 'glue:GetJobRun', 'glue:GetJobRuns', 'glue:BatchStopJobRun')],
  'ecs:runTask': () => [
    anything('ecs:RunTask', 'ecs:StopTask', 'ecs:DescribeTasks', 'iam:PassRole'),
    endRule('StepFunctionsGetEventsForECSTaskRule'),
  ],
  'lambda:invoke': (task, service) => [{ actions: ['lambda:InvokeFunction'], resources: functionArns(task, service) }],
  'states:startExecution': execution('states:StartExecution'),
  'aws-sdk:sfn:startSyncExecution': execution('states:StartSyncExecution'),
  'codebuild:startBuild': (task) => [
    {
      actions: ['codebuild:StartBuild', 'codebuild:StopBuild', 'codebuild:BatchGetBuilds'],
      resources: [
        sub(
          `${here}codebuild:\${AWS::Region}:\${AWS::AccountId}:project/${textOf(parameter(task, 'ProjectName')) ?? '*'}`,
        ),
      ],
    },
    endRule('StepFunctionsGetEventForCodeBuildStartBuildRule'),
  ],
  'bedrock:invokeModel': (task) => [{ actions: ['bedrock:InvokeModel'], resources: [modelArn(task)] }],
  'events:putEvents': (task) => [{ actions: ['events:PutEvents'], resources: busArns(task) }],
  's3:getObject': bucket('s3:GetObject'),
  's3:putObject': bucket('s3:PutObject'),
  'aws-sdk:s3:getObject': bucket('s3:GetObject'),
  'aws-sdk:s3:putObject': bucket('s3:PutObject'),
};

/** One statement for each set of resources; `more` are lists of actions, with commas, on anything. */
export function taskStatements(machine: Machine, service: Service, more: readonly string[]): { [key: string]: Json }[] {
  const name = textOf(machine.config.name) || machine.key;
  const tasks = tasksOf(get(machine.config.definition, 'States'), name);
  const byActions = new Map<string, Json[]>();
  for (const { actions, resources } of tasks.flatMap((task) => permissionsOf(task, service))) {
    const key = actions.join(',');
    byActions.set(key, [...(byActions.get(key) ?? []), ...resources]);
  }
  for (const extra of more) byActions.set(extra, ['*']);
  const byResources = new Map<string, { actions: string[]; resources: Json }>();
  for (const [actions, all] of byActions) {
    const resources = all.includes('*') ? '*' : distinct(all);
    const key = JSON.stringify(resources);
    const before = byResources.get(key)?.actions ?? [];
    byResources.set(key, { actions: [...before, ...actions.split(',')], resources });
  }
  return [...byResources.values()].map(({ actions, resources }) => ({
    Effect: 'Allow',
    Action: [...new Set(actions)],
    Resource: resources,
  }));
}

function distinct(resources: readonly Json[]): Json[] {
  return [...new Map(resources.map((resource) => [JSON.stringify(resource), resource])).values()];
}

/** Tasks at any depth of branches and maps. */
function tasksOf(states: Json | undefined, machine: string): JsonMap[] {
  return Object.values(mapOf(states) ?? {}).flatMap((state) => {
    const type = get(state, 'Type');
    if (!isMap(state)) return [];
    if (type === 'Task') return [state];
    if (type === 'Parallel') return listOf(state.Branches).flatMap((branch) => tasksOf(get(branch, 'States'), machine));
    if (type !== 'Map') return [];
    const processor = isSet(state.ItemProcessor) ? state.ItemProcessor : state.Iterator;
    const found = tasksOf(get(processor, 'States'), machine);
    if (get(processor, 'ProcessorConfig', 'Mode') === 'DISTRIBUTED')
      found.push({
        Resource: 'arn:aws:states:::states:startExecution',
        Parameters: { StateMachineArn: ownArn(machine) },
      });
    return [...found, ...[state.ItemReader, state.ResultWriter].filter(isMap)];
  });
}

function ownArn(machine: string): JsonMap {
  return sub(`${here}states:\${AWS::Region}:\${AWS::AccountId}:stateMachine:${machine}`);
}

function permissionsOf(task: JsonMap, service: Service): Permission[] {
  const { Resource: resource } = task;
  if (typeof resource === 'string') {
    const [, integration] = /^arn:[a-z-]+:states:::([A-Za-z0-9:-]+)/.exec(resource) ?? [];
    if (integration !== undefined)
      return Object.hasOwn(asks, integration) ? (asks[integration] as Ask)(task, service) : [];
    if (!/^arn:[a-z-]+:lambda:/.test(resource)) return [];
    const parts = resource.split(':');
    return [invoke(parts.length === 8 ? parts.slice(0, 7).join(':') : resource)];
  }
  return isIntrinsic(resource) ? [invoke(localName(resource as Json, service))] : [];
}

/** A function and all of its versions and aliases. */
function invoke(arn: Json): Permission {
  const versions = typeof arn === 'string' ? `${arn}:*` : { 'Fn::Sub': ['${functionArn}:*', { functionArn: arn }] };
  return { actions: ['lambda:InvokeFunction'], resources: [arn, versions] };
}

/** A parameter of the task; `*` where it is known only when the machine runs. */
function parameter(task: JsonMap, name: string): Json {
  return get(task, 'Parameters', name) ?? get(task, 'Arguments', name) ?? '*';
}

function functionArns(task: JsonMap, service: Service): Json[] {
  const name = parameter(task, 'FunctionName');
  if (isIntrinsic(name) && get(name, 'Ref') === undefined) return invoke(localName(name, service)).resources;
  if (isIntrinsic(name)) {
    const functionArn = localName(name, service);
    const arn = `${here}lambda:\${AWS::Region}:\${AWS::AccountId}:function:\${functionArn}`;
    return [arn, `${arn}:*`].map((text) => ({ 'Fn::Sub': [text, { functionArn }] }));
  }
  const text = textOf(name) ?? '*';
  if (text === '*') return listOf(get(task, 'Parameters', 'AllowedFunctions') ?? '*');
  if (text.startsWith('arn:')) return [text, `${text}:*`];
  const arn = /^\d+:/.test(text)
    ? `${here}lambda:\${AWS::Region}:${text}`
    : `${here}lambda:\${AWS::Region}:\${AWS::AccountId}:function:${text}`;
  return [sub(arn), sub(`${arn}:*`)];
}

function queueArn(task: JsonMap): Json {
  const url = parameter(task, 'QueueUrl');
  const id = textOf(get(url, 'Ref'));
  if (id !== undefined) return { 'Fn::GetAtt': [id, 'Arn'] };
  const [, region, account, name] = /^https:\/\/sqs\.([^./]+)\.[^/]+\/([^/]+)\/([^/]+)$/.exec(textOf(url) ?? '') ?? [];
  return name === undefined ? '*' : sub(`${here}sqs:${region}:${account}:${name}`);
}

function table(action: string): Ask {
  return (task) => {
    const name = parameter(task, 'TableName');
    const id = textOf(get(name, 'Ref'));
    if (id !== undefined) return [{ actions: [action], resources: [{ 'Fn::GetAtt': [id, 'Arn'] }] }];
    if (name === '*') return [{ actions: [action], resources: ['*'] }];
    const start = ['arn', { Ref: 'AWS::Partition' }, 'dynamodb', { Ref: 'AWS::Region' }, { Ref: 'AWS::AccountId' }];
    const last = isIntrinsic(name) ? { 'Fn::Join': ['/', ['table', name]] } : `table/${textOf(name) ?? '*'}`;
    return [{ actions: [action], resources: [{ 'Fn::Join': [':', [...start, last]] }] }];
  };
}

function execution(action: string): Ask {
  return (task) => [
    { actions: [action], resources: [parameter(task, 'StateMachineArn')] },
    anything('states:DescribeExecution', 'states:StopExecution'),
    endRule('StepFunctionsGetEventsForStepFunctionsExecutionRule'),
  ];
}

function bucket(action: string): Ask {
  return (task) => {
    const name = textOf(parameter(task, 'Bucket')) ?? '*';
    const key = textOf(parameter(task, 'Key')) ?? '*';
    return [{ actions: [action], resources: [name === '*' && key === '*' ? '*' : sub(`${here}s3:::${name}/${key}`)] }];
  };
}

function modelArn(task: JsonMap): Json {
  const model = textOf(parameter(task, 'ModelId')) ?? '*';
  if (model === '*' || model.startsWith('arn:')) return model;
  return sub(`${here}bedrock:\${AWS::Region}::foundation-model/${model}`);
}

function busArns(task: JsonMap): Json[] {
  const buses = listOf(parameter(task, 'Entries')).map((entry) => get(entry, 'EventBusName') ?? 'default');
  const arn = `${here}events:\${AWS::Region}:\${AWS::AccountId}:event-bus/\${eventBus}`;
  return distinct(buses).map((eventBus) => ({ 'Fn::Sub': [arn, { eventBus }] }));
}
