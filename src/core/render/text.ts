/** stub */
import type { Reviewed, SourceLookup } from './report.ts';
export interface TextOptions {
  color: boolean;
  source?: SourceLookup;
  width?: number;
}
export function renderText(_report: Reviewed, _options: TextOptions): string {
  return 'lambdelta\n';
}
