/** `cloudwatchEvent` and `eventBridge`: rules on an event bus. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, part, putFrom, take } from '../assembly.ts';
import { md5Hex } from '../md5.ts';
import { alphanumeric, permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse } from '../service.ts';
import { account, attribute, isSet, mapOf, partition, present, region, textOf, unique } from '../values.ts';
import { allowInvocation } from './permission.ts';
import { eventTarget } from './rule-target.ts';

export function addCloudWatchEvents(events: readonly EventUse[], assembly: Assembly): void {
  for (const [owner, ofFunction] of Map.groupBy(events, (event) => event.owner)) {
    for (const [at, event] of ofFunction.entries()) {
      const { value, span } = event;
      const id = `${resourceName(owner.name)}EventsRuleCloudWatchEvent${at + 1}`;
      const properties = part(span, { State: get(value, 'enabled') === false ? 'DISABLED' : 'ENABLED' });
      putFrom(properties, 'EventPattern', get(value, 'event'), value, 'event');
      take(properties, 'Description', [value, 'description']);
      take(properties, 'Name', [value, 'name']);
      properties.Targets = [eventTarget(event, `${owner.name}CloudWatchEvent`)];
      const draft = { Type: 'AWS::Events::Rule', DependsOn: aliasId(owner), Properties: properties };
      addFor(owner, assembly, id, draft, span);
      const permission = permissionId(owner.name, `EventsRuleCloudWatchEvent${at + 1}`);
      allowInvocation(event, assembly, permission, 'events.amazonaws.com', { SourceArn: attribute(id) });
    }
  }
}

export function addEventBridge(events: readonly EventUse[], assembly: Assembly): void {
  for (const event of events) addBusRule(event, assembly);
}

function addBusRule(event: EventUse, assembly: Assembly): void {
  const { owner, value, span } = event;
  const number = event.index + 1;
  const stub = `${owner.deployedName}-rule-${number}`;
  const name = textOf(get(value, 'name')) || shortened(stub, `rule-${number}`);
  const bus = busOf(get(value, 'eventBus'));
  const busId = bus.create === undefined ? undefined : `${resourceName(bus.create)}EventBridgeEventBus`;
  if (busId !== undefined)
    add(assembly, busId, { Type: 'AWS::Events::EventBus', Properties: part(span, { Name: bus.name }) }, span);
  const target = eventTarget(event, shortened(`${name}-target`, 'target'));
  const retry = mapOf(get(value, 'retryPolicy'));
  if (retry)
    target.RetryPolicy = part(
      span,
      present({
        MaximumEventAgeInSeconds: retry.maximumEventAge,
        MaximumRetryAttempts: retry.maximumRetryAttempts,
      }),
    );
  const deadLetters = get(value, 'deadLetterQueueArn');
  if (isSet(deadLetters)) target.DeadLetterConfig = part(span, { Arn: deadLetters });
  const properties = part(span, {
    Name: name,
    EventBusName: bus.name,
    State: get(value, 'enabled') === false ? 'DISABLED' : 'ENABLED',
    Targets: [target],
  });
  putFrom(properties, 'Description', get(value, 'description'), value, 'description');
  putFrom(properties, 'EventPattern', get(value, 'pattern'), value, 'pattern');
  putFrom(properties, 'ScheduleExpression', get(value, 'schedule'), value, 'schedule');
  const dependsOn = unique([aliasId(owner), busId].filter((id) => id !== undefined));
  const draft = {
    Type: 'AWS::Events::Rule',
    DependsOn: dependsOn.length > 1 ? dependsOn : dependsOn[0],
    Properties: properties,
  };
  addFor(owner, assembly, `${alphanumeric(stub)}EventBridgeRule`, draft, span);
  const path = bus.name === undefined ? ['rule', name] : ['rule', bus.name, name];
  const arn = ['arn', partition(), 'events', region(), account(), { 'Fn::Join': ['/', path] }];
  const permission = `${resourceName(owner.name)}EventBridgeLambdaPermission${number}`;
  allowInvocation(event, assembly, permission, 'events.amazonaws.com', { SourceArn: { 'Fn::Join': [':', arn] } });
}

/** The bus as its rule names it (`undefined` is the default bus), and the name of the one to create. */
function busOf(bus: Json | undefined): { name?: Json; create?: string } {
  if (!isSet(bus) || bus === 'default') return {};
  if (typeof bus !== 'string') return { name: bus as JsonMap };
  if (!bus.startsWith('arn')) return { name: bus, create: bus };
  const name = bus.slice(bus.indexOf('/') + 1);
  return name === 'default' ? {} : { name };
}

/** Names of rules and targets have at most 64 characters. */
function shortened(name: string, suffix: string): string {
  return name.length > 64 ? `${name.slice(0, 31 - suffix.length)}${md5Hex(name)}-${suffix}` : name;
}
