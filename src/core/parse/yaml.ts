/** Takes YAML text, gives a tree with places; intrinsic tags become their long form. Never throws on input. */
import type { Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../model/place.ts';
import {
  copyEntry,
  type Entry,
  isMap as isJsonMap,
  type Json,
  type JsonMap,
  newMap,
  setPlaces,
} from '../model/tree.ts';
import { intrinsic } from './intrinsic-tags.ts';
import { maxDepth, maxDocuments, maxSecondTry, maxValues } from './limits.ts';
import { type Refusal, reading, tooDeep, tooManyValues, yamlSyntax } from './refusal.ts';
import { Anchors } from './yaml-anchors.ts';
import { plainValue, type YamlVersion } from './yaml-scalar.ts';
import { scanYaml } from './yaml-scanner.ts';
import type { Token, TokenKind } from './yaml-token.ts';

/** The first document of a YAML file as a tree, or `undefined` after an error was reported. */
export function parseYaml(source: SourceFile, report: Report, version: YamlVersion = '1.1'): Json | undefined {
  return reading(source, report, () => {
    const { tokens, next } = scanYaml(source.text);
    const tree = new Composer(source, tokens, report, version).document();
    if (next !== undefined) {
      const message = 'only the first document of a file is read; put the others into files of their own';
      const place = placeOf({ source, start: next, end: next + 3 });
      report({ level: 'warning', code: 'yaml-documents', message, place });
    }
    return tree;
  });
}

/**
 * The documents behind the first one of a YAML file, in order; one that cannot be read is told as a warning and ends the list.
 * CloudFormation itself takes one document a file.
 */
export function parseFurtherDocuments(source: SourceFile, report: Report, version: YamlVersion = '1.1'): Json[] {
  const trees: Json[] = [];
  if (source.text.length > maxSecondTry) return trees;
  const softly: Report = (one) => report({ ...one, level: 'warning' });
  reading(source, softly, () => {
    let { next } = scanYaml(source.text);
    while (next !== undefined && trees.length < maxDocuments) {
      // Blanks keep every offset, so that places stay those of the file.
      const before = source.text.slice(0, next).replace(/[^\r\n]/g, ' ');
      const scan = scanYaml(`${before}   ${source.text.slice(next + 3)}`);
      trees.push(new Composer(source, scan.tokens, report, version).document());
      next = scan.next;
    }
    return null;
  });
  return trees;
}

/** A node's value and its place, tag included. */
interface Node {
  value: Json;
  span: Span;
}

/** What may stand before a node. */
interface Properties {
  anchor?: Token;
  tag?: Token;
}

const dropped = 'its value is read as if it had no tag';

class Composer {
  private at = 0;
  /** End of the last token that stands for something. */
  private end = 0;
  private values = 0;
  private readonly anchors = new Anchors();
  private readonly source: SourceFile;
  private readonly tokens: Token[];
  private readonly report: Report;
  private readonly version: YamlVersion;

  constructor(source: SourceFile, tokens: Token[], report: Report, version: YamlVersion) {
    this.source = source;
    this.tokens = tokens;
    this.report = report;
    this.version = version;
  }

  document(): Json {
    if (this.peek().kind === 'end') return null;
    const { value } = this.node(0, true);
    const rest = this.peek();
    if (rest.kind !== 'end') throw this.unexpected(rest, 'the end of the document');
    return value;
  }

  private peek(): Token {
    return this.tokens[this.at] as Token;
  }

  private take(): Token {
    const token = this.tokens[this.at++] as Token;
    if (token.kind !== 'block-end') this.end = token.end;
    return token;
  }

  private isNext(...kinds: TokenKind[]): boolean {
    return kinds.includes(this.peek().kind);
  }

  private span(start: number, end = this.end): Span {
    return { source: this.source, start, end };
  }

  private warn(code: string, message: string, span: Span): void {
    this.report({ level: 'warning', code, message, place: placeOf(span) });
  }

  private unexpected(token: Token, expected: string): Refusal {
    const found = token.kind === 'end' ? 'the end of the file' : this.source.text.slice(token.start, token.start + 1);
    const shown = token.kind === 'end' ? found : `\`${found}\``;
    return yamlSyntax(`${expected} was expected here, not ${shown}; check the indentation`, token.start, token.end);
  }

  private empty(): Node {
    return { value: null, span: this.span(this.end) };
  }

  /** `indentless`: a list may stand at the column of the key that holds it. */
  private node(depth: number, block: boolean, indentless = false): Node {
    if (depth > maxDepth) throw tooDeep(this.peek().start);
    if (++this.values > maxValues) throw tooManyValues(this.peek().start);
    if (this.isNext('alias')) return this.alias(depth);
    const properties = this.properties();
    const start = properties.tag?.start ?? this.peek().start;
    const name = properties.anchor?.text;
    if (name !== undefined) this.anchors.open(name);
    const value = this.content(properties, depth, block, indentless);
    if (name !== undefined) this.anchors.close(name, value);
    return { value, span: this.span(Math.min(start, this.end)) };
  }

  private properties(): Properties {
    const properties: Properties = {};
    for (;;) {
      if (this.isNext('tag') && !properties.tag) properties.tag = this.take();
      else if (this.isNext('anchor') && !properties.anchor) properties.anchor = this.take();
      else return properties;
    }
  }

  private content({ anchor, tag }: Properties, depth: number, block: boolean, indentless: boolean): Json {
    const token = this.peek();
    switch (token.kind) {
      case 'scalar':
        this.take();
        return this.tagged(tag, scalarValue(token, tag, this.version), token);
      case 'list-start':
        return this.tagged(tag, this.flowList(depth), token);
      case 'map-start':
        return this.tagged(tag, this.flowMap(depth), token);
      case 'block-list':
        if (block) return this.tagged(tag, this.blockList(depth), token);
        break;
      case 'block-map':
        if (block) return this.tagged(tag, this.blockMap(depth), token);
        break;
      case 'item':
        if (indentless) return this.tagged(tag, this.items(depth, token.start), token);
    }
    const before = tag ?? anchor;
    if (!before) throw this.unexpected(token, 'a value');
    return this.tagged(tag, tag ? '' : null, { ...before, start: this.end, end: this.end });
  }

  private blockList(depth: number): Json[] {
    const { start } = this.take();
    const items = this.items(depth, start);
    if (!this.isNext('block-end')) throw this.unexpected(this.peek(), 'a `-` item');
    this.take();
    return items;
  }

  private items(depth: number, start: number): Json[] {
    const nodes: Node[] = [];
    while (this.isNext('item')) {
      this.take();
      nodes.push(this.isNext('item', 'key', 'block-end', 'value') ? this.empty() : this.node(depth + 1, true));
    }
    return this.list(nodes, start);
  }

  private list(nodes: Node[], start: number): Json[] {
    const items = nodes.map(({ value }) => value);
    setPlaces(items, this.span(start), new Map(nodes.map(({ span }, at) => [String(at), { value: span }])));
    return items;
  }

  private blockMap(depth: number): JsonMap {
    const { start } = this.take();
    const entries: MapEntries = [];
    while (this.isNext('key')) {
      this.take();
      const key = this.isNext('key', 'value', 'block-end') ? this.emptyKey() : this.key(depth, true);
      const valued = this.isNext('value');
      if (valued) this.take();
      const present = valued && !this.isNext('key', 'value', 'block-end');
      entries.push([key, present ? this.node(depth + 1, true, true) : this.empty()]);
    }
    if (!this.isNext('block-end')) throw this.unexpected(this.peek(), 'a key');
    const { end } = this;
    this.take();
    return this.map(entries, this.span(start, end));
  }

  private flowList(depth: number): Json[] {
    const { start } = this.take();
    const nodes: Node[] = [];
    while (!this.isNext('list-end')) {
      nodes.push(this.isNext('key') ? this.pair(depth + 1) : this.node(depth + 1, false));
      if (this.isNext('comma')) this.take();
      else if (!this.isNext('list-end')) throw this.unexpected(this.peek(), '`,` or `]`');
    }
    this.take();
    return this.list(nodes, start);
  }

  /** `[a: b]` is `[{a: b}]`. */
  private pair(depth: number): Node {
    const { start } = this.peek();
    const entries: MapEntries = [];
    this.flowEntry(entries, depth);
    const span = this.span(start);
    return { value: this.map(entries, span), span };
  }

  private flowMap(depth: number): JsonMap {
    const { start } = this.take();
    const entries: MapEntries = [];
    while (!this.isNext('map-end')) {
      this.flowEntry(entries, depth);
      if (this.isNext('comma')) this.take();
      else if (!this.isNext('map-end')) throw this.unexpected(this.peek(), '`,` or `}`');
    }
    this.take();
    return this.map(entries, this.span(start));
  }

  private flowEntry(entries: MapEntries, depth: number): void {
    if (this.isNext('key')) this.take();
    const key = this.isNext('value', 'comma', 'map-end') ? this.emptyKey() : this.key(depth, false);
    const valued = this.isNext('value');
    if (valued) this.take();
    const present = valued && !this.isNext('comma', 'map-end', 'list-end');
    entries.push([key, present ? this.node(depth + 1, false) : this.empty()]);
  }

  private emptyKey(): Key {
    return { text: '', span: this.span(this.end), merges: false };
  }

  private key(depth: number, block: boolean): Key {
    const token = this.peek();
    if (token.kind === 'scalar') {
      this.take();
      return { text: token.text, span: this.span(token.start), merges: token.style === 'plain' && token.text === '<<' };
    }
    const { value, span } = this.node(depth + 1, block);
    const text = typeof value === 'string' ? value : this.source.text.slice(span.start, span.end);
    return { text, span, merges: false };
  }

  private map(entries: MapEntries, self: Span): JsonMap {
    const map = newMap();
    const places = new Map<string, Entry>();
    for (const [key, node] of entries) {
      if (key.merges) continue;
      if (places.has(key.text)) {
        const message = `\`${key.text}\` is written twice here; CloudFormation keeps the last, remove one`;
        this.warn('duplicate-key', message, key.span);
      }
      map[key.text] = node.value;
      places.set(key.text, { key: key.span, value: node.span });
    }
    setPlaces(map, self, places);
    for (const [key, node] of entries) if (key.merges) this.merge(map, node.value, key.span);
    return map;
  }

  /** `<<: *base`: what the map itself says wins (YAML merge keys, as PyYAML and js-yaml read them). */
  private merge(map: JsonMap, value: Json, span: Span): void {
    for (const part of Array.isArray(value) ? value : [value]) {
      if (!isJsonMap(part)) this.warn('yaml-merge', 'a merge key takes a map or a list of maps', span);
      else for (const key of Object.keys(part)) if (!Object.hasOwn(map, key)) copyEntry(map, key, part);
    }
  }

  private alias(depth: number): Node {
    const token = this.take();
    return { value: this.anchors.follow(token, depth, this.values), span: this.span(token.start) };
  }

  private tagged(tag: Token | undefined, value: Json, content: Token): Json {
    if (!tag || tag.text.startsWith('!!') || tag.text === '!' || tag.text.startsWith('!<')) return value;
    const span = this.span(tag.start, tag.end);
    const map = intrinsic(span, value, this.span(content.start));
    if (map) return map;
    this.warn('unknown-tag', `\`${tag.text}\` is no CloudFormation function; ${dropped}`, span);
    return value;
  }
}

interface Key {
  text: string;
  span: Span;
  /** It is `<<`. */
  merges: boolean;
}

/** Entries as written, duplicates and merge keys among them. */
type MapEntries = [Key, Node][];

/** Under a tag a scalar is text (`!Ref 123`, `!!str 0`), unless the tag says otherwise. */
function scalarValue(token: Token, tag: Token | undefined, version: YamlVersion): Json {
  if (token.style !== 'plain') return token.text;
  const typed = !tag || ['!!int', '!!bool', '!!float', '!!null'].includes(tag.text);
  return typed ? plainValue(token.text, version) : token.text;
}
