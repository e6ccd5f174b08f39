/** Takes a YAML tag such as `!GetAtt` and its value, gives the long form that JSON templates use. */
import type { Span } from '../model/place.ts';
import { type Json, type JsonMap, newMap, setPlaces } from '../model/tree.ts';

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

/** The map that a tag and its value stand for, with places; `undefined` where CloudFormation knows no such function. */
export function intrinsic(tag: Span, value: Json, content: Span): JsonMap | undefined {
  const name = tag.source.text.slice(tag.start + 1, tag.end);
  if (!known.has(name)) return undefined;
  const key = bare.has(name) ? name : `Fn::${name}`;
  const map = newMap();
  map[key] = key === 'Fn::GetAtt' && typeof value === 'string' ? halves(value, content) : value;
  const self = { ...tag, end: content.end };
  setPlaces(map, self, new Map([[key, { key: tag, value: content }]]));
  return map;
}

/** `!GetAtt A.B.C` names its resource before the first dot, its attribute after it. */
function halves(text: string, content: Span): Json {
  const dot = text.indexOf('.');
  if (dot === -1) return text;
  const list = [text.slice(0, dot), text.slice(dot + 1)];
  const { source } = content;
  const offset = source.text.slice(content.start, content.end).indexOf(text);
  const start = content.start + offset;
  const spans = [
    { source, start, end: start + dot },
    { source, start: start + dot + 1, end: start + text.length },
  ];
  // Escapes and line breaks in a quoted text leave no exact halves.
  const values = offset === -1 ? [content, content] : spans;
  setPlaces(list, content, new Map(values.map((value, at) => [String(at), { value }])));
  return list;
}
