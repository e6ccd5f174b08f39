/** The job queue: pg-boss in the App's own database; evaluations coalesce by subject, everything else runs as it comes. */
import { type ConstructorOptions, PgBoss, type Job as QueuedJob } from 'pg-boss';
import { isEvaluation, subjectOf, type Task } from '../events/task.ts';
import { asQueueDatabase, type Database, type Queryable } from '../store/database.ts';

export const queueNames = ['evaluate', 'task', 'tick'] as const;
export type QueueName = (typeof queueNames)[number];

/** Where jobs go after their last try; `lambdelta-app dead-letters` shows and retries them. */
export const deadLetters = 'dead';

export interface Job {
  task: Task;
  /** How many tries came before; from the second on, effects of an earlier one may already be there. */
  tries: number;
}

export type Tick = 'expire' | 'sweep' | 'recover';

export interface Handlers {
  run(job: Job): Promise<void>;
  tick(tick: Tick): Promise<void>;
}

export interface QueueSettings {
  /** Evaluations at the same time in this process. */
  concurrency: number;
  /** After this long without a sign of life a job is given to another try; at least 10. */
  heartbeatSeconds: number;
  retryLimit: number;
  /** First wait between tries; later ones double. */
  retryDelay: number;
}

export const queueDefaults: QueueSettings = { concurrency: 2, heartbeatSeconds: 30, retryLimit: 8, retryDelay: 2 };

export interface DeadLetter {
  id: string;
  from: string;
  subject: string;
  task: string;
  since: string;
  error: string;
}

export interface Queue {
  /** Stores jobs in the caller's transaction. */
  enqueue(tx: Queryable, tasks: Task[]): Promise<void>;
  work(handlers: Handlers): Promise<void>;
  /** Jobs that wait, run or failed, for metrics. */
  counts(): Promise<{ queue: string; waiting: number; active: number; failed: number }[]>;
  deadLetters(): Promise<DeadLetter[]>;
  /** Puts dead letters back into their queues; all, or those with these ids. Gives how many. */
  redrive(ids?: string[]): Promise<number>;
  /** Lets running jobs finish for up to `timeout` milliseconds. */
  stop(timeout?: number): Promise<void>;
}

/** Thrown by a handler to be tried again after a wait that the other side asked for. */
export class RetryLater extends Error {
  override name = 'RetryLater';
  readonly seconds: number;
  constructor(seconds: number, cause: unknown) {
    super(`to be tried again in ${seconds} s`, { cause });
    this.seconds = seconds;
  }
}

interface Schedule {
  tick: Tick;
  cron: string;
}

const schedules: readonly Schedule[] = [
  { tick: 'expire', cron: '7 * * * *' },
  { tick: 'sweep', cron: '*/10 * * * *' },
  { tick: 'recover', cron: '*/5 * * * *' },
];

export const queueSchema = 'lambdelta_queue';

/** Without settings the queue is only looked at and moved about: its own settings and jobs stay as a running App has them. */
export async function openQueue(
  database: Database,
  onError: (error: Error) => void,
  settings?: QueueSettings,
): Promise<Queue> {
  const boss = new PgBoss(
    settings ? bossOptions(database) : { ...bossOptions(database), supervise: false, schedule: false },
  );
  boss.on('error', onError);
  await boss.start();
  await createQueues(boss, settings ?? queueDefaults, settings !== undefined);
  return {
    enqueue: (tx, tasks) => enqueue(boss, tx, tasks),
    work: (handlers) => work(boss, settings?.concurrency ?? queueDefaults.concurrency, handlers),
    counts: () => counts(database),
    deadLetters: () => listDeadLetters(database),
    redrive: async (ids) => await boss.redrive(deadLetters, ids ? { ids } : {}),
    stop: (timeout = 20_000) => boss.stop({ graceful: true, timeout, close: true }),
  };
}

function bossOptions(database: Database): ConstructorOptions {
  return {
    ...database.queueOptions,
    schema: queueSchema,
    useListenNotify: true,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    // Expressions of cron are read every half minute; the clocks of database and process are taken as one.
    cronMonitorIntervalSeconds: 30,
  };
}

