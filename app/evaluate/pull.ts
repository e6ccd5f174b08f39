/** Handles `evaluate-pull` and `evaluate-group`: reads what stands on GitHub now, so the newest head wins, and evaluates it. */
import { type GitHubClient, problemOf } from '../../src/edge/github/index.ts';
import { type Context, todayOf } from '../context.ts';
import type { Repository, Task } from '../events/task.ts';
import type { Job } from '../queue/queue.ts';
import { approvalsOf } from '../store/approvals.ts';
import { evaluationOfHead } from '../store/evaluations.ts';
import { type PullRecord, savePull, saveRepository } from '../store/repositories.ts';
import { storable } from '../store/storable.ts';
import { waiversInForce } from '../store/waivers.ts';
import { evaluate, nameOf } from './evaluate.ts';
import { failedCheckRuns } from './report.ts';
import { writeCheckOnce } from './write-check.ts';

/** Tries after which what GitHub would not take is left out: a conversation may be locked for good. */
const triesToPublish = 3;

type PullTask = Extract<Task, { kind: 'evaluate-pull' }>;
type GroupTask = Extract<Task, { kind: 'evaluate-group' }>;

export async function evaluatePull(context: Context, client: GitHubClient, task: PullTask, job: Job): Promise<void> {
  const { repository, number } = task;
  const pull = await readPull(context, client, repository, number);
  if (pull?.state !== 'open') return;
  const target = {
    repository,
    pull: { number, author: pull.author, draft: pull.draft, labels: pull.labels },
    base: pull.baseRef,
    head: pull.head,
    approvable: pull.head,
    author: pull.author,
    waivers: await waiversInForce(context.database, repository.id, [number], todayOf(context)),
    approvals: await approvalsOf(context.database, { repository: repository.id, number }),
  };
  const outcome = await failVisibly(context, client, repository, pull.head, job, () =>
    evaluate(context, client, target, job.tries),
  );
  if (outcome === 'partly' && job.tries < triesToPublish) {
    throw new Error(`GitHub did not take all that was to be published on #${number}`);
  }
  // Its push has a delivery of its own, which may have come before this job began and been coalesced into it.
  if (outcome === 'stale') await context.queue.enqueue(context.database, [task]);
}

/** `refs/heads/gh-readonly-queue/main/pr-12-<sha>`: the pull request whose merge the group's head is. */
const queueRef = /\/pr-(\d{1,10})-[0-9a-f]+$/;

export async function evaluateGroup(context: Context, client: GitHubClient, task: GroupTask, job: Job): Promise<void> {
  const { repository, head, base } = task;
  const number = Number(queueRef.exec(task.ref)?.[1] ?? Number.NaN);
  const numbers = Number.isNaN(number) ? [] : [number];
  const queued = await queuedPull(context, repository, number);
  const target = {
    repository,
    base,
    head,
    author: queued?.author ?? '',
    approvable: queued?.head ?? head,
    waivers: await waiversInForce(context.database, repository.id, numbers, todayOf(context)),
    approvals: numbers.length > 0 ? await approvalsOf(context.database, { repository: repository.id, number }) : [],
  };
  await failVisibly(context, client, repository, head, job, () => evaluate(context, client, target, job.tries));
}

async function queuedPull({ database }: Context, repository: Repository, number: number) {
  if (Number.isNaN(number)) return undefined;
  const [row] = await database.query<{ author: string; head: string }>(
    'select author, head from lambdelta.pulls where repository = $1 and number = $2',
    [repository.id, number],
  );
  return row;
}

/** A commit whose check was asked for again, without its pull request: a fork's, or a merge group's. */
export async function evaluateHead(
  context: Context,
  task: Extract<Task, { kind: 'evaluate-head' }>,
  find: () => Promise<number | undefined>,
): Promise<void> {
  const { repository, head } = task;
  const number = await find();
  if (number !== undefined) {
    await context.queue.enqueue(context.database, [{ kind: 'evaluate-pull', repository, number }]);
    return;
  }
  const evaluation = await evaluationOfHead(context.database, repository.id, head);
  if (evaluation?.number !== null) return;
  const group = { kind: 'evaluate-group' as const, repository, head, base: evaluation.base, ref: '' };
  await context.queue.enqueue(context.database, [group]);
}

async function readPull(
  context: Context,
  client: GitHubClient,
  repository: Repository,
  number: number,
): Promise<(PullRecord & { labels: string[] }) | undefined> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
    ...nameOf(repository),
    pull_number: number,
  });
  const pull: PullRecord = {
    repository: repository.id,
    number,
    title: storable(String(data.title).slice(0, 500)),
    author: data.user?.login ?? '',
    head: data.head.sha,
    baseRef: data.base.ref,
    state: data.merged || data.merged_at ? 'merged' : data.state === 'open' ? 'open' : 'closed',
    draft: data.draft === true,
  };
  await context.database.transaction(async (tx) => {
    await saveRepository(tx, repository, data.base.repo?.default_branch);
    await savePull(tx, pull);
  });
  const labels = (data.labels ?? []) as { name: string }[];
  return { ...pull, labels: labels.map((label) => label.name) };
}

/** From the second failure on, the commit carries a red check that says so: a required check must neither hang nor pass. */
async function failVisibly<T>(
  context: Context,
  client: GitHubClient,
  repository: Repository,
  head: string,
  job: Job,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const isGitHub = problemOf(error, 0).kind !== 'other';
    if (!isGitHub) context.log.error({ err: error, repository: repository.id, head }, 'an evaluation failed');
    if (job.tries === 1 || !isGitHub) {
      for (const run of failedCheckRuns(head, `failed ${head}`)) {
        // What failed may be GitHub itself; the error that counts is the first one.
        await writeCheckOnce(client, nameOf(repository), run, true).catch(() => undefined);
      }
    }
    throw error;
  }
}
