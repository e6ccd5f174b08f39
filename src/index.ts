/** The public API: loads `data/`, asks for nothing else, and calls the pure core. */
import { expand as expandSource } from './core/expand/index.ts';
import type { Options } from './core/model/config.ts';
import type { Diagnostic } from './core/model/diagnostic.ts';
import type { SourceFile } from './core/model/place.ts';
import type { ExpandContext, Format } from './core/model/stack.ts';

export interface Expansion {
  format: Format;
  /** Plain CloudFormation, intrinsics unresolved. */
  template: object;
  diagnostics: Diagnostic[];
}

/** The CloudFormation that `entry` deploys; `files` holds whatever it may include. Throws when `entry` is not in `files`. */
export async function expand(files: SourceFile[], entry: string, options: Options = {}): Promise<Expansion> {
  const source = files.find((file) => file.path === entry);
  if (!source) throw new Error(`no file ${entry} among the files given`);
  const template = expandSource(source, expandContext(files, options));
  if (template) return { format: template.format, template: template.body, diagnostics: template.diagnostics };
  const message = 'this is no CloudFormation, SAM or Serverless Framework template';
  return {
    format: 'cloudformation',
    template: {},
    diagnostics: [{ level: 'error', code: 'not-a-template', message }],
  };
}

function expandContext(files: SourceFile[], options: Options): ExpandContext {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    file: (path) => byPath.get(path),
    parameters: options.parameters ?? {},
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    region: options.region ?? 'us-east-1',
    partition: options.partition ?? 'aws',
  };
}
