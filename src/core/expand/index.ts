/** Takes a file, gives the CloudFormation that it deploys; each format is recognised by its content. */
import type { Diagnostic, Report } from '../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span, topOf } from '../model/place.ts';
import type { ExpandContext, Format, Template } from '../model/stack.ts';
import { entryOf, get, isMap, type Json, type JsonMap, keySpan, newMap, spanOf } from '../model/tree.ts';
import { checkIntrinsics } from './cloudformation/check-intrinsics.ts';
import { expandCloudFormation } from './cloudformation/index.ts';
import { templateTree } from './documents.ts';
import { formatOf, isForServerless, isServerlessCode, mayBeTemplate, meantAsTemplate } from './recognise.ts';
import { expandSam } from './sam/index.ts';
import { expandServerless } from './serverless/index.ts';

export { isServerlessCode, mayBeTemplate } from './recognise.ts';

/** How a format becomes CloudFormation: pure, with everything that it includes asked of the context. */
type Expander = (tree: JsonMap, source: SourceFile, context: ExpandContext, report: Report) => JsonMap;

const expanders: Readonly<Record<Format, Expander>> = {
  cloudformation: expandCloudFormation,
  sam: (tree, source, context, report) =>
    expandSam(expandCloudFormation(tree, source, context, report), source, context, report),
  serverless: expandServerless,
};

/**
 * The template that a file holds, expanded; `undefined` where the file is no template. A file that cannot be parsed but was
 * surely meant as a template is one without resources, with the error among its diagnostics.
 */
export function expand(source: SourceFile, context: ExpandContext): Template | undefined {
  const isCode = isServerlessCode(source);
  if (!isCode && !mayBeTemplate(source.text)) return undefined;
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
  const template = (format: Format, body: JsonMap, written?: Json): Template => ({
    path: source.path,
    format,
    source,
    body,
    definitions: definitionsIn(written),
    diagnostics,
    files: [...files],
  });
  if (isCode) {
    const message =
      'this service is written as code, which is never run, so it is not judged; run `serverless package` and give `.serverless/cloudformation-template-update-stack.json`, or describe the service in `serverless.yml`';
    report({ level: 'warning', code: 'serverless-is-code', message, place: topOf(source.path) });
    return template('serverless', newMap());
  }
  const tree = templateTree(source, report, isForServerless(source.text) ? '1.2' : '1.1');
  if (tree === undefined) return meantAsTemplate(source.text) ? template('cloudformation', newMap()) : undefined;
  const format = isMap(tree) ? formatOf(tree) : undefined;
  if (!isMap(tree) || !format) return undefined;
  const body = expanders[format](tree, source, watched, report);
  if (format !== 'serverless') checkResources(body, source, report);
  checkIntrinsics(body, report, format !== 'serverless');
  const whole = template(format, body, tree[format === 'serverless' ? 'functions' : 'Resources']);
  const tags = format === 'serverless' ? get(tree, 'provider', 'stackTags') : undefined;
  return tags === undefined || tags === null ? whole : { ...whole, stackTags: true };
}

/** The stretch from each key to the end of its value. */
function definitionsIn(map: Json | undefined): ReadonlyMap<string, Span> {
  const definitions = new Map<string, Span>();
  for (const id of isMap(map) ? Object.keys(map) : []) {
    const entry = entryOf(map, id);
    if (entry?.key && entry.key.source === entry.value.source && entry.value.end > entry.key.start)
      definitions.set(id, { source: entry.key.source, start: entry.key.start, end: entry.value.end });
  }
  return definitions;
}

/** A template without resources is a fragment at best. */
function checkResources(body: JsonMap, source: SourceFile, report: Report): void {
  if (isMap(body['Resources'])) return;
  const written = Object.hasOwn(body, 'Resources');
  const message = written
    ? '`Resources` is no map of resources; CloudFormation refuses this template'
    : 'there is no `Resources` section; CloudFormation refuses this file unless it is joined with others';
  const span = (written ? keySpan(body, 'Resources') : spanOf(body)) ?? { source, start: 0, end: 0 };
  const place = placeOf(written ? span : { ...span, end: span.start });
  report({ level: written ? 'error' : 'warning', code: 'no-resources', message, place });
}
