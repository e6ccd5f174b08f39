/** `AWS::Serverless::StateMachine`: takes the resource, gives the state machine, its role, version and alias, and what its events imply. */
import { isMap, type Json, type JsonMap, keySpan, newMap, setEntry } from '../../model/tree.ts';
import { parse } from '../../parse/index.ts';
import { xrayPolicy } from './function.ts';
import { includedFile, s3Reference } from './included-file.ts';
import { getAtt, isIntrinsic, join, ref } from './intrinsics.ts';
import { executionRole } from './role.ts';
import { stateMachineEvents } from './state-machine-events.ts';
import { propagateTags } from './tags.ts';
import {
  cloneMap,
  copyAll,
  defined,
  derivedResource,
  type Made,
  mainResource,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

/** Unlike a function's, the role has no managed policy unless `Policies` or `Tracing` asks for one. */
export function expandStateMachine(t: Transform, sam: SamResource): Made[] {
  const { properties } = sam;
  const machine = mainResource(sam, 'AWS::StepFunctions::StateMachine', machineProperties(t, sam));
  const made = [machine];
  if (properties['Role'] && properties['Policies']) {
    const message = `\`${sam.id}\` takes either Role or Policies, not both`;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, 'Role'));
  }
  if (!properties['Role']) {
    const role = executionRole(t, withTracingPolicy(t, sam), {
      trust: 'states.amazonaws.com',
      tags: tagList(properties['Tags'], 'stateMachine:createdBy'),
    });
    machine.properties['RoleArn'] = getAtt(role.id, 'Arn');
    made.push(role);
  }
  const alias = versionAndAlias(t, sam, made);
  const target = properties['UseAliasAsEventTarget'] && alias ? alias.id : sam.id;
  made.push(...stateMachineEvents(t, sam, target));
  propagateTags(made, properties['Tags'], properties['PropagateTags']);
  return made;
}

function machineProperties(t: Transform, sam: SamResource): JsonMap {
  const properties = defined({ Tags: tagList(sam.properties['Tags'], 'stateMachine:createdBy') });
  Object.assign(properties, definitionOf(t, sam));
  return take(properties, sam.properties, [
    ['RoleArn', 'Role'],
    ['StateMachineName', 'Name'],
    ['StateMachineType', 'Type'],
    ['LoggingConfiguration', 'Logging'],
    ['TracingConfiguration', 'Tracing'],
  ]);
}

/** The definition as text with its substitutions, or where it lies. */
function definitionOf(t: Transform, sam: SamResource): JsonMap {
  const { Definition: definition, DefinitionUri: uri } = sam.properties;
  const substitutions = isMap(sam.properties['DefinitionSubstitutions'])
    ? cloneMap(sam.properties['DefinitionSubstitutions'])
    : newMap();
  const result = newMap();
  if (definition && uri) {
    const message = `\`${sam.id}\` takes either Definition or DefinitionUri, not both`;
    refuse(t, 'sam-invalid-value', message, spanOfProperty(sam, 'DefinitionUri'));
  }
  if (isMap(definition)) {
    const [text, found] = separated(definition);
    copyAll(substitutions, found);
    result['DefinitionString'] = join('\n', JSON.stringify(text, null, 4).split('\n'));
  } else if (uri) Object.assign(result, includedDefinition(t, sam, uri));
  else refuse(t, 'sam-missing-property', `\`${sam.id}\` needs Definition or DefinitionUri; add one of them`, sam.cause);
  if (Object.keys(substitutions).length > 0) result['DefinitionSubstitutions'] = substitutions;
  return result;
}

/** A definition of the repository as text, one of S3 as its location. */
function includedDefinition(t: Transform, sam: SamResource, uri: Json): JsonMap {
  const span = spanOfProperty(sam, 'DefinitionUri');
  const file = includedFile(t, uri, span);
  const definition = file ? parse(file, t.report) : undefined;
  if (isMap(definition)) return { DefinitionString: JSON.stringify(definition) };
  const location = s3Reference(t, uri, 'DefinitionUri', ['Bucket', 'Key', 'Version'], span);
  return location === undefined ? newMap() : { DefinitionS3Location: location };
}

/** A definition with sorted keys in which every value that CloudFormation must put in is a placeholder, and those values. */
function separated(definition: JsonMap): [text: Json, substitutions: JsonMap] {
  const substitutions = newMap();
  let count = 0;
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map((item) => placeholderOf(item) ?? walk(item));
    if (!isMap(value)) return value;
    const sorted = newMap();
    for (const key of Object.keys(value).sort()) {
      const item = value[key] as Json;
      const placeholder = placeholderOf(item, keySpan(value, key));
      sorted[key] = placeholder ?? walk(item);
    }
    return sorted;
  };
  const placeholderOf = (value: Json, span = undefined as ReturnType<typeof keySpan>): string | undefined => {
    if (!isIntrinsic(value) && !isDynamicReference(value)) return undefined;
    const name = `definition_substitution_${++count}`;
    substitutions[name] = value;
    if (span) setEntry(substitutions, name, { value: span });
    return '${' + name + '}';
  };
  return [walk(definition), substitutions];
}

function isDynamicReference(value: Json): boolean {
  return typeof value === 'string' && /^\{\{resolve:[a-z-]+:.+\}\}$/.test(value);
}

/** The X-Ray policy counts as one more entry of `Policies`. */
function withTracingPolicy(t: Transform, sam: SamResource): SamResource {
  const tracing = sam.properties['Tracing'];
  if (!isMap(tracing) || (tracing['Enabled'] !== true && tracing['Enabled'] !== 'true')) return sam;
  const written = sam.properties['Policies'];
  const list = written === undefined || written === null ? [] : Array.isArray(written) ? written : [written];
  return { ...sam, properties: { ...sam.properties, Policies: [...list, xrayPolicy(t)] } };
}

function versionAndAlias(t: Transform, sam: SamResource, made: Made[]): Made | undefined {
  const { AutoPublishAlias: name, DeploymentPreference: preference, UseAliasAsEventTarget: used } = sam.properties;
  if (!name) {
    for (const [property, value] of Object.entries({ UseAliasAsEventTarget: used, DeploymentPreference: preference })) {
      if (!value) continue;
      const message = `\`${property}\` of \`${sam.id}\` needs AutoPublishAlias; add it`;
      refuse(t, 'sam-missing-property', message, spanOfProperty(sam, property));
    }
    return undefined;
  }
  const cause = spanOfProperty(sam, 'AutoPublishAlias');
  const versionId = `${sam.id}Version`;
  const revision = { StateMachineArn: ref(sam.id), StateMachineRevisionId: getAtt(sam.id, 'StateMachineRevisionId') };
  const version = derivedResource(sam, versionId, 'AWS::StepFunctions::StateMachineVersion', revision, cause);
  version.attributes['DeletionPolicy'] ??= 'Retain';
  version.attributes['UpdateReplacePolicy'] ??= 'Retain';
  const shift = isMap(preference) ? cloneMap(preference) : defined({ Type: 'ALL_AT_ONCE' });
  shift['StateMachineVersionArn'] = ref(versionId);
  const properties = take({ DeploymentPreference: shift }, sam.properties, [['Name', 'AutoPublishAlias']]);
  const id = `${sam.id}Alias${typeof name === 'string' ? name : ''}`;
  const alias = derivedResource(sam, id, 'AWS::StepFunctions::StateMachineAlias', properties, cause);
  made.push(version, alias);
  return alias;
}
