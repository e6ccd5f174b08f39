/** Expands SAM templates for tests: takes the text, gives the template and what was said about it. */
import { expandSam } from '../../../../src/core/expand/sam/index.ts';
import type { Diagnostic } from '../../../../src/core/model/diagnostic.ts';
import type { SourceFile } from '../../../../src/core/model/place.ts';
import { isMap, type Json, type JsonMap } from '../../../../src/core/model/tree.ts';
import { parse } from '../../../../src/core/parse/index.ts';

export interface Expanded {
  template: JsonMap;
  resources: Record<string, { Type: string; Properties: JsonMap; [attribute: string]: Json }>;
  diagnostics: Diagnostic[];
  tree: JsonMap;
}

export function expanded(
  text: string,
  files: Record<string, string> = {},
  parameters: Record<string, string> = {},
): Expanded {
  const source: SourceFile = { path: 'app/template.yaml', text };
  const diagnostics: Diagnostic[] = [];
  const tree = parse(source, (one) => diagnostics.push(one));
  if (!isMap(tree)) throw new Error('the test template is no map');
  const context = {
    file: (path: string) => (Object.hasOwn(files, path) ? { path, text: files[path] as string } : undefined),
    parameters,
    region: 'ap-southeast-1',
    partition: 'aws',
  };
  const template = expandSam(freeze(tree), source, context, (one) => diagnostics.push(one));
  return { template, resources: template.Resources as Expanded['resources'], diagnostics, tree };
}

/** A template that throws where it is written to: expansion must leave its input alone. */
function freeze<T extends Json>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) freeze(inner as Json);
    Object.freeze(value);
  }
  return value;
}
