/** Lambda layers of the service and the accounts that may use them. */

import { sha256Hex } from '../../../model/hash.ts';
import { isMap, type JsonMap } from '../../../model/tree.ts';
import { token } from '../../../model/value.ts';
import { type Assembly, add, part, take } from '../assembly.ts';
import { resourceName } from '../naming.ts';
import { deploymentBucket } from '../provider/deployment-bucket.ts';
import { isSet, listOf, ref, textOf, writtenAt } from '../values.ts';

export function addLayers(assembly: Assembly): void {
  const { layers } = assembly.service;
  for (const name of Object.keys(layers)) {
    const config = layers[name];
    if (isMap(config)) addLayer(name, config, assembly);
  }
}

function addLayer(name: string, config: JsonMap, assembly: Assembly): void {
  const { service } = assembly;
  const cause = writtenAt(service.layers, name);
  const base = `${resourceName(name)}LambdaLayer`;
  const retained = isSet(config.retain);
  const digest = sha256Hex(`${service.name} ${service.stage} ${name}`).slice(0, 40);
  const suffix = retained ? digest : '';
  const key = token(`package:${textOf(config.path) ?? name}`);
  const properties = part(cause, { Content: { S3Bucket: deploymentBucket(service), S3Key: key }, LayerName: name });
  take(properties, 'LayerName', [config, 'name']);
  take(properties, 'Description', [config, 'description']);
  take(properties, 'LicenseInfo', [config, 'licenseInfo']);
  take(properties, 'CompatibleRuntimes', [config, 'compatibleRuntimes']);
  take(properties, 'CompatibleArchitectures', [config, 'compatibleArchitectures']);
  const policy = { DeletionPolicy: retained ? 'Retain' : undefined };
  add(assembly, base + suffix, { Type: 'AWS::Lambda::LayerVersion', Properties: properties, ...policy }, cause);
  for (const account of listOf(config.allowedAccounts).map(textOf)) {
    if (account === undefined) continue;
    const id = `${resourceName(name)}${account.replace('*', 'Wild')}LambdaLayerPermission${suffix}`;
    const span = writtenAt(config, 'allowedAccounts');
    const allowed = { Action: 'lambda:GetLayerVersion', LayerVersionArn: ref(base + suffix), Principal: account };
    add(
      assembly,
      id,
      { Type: 'AWS::Lambda::LayerVersionPermission', Properties: part(span, allowed), ...policy },
      span,
    );
  }
  assembly.outputs[`${base}QualifiedArn`] = part(cause, {
    Description: 'Current Lambda layer version',
    Value: ref(base + suffix),
  });
  assembly.outputs[`${base}Hash`] = part(cause, { Description: 'Current Lambda layer hash', Value: digest });
  assembly.outputs[`${base}S3Key`] = part(cause, { Description: 'Current Lambda layer S3Key', Value: key });
}
