/** A state machine of the service, and what its parts have in common. */
import type { Span } from '../../../model/place.ts';
import { get, type Json, type JsonMap } from '../../../model/tree.ts';
import { part } from '../assembly.ts';
import { functionId } from '../naming.ts';
import { functionNamed, type Service } from '../service.ts';
import { mapOf } from '../values.ts';

export interface Machine {
  /** As written in serverless.yml. */
  key: string;
  id: string;
  config: JsonMap;
  span: Span | undefined;
}

export function isIntrinsic(value: Json | undefined): boolean {
  return Object.keys(mapOf(value) ?? {}).some((key) => key === 'Ref' || key.startsWith('Fn::'));
}

/** Functions of the service are named as in serverless.yml. */
export function localName(value: Json, service: Service): Json {
  const translate = (name: Json | undefined): Json =>
    functionNamed(service, name) ? functionId(name as string) : (name ?? null);
  if (get(value, 'Ref') !== undefined) return { Ref: translate(get(value, 'Ref')) };
  const attributeOf = get(value, 'Fn::GetAtt');
  if (!Array.isArray(attributeOf)) return value;
  return { 'Fn::GetAtt': [translate(attributeOf[0]), ...attributeOf.slice(1)] };
}

/** A role with one policy that one AWS service may assume. */
export function machineRole(
  service: Json,
  statements: Json[],
  span: Machine['span'],
  policy: { name: string },
): JsonMap {
  return part(span, {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
    },
    Policies: [{ PolicyName: policy.name, PolicyDocument: { Version: '2012-10-17', Statement: statements } }],
  });
}
