/** Takes a text, gives its literal pieces and its `${source:address, fallback}` variables, as the Serverless Framework (v3, v4) reads them. */

/** One place to look for a value: a typed source, or a literal that ends the list. */
export type Source =
  | { kind: 'source'; type: string; params?: Pieces[]; address?: Pieces }
  | { kind: 'literal'; value: string | number | boolean | null }
  | { kind: 'nested'; variable: Variable };

export interface Variable {
  /** In order: the first that has a value gives it. */
  sources: Source[];
  /** As written, without `${` and `}`. */
  text: string;
}

type Piece = string | Variable;
export type Pieces = Piece[];

/** Says what cannot be read as a variable, and where in the text. */
export class VariableSyntaxError extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const maxNesting = 20;

/** The pieces of a text; `${AWS::Region}` and other names that are no variables stay literal. Throws VariableSyntaxError. */
export function parseVariables(text: string): Pieces {
  const cursor: Cursor = { text, at: 0, depth: 0 };
  return pieces(cursor, () => false);
}

interface Cursor {
  readonly text: string;
  at: number;
  depth: number;
}

/** Reads up to the end or to a character that ends this part (which stays unread). */
function pieces(cursor: Cursor, ends: (char: string) => boolean): Pieces {
  const { text } = cursor;
  const found: Pieces = [];
  let literal = '';
  while (cursor.at < text.length) {
    const char = text[cursor.at] as string;
    if (ends(char)) break;
    if (char === '\\') {
      literal += escaped(cursor);
    } else if (char === '$' && text[cursor.at + 1] === '{') {
      const variable = variableAt(cursor);
      if (variable) {
        if (literal) found.push(literal);
        literal = '';
        found.push(variable);
      } else {
        literal += '${';
        cursor.at += 2;
      }
    } else {
      literal += char;
      cursor.at++;
    }
  }
  if (literal) found.push(literal);
  return found;
}

/** A run of backslashes before `${`: every pair is one, an odd one makes the variable literal. Elsewhere they stand for themselves. */
function escaped(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at;
  while (text[cursor.at] === '\\') cursor.at++;
  const count = cursor.at - start;
  if (!text.startsWith('${', cursor.at)) return '\\'.repeat(count);
  const kept = '\\'.repeat(Math.floor(count / 2));
  if (count % 2 === 0) return kept;
  cursor.at += 2;
  return kept + '${';
}

/** The variable that opens here; `undefined` where `${` opens something else, such as `${AWS::Region}` or `${Name}`. */
function variableAt(cursor: Cursor): Variable | undefined {
  const { text } = cursor;
  const start = cursor.at;
  const [type, after] = word(text, start + 2);
  const next = text[after];
  const opens = /^[a-z]/.test(type) && (next === '(' || (next === ':' && text[after + 1] !== ':'));
  if (!opens) {
    if (cursor.depth > 0) throw new VariableSyntaxError('a variable inside of another needs a source', start);
    return undefined;
  }
  if (cursor.depth >= maxNesting) throw new VariableSyntaxError(`variables nest deeper than ${maxNesting}`, start);
  cursor.depth++;
  cursor.at = after;
  const sources: Source[] = [typed(cursor, type)];
  while (text[cursor.at] === ',') {
    cursor.at++;
    sources.push(fallback(cursor));
  }
  if (text[cursor.at] !== '}') throw new VariableSyntaxError('a variable is not closed by `}`', start);
  cursor.at++;
  cursor.depth--;
  return { sources, text: text.slice(start + 2, cursor.at - 1) };
}

function word(text: string, from: number): [word: string, end: number] {
  let end = from;
  while (end < text.length && /[A-Za-z0-9.-]/.test(text[end] as string)) end++;
  return [text.slice(from, end), end];
}

/** What follows a source's type: `(params)` and `:address`. */
function typed(cursor: Cursor, type: string): Source {
  const source: Source = { kind: 'source', type };
  if (cursor.text[cursor.at] === '(') source.params = params(cursor);
  spaces(cursor);
  if (cursor.text[cursor.at] === ':') {
    cursor.at++;
    spaces(cursor);
    const address = argument(cursor, (char) => char === '}' || char === ',');
    if (address.length > 0) source.address = address;
  }
  spaces(cursor);
  return source;
}

function params(cursor: Cursor): Pieces[] {
  const found: Pieces[] = [];
  do {
    cursor.at++;
    spaces(cursor);
    found.push(argument(cursor, (char) => char === ')' || char === ',' || char === '}'));
    spaces(cursor);
  } while (cursor.text[cursor.at] === ',');
  if (cursor.text[cursor.at] !== ')')
    throw new VariableSyntaxError('a list of parameters is not closed by `)`', cursor.at);
  cursor.at++;
  return found.every((param) => param.length === 0) ? [] : found;
}

/** A quoted string, or text with variables in it, without the space around it. */
function argument(cursor: Cursor, ends: (char: string) => boolean): Pieces {
  const quote = cursor.text[cursor.at];
  if (quote === '"' || quote === "'") return [quoted(cursor)];
  const found = pieces(cursor, ends);
  const last = found.at(-1);
  if (typeof last === 'string') {
    const trimmed = last.trimEnd();
    if (trimmed) found[found.length - 1] = trimmed;
    else found.pop();
  }
  return found;
}

function quoted(cursor: Cursor): string {
  const { text } = cursor;
  const quote = text[cursor.at] as string;
  const start = cursor.at++;
  while (cursor.at < text.length && text[cursor.at] !== quote) {
    if (quote === '"' && text[cursor.at] === '\\') cursor.at++;
    cursor.at++;
  }
  if (cursor.at >= text.length) throw new VariableSyntaxError('a string is not closed', start);
  cursor.at++;
  const written = text.slice(start, cursor.at);
  if (quote === "'") return written.slice(1, -1);
  try {
    return JSON.parse(written) as string;
  } catch {
    throw new VariableSyntaxError('a string is not valid JSON', start);
  }
}

function fallback(cursor: Cursor): Source {
  spaces(cursor);
  const { text } = cursor;
  const start = cursor.at;
  const first = text[start];
  if (first === '"' || first === "'") {
    const value = quoted(cursor);
    spaces(cursor);
    return { kind: 'literal', value };
  }
  if (first === '$' && text[start + 1] === '{') {
    const variable = variableAt(cursor);
    if (!variable) throw new VariableSyntaxError('this is no source of a value', start);
    spaces(cursor);
    return { kind: 'nested', variable };
  }
  const [name, after] = word(text, start);
  cursor.at = after;
  spaces(cursor);
  const next = text[cursor.at];
  if (next === ':' || next === '(') return typed(cursor, name);
  return { kind: 'literal', value: literalValue(name, start) };
}

function literalValue(name: string, at: number): string | number | boolean | null {
  if (name === 'true') return true;
  if (name === 'false') return false;
  if (name === 'null') return null;
  const number = Number(name);
  if (name === '' || Number.isNaN(number)) throw new VariableSyntaxError('this is no source of a value', at);
  return number;
}

function spaces(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at++;
}
