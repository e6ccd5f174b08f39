/** What queues, streams and brokers have in common: an event source mapping, and the role's right to read from the source. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, grant, grantFor, grantOwn, part, putFrom } from '../assembly.ts';
import { aliasId, type EventUse, roleIdOf, targetOf } from '../service.ts';
import { filterCriteria, isSet, mapOf, present } from '../values.ts';

/** Settings that go over as they are: the property, the key in serverless.yml, and whether zero and false count. */
type Setting = readonly [property: string, key: string, when: 'set' | 'given'];

export const batching: readonly Setting[] = [
  ['BatchSize', 'batchSize', 'set'],
  ['MaximumBatchingWindowInSeconds', 'maximumBatchingWindow', 'set'],
  ['Enabled', 'enabled', 'given'],
];

export function addMapping(
  event: EventUse,
  assembly: Assembly,
  id: string,
  values: { readonly [key: string]: Json | undefined },
  settings: readonly Setting[],
): JsonMap {
  const { owner, span, value } = event;
  const properties = part(span, {
    FunctionName: targetOf(owner),
    FilterCriteria: filterCriteria(get(value, 'filterPatterns')),
    ...values,
  });
  for (const [property, key, when] of settings) {
    const given = get(value, key);
    if (when === 'set' ? isSet(given) : (given ?? null) !== null) putFrom(properties, property, given, value, key);
  }
  const dependsOn = [roleIdOf(assembly.service, owner), aliasId(owner)].filter((name) => name !== undefined);
  return addFor(
    owner,
    assembly,
    id,
    { Type: 'AWS::Lambda::EventSourceMapping', DependsOn: dependsOn, Properties: properties },
    span,
  );
}

export function pollers(value: Json): JsonMap | undefined {
  const config = mapOf(get(value, 'provisionedPollerConfig'));
  return config && present({ MinimumPollers: config.minimumPollers, MaximumPollers: config.maximumPollers });
}

/** What Lambda needs to reach a broker inside of a VPC. */
export function grantNetwork(assembly: Assembly, event: EventUse): void {
  const actions = [
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DescribeVpcs',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeSubnets',
    'ec2:DescribeSecurityGroups',
  ];
  grantFor(event.owner, assembly, { Effect: 'Allow', Action: actions, Resource: '*' }, event.span);
}

/** One statement over the resources of all these events; none where there are no resources. */
export function grantOver(
  assembly: Assembly,
  actions: readonly string[],
  resources: readonly (readonly [Json | undefined, EventUse])[],
): void {
  const named = resources.filter(([resource]) => isSet(resource));
  const [first] = named;
  if (!first) return;
  const list = named.map(([resource]) => resource as Json);
  grant(assembly, { Effect: 'Allow', Action: [...actions], Resource: list }, first[1].span);
  for (const [owner, rows] of Map.groupBy(named, ([, event]) => event.owner)) {
    const own = rows.map(([resource]) => resource as Json);
    grantOwn(assembly, owner, { Effect: 'Allow', Action: [...actions], Resource: own }, rows[0]?.[1].span);
  }
}

/** Events by the function that has them, in order. */
export function byFunction(events: readonly EventUse[]): EventUse[][] {
  return [...Map.groupBy(events, (event) => event.owner).values()];
}
