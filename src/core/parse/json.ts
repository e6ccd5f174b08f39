/** Takes JSON text, gives a tree with places: one linear pass, several times faster than the YAML reader on CDK's large outputs. */
import type { Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../model/place.ts';
import { type Entry, type Json, type JsonMap, newMap, setPlaces } from '../model/tree.ts';
import { maxDepth, maxValues } from './limits.ts';
import { Refusal, reading, tooDeep, tooManyValues } from './refusal.ts';
import { quotedEnd } from './yaml-extent.ts';
import { code } from './yaml-token.ts';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const special = /[\\\u0000-\u001f]/;
const lineOrTab = /[\t\n\r]/g;

/** The tree of a JSON file, or `undefined` after an error was reported. */
export function parseJson(source: SourceFile, report: Report): Json | undefined {
  return reading(source, report, () => new Reader(source, report).document());
}

class Reader {
  private at = 0;
  private values = 0;
  private readonly text: string;
  private readonly source: SourceFile;
  private readonly report: Report;

  constructor(source: SourceFile, report: Report) {
    this.source = source;
    this.text = source.text;
    this.report = report;
  }

  document(): Json {
    const value = this.value(0);
    this.skip();
    if (this.at < this.text.length) this.fail('something follows the end of the JSON value; remove it');
    return value;
  }

  private fail(message: string, at = this.at): never {
    throw new Refusal('json-syntax', `this is not valid JSON: ${message}`, at);
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skip(): void {
    for (;;) {
      const c = this.text.charCodeAt(this.at);
      if (c !== code.space && c !== code.newline && c !== code.return && c !== code.tab && c !== 0xfeff) return;
      this.at++;
    }
  }

  private span(start: number): Span {
    return { source: this.source, start, end: this.at };
  }

  private value(depth: number): Json {
    if (depth > maxDepth) throw tooDeep(this.at);
    if (++this.values > maxValues) throw tooManyValues(this.at);
    this.skip();
    switch (this.text[this.at]) {
      case '{':
        return this.map(depth);
      case '[':
        return this.list(depth);
      case '"':
        return this.string();
      case undefined:
        return this.fail('the text ends where a value should stand');
      default:
        return this.word();
    }
  }

  private word(): Json {
    for (const [word, value] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const)
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    const digits = this.match(number);
    return digits === undefined ? this.fail(`unexpected ${JSON.stringify(this.text[this.at])}`) : Number(digits);
  }

  private string(): string {
    const quote = this.text.indexOf('"', this.at + 1);
    const plain = quote === -1 ? '\\' : this.text.slice(this.at + 1, quote);
    if (!special.test(plain)) {
      this.at = quote + 1;
      return plain;
    }
    const start = this.at;
    const end = quotedEnd(this.text, start, code.doubleQuote);
    if (end === -1) this.fail('a string is not closed', start);
    this.at = end;
    try {
      // CloudFormation's reader takes raw line breaks and tabs inside strings.
      const strict = this.text
        .slice(start, end)
        .replace(lineOrTab, (c) => (c === '\t' ? '\\t' : c === '\n' ? '\\n' : '\\r'));
      return (JSON.parse(strict) as string).toWellFormed();
    } catch {
      return this.fail('a string holds an escape or a character that JSON does not know', start);
    }
  }

  private map(depth: number): JsonMap {
    const start = this.at++;
    const map = newMap();
    const entries = new Map<string, Entry>();
    for (this.skip(); this.text[this.at] !== '}'; this.skip()) {
      if (entries.size && this.text[this.at++] !== ',') this.fail("',' or '}' expected", this.at - 1);
      this.skip();
      if (this.text[this.at] !== '"') this.fail('a key in double quotes expected');
      const keyStart = this.at;
      const name = this.string();
      const key = this.span(keyStart);
      this.skip();
      if (this.text[this.at++] !== ':') this.fail("':' expected", this.at - 1);
      this.skip();
      const valueStart = this.at;
      if (entries.has(name)) this.duplicate(name, key);
      map[name] = this.value(depth + 1);
      entries.set(name, { key, value: this.span(valueStart) });
    }
    this.at++;
    setPlaces(map, this.span(start), entries);
    return map;
  }

  private list(depth: number): Json[] {
    const start = this.at++;
    const items: Json[] = [];
    const entries = new Map<string, Entry>();
    for (this.skip(); this.text[this.at] !== ']'; this.skip()) {
      if (items.length && this.text[this.at++] !== ',') this.fail("',' or ']' expected", this.at - 1);
      this.skip();
      const itemStart = this.at;
      const value = this.value(depth + 1);
      entries.set(String(items.length), { value: this.span(itemStart) });
      items.push(value);
    }
    this.at++;
    setPlaces(items, this.span(start), entries);
    return items;
  }

  private duplicate(key: string, span: Span): void {
    const message = `\`${key}\` is written twice here; CloudFormation keeps the last, remove one`;
    this.report({ level: 'warning', code: 'duplicate-key', message, place: placeOf(span) });
  }
}
