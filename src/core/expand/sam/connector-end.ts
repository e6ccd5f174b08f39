/** Takes one end of a connector, gives what is known of that resource: type, ARN, role and the like. */
import connectorData from '../../../../data/sam/connectors.json' with { type: 'json' };
import { get, isMap, type Json, type JsonMap } from '../../model/tree.ts';
import { logicalIdOf, ref } from './intrinsics.ts';
import { refuse, type SamResource, spanOfProperty, type Transform } from './transform.ts';

/** What policies say of a resource; `undefined` where it cannot be told. */
export interface ConnectorEnd {
  /** How messages name it. */
  name: string;
  id: string | undefined;
  type: string;
  arn: Json | undefined;
  roleName: Json | undefined;
  queueUrl: Json | undefined;
  resourceId: Json | undefined;
  resourceName: Json | undefined;
  qualifier: Json | undefined;
}

/** SAM's types by the CloudFormation type that they become. */
const expandedTypes: Readonly<Record<string, string>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
};

/** `other`: the connector's other end, by which the right target of a rule is found. `undefined` after an error was reported. */
export function connectorEnd(
  t: Transform,
  sam: SamResource,
  written: Json,
  other: Json,
  side: 'Source' | 'Destination',
): ConnectorEnd | undefined {
  const fail = (message: string) => {
    refuse(t, 'sam-invalid-value', `${message} (\`${side}\` of \`${sam.id}\`)`, spanOfProperty(sam, side));
    return undefined;
  };
  if (!isMap(written)) return fail('this must be a map with an Id, or with a Type and what is known of it');
  const hasId = Object.hasOwn(written, 'Id');
  const hasOther = Object.keys(written).some((key) => key !== 'Id' && key !== 'Qualifier');
  if (hasId === hasOther) return fail('give either Id, or Type and what is known of the resource');
  const id = written['Id'];
  if (hasId) {
    if (typeof id !== 'string' || id === '') return fail('Id must be a plain string');
    return endById(t, id, written, other) ?? fail(`there is no resource \`${id}\` in this template`);
  }
  const type = written['Type'];
  if (typeof type !== 'string' || type === '') return fail('Type must be a plain string');
  return {
    name: side.toLowerCase(),
    id: undefined,
    type: (get(expandedTypes, type) as string | undefined) ?? type,
    arn: written['Arn'],
    roleName: written['RoleName'],
    queueUrl: written['QueueUrl'],
    resourceId: written['ResourceId'],
    resourceName: written['Name'],
    qualifier: written['Qualifier'],
  };
}

function endById(t: Transform, id: string, written: JsonMap, other: Json): ConnectorEnd | undefined {
  const resource = t.resources[id];
  const type = get(resource, 'Type');
  if (!isMap(resource) || typeof type !== 'string') return undefined;
  const outputs = get(connectorData.resourceProperties, type, 'Outputs');
  const output = (name: string) => {
    const value = get(outputs, name);
    return value === undefined ? undefined : withId(value, id);
  };
  return {
    name: `\`${id}\``,
    id,
    type,
    arn: output('Arn'),
    roleName: roleNameOf(resource, type, other),
    queueUrl: output('Url'),
    resourceId: output('Id'),
    resourceName: output('Name'),
    qualifier: Object.hasOwn(written, 'Qualifier') ? written['Qualifier'] : output('Qualifier'),
  };
}

function withId(value: Json, id: string): Json {
  if (Array.isArray(value)) return value.map((item) => withId(item, id));
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withId(inner, id)]));
  return value === '%{logicalId}' ? id : value;
}

/** The role by which a resource acts, where the template makes it; of a rule, that of the target at the other end. */
function roleNameOf(resource: JsonMap, type: string, other: Json): Json | undefined {
  const property = get(connectorData.resourceProperties, type, 'Inputs', 'Role');
  const role =
    typeof property === 'string' ? get(resource, 'Properties', property) : ruleRole(property, resource, other);
  const id = logicalIdOf(role);
  return id === undefined ? undefined : ref(id);
}

function ruleRole(property: Json | undefined, resource: JsonMap, other: Json): Json | undefined {
  const targets = property === undefined ? undefined : get(resource, 'Properties', 'Targets');
  const [id, arn] = [get(other, 'Id'), get(other, 'Arn')];
  const target = (Array.isArray(targets) ? targets : []).find((one) => {
    const targetArn = get(one, 'Arn');
    const targetId = logicalIdOf(targetArn);
    return (
      (targetId !== undefined && targetId === id) || (Boolean(arn) && JSON.stringify(targetArn) === JSON.stringify(arn))
    );
  });
  return get(target, 'RoleArn');
}

/** The type as the author wrote it. */
export function describe(t: Transform, end: ConnectorEnd): string {
  const written = end.id === undefined ? undefined : get(t.written.get(end.id), 'Type');
  return typeof written === 'string' ? written : end.type;
}
