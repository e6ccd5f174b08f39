/** `S3` of a function: adds the notification to the bucket of the same template, and the permission for S3 to start the function. */
import { asList, get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../../model/tree.ts';
import { addOnce, ownList } from '../distinct-list.ts';
import { ref, when } from '../intrinsics.ts';
import {
  cloneMap,
  defined,
  type Made,
  refuse,
  type SamEvent,
  spanOfEventProperty,
  type Transform,
  tagList,
} from '../transform.ts';
import { editResource } from './edited-resource.ts';
import { type EventTarget, type ExpandEvent, invokePermission } from './target.ts';

/** Without `SourceArn`, which would need the bucket before the permission; the account limits it instead. */
export const s3: ExpandEvent = (t, target, event) => {
  const bucketId = get(event.properties, 'Bucket', 'Ref');
  if (typeof bucketId !== 'string' || !t.written.has(bucketId)) {
    const message = `the S3 event \`${event.id}\` must name a bucket of this template by \`!Ref\``;
    refuse(t, 'sam-unknown-reference', message, spanOfEventProperty(event, 'Bucket'));
    return [];
  }
  const permission = invokePermission(target, event, {
    principal: 's3.amazonaws.com',
    sourceAccount: ref('AWS::AccountId'),
  });
  const bucket = editResource(t, bucketId);
  const written = bucket['Properties'] ?? newMap();
  if (!isMap(written)) {
    refuse(t, 'sam-wrong-type', `\`Properties\` of \`${bucketId}\` must be a map`, keySpan(bucket, 'Properties'));
    return [permission];
  }
  const properties = cloneMap(written);
  bucket['Properties'] = properties;
  waitForPermission(t, bucket, properties, permission);
  notify(t, target, event, properties);
  const tags = target.sam.properties['Tags'];
  if (target.sam.properties['PropagateTags'] && isMap(tags)) properties['Tags'] = tagList(tags);
  return [permission];
};

/** S3 checks the permission when the notification is set; a conditional permission cannot stand in `DependsOn`, so a tag refers to it. */
function waitForPermission(t: Transform, bucket: JsonMap, properties: JsonMap, permission: Made): void {
  const condition = permission.attributes['Condition'];
  if (condition === undefined) {
    addOnce(ownList(bucket, 'DependsOn', asList(bucket['DependsOn'])), permission.id);
    return;
  }
  const tags = properties['Tags'] ?? [];
  if (!Array.isArray(tags)) {
    refuse(t, 'sam-wrong-type', '`Tags` of a bucket must be a list', keySpan(properties, 'Tags'));
    return;
  }
  const Value = when(condition, ref(permission.id), 'no dependency');
  ownList(properties, 'Tags', tags).push({ Key: `sam:ConditionalDependsOn:${permission.id}`, Value });
}

function notify(t: Transform, target: EventTarget, event: SamEvent, properties: JsonMap): void {
  const written = properties['NotificationConfiguration'] ?? newMap();
  const existing = get(written, 'LambdaConfigurations') ?? [];
  if (!isMap(written) || !Array.isArray(existing)) {
    const message = '`NotificationConfiguration` must be a map, its `LambdaConfigurations` a list';
    refuse(t, 'sam-wrong-type', message, keySpan(properties, 'NotificationConfiguration'));
    return;
  }
  const condition = target.sam.inherited['Condition'];
  const added = asList(event.properties['Events']).map((name): Json => {
    const entry = defined({ Event: name, Function: target.arn, Filter: event.properties['Filter'] ?? null });
    return condition === undefined ? entry : when(condition, entry);
  });
  const configuration = cloneMap(written);
  const list = ownList(configuration, 'LambdaConfigurations', existing);
  for (const entry of added) addOnce(list, entry);
  properties['NotificationConfiguration'] = configuration;
}
