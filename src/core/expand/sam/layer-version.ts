/** `AWS::Serverless::LayerVersion`: takes the resource, gives the layer under an id that changes with its content. */
import { get, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { hashSuffix } from './identifiers.ts';
import { s3Reference } from './included-file.ts';
import { isIntrinsic } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import {
  copyAll,
  derivedResource,
  type Made,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';

const resolvedProperties = ['LayerName', 'LicenseInfo', 'Description', 'RetentionPolicy'];
const copied = ['LayerName', 'Description', 'CompatibleArchitectures', 'CompatibleRuntimes', 'LicenseInfo'];
const retentionPolicies: Readonly<Record<string, string>> = { retain: 'Retain', delete: 'Delete' };

/**
 * A changed layer is a new resource, so every reference to it is rewritten (`t.renamed`), and the old version is
 * retained.
 */
export function expandLayerVersion(t: Transform, sam: SamResource): Made[] {
  const properties = resolvedLayer(t, sam);
  const id = sam.id + hashSuffix(hashedState(sam, properties));
  t.renamed.set(sam.id, id);
  const layer = take(newMap(), properties, copied);
  layer['LayerName'] ||= sam.id;
  const uri = properties['ContentUri'];
  if (uri !== undefined && uri !== null) {
    const names = ['S3Bucket', 'S3Key', 'S3ObjectVersion'] as const;
    const content = s3Reference(t, uri, 'ContentUri', names, spanOfProperty(sam, 'ContentUri'));
    if (content !== undefined) layer['Content'] = content;
  }
  checkArchitectures(t, sam, layer['CompatibleArchitectures']);
  const made = derivedResource(sam, id, 'AWS::Lambda::LayerVersion', layer);
  take(made.attributes, sam.attributes, ['DependsOn']);
  const retention = retentionPolicy(t, sam, properties['RetentionPolicy']);
  made.attributes['DeletionPolicy'] = retention ?? made.attributes['DeletionPolicy'] ?? 'Retain';
  return [made];
}

function resolvedLayer(t: Transform, sam: SamResource): JsonMap {
  const properties = newMap();
  copyAll(properties, sam.properties);
  for (const name of resolvedProperties) {
    const value = properties[name];
    if (value !== undefined && value !== null) properties[name] = resolveParameters(value, t.parameters);
  }
  return properties;
}

/** What the id stands for: the layer as written, without what does not change its content. */
function hashedState(sam: SamResource, properties: JsonMap): JsonMap {
  const state: JsonMap = { Type: sam.type };
  for (const name of ['DependsOn', 'Condition', 'UpdatePolicy']) {
    const value = get(sam.attributes, name);
    if (value !== undefined) state[name] = value;
  }
  const present = Object.entries(properties).filter(([, value]) => value !== null);
  state['Properties'] = Object.fromEntries(present);
  return { [sam.id]: state };
}

function retentionPolicy(t: Transform, sam: SamResource, value: Json | undefined): Json | undefined {
  if (value === undefined || value === null) return undefined;
  const policy = typeof value === 'string' ? get(retentionPolicies, value.toLowerCase()) : undefined;
  if (policy === undefined) {
    const message = '`RetentionPolicy` must be Retain or Delete';
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, 'RetentionPolicy'));
  }
  return policy;
}

function checkArchitectures(t: Transform, sam: SamResource, value: Json | undefined): void {
  for (const architecture of Array.isArray(value) ? value : []) {
    if (isIntrinsic(architecture) || architecture === 'x86_64' || architecture === 'arm64') continue;
    const message = '`CompatibleArchitectures` takes x86_64 and arm64';
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, 'CompatibleArchitectures'));
  }
}
