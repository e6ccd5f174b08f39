/** Fills an emulated repository: commits, branches, pull requests, comments, as people would make them. */
import { type CommentJson, type PullJson, pullKey, readPull, reviewComments } from './pulls.ts';
import { ask, type FrontState } from './state.ts';

/** Path -> text; `null` deletes; `{ mode }` makes a link or an executable. */
export type Files = Record<string, string | null | { mode: string; text: string } | { base64: string }>;

interface CommitOptions {
  files: Files;
  message?: string;
  /** Commit to start from; default: the branch's head, or no commit at all for a new branch without one. */
  parent?: string | null;
}

interface PullOptions {
  title?: string;
  /** Branch, or `owner:branch` of a fork. */
  head: string;
  base?: string;
  author?: string;
  draft?: boolean;
}

export interface EmulatedRepository {
  fullName: string;
  owner: string;
  name: string;
  /** Commits and moves the branch (forced where `parent` is another commit); gives the commit's SHA. */
  commit(branch: string, options: CommitOptions): Promise<string>;
  head(branch: string): string;
  deleteBranch(branch: string): Promise<void>;
  /** Opens a pull request, gives its number. */
  open(options: PullOptions): Promise<number>;
  pull(number: number): Promise<PullJson>;
  /** Changes the base branch. */
  retarget(number: number, base: string): Promise<void>;
  fork(login: string): Promise<EmulatedRepository>;
  /** What was published on a pull request. */
  issueComments(number: number): Promise<CommentJson[]>;
  reviewComments(number: number): Promise<CommentJson[]>;
  reviews(number: number): Promise<{ id: number; body: string; state: string; user: { login: string } }[]>;
  labels(number: number): Promise<string[]>;
  checkRuns(sha: string): Promise<
    {
      id: number;
      name: string;
      status: string;
      conclusion: string | null;
      output: { title: string; summary: string };
    }[]
  >;
  /** What people do. */
  comment(number: number, login: string, body: string): Promise<number>;
  reply(number: number, login: string, to: number, body: string): Promise<number>;
  review(
    number: number,
    login: string,
    event: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT',
    body?: string,
  ): Promise<number>;
}

export function emulatedRepository(
  state: FrontState,
  owner: string,
  name: string,
  network?: string,
): EmulatedRepository {
  const fullName = `${owner}/${name}`;
  const api = `/repos/${fullName}`;
  const as = (login: string) => `token token-${login}`;
  const id = async (method: string, path: string, body: unknown, login: string) =>
    (await ask<{ id: number }>(state, method, path, body, as(login))).id;
  return {
    fullName,
    owner,
    name,
    commit: (branch, options) => commit(state, fullName, branch, options, network),
    head: (branch) => headOf(state, fullName, branch),
    deleteBranch: async (branch) => {
      state.heads.delete(`${fullName}:${branch}`);
      await ask(state, 'DELETE', `${api}/git/refs/heads/${branch}`);
    },
    open: (options) => open(state, fullName, options),
    pull: (number) => readPull(state, fullName, number),
    retarget: async (number, base) => {
      const branches = state.pulls.get(pullKey(fullName, number));
      if (branches) branches.base.branch = base;
    },
    fork: async (login) => {
      await ask(state, 'POST', `${api}/forks`, {}, as(login));
      const fork = `${login}/${name}`;
      for (const [key, sha] of state.heads)
        if (key.startsWith(`${fullName}:`)) state.heads.set(key.replace(fullName, fork), sha);
      return emulatedRepository(state, login, name, fullName);
    },
    issueComments: (number) => ask(state, 'GET', `${api}/issues/${number}/comments?per_page=100`),
    reviewComments: (number) => reviewComments(state, fullName, number),
    reviews: (number) => ask(state, 'GET', `${api}/pulls/${number}/reviews?per_page=100`),
    labels: async (number) => {
      const labels = await ask<{ name: string }[]>(state, 'GET', `${api}/issues/${number}/labels?per_page=100`);
      return labels.map((label) => label.name);
    },
    checkRuns: async (sha) =>
      (await ask<{ check_runs: never[] }>(state, 'GET', `${api}/commits/${sha}/check-runs`)).check_runs,
    comment: (number, login, body) => id('POST', `${api}/issues/${number}/comments`, { body }, login),
    reply: (number, login, to, body) =>
      id('POST', `${api}/pulls/${number}/comments`, { body, in_reply_to_id: to }, login),
    review: (number, login, event, body = 'seen') =>
      id(
        'POST',
        `${api}/pulls/${number}/reviews`,
        { event, body, commit_id: readHead(state, fullName, number) },
        login,
      ),
  };
}

