/**
 * Takes a change, has a thread of its own gather and judge it: webhooks are answered while large templates are judged, and a
 * template that brings the thread down brings down nothing else.
 */
import { Worker } from 'node:worker_threads';
import type { Config } from '../../src/core/model/config.ts';
import type { Review } from '../../src/pull-request.ts';
import type { Metrics } from '../operate/metrics.ts';
import type { StoredWaiver } from '../store/waivers.ts';

export interface JudgeOrder {
  /** Of the installation. */
  token: string;
  /** The repository's id: what is remembered for one is never given to another. */
  scope: number;
  /** When the organisation's configuration last changed, as far as it was heard of: what was remembered before is not used. */
  organisationSince: string;
  owner: string;
  repo: string;
  base: string;
  head: string;
  today: string;
  waivers: StoredWaiver[];
  /** Who approved this head: new access and waivers that the change itself adds count by them. */
  approvals: string[];
}

export interface JudgedReview {
  review: Review;
  /** The base side's configuration as it is written; absent where it has an error. */
  config: Config | undefined;
}

export interface ThreadAnswer {
  id: number;
  result?: JudgedReview;
  error?: Record<string, unknown> & { message: string };
  /** Status -> calls of GitHub that it took. */
  calls: Record<string, number>;
}

export interface Judge {
  /** Throws what GitHub's client threw. */
  review(order: JudgeOrder): Promise<JudgedReview>;
  stop(): Promise<void>;
}

interface Waiting {
  done(result: JudgedReview): void;
  failed(error: unknown): void;
  timer: NodeJS.Timeout;
}

/** Longer than any change may take; then the thread is taken to hang. */
const longestReview = 10 * 60_000;

export function startJudge(apiUrl: string, metrics: Metrics): Judge {
  const waiting = new Map<number, Waiting>();
  let thread: Worker | undefined;
  let next = 1;

  function settle({ id, result, error, calls }: ThreadAnswer): void {
    for (const [status, count] of Object.entries(calls))
      metrics.count('lambdelta_github_requests_total', { status }, count);
    const asker = waiting.get(id);
    if (!asker) return;
    waiting.delete(id);
    clearTimeout(asker.timer);
    if (result) asker.done(result);
    else asker.failed(Object.assign(new Error(error?.message), error));
  }

  function open(): Worker {
    const opened = new Worker(new URL('./judge-thread.ts', import.meta.url), {
      workerData: { apiUrl },
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 6 },
    });
    opened.on('message', settle);
    let reason: unknown = new Error('the judging thread ended');
    opened.on('error', (error) => {
      reason = error;
    });
    opened.on('exit', () => {
      if (thread === opened) thread = undefined;
      for (const { failed, timer } of waiting.values()) {
        clearTimeout(timer);
        failed(reason);
      }
      waiting.clear();
    });
    return opened;
  }

  // Opened at once, so that the first change does not wait for the core's data to be read.
  thread = open();
  return {
    review: (order) =>
      new Promise((done, failed) => {
        thread ??= open();
        const id = next++;
        const timer = setTimeout(() => void thread?.terminate(), longestReview);
        waiting.set(id, { done, failed, timer });
        thread.postMessage({ id, order });
      }),
    stop: async () => {
      await thread?.terminate();
    },
  };
}
