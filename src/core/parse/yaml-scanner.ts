/**
 * Takes YAML text, gives the tokens of its first document: the scanner of YAML 1.1 as PyYAML and SnakeYAML write it, which
 * CloudFormation and SAM read with. It is laxer than YAML 1.2 where real templates are: flow collections and quoted scalars
 * may continue at any indentation. Linear in the text; depth and number of tokens are bounded.
 */
import { maxDepth, maxKeyLength, maxValues } from './limits.ts';
import { tooDeep, tooManyValues, yamlSyntax } from './refusal.ts';
import { blockScalar, plainEnd, quotedEnd } from './yaml-extent.ts';
import { doubleQuoted, foldLines, singleQuoted } from './yaml-scalar.ts';
import {
  code,
  isBlank,
  isBreak,
  isFlowIndicator,
  isGap,
  type ScalarStyle,
  type Token,
  type TokenKind,
} from './yaml-token.ts';

/** Where an implicit key may have begun; it is one once a `:` follows on the same line. */
interface PossibleKey {
  /** Index of its first token. */
  token: number;
  at: number;
  line: number;
  column: number;
  /** Nothing else can stand there. */
  required: boolean;
}

export interface Scan {
  tokens: Token[];
  /** Offset of a second document, where there is one. */
  next: number | undefined;
}

