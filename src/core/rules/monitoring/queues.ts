/** State rules about queues: where messages go that cannot be processed, and when they come back. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, type Json } from '../../model/tree.ts';
import { oneResource } from '../rows.ts';
import type { StateRule } from '../rule.ts';
import { present } from '../shapes.ts';

export const sqsNoRedrive: StateRule = {
  id: 'sqs-no-redrive',
  kind: 'state',
  area: 'monitoring',
  severity: 'low',
  title: 'Queue without dead-letter queue',
  description:
    'A message that cannot be processed comes back again and again until it expires, holding up the others and costing invocations, and is then gone. It is told as medium where a function of this template reads the queue.',
  remediation: 'set `RedrivePolicy` with `deadLetterTargetArn` and `maxReceiveCount`',
  docs: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  on: ['AWS::SQS::Queue'],
  examples: {
    fail: oneResource('AWS::SQS::Queue', 'VisibilityTimeout: 60'),
    pass: oneResource(
      'AWS::SQS::Queue',
      "RedrivePolicy: { deadLetterTargetArn: 'arn:aws:sqs:eu-west-1:111122223333:failed', maxReceiveCount: 3 }",
    ),
  },
  check(resource, facts) {
    const { properties, author } = resource;
    if (present(properties.RedrivePolicy) !== false || isDeadLetterQueue(resource, facts)) return [];
    const read = facts
      .of('AWS::Lambda::EventSourceMapping')
      .some((mapping) => facts.named(mapping.properties.EventSourceArn).includes(resource));
    return [
      {
        path: ['RedrivePolicy'],
        ...(read ? { severity: 'medium' as const } : {}),
        message: `messages of \`${author.id}\` that cannot be processed are retried until they expire`,
      },
    ];
  },
};

/** Type -> where it names the queue for what fails (or, for destinations, for what succeeded). */
const receivers: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'AWS::SQS::Queue': [['RedrivePolicy', 'deadLetterTargetArn']],
  'AWS::Lambda::Function': [['DeadLetterConfig', 'TargetArn']],
  'AWS::Lambda::EventInvokeConfig': [
    ['DestinationConfig', 'OnFailure', 'Destination'],
    ['DestinationConfig', 'OnSuccess', 'Destination'],
  ],
  'AWS::Lambda::EventSourceMapping': [['DestinationConfig', 'OnFailure', 'Destination']],
  'AWS::SNS::Subscription': [['RedrivePolicy', 'deadLetterTargetArn']],
  'AWS::Scheduler::Schedule': [['Target', 'DeadLetterConfig', 'Arn']],
};

/** A queue that takes what failed elsewhere needs none itself. */
function isDeadLetterQueue(queue: Resource, facts: Facts): boolean {
  const names = [queue.id, queue.properties.QueueName];
  if (queue.properties.RedriveAllowPolicy !== undefined) return true;
  if (names.some((name) => typeof name === 'string' && /dlq|dead.?letter|failed|failure/i.test(name))) return true;
  return facts.ask(receiversOf).has(queue);
}

function receiversOf(facts: Facts): Set<Resource> {
  const found = Object.entries(receivers).flatMap(([type, paths]) =>
    facts.of(type).flatMap(({ properties }) => paths.flatMap((path) => facts.named(get(properties, ...path)))),
  );
  const targets = facts.of('AWS::Events::Rule').flatMap((rule) => asList(rule.properties.Targets));
  return new Set([...found, ...targets.flatMap((target) => facts.named(get(target, 'DeadLetterConfig', 'Arn')))]);
}

export const esmSqsVisibilityTooShort: StateRule = {
  id: 'esm-sqs-visibility-too-short',
  kind: 'state',
  area: 'monitoring',
  severity: 'low',
  title: 'Visibility timeout too short for the function',
  description:
    "A message becomes visible again while the function may still be working on it, or waiting for a retry, so it is processed twice or sent to the dead-letter queue although it succeeded. AWS advises at least six times the function's timeout.",
  remediation: "set the queue's `VisibilityTimeout` to six times the function's `Timeout` or more",
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html',
  on: ['AWS::Lambda::EventSourceMapping'],
  examples: { fail: mapped(30), pass: mapped(60) },
  *check({ properties }, facts) {
    const [lambda] = facts.named(properties.FunctionName).filter(({ type }) => type === 'AWS::Lambda::Function');
    const [queue] = facts.named(properties.EventSourceArn).filter(({ type }) => type === 'AWS::SQS::Queue');
    if (!lambda || !queue) return;
    const timeout = secondsOf(lambda.properties.Timeout, 3);
    const visible = secondsOf(queue.properties.VisibilityTimeout, 30);
    if (timeout === undefined || visible === undefined || visible >= timeout * 6) return;
    yield {
      resource: queue,
      path: ['VisibilityTimeout'],
      evidence: lambda.id,
      message: `messages of \`${queue.author.id}\` come back after ${visible} seconds; \`${lambda.author.id}\` may take ${timeout}`,
    };
  },
};

/** `undefined` where it is not known. */
function secondsOf(value: Json | undefined, byDefault: number): number | undefined {
  if (value === undefined) return byDefault;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function mapped(visibility: number): string {
  return `Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties: { VisibilityTimeout: ${visibility} }
  Orders:
    Type: AWS::Lambda::Function
    Properties: { Code: { ZipFile: '' }, Handler: index.handler, Runtime: nodejs24.x, Timeout: 10 }
  Mapping:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Orders, EventSourceArn: !GetAtt Queue.Arn }
`;
}
