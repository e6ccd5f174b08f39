/** Pull requests as GitHub shows them: the head follows its branch, files and hunks are real, comments keep to the diff. */

import { shownLines } from './patch.ts';
import { changedFiles, mergeBaseOf } from './pull-files.ts';
import { type Answer, type Ask, ask, type FrontState, failure, upstream } from './state.ts';

export interface PullJson {
  number: number;
  state: string;
  draft: boolean;
  title: string;
  user: { login: string; type: string };
  labels: { name: string }[];
  head: { ref: string; sha: string; repo: { full_name: string; fork: boolean } | null };
  base: { ref: string; sha: string; repo: { full_name: string } };
  [key: string]: unknown;
}

export function pullKey(repository: string, number: number | string): string {
  return `${repository}#${number}`;
}

/** The emulator keeps the head of the day it was opened; GitHub's moves with the branch. */
function withLiveHead(state: FrontState, repository: string, pull: PullJson): PullJson {
  const branches = state.pulls.get(pullKey(repository, pull.number));
  const sha = branches && state.heads.get(`${branches.head.repository}:${branches.head.branch}`);
  if (!branches || !sha) return pull;
  return { ...pull, base: { ...pull.base, ref: branches.base.branch }, head: { ...pull.head, sha } };
}

export async function readPull(state: FrontState, repository: string, number: number | string): Promise<PullJson> {
  const pull = await ask<PullJson>(state, 'GET', `/repos/${repository}/pulls/${number}`);
  return withLiveHead(state, repository, pull);
}

async function filesOfPull(state: FrontState, repository: string, number: number | string) {
  const pull = await readPull(state, repository, number);
  const base = state.heads.get(`${repository}:${pull.base.ref}`) ?? pull.base.sha;
  return changedFiles(state, repository, await mergeBaseOf(state, repository, base, pull.head.sha), pull.head.sha);
}

export async function getPull({ state, parts, url, authorization }: Ask): Promise<Answer> {
  const [owner, name, number] = parts as [string, string, string];
  const answer = await upstream(state, 'GET', url.pathname, undefined, authorization);
  if (answer.status !== 200) return answer;
  const files = await filesOfPull(state, `${owner}/${name}`, number);
  return {
    status: 200,
    body: { ...withLiveHead(state, `${owner}/${name}`, answer.body as PullJson), changed_files: files.length },
  };
}

export async function listPulls({ state, parts, url, authorization }: Ask): Promise<Answer> {
  const [owner, name] = parts as [string, string];
  const answer = await upstream(state, 'GET', url.pathname + url.search, undefined, authorization);
  if (answer.status !== 200) return answer;
  const pulls = answer.body as PullJson[];
  return { status: 200, body: pulls.map((pull) => withLiveHead(state, `${owner}/${name}`, pull)) };
}

/** Pages of at most 100 rows, at most 3,000 rows in all. */
export async function getPullFiles({ state, parts, url }: Ask): Promise<Answer> {
  const [owner, name, number] = parts as [string, string, string];
  const files = (await filesOfPull(state, `${owner}/${name}`, number)).slice(0, 3000);
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), 100);
  const page = Number(url.searchParams.get('page') ?? 1);
  const more = page * size < files.length;
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return {
    status: 200,
    body: files.slice((page - 1) * size, page * size),
    ...(more ? { headers: { link: `<${next}>; rel="next"` } } : {}),
  };
}

/** The emulator's comparison with real files: at most 300, only on the first page. */
export async function compare({ state, parts, url, authorization }: Ask): Promise<Answer> {
  const [owner, name, basehead] = parts as [string, string, string];
  const path = `/repos/${owner}/${name}/compare/${encodeURIComponent(basehead)}`;
  const answer = await upstream(state, 'GET', path + url.search, undefined, authorization);
  if (answer.status !== 200) return answer;
  const body = answer.body as { merge_base_commit: { sha: string }; commits: { sha: string }[]; files: unknown[] };
  const head = basehead.slice(basehead.indexOf('...') + 3);
  const sha = state.heads.get(`${owner}/${name}:${head}`) ?? head;
  const first = Number(url.searchParams.get('page') ?? 1) === 1;
  const files = first ? await changedFiles(state, `${owner}/${name}`, body.merge_base_commit.sha, sha) : [];
  return { status: 200, body: { ...body, files: files.slice(0, 300) } };
}

