/** `schedule`: an EventBridge rule or an EventBridge Scheduler schedule. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, grant, grantOwn, part, putFrom, take } from '../assembly.ts';
import { permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse, type FunctionEntry, targetOf } from '../service.ts';
import { attribute, listOf, mapOf } from '../values.ts';
import { allowInvocation } from './permission.ts';
import { eventInput, eventTarget } from './rule-target.ts';

export function addSchedules(events: readonly EventUse[], assembly: Assembly): void {
  const scheduled: FunctionEntry[] = [];
  for (const [owner, ofFunction] of Map.groupBy(events, (event) => event.owner)) {
    let number = 0;
    for (const event of ofFunction) {
      const byScheduler = get(event.value, 'method') === 'scheduler';
      const rates = mapOf(event.value) ? listOf(get(event.value, 'rate')) : [event.value];
      for (const rate of rates) {
        number++;
        if (byScheduler) addScheduler(event, assembly, number, rate);
        else addRule(event, assembly, number, rate);
      }
      if (byScheduler && !scheduled.includes(owner)) scheduled.push(owner);
    }
  }
  letSchedulerInvoke(scheduled, assembly);
}

function stateOf(event: EventUse): string {
  return get(event.value, 'enabled') === false ? 'DISABLED' : 'ENABLED';
}

function addRule(event: EventUse, assembly: Assembly, number: number, rate: Json): void {
  const { owner, value, span } = event;
  const id = `${resourceName(owner.name)}EventsRuleSchedule${number}`;
  const properties = part(span, {
    ScheduleExpression: rate,
    State: stateOf(event),
    Targets: [eventTarget(event, `${owner.name}Schedule`)],
  });
  take(properties, 'Name', [value, 'name']);
  take(properties, 'Description', [value, 'description']);
  addFor(owner, assembly, id, { Type: 'AWS::Events::Rule', DependsOn: aliasId(owner), Properties: properties }, span);
  const permission = permissionId(owner.name, `EventsRuleSchedule${number}`);
  allowInvocation(event, assembly, permission, 'events.amazonaws.com', { SourceArn: attribute(id) });
}

function addScheduler(event: EventUse, assembly: Assembly, number: number, rate: Json): void {
  const { owner, value, span } = event;
  const id = `${resourceName(owner.name)}SchedulerSchedule${number}`;
  const role = get(value, 'roleArn') || get(assembly.resources, owner.logicalId, 'Properties', 'Role');
  const target: JsonMap = part(span, { Arn: targetOf(owner), RoleArn: role || undefined });
  putFrom(target, 'Input', eventInput(get(value, 'input')), value, 'input');
  const properties = part(span, {
    ScheduleExpression: rate,
    State: stateOf(event),
    Target: target,
    FlexibleTimeWindow: { Mode: 'OFF' },
  });
  take(properties, 'Name', [value, 'name']);
  take(properties, 'GroupName', [value, 'groupName']);
  take(properties, 'Description', [value, 'description']);
  take(properties, 'ScheduleExpressionTimezone', [value, 'timezone']);
  const draft = { Type: 'AWS::Scheduler::Schedule', DependsOn: aliasId(owner), Properties: properties };
  addFor(owner, assembly, id, draft, span);
}

/** The Scheduler invokes functions with the role that they themselves run with. */
function letSchedulerInvoke(owners: readonly FunctionEntry[], assembly: Assembly): void {
  const [first] = owners;
  if (!first) return;
  const arn = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:';
  const statementOver = (invoked: readonly FunctionEntry[]) => ({
    Effect: 'Allow',
    Action: ['lambda:InvokeFunction'],
    Resource: invoked.flatMap(({ deployedName }) => [
      { 'Fn::Sub': arn + deployedName },
      { 'Fn::Sub': `${arn}${deployedName}:*` },
    ]),
  });
  const span = first.events.find((event) => event.type === 'schedule')?.span;
  assembly.role?.trusted.push('scheduler.amazonaws.com');
  grant(assembly, statementOver(owners), span);
  for (const owner of owners) grantOwn(assembly, owner, statementOver([owner]), span);
}
