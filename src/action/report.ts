/** Takes a review and what became of publishing it, tells the runner: log, annotations, job summary, outputs, files, status. */
import {
  type DiffReport,
  freshFindings,
  renderAnnotations,
  renderHtml,
  renderJobSummary,
  renderJson,
  renderSarif,
  renderText,
  type SourceLookup,
} from '../core/render/index.ts';
import type { Published, Review } from '../pull-request.ts';
import type { JudgedChange } from './event.ts';
import type { Inputs } from './inputs.ts';
import {
  annotate,
  fail,
  info,
  type Outputs,
  printInert,
  remark,
  writeJobSummary,
  writeOutputs,
  writeReportFile,
} from './runner.ts';

interface Told {
  change: JudgedChange;
  inputs: Inputs;
  review: Review;
  /** Absent where there is no pull request to write on. */
  published?: Published;
}

/** `version`: of this package. */
export async function report(told: Told, version: () => Promise<string>): Promise<0 | 1 | 2> {
  const { review, published, inputs, change } = told;
  const links = change.page === undefined ? {} : { repository: change.page };
  const full: DiffReport = { ...review.report, notes: [...(review.report.notes ?? []), ...notesOf(told)] };
  const { delta } = full;
  const source = sourceOf(review);
  printInert(renderText(full, { color: false, source }));
  for (const note of published?.notDone ?? []) remark(note);
  if (inputs.annotations) for (const annotation of renderAnnotations(delta)) annotate(annotation);
  const files = await writeFiles(inputs, {
    'report-file': (path) =>
      path.endsWith('.html')
        ? renderHtml(full, { source })
        : renderJobSummary(full, { ...links, limit: Number.MAX_SAFE_INTEGER }),
    'sarif-file': async () => renderSarif(full, { version: await version() }),
    'json-file': () => renderJson(full),
  });
  for (const mistake of files.mistakes) fail(mistake);
  await writeJobSummary(renderJobSummary(full, links));
  writeOutputs({ ...outputsOf(full), ...files.written });
  if (delta.gate.verdict === 'fail') {
    fail(`The gate fails: ${delta.gate.reasons.join(' ')}`);
    return 1;
  }
  info(`Lambdelta: ${review.hasTemplates ? '' : 'no templates changed, '}the gate passes.`);
  return files.mistakes.length > 0 ? 2 : 0;
}

/** The contract of `action.yml`'s outputs: name -> what it holds. */
export const outputTable: Readonly<Record<string, string>> = {
  verdict: 'What the gate says: `pass` or `fail`.',
  'risk-base': 'Risk of the judged templates before the change, in points.',
  'risk-head': 'Risk after it.',
  'risk-change': 'The difference.',
  'score-head': 'Score after the change, 0 to 100, 100 is best.',
  introduced: 'Number of findings that the change introduces, as the summary lists them.',
  resolved: 'Number of findings that it resolves.',
  'new-access': '`true` where something is allowed that was not before.',
  labels: "JSON array of the compliance labels that the change's state asks for.",
  'report-file': 'Path of the report, where one was asked for.',
  'sarif-file': 'Path of the SARIF file, where one was asked for.',
  'json-file': 'Path of the JSON file, where one was asked for.',
};

/** The outputs that do not name files. Counts are of what the summary lists: what one finding tells together with its like is one. */
export function outputsOf({ delta }: Pick<DiffReport, 'delta'>): Outputs {
  return {
    verdict: delta.gate.verdict,
    'risk-base': rounded(delta.risk.base),
    'risk-head': rounded(delta.risk.head),
    'risk-change': rounded(delta.risk.change),
    'score-head': rounded(delta.score.head),
    introduced: String(freshFindings(delta).introduced.length),
    resolved: String(delta.findings.resolved.length),
    'new-access': String(delta.access.added.length > 0),
    labels: JSON.stringify(delta.frameworks.map((framework) => framework.label)),
  };
}

/** Two decimals at most. */
function rounded(points: number): string {
  return String(Math.round(points * 100) / 100);
}

type FileInput = 'report-file' | 'sarif-file' | 'json-file';

/** Writes the files that are asked for; a path that cannot be written is the workflow author's mistake. */
async function writeFiles(
  inputs: Inputs,
  texts: Readonly<Record<FileInput, (path: string) => string | Promise<string>>>,
): Promise<{ written: Outputs; mistakes: string[] }> {
  const written: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const name of Object.keys(texts) as FileInput[]) {
    const path = inputs[name];
    written[name] = path;
    if (path === '') continue;
    try {
      await writeReportFile(path, await texts[name](path));
    } catch (error) {
      if (typeof (error as { code?: unknown }).code !== 'string') throw error;
      written[name] = '';
      mistakes.push(
        `input \`${name}\`: this file cannot be written (${(error as Error).message}); choose another path`,
      );
    }
  }
  return { written, mistakes };
}

function sourceOf({ gathered }: Review): SourceLookup {
  const text = {
    base: new Map(gathered.base.map((file) => [file.path, file.text])),
    head: new Map(gathered.head.map((file) => [file.path, file.text])),
  };
  return (path, side) => text[side].get(path);
}

function notesOf({ change, published }: Told): string[] {
  if (!published) return [];
  const notes = [...published.notDone];
  if (published.outcome === 'stale')
    notes.push(
      'The pull request has moved on since this run began, so nothing was published on it; the run for its new head does that.',
    );
  if (change.draft) notes.push('The pull request is a draft, so no lines were commented on.');
  return notes;
}
