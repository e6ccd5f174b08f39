/** Runs one task from the queue: finds its client, hands it to what handles its kind, marks its deliveries as handled. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type GitHubClient, problemOf, withRetry } from '../src/edge/github/index.ts';
import { runCommand } from './commands/run.ts';
import type { Context } from './context.ts';
import { evaluateGroup, evaluateHead, evaluatePull } from './evaluate/pull.ts';
import { handleReview } from './evaluate/review.ts';
import type { Repository, Task } from './events/task.ts';
import { handleLabel, handleLabelDefinition } from './labels/handle.ts';
import { asRetry } from './operate/retry-later.ts';
import type { Job } from './queue/queue.ts';
import { appendAudit } from './store/audit.ts';
import { databaseNow, markHandled } from './store/deliveries.ts';
import {
  closePull,
  currentName,
  isServed,
  openPulls,
  pullOfHead,
  repositoriesOf,
  saveInstallation,
  saveRepository,
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
  'evaluate-head': ({ context, client, task }) => evaluateHead(context, task, () => findPull(context, client, task)),
  'evaluate-open': evaluateOpen,
  'evaluate-account': async ({ context, task }) => {
    const repositories = await repositoriesOf(context.database, task.repository.installation);
    const tasks = repositories.map((repository) => ({ kind: 'evaluate-open' as const, repository, branch: '' }));
    await context.queue.enqueue(context.database, tasks);
  },
  close: async ({ context, task }) => {
    await closePull(context.database, task.repository.id, task.number, task.merged);
  },
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
    if (isGone(error)) {
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

async function isIdle(context: Context, task: Task): Promise<boolean> {
  return task.kind !== 'installation' && !(await isServed(context.database, task.repository.installation));
}

function isGone(error: unknown): boolean {
  const { kind, message } = problemOf(error, 0);
  return kind === 'missing' || (kind === 'forbidden' && /suspended/i.test(message));
}

/** From the store, else from GitHub: https://docs.github.com/rest/commits/commits#list-pull-requests-associated-with-a-commit */
async function findPull(
  context: Context,
  client: GitHubClient,
  task: Of<'evaluate-head'>,
): Promise<number | undefined> {
  const { repository, head } = task;
  const stored = await pullOfHead(context.database, repository.id, head);
  if (stored !== undefined) return stored;
  const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
    owner: repository.owner,
    repo: repository.name,
    commit_sha: head,
  });
  return (data as { number: number; state: string }[]).find((pull) => pull.state === 'open')?.number;
}

/** GitHub's list, since pull requests from before the App came are not in the store. */
async function evaluateOpen({ context, client, task }: Run<Of<'evaluate-open'>>): Promise<void> {
  const { repository, branch } = task;
  const numbers = new Set(await openPulls(context.database, repository.id, branch || undefined));
  for (let page = 1; page <= 10; page += 1) {
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
  const tasks = [...numbers].map((number) => ({ kind: 'evaluate-pull' as const, repository, number }));
  await context.queue.enqueue(context.database, tasks);
}

async function changeInstallation(context: Context, task: Of<'installation'>): Promise<void> {
  await context.database.transaction(async (tx) => {
    await saveInstallation(tx, task);
    await appendAudit(tx, {
      at: context.now().toISOString(),
      actor: task.account || 'lambdelta',
      action: `installation ${task.state}`,
      repository: '',
      subject: `${task.installation}`,
      details: { added: task.added.map((row) => row.fullName), removed: task.removed.map((row) => row.fullName) },
    });
    // Pull requests that are open already get their checks, so that requiring them blocks nobody.
    const tasks = task.added.map(({ id, fullName }) => {
      const [owner = '', name = ''] = fullName.split('/');
      const repository = { id, owner, name, installation: task.installation };
      return { kind: 'evaluate-open' as const, repository, branch: '' };
    });
    if (task.state === 'active') await context.queue.enqueue(tx, tasks);
  });
}
