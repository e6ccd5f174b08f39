/** Events that Lambda polls for (streams, queues, brokers): the event source mapping, and what the role needs to read the source. */
import { get, isMap, type Json, type JsonMap, keySpan } from '../../../model/tree.ts';
import { isIntrinsic } from '../intrinsics.ts';
import { grant, managedPolicyArn } from '../role.ts';
import { publishPolicy, putObjectPolicy, sendMessagePolicy } from '../role-policies.ts';
import { cloneMap, refuse, type SamEvent, spanOfEventProperty, type Transform, take } from '../transform.ts';
import {
  brokerPolicy,
  documentDbPolicy,
  kafkaPolicy,
  mskPolicy,
  registryUri,
  type SourcePolicy,
} from './pull-policies.ts';
import { type EventTarget, type ExpandEvent, eventId, eventResource } from './target.ts';

interface PolledSource {
  /** The property that names the source. */
  source?: string;
  managedPolicy?: string;
  policy?: SourcePolicy;
  /** Where the mapping keeps a Kafka consumer group. */
  kafka?: string;
}

const role = (name: string) => `service-role/AWSLambda${name}ExecutionRole`;

const sources: Readonly<Record<string, PolledSource>> = {
  Kinesis: { source: 'Stream', managedPolicy: role('Kinesis') },
  DynamoDB: { source: 'Stream', managedPolicy: role('DynamoDB') },
  SQS: { source: 'Queue', managedPolicy: role('SQSQueue') },
  MSK: {
    source: 'Stream',
    managedPolicy: role('MSK'),
    policy: mskPolicy,
    kafka: 'AmazonManagedKafkaEventSourceConfig',
  },
  MQ: { source: 'Broker', policy: brokerPolicy },
  SelfManagedKafka: { policy: kafkaPolicy, kafka: 'SelfManagedKafkaEventSourceConfig' },
  DocumentDB: { source: 'Cluster', policy: documentDbPolicy },
};

/** Properties that the mapping takes under the same name. */
const copied = [
  'StartingPosition',
  'StartingPositionTimestamp',
  'BatchSize',
  'Enabled',
  'MaximumBatchingWindowInSeconds',
  'MaximumRetryAttempts',
  'BisectBatchOnFunctionError',
  'MaximumRecordAgeInSeconds',
  'ParallelizationFactor',
  'Topics',
  'Queues',
  'SourceAccessConfigurations',
  'TumblingWindowInSeconds',
  'FunctionResponseTypes',
  'FilterCriteria',
  'KmsKeyArn',
  'ScalingConfig',
  'ProvisionedPollerConfig',
  'MetricsConfig',
  'LoggingConfig',
];

/** By type of `OnFailure`: what the role must be allowed to do there; Kafka needs nothing. */
const failurePolicies: Readonly<Record<string, ((id: string, destination: Json) => JsonMap) | null>> = {
  SQS: sendMessagePolicy,
  SNS: publishPolicy,
  S3: putObjectPolicy,
  Kafka: null,
};

/** The mapping itself needs no permission of the function: Lambda reads with the function's own role. */
export const pull: ExpandEvent = (t, target, event) => {
  const kind = sources[event.type] ?? {};
  const { properties } = event;
  const mapping = take({ FunctionName: target.name }, properties, copied);
  if (kind.source) take(mapping, properties, [['EventSourceArn', kind.source]]);
  if (properties['KafkaBootstrapServers']) {
    mapping['SelfManagedEventSource'] = { Endpoints: take({}, properties, ['KafkaBootstrapServers']) };
  }
  addKafka(t, event, kind, mapping);
  if (event.type === 'DocumentDB') {
    mapping['DocumentDBEventSourceConfig'] = take({}, properties, ['DatabaseName', 'CollectionName', 'FullDocument']);
  }
  checkFilter(t, event);
  const failure = addFailureDestination(t, target, event, mapping);
  const managed = kind.managedPolicy ? [managedPolicyArn(t, kind.managedPolicy)] : [];
  grant(target.role, event.cause, managed, [...(kind.policy?.(t, event, eventId(target, event)) ?? []), ...failure]);
  return [eventResource(target, event, eventId(target, event), 'AWS::Lambda::EventSourceMapping', mapping)];
};

function addKafka(t: Transform, event: SamEvent, kind: PolledSource, mapping: JsonMap): void {
  const config = take({}, event.properties, ['ConsumerGroupId', ...(kind.kafka ? ['SchemaRegistryConfig'] : [])]);
  if (Object.keys(config).length === 0) return;
  const registry = config['SchemaRegistryConfig'];
  if (isMap(registry) && isMap(registry['SchemaRegistryURI'])) {
    const copy = cloneMap(registry);
    copy['SchemaRegistryURI'] = registryUri(t, registry) ?? null;
    config['SchemaRegistryConfig'] = copy;
  }
  if (kind.kafka) mapping[kind.kafka] = config;
  else {
    const message = `an event of type ${event.type} has no ConsumerGroupId; remove it`;
    refuse(t, 'sam-unknown-property', message, spanOfEventProperty(event, 'ConsumerGroupId'));
  }
}

function checkFilter(t: Transform, event: SamEvent): void {
  const filter = event.properties['FilterCriteria'];
  if (!isMap(filter) || isIntrinsic(filter)) return;
  const keys = Object.keys(filter);
  if (keys.length === 0 || (keys.length === 1 && keys[0] === 'Filters')) return;
  const message = '`FilterCriteria` takes only a list `Filters`';
  refuse(t, 'sam-invalid-value', message, spanOfEventProperty(event, 'FilterCriteria'));
}

/** Puts `DestinationConfig` into the mapping without SAM's own `Type`; gives what the role needs for it. */
function addFailureDestination(t: Transform, target: EventTarget, event: SamEvent, mapping: JsonMap): JsonMap[] {
  const config = event.properties['DestinationConfig'];
  if (!isMap(config) || Object.keys(config).length === 0) return [];
  const span = spanOfEventProperty(event, 'DestinationConfig');
  if (!isMap(config['OnFailure'])) {
    if (isIntrinsic(config)) mapping['DestinationConfig'] = config;
    else refuse(t, 'sam-wrong-type', '`DestinationConfig` needs a map `OnFailure`', span);
    return [];
  }
  const failure = cloneMap(config['OnFailure']);
  const type = get(failure, 'Type');
  delete failure['Type'];
  const all = cloneMap(config);
  all['OnFailure'] = failure;
  mapping['DestinationConfig'] = all;
  if (!type) return [];
  if (typeof type !== 'string' || !Object.hasOwn(failurePolicies, type)) {
    const message = `\`Type\` of \`OnFailure\` must be one of ${Object.keys(failurePolicies).join(', ')}`;
    refuse(t, 'sam-invalid-value', message, keySpan(config['OnFailure'], 'Type') ?? span);
    return [];
  }
  const policy = failurePolicies[type];
  return policy ? [policy(eventId(target, event), failure['Destination'] ?? null)] : [];
}
