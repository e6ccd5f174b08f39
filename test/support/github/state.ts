/** What the front knows beyond the emulator behind it, and the way it talks to that emulator. */

/** A token of the emulated GitHub and what it may do. */
export interface Token {
  login: string;
  /** Like the token of a workflow run for a fork: every write is refused with 403. */
  readOnly?: boolean;
  /** Like a workflow's token: without `contents: write` it may not resolve threads. */
  workflow?: boolean;
}

/** One request that reached GitHub. */
export interface Call {
  method: string;
  /** Path with its query, without the host. */
  path: string;
  status: number;
  login: string | undefined;
  body: unknown;
}

/** A failure to be had: the first that fits a call and has uses left is taken. */
export interface Fault {
  fits(call: { method: string; path: string; body: unknown }): boolean;
  /** How often; absent: until removed. */
  times?: number;
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The request is carried out first, and only the answer is lost. */
  afterwards?: boolean;
  /** No answer at all: the connection is cut after this many milliseconds. */
  cutAfter?: number;
}

/** Where a pull request's commits live. */
interface PullBranches {
  head: { repository: string; branch: string };
  base: { repository: string; branch: string };
}

interface Anchor {
  startLine: number | null;
  reviewId: number | null;
}

interface Limits {
  /** Entries of a recursive tree before it is cut (GitHub: 100,000). */
  treeEntries: number;
  /** Patch lines of one pull request after which rows come without a patch (GitHub: about 20,000). */
  patchLines: number;
  /** Characters of a comment (GitHub: 65,536). */
  commentCharacters: number;
}

export interface FrontState {
  upstream: string;
  url: string;
  tokens: Map<string, Token>;
  /** `owner/name:branch` -> commit. */
  heads: Map<string, string>;
  /** `owner/name#number` -> branches. */
  pulls: Map<string, PullBranches>;
  anchors: Map<number, Anchor>;
  resolvedThreads: Set<number>;
  statuses: Map<string, Record<string, unknown>[]>;
  faults: Fault[];
  calls: Call[];
  limits: Limits;
}

export interface Answer {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Everything a handler of the front gets. */
export interface Ask {
  state: FrontState;
  method: string;
  url: URL;
  /** Groups of the route's pattern, decoded. */
  parts: string[];
  body: Record<string, unknown>;
  /** The Authorization header as it came. */
  authorization: string | undefined;
  token: Token | undefined;
}

export const adminToken = 'token-admin';

/** Asks the emulator. */
export async function upstream(
  state: FrontState,
  method: string,
  path: string,
  body?: unknown,
  authorization = `token ${adminToken}`,
): Promise<Answer> {
  const response = await fetch(state.upstream + path, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : JSON.parse(text) };
}

/** Asks the emulator as its administrator; an error is a mistake of the test. */
export async function ask<T = Record<string, unknown>>(
  state: FrontState,
  method: string,
  path: string,
  body?: unknown,
  authorization?: string,
): Promise<T> {
  const answer = await upstream(state, method, path, body, authorization);
  if (answer.status >= 300) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}

export function failure(status: number, message: string, errors?: unknown): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', ...(errors ? { errors } : {}) },
  };
}
