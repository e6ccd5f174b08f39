/** The public API: hands `data/` and the caller's options to the pure core. */
import { compareAccess as compareDocuments } from './core/access/compare-access.ts';
import { expand as expandSource } from './core/expand/index.ts';
import type { Options } from './core/model/config.ts';
import type { AccessComparison, Delta, PolicySet, ScanReport } from './core/model/delta.ts';
import type { Diagnostic } from './core/model/diagnostic.ts';
import type { RuleInfo } from './core/model/finding.ts';
import type { SourceFile } from './core/model/place.ts';
import type { Format } from './core/model/stack.ts';
import { reviewChange, reviewFiles } from './core/review.ts';
import { rules as allRules } from './core/rules/index.ts';
import { infoOf } from './core/rules/info.ts';
import { expandContext } from './core/side.ts';
import { waiverRules } from './core/waivers/index.ts';
import { loadCatalogue } from './data.ts';
import { knowledgeFor, ruleLinks } from './knowledge.ts';

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

/** What is wrong in these files as they stand. */
export async function scan(files: SourceFile[], options: Options = {}): Promise<ScanReport> {
  return reviewFiles(files, await knowledgeFor(options));
}

/** What can happen with `head` that could not happen with `base`. */
export async function diff(base: SourceFile[], head: SourceFile[], options: Options = {}): Promise<Delta> {
  return reviewChange(base, head, await knowledgeFor(options));
}

/**
 * What the policies of `head` allow that those of `base` do not. Actions are those of the catalogue,
 * or with `universe: 'open'` any text.
 */
export async function compareAccess(
  base: PolicySet,
  head: PolicySet,
  options: { universe?: 'known' | 'open' } = {},
): Promise<AccessComparison> {
  return compareDocuments(base, head, { ...options, catalogue: await loadCatalogue() });
}

/** Every rule, as users see it. */
export const rules: readonly RuleInfo[] = [
  ...allRules.map((rule) => infoOf(rule, ruleLinks)),
  ...Object.values(waiverRules),
];

export { type ConfigLayer, isExcluded, mergeConfig, readConfig } from './core/config/index.ts';
export { isServerlessCode, mayBeTemplate } from './core/expand/index.ts';
export { frameworkReport, frameworks } from './core/frameworks/index.ts';
export type { FrameworkInfo, FrameworkReport } from './core/model/framework.ts';
