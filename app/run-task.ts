/** Runs one task from the queue: finds its client, hands it to what handles its kind, marks its deliveries as handled. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type GitHubClient, problemOf, withRetry } from '../src/edge/github/index.ts';
import { runCommand } from './commands/run.ts';
import type { Context } from './context.ts';
import { closePull, evaluateGroup, evaluateHead, evaluatePull } from './evaluate/pull.ts';
import { handleReview } from './evaluate/review.ts';
import type { Repository, Task } from './events/task.ts';
import { handleLabel, handleLabelDefinition } from './labels/handle.ts';
import { asRetry } from './operate/retry-later.ts';
import type { Job } from './queue/queue.ts';
import { appendAudit } from './store/audit.ts';
import type { Queryable } from './store/database.ts';
import { databaseNow, markHandled } from './store/deliveries.ts';
import {
  currentName,
  isServed,
  markConfigured,
  openPulls,
  pullsInheriting,
  pullsOfHead,
  repositoriesOf,
  saveInstallation,
  saveRepository,
  serveAgain,
} from './store/repositories.ts';

/** A call waits this long for GitHub at most; longer waits go back to the queue, which holds no worker. */
const longestWait = 15_000;

interface Run<T extends Task = Task> {
  context: Context;
  client: GitHubClient;
  task: T;
  job: Job;
}

type Kind = Task['kind'];
type Of<K extends Kind> = Extract<Task, { kind: K }>;

const handlers: { [K in Kind]: (run: Run<Of<K>>) => Promise<void> } = {
  'evaluate-pull': ({ context, client, task, job }) => evaluatePull(context, client, task, job),
  'evaluate-group': ({ context, client, task, job }) => evaluateGroup(context, client, task, job),
  'evaluate-head': ({ context, client, task }) => evaluateHead(context, task, () => findPulls(context, client, task)),
  'evaluate-open': evaluateOpen,
  'evaluate-account': async ({ context, task }) => {
    await markConfigured(context.database, task.repository, context.now());
    await evaluateAll(context, context.database, task.repository.installation);
  },
  close: ({ context, client, task }) => closePull(context, client, task),
  label: ({ context, client, task }) => handleLabel(context, client, task),
  'label-definition': ({ context, client, task }) => handleLabelDefinition(context, client, task),
  command: ({ context, client, task, job }) => runCommand(context, client, task, job),
  review: ({ context, client, task, job }) => handleReview(context, client, task, job),
  rename: async ({ context, task }) => {
    await saveRepository(context.database, task.repository);
  },
  installation: ({ context, task }) => changeInstallation(context, task),
};

export async function runTask(context: Context, job: Job): Promise<void> {
  const began = await databaseNow(context.database);
  const task = await current(context, job.task);
  const started = performance.now();
  let outcome = 'done';
  try {
    if (!(await isIdle(context, task))) await handle(context, task, job);
    await markHandled(context.database, job.task, began);
  } catch (error) {
    outcome = 'failed';
    if (isGone(error, job.tries)) {
      // The repository, the pull request or the installation is not there any more, so there is nobody to tell.
      outcome = 'gone';
      context.log.info({ kind: task.kind, why: problemOf(error, 0).message }, 'a task has lost its object');
      await markHandled(context.database, job.task, began);
      return;
    }
    context.log.warn({ err: error, kind: task.kind, tries: job.tries }, 'a job failed and will be tried again');
    throw asRetry(error, context.now());
  } finally {
    context.metrics.count('lambdelta_jobs_total', { kind: task.kind, outcome });
    context.metrics.observe('lambdelta_job_seconds', { kind: task.kind }, (performance.now() - started) / 1000);
  }
}

async function handle(context: Context, task: Task, job: Job): Promise<void> {
  const client = task.kind === 'installation' ? undefined : await clientFor(context, task.repository);
  const handler = handlers[task.kind] as (run: Run) => Promise<void>;
  // An installation's change is the App's own bookkeeping and asks GitHub nothing.
  await handler({ context, client: client as GitHubClient, task, job });
}

async function clientFor(context: Context, repository: Repository): Promise<GitHubClient> {
  const client = await context.github.installation(repository.installation);
  return withRetry(client, {
    sleep: (milliseconds) => sleep(milliseconds),
    now: () => context.now().getTime(),
    longestWait,
  });
}

/** The task with the name that its repository has now; what a rename itself says is newer than what is stored. */
async function current(context: Context, task: Task): Promise<Task> {
  if (task.kind === 'installation' || task.kind === 'rename') return task;
  return { ...task, repository: await currentName(context.database, task.repository) };
}

