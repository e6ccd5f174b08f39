/** What the YAML scanner hands to the composer: the tokens of YAML 1.1, each with its offsets. */

export type TokenKind =
  | 'block-list'
  | 'block-map'
  | 'block-end'
  | 'list-start'
  | 'list-end'
  | 'map-start'
  | 'map-end'
  | 'item'
  | 'comma'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar'
  | 'end';

export type ScalarStyle = 'plain' | 'quoted' | 'block';

export interface Token {
  kind: TokenKind;
  start: number;
  /** Exclusive. */
  end: number;
  /** A scalar's text, or the name of an anchor, alias or tag. */
  text: string;
  style: ScalarStyle;
}

/** Character codes that the grammar knows. */
export const code = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  bang: 33,
  doubleQuote: 34,
  hash: 35,
  percent: 37,
  ampersand: 38,
  singleQuote: 39,
  star: 42,
  plus: 43,
  comma: 44,
  dash: 45,
  dot: 46,
  zero: 48,
  nine: 57,
  colon: 58,
  greater: 62,
  question: 63,
  at: 64,
  listStart: 91,
  backslash: 92,
  listEnd: 93,
  backtick: 96,
  mapStart: 123,
  bar: 124,
  mapEnd: 125,
} as const;

/** A blank, a line break or (NaN) the end of the text. */
export function isGap(c: number): boolean {
  return c === code.space || c === code.newline || c === code.return || c === code.tab || Number.isNaN(c);
}

export function isBreak(c: number): boolean {
  return c === code.newline || c === code.return;
}

export function isBlank(c: number): boolean {
  return c === code.space || c === code.tab;
}

/** One of `,[]{}`, which end a plain scalar inside a flow collection. */
export function isFlowIndicator(c: number): boolean {
  return c === code.comma || c === code.listStart || c === code.listEnd || c === code.mapStart || c === code.mapEnd;
}
