/** stub */
import type { Reviewed, SourceLookup } from './report.ts';
export function renderHtml(_report: Reviewed, _options: { source?: SourceLookup } = {}): string {
  return '<!doctype html>';
}