async function createQueues(boss: PgBoss, settings: QueueSettings, update: boolean): Promise<void> {
  const { heartbeatSeconds, retryLimit, retryDelay } = settings;
  await boss.createQueue(deadLetters, { deleteAfterSeconds: 90 * 86_400, retentionSeconds: 90 * 86_400 });
  const retries = { retryLimit, retryDelay, retryBackoff: true, retryDelayMax: 600 };
  const options = { ...retries, heartbeatSeconds, expireInSeconds: 900, deleteAfterSeconds: 86_400, notify: true };
  await boss.createQueue('evaluate', { ...options, policy: 'stately', deadLetter: deadLetters });
  await boss.createQueue('task', { ...options, policy: 'standard', deadLetter: deadLetters });
  await boss.createQueue('tick', {
    policy: 'stately',
    retryLimit: 0,
    expireInSeconds: 900,
    deleteAfterSeconds: 86_400,
  });
  if (!update) return;
  for (const name of ['evaluate', 'task']) await boss.updateQueue(name, options);
}

async function enqueue(boss: PgBoss, tx: Queryable, tasks: Task[]): Promise<void> {
  const db = asQueueDatabase(tx);
  const evaluations = tasks.filter(isEvaluation);
  const others = tasks.filter((task) => !isEvaluation(task));
  // INVARIANT: `stately` drops a job whose subject already waits; the one that waits has not read GitHub yet, so nothing is lost.
  if (evaluations.length > 0) {
    const unique = new Map(evaluations.map((task) => [subjectOf(task), task]));
    const jobs = [...unique].map(([singletonKey, data]) => ({ data, singletonKey }));
    await boss.insert('evaluate', jobs, { db });
  }
  if (others.length > 0)
    await boss.insert(
      'task',
      others.map((data) => ({ data })),
      { db },
    );
}

async function work(boss: PgBoss, concurrency: number, handlers: Handlers): Promise<void> {
  for (const [name, workers] of [
    ['evaluate', concurrency],
    ['task', 2],
  ] as const) {
    for (let worker = 0; worker < workers; worker += 1) await startWorker(boss, name, handlers);
  }
  await boss.work<{ tick: Tick }>('tick', { pollingIntervalSeconds: 5 }, async (jobs) => {
    for (const job of jobs) await handlers.tick(job.data.tick);
  });
  for (const { tick, cron } of schedules) {
    await boss.schedule('tick', cron, { tick }, { key: tick, singletonKey: tick });
  }
}

async function startWorker(boss: PgBoss, name: QueueName, handlers: Handlers): Promise<void> {
  const options = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 5 };
  let id: string | undefined;
  id = await boss.work<Task>(name, options, async (jobs) => {
    // While there was a job there may be another: fetch again at once, not at the next poll.
    if (id) boss.notifyWorker(id);
    for (const job of jobs) await runJob(boss, job, handlers);
  });
}

async function runJob(boss: PgBoss, job: QueuedJob<Task>, handlers: Handlers): Promise<void> {
  try {
    await handlers.run({ task: job.data, tries: job.retryCount });
  } catch (error) {
    if (!(error instanceof RetryLater)) throw error;
    // Failed here and not by throwing, so that the wait is the one asked for and not the queue's own.
    await boss.fail(job.name, { id: job.id, retryCount: job.retryCount }, { message: error.message });
    await boss.update(job.name, undefined, { id: job.id, startAfter: error.seconds });
  }
}

async function counts(database: Database) {
  const rows = await database.query<{ name: string; state: string; count: number }>(
    `select name, state::text as state, count(*)::int as count from ${queueSchema}.job group by name, state`,
  );
  const sum = (queue: string, states: string[]) =>
    rows.filter((row) => row.name === queue && states.includes(row.state)).reduce((all, row) => all + row.count, 0);
  return [...queueNames, deadLetters].map((queue) => ({
    queue,
    waiting: sum(queue, ['created', 'retry']),
    active: sum(queue, ['active']),
    failed: sum(queue, ['failed']),
  }));
}

async function listDeadLetters(database: Database): Promise<DeadLetter[]> {
  const rows = await database.query<{ id: string; source: string | null; data: Task; at: Date; output: unknown }>(
    `select id::text as id, source_name as source, data, created_on as at, output from ${queueSchema}.job
     where name = $1 and state in ('created', 'retry') order by created_on limit 1000`,
    [deadLetters],
  );
  return rows.map(({ id, source, data, at, output }) => ({
    id,
    from: source ?? '',
    subject: subjectOf(data),
    task: data.kind,
    since: at.toISOString(),
    error: messageOf(output),
  }));
}

function messageOf(output: unknown): string {
  if (typeof output === 'object' && output !== null && 'message' in output) return String(output.message);
  return output === null ? '' : JSON.stringify(output);
}
