/** Takes a stack, gives what invokes its functions by itself: streams, queues, topics, buckets, rules, schedules, pools. */
import type { Trigger } from '../model/fact.ts';
import type { Resource, Stack } from '../model/stack.ts';
import { asList, get, isMap, type Json } from '../model/tree.ts';
import type { Named } from './names.ts';

interface TriggerFact extends Trigger {
  target: Resource;
}

export function triggersOf(stack: Stack, named: Named): TriggerFact[] {
  return [...stack.resources.values()].flatMap((holder) => {
    const read = Object.hasOwn(readers, holder.type) ? readers[holder.type] : undefined;
    return (read?.(holder) ?? []).flatMap(({ service, source, target }) =>
      named(target)
        .filter((resource) => resource.type === 'AWS::Lambda::Function')
        .map((resource) => ({ service, source: sourceName(source, named, holder), holder, target: resource })),
    );
  });
}

interface Raw {
  service: string;
  source: Json | undefined;
  target: Json | undefined;
}

/** Type -> the triggers that one resource of it sets up. */
const readers: Readonly<Record<string, (resource: Resource) => Raw[]>> = {
  'AWS::Lambda::EventSourceMapping': ({ properties }) => [
    {
      service: serviceOf(properties.EventSourceArn),
      source: properties.EventSourceArn,
      target: properties.FunctionName,
    },
  ],
  'AWS::SNS::Subscription': ({ properties }) => [
    { service: 'sns', source: properties.TopicArn, target: properties.Endpoint },
  ],
  'AWS::SNS::Topic': (topic) =>
    asList(topic.properties.Subscription).map((one) => ({
      service: 'sns',
      source: topic.id,
      target: get(one, 'Endpoint'),
    })),
  'AWS::S3::Bucket': (bucket) =>
    asList(get(bucket.properties, 'NotificationConfiguration', 'LambdaConfigurations')).map((one) => ({
      service: 's3',
      source: bucket.id,
      target: get(one, 'Function'),
    })),
  'AWS::Events::Rule': (rule) =>
    asList(rule.properties.Targets).map((one) => ({ service: 'events', source: rule.id, target: get(one, 'Arn') })),
  'AWS::Scheduler::Schedule': (schedule) => [
    { service: 'scheduler', source: schedule.id, target: get(schedule.properties, 'Target', 'Arn') },
  ],
  'AWS::Logs::SubscriptionFilter': ({ properties }) => [
    { service: 'logs', source: properties.LogGroupName, target: properties.DestinationArn },
  ],
  'AWS::IoT::TopicRule': (rule) =>
    asList(get(rule.properties, 'TopicRulePayload', 'Actions')).map((one) => ({
      service: 'iot',
      source: rule.id,
      target: get(one, 'Lambda', 'FunctionArn'),
    })),
  'AWS::Cognito::UserPool': (pool) => {
    const config = pool.properties.LambdaConfig;
    return Object.values(isMap(config) ? config : {}).map((target) => ({
      service: 'cognito-idp',
      source: pool.id,
      target: get(target, 'LambdaArn') ?? target,
    }));
  },
};

function serviceOf(arn: Json | undefined): string {
  return typeof arn === 'string' ? (/^arn:[^:]*:([^:]+):/.exec(arn)?.[1] ?? 'unknown') : 'self-managed';
}

function sourceName(source: Json | undefined, named: Named, holder: Resource): string {
  if (typeof source !== 'string') return holder.id;
  return named(source)[0]?.id ?? source;
}
