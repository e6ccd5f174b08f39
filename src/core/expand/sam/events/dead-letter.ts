/** Takes `DeadLetterConfig` of a rule or schedule, gives the queue's ARN and the queue where SAM makes it. */
import { isMap, type Json, type JsonMap, keySpan } from '../../../model/tree.ts';
import { getAtt, ref } from '../intrinsics.ts';
import { queuePolicyDocument } from '../role-policies.ts';
import {
  derivedResource,
  type Made,
  refuse,
  type SamEvent,
  type SamResource,
  spanOfEventProperty,
  type Transform,
} from '../transform.ts';

/** `arn` is absent where the event has no `DeadLetterConfig`. */
export interface DeadLetters {
  arn: Json | undefined;
  made: Made[];
}

/** `rule`: the ARN of the rule whose dead letters the queue must take; a schedule needs no queue policy. */
export function deadLetters(t: Transform, sam: SamResource, event: SamEvent, rule?: Json): DeadLetters {
  const config = event.properties['DeadLetterConfig'];
  if (!isMap(config)) return { arn: undefined, made: [] };
  checkConfig(t, event, config);
  const given = config['Arn'];
  if (given !== undefined && given !== null) return { arn: given, made: [] };
  const id = sam.id + event.id;
  const named = config['QueueLogicalId'];
  const queueId = typeof named === 'string' && named !== '' ? named : `${id}Queue`;
  const queue = derivedResource(sam, queueId, 'AWS::SQS::Queue', {}, event.cause);
  const arn = getAtt(queueId, 'Arn');
  if (rule === undefined) return { arn, made: [queue] };
  const document = queuePolicyDocument({ Service: 'events.amazonaws.com' }, arn, rule);
  const properties = { PolicyDocument: document, Queues: [ref(queueId)] };
  const policy = derivedResource(sam, `${id}QueuePolicy`, 'AWS::SQS::QueuePolicy', properties, event.cause);
  return { arn, made: [queue, policy] };
}

function checkConfig(t: Transform, event: SamEvent, config: JsonMap): void {
  const span = spanOfEventProperty(event, 'DeadLetterConfig');
  const [hasArn, hasType] = [Object.hasOwn(config, 'Arn'), Object.hasOwn(config, 'Type')];
  const fail = (message: string, name: string) =>
    refuse(t, 'sam-invalid-value', message, keySpan(config, name) ?? span);
  if (hasArn && hasType) fail('`DeadLetterConfig` takes either Arn or Type, not both', 'Type');
  else if (!hasArn && !hasType) fail('`DeadLetterConfig` needs Arn, or `Type: SQS`', 'Arn');
  else if (hasType && config['Type'] !== 'SQS') fail('`Type` of `DeadLetterConfig` can only be SQS', 'Type');
  const id = config['QueueLogicalId'];
  if (id !== undefined && id !== null && typeof id !== 'string') {
    fail('`QueueLogicalId` must be a string', 'QueueLogicalId');
  }
}
