/** Takes an expression that stands where a list of texts is needed before deployment, gives the list where it is known. */
import type { ExpandContext } from '../../model/stack.ts';
import { asList, get, isMap, type Json, type JsonMap } from '../../model/tree.ts';

/** Literal lists, lists of parameters, `Ref` to a list parameter, `Fn::Split` and `Fn::FindInMap` of known texts; else `undefined`. */
export function staticList(value: Json, tree: JsonMap, context: ExpandContext): string[] | undefined {
  if (Array.isArray(value)) {
    const items = value.map((item) => staticText(item, tree, context) ?? staticList(item, tree, context));
    return items.every((item) => item !== undefined) ? items.flat() : undefined;
  }
  if (!isMap(value) || Object.keys(value).length !== 1) return undefined;
  if (Object.hasOwn(value, 'Ref'))
    return parameterText(value['Ref'], tree, context)
      ?.split(',')
      .map((item) => item.trim());
  if (Object.hasOwn(value, 'Fn::Split')) {
    const [separator, text] = asList(value['Fn::Split']);
    const known = staticText(text, tree, context);
    return typeof separator === 'string' && separator !== '' ? known?.split(separator) : undefined;
  }
  const mapped = inMap(value, tree, context);
  return Array.isArray(mapped) && mapped.every((item) => typeof item === 'string') ? mapped : undefined;
}

/** A text that is known before deployment. */
export function staticText(value: Json | undefined, tree: JsonMap, context: ExpandContext): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!isMap(value)) return undefined;
  const name = value['Ref'];
  const parameter = parameterText(name, tree, context);
  if (typeof name === 'string' && get(tree, 'Parameters', name, 'Type') === 'CommaDelimitedList') return undefined;
  const mapped = inMap(value, tree, context);
  return parameter ?? (typeof mapped === 'string' ? mapped : undefined);
}

function parameterText(name: Json | undefined, tree: JsonMap, context: ExpandContext): string | undefined {
  if (typeof name !== 'string') return undefined;
  if (name === 'AWS::Region') return context.region;
  if (name === 'AWS::Partition') return context.partition;
  if (Object.hasOwn(context.parameters, name)) return context.parameters[name];
  const value = get(tree, 'Parameters', name, 'Default');
  return typeof value === 'object' || value === undefined ? undefined : String(value);
}

function inMap(value: JsonMap, tree: JsonMap, context: ExpandContext): Json | undefined {
  if (!Object.hasOwn(value, 'Fn::FindInMap')) return undefined;
  const [map, first, second, options] = asList(value['Fn::FindInMap']);
  const keys = [map, first, second].map((part) => staticText(part, tree, context));
  if (!keys.every((key) => key !== undefined)) return undefined;
  return get(tree, 'Mappings', ...keys) ?? get(options, 'DefaultValue');
}
