/** The anchors of a YAML document; takes an alias, gives a copy of what its anchor names, within bounds. */
import { copyPlaces, type Json, newMap } from '../model/tree.ts';
import { maxAliasGrowth, maxDepth, maxValues } from './limits.ts';
import { Refusal, tooDeep, tooManyValues, yamlSyntax } from './refusal.ts';
import type { Token } from './yaml-token.ts';

/** Copies that any document may make, whatever its size. */
const freeCopies = 10_000;

export class Anchors {
  private copied = 0;
  /** `undefined` while the anchored value is still being read. */
  private readonly values = new Map<string, Json | undefined>();

  open(name: string): void {
    this.values.set(name, undefined);
  }

  close(name: string, value: Json): void {
    this.values.set(name, value);
  }

  /** `written`: values of the document so far. Refuses unknown names, circles, and growth without bound. */
  follow({ text, start, end }: Token, depth: number, written: number): Json {
    if (!this.values.has(text))
      throw yamlSyntax(`no anchor \`${text}\` is written before this alias; put the value in quotes`, start, end);
    const value = this.values.get(text);
    if (value === undefined)
      throw new Refusal('yaml-alias', `\`${text}\` refers to itself; write the value out`, start, end);
    const copy = this.copy(value, depth, start);
    if (this.copied > freeCopies && this.copied > written * maxAliasGrowth)
      throw new Refusal('too-large', 'aliases repeat their anchors without bound; write the values out', start, end);
    return copy;
  }

  /** A copy, since expanders tell containers by identity; its places are the anchor's. */
  private copy(value: Json, depth: number, at: number): Json {
    if (typeof value !== 'object' || value === null) return value;
    if (depth > maxDepth) throw tooDeep(at);
    this.copied += 1 + Object.keys(value).length;
    if (this.copied > maxValues) throw tooManyValues(at);
    if (Array.isArray(value)) {
      const items = value.map((item) => this.copy(item, depth + 1, at));
      return copyPlaces(items, value);
    }
    const map = newMap();
    for (const key of Object.keys(value)) map[key] = this.copy(value[key] as Json, depth + 1, at);
    return copyPlaces(map, value);
  }
}
