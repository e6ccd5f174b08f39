/** State rules about events that could not be delivered or processed: where they go, so that somebody sees them. */
import type { Facts } from '../../model/fact.ts';
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { isOneOf, isUnknown } from '../../model/value.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';
import { present } from '../shapes.ts';

/** Whether records of a failure go somewhere; also true where it is not known. */
export function hasTarget(holder: Json | undefined, ...path: string[]): boolean {
  return isUnknown(holder) || isUnknown(get(holder, path[0] ?? '')) || present(get(holder, ...path)) !== false;
}

export const esmNoFailureDestination: StateRule = {
  id: 'esm-no-failure-destination',
  kind: 'state',
  area: 'monitoring',
  severity: 'medium',
  title: 'Stream mapping without failure destination',
  description:
    'A batch from a Kinesis or DynamoDB stream that the function cannot process is retried until it succeeds or the records expire, and blocks its shard; when retries are limited, it is dropped without a trace.',
  remediation: {
    sam: 'set `DestinationConfig.OnFailure` on the event, with `MaximumRetryAttempts` and `BisectBatchOnFunctionError`',
    cloudformation:
      'set `DestinationConfig.OnFailure.Destination`, `MaximumRetryAttempts` and `BisectBatchOnFunctionError`',
    serverless: 'set `destinations.onFailure` on the `stream` event',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html',
  on: ['AWS::Lambda::EventSourceMapping'],
  examples: {
    fail: stream(''),
    pass: stream(', DestinationConfig: { OnFailure: { Destination: arn:aws:sqs:eu-west-1:111122223333:failed } }'),
  },
  check({ properties, author }, facts) {
    if (!isStream(properties.EventSourceArn, facts)) return [];
    if (hasTarget(properties.DestinationConfig, 'OnFailure', 'Destination')) return [];
    return [
      {
        path: ['DestinationConfig'],
        message: `records that \`${author.id}\` cannot process go nowhere`,
      },
    ];
  },
};

function isStream(source: Json | undefined, facts: Facts): boolean {
  if (typeof source !== 'string') return false;
  if (/^arn:[^:]*:(?:kinesis|dynamodb):/.test(source)) return true;
  return facts
    .named(source)
    .some(
      ({ type }) =>
        type === 'AWS::Kinesis::Stream' || type === 'AWS::DynamoDB::Table' || type === 'AWS::DynamoDB::GlobalTable',
    );
}

export const eventTargetNoDlq: StateRule = {
  id: 'event-target-no-dlq',
  kind: 'state',
  local: true,
  area: 'monitoring',
  severity: 'low',
  title: 'Rule target without dead-letter queue',
  description:
    'An event that EventBridge cannot deliver to the target (a missing permission, a throttled or deleted target) is dropped after 24 hours of retries, and nothing keeps it.',
  remediation: {
    sam: 'set `DeadLetterConfig` on the event',
    cloudformation: 'set `DeadLetterConfig.Arn` on the target',
    serverless: 'set `deadLetterQueueArn` on the `eventBridge` event',
  },
  docs: 'https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-dlq.html',
  on: ['AWS::Events::Rule'],
  examples: {
    fail: oneResource(
      'AWS::Events::Rule',
      "ScheduleExpression: rate(1 day), Targets: [{ Id: one, Arn: 'arn:aws:sqs:eu-west-1:111122223333:orders' }]",
    ),
    pass: oneResource(
      'AWS::Events::Rule',
      "ScheduleExpression: rate(1 day), Targets: [{ Id: one, Arn: 'arn:aws:sqs:eu-west-1:111122223333:orders', DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:failed' } }]",
    ),
  },
  *check({ properties, author }) {
    for (const [at, target] of asList(properties.Targets).entries()) {
      if (!isMap(target) || hasTarget(target, 'DeadLetterConfig', 'Arn')) continue;
      const id = typeof target.Id === 'string' ? target.Id : undefined;
      yield {
        path: ['Targets', at],
        ...(id === undefined ? {} : { evidence: id }),
        message: `events that \`${author.id}\` cannot deliver are dropped`,
      };
    }
  },
};

export const schedulerNoDlq: StateRule = {
  id: 'scheduler-no-dlq',
  kind: 'state',
  local: true,
  area: 'monitoring',
  severity: 'low',
  title: 'Schedule without dead-letter queue',
  description:
    'When the scheduler cannot invoke its target, it gives up after its retries, and nothing keeps the invocation or tells anybody.',
  remediation: {
    sam: 'set `DeadLetterConfig` on the event',
    cloudformation: 'set `Target.DeadLetterConfig.Arn`',
  },
  docs: 'https://docs.aws.amazon.com/scheduler/latest/UserGuide/configuring-schedule-dlq.html',
  on: ['AWS::Scheduler::Schedule'],
  examples: {
    fail: schedule(''),
    pass: schedule(", DeadLetterConfig: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:failed' }"),
  },
  check({ properties, author }) {
    return hasTarget(properties.Target, 'DeadLetterConfig', 'Arn')
      ? []
      : [
          {
            path: ['Target', 'DeadLetterConfig'],
            message: `invocations that \`${author.id}\` cannot make are dropped`,
          },
        ];
  },
};

export const snsSubscriptionNoRedrive: StateRule = {
  id: 'sns-subscription-no-redrive',
  kind: 'state',
  local: true,
  area: 'monitoring',
  severity: 'low',
  title: 'Subscription without dead-letter queue',
  description:
    'A message that SNS cannot deliver to the subscriber (a missing permission, a deleted endpoint) is dropped at once or after its retries, and nothing keeps it.',
  remediation: {
    sam: 'set `RedrivePolicy` on the event',
    cloudformation: 'set `RedrivePolicy.deadLetterTargetArn`',
    serverless: 'set `redrivePolicy` on the `sns` event',
  },
  docs: 'https://docs.aws.amazon.com/sns/latest/dg/sns-dead-letter-queues.html',
  on: ['AWS::SNS::Subscription'],
  examples: {
    fail: subscription(''),
    pass: subscription(", RedrivePolicy: { deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed' }"),
  },
  check({ properties, author }) {
    // Mails and text messages are for people, who notice.
    if (isOneOf(properties.Protocol, ['lambda', 'sqs', 'http', 'https', 'firehose']) !== true) return [];
    return present(properties.RedrivePolicy) === false
      ? [{ path: ['RedrivePolicy'], message: `messages that \`${author.id}\` cannot deliver are dropped` }]
      : [];
  },
};

function stream(more: string): string {
  return oneResource(
    'AWS::Lambda::EventSourceMapping',
    `FunctionName: orders, StartingPosition: LATEST, EventSourceArn: 'arn:aws:kinesis:eu-west-1:111122223333:stream/orders'${more}`,
  );
}

function schedule(more: string): string {
  return oneResource(
    'AWS::Scheduler::Schedule',
    `ScheduleExpression: rate(1 day), Target: { Arn: 'arn:aws:sqs:eu-west-1:111122223333:orders', RoleArn: 'arn:aws:iam::111122223333:role/orders'${more} }`,
  );
}

function subscription(more: string): string {
  return oneResource(
    'AWS::SNS::Subscription',
    `TopicArn: 'arn:aws:sns:eu-west-1:111122223333:orders', Protocol: sqs, Endpoint: 'arn:aws:sqs:eu-west-1:111122223333:orders'${more}`,
  );
}
