/** What an event starts: a function, or its alias. */
import type { Json, JsonMap } from '../../../model/tree.ts';
import { idSuffix } from '../identifiers.ts';
import { defined, derivedResource, type Made, type SamEvent, type SamResource, type Transform } from '../transform.ts';

/** Function or alias, as its events see it. */
export interface EventTarget {
  sam: SamResource;
  /** Logical id of the function or alias. */
  id: string;
  /** What `FunctionName` takes. */
  name: JsonMap;
  arn: JsonMap;
  /** The role that SAM makes; it is not part of the template where the author gives one. */
  role: Made;
}

/** Gives what one event implies; the role and edited resources are changed in place. */
export type ExpandEvent = (t: Transform, target: EventTarget, event: SamEvent) => Made[];

/** Logical id of what an event makes. */
export function eventId(target: EventTarget, event: SamEvent): string {
  return target.sam.id + event.id;
}

/** A resource that an event implies; its place is the event. */
export function eventResource(
  target: EventTarget,
  event: SamEvent,
  id: string,
  type: string,
  properties: JsonMap,
): Made {
  return derivedResource(target.sam, id, type, properties, event.cause);
}

/** Who may start the function, and from where. */
export interface Invoker {
  principal: string;
  sourceArn?: Json | undefined;
  sourceAccount?: Json;
  eventSourceToken?: Json | undefined;
  suffix?: string;
  /** Start of the id instead of the event's. */
  prefix?: string;
}

/** The permission that lets an event's service start the function. */
export function invokePermission(target: EventTarget, event: SamEvent, invoker: Invoker): Made {
  const id = `${invoker.prefix ?? eventId(target, event)}Permission${idSuffix(invoker.suffix ?? '')}`;
  const properties = defined({
    Action: 'lambda:InvokeFunction',
    FunctionName: target.name,
    Principal: invoker.principal,
    SourceArn: invoker.sourceArn ?? null,
    SourceAccount: invoker.sourceAccount ?? null,
    EventSourceToken: invoker.eventSourceToken ?? null,
  });
  return eventResource(target, event, id, 'AWS::Lambda::Permission', properties);
}
