/** Takes the core's framework verdicts and the approvals, gives each framework's state and whether compliance lets the merge through. */
import type { Config } from '../../src/core/model/config.ts';
import type { FrameworkState, FrameworkVerdict } from '../../src/core/model/delta.ts';
import type { Approval } from '../store/approvals.ts';

export interface Decision {
  verdicts: DecidedVerdict[];
  /** false: a framework that gates stands in the way. */
  passes: boolean;
}

export interface DecidedVerdict extends FrameworkVerdict {
  approvedBy?: string;
  blocks: boolean;
}

/** What a framework's delta is, whatever the lines: an approval holds for later pushes as long as this is the same. */
export function touchesOf(verdict: FrameworkVerdict): string {
  const touches = Object.entries(verdict.controls).flatMap(([control, fingerprints]) =>
    fingerprints.map((fingerprint) => `${control} ${fingerprint}`),
  );
  return JSON.stringify(touches.sort());
}

/** `author` and everybody no longer listed as a reviewer never count, whatever is stored. */
export function decide(
  verdicts: FrameworkVerdict[],
  approvals: Approval[],
  { config, head, author }: { config: Pick<Config, 'frameworks' | 'labels'>; head: string; author: string },
): Decision {
  const decided = verdicts.map((verdict): DecidedVerdict => {
    // As in the core's gate: what is only worth a reviewer's look (`review`) is told and stands in nobody's way.
    if (verdict.state !== 'violation' || verdict.mode === 'label') return { ...verdict, blocks: false };
    if (verdict.mode === 'block') return { ...verdict, blocks: true };
    const reviewers = frameworkOf(config, verdict.framework)?.reviewers ?? [];
    const touches = touchesOf(verdict);
    const approval = approvals.find(
      (one) =>
        one.framework === verdict.framework &&
        (one.head === head || one.touches === touches) &&
        !sameLogin(one.approver, author) &&
        reviewers.some((reviewer) => sameLogin(reviewer, one.via)),
    );
    return approval
      ? approved(verdict, approval, config.labels.prefix)
      : { ...awaiting(verdict, reviewers, config.labels.prefix), blocks: true };
  });
  return { verdicts: decided, passes: decided.every((verdict) => !verdict.blocks) };
}

export function frameworkOf(config: Pick<Config, 'frameworks'>, framework: string) {
  return Object.hasOwn(config.frameworks, framework) ? config.frameworks[framework] : undefined;
}

export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function approved(verdict: FrameworkVerdict, { approver, reason }: Approval, prefix: string): DecidedVerdict {
  const reasons = [...verdict.reasons, `approved by ${approver}: ${reason}`];
  return { ...withState(verdict, 'pass', prefix), reasons, approvedBy: approver, blocks: false };
}

function awaiting(verdict: FrameworkVerdict, reviewers: string[], prefix: string): FrameworkVerdict {
  const who = reviewers.length > 0 ? reviewers.join(', ') : 'nobody, for no reviewers are configured';
  return {
    ...withState(verdict, 'review', prefix),
    reasons: [...verdict.reasons, `awaits an approval by one of: ${who}`],
  };
}

function withState(verdict: FrameworkVerdict, state: FrameworkState, prefix: string): FrameworkVerdict {
  return { ...verdict, state, label: `${prefix}${verdict.framework} ${state}` };
}
