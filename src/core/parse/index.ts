/** Text to tree, by the file's content. */
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import { type SourceFile, topOf } from '../model/place.ts';
import type { Json } from '../model/tree.ts';
import { parseJson } from './json.ts';
import { maxLength, maxSecondTry, maxWarnings } from './limits.ts';
import { parseYaml } from './yaml.ts';
import type { YamlVersion } from './yaml-scalar.ts';

export { parseFurtherDocuments } from './yaml.ts';
export type { YamlVersion } from './yaml-scalar.ts';

/** The tree of a YAML or JSON file with the place of every value; `undefined` after an error was reported. */
export function parse(source: SourceFile, report: Report, version: YamlVersion = '1.1'): Json | undefined {
  if (source.text.length > maxLength) {
    const message = `longer than ${maxLength / 1e6} million characters, over ten times what CloudFormation accepts; split it`;
    report({ level: 'error', code: 'too-large', message, place: topOf(source.path) });
    return undefined;
  }
  const limited = limitWarnings(report);
  return looksLikeJson(source.text) ? parseJsonOrYaml(source, limited, version) : parseYaml(source, limited, version);
}

function looksLikeJson(text: string): boolean {
  return /^\uFEFF?[\s]*\{\s*(?:"|\})/.test(text.slice(0, 10_000));
}

/** A file in braces may still be YAML: comments, trailing commas. SAM and CloudFormation try both in this order. */
function parseJsonOrYaml(source: SourceFile, report: Report, version: YamlVersion): Json | undefined {
  const told: Diagnostic[] = [];
  const tree = parseJson(source, (diagnostic) => told.push(diagnostic));
  const refusal = told.find(({ code }) => code === 'json-syntax');
  if (refusal && source.text.length <= maxSecondTry) {
    const asYaml: Diagnostic[] = [];
    const second = parseYaml(source, (diagnostic) => asYaml.push(diagnostic), version);
    if (second !== undefined) {
      if (!/\.ya?ml$/i.test(source.path))
        report({ ...refusal, level: 'warning', message: `${refusal.message}; it is read as YAML` });
      for (const diagnostic of asYaml) report(diagnostic);
      return second;
    }
  }
  for (const diagnostic of told) report(diagnostic);
  return tree;
}

/** Passes on the first few warnings of each code: a hostile file could bring one on every line. */
function limitWarnings(report: Report): Report {
  const counts = new Map<string, number>();
  return (diagnostic) => {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    if (diagnostic.level === 'error' || count < maxWarnings) report(diagnostic);
    else if (count === maxWarnings)
      report({ ...diagnostic, message: `${diagnostic.message}; more of these in this file are not listed` });
  };
}
