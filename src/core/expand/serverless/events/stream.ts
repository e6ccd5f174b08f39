/** `stream`: a DynamoDB or Kinesis stream read by Lambda. */
import { get, type Json } from '../../../model/tree.ts';
import { type Assembly, addFor, part } from '../assembly.ts';
import { alphanumeric, resourceName, upperFirst } from '../naming.ts';
import type { EventUse, Service } from '../service.ts';
import { isSet, mapOf, nameInReference, ref, textOf } from '../values.ts';
import { addMapping, byFunction, grantOver } from './event-source.ts';

type Grants = Map<keyof typeof actions, [Json | undefined, EventUse][]>;

/** In the order in which the framework writes the statements. */
const actions = {
  dynamodb: ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream', 'dynamodb:ListStreams'],
  kinesis: ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStream', 'kinesis:ListStreams'],
  consumed: ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStreamSummary', 'kinesis:ListShards'],
  consumer: ['kinesis:SubscribeToShard'],
  sns: ['sns:Publish'],
  sqs: ['sqs:ListQueues', 'sqs:SendMessage'],
} as const;

const settings = [
  ['BatchSize', 'batchSize', 'set'],
  ['Enabled', 'enabled', 'given'],
  ['ParallelizationFactor', 'parallelizationFactor', 'set'],
  ['StartingPosition', 'startingPosition', 'set'],
  ['MaximumBatchingWindowInSeconds', 'batchWindow', 'given'],
  ['MaximumRetryAttempts', 'maximumRetryAttempts', 'given'],
  ['BisectBatchOnFunctionError', 'bisectBatchOnFunctionError', 'given'],
  ['MaximumRecordAgeInSeconds', 'maximumRecordAgeInSeconds', 'set'],
  ['TumblingWindowInSeconds', 'tumblingWindowInSeconds', 'given'],
] as const;

export function addStreams(events: readonly EventUse[], assembly: Assembly): void {
  for (const ofFunction of byFunction(events)) {
    const grants: Grants = new Map();
    for (const event of ofFunction) addStream(event, assembly, grants);
    for (const kind of Object.keys(actions) as (keyof typeof actions)[])
      grantOver(assembly, actions[kind], grants.get(kind) ?? []);
  }
}

function addStream(event: EventUse, assembly: Assembly, grants: Grants): void {
  const { value, owner } = event;
  const arn = mapOf(value) ? get(value, 'arn') : value;
  const type = textOf(get(value, 'type')) ?? (typeof arn === 'string' ? (arn.split(':')[2] ?? '') : '');
  const name = streamName(arn);
  const allow = (kind: keyof typeof actions, resource: Json | undefined) =>
    grants.set(kind, [...(grants.get(kind) ?? []), [resource, event]]);
  const consumer = get(value, 'consumer');
  allow(type === 'dynamodb' ? 'dynamodb' : isSet(consumer) ? 'consumed' : 'kinesis', arn);
  const response = get(value, 'functionResponseType');
  const failure = get(value, 'destinations', 'onFailure');
  const failureArn = mapOf(failure) ? get(failure, 'arn') : failure;
  if (isSet(failureArn)) {
    const kind =
      textOf(get(failure, 'type')) ?? (typeof failureArn === 'string' ? failureArn.split(':')[2] : undefined);
    allow(kind === 'sns' ? 'sns' : 'sqs', failureArn);
  }
  const id = `${resourceName(owner.name)}EventSourceMapping${upperFirst(type)}${alphanumeric(name)}`;
  const resource = addMapping(
    event,
    assembly,
    id,
    {
      EventSourceArn: arn,
      BatchSize: 10,
      Enabled: true,
      StartingPosition: 'TRIM_HORIZON',
      FunctionResponseTypes: isSet(response) ? [response] : undefined,
      DestinationConfig: isSet(failureArn) ? { OnFailure: { Destination: failureArn } } : undefined,
    },
    settings,
  );
  if (!isSet(consumer) || type !== 'kinesis') return;
  const properties = resource.Properties as { [key: string]: Json };
  const timestamp = get(value, 'startingPositionTimestamp');
  if (isSet(timestamp)) properties.StartingPositionTimestamp = timestamp;
  let consumerArn: Json = consumer;
  if (consumer === true) {
    const consumerName = consumerNameOf(owner.name, name, assembly.service);
    const consumerId = `${resourceName(consumerName)}StreamConsumer`;
    const draft = {
      Type: 'AWS::Kinesis::StreamConsumer',
      Properties: part(event.span, { StreamARN: arn, ConsumerName: consumerName }),
    };
    addFor(owner, assembly, consumerId, draft, event.span);
    (resource.DependsOn as Json[]).push(consumerId);
    consumerArn = ref(consumerId);
  }
  properties.EventSourceArn = consumerArn;
  allow('consumer', consumerArn);
}

function streamName(arn: Json | undefined): string {
  const name = nameInReference(arn, (text) => text.split('/')[1] ?? '');
  return get(arn, 'Fn::Join') === undefined ? name : (name.split('/').at(-1) ?? '');
}

function consumerNameOf(functionName: string, stream: string, service: Service): string {
  const named = isSet(get(service.provider, 'kinesis', 'consumerNamingMode'));
  return `${functionName}${stream}${named ? service.name + service.stage : ''}Consumer`;
}