export function scanYaml(text: string): Scan {
  const control = /[\x00-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  if (control) throw yamlSyntax('a control character, which no template may hold; remove it', control.index);
  return new Scanner(text).scan();
}

class Scanner {
  private at: number;
  private line = 0;
  private lineStart = 0;
  /** Column of the innermost block collection; -1 outside of any. */
  private indent = -1;
  private readonly indents: number[] = [];
  private flow = 0;
  /** Whether a key, or a list item, may begin here. */
  private keyAllowed = true;
  /** By flow level. */
  private readonly keys: (PossibleKey | undefined)[] = [];
  private readonly tokens: Token[] = [];
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.lineStart = this.at;
  }

  scan(): Scan {
    let next: number | undefined;
    for (let begun = false; next === undefined; ) {
      this.toToken();
      this.dropStaleKey();
      const c = this.text.charCodeAt(this.at);
      if (Number.isNaN(c)) break;
      const column = this.at - this.lineStart;
      if (column === 0 && this.flow === 0 && this.isMarker()) {
        if (c === code.dot) break;
        if (begun || this.tokens.length > 0) next = this.at;
        else {
          begun = true;
          this.keyAllowed = false;
          this.at += 3;
        }
      } else if (column === 0 && c === code.percent && !begun) this.toLineEnd();
      else {
        this.unwind(column);
        this.token(c, column);
      }
    }
    this.unwind(-1);
    this.forgetKey();
    this.push('end', this.at, this.at);
    return { tokens: this.tokens, next };
  }

  private push(kind: TokenKind, start: number, end: number, text = '', style: ScalarStyle = 'plain'): void {
    if (this.tokens.length > 3 * maxValues) throw tooManyValues(start);
    this.tokens.push({ kind, start, end, text, style });
  }

  /** Skips blanks, comments and line breaks. A tab is no indentation: it counts only after something on its line. */
  private toToken(): void {
    for (;;) {
      const c = this.text.charCodeAt(this.at);
      if (c === code.space) this.at++;
      else if (c === code.tab) this.tab();
      else if (c === code.hash) this.toLineEnd();
      else if (isBreak(c)) {
        this.breakLine();
        if (this.flow === 0) this.keyAllowed = true;
      } else return;
    }
  }

  private tab(): void {
    const start = this.at;
    const alone = (this.tokens.at(-1)?.end ?? 0) <= this.lineStart;
    const leads = this.flow === 0 && alone && this.text.slice(this.lineStart, start).trim() === '';
    while (isBlank(this.text.charCodeAt(this.at))) this.at++;
    const c = this.text.charCodeAt(this.at);
    if (leads && !isGap(c) && c !== code.hash) throw yamlSyntax('a tab cannot indent; use spaces', start);
  }

  private toLineEnd(): void {
    while (this.at < this.text.length && !isBreak(this.text.charCodeAt(this.at))) this.at++;
  }

  private breakLine(): void {
    const pair = this.text.charCodeAt(this.at) === code.return && this.text.charCodeAt(this.at + 1) === code.newline;
    this.at += pair ? 2 : 1;
    this.line++;
    this.lineStart = this.at;
  }

  /** Moves to `end`, counting the lines on the way. */
  private moveTo(end: number): void {
    while (this.at < end) {
      if (isBreak(this.text.charCodeAt(this.at))) this.breakLine();
      else this.at++;
    }
  }

  private isMarker(): boolean {
    const marker = this.text.slice(this.at, this.at + 3);
    return (marker === '---' || marker === '...') && isGap(this.text.charCodeAt(this.at + 3));
  }

  /** Closes the block collections that are indented deeper than `column`. */
  private unwind(column: number): void {
    if (this.flow > 0) return;
    while (this.indent > column) {
      this.indent = this.indents.pop() as number;
      this.push('block-end', this.at, this.at);
    }
  }

  /** Opens a block collection at `column` unless it is open; the token goes before the one at `index`. */
  private open(kind: 'block-list' | 'block-map', column: number, start: number, index = this.tokens.length): void {
    if (this.indent >= column) return;
    this.indents.push(this.indent);
    this.indent = column;
    if (this.indents.length + this.flow > maxDepth) throw tooDeep(start);
    this.tokens.splice(index, 0, { kind, start, end: start, text: '', style: 'plain' });
  }

  private dropStaleKey(): void {
    const key = this.keys[this.flow];
    if (key && (key.line !== this.line || this.at - key.at > maxKeyLength)) this.forgetKey();
  }

  private forgetKey(): void {
    const key = this.keys[this.flow];
    if (key?.required) throw yamlSyntax("a ':' is missing after this key", key.at, this.tokens[key.token]?.end);
    this.keys[this.flow] = undefined;
  }

  private maybeKey(): void {
    if (!this.keyAllowed) return;
    this.forgetKey();
    const column = this.at - this.lineStart;
    const required = this.flow === 0 && this.indent === column;
    this.keys[this.flow] = { token: this.tokens.length, at: this.at, line: this.line, column, required };
  }

  private token(c: number, column: number): void {
    const next = this.text.charCodeAt(this.at + 1);
    if (c === code.listStart || c === code.mapStart) this.flowStart(c === code.listStart);
    else if (c === code.listEnd || c === code.mapEnd) this.flowEnd(c === code.listEnd);
    else if (c === code.comma) this.comma();
    else if (c === code.dash && isGap(next)) this.item(column);
    else if (c === code.question && isGap(next)) this.explicitKey(column);
    else if (c === code.colon && this.endsKey(next)) this.mapValue(column);
    else if (c === code.star) this.named('alias', '`*` begins an alias; put the value in quotes');
    else if (c === code.ampersand) this.named('anchor', '`&` begins an anchor; put the value in quotes');
    else if (c === code.bang) this.tag();
    else if ((c === code.bar || c === code.greater) && this.flow === 0) this.block();
    else if (c === code.singleQuote || c === code.doubleQuote) this.quoted(c);
    else this.plain(c);
  }

  private flowStart(list: boolean): void {
    this.maybeKey();
    this.flow++;
    if (this.indents.length + this.flow > maxDepth) throw tooDeep(this.at);
    this.keys[this.flow] = undefined;
    this.keyAllowed = true;
    this.push(list ? 'list-start' : 'map-start', this.at, ++this.at);
  }

  private flowEnd(list: boolean): void {
    if (this.flow === 0) throw yamlSyntax(`nothing is open that this \`${list ? ']' : '}'}\` could close`, this.at);
    this.keys[this.flow] = undefined;
    this.flow--;
    this.keyAllowed = false;
    this.push(list ? 'list-end' : 'map-end', this.at, ++this.at);
  }

  private comma(): void {
    if (this.flow === 0) throw yamlSyntax('a value cannot begin with a comma; put it in quotes', this.at);
    this.keys[this.flow] = undefined;
    this.keyAllowed = true;
    this.push('comma', this.at, ++this.at);
  }

  private item(column: number): void {
    if (this.flow > 0) throw yamlSyntax('a `-` item cannot stand inside `[ ]` or `{ }`', this.at);
    if (!this.keyAllowed) throw yamlSyntax('a list cannot begin here; put it on the next line', this.at);
    this.open('block-list', column, this.at);
    this.forgetKey();
    this.push('item', this.at, ++this.at);
  }

  private explicitKey(column: number): void {
    if (this.flow === 0) {
      if (!this.keyAllowed) throw yamlSyntax('a key cannot begin here; put it on the next line', this.at);
      this.open('block-map', column, this.at);
    }
    this.keyAllowed = this.flow === 0;
    this.forgetKey();
    this.push('key', this.at, ++this.at);
  }

  /** In block context a blank must follow; in flow context a quoted key or a closing bracket may stand right before. */
  private endsKey(next: number): boolean {
    if (isGap(next)) return true;
    if (this.flow === 0) return false;
    if (isFlowIndicator(next)) return true;
    const last = this.tokens.at(-1);
    return last?.end === this.at && last.kind !== 'comma' && last.kind !== 'value' && last.kind !== 'list-start';
  }

  private mapValue(column: number): void {
    const key = this.keys[this.flow];
    if (key) {
      this.keys[this.flow] = undefined;
      this.tokens.splice(key.token, 0, { kind: 'key', start: key.at, end: key.at, text: '', style: 'plain' });
      if (this.flow === 0) this.open('block-map', key.column, key.at, key.token);
      this.keyAllowed = false;
    } else {
      if (this.flow === 0) {
        if (!this.keyAllowed)
          throw yamlSyntax('a second `: ` on the line would nest a map in it; put the value in quotes', this.at);
        this.open('block-map', column, this.at);
      }
      this.keyAllowed = this.flow === 0;
    }
    this.push('value', this.at, ++this.at);
  }

  private named(kind: 'alias' | 'anchor', missing: string): void {
    this.maybeKey();
    this.keyAllowed = false;
    const start = this.at++;
    this.toGapOrIndicator();
    if (this.at === start + 1) throw yamlSyntax(missing, start);
    this.push(kind, start, this.at, this.text.slice(start + 1, this.at));
  }

  private tag(): void {
    this.maybeKey();
    this.keyAllowed = false;
    const start = this.at;
    this.toGapOrIndicator();
    this.push('tag', start, this.at, this.text.slice(start, this.at));
  }

  private toGapOrIndicator(): void {
    for (let c = this.text.charCodeAt(this.at); !isGap(c) && !isFlowIndicator(c); c = this.text.charCodeAt(this.at))
      this.at++;
  }

  private block(): void {
    this.keyAllowed = true;
    this.forgetKey();
    const start = this.at;
    const { value, end, next } = blockScalar(this.text, start, Math.max(this.indent + 1, 1));
    this.moveTo(next);
    this.push('scalar', start, end, value, 'block');
  }

  private quoted(quote: number): void {
    this.maybeKey();
    this.keyAllowed = false;
    const start = this.at;
    const end = quotedEnd(this.text, start, quote);
    if (end === -1) throw yamlSyntax(`this ${quote === code.singleQuote ? "'" : '"'} is never closed`, start);
    const raw = this.text.slice(start + 1, end - 1);
    const value =
      quote === code.singleQuote
        ? singleQuoted(raw)
        : doubleQuoted(raw, (offset) => {
            throw yamlSyntax('`\\` begins an escape that YAML does not know; use single quotes', start + 1 + offset);
          });
    this.moveTo(end);
    this.push('scalar', start, end, value, 'quoted');
  }

  private plain(c: number): void {
    if (c === code.at || c === code.backtick || c === code.percent || c === code.bar || c === code.greater)
      throw yamlSyntax(`a value cannot begin with \`${this.text[this.at]}\`; put it in quotes`, this.at);
    this.maybeKey();
    this.keyAllowed = false;
    const start = this.at;
    const end = plainEnd(this.text, start, this.flow > 0, this.indent);
    const line = this.line;
    this.moveTo(end);
    // PyYAML: once the scalar has gone over a line break, the next line may begin a key.
    if (this.line !== line) this.keyAllowed = true;
    this.push('scalar', start, end, foldLines(this.text.slice(start, end)));
  }
}