interface DraftComment {
  path?: unknown;
  line?: unknown;
  start_line?: unknown;
  side?: unknown;
  body?: unknown;
}

/** Line comments must lie in one hunk of the diff, or the whole review is refused. */
export async function createReview({ state, parts, body, authorization, url }: Ask): Promise<Answer> {
  const [owner, name, number] = parts as [string, string, string];
  const repository = `${owner}/${name}`;
  const drafts = (Array.isArray(body['comments']) ? body['comments'] : []) as DraftComment[];
  if (drafts.length === 0 && body['event'] === 'COMMENT' && !body['body'])
    return failure(422, 'Unprocessable Entity', ['Body can not be blank']);
  const hunks = new Map((await filesOfPull(state, repository, number)).map((file) => [file.filename, file.patch]));
  const errors = drafts.flatMap((draft) => anchorErrors(draft, hunks));
  if (errors.length > 0) return failure(422, 'Unprocessable Entity', errors);
  const review = await upstream(state, 'POST', url.pathname, { ...body, comments: [] }, authorization);
  if (review.status >= 300) return review;
  const reviewId = (review.body as { id: number }).id;
  for (const { start_line: startLine, ...draft } of drafts) {
    const path = `/repos/${repository}/pulls/${number}/comments`;
    const comment = await ask<{ id: number }>(state, 'POST', path, { ...draft, side: 'RIGHT' }, authorization);
    state.anchors.set(comment.id, { startLine: (startLine as number | undefined) ?? null, reviewId });
  }
  return { ...review, status: 200 };
}

function anchorErrors(draft: DraftComment, patches: Map<string, string | undefined>): string[] {
  if (typeof draft.body !== 'string' || draft.body === '') return ['Body can not be blank'];
  const patch = patches.get(String(draft.path));
  if (!patches.has(String(draft.path))) return ['Path could not be resolved'];
  const hunk = shownLines(patch ?? '').find((lines) => lines.includes(Number(draft.line)));
  if (!hunk) return ['Line could not be resolved'];
  if (draft.start_line === undefined) return [];
  if (Number(draft.start_line) >= Number(draft.line)) return ['Start line must precede the end line.'];
  return hunk.includes(Number(draft.start_line)) ? [] : ['Start line must be part of the same hunk as the line.'];
}

export interface CommentJson {
  id: number;
  node_id: string;
  body: string;
  path: string;
  line: number | null;
  in_reply_to_id: number | null;
  user: { login: string };
  [key: string]: unknown;
}

export async function reviewComments(state: FrontState, repository: string, number: number | string) {
  const path = `/repos/${repository}/pulls/${number}/comments?per_page=100&page=`;
  const all: CommentJson[] = [];
  for (let page = 1; ; page += 1) {
    const rows = await ask<CommentJson[]>(state, 'GET', path + page);
    all.push(...rows.map((row) => withAnchor(state, row)));
    if (rows.length < 100) return all;
  }
}

function withAnchor(state: FrontState, comment: CommentJson): CommentJson {
  const anchor = state.anchors.get(comment.id);
  return anchor ? { ...comment, start_line: anchor.startLine, pull_request_review_id: anchor.reviewId } : comment;
}

export async function listReviewComments({ state, url, authorization }: Ask): Promise<Answer> {
  const answer = await upstream(state, 'GET', url.pathname + url.search, undefined, authorization);
  if (answer.status !== 200) return answer;
  return { status: 200, body: (answer.body as CommentJson[]).map((row) => withAnchor(state, row)) };
}

/** The base of a pull request may be changed, which the emulator does not keep. */
export async function patchPull({ state, parts, body, url, authorization }: Ask): Promise<Answer> {
  const [owner, name, number] = parts as [string, string, string];
  const branches = state.pulls.get(pullKey(`${owner}/${name}`, number));
  if (branches && typeof body['base'] === 'string') branches.base.branch = body['base'];
  const answer = await upstream(state, 'PATCH', url.pathname, body, authorization);
  if (answer.status !== 200) return answer;
  return { status: 200, body: withLiveHead(state, `${owner}/${name}`, answer.body as PullJson) };
}
