/** `Fn::If`, and the functions of conditions. */
import type { Json, JsonMap } from '../../model/tree.ts';
import { get, isMap } from '../../model/tree.ts';
import type { Intrinsic, Resolver } from './scope.ts';

export const ifFunction: Intrinsic = (argument, resolver) => {
  if (!Array.isArray(argument) || typeof argument[0] !== 'string') return undefined;
  const branch = argument[resolver.condition(argument[0]) ? 1 : 2];
  return branch === undefined ? undefined : resolver.resolve(branch);
};

/** The truth of a condition's expression. What cannot be read is false. */
export function truthOf(expression: Json | undefined, resolver: Resolver): boolean {
  if (typeof expression === 'boolean') return expression;
  if (typeof expression === 'string') return expression.toLowerCase() === 'true';
  if (!isMap(expression)) return false;
  const [key] = Object.keys(expression);
  const evaluate = key === undefined ? undefined : get(truths, key);
  return typeof evaluate === 'function' ? (evaluate as Truth)(expression[key as string] as Json, resolver) : false;
}

type Truth = (argument: Json, resolver: Resolver) => boolean;

const truths: Readonly<Record<string, Truth>> = {
  Condition: (name, resolver) => typeof name === 'string' && resolver.condition(name),
  'Fn::Equals': (pair, resolver) =>
    Array.isArray(pair) &&
    pair.length === 2 &&
    sameText(resolver.resolve(pair[0] as Json), resolver.resolve(pair[1] as Json)),
  'Fn::And': (parts, resolver) => Array.isArray(parts) && parts.every((part) => truthOf(part, resolver)),
  'Fn::Or': (parts, resolver) => Array.isArray(parts) && parts.some((part) => truthOf(part, resolver)),
  'Fn::Not': (part, resolver) => !truthOf(Array.isArray(part) ? part[0] : part, resolver),
};

/** A condition function used as a value, as in `Rules` and language extensions. */
export function truthFunction(name: string): Intrinsic {
  return (argument, resolver) => truthOf({ [name]: argument } as JsonMap, resolver);
}

/** CloudFormation compares parameters as text: `true` equals "true". */
function sameText(a: Json | undefined, b: Json | undefined): boolean {
  const text = (value: Json | undefined) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  return text(a) === text(b);
}
