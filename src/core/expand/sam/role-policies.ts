/** The policy documents that SAM itself writes: takes who or what they are about, gives the document or inline policy. */
import type { Json, JsonMap } from '../../model/tree.ts';
import { join } from './intrinsics.ts';

const version = '2012-10-17';

/** Lets a service take a role. */
export function assumeRolePolicy(service: string): JsonMap {
  return {
    Version: version,
    Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: [service] } }],
  };
}

/** An inline policy of one statement; SAM writes these without `Version`. */
function allow(PolicyName: string, Action: Json, Resource: Json): JsonMap {
  return { PolicyName, PolicyDocument: { Statement: [{ Action, Effect: 'Allow', Resource }] } };
}

/** To send what a function failed on to its dead-letter queue or topic. */
export function deadLetterPolicy(Action: string, Resource: Json): JsonMap {
  const Statement = [{ Action, Resource, Effect: 'Allow' }];
  return { PolicyName: 'DeadLetterQueuePolicy', PolicyDocument: { Version: version, Statement } };
}

/** To send to a queue. */
export function sendMessagePolicy(id: string, queue: Json): JsonMap {
  return allow(`${id}SQSPolicy`, 'sqs:SendMessage', queue);
}

/** To publish to a topic. */
export function publishPolicy(id: string, topic: Json): JsonMap {
  return allow(`${id}SNSPolicy`, 'sns:publish', topic);
}

/** To put events on a bus. */
export function putEventsPolicy(id: string, bus: Json): JsonMap {
  return allow(`${id}EventBridgePolicy`, 'events:PutEvents', bus);
}

/** To start a function. */
export function invokePolicy(id: string, lambda: Json): JsonMap {
  return allow(`${id}LambdaPolicy`, 'lambda:InvokeFunction', lambda);
}

/** To start a state machine. */
export function startExecutionPolicy(id: string, machine: Json): JsonMap {
  return allow(`${id}StartExecutionPolicy`, 'states:StartExecution', machine);
}

/** To store what a function gives or failed on, and to list the bucket. */
export function putObjectPolicy(id: string, bucket: Json): JsonMap {
  const Statement = [
    { Action: 's3:PutObject', Effect: 'Allow', Resource: join('/', [bucket, '*']) },
    { Action: 's3:ListBucket', Effect: 'Allow', Resource: bucket },
  ];
  return { PolicyName: `${id}S3Policy`, PolicyDocument: { Statement } };
}

/** Lets a source send to a queue: a topic by its subscription, a rule by its dead letters. */
export function queuePolicyDocument(principal: Json, queue: Json, source: Json): JsonMap {
  return {
    Version: version,
    Statement: [
      {
        Action: 'sqs:SendMessage',
        Effect: 'Allow',
        Principal: principal,
        Resource: queue,
        Condition: { ArnEquals: { 'aws:SourceArn': source } },
      },
    ],
  };
}
