/** `s3`: a bucket, made here or existing, whose events invoke functions. */
import type { Span } from '../../../model/place.ts';
import { get, isMap, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, add, addFor, part, putFrom } from '../assembly.ts';
import { addCustomFunction, customFunctionId } from '../custom-resource.ts';
import { alphanumeric, permissionId, resourceName, startCase, upperFirst } from '../naming.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';
import { account, attribute, isSet, joined, listOf, mapOf, partition, region, textOf, writtenAt } from '../values.ts';
import { allowInvocation } from './permission.ts';

export function addBuckets(events: readonly EventUse[], assembly: Assembly): void {
  const existing = events.filter((event) => isSet(get(event.value, 'existing')));
  addNewBuckets(
    events.filter((event) => !existing.includes(event)),
    assembly,
  );
  addToExistingBuckets(existing, assembly);
}

interface Bucket {
  name: string;
  /** Under `provider.s3`, or else the name. */
  key: string;
  settings: JsonMap | undefined;
}

function bucketOf(event: EventUse, assembly: Assembly): Bucket {
  const { s3 } = assembly.service.provider;
  const key = textOf(mapOf(event.value) ? get(event.value, 'bucket') : event.value) ?? '';
  const settings = mapOf(get(s3, key));
  return { name: textOf(settings?.name) || key, key, settings };
}

function addNewBuckets(events: readonly EventUse[], assembly: Assembly): void {
  const uses = Map.groupBy(events, (event) => bucketOf(event, assembly).name);
  for (const [name, ofBucket] of uses) {
    const [first] = ofBucket as [EventUse];
    const { key, settings } = bucketOf(first, assembly);
    const dependsOn = ofBucket
      .flatMap((event) => [bucketPermissionId(event, assembly), aliasId(event.owner)])
      .filter((id) => id !== undefined);
    const properties = part(first.span, { BucketName: name });
    properties.NotificationConfiguration = part(first.span, { LambdaConfigurations: ofBucket.map(configuration) });
    if (settings) applySettings(properties, settings);
    const cause = settings ? writtenAt(assembly.service.provider.s3, key) : first.span;
    const draft = { Type: 'AWS::S3::Bucket', Properties: properties, DependsOn: dependsOn };
    add(assembly, `S3Bucket${alphanumeric(settings ? key : name)}`, draft, cause);
  }
  for (const event of events)
    allowInvocation(event, assembly, bucketPermissionId(event, assembly), 's3.amazonaws.com', {
      SourceArn: joined('arn:', partition(), `:s3:::${bucketOf(event, assembly).name}`),
      SourceAccount: account(),
    });
}

function bucketPermissionId(event: EventUse, assembly: Assembly): string {
  const { key, name, settings } = bucketOf(event, assembly);
  return permissionId(event.owner.name, `${alphanumeric(settings ? key : name)}S3`);
}

/** Properties of the bucket, spelled like this: `bucketEncryption`. */
function applySettings(properties: JsonMap, settings: JsonMap): void {
  for (const key of Object.keys(settings)) {
    const value = settings[key] as Json;
    const property = upperFirst(key);
    if (key === 'name') continue;
    if (property !== 'NotificationConfiguration') putFrom(properties, property, value, settings, key);
    else
      for (const inner of Object.keys(mapOf(value) ?? {}))
        putFrom(properties[property] as JsonMap, inner, (value as JsonMap)[inner], value, inner);
  }
}

function configuration(event: EventUse): JsonMap {
  const { value, owner, span } = event;
  const rules = listOf(get(value, 'rules')).flatMap((rule) =>
    isMap(rule)
      ? Object.entries(rule)
          .slice(0, 1)
          .map(([Name, Value]) => ({ Name, Value }))
      : [],
  );
  return part(span, {
    Event: get(value, 'event') || 's3:ObjectCreated:*',
    Function: targetOf(owner),
    Filter: isSet(get(value, 'rules')) ? { S3Key: { Rules: rules } } : undefined,
  });
}

function addToExistingBuckets(events: readonly EventUse[], assembly: Assembly): void {
  const [first] = events;
  if (!first) return;
  const statements: { [key: string]: Json }[] = [];
  const ids: string[] = [];
  for (const ofFunction of Map.groupBy(events, (event) => event.owner).values()) {
    const [event] = ofFunction as [EventUse];
    const { owner, span, value } = event;
    const bucket = get(value, 'bucket') ?? '';
    const id = `${resourceName(owner.name)}CustomS31`;
    ids.push(id);
    const dependsOn = [owner.logicalId, aliasId(owner), customFunctionId('s3')].filter((name) => name !== undefined);
    const previous = ids.at(-2);
    if (previous !== undefined) dependsOn.push(previous);
    const properties = part(span, {
      ServiceToken: attribute(customFunctionId('s3')),
      FunctionName: owner.deployedName,
      FunctionQualifier: owner.alias?.name,
      BucketConfigs: ofFunction.map(existingConfiguration),
    });
    putFrom(properties, 'BucketName', bucket, value, 'bucket');
    addFor(owner, assembly, id, { Type: 'Custom::S3', Version: 1, DependsOn: dependsOn, Properties: properties }, span);
    statements.push({
      Effect: 'Allow',
      Resource: { 'Fn::Join': [':', ['arn', partition(), 's3', '', '', bucket]] },
      Action: ['s3:PutBucketNotification', 's3:GetBucketNotification'],
    });
  }
  statements.push(anyFunction(['lambda:AddPermission', 'lambda:RemovePermission']));
  addCustomFunction(assembly, 's3', statements, first.span as Span | undefined);
}

function existingConfiguration(event: EventUse): JsonMap {
  const rules = listOf(get(event.value, 'rules')).flatMap((rule) =>
    isMap(rule)
      ? Object.entries(rule)
          .slice(0, 1)
          .map(([key, value]) => ({ [startCase(key)]: value }))
      : [],
  );
  return part(event.span, { Event: get(event.value, 'event') || 's3:ObjectCreated:*', Rules: rules });
}

function anyFunction(actions: string[]): { [key: string]: Json } {
  const arn = ['arn', partition(), 'lambda', region(), account(), 'function', '*'];
  return { Effect: 'Allow', Resource: { 'Fn::Join': [':', arn] }, Action: actions };
}