/** Events of installations may be handled in another order than they came, so what is stored is asked for before it counts. */
async function isIdle(context: Context, task: Task): Promise<boolean> {
  if (task.kind === 'installation') return false;
  const { installation } = task.repository;
  if (await isServed(context.database, installation)) return false;
  const isActive = await isActiveAtGitHub(context, installation);
  if (isActive) await serveAgain(context.database, installation);
  return !isActive;
}

/** https://docs.github.com/rest/apps/apps#get-an-installation-for-the-authenticated-app */
async function isActiveAtGitHub(context: Context, installation: number): Promise<boolean> {
  try {
    const client = await context.github.app();
    const { data } = await client.request('GET /app/installations/{installation_id}', {
      installation_id: installation,
    });
    return !data.suspended_at;
  } catch (error) {
    if (problemOf(error, 0).kind === 'missing') return false;
    throw error;
  }
}

/** Right after a push GitHub may not find yet what it told of, so a first try proves nothing. */
const triesUntilGone = 1;

function isGone(error: unknown, tries: number): boolean {
  const { kind, message } = problemOf(error, 0);
  return (kind === 'missing' && tries >= triesUntilGone) || (kind === 'forbidden' && /suspended/i.test(message));
}

/** Those that GitHub named and those in the store, else GitHub's list: https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit */
async function findPulls(context: Context, client: GitHubClient, task: Of<'evaluate-head'>): Promise<number[]> {
  const { repository, head, numbers = [] } = task;
  const found = new Set([...numbers, ...(await pullsOfHead(context.database, repository.id, head))]);
  if (found.size > 0) return [...found];
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    owner: repository.owner,
    repo: repository.name,
    commit_sha: head,
  });
  const listed = data as { number: number; state: string; base?: { repo?: { id?: number } } }[];
  return listed
    .filter(({ state, base }) => state === 'open' && (base?.repo?.id ?? repository.id) === repository.id)
    .map(({ number }) => number);
}

/** GitHub's list, since pull requests from before the App came are not in the store. */
async function evaluateOpen({ context, client, task }: Run<Of<'evaluate-open'>>): Promise<void> {
  const { repository, branch, isDefault = true } = task;
  const numbers = new Set(await openPulls(context.database, repository.id, branch || undefined));
  // Most branches are nobody's base: asking about each push would cost a call.
  for (let page = 1; page <= 10 && (isDefault || numbers.size > 0); page += 1) {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
      owner: repository.owner,
      repo: repository.name,
      state: 'open',
      ...(branch ? { base: branch } : {}),
      per_page: 100,
      page,
    });
    for (const pull of data as { number: number }[]) numbers.add(pull.number);
    if (data.length < 100) break;
  }
  const own = [...numbers].map((number) => ({ kind: 'evaluate-pull' as const, repository, number }));
  const heirs = branch && isDefault ? await pullsInheriting(context.database, repository) : [];
  await context.queue.enqueue(context.database, [
    ...own,
    ...heirs.map((pull) => ({ kind: 'evaluate-pull' as const, ...pull })),
  ]);
}

async function evaluateAll(context: Context, tx: Queryable, installation: number): Promise<void> {
  const repositories = await repositoriesOf(tx, installation);
  const tasks = repositories.map((repository) => ({ kind: 'evaluate-open' as const, repository, branch: '' }));
  await context.queue.enqueue(tx, tasks);
}

async function changeInstallation(context: Context, task: Of<'installation'>): Promise<void> {
  await context.database.transaction(async (tx) => {
    await saveInstallation(tx, task);
    await appendAudit(tx, {
      at: context.now().toISOString(),
      actor: task.account || 'lambdelta',
      action: `installation ${task.state}`,
      subject: `${task.installation}`,
      details: { added: task.added.map((row) => row.fullName), removed: task.removed.map((row) => row.fullName) },
    });
    // Pull requests that are open already get their checks, so that requiring them blocks nobody.
    if (task.state !== 'active') return;
    const added = task.added.map(({ id, fullName }) => {
      const [owner = '', name = ''] = fullName.split('/');
      const repository = { id, owner, name, installation: task.installation };
      return { kind: 'evaluate-open' as const, repository, branch: '' };
    });
    if (added.length > 0) await context.queue.enqueue(tx, added);
    else if (task.removed.length === 0) await evaluateAll(context, tx, task.installation);
  });
}
