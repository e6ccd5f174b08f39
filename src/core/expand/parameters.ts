/** Takes a parameter's or pseudo parameter's name, gives its value: given, by default, or a token. */
import { get, isMap, type Json, type JsonMap } from '../model/tree.ts';
import { isTrue, isUnknown, token } from '../model/value.ts';

/** What is known of the deployment. */
export interface Surroundings {
  parameters: Readonly<Record<string, string>>;
  partition: string;
  /** What a parent stack passes in place of a parameter's own default. */
  defaults?: Readonly<Record<string, Json>>;
}

/** `undefined` is `AWS::NoValue`. Source: "Pseudo parameters reference", AWS CloudFormation User Guide. */
export function parameterValue(name: string, body: JsonMap, surroundings: Surroundings): Json | undefined {
  if (name.startsWith('AWS::')) return pseudoParameter(name, surroundings);
  const definition = get(body.Parameters, name);
  if (Object.hasOwn(surroundings.parameters, name)) return typed(surroundings.parameters[name] as Json, definition);
  const fallback = get(surroundings.defaults, name) ?? get(definition, 'Default');
  const allowed = get(definition, 'AllowedValues');
  if (!isMap(definition) || isTrue(definition.NoEcho) === true || isLookup(definition)) return token(`Ref:${name}`);
  if (fallback !== undefined && fallback !== null && typeof fallback !== 'object') return typed(fallback, definition);
  return Array.isArray(allowed) && allowed.length === 1 ? typed(allowed[0] as Json, definition) : token(`Ref:${name}`);
}

function pseudoParameter(name: string, surroundings: Surroundings): Json | undefined {
  if (name === 'AWS::NoValue') return undefined;
  if (name === 'AWS::Partition') return surroundings.partition;
  if (name === 'AWS::URLSuffix') return surroundings.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
  return token(name);
}

/** Parameters of these types hold a name in Parameter Store; the value behind it is not known. */
function isLookup(definition: JsonMap): boolean {
  return typeof definition.Type === 'string' && definition.Type.startsWith('AWS::SSM::Parameter::Value');
}

function typed(value: Json, definition: Json | undefined): Json {
  if (isUnknown(value)) return value;
  const type = get(definition, 'Type');
  const isList = type === 'CommaDelimitedList' || (typeof type === 'string' && type.startsWith('List<'));
  return isList && typeof value === 'string' ? value.split(',').map((item) => item.trim()) : value;
}
