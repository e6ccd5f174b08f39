/** Takes a review and what became of publishing it, tells the runner: log, annotations, job summary, outputs, files, status. */
import {
  type DiffReport,
  type MarkdownOptions,
  renderAnnotations,
  renderHtml,
  renderJobSummary,
  renderJson,
  renderSarif,
  renderText,
  workflowCommand,
} from '../core/render/index.ts';
import type { Published, Review } from '../pull-request.ts';
import type { JudgedChange } from './event.ts';
import type { Inputs } from './inputs.ts';
import {
  command,
  type Outputs,
  printInert,
  type Runner,
  writeJobSummary,
  writeOutputs,
  writeReportFile,
} from './runner.ts';

export interface Told {
  change: JudgedChange;
  inputs: Inputs;
  review: Review;
  /** Absent where there is no pull request to write on. */
  published?: Published;
}

export async function report(runner: Runner, told: Told): Promise<0 | 1> {
  const { review, published, inputs, change } = told;
  const links = change.page === undefined ? {} : { repository: change.page };
  const full: DiffReport = { ...review.report, notes: [...(review.report.notes ?? []), ...notesOf(told)] };
  const { delta } = full;
  printInert(runner, renderText(full, { color: false }));
  for (const note of published?.notDone ?? []) runner.print(command('notice', 'Lambdelta', note));
  if (inputs.annotations) for (const annotation of renderAnnotations(delta)) runner.print(workflowCommand(annotation));
  const files = await writeFiles(full, inputs, review, links);
  await writeJobSummary(runner, renderJobSummary(full, links));
  await writeOutputs(runner, { ...outputsOf(full), ...files });
  const failed = delta.gate.verdict === 'fail';
  const reasons = delta.gate.reasons.join(' ');
  if (failed) runner.print(command('error', 'The gate fails', reasons));
  else
    runner.print(
      review.hasTemplates ? 'Lambdelta: the gate passes.' : 'Lambdelta: no templates changed, the gate passes.',
    );
  return failed ? 1 : 0;
}

/** The contract of `action.yml`'s outputs: name -> what it holds. */
export const outputTable: Readonly<Record<string, string>> = {
  verdict: 'What the gate says: `pass` or `fail`.',
  'risk-base': 'Risk of the judged templates before the change, in points.',
  'risk-head': 'Risk after it.',
  'risk-change': 'The difference.',
  'score-head': 'Score after the change, 0 to 100, 100 is best.',
  introduced: 'Number of findings that the change introduces.',
  resolved: 'Number of findings that it resolves.',
  'new-access': '`true` where something is allowed that was not before.',
  labels: "JSON array of the compliance labels that the change's state asks for.",
  'report-file': 'Path of the report, where one was asked for.',
  'sarif-file': 'Path of the SARIF file, where one was asked for.',
  'json-file': 'Path of the JSON file, where one was asked for.',
};

function outputsOf({ delta }: DiffReport): Outputs {
  return {
    verdict: delta.gate.verdict,
    'risk-base': String(delta.risk.base),
    'risk-head': String(delta.risk.head),
    'risk-change': String(delta.risk.change),
    'score-head': String(delta.score.head),
    introduced: String(delta.findings.introduced.length),
    resolved: String(delta.findings.resolved.length),
    'new-access': String(delta.access.added.length > 0),
    labels: JSON.stringify(delta.frameworks.map((framework) => framework.label)),
  };
}

async function writeFiles(
  full: DiffReport,
  inputs: Inputs,
  { gathered }: Review,
  links: MarkdownOptions,
): Promise<Outputs> {
  const text = {
    base: new Map(gathered.base.map((file) => [file.path, file.text])),
    head: new Map(gathered.head.map((file) => [file.path, file.text])),
  };
  const source = (path: string, side: 'base' | 'head') => text[side].get(path);
  const isHtml = inputs['report-file'].endsWith('.html');
  const wanted = {
    'report-file': () =>
      isHtml ? renderHtml(full, { source }) : renderJobSummary(full, { ...links, limit: Number.MAX_SAFE_INTEGER }),
    'sarif-file': () => renderSarif(full),
    'json-file': () => renderJson(full),
  } as const;
  const written: Record<string, string> = {};
  for (const name of Object.keys(wanted) as (keyof typeof wanted)[]) {
    const path = inputs[name];
    if (path !== '') await writeReportFile(path, wanted[name]());
    written[name] = path;
  }
  return written;
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
