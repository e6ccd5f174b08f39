/** `sns`: a topic, made here or named, that invokes a function. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, part, putFrom } from '../assembly.ts';
import { alphanumeric, permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';
import { account, attribute, isSet, joined, mapOf, partition, ref, region, textOf } from '../values.ts';
import { allowInvocation } from './permission.ts';

export function addTopics(events: readonly EventUse[], assembly: Assembly): void {
  for (const event of events) addTopic(event, assembly);
}

function addTopic(event: EventUse, assembly: Assembly): void {
  const { owner, value, span } = event;
  const { arn, name, region: elsewhere } = topicOf(value, assembly.service.region);
  const subscriptionId = `${resourceName(owner.name)}SnsSubscription${alphanumeric(name)}`;
  const redrive = addDeadLetters(event, assembly, name, arn);
  const subscription = (topicArn: Json): JsonMap => {
    const properties = part(span, {
      TopicArn: topicArn,
      Protocol: 'lambda',
      Endpoint: targetOf(owner),
      RedrivePolicy: redrive,
    });
    putFrom(properties, 'FilterPolicy', get(value, 'filterPolicy'), value, 'filterPolicy');
    putFrom(properties, 'FilterPolicyScope', get(value, 'filterPolicyScope'), value, 'filterPolicyScope');
    return properties;
  };
  const subscribe = (properties: JsonMap) =>
    addFor(
      owner,
      assembly,
      subscriptionId,
      { Type: 'AWS::SNS::Subscription', DependsOn: aliasId(owner), Properties: properties },
      span,
    );
  const topicId = `SNSTopic${alphanumeric(name)}`;
  if (arn !== undefined) subscribe(part(span, { ...subscription(arn), Region: elsewhere }));
  else {
    const existing = mapOf(get(assembly.resources, topicId));
    const draft = {
      Type: 'AWS::SNS::Topic',
      DependsOn: aliasId(owner),
      Properties: part(span, { TopicName: name, DisplayName: get(value, 'displayName') || undefined }),
    };
    const topic = existing ?? add(assembly, topicId, draft, span);
    const properties = topic.Properties as JsonMap;
    if (isSet(get(value, 'filterPolicy')) || redrive) subscribe(subscription(ref(topicId)));
    else {
      const before = (properties.Subscription ?? []) as Json[];
      properties.Subscription = [...before, part(span, { Endpoint: targetOf(owner), Protocol: 'lambda' })];
    }
  }
  const source = arn ?? joined('arn:', partition(), ':sns:', region(), ':', account(), ':', name);
  allowInvocation(event, assembly, permissionId(owner.name, `${alphanumeric(name)}SNS`), 'sns.amazonaws.com', {
    SourceArn: source,
  });
}

interface Topic {
  /** Of an existing topic. */
  arn?: Json;
  name: string;
  /** Where it is, if not in this region. */
  region?: string;
}

function topicOf(value: Json, here: string): Topic {
  if (typeof value === 'string')
    return value.startsWith('arn:') ? { arn: value, name: lastOf(value) } : { name: value };
  const arn = get(value, 'arn');
  const given = textOf(get(value, 'topicName'));
  if (!isSet(arn)) return { name: given ?? '' };
  if (typeof arn !== 'string') return { arn, name: given ?? '' };
  // Pseudo parameters hold a double colon, which separates nothing.
  const region = arn.split(/(?<!:):(?!:)/)[3];
  const elsewhere = region !== undefined && region !== here ? { region } : {};
  return { arn, name: given ?? lastOf(arn), ...elsewhere };
}

function lastOf(arn: string): string {
  return arn.split(':').at(-1) ?? '';
}

/** Lets the topic send what the function could not take to a queue. */
function addDeadLetters(
  event: EventUse,
  assembly: Assembly,
  topic: string,
  topicArn: Json | undefined,
): JsonMap | undefined {
  const policy = mapOf(get(event.value, 'redrivePolicy'));
  if (!policy) return undefined;
  const { arn, url } = deadLetterQueue(policy);
  const id = `${alphanumeric(topic)}To${resourceName(event.owner.name)}DLQPolicy`;
  const statement = {
    Effect: 'Allow',
    Principal: { Service: 'sns.amazonaws.com' },
    Action: 'sqs:SendMessage',
    Resource: arn,
    Condition: { ArnEquals: topicArn === undefined ? {} : { 'aws:SourceArn': topicArn } },
  };
  const document = { Version: '2012-10-17', Id: id, Statement: [statement] };
  const draft = {
    Type: 'AWS::SQS::QueuePolicy',
    Properties: part(event.span, { PolicyDocument: document, Queues: [url] }),
  };
  addFor(event.owner, assembly, id, draft, event.span);
  return { deadLetterTargetArn: arn };
}

function deadLetterQueue(policy: JsonMap): { arn: Json; url: Json } {
  const arn = policy.deadLetterTargetArn;
  if (typeof arn === 'string') {
    const [queue, owner, queueRegion] = arn.split(':').reverse();
    return { arn, url: joined(`https://sqs.${queueRegion}.`, ref('AWS::URLSuffix'), `/${owner}/${queue}`) };
  }
  const id = textOf(policy.deadLetterTargetRef);
  if (id !== undefined) return { arn: attribute(id), url: ref(id) };
  const imported = policy.deadLetterTargetImport;
  return {
    arn: { 'Fn::ImportValue': get(imported, 'arn') ?? null },
    url: { 'Fn::ImportValue': get(imported, 'url') ?? null },
  };
}