function headOf(state: FrontState, repository: string, branch: string): string {
  const sha = state.heads.get(`${repository}:${branch}`);
  if (!sha) throw new Error(`no branch ${branch} in ${repository}`);
  return sha;
}

function readHead(state: FrontState, repository: string, number: number): string | undefined {
  const branches = state.pulls.get(pullKey(repository, number));
  return branches && state.heads.get(`${branches.head.repository}:${branches.head.branch}`);
}

/** The clock of commits, so that equal trees made one after the other are different commits. */
let moment = Date.UTC(2026, 0, 1);

async function commit(
  state: FrontState,
  repository: string,
  branch: string,
  { files, message = 'Change', parent = state.heads.get(`${repository}:${branch}`) ?? null }: CommitOptions,
  network: string | undefined,
): Promise<string> {
  moment += 1000;
  const person = { name: 'Dev', email: 'dev@example.com', date: new Date(moment).toISOString() };
  // A fork shares the objects of the repository it came from; the emulator keeps them there.
  const api = `/repos/${network ?? repository}/git`;
  const base =
    parent === null ? undefined : await ask<{ tree: { sha: string } }>(state, 'GET', `${api}/commits/${parent}`);
  const entries = await Promise.all(Object.entries(files).map((entry) => treeEntry(state, api, entry)));
  const { sha: tree } = await ask<{ sha: string }>(state, 'POST', `${api}/trees`, {
    ...(base ? { base_tree: base.tree.sha } : {}),
    tree: entries,
  });
  const parents = parent === null ? [] : [parent];
  const made = { message, tree, parents, author: person, committer: person };
  const { sha } = await ask<{ sha: string }>(state, 'POST', `${api}/commits`, made);
  const known = state.heads.has(`${repository}:${branch}`);
  if (!network && known) await ask(state, 'PATCH', `${api}/refs/heads/${branch}`, { sha, force: true });
  else if (!network) await ask(state, 'POST', `${api}/refs`, { ref: `refs/heads/${branch}`, sha });
  state.heads.set(`${repository}:${branch}`, sha);
  return sha;
}

async function treeEntry(state: FrontState, api: string, [path, file]: [string, Files[string]]) {
  if (file === null) return { path, mode: '100644', type: 'blob', sha: null };
  if (typeof file === 'string') return { path, mode: '100644', type: 'blob', content: file };
  if ('mode' in file) return { path, mode: file.mode, type: 'blob', content: file.text };
  const blob = await ask<{ sha: string }>(state, 'POST', `${api}/blobs`, { content: file.base64, encoding: 'base64' });
  return { path, mode: '100644', type: 'blob', sha: blob.sha };
}

async function open(state: FrontState, repository: string, options: PullOptions): Promise<number> {
  const { head, base = 'main', title = 'Change', author = 'dev', draft = false } = options;
  const [owner, branch] = head.includes(':') ? (head.split(':') as [string, string]) : [undefined, head];
  const body = { title, head, base, draft };
  const token = owner === undefined ? `token token-${author}` : `token token-${owner}`;
  const pull = await ask<{ number: number }>(state, 'POST', `/repos/${repository}/pulls`, body, token);
  const name = repository.slice(repository.indexOf('/') + 1);
  state.pulls.set(pullKey(repository, pull.number), {
    head: { repository: owner === undefined ? repository : `${owner}/${name}`, branch },
    base: { repository, branch: base },
  });
  return pull.number;
}
