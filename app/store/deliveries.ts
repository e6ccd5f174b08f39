/** The webhooks that were acknowledged: stored once by delivery id, in one transaction with the job that handles them. */

import { subjectOf, type Task } from '../events/task.ts';
import type { Queue } from '../queue/queue.ts';
import type { Database } from './database.ts';

export interface Delivery {
  /** GitHub's `x-github-delivery`; a redelivery has the same. */
  id: string;
  event: string;
  action: string | undefined;
  task: Task;
}

/** Stores those that are new and enqueues their tasks; gives the ids that were new. */
export function storeDeliveries(database: Database, queue: Queue, deliveries: Delivery[]): Promise<Set<string>> {
  return database.transaction(async (tx) => {
    const rows = deliveries.map(({ id, event, action, task }) => ({
      id,
      event,
      action: action ?? null,
      repository: 'repository' in task ? task.repository.id : null,
      subject: subjectOf(task),
      task,
    }));
    const stored = await tx.query<{ id: string }>(
      `insert into lambdelta.deliveries (id, event, action, repository, subject, task)
       select id, event, action, repository, subject, task from jsonb_to_recordset($1::jsonb)
         as row (id text, event text, action text, repository bigint, subject text, task jsonb)
       on conflict (id) do nothing returning id`,
      [JSON.stringify(rows)],
    );
    const fresh = new Set(stored.map((row) => row.id));
    const tasks = deliveries.filter((delivery) => fresh.has(delivery.id)).map((delivery) => delivery.task);
    await queue.enqueue(tx, tasks);
    return fresh;
  });
}

/** Marks what a job has dealt with: every delivery of that subject and kind that came before it began. */
export async function markHandled(database: Database, task: Task, began: Date): Promise<void> {
  await database.query(
    `update lambdelta.deliveries set handled_at = clock_timestamp(), handled_times = handled_times + 1
     where subject = $1 and task->>'kind' = $2 and handled_at is null and received_at <= $3`,
    [subjectOf(task), task.kind, began],
  );
}

/** The database's clock, which `received_at` is told by. */
export async function databaseNow(database: Database): Promise<Date> {
  const [row] = await database.query<{ now: Date }>('select clock_timestamp() as now');
  if (!row) throw new Error('the database told no time');
  return row.now;
}

/**
 * Enqueues what was acknowledged, not handled for `minutes`, and has no job any more: belt and braces, for nothing
 * is lost while store and queue share a transaction. Gives how many.
 */
export function recoverDeliveries(database: Database, queue: Queue, minutes: number): Promise<number> {
  return database.transaction(async (tx) => {
    const rows = await tx.query<{ task: Task }>(
      `select distinct on (subject, task->>'kind') task from lambdelta.deliveries as delivery
       where handled_at is null and received_at < clock_timestamp() - make_interval(mins => $1)
         and received_at > clock_timestamp() - interval '3 days'
         and not exists (
           select from lambdelta_queue.job
           where data = delivery.task and (state in ('created', 'retry', 'active')))
       order by subject, task->>'kind', received_at desc limit 500`,
      [minutes],
    );
    await queue.enqueue(
      tx,
      rows.map((row) => row.task),
    );
    return rows.length;
  });
}
