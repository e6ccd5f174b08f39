/** Text to tree, by the file's content and name. */
import type { Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile } from '../model/place.ts';
import type { Json } from '../model/tree.ts';
import { parseJson } from './json.ts';
import { maxLength } from './limits.ts';
import { parseYaml } from './yaml.ts';

/** The tree of a YAML or JSON file with the place of every value; `undefined` after an error was reported. */
export function parse(source: SourceFile, report: Report): Json | undefined {
  if (source.text.length > maxLength) {
    const message = `longer than ${maxLength / 1e6} million characters, ten times what CloudFormation accepts; split it`;
    report({ level: 'error', code: 'too-large', message, place: placeOf({ source, start: 0, end: 0 }) });
    return undefined;
  }
  return looksLikeJson(source.text) ? parseJson(source, report) : parseYaml(source, report);
}

function looksLikeJson(text: string): boolean {
  return /^[\s\uFEFF]*\{\s*(?:"|\})/.test(text.slice(0, 10_000));
}
