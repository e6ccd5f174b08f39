/** How asynchronous invocations are retried, and where their results go. */
import { get, type Json } from '../../../model/tree.ts';
import { type Assembly, addFor, grantOnce, grantOwn, part, putFrom } from '../assembly.ts';
import { resourceName } from '../naming.ts';
import { aliasId, customRole, type FunctionEntry, functionNamed, type Service, targetOf } from '../service.ts';
import { isSet, mapOf, ref, textOf, unique, writtenAt } from '../values.ts';

const actionsByType: Readonly<Record<string, string>> = {
  function: 'lambda:InvokeFunction',
  sqs: 'sqs:SendMessage',
  sns: 'sns:Publish',
  eventBus: 'events:PutEvents',
};

/** Marks in an ARN that tell what kind of destination it names. */
const actionsByArn: readonly (readonly [mark: string, action: string])[] = [
  [':function:', 'lambda:InvokeFunction'],
  [':sqs:', 'sqs:SendMessage'],
  [':sns:', 'sns:Publish'],
  [':event-bus/', 'events:PutEvents'],
];

export function addAsyncSettings(owner: FunctionEntry, assembly: Assembly): void {
  const { config } = owner;
  const destinations = mapOf(config.destinations);
  const { maximumEventAge, maximumRetryAttempts } = config;
  if (!destinations && !isSet(maximumEventAge) && (maximumRetryAttempts ?? null) === null) return;
  const cause = writtenAt(config, 'destinations') ?? owner.span;
  const targets = part(cause, {});
  for (const [to, from] of [
    ['OnSuccess', 'onSuccess'],
    ['OnFailure', 'onFailure'],
  ] as const) {
    const target = destinations?.[from];
    if (!destinations || !isSet(target)) continue;
    const span = writtenAt(destinations, from);
    const destination = part(span, {});
    putFrom(destination, 'Destination', arnOf(target, assembly.service), destinations, from);
    targets[to] = destination;
    if (!customRole(assembly.service, owner)) grantDestination(owner, target, assembly, span);
  }
  const properties = part(cause, {
    FunctionName: ref(owner.logicalId),
    DestinationConfig: targets,
    Qualifier: owner.alias?.name ?? '$LATEST',
  });
  if (isSet(maximumEventAge))
    putFrom(properties, 'MaximumEventAgeInSeconds', maximumEventAge, config, 'maximumEventAge');
  if ((maximumRetryAttempts ?? null) !== null)
    putFrom(properties, 'MaximumRetryAttempts', maximumRetryAttempts, config, 'maximumRetryAttempts');
  const waits = [
    owner,
    functionNamed(assembly.service, destinations?.onSuccess),
    functionNamed(assembly.service, destinations?.onFailure),
  ];
  const dependsOn = unique(waits.map(aliasId).filter((id) => id !== undefined));
  addFor(
    owner,
    assembly,
    `${resourceName(owner.name)}LambdaEvConf`,
    {
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: properties,
      DependsOn: dependsOn.length > 1 ? dependsOn : dependsOn[0],
      Condition: config.condition || undefined,
    },
    cause,
  );
}

function arnOf(target: Json, service: Service): Json | undefined {
  if (typeof target === 'object') return get(target, 'arn');
  const local = functionNamed(service, target);
  return local ? targetOf(local) : target;
}

function grantDestination(
  owner: FunctionEntry,
  target: Json,
  assembly: Assembly,
  span: Parameters<typeof grantOnce>[2],
): void {
  const { service } = assembly;
  const local = functionNamed(service, target);
  // GetAtt would be a circle: the role is made before the functions that use it.
  const name = local && `${local.deployedName}${local.alias ? `:${local.alias.name}` : ''}`;
  const resource = local
    ? { 'Fn::Sub': `arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:${name}` }
    : typeof target === 'object'
      ? get(target, 'arn')
      : target;
  const action = local ? 'lambda:InvokeFunction' : destinationAction(target);
  if (resource === undefined || action === undefined) return;
  const statement = { Effect: 'Allow', Action: action, Resource: resource };
  grantOnce(assembly, statement, span);
  grantOwn(assembly, owner, statement, span);
}

function destinationAction(target: Json): string | undefined {
  const type = textOf(get(target, 'type'));
  if (type !== undefined) return Object.hasOwn(actionsByType, type) ? actionsByType[type] : undefined;
  if (typeof target !== 'string') return undefined;
  return actionsByArn.find(([mark]) => target.includes(mark))?.[1];
}
