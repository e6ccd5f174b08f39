/** Takes a file, gives the CloudFormation that it deploys; each format is recognised by its content. */
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import type { SourceFile } from '../model/place.ts';
import type { ExpandContext, Format, Template } from '../model/stack.ts';
import { get, isMap, type Json, type JsonMap } from '../model/tree.ts';
import { parse } from '../parse/index.ts';
import { expandCloudFormation } from './cloudformation/index.ts';
import { expandSam } from './sam/index.ts';
import { expandServerless } from './serverless/index.ts';

/** One template format: how it is known, and how it becomes CloudFormation. */
export interface TemplateFormat {
  id: Format;
  recognises(tree: JsonMap): boolean;
  expand(tree: JsonMap, source: SourceFile, context: ExpandContext, report: Report): JsonMap;
}

/** In order: the first that recognises a tree takes it. */
const formats: readonly TemplateFormat[] = [
  { id: 'serverless', recognises: isServerless, expand: expandServerless },
  { id: 'sam', recognises: isSam, expand: expandSam },
  { id: 'cloudformation', recognises: isCloudFormation, expand: expandCloudFormation },
];

/** The template that a file holds, expanded; `undefined` where the file is no template. */
export function expand(source: SourceFile, context: ExpandContext): Template | undefined {
  if (!mayBeTemplate(source.text)) return undefined;
  const diagnostics: Diagnostic[] = [];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const files = new Set([source.path]);
  const watched: ExpandContext = {
    ...context,
    file: (path) => {
      files.add(path);
      return context.file(path);
    },
  };
  const tree = parse(source, report);
  const template = (format: Format, body: JsonMap): Template => ({
    path: source.path,
    format,
    source,
    body,
    diagnostics,
    files: [...files],
  });
  if (tree === undefined) return template('cloudformation', {});
  if (!isMap(tree)) return undefined;
  const format = formats.find((candidate) => candidate.recognises(tree));
  if (!format) return undefined;
  return template(format.id, format.expand(tree, source, watched, report));
}

/** A cheap look before parsing: most YAML and JSON files of a repository are no templates. */
export function mayBeTemplate(text: string): boolean {
  return (
    (/AWS::|Custom::/.test(text) && /Resources["']?\s*:/.test(text)) ||
    (/^["']?service["']?\s*:/m.test(text) && /^["']?(?:provider|functions)["']?\s*:/m.test(text)) ||
    (/"service"\s*:/.test(text) && /"provider"\s*:/.test(text))
  );
}

function isServerless(tree: JsonMap): boolean {
  if (Object.hasOwn(tree, 'AWSTemplateFormatVersion') || !Object.hasOwn(tree, 'service')) return false;
  const name = get(tree, 'provider', 'name') ?? get(tree, 'provider');
  return typeof name === 'string' ? name === 'aws' || name.includes('${') : isMap(tree['functions']);
}

function isSam(tree: JsonMap): boolean {
  return isCloudFormation(tree) && (usesSamTransform(tree['Transform']) || resourceTypes(tree).some(isSamType));
}

function isCloudFormation(tree: JsonMap): boolean {
  return isMap(tree['Resources']) && resourceTypes(tree).some((type) => type.includes('::'));
}

function usesSamTransform(transform: Json | undefined): boolean {
  const names = Array.isArray(transform) ? transform : [transform];
  return names.some((name) => typeof name === 'string' && name.startsWith('AWS::Serverless-'));
}

function isSamType(type: string): boolean {
  return type.startsWith('AWS::Serverless::');
}

function resourceTypes(tree: JsonMap): string[] {
  return Object.values(tree['Resources'] as JsonMap)
    .map((resource) => get(resource, 'Type'))
    .filter((type) => typeof type === 'string');
}
