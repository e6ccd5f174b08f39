/** Whether this process can do its work: its database answers, and GitHub knows the App. */
import type { Context } from '../context.ts';

export interface Readiness {
  ready: boolean;
  body: { database: string; github: string };
}

/** A probe must answer soon, also where the database does not. */
const longestWait = 3000;

export async function checkReady(context: Context): Promise<Readiness> {
  const database = await outcomeOf(context.database.query('select 1'));
  const github = await outcomeOf(context.github.self());
  return { ready: database === 'ok' && github === 'ok', body: { database, github } };
}

/** The reason goes to the log of who asks, not to the public. */
async function outcomeOf(work: Promise<unknown>): Promise<string> {
  const { promise: late, resolve } = Promise.withResolvers<string>();
  const timer = setTimeout(resolve, longestWait, 'no answer');
  try {
    return await Promise.race([
      work.then(
        () => 'ok',
        () => 'failed',
      ),
      late,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
