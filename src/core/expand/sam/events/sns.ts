/** `SNS` of a function: the subscription, straight to the function or through a queue that the function polls. */
import { get, isMap, type Json, type JsonMap, keySpan } from '../../../model/tree.ts';
import { getAtt, logicalIdOf, ref } from '../intrinsics.ts';
import { resolveParameters } from '../parameters.ts';
import { grant, managedPolicyArn } from '../role.ts';
import { queuePolicyDocument } from '../role-policies.ts';
import { defined, type Made, refuse, type SamEvent, spanOfEventProperty, type Transform, take } from '../transform.ts';
import { type EventTarget, type ExpandEvent, eventId, eventResource, invokePermission } from './target.ts';

/**
 * `SqsSubscription: true` makes the queue; as a map it names one, whose policy is then replaced by the one made here.
 */
export const sns: ExpandEvent = (t, target, event) => {
  const topic = event.properties['Topic'] ?? null;
  const queue = event.properties['SqsSubscription'];
  if (!queue || queue === 'false') {
    const permission = invokePermission(target, event, { principal: 'sns.amazonaws.com', sourceArn: topic });
    return [permission, subscription(target, event, 'lambda', target.arn)];
  }
  return isMap(queue) ? throughGivenQueue(t, target, event, topic, queue) : throughOwnQueue(t, target, event, topic);
};

function throughOwnQueue(t: Transform, target: EventTarget, event: SamEvent, topic: Json): Made[] {
  const id = `${eventId(target, event)}Queue`;
  const properties = defined({ FifoQueue: isFifo(t, topic) || null });
  const queue = eventResource(target, event, id, 'AWS::SQS::Queue', properties);
  return [...polledQueue(t, target, event, topic, { arn: getAtt(id, 'Arn'), url: ref(id) }), queue];
}

function throughGivenQueue(t: Transform, target: EventTarget, event: SamEvent, topic: Json, queue: JsonMap): Made[] {
  const { QueueArn: arn, QueueUrl: url, QueuePolicyLogicalId: policyId, BatchSize: batchSize } = queue;
  if (!arn || !url) {
    const span = keySpan(event.properties, 'SqsSubscription') ?? spanOfEventProperty(event, 'SqsSubscription');
    refuse(t, 'sam-missing-property', '`SqsSubscription` needs both QueueArn and QueueUrl', span);
    return [];
  }
  return polledQueue(t, target, event, topic, { arn, url, policyId, batchSize });
}

interface PolledQueue {
  arn: Json;
  url: Json;
  policyId?: Json | undefined;
  batchSize?: Json | undefined;
}

/** Topic to queue, queue to function, and the right of the topic to send. */
function polledQueue(t: Transform, target: EventTarget, event: SamEvent, topic: Json, queue: PolledQueue): Made[] {
  const id = eventId(target, event);
  const mapping = {
    FunctionName: target.name,
    EventSourceArn: queue.arn,
    BatchSize: queue.batchSize || 10,
    Enabled: true,
  };
  const policy = { PolicyDocument: queuePolicyDocument('*', queue.arn, topic), Queues: [queue.url] };
  const policyId = typeof queue.policyId === 'string' && queue.policyId ? queue.policyId : `${id}QueuePolicy`;
  grant(target.role, event.cause, [managedPolicyArn(t, 'service-role/AWSLambdaSQSQueueExecutionRole')]);
  return [
    eventResource(target, event, `${id}EventSourceMapping`, 'AWS::Lambda::EventSourceMapping', mapping),
    eventResource(target, event, policyId, 'AWS::SQS::QueuePolicy', policy),
    subscription(target, event, 'sqs', queue.arn),
  ];
}

function subscription(target: EventTarget, event: SamEvent, protocol: string, endpoint: Json): Made {
  const properties = take({ Protocol: protocol, Endpoint: endpoint }, event.properties, [
    ['TopicArn', 'Topic'],
    'Region',
    'FilterPolicy',
    'FilterPolicyScope',
    'RedrivePolicy',
  ]);
  return eventResource(target, event, eventId(target, event), 'AWS::SNS::Subscription', properties);
}

function isFifo(t: Transform, topic: Json): Json | undefined {
  const id = logicalIdOf(topic);
  const fifo = id === undefined ? undefined : get(t.written.get(id), 'Properties', 'FifoTopic');
  return fifo === undefined ? undefined : resolveParameters(fifo, t.parameters);
}
