/** `cognitoUserPool`: a user pool, made here or existing, that asks functions during sign-up and sign-in. */
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, part, putFrom } from '../assembly.ts';
import { addCustomFunction, customFunctionId } from '../custom-resource.ts';
import { alphanumeric, permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';
import { attribute, isSet, textOf } from '../values.ts';
import { allowInvocation } from './permission.ts';

/** Triggers that get secrets, encrypted with the pool's key. */
const senders = new Set(['CustomSMSSender', 'CustomEmailSender']);

export function addUserPools(events: readonly EventUse[], assembly: Assembly): void {
  const existing = events.filter((event) => isSet(get(event.value, 'existing')));
  const made = events.filter((event) => !existing.includes(event));
  for (const [pool, ofPool] of Map.groupBy(made, poolOf)) addPool(pool, ofPool, assembly);
  addToExistingPools(existing, assembly);
}

function poolOf(event: EventUse): string {
  return textOf(get(event.value, 'pool')) ?? '';
}

function triggerOf(event: EventUse): string {
  return textOf(get(event.value, 'trigger')) ?? '';
}

function addPool(pool: string, events: readonly EventUse[], assembly: Assembly): void {
  const [first] = events as [EventUse];
  const id = `CognitoUserPool${alphanumeric(pool)}`;
  const lambdas = part(first.span, {});
  for (const event of events) {
    const { value, owner, span } = event;
    const trigger = triggerOf(event);
    const version = get(value, 'lambdaVersion');
    if (senders.has(trigger)) {
      lambdas[trigger] = part(span, { LambdaArn: targetOf(owner), LambdaVersion: version || 'V1_0' });
      putFrom(lambdas, 'KMSKeyID', get(value, 'kmsKeyId'), value, 'kmsKeyId');
    } else if (trigger === 'PreTokenGeneration' && isSet(version))
      lambdas.PreTokenGenerationConfig = part(span, { LambdaArn: targetOf(owner), LambdaVersion: version });
    else lambdas[trigger] = part(span, targetOf(owner));
    const permission = permissionId(
      owner.name,
      `CognitoUserPool${alphanumeric(pool)}TriggerSource${alphanumeric(trigger)}`,
    );
    allowInvocation(event, assembly, permission, 'cognito-idp.amazonaws.com', { SourceArn: attribute(id) });
  }
  const properties = part(first.span, { UserPoolName: pool, LambdaConfig: lambdas });
  const dependsOn = events.map(({ owner }) => aliasId(owner) ?? owner.logicalId);
  add(assembly, id, { Type: 'AWS::Cognito::UserPool', Properties: properties, DependsOn: dependsOn }, first.span);
}

function addToExistingPools(events: readonly EventUse[], assembly: Assembly): void {
  const [first] = events;
  if (!first) return;
  const statements: { [key: string]: Json }[] = [];
  let previous: string | undefined;
  for (const [owner, ofFunction] of Map.groupBy(events, (event) => event.owner)) {
    const [event] = ofFunction as [EventUse];
    const id = `${resourceName(owner.name)}CustomCognitoUserPool1`;
    const kmsKeyId = get(event.value, 'kmsKeyId');
    if (senders.has(triggerOf(event)) && isSet(kmsKeyId))
      statements.push({ Effect: 'Allow', Resource: kmsKeyId, Action: ['kms:CreateGrant'] });
    const properties = part(event.span, {
      ServiceToken: attribute(customFunctionId('cognitoUserPool')),
      FunctionName: owner.deployedName,
      FunctionQualifier: owner.alias?.name,
      UserPoolName: poolOf(event),
      UserPoolConfigs: ofFunction.map(existingConfiguration),
    });
    const dependsOn = [owner.logicalId, aliasId(owner), customFunctionId('cognitoUserPool'), previous];
    addFor(
      owner,
      assembly,
      id,
      {
        Type: 'Custom::CognitoUserPool',
        Version: 1,
        DependsOn: dependsOn.filter((name) => name !== undefined),
        Properties: properties,
      },
      event.span,
    );
    previous = id;
    const actions = ['cognito-idp:ListUserPools', 'cognito-idp:DescribeUserPool', 'cognito-idp:UpdateUserPool'];
    statements.push({ Effect: 'Allow', Resource: '*', Action: actions });
  }
  addCustomFunction(assembly, 'cognitoUserPool', [...statements, ...setUpStatements()], first.span);
}

function setUpStatements(): { [key: string]: Json }[] {
  const functions = () => ({
    'Fn::Sub': 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:*',
  });
  return [
    {
      Effect: 'Allow',
      Resource: functions(),
      Action: ['lambda:AddPermission'],
      Condition: { StringEquals: { 'lambda:Principal': 'cognito-idp.amazonaws.com' } },
    },
    { Effect: 'Allow', Resource: functions(), Action: ['lambda:RemovePermission'] },
    { Effect: 'Allow', Resource: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::*:role/*' }, Action: ['iam:PassRole'] },
  ];
}

function existingConfiguration(event: EventUse): JsonMap {
  const { value, span } = event;
  const trigger = triggerOf(event);
  const version = get(value, 'lambdaVersion');
  const sends = senders.has(trigger);
  return part(span, {
    Trigger: trigger,
    LambdaVersion: sends ? version || 'V1_0' : trigger === 'PreTokenGeneration' ? version : undefined,
    KMSKeyID: sends ? get(value, 'kmsKeyId') : undefined,
  });
}
