/** `Ref`, `Fn::GetAtt`, `Fn::ImportValue`: names of things that exist only once deployed. */
import { get, type Json } from '../../model/tree.ts';
import { token } from '../../model/value.ts';
import { arnOf, refersToArn } from './arn.ts';
import type { Intrinsic } from './scope.ts';

export const ref: Intrinsic = (argument, resolver) => {
  const name = typeof argument === 'string' ? argument : resolver.resolve(argument);
  if (typeof name !== 'string') return token('Ref');
  const resource = resolver.resource(name);
  if (!resource) return resolver.parameter(name);
  const type = get(resource, 'Type');
  return typeof type === 'string' && refersToArn(type) ? arnOf(name, type, resolver) : token(`Ref:${name}`);
};

export const getAtt: Intrinsic = (argument, resolver) => {
  const parts = (typeof argument === 'string' ? argument.split('.') : Array.isArray(argument) ? argument : []).map(
    (part) => resolver.resolve(part),
  );
  const [id, ...rest] = parts;
  const attribute = rest.map(String).join('.');
  if (typeof id !== 'string' || attribute === '') return token('GetAtt');
  const type = get(resolver.resource(id), 'Type');
  if (attribute === 'Arn' && typeof type === 'string') return arnOf(id, type, resolver);
  return token(`GetAtt:${id}.${attribute}`);
};

export const importValue: Intrinsic = (argument, resolver) => {
  const name: Json | undefined = resolver.resolve(argument);
  return token(`ImportValue:${typeof name === 'string' ? name : JSON.stringify(name ?? null)}`);
};
