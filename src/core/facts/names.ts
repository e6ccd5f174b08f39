/** Takes a resolved value, gives the resources of the stack that it names. */

import type { Resource, Stack } from '../model/stack.ts';
import type { Json } from '../model/tree.ts';
import { hasUnknown, identitiesIn } from '../model/value.ts';
import { type Canon, listOf } from './canon.ts';

/** Types that stand for a function: what they name is the function behind them. */
const behind: Readonly<Record<string, string>> = {
  'AWS::Lambda::Alias': 'FunctionName',
  'AWS::Lambda::Version': 'FunctionName',
};

/** The logical id in an identity such as `Ref:Table` or `GetAtt:Queue.Arn`; parameters give their names too. */
export function logicalIdOf(identity: string): string | undefined {
  return /^(?:Ref|GetAtt):([A-Za-z0-9]+)/.exec(identity)?.[1];
}

export type Named = (value: Json | undefined) => Resource[];

/** What the texts of an application name, read once for all its scenarios. */
export interface Names {
  of(stack: Stack): Named;
}

/** Resources named by reference; literal names are matched against functions' and roles' own names. */
export function createNames(canon: Canon): Names {
  const read = new Map<string, readonly string[]>();
  const alone = new Map<Resource, Resource[]>();
  const idsIn = (value: string): readonly string[] => {
    const known = read.get(value);
    if (known) return known;
    const ids = hasUnknown(value) ? identitiesIn(value).map((one) => logicalIdOf(one) ?? '') : [];
    read.set(value, ids);
    return ids;
  };
  return {
    of(stack) {
      const byName = literalNames(stack);
      const named = (value: Json | undefined, depth = 0): Resource[] => {
        if (Array.isArray(value)) return value.flatMap((item) => named(item, depth));
        if (typeof value !== 'string' || depth > 5) return nothing;
        const found: Resource[] = [];
        for (const id of idsIn(value)) {
          const resource = stack.resources.get(id);
          const through = resource && Object.hasOwn(behind, resource.type) ? behind[resource.type] : undefined;
          const meant =
            resource && through ? named(resource.properties[through], depth + 1) : resource ? [resource] : [];
          for (const one of meant) if (!found.includes(one)) found.push(one);
        }
        const literal = found.length === 0 && byName.size > 0 ? byName.get(lastName(value)) : undefined;
        return literal ? [literal] : found;
      };
      return (value) => {
        const found = named(value);
        const [only] = found;
        if (only === undefined) return nothing;
        if (found.length > 1) return listOf(canon, only.id, found);
        const known = alone.get(only) ?? found;
        alone.set(only, known);
        return known;
      };
    },
  };
}

const nothing: Resource[] = [];

function literalNames(stack: Stack): Map<string, Resource> {
  const names = new Map<string, Resource>();
  const properties: Record<string, string> = { 'AWS::Lambda::Function': 'FunctionName', 'AWS::IAM::Role': 'RoleName' };
  for (const resource of stack.resources.values()) {
    const property = Object.hasOwn(properties, resource.type) ? properties[resource.type] : undefined;
    const name = property ? resource.properties[property] : undefined;
    if (typeof name === 'string' && name !== '') names.set(name, resource);
  }
  return names;
}

/** `arn:aws:lambda:…:function:name:alias/invocations` -> `name`; `arn:aws:iam::1:role/path/name` -> `name`; a plain name is itself. */
function lastName(value: string): string {
  const invoked = /:function:([^:/]+)/.exec(value);
  if (invoked?.[1] !== undefined) return invoked[1];
  return value.startsWith('arn:') ? (value.split('/').at(-1) ?? value) : value;
}
