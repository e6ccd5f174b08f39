/** Takes a review and the decision on its frameworks, gives the App's check runs. */

import { code, prose } from '../../src/core/render/escape.ts';
import { freshFindings, renderAnnotations, renderJobSummary } from '../../src/core/render/index.ts';
import type { CheckAnnotation, CheckRun } from '../../src/edge/github/index.ts';
import type { Review } from '../../src/pull-request.ts';
import { complianceCheck, mainCheck } from './check-names.ts';
import type { DecidedVerdict, Decision } from './decide.ts';

/** GitHub takes 65,535 characters: https://docs.github.com/rest/checks/runs. */
const longestSummary = 60_000;

const again = {
  label: 'Evaluate again',
  description: 'Reads both sides and judges them anew',
  identifier: 'evaluate',
} as const;

export interface CheckFrame {
  headSha: string;
  /** What the result depends on, so that a lost answer can be told from a missing check. */
  externalId: string;
  detailsUrl?: string;
}

export function mainCheckRun(review: Review, frame: CheckFrame, notes: readonly string[]): CheckRun {
  const { delta } = review.report;
  const { verdict, reasons } = delta.gate;
  const { introduced, worsened } = freshFindings(delta);
  const fresh = introduced.length + worsened.length;
  const title = review.hasTemplates
    ? `risk ${signed(delta.risk.change)}, ${fresh} introduced or worsened finding${fresh === 1 ? '' : 's'}`
    : 'no template is touched';
  const text = [...reasons, ...notes].map((reason) => `- ${prose(reason)}`).join('\n');
  return {
    ...frame,
    name: mainCheck,
    status: 'completed',
    conclusion: verdict === 'pass' ? 'success' : 'failure',
    title,
    summary: renderJobSummary(review.report, { limit: longestSummary }),
    ...(text ? { text: text.slice(0, longestSummary) } : {}),
    annotations: renderAnnotations(delta, { errors: 20, warnings: 15, notices: 10 }).map(asCheckAnnotation),
    actions: [again],
  };
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

function asCheckAnnotation(annotation: ReturnType<typeof renderAnnotations>[number]): CheckAnnotation {
  return { ...annotation, level: levels[annotation.level] };
}

/** `problem`: why no framework could be judged, such as an error of the configuration. */
export function complianceCheckRun(decision: Decision, frame: CheckFrame, problem: string | undefined): CheckRun {
  const { verdicts, passes } = decision;
  const blocking = verdicts.filter((verdict) => verdict.blocks).length;
  const title = problem
    ? 'not judged'
    : blocking > 0
      ? `${blocking} framework${blocking === 1 ? '' : 's'} in the way`
      : `${verdicts.length} framework${verdicts.length === 1 ? '' : 's'} touched`;
  return {
    ...frame,
    name: complianceCheck,
    status: 'completed',
    conclusion: passes && !problem ? 'success' : 'failure',
    title,
    summary: problem ? prose(problem) : complianceText(verdicts),
    actions: [again],
  };
}

function complianceText(verdicts: readonly DecidedVerdict[]): string {
  if (verdicts.length === 0) return 'No framework in scope is touched by this change.';
  const rows = verdicts.map((verdict) => {
    const { framework, mode, state, controls, reasons } = verdict;
    const touched = Object.keys(controls).slice(0, 20).map(code).join(', ');
    return `### ${code(framework)}: ${state}\n\nMode \`${mode}\`. Controls that this change gives evidence on: ${touched || 'none'}.\n\n${reasons.map((reason) => `- ${prose(reason)}`).join('\n')}`;
  });
  const help = 'A reviewer approves with `/lambdelta approve <framework> because <reason>` or an approving review.';
  return [...rows, help].join('\n\n').slice(0, longestSummary);
}

/** What stands on the commit when Lambdelta itself failed: never green, with a button to try again. */
export function failedCheckRuns(headSha: string, externalId: string): CheckRun[] {
  const summary =
    'Lambdelta could not finish this evaluation, so nothing is known about the change. It keeps trying for a while; the button tries at once.';
  return [mainCheck, complianceCheck].map((name) => ({
    headSha,
    externalId,
    name,
    status: 'completed',
    conclusion: 'failure',
    title: 'Lambdelta failed',
    summary,
    actions: [again],
  }));
}

function signed(change: number): string {
  const rounded = Math.round(change * 10) / 10;
  return rounded > 0 ? `+${rounded}` : `${rounded}`;
}
