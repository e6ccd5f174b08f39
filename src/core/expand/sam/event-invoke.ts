/** Takes `EventInvokeConfig`, gives Lambda's resource, queues and topics that it implies, and what the role needs to reach them. */
import { get, isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expectMap } from './check.ts';
import { hashSuffix } from './identifiers.ts';
import { branchesOf, getAtt, isMalformedIf, isNoValue, ref, when } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import { invokePolicy, publishPolicy, putEventsPolicy, putObjectPolicy, sendMessagePolicy } from './role-policies.ts';
import {
  defined,
  derivedResource,
  type Made,
  refuse,
  type SamResource,
  shown,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';

/** By destination type: what the role must be allowed to do there. */
const policies: Readonly<Record<string, (id: string, destination: Json) => JsonMap>> = {
  SQS: sendMessagePolicy,
  SNS: publishPolicy,
  EventBridge: putEventsPolicy,
  Lambda: invokePolicy,
  S3Bucket: putObjectPolicy,
};

/** Destinations that SAM makes where none is given: type and suffix of the id, and its ARN. */
const implied: Readonly<Record<string, { type: string; suffix: string; arn(id: string): JsonMap }>> = {
  SQS: { type: 'AWS::SQS::Queue', suffix: 'Queue', arn: (id) => getAtt(id, 'Arn') },
  SNS: { type: 'AWS::SNS::Topic', suffix: 'Topic', arn: ref },
};

/**
 * Gives the resources to make and the inline policies for the role. Source: "EventInvokeConfiguration", AWS SAM
 * Developer Guide.
 */
export function eventInvokeConfig(
  t: Transform,
  sam: SamResource,
  alias: Made | undefined,
): { made: Made[]; policies: JsonMap[] } {
  const written = sam.properties['EventInvokeConfig'];
  const result = { made: [] as Made[], policies: [] as JsonMap[] };
  if (!isMap(written) || Object.keys(written).length === 0) return result;
  const config = resolveParameters(written, t.parameters) as JsonMap;
  const cause = spanOfProperty(sam, 'EventInvokeConfig');
  const id = `${sam.id}EventInvokeConfig`;
  const destinations: JsonMap = {};
  const given = expectMap(t, config['DestinationConfig'], 'DestinationConfig', cause);
  for (const name of ['OnSuccess', 'OnFailure']) {
    const destination = expectMap(t, get(given, name), `DestinationConfig.${name}`, cause);
    if (!destination) continue;
    const target = sharedDestination(
      t,
      sam,
      destination,
      get(written, 'DestinationConfig', name),
      `${id}${name}`,
      result,
    );
    if (target !== undefined) destinations[name] = { Destination: target };
  }
  const properties = defined({
    FunctionName: ref(sam.id),
    Qualifier: alias ? (alias.properties['Name'] as Json) : '$LATEST',
    DestinationConfig: destinations,
  });
  take(properties, config, ['MaximumEventAgeInSeconds', 'MaximumRetryAttempts']);
  const resource = derivedResource(sam, id, 'AWS::Lambda::EventInvokeConfig', properties, cause);
  take(resource.attributes, sam.attributes, ['Metadata', 'UpdatePolicy']);
  if (alias) resource.attributes['DependsOn'] = [alias.id];
  result.made.push(resource);
  return result;
}

/**
 * The ARN that results go to. SAM writes the ARN of a queue that it makes into the configuration, so functions that take it
 * from Globals share the queue of the first.
 */
function sharedDestination(
  t: Transform,
  sam: SamResource,
  destination: JsonMap,
  written: Json | undefined,
  id: string,
  result: { made: Made[]; policies: JsonMap[] },
): Json | undefined {
  const shared = isMap(written) ? t.destinations.get(written) : undefined;
  const own = shared === undefined ? destination : { ...destination, Destination: shared };
  const target = destinationOf(t, sam, own, id, result);
  if (isMap(written) && target !== undefined) t.destinations.set(written, target);
  return target;
}

/** The ARN that results go to; what has to be made or allowed for it is added to `result`. */
function destinationOf(
  t: Transform,
  sam: SamResource,
  destination: JsonMap,
  id: string,
  result: { made: Made[]; policies: JsonMap[] },
): Json | undefined {
  const span = spanOfProperty(sam, 'EventInvokeConfig');
  const type = shown(destination['Type']);
  const policy = Object.hasOwn(policies, type) ? policies[type] : undefined;
  if (!policy) {
    const message = `\`Type\` of a destination must be one of ${Object.keys(policies).join(', ')}`;
    refuse(t, 'sam-invalid-value', message, keySpan(destination, 'Type') ?? span);
    return undefined;
  }
  const written = destination['Destination'];
  if (isMalformedIf(written)) {
    const message = '`Destination` with `Fn::If` needs a condition and two values';
    refuse(t, 'sam-invalid-value', message, keySpan(destination, 'Destination') ?? span);
    return undefined;
  }
  const condition = conditionOf(t, written, `${sam.id}EventInvokeConfig`);
  let arn: Json | undefined = written ?? undefined;
  if (arn === undefined || condition) {
    const made = Object.hasOwn(implied, type) ? implied[type] : undefined;
    if (!made) {
      const message = `a destination of type ${type} needs \`Destination\`; only SQS and SNS are made for you`;
      refuse(t, 'sam-missing-property', message, span);
      return undefined;
    }
    const resource = derivedResource(sam, `${id}${made.suffix}`, made.type, {}, span);
    const both = bothConditions(t, sam, condition?.name);
    if (both !== undefined) resource.attributes['Condition'] = both;
    result.made.push(resource);
    arn = condition ? when(condition.name, made.arn(resource.id), condition.given) : made.arn(resource.id);
  }
  result.policies.push(policy(id, arn));
  return arn;
}

/** The condition under which an `Fn::If` gives no destination, and what it gives otherwise. */
function conditionOf(t: Transform, written: Json | undefined, id: string): { name: string; given: Json } | undefined {
  const branches = branchesOf(written);
  if (!branches || typeof branches[0] !== 'string') return undefined;
  const [condition, then, otherwise] = branches as [string, Json, Json];
  if (isNoValue(then)) return isNoValue(otherwise) ? undefined : { name: condition, given: otherwise };
  if (!isNoValue(otherwise)) return undefined;
  const name = `NOT${condition}${hashSuffix(id)}`;
  t.conditions[name] = { 'Fn::Not': [{ Condition: condition }] };
  return { name, given: then };
}

function bothConditions(t: Transform, sam: SamResource, condition: string | undefined): string | undefined {
  const own = sam.inherited['Condition'];
  if (typeof own !== 'string') return condition;
  if (condition === undefined) return own;
  const name = `${own}AND${condition}${hashSuffix(sam.id)}`;
  t.conditions[name] = { 'Fn::And': [{ Condition: own }, { Condition: condition }] };
  return name;
}
