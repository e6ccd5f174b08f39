/** Takes a function with `AutoPublishAlias`, gives the version that it publishes and the alias that points at it. */
import { get, isMap, type Json, type JsonMap, newMap } from '../../model/tree.ts';
import { hashSuffix } from './identifiers.ts';
import { getAtt, isIntrinsic, join, logicalIdOf, ref } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import {
  copyAll,
  derivedResource,
  isSet,
  type Made,
  refuse,
  type SamResource,
  shown,
  spanOfProperty,
  type Transform,
  take,
} from './transform.ts';

/** Adds version and alias to `made`; gives the alias, `undefined` where the function has none. */
export function versionAndAlias(t: Transform, sam: SamResource, lambda: Made, made: Made[]): Made | undefined {
  const written = sam.properties['AutoPublishAlias'];
  if (!written) {
    if (written === '')
      refuse(t, 'sam-invalid-value', '`AutoPublishAlias` is empty', spanOfProperty(sam, 'AutoPublishAlias'));
    return undefined;
  }
  const name = aliasName(t, sam, written);
  if (name === undefined) return undefined;
  const version = publishedVersion(t, sam, lambda);
  const properties: JsonMap = { Name: name, FunctionName: ref(sam.id), FunctionVersion: getAtt(version.id, 'Version') };
  const provisioned = 'ProvisionedConcurrencyConfig';
  if (isSet(sam.properties[provisioned])) take(properties, sam.properties, [provisioned]);
  const id = `${sam.id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`;
  const cause = spanOfProperty(sam, 'AutoPublishAlias');
  const alias = derivedResource(sam, id, 'AWS::Lambda::Alias', properties, cause);
  made.push(version, alias);
  return alias;
}

function aliasName(t: Transform, sam: SamResource, written: Json): string | undefined {
  const resolved = resolveParameters(written, t.parameters);
  const name = typeof resolved === 'number' ? shown(resolved) : resolved;
  const span = spanOfProperty(sam, 'AutoPublishAlias');
  if (typeof name !== 'string') {
    refuse(t, 'sam-wrong-type', '`AutoPublishAlias` must be a string, or a `!Ref` to a parameter with a default', span);
  } else if (!/^[a-zA-Z0-9_-]+$/.test(name) || /^\d+$/.test(name)) {
    const message = `the alias \`${name}\` must be of letters, digits, \`-\` and \`_\`, and not only of digits`;
    refuse(t, 'sam-invalid-value', message, span);
  } else return name;
  return undefined;
}

function publishedVersion(t: Transform, sam: SamResource, lambda: Made): Made {
  const digest = codeDigest(t, sam, lambda);
  const suffix = digest?.slice(0, 10) ?? hashSuffix(versionedState(t, sam, lambda));
  const properties = take({ FunctionName: ref(sam.id) }, sam.properties, [['Description', 'VersionDescription']]);
  const managed = Boolean(sam.properties['CapacityProviderConfig']);
  if (managed) take(properties, sam.properties, ['FunctionScalingConfig']);
  const version = derivedResource(
    sam,
    `${sam.id}Version${suffix}`,
    'AWS::Lambda::Version',
    properties,
    spanOfProperty(sam, 'AutoPublishAlias'),
  );
  if (Object.hasOwn(version.attributes, 'DeletionPolicy')) return version;
  take(version.attributes, sam.properties, [['DeletionPolicy', 'VersionDeletionPolicy']]);
  version.attributes['DeletionPolicy'] ??= managed ? 'Delete' : 'Retain';
  return version;
}

/** The digest that the author gives of the code; it also goes into the function's description. */
function codeDigest(t: Transform, sam: SamResource, lambda: Made): string | undefined {
  const written = sam.properties['AutoPublishCodeSha256'];
  if (!written) return undefined;
  const digest = resolveParameters(written, t.parameters);
  if (typeof digest !== 'string') {
    const span = spanOfProperty(sam, 'AutoPublishCodeSha256');
    refuse(
      t,
      'sam-wrong-type',
      '`AutoPublishCodeSha256` must be a string, or a `!Ref` to a parameter with a default',
      span,
    );
    return undefined;
  }
  const text = sam.properties['Description'];
  const description = text ? resolveParameters(text, t.parameters) : '';
  const joined = isIntrinsic(description) ? join(' ', [description, digest]) : `${shown(description)} ${digest}`;
  lambda.properties['Description'] = description ? joined : digest;
  return digest;
}

/** What a new version is made for: a change of code, environment, memory or SnapStart, or of any property where asked. */
function versionedState(t: Transform, sam: SamResource, lambda: Made): JsonMap {
  const state = newMap();
  if (sam.properties['AutoPublishAliasAllProperties']) {
    copyAll(state, lambda.properties);
    for (const layer of Array.isArray(lambda.properties['Layers']) ? lambda.properties['Layers'] : []) {
      const id = logicalIdOf(layer);
      const properties =
        id === undefined ? undefined : (t.sam.get(id)?.properties ?? get(t.written.get(id), 'Properties'));
      if (id !== undefined && isMap(properties) && properties['PublishLambdaVersion']) state[id] = properties;
    }
    return state;
  }
  const { Code, Environment, MemorySize, SnapStart } = lambda.properties;
  if (isMap(Code)) copyAll(state, Code);
  if (isMap(Environment)) copyAll(state, Environment);
  if (MemorySize) state['MemorySize'] = MemorySize;
  if (isMap(SnapStart) && (SnapStart['ApplyOn'] ?? 'None') !== 'None') state['SnapStart'] = SnapStart;
  return state;
}
