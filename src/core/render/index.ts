/** The reports: each takes a review and gives text for one reader. */
export { type Annotation, renderAnnotations } from './annotations.ts';
export { visible } from './escape.ts';
export { renderFrameworkReport } from './framework-report.ts';
export { renderHtml } from './html.ts';
export { renderJson } from './json.ts';
export { type MarkdownOptions, renderJobSummary, renderMarkdown, summaryMarker } from './markdown.ts';
export { renderMermaid } from './mermaid.ts';
export { renderOscal } from './oscal.ts';
export { freshFindings } from './rank.ts';
export type { DiffReport, Reviewed, Side, SideName, SourceLookup } from './report.ts';
export {
  type ChangedFiles,
  fingerprintsOf,
  fixedBody,
  isFixed,
  type ReviewComment,
  type ReviewOptions,
  renderReviewComments,
} from './review-comments.ts';
export { renderSarif } from './sarif.ts';
export { renderAccessText, renderText } from './text.ts';
