/** `ScheduleV2` of a function or state machine: an EventBridge Scheduler schedule and the role by which it starts its target. */
import type { Json, JsonMap } from '../../../model/tree.ts';
import { getAtt } from '../intrinsics.ts';
import { assumeRolePolicy, invokePolicy, sendMessagePolicy, startExecutionPolicy } from '../role-policies.ts';
import {
  defined,
  derivedResource,
  type Made,
  refuse,
  type SamEvent,
  type SamResource,
  spanOfEventProperty,
  type Transform,
  take,
} from '../transform.ts';
import { deadLetters } from './dead-letter.ts';

const copied = [
  'ScheduleExpression',
  'Description',
  'StartDate',
  'EndDate',
  'ScheduleExpressionTimezone',
  'GroupName',
  'KmsKeyArn',
];

/** The scheduler acts by a role, so there is no Lambda permission. Source: "ScheduleV2", AWS SAM Developer Guide. */
export function expandSchedule(
  t: Transform,
  sam: SamResource,
  event: SamEvent,
  target: { arn: Json; kind: 'function' | 'state-machine' },
): Made[] {
  const { properties } = event;
  const id = sam.id + event.id;
  const letters = deadLetters(t, sam, event);
  const made: Made[] = [...letters.made];
  let roleArn = properties['RoleArn'];
  if (!roleArn) {
    const start = (target.kind === 'function' ? invokePolicy : startExecutionPolicy)(id, target.arn);
    const policies = letters.arn === undefined ? [start] : [start, sendMessagePolicy(id, letters.arn)];
    const role = take(
      { AssumeRolePolicyDocument: assumeRolePolicy('scheduler.amazonaws.com'), Policies: policies },
      properties,
      ['PermissionsBoundary'],
    );
    made.push(derivedResource(sam, `${id}Role`, 'AWS::IAM::Role', role, event.cause));
    roleArn = getAtt(`${id}Role`, 'Arn');
  }
  const entry = defined({
    Arn: target.arn,
    RoleArn: roleArn,
    DeadLetterConfig: properties['DeadLetterConfig'] ? { Arn: letters.arn ?? null } : null,
  });
  take(entry, properties, ['Input', 'RetryPolicy']);
  const schedule = scheduleProperties(t, event, id);
  schedule['Target'] = entry;
  return [derivedResource(sam, id, 'AWS::Scheduler::Schedule', schedule, event.cause), ...made];
}

function scheduleProperties(t: Transform, event: SamEvent, id: string): JsonMap {
  const { properties } = event;
  const schedule: JsonMap = {
    FlexibleTimeWindow: properties['FlexibleTimeWindow'] || { Mode: 'OFF' },
  };
  take(schedule, properties, properties['State'] ? [...copied, 'State'] : copied);
  if (!properties['OmitName']) schedule['Name'] = properties['Name'] || id;
  else if (properties['Name']) {
    const message = `the event \`${event.id}\` takes either Name or OmitName, not both`;
    refuse(t, 'sam-invalid-value', message, spanOfEventProperty(event, 'Name'));
  }
  return schedule;
}
