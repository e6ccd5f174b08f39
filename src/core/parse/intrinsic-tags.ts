/** Takes a YAML tag such as `!GetAtt` and its value, gives the long form that JSON templates use. */
import type { Json } from '../model/tree.ts';

/** Short tags whose long form has no `Fn::` prefix. */
const bare = new Set(['Ref', 'Condition']);

/** Every function that CloudFormation writes as a tag. Source: "Intrinsic function reference", AWS CloudFormation User Guide. */
const known = new Set([
  'Ref',
  'Condition',
  'And',
  'Base64',
  'Cidr',
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'Equals',
  'FindInMap',
  'ForEach',
  'GetAtt',
  'GetAZs',
  'GetStackOutput',
  'If',
  'ImportValue',
  'Join',
  'Length',
  'Not',
  'Or',
  'RefAll',
  'Select',
  'Split',
  'Sub',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll',
]);

/** The long-form key of a tag, or `undefined` where CloudFormation knows no such function. */
export function longForm(tag: string): string | undefined {
  const name = tag.startsWith('!') ? tag.slice(1) : tag;
  if (!known.has(name)) return undefined;
  return bare.has(name) ? name : `Fn::${name}`;
}

/** `!GetAtt A.B.C` names its resource before the first dot, its attribute after it. */
export function tagArgument(key: string, value: Json): Json {
  if (key !== 'Fn::GetAtt' || typeof value !== 'string') return value;
  const dot = value.indexOf('.');
  return dot === -1 ? value : [value.slice(0, dot), value.slice(dot + 1)];
}
