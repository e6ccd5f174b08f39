/** Takes settings, starts the App: database, queue, GitHub, server; gives what stops it. */

import type { Context } from './context.ts';
import { startJudge } from './evaluate/judge.ts';
import { connectGitHub } from './github.ts';
import { createLog, type Log } from './operate/log.ts';
import { createMetrics } from './operate/metrics.ts';
import { runTick } from './operate/tick.ts';
import { openQueue, type QueueSettings, queueDefaults } from './queue/queue.ts';
import { runTask } from './run-task.ts';
import { serve } from './server.ts';
import type { Settings } from './settings.ts';
import type { Database } from './store/database.ts';
import { migrate } from './store/migrations.ts';
import { openPglite } from './store/pglite.ts';
import { openPostgres } from './store/postgres.ts';

export interface Started {
  url: string;
  context: Context;
  /** Takes nothing new, lets what runs finish for up to 20 s. */
  stop(): Promise<void>;
}

export interface StartOptions {
  log?: Log;
  now?: () => Date;
  queue?: Partial<QueueSettings>;
  /** false: receive and store only, for processes that leave the work to others. */
  work?: boolean;
}

export async function start(settings: Settings, options: StartOptions = {}): Promise<Started> {
  const log = options.log ?? logFor(settings);
  const metrics = createMetrics();
  const database = await openStore(settings, log);
  const queueSettings = { ...queueDefaults, concurrency: settings.concurrency, ...options.queue };
  const queue = await openQueue(
    database,
    (error) => log.error({ err: error }, 'the queue had an error'),
    queueSettings,
  );
  const github = connectGitHub(settings, log, metrics);
  const now = options.now ?? (() => new Date());
  const judge = startJudge(settings.apiUrl, metrics);
  const context: Context = { settings, database, queue, github, judge, log, metrics, now };
  const self = await github.self();
  const server = await serve(context, self);
  if (options.work !== false) {
    await queue.work({ run: (job) => runTask(context, job), tick: (tick) => runTick(context, tick) });
  }
  log.info({ url: server.url, database: database.kind, slug: self.slug }, 'Lambdelta is ready');
  return {
    url: server.url,
    context,
    stop: async () => {
      await server.close();
      await queue.stop();
      await judge.stop();
      await database.close();
    },
  };
}

export function logFor(settings: Settings): Log {
  const secrets = [settings.privateKey, settings.webhookSecret, settings.oauth?.clientSecret ?? ''];
  return createLog(settings.logLevel, secrets, (line) => {
    process.stdout.write(line);
  });
}

/** Opened and brought up to date. */
export async function openStore(settings: Settings, log: Log): Promise<Database> {
  const database = settings.databaseUrl
    ? openPostgres(settings.databaseUrl, (error) => log.warn({ err: error }, 'a database connection broke'))
    : await openPglite(settings.dataFolder);
  const version = await migrate(database);
  log.info({ database: database.kind, version }, 'the database is up to date');
  return database;
}
