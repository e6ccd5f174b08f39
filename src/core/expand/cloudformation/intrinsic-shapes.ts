/** What each intrinsic function takes: a table from name to the test of its argument and the words for it. */
import { isMap, type Json } from '../../model/tree.ts';

interface Shape {
  /** What to write, as it completes "`Fn::If` takes …". */
  takes: string;
  fits(argument: Json): boolean;
}

/** A map whose only key is a function: its value, and so its kind, is not known here. */
function isCall(value: Json | undefined): boolean {
  if (!isMap(value)) return false;
  const [key, second] = Object.keys(value);
  return second === undefined && key !== undefined && (key === 'Ref' || key === 'Condition' || key.startsWith('Fn::'));
}

function isText(value: Json | undefined): boolean {
  return (value !== null && value !== undefined && typeof value !== 'object') || isCall(value);
}

function isListOf(value: Json | undefined, least: number, most: number = least): value is Json[] {
  return Array.isArray(value) && value.length >= least && value.length <= most;
}

function isList(value: Json | undefined): boolean {
  return Array.isArray(value) || isCall(value);
}

const two = 'two values to compare, as `[a, b]`';
const anyText: Shape = { takes: 'one text or function', fits: isText };
const truths: Shape = { takes: 'a list of two to ten conditions', fits: (value) => isListOf(value, 2, 10) };

/** Source: the page of each function, AWS CloudFormation Template Reference. */
export const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  [
    'Ref',
    { takes: 'the name of one parameter or resource', fits: (value) => typeof value === 'string' || isCall(value) },
  ],
  [
    'Fn::GetAtt',
    {
      takes: "a resource's name and an attribute, as `[Name, Attribute]`",
      fits: (value) =>
        typeof value === 'string'
          ? /^[^.]+\../.test(value)
          : isListOf(value, 2) && value.every((part) => (typeof part === 'string' && part !== '') || isCall(part)),
    },
  ],
  [
    'Fn::If',
    {
      takes: "a condition's name and two values, as `[Name, then, else]`",
      fits: (value) => isListOf(value, 3) && typeof value[0] === 'string',
    },
  ],
  ['Fn::Equals', { takes: two, fits: (value) => isListOf(value, 2) }],
  ['Fn::And', truths],
  ['Fn::Or', truths],
  ['Fn::Not', { takes: 'a list of one condition', fits: (value) => isListOf(value, 1) }],
  [
    'Fn::Join',
    {
      takes: 'a delimiter and a list, as `[delimiter, [a, b]]`',
      fits: (value) => isListOf(value, 2) && isText(value[0]) && isList(value[1]),
    },
  ],
  [
    'Fn::Select',
    {
      takes: 'an index and a list, as `[index, [a, b]]`',
      fits: (value) => isListOf(value, 2) && isText(value[0]) && isList(value[1]),
    },
  ],
  [
    'Fn::Split',
    {
      takes: 'a delimiter and a text, as `[delimiter, text]`',
      fits: (value) => isListOf(value, 2) && isText(value[0]) && isText(value[1]),
    },
  ],
  [
    'Fn::Sub',
    {
      takes: 'a text, or a text and a map of its variables',
      fits: (value) =>
        typeof value === 'string' || (isListOf(value, 1, 2) && isText(value[0]) && isMap(value[1] ?? {})),
    },
  ],
  [
    'Fn::FindInMap',
    {
      takes: "a map's name and two keys, as `[Map, first, second]`",
      fits: (value) => isListOf(value, 3, 4) && value.slice(0, 3).every(isText),
    },
  ],
  ['Fn::ImportValue', anyText],
  ['Fn::Base64', anyText],
  ['Fn::GetAZs', { takes: 'a region, or an empty text', fits: (value) => value === null || isText(value) }],
  [
    'Fn::Cidr',
    {
      takes: 'a block, a count and the bits of a subnet, as `[block, count, bits]`',
      fits: (value) => isListOf(value, 2, 3),
    },
  ],
  ['Fn::Length', { takes: 'one list', fits: isList }],
  ['Fn::ToJsonString', { takes: 'one map or list', fits: (value) => typeof value === 'object' && value !== null }],
  [
    'Fn::Transform',
    {
      takes: "a macro's `Name` and its `Parameters`",
      fits: (value) => [value].flat().every((item) => isMap(item) && typeof item['Name'] === 'string'),
    },
  ],
]);
