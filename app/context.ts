/** What every part of the running App is handed: its settings and the few things that touch the world. */
import type { Judge } from './evaluate/judge.ts';
import type { GitHub } from './github.ts';
import type { Log } from './operate/log.ts';
import type { Metrics } from './operate/metrics.ts';
import type { Queue } from './queue/queue.ts';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';

export interface Context {
  settings: Settings;
  database: Database;
  queue: Queue;
  github: GitHub;
  judge: Judge;
  log: Log;
  metrics: Metrics;
  /** Handed in, so that tests can let waivers expire. */
  now(): Date;
}

/** The day that waivers and runtimes are judged by, as an ISO date in UTC. */
export function todayOf(context: Pick<Context, 'now'>): string {
  return context.now().toISOString().slice(0, 10);
}
