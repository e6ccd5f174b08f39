/**
 * Takes a client, gives one that remembers what cannot change: trees, blobs and files at a commit, by their hashes.
 * An organisation's `.github` is remembered for a minute, since every evaluation reads it.
 */
import type { GitHubClient, GitHubResponse } from '../../src/edge/github/client.ts';

export interface Memory {
  /** Gives what was stored under the key, unless it is too old. */
  get(key: string): Promise<GitHubResponse> | undefined;
  set(key: string, answer: Promise<GitHubResponse>, until: number): void;
}

const immutable = /^GET \/repos\/\{owner\}\/\{repo\}\/git\/(?:trees|blobs)\//;
const contents = /^GET \/repos\/\{owner\}\/\{repo\}\/contents\//;
const commit = /^[0-9a-f]{40}$/;
const organisationSeconds = 60;

export interface Scope {
  /** The repository's id: what one installation read is never given to another's. */
  scope: number;
  /** Changes with the organisation's configuration, so that what was read of it before is read again. */
  organisationSince: string;
}

export function remembering(
  client: GitHubClient,
  memory: Memory,
  { scope, organisationSince }: Scope,
  now: () => Date,
): GitHubClient {
  const lifetime = (route: string, parameters: Record<string, unknown>): number | undefined => {
    if (immutable.test(route)) return Number.POSITIVE_INFINITY;
    if (!contents.test(route)) return undefined;
    if (commit.test(String(parameters['ref']))) return Number.POSITIVE_INFINITY;
    return parameters['repo'] === '.github' ? organisationSeconds * 1000 : undefined;
  };
  return {
    graphql: (query, variables) => client.graphql(query, variables),
    request: (route, parameters = {}) => {
      const life = lifetime(route, parameters);
      if (life === undefined) return client.request(route, parameters);
      const { request: _transport, ...named } = parameters;
      const since = Number.isFinite(life) ? organisationSince : '';
      const key = JSON.stringify([scope, since, route, named]);
      const there = memory.get(key);
      if (there) return there;
      const answer = client.request(route, parameters);
      memory.set(key, answer, now().getTime() + life);
      return answer;
    },
  };
}

/** Least recently used first out, above `most` answers; large answers are not kept, and failures only where nothing is there. */
export function createMemory(now: () => Date, most = 400, largest = 400_000): Memory {
  const entries = new Map<string, { answer: Promise<GitHubResponse>; until: number }>();
  return {
    get: (key) => {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (entry.until <= now().getTime()) return undefined;
      entries.set(key, entry);
      return entry.answer;
    },
    set: (key, answer, until) => {
      entries.set(key, { answer, until });
      for (const oldest of entries.keys()) {
        if (entries.size <= most) break;
        entries.delete(oldest);
      }
      answer.then(
        ({ headers, data }) => {
          const size = Number(headers['content-length'] ?? 0) || sizeOf(data);
          if (size > largest) entries.delete(key);
        },
        (error: { status?: unknown }) => {
          if (error.status !== 404) entries.delete(key);
        },
      );
    },
  };
}

/** Roughly, in bytes: a tree's entries or a blob's text. */
function sizeOf(data: { tree?: unknown[]; content?: string }): number {
  return (data?.tree?.length ?? 0) * 250 + (data?.content?.length ?? 0);
}
