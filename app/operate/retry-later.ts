/** Takes what a job threw, gives what to throw to the queue: GitHub's own delay where it asked for one. */
import { problemOf } from '../../src/edge/github/index.ts';
import { RetryLater } from '../queue/queue.ts';

/** A primary limit resets within the hour; longer waits are taken as mistakes of a clock. */
const longestWait = 3900;

export function asRetry(error: unknown, now: Date): unknown {
  const problem = problemOf(error, now.getTime());
  if (problem.kind !== 'limited') return error;
  const seconds = Math.ceil((problem.wait ?? 60_000) / 1000);
  return new RetryLater(Math.min(Math.max(seconds, 1), longestWait), error);
}
