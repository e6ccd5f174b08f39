/** Takes a client, gives one that waits as GitHub asks and tries again, within bounds. */
import type { GitHubClient, GitHubResponse } from './client.ts';
import { type Problem, problemOf } from './problem.ts';

export interface RetryOptions {
  sleep(milliseconds: number): Promise<void>;
  /** Epoch milliseconds. */
  now(): number;
  /** Tries of one call. */
  attempts?: number;
  /** Milliseconds that one wait, and that all waits of this client together, may last. */
  longestWait?: number;
  longestTotal?: number;
  /** Milliseconds until a call without an answer is given up. */
  timeout?: number;
  /** Told before each wait. */
  onWait?(milliseconds: number, problem: Problem): void;
}

/**
 * A limit is always waited for, because nothing was done. A server error or a lost connection is tried again only for
 * what may be done twice; the caller of a POST looks first whether it was done.
 */
export function withRetry(client: GitHubClient, options: RetryOptions): GitHubClient {
  const { attempts = 4, longestWait = 90_000, longestTotal = 240_000, timeout = 30_000 } = options;
  let waited = 0;
  const call = async <T>(repeatable: boolean, send: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await send(AbortSignal.timeout(timeout));
      } catch (error) {
        const problem = problemOf(error, options.now());
        const again =
          problem.kind === 'limited' || (repeatable && (problem.kind === 'server' || problem.kind === 'network'));
        const wait = problem.wait ?? defaultWait(problem, attempt);
        if (!again || attempt >= attempts || wait > longestWait || waited + wait > longestTotal) throw error;
        waited += wait;
        options.onWait?.(wait, problem);
        await options.sleep(wait);
      }
    }
  };
  return {
    request: (route, parameters) =>
      call<GitHubResponse>(!route.startsWith('POST '), (signal) =>
        client.request(route, { ...parameters, request: { signal } }),
      ),
    graphql: (query, variables) =>
      call(!/^\s*mutation\b/.test(query), (signal) => client.graphql(query, { ...variables, request: { signal } })),
  };
}

/** GitHub asks for at least a minute after a secondary limit without a delay; server errors are often over in a second. */
function defaultWait(problem: Problem, attempt: number): number {
  return problem.kind === 'limited' ? 60_000 : 500 * 2 ** (attempt - 1);
}
