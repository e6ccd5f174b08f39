/** Compliance frameworks: their controls, and the verdict of each on a change. */
import type { Config } from '../model/config.ts';
import type { Delta, FrameworkVerdict } from '../model/delta.ts';
import type { RuleInfo } from '../model/finding.ts';

export function frameworkVerdicts(
  _findings: Delta['findings'] & { infos: readonly RuleInfo[] },
  _config: Config,
): FrameworkVerdict[] {
  return [];
}
