/** Takes a template and a rule, gives that rule's findings in short form, for tests of single rules. */
import type { Finding } from '../../src/core/model/finding.ts';
import { scan } from '../../src/index.ts';

/** Findings of one rule on one CloudFormation or SAM template (or, with `path`, a serverless.yml); throws on an error diagnostic. */
export async function findingsOf(rule: string, text: string, path = 'template.yaml'): Promise<Finding[]> {
  const report = await scan([{ path, text }], { today: '2026-11-24' });
  const errors = report.diagnostics.filter((one) => one.level === 'error');
  if (errors.length > 0) throw new Error(errors.map((one) => one.message).join('; '));
  return report.findings.filter((one) => one.rule === rule);
}

/** `resource severity line` of each. */
export async function briefly(rule: string, text: string, path?: string): Promise<string[]> {
  const found = await findingsOf(rule, text, path);
  return found.map(({ resource, severity, place }) => `${resource} ${severity} ${place.startLine}`);
}
