/** Functions that make text and lists out of others. */
import { get, type Json } from '../../model/tree.ts';
import { hasUnknown, identityOf, isUnknown, token } from '../../model/value.ts';
import { getAtt, ref } from './references.ts';
import type { Intrinsic, Resolver } from './scope.ts';

/** `${Name}`, `${Resource.Attribute}`, or a name of the map; `${!Literal}` stands for `${Literal}`. */
export const sub: Intrinsic = (argument, resolver) => {
  const template = Array.isArray(argument) ? argument[0] : argument;
  const names = Array.isArray(argument) ? argument[1] : undefined;
  if (typeof template !== 'string') return unknown('Fn::Sub', argument, resolver);
  const text = resolver.resolve(template) as string;
  return text.replaceAll(/\$\{(!?)([^{}]*)\}/g, (whole, bang: string, name: string) => {
    if (bang) return '${' + name + '}';
    if (name.startsWith('Token[')) return whole;
    return asText(substituted(name.trim(), names, resolver));
  });
};

function substituted(name: string, names: Json | undefined, resolver: Resolver): Json | undefined {
  const given = get(names, name);
  if (given !== undefined) return resolver.resolve(given);
  const dot = name.indexOf('.');
  return dot === -1 ? ref(name, resolver) : getAtt([name.slice(0, dot), name.slice(dot + 1)], resolver);
}

export const join: Intrinsic = (argument, resolver) => {
  if (!Array.isArray(argument) || argument.length !== 2) return unknown('Fn::Join', argument, resolver);
  const separator = resolver.resolve(argument[0] as Json);
  const items = resolver.resolve(argument[1] as Json);
  if (!Array.isArray(items)) return unknown('Fn::Join', argument, resolver);
  return items.map(asText).join(asText(separator));
};

export const split: Intrinsic = (argument, resolver) => {
  if (!Array.isArray(argument)) return unknown('Fn::Split', argument, resolver);
  const [separator, text] = argument.map((part) => resolver.resolve(part));
  if (typeof separator !== 'string' || typeof text !== 'string' || separator === '' || isUnknown(text))
    return unknown('Fn::Split', argument, resolver);
  return splitAround(text, separator);
};

/** Splits where the separator is written, never inside a token. */
function splitAround(text: string, separator: string): string[] {
  if (!hasUnknown(text)) return text.split(separator);
  const tokens: string[] = [];
  const masked = text.replaceAll(/\$\{Token\[[^\]]*\]\}/g, (found) => `\u0000${tokens.push(found) - 1}\u0000`);
  return masked
    .split(separator)
    .map((part) => part.replaceAll(/\u0000(\d+)\u0000/g, (_, at: string) => tokens[Number(at)] as string));
}

export const select: Intrinsic = (argument, resolver) => {
  if (!Array.isArray(argument)) return unknown('Fn::Select', argument, resolver);
  const [index, list] = argument.map((part) => resolver.resolve(part));
  if (Array.isArray(list) && !hasUnknown(index)) {
    const item = list[Number(index)];
    if (item !== undefined) return item;
  }
  return unknown('Fn::Select', argument, resolver);
};

/** The text before encoding: that is what a reader, and a search for secrets, is interested in. */
export const base64: Intrinsic = (argument, resolver) => resolver.resolve(argument);

export const length: Intrinsic = (argument, resolver) => {
  const list = resolver.resolve(argument);
  return Array.isArray(list) ? list.length : unknown('Fn::Length', argument, resolver);
};

export const toJsonString: Intrinsic = (argument, resolver) => JSON.stringify(resolver.resolve(argument) ?? null);

/** A token whose identity is the function with its resolved argument: the same call is the same unknown. */
export function unknown(name: string, argument: Json, resolver: Resolver): string {
  const resolved = resolver.resolve(argument);
  const identity = identityOf(resolved);
  return token(`${name}:${identity ?? JSON.stringify(resolved ?? null)}`);
}

function asText(value: Json | undefined): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
