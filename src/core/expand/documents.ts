/** Takes a file, gives the tree of the template in it; several templates in one YAML file are judged together, as if they were one. */
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile } from '../model/place.ts';
import { copyEntry, copyMap, get, isMap, type Json, type JsonMap, spanOf } from '../model/tree.ts';
import { parse, parseFurtherDocuments, type YamlVersion } from '../parse/index.ts';
import { formatOf } from './recognise.ts';

/** Sections that are maps by name. */
const named = ['Parameters', 'Mappings', 'Conditions', 'Rules', 'Resources', 'Outputs'];

/** The tree of a file; `undefined` after an error was reported. */
export function templateTree(source: SourceFile, report: Report, version: YamlVersion): Json | undefined {
  let several: Diagnostic | undefined;
  const tree = parse(
    source,
    (diagnostic) => {
      if (diagnostic.code === 'yaml-documents') several = diagnostic;
      else report(diagnostic);
    },
    version,
  );
  if (!several || tree === undefined) return tree;
  const documents = [tree, ...parseFurtherDocuments(source, report, version)];
  const templates = documents.filter(isMap).filter(isTemplate);
  const [first, ...others] = templates;
  // A service is one file by nature, and a file without templates is none of ours.
  if (!first) {
    report(several);
    return tree;
  }
  if (others.length === 0) {
    report({ ...several, message: 'only the document that is a template is read; CloudFormation takes one a file' });
    return first;
  }
  const message = `CloudFormation takes one document a file; the ${templates.length} templates of this one are judged together`;
  report({ ...several, message });
  return others.reduce((whole, next) => joined(whole, next, report), first);
}

function isTemplate(tree: JsonMap): boolean {
  const format = formatOf(tree);
  return format === 'cloudformation' || format === 'sam';
}

/** Both in one; the second is left out where a name stands for something else in the first. */
function joined(whole: JsonMap, next: JsonMap, report: Report): JsonMap {
  const clash = named.find((section) => clashes(get(whole, section), get(next, section)));
  if (clash !== undefined) {
    const span = spanOf(next);
    report({
      level: 'warning',
      code: 'yaml-documents',
      message: `this document is not judged, because a name in its \`${clash}\` stands for something else before it; put it into a file of its own`,
      ...(span ? { place: placeOf({ ...span, end: span.start }) } : {}),
    });
    return whole;
  }
  const both = copyMap(whole);
  for (const section of Object.keys(next)) {
    const [mine, theirs] = [get(whole, section), get(next, section)];
    if (mine === undefined) copyEntry(both, section, next);
    else if (named.includes(section) && isMap(mine) && isMap(theirs)) {
      const union = copyMap(mine);
      for (const name of Object.keys(theirs)) if (!Object.hasOwn(mine, name)) copyEntry(union, name, theirs);
      both[section] = union;
    }
  }
  return both;
}

function clashes(mine: Json | undefined, theirs: Json | undefined): boolean {
  if (!isMap(mine) || !isMap(theirs)) return false;
  return Object.keys(theirs).some(
    (name) => Object.hasOwn(mine, name) && JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]),
  );
}
