/** Evaluates one change: gathers and judges it, decides on its frameworks, stores the result, publishes it. */
import { createHash } from 'node:crypto';
import type { Config } from '../../src/core/model/config.ts';
import { defaultConfig } from '../../src/core/model/config.ts';
import type { GitHubClient, RepositoryName } from '../../src/edge/github/index.ts';
import { type Published, publishReview, type Review } from '../../src/pull-request.ts';
import { type Context, todayOf } from '../context.ts';
import type { Repository } from '../events/task.ts';
import { publishLabels } from '../labels/publish.ts';
import type { Approval } from '../store/approvals.ts';
import { appendAudit } from '../store/audit.ts';
import { evaluationOfHead, saveEvaluation } from '../store/evaluations.ts';
import type { StoredWaiver } from '../store/waivers.ts';
import { type Decision, decide, frameworkOf, sameLogin } from './decide.ts';
import { complianceCheckRun, mainCheckRun } from './report.ts';
import { writeCheckOnce } from './write-check.ts';

/** One change to be judged, with what people decided about it. */
export interface Target {
  repository: Repository;
  /** Absent for a merge group, on which only checks are published. */
  pull?: { number: number; author: string; draft: boolean; labels: string[] };
  /** Branch or commit that is merged into. */
  base: string;
  head: string;
  waivers: StoredWaiver[];
  approvals: Approval[];
  /** The commit that people approve: the pull request's head, also for its merge group. */
  approvable: string;
  /** Whose own approval does not count. */
  author: string;
}

/** An approval of new access, which no framework owns. */
export const newAccess = 'new-access';

interface Judged {
  review: Review;
  decision: Decision;
  /** The base side's configuration as it is written; absent where it has an error. */
  config: Config | undefined;
  inputs: string;
}

/** `stale`: the pull request moved on meanwhile, and nothing was published. `partly`: some of it failed at GitHub. */
export type Evaluated = 'published' | 'stale' | 'partly';

export async function evaluate(
  context: Context,
  client: GitHubClient,
  target: Target,
  tries: number,
): Promise<Evaluated> {
  const startedAt = context.now();
  const judged = await judge(context, target);
  const published = await comment(client, target, judged.review, context);
  if (published?.outcome === 'stale') return 'stale';
  await store(context, target, judged, startedAt);
  const { repository, pull } = target;
  const { verdicts } = judged.decision;
  if (pull && judged.config) {
    const labelled = { repository, number: pull.number, present: pull.labels };
    await publishLabels(context.database, client, labelled, verdicts, judged.config.labels.prefix);
  }
  await writeChecks(client, target, judged, published, { context, look: tries > 0 });
  context.metrics.count('lambdelta_evaluations_total', { verdict: judged.review.report.delta.gate.verdict });
  return published?.outcome ?? 'published';
}

async function judge(context: Context, target: Target): Promise<Judged> {
  const { repository, base, head, waivers, approvals, approvable, author } = target;
  const today = todayOf(context);
  const { review, config } = await context.judge.review({
    token: await context.github.token(repository.installation),
    scope: repository.id,
    owner: repository.owner,
    repo: repository.name,
    base,
    head,
    today,
    waivers,
    approvals: approvals
      .filter((one) => one.framework === newAccess && one.head === approvable && !sameLogin(one.approver, author))
      .map((one) => one.approver),
  });
  const { delta } = review.report;
  const written = config ?? defaultConfig;
  const verdicts = delta.frameworks.map((verdict) => ({
    ...verdict,
    mode: frameworkOf(written, verdict.framework)?.mode ?? verdict.mode,
  }));
  const decision = decide(verdicts, approvals, { config: written, head: approvable, author });
  const { comparison } = review.gathered;
  const facts = [comparison.base, comparison.mergeBase, head, config, today, waivers, approvals, delta.gate];
  const inputs = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
  return { review, decision, config, inputs };
}

async function comment(
  client: GitHubClient,
  { pull, repository }: Target,
  review: Review,
  context: Context,
): Promise<Published | undefined> {
  if (!pull) return undefined;
  const url = `${context.settings.webUrl}/${repository.owner}/${repository.name}`;
  return await publishReview(client, nameOf(repository), pull.number, review, {
    comment: 'auto',
    // A draft is still being written: its summary and checks are enough.
    review: !pull.draft,
    repository: url,
    now: () => context.now().getTime(),
  });
}

async function store(context: Context, target: Target, judged: Judged, startedAt: Date): Promise<void> {
  const { repository, pull, head } = target;
  const { review, decision, config, inputs } = judged;
  const { delta } = review.report;
  const number = pull?.number ?? null;
  const before = await evaluationOfHead(context.database, repository.id, head);
  // A repeated try, or a run that found everything as it was: one row is enough.
  if (before?.inputs === inputs && before.number === number) return;
  const { frameworks, labels } = config ?? defaultConfig;
  const evaluation = {
    repository: repository.id,
    number,
    head,
    base: review.gathered.comparison.mergeBase,
    inputs,
    verdict: delta.gate.verdict === 'pass' && decision.passes && config ? ('pass' as const) : ('fail' as const),
    delta,
    verdicts: decision.verdicts,
    config: { frameworks, labels },
    startedAt,
  };
  const entry = {
    at: context.now().toISOString(),
    actor: 'lambdelta',
    action: 'evaluate',
    repository: `${repository.owner}/${repository.name}`,
    subject: number === null ? '' : `#${number}`,
    details: {
      head,
      verdict: delta.gate.verdict,
      compliance: decision.passes && config ? 'pass' : 'fail',
      risk: delta.risk.change,
      frameworks: Object.fromEntries(decision.verdicts.map(({ framework, state }) => [framework, state])),
    },
  };
  await context.database.transaction(async (tx) => {
    await saveEvaluation(tx, evaluation);
    await appendAudit(tx, entry);
  });
}

async function writeChecks(
  client: GitHubClient,
  { repository, head }: Target,
  { review, decision, config, inputs }: Judged,
  published: Published | undefined,
  { context, look }: { context: Context; look: boolean },
): Promise<void> {
  const { publicUrl } = context.settings;
  const details = publicUrl ? { detailsUrl: `${publicUrl}/repositories/${repository.id}` } : {};
  const frame = { headSha: head, externalId: inputs, ...details };
  const [error] = review.gathered.configuration.diagnostics.filter(({ level }) => level === 'error');
  const where = error?.place ? ` (\`${error.place.path}\`, line ${error.place.startLine})` : '';
  const problem = config
    ? undefined
    : `the configuration has an error${where}: ${error?.message ?? 'it cannot be read'}`;
  const name = nameOf(repository);
  await writeCheckOnce(client, name, mainCheckRun(review, frame, published?.notDone ?? []), look);
  await writeCheckOnce(client, name, complianceCheckRun(decision, frame, problem), look);
}

export function nameOf({ owner, name }: Repository): RepositoryName {
  return { owner, repo: name };
}
