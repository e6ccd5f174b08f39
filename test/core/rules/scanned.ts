/** Takes a template as text, gives the findings of one rule in it. */
import type { Finding } from '../../../src/core/model/finding.ts';
import { scan } from '../../../src/index.ts';

export async function scanned(
  rule: string,
  text: string,
  path = 'template.yaml',
  today = '2026-11-24',
): Promise<Finding[]> {
  const report = await scan([{ path, text }], { today });
  return report.findings.filter((finding) => finding.rule === rule);
}
