/** Events of a state machine: takes the machine, gives the rules, schedules and roles by which they start it. */
import { isMap, type JsonMap } from '../../model/tree.ts';
import { addPath, checkBody, integrationKey, isSwagger, normalMethod, placeMethod } from './api-body.ts';
import { defineMethod, linkedApi } from './events/api.ts';
import { deadLetters } from './events/dead-letter.ts';
import { checkEvent } from './events/index.ts';
import { ruleArn, ruleProperties } from './events/rule.ts';
import { expandSchedule } from './events/schedule-v2.ts';
import { stateMachineEventProperties } from './events/schema.ts';
import { getAtt, ref, sub, when } from './intrinsics.ts';
import { addMethodAuth } from './rest-method-auth.ts';
import { assumeRolePolicy, startExecutionPolicy } from './role-policies.ts';
import { derivedResource, type Made, type SamEvent, type SamResource, type Transform, take } from './transform.ts';

type ExpandEvent = (t: Transform, sam: SamResource, target: string, event: SamEvent) => Made[];

const eventTypes: Readonly<Record<string, ExpandEvent>> = {
  Schedule: rule,
  CloudWatchEvent: rule,
  EventBridgeRule: rule,
  ScheduleV2: (t, sam, target, event) => expandSchedule(t, sam, event, { arn: ref(target), kind: 'state-machine' }),
  Api: api,
};

/** `target`: the id of the machine, or of its alias. */
export function stateMachineEvents(t: Transform, sam: SamResource, target: string): Made[] {
  return sam.events
    .filter((event) => checkEvent(t, sam, event, stateMachineEventProperties))
    .flatMap((event) => eventTypes[event.type]?.(t, sam, target, event) ?? []);
}

function rule(t: Transform, sam: SamResource, target: string, event: SamEvent): Made[] {
  const id = sam.id + event.id;
  const given = event.type === 'Schedule' ? event.properties['RoleArn'] : undefined;
  const role =
    given === undefined || given === null ? startRole(sam, target, event, 'events.amazonaws.com') : undefined;
  const letters = deadLetters(t, sam, event, ruleArn(id));
  const properties = ruleProperties(t, event, id, {
    arn: ref(target),
    suffix: 'StepFunctionsTarget',
    roleArn: role ? getAtt(role.id, 'Arn') : (given ?? null),
    deadLetterArn: letters.arn,
  });
  const made = derivedResource(sam, id, 'AWS::Events::Rule', properties, event.cause);
  return [made, ...(role ? [role] : []), ...letters.made];
}

/** The role by which a service starts the machine. */
function startRole(sam: SamResource, target: string, event: SamEvent, service: string): Made {
  const id = `${sam.id}${event.id}Role`;
  const policies = [startExecutionPolicy(id, ref(target))];
  const properties = take({ AssumeRolePolicyDocument: assumeRolePolicy(service), Policies: policies }, sam.properties, [
    'PermissionsBoundary',
  ]);
  return derivedResource(sam, id, 'AWS::IAM::Role', properties, event.cause);
}

function api(t: Transform, sam: SamResource, target: string, event: SamEvent): Made[] {
  const link = linkedApi(t, event);
  const { Path: path, Method: method } = event.properties;
  if (!link || typeof path !== 'string' || typeof method !== 'string') return [];
  const role = startRole(sam, target, event, 'apigateway.amazonaws.com');
  const body = link.api?.body;
  const route = { path, method: method.toLowerCase() };
  if (!link.api?.managed || !isSwagger(body) || !checkBody(t, link.api, body)) return [role];
  if (!defineMethod(t, event, body, route)) return [role];
  const condition = sam.inherited['Condition'];
  const name = normalMethod(route.method);
  for (const item of addPath(body, path, name)) {
    const definition = item[name] as JsonMap;
    const uri = sub('arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution');
    definition[integrationKey] = {
      type: 'aws',
      httpMethod: 'POST',
      uri: condition === undefined ? uri : when(condition, uri),
      responses: { '200': { statusCode: '200' }, '400': { statusCode: '400' } },
      credentials: getAtt(role.id, 'Arn'),
      requestTemplates: { 'application/json': sub(requestTemplate(target, event)) },
    };
    definition['responses'] ??= { '200': { description: 'OK' }, '400': { description: 'Bad Request' } };
    if (condition !== undefined) item[name] = when(condition, definition);
  }
  placeMethod(body, path, name, event.cause);
  if (isMap(event.properties['Auth']))
    addMethodAuth(t, link.api, body, event, { ...route, stage: event.properties['Stage'] ?? null });
  return [role];
}

/** What API Gateway sends to Step Functions: the request's body as the execution's input. */
function requestTemplate(target: string, event: SamEvent): string {
  const input = "$util.escapeJavaScript($input.json('$'))";
  const machine = '${' + target + '}';
  if (!event.properties['UnescapeMappingTemplate']) return `{"input": "${input}", "stateMachineArn": "${machine}"}`;
  return `{"input": "${input}.replaceAll("\\\\'","'")", "stateMachineArn": "${machine}"}`;
}
