/** Which module expands which event of a function; takes the function, gives what its events imply. */
import { checkProperties } from '../check.ts';
import { type Made, refuse, type SamEvent, type SamResource, shown, type Transform } from '../transform.ts';
import { api } from './api.ts';
import { cognito } from './cognito.ts';
import { functionRule } from './function-rule.ts';
import { httpApi } from './http-api.ts';
import { pull } from './pull.ts';
import { alexaSkill, cloudWatchLogs, iotRule } from './push.ts';
import { s3 } from './s3.ts';
import { expandSchedule } from './schedule-v2.ts';
import { functionEventProperties } from './schema.ts';
import { sns } from './sns.ts';
import type { EventTarget, ExpandEvent } from './target.ts';

const eventTypes: Readonly<Record<string, ExpandEvent>> = {
  Schedule: functionRule,
  ScheduleV2: (t, { sam, arn }, event) => expandSchedule(t, sam, event, { arn, kind: 'function' }),
  CloudWatchEvent: functionRule,
  EventBridgeRule: functionRule,
  S3: s3,
  SNS: sns,
  Api: api,
  HttpApi: httpApi,
  AlexaSkill: alexaSkill,
  IoTRule: iotRule,
  Cognito: cognito,
  CloudWatchLogs: cloudWatchLogs,
  Kinesis: pull,
  DynamoDB: pull,
  SQS: pull,
  MSK: pull,
  MQ: pull,
  SelfManagedKafka: pull,
  DocumentDB: pull,
};

/** Everything that a function's events imply, in SAM's order: by path, else by name. */
export function functionEvents(t: Transform, target: EventTarget): Made[] {
  const events = target.sam.events.filter((event) => checkEvent(t, target.sam, event, functionEventProperties));
  return inOrder(events).flatMap((event) => eventTypes[event.type]?.(t, target, event) ?? []);
}

/** Reports an event of unknown type or with properties that its type has not; gives whether it can be expanded. */
export function checkEvent(
  t: Transform,
  sam: SamResource,
  event: SamEvent,
  tables: typeof functionEventProperties,
): boolean {
  const table = Object.hasOwn(tables, event.type) ? tables[event.type] : undefined;
  if (!table) {
    const message = `the event \`${event.id}\` of \`${sam.id}\` has no known \`Type\`; use one of ${Object.keys(tables).join(', ')}`;
    refuse(t, 'sam-invalid-value', message, event.cause);
    return false;
  }
  const owner = `the ${event.type} event \`${event.id}\``;
  checkProperties(t, event.properties, table, owner, event.cause);
  return true;
}

function inOrder(events: readonly SamEvent[]): SamEvent[] {
  const key = (event: SamEvent) => shown(event.properties['Path'] ?? event.id);
  return [...events].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
