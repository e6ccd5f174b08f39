/** Takes YAML text, gives a tree with places; intrinsic tags become their long form. Never throws on input. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../model/place.ts';
import { copyEntry, isMap as isJsonMap, type Json, type JsonMap, newMap, setEntry, setSpan } from '../model/tree.ts';
import { longForm, tagArgument } from './intrinsic-tags.ts';
import { maxAliasGrowth, maxDepth, maxValues } from './limits.ts';

class TooMuch extends Error {
  readonly span: Span | undefined;
  constructor(message: string, span?: Span) {
    super(message);
    this.span = span;
  }
}

/** The first document of a YAML file as a tree, or `undefined` after an error was reported. */
export function parseYaml(source: SourceFile, report: Report): Json | undefined {
  const fail = (code: string, message: string, span?: Span) => {
    report({ level: 'error', code, message, place: placeOf(span ?? { source, start: 0, end: 0 }) });
    return undefined;
  };
  try {
    const documents = parseAllDocuments(source.text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
    const document = Array.isArray(documents) ? documents[0] : undefined;
    if (!document) return null;
    const [error] = document.errors;
    if (error) {
      const [start, end] = error.pos;
      return fail('yaml-syntax', `this is not valid YAML: ${error.message}`, { source, start, end });
    }
    return new TreeBuilder(source, document, report).build();
  } catch (error) {
    if (error instanceof TooMuch) return fail('too-large', error.message, error.span);
    // The composer recurses; this is how it meets a document nested thousands deep.
    if (error instanceof RangeError) return fail('too-deep', `nested deeper than ${maxDepth} levels; flatten it`);
    throw error;
  }
}

class TreeBuilder {
  private values = 0;
  private written = 0;
  private inAlias = 0;
  private readonly anchors = new Map<string, unknown>();
  private readonly source: SourceFile;
  private readonly document: Document.Parsed;
  private readonly report: Report;

  constructor(source: SourceFile, document: Document.Parsed, report: Report) {
    this.source = source;
    this.document = document;
    this.report = report;
  }

  build(): Json {
    return this.convert(this.document.contents, 0);
  }

  private span(node: { range?: [number, number, number] | null | undefined }): Span {
    const range = node.range ?? [0, 0, 0];
    return { source: this.source, start: range[0], end: range[1] };
  }

  private warn(code: string, message: string, span: Span): void {
    this.report({ level: 'warning', code, message, place: placeOf(span) });
  }

  private convert(node: unknown, depth: number): Json {
    if (node === null || node === undefined) return null;
    if (depth > maxDepth)
      throw new TooMuch(`nested deeper than ${maxDepth} levels; flatten it`, this.span(node as never));
    this.values++;
    if (this.inAlias === 0) this.written++;
    if (this.values > maxValues) throw new TooMuch(`more than ${maxValues} values; split the template`);
    if (this.inAlias && this.values > 10_000 && this.values > this.written * maxAliasGrowth)
      throw new TooMuch('aliases repeat their anchors without bound; write the values out', this.span(node as never));
    if (isAlias(node)) return this.follow(node.source, this.span(node), depth);
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor) this.anchors.set(anchor, node);
    if (isScalar(node)) return this.tagged(tag, this.scalar(node), this.span(node));
    if (isSeq(node)) return this.tagged(tag, this.list(node, depth), this.span(node));
    if (isMap(node)) return this.tagged(tag, this.map(node, depth), this.span(node));
    return null;
  }

  private follow(name: string, span: Span, depth: number): Json {
    const target = this.anchors.get(name);
    if (target === undefined) {
      this.warn('yaml-alias', `no anchor named ${name} is written before this alias`, span);
      return null;
    }
    this.inAlias++;
    const value = this.convert(target, depth + 1);
    this.inAlias--;
    return value;
  }

  private scalar(node: { value: unknown; source?: string }): Json {
    const { value } = node;
    if (typeof value === 'bigint') return node.source ?? String(value);
    if (typeof value === 'number') {
      // Account ids and versions lose digits as numbers: 012345678901, 1.10.
      return node.source !== undefined && String(value) !== node.source
        ? this.spelledNumber(value, node.source)
        : value;
    }
    return (value ?? null) as Json;
  }

  private spelledNumber(value: number, source: string): Json {
    return /^[-+]?\d+$/.test(source) || /^\d+\.\d*0$/.test(source) ? source : value;
  }

  private list(node: YAMLSeq, depth: number): Json[] {
    const items: Json[] = [];
    setSpan(items, this.span(node));
    for (const item of node.items) {
      const value = this.convert(item, depth + 1);
      setEntry(items, items.length, { value: this.span((item ?? node) as never) });
      items.push(value);
    }
    return items;
  }

  private map(node: YAMLMap, depth: number): JsonMap {
    const map = newMap();
    setSpan(map, this.span(node));
    const merged: [unknown, Span][] = [];
    for (const pair of node.items as Pair[]) {
      const keySpan = this.span(pair.key as never);
      if (isScalar(pair.key) && pair.key.value === '<<') merged.push([pair.value, keySpan]);
      else this.entry(map, pair, keySpan, depth);
    }
    for (const [value, span] of merged) this.merge(map, value, span, depth);
    return map;
  }

  private entry(map: JsonMap, pair: Pair, keySpan: Span, depth: number): void {
    const key = this.key(pair.key, keySpan);
    const value = this.convert(pair.value, depth + 1);
    if (Object.hasOwn(map, key))
      this.warn(
        'duplicate-key',
        `\`${key}\` is written twice here; CloudFormation keeps the last, remove one`,
        keySpan,
      );
    map[key] = value;
    setEntry(map, key, { key: keySpan, value: pair.value ? this.span(pair.value as never) : keySpan });
  }

  private key(node: unknown, span: Span): string {
    if (isScalar(node)) return typeof node.value === 'number' && node.source ? node.source : String(node.value ?? '');
    return this.source.text.slice(span.start, span.end);
  }

  /** `<<: *base`: what the map itself says wins (YAML merge keys, as PyYAML and js-yaml read them). */
  private merge(map: JsonMap, node: unknown, span: Span, depth: number): void {
    const value = this.convert(node, depth + 1);
    for (const part of Array.isArray(value) ? value : [value]) {
      if (!isJsonMap(part)) this.warn('yaml-merge', 'a merge key takes a map or a list of maps', span);
      else for (const key of Object.keys(part)) if (!Object.hasOwn(map, key)) copyEntry(map, key, part);
    }
  }

  private tagged(tag: string | undefined, value: Json, span: Span): Json {
    if (!tag?.startsWith('!') || tag.startsWith('!!')) return value;
    const key = longForm(tag);
    if (!key) {
      this.warn('unknown-tag', `${tag} is no CloudFormation function; its value is read as if it had no tag`, span);
      return value;
    }
    const map = newMap();
    const argument = tagArgument(key, value);
    if (Array.isArray(argument) && !Array.isArray(value)) {
      setSpan(argument, span);
      for (const at of argument.keys()) setEntry(argument, at, { value: span });
    }
    map[key] = argument;
    setSpan(map, span);
    setEntry(map, key, { value: span });
    return map;
  }
}
