/** Handles `evaluate-pull` and `evaluate-group`: reads what stands on GitHub now, so the newest head wins, and evaluates it. */
import { type GitHubClient, problemOf } from '../../src/edge/github/index.ts';
import { type Context, todayOf } from '../context.ts';
import { type Repository, subjectOf, type Task } from '../events/task.ts';
import type { Job } from '../queue/queue.ts';
import { approvalsOf } from '../store/approvals.ts';
import { knownHead, type PullRecord, pullsOfHead, savePull, saveRepository } from '../store/repositories.ts';
import { storable } from '../store/storable.ts';
import { waiversInForce } from '../store/waivers.ts';
import { evaluate, nameOf } from './evaluate.ts';
import { failedCheckRuns } from './report.ts';
import { writeCheckOnce } from './write-check.ts';

/** Tries after which what GitHub would not take is left out: a conversation may be locked for good. */
const triesToPublish = 3;

type PullTask = Extract<Task, { kind: 'evaluate-pull' }>;
type CloseTask = Extract<Task, { kind: 'close' }>;
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

/** Read anew, for it may be open again by now. */
export async function closePull(context: Context, client: GitHubClient, { repository, number }: CloseTask) {
  await readPull(context, client, repository, number);
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

/** A commit whose check was asked for again: of pull requests, a fork's too, or of a merge group. */
export async function evaluateHead(
  context: Context,
  { repository, head }: Extract<Task, { kind: 'evaluate-head' }>,
  find: () => Promise<number[]>,
): Promise<void> {
  const group = await groupOfHead(context, repository, head);
  const numbers = group ? [] : await find();
  const pulls = numbers.map((number) => ({ kind: 'evaluate-pull' as const, repository, number }));
  await context.queue.enqueue(context.database, group ? [{ ...group, repository }] : pulls);
}

/** A merge group as its event told of it: its head was made for it and belongs to no pull request. */
async function groupOfHead({ database }: Context, repository: Repository, head: string) {
  const [row] = await database.query<{ task: GroupTask }>(
    `select task from lambdelta.deliveries where subject = $1 and task->>'kind' = 'evaluate-group'
     order by received_at desc limit 1`,
    [subjectOf({ kind: 'evaluate-group', repository, head, base: '', ref: '' })],
  );
  return row?.task;
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
    const before = await knownHead(tx, repository.id, number);
    await saveRepository(tx, repository, data.base.repo?.default_branch);
    await savePull(tx, pull);
    // A commit that this one left, by a push or for good, is now judged without it.
    if (before === undefined || (before === pull.head && pull.state === 'open')) return;
    const others = (await pullsOfHead(tx, repository.id, before)).filter((other) => other !== number);
    const tasks = others.map((other) => ({ kind: 'evaluate-pull' as const, repository, number: other }));
    await context.queue.enqueue(tx, tasks);
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
