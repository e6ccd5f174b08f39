/** stub */
import type { Reviewed } from './report.ts';
export function renderSarif(_report: Reviewed): string {
  return '{"version":"2.1.0","runs":[]}';
}
