/** Evaluates one change: gathers and judges it, decides on its frameworks, stores the result, publishes it. */
import { createHash } from 'node:crypto';
import type { Config } from '../../src/core/model/config.ts';
import { defaultConfig } from '../../src/core/model/config.ts';
import type { CheckRun, GitHubClient, RepositoryName } from '../../src/edge/github/index.ts';
import { type Published, publishReview, type Review } from '../../src/pull-request.ts';
import { type Context, todayOf } from '../context.ts';
import type { Repository } from '../events/task.ts';
import { publishLabels } from '../labels/publish.ts';
import type { Approval } from '../store/approvals.ts';
import { appendAudit } from '../store/audit.ts';
import { evaluationOfHead, saveEvaluation } from '../store/evaluations.ts';
import { organisationConfigured } from '../store/repositories.ts';
import type { StoredWaiver } from '../store/waivers.ts';
import { type Decision, decide, frameworkOf, sameLogin } from './decide.ts';
import { complianceCheckRun, mainCheckRun } from './report.ts';
import { heldBack, type Sibling, siblingsOf } from './siblings.ts';
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
    organisationSince: await organisationConfigured(context.database, repository.installation),
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
  return { review, decision, config, inputs: hashOf(facts) };
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
  const { frameworks, labels, extends: parent } = config ?? defaultConfig;
  const evaluation = {
    repository: repository.id,
    number,
    head,
    base: review.gathered.comparison.mergeBase,
    inputs,
    verdict: delta.gate.verdict === 'pass' && decision.passes && config ? ('pass' as const) : ('fail' as const),
    delta,
    verdicts: decision.verdicts,
    config: { frameworks, labels, ...(parent ? { extends: parent } : {}) },
    startedAt,
  };
  const entry = {
    at: context.now().toISOString(),
    actor: 'lambdelta',
    action: 'evaluate',
    repository,
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

/** Writes until what the commit's other pull requests say is the same afterwards: two may be evaluated at the same time. */
async function writeChecks(
  client: GitHubClient,
  target: Target,
  judged: Judged,
  published: Published | undefined,
  { context, look }: { context: Context; look: boolean },
): Promise<void> {
  let siblings = await siblingsFor(context, target);
  for (let rounds = 1; ; rounds += 1) {
    const runs = checkRuns(context, target, judged, published?.notDone ?? [], siblings);
    for (const run of runs) await writeCheckOnce(client, nameOf(target.repository), run, look || rounds > 1);
    const after = await siblingsFor(context, target);
    if (rounds === mostRounds || JSON.stringify(after) === JSON.stringify(siblings)) break;
    siblings = after;
  }
  const { repository } = target;
  const waiting = siblings.flatMap(({ number, gate }) => (gate === null && number !== null ? [number] : []));
  const tasks = waiting.map((number) => ({ kind: 'evaluate-pull' as const, repository, number }));
  await context.queue.enqueue(context.database, tasks);
}

const mostRounds = 4;

async function siblingsFor({ database }: Context, { repository, pull, head }: Target): Promise<Sibling[]> {
  return await siblingsOf(database, repository.id, head, pull?.number);
}

function checkRuns(
  { settings }: Context,
  { repository, head }: Target,
  { review, decision, config, inputs }: Judged,
  notes: readonly string[],
  siblings: Sibling[],
): CheckRun[] {
  const { publicUrl } = settings;
  const details = publicUrl ? { detailsUrl: `${publicUrl}/repositories/${repository.id}` } : {};
  const externalId = siblings.length > 0 ? hashOf([inputs, siblings]) : inputs;
  const frame = { headSha: head, externalId, ...details };
  const [error] = review.gathered.configuration.diagnostics.filter(({ level }) => level === 'error');
  const where = error?.place ? ` (\`${error.place.path}\`, line ${error.place.startLine})` : '';
  const problem = config
    ? undefined
    : `the configuration has an error${where}: ${error?.message ?? 'it cannot be read'}`;
  return [
    heldBack(mainCheckRun(review, frame, notes), siblings, 'gate'),
    heldBack(complianceCheckRun(decision, frame, problem), siblings, 'compliance'),
  ];
}

function hashOf(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

export function nameOf({ owner, name }: Repository): RepositoryName {
  return { owner, repo: name };
}
