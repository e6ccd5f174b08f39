/** Takes the text of a serverless.yml and of the files beside it, gives what it becomes. */
import { expand } from '../../../../src/core/expand/index.ts';
import { placeOf } from '../../../../src/core/model/place.ts';
import type { ExpandContext, Template } from '../../../../src/core/model/stack.ts';
import { get, type JsonMap, spanAlong } from '../../../../src/core/model/tree.ts';

export interface Expanded extends Template {
  resources: JsonMap;
  /** Paths that were asked for. */
  asked: string[];
  codes: string[];
}

export function expanded(
  text: string,
  others: Record<string, string> = {},
  more: Partial<ExpandContext> = {},
  path = 'serverless.yml',
): Expanded {
  const asked: string[] = [];
  const context: ExpandContext = {
    file: (name) => {
      asked.push(name);
      return Object.hasOwn(others, name) ? { path: name, text: others[name] as string } : undefined;
    },
    parameters: {},
    region: 'us-east-1',
    partition: 'aws',
    ...more,
  };
  const template = expand({ path, text }, context);
  if (!template) throw new Error('this is no template');
  const codes = template.diagnostics.map(({ level, code }) => `${level} ${code}`);
  return { ...template, resources: template.body.Resources as JsonMap, asked, codes };
}

/** The properties of a resource. */
export function properties(from: Expanded, id: string): JsonMap {
  return get(from.resources, id, 'Properties') as JsonMap;
}

/** The line (and file) of a value of a resource. */
export function lineOf(from: Expanded, ...path: (string | number)[]): string {
  const span = spanAlong(from.body, ['Resources', ...path]);
  if (!span) return 'nowhere';
  const place = placeOf(span);
  return `${place.path}:${place.startLine}`;
}
