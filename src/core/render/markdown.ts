/** stub */
import type { Reviewed } from './report.ts';
export interface MarkdownOptions {
  limit?: number;
  repository?: string;
  fullReport?: string;
}
export const summaryMarker = '<!-- lambdelta:summary -->';
export function renderMarkdown(_report: Reviewed, _options: MarkdownOptions = {}): string {
  return `## Lambdelta\n\n${summaryMarker}\n`;
}
export function renderJobSummary(_report: Reviewed, _options: MarkdownOptions = {}): string {
  return '## Lambdelta\n';
}
