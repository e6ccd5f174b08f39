/** Takes a report and a pull request, makes the pull request say so: one summary, new comments once, fixed ones marked. */
import type { ReviewComment } from '../core/render/index.ts';
import { fingerprintsOf, fixedBody, isFixed, summaryMarker } from '../core/render/index.ts';
import {
  createComment,
  createReview,
  type DiffLines,
  deleteComment,
  editComment,
  editLineComment,
  type GitHubClient,
  type OwnThread,
  type Problem,
  type PullRequestState,
  problemOf,
  pullRequestLines,
  type RepositoryName,
  readPullRequestState,
} from '../edge/github/index.ts';

export interface Publication {
  headSha: string;
  /** The summary in at most so many characters; absent: none is to be written. */
  summary?: (limit: number) => string;
  /** Whether a summary is wanted where there is none yet. */
  isWorthSaying: boolean;
  /** Comments for the lines that the diff shows, about the findings that are wanted, worst first; absent: no comments on lines. */
  comments?: (lines: DiffLines, limit: number, wants: (fingerprint: string) => boolean) => ReviewComment[];
  lines?: DiffLines;
  /** Fingerprints of what is still wrong: comments about anything else of ours are fixed. */
  standing: ReadonlySet<string>;
}

export interface Published {
  /** `stale`: the pull request has moved on, nothing was written. */
  outcome: 'published' | 'stale' | 'partly';
  summary: 'created' | 'updated' | 'unchanged' | 'none';
  commented: number;
  fixed: number;
  /** One sentence for each thing that was not done. */
  notDone: string[];
}

export interface PublishOptions {
  now(): number;
}

const commentsOfReview = 20;
/** GitHub's limit is 65,536, in some installations less. */
const summaryLimits = [60_000, 30_000, 10_000] as const;
/** A lost answer to a POST is answered by looking again what is there. */
const mostRounds = 3;

export async function publish(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
  publication: Publication,
  { now }: PublishOptions,
): Promise<Published> {
  const done: Published = { outcome: 'published', summary: 'none', commented: 0, fixed: 0, notDone: [] };
  const desk: Desk = { client, name, number, publication, done };
  for (let round = 1; ; round += 1) {
    try {
      const state = await readPullRequestState(client, name, number);
      if (state.headSha !== publication.headSha) return { ...done, outcome: 'stale' };
      await writeSummary(desk, state, now);
      await writeComments(desk, state, now);
      await markFixed(desk, state);
      return done;
    } catch (error) {
      const problem = problemOf(error, now());
      const unclear = problem.kind === 'server' || problem.kind === 'network';
      if (unclear && round < mostRounds) continue;
      return { ...done, outcome: 'partly', notDone: [...done.notDone, refusal(problem)] };
    }
  }
}

interface Desk {
  client: GitHubClient;
  name: RepositoryName;
  number: number;
  publication: Publication;
  done: Published;
}

/** The summary of ours that stands, by author and marker; anybody could write the marker alone. */
async function writeSummary(
  { client, name, number, publication, done }: Desk,
  state: PullRequestState,
  now: () => number,
) {
  const { summary } = publication;
  const [existing, ...doubles] = state.comments.filter((comment) => comment.body.trimStart().startsWith(summaryMarker));
  // Two runs at once may each have found none.
  for (const double of doubles) await deleteComment(client, name, double.id);
  if (!summary || (!existing && !publication.isWorthSaying)) return;
  for (const limit of summaryLimits) {
    const body = summary(limit);
    if (existing?.body.trim() === body.trim()) {
      if (done.summary === 'none') done.summary = 'unchanged';
      return;
    }
    try {
      if (existing) await editComment(client, name, existing.id, body);
      else await createComment(client, name, number, body);
      done.summary = existing ? 'updated' : 'created';
      return;
    } catch (error) {
      const isTooLong = problemOf(error, now()).kind === 'invalid' && limit !== summaryLimits.at(-1);
      if (!isTooLong) throw error;
    }
  }
}

/** One review with what was not said before; identity are the fingerprints, because GitHub moves lines. */
async function writeComments(desk: Desk, state: PullRequestState, now: () => number) {
  const { client, name, number, publication, done } = desk;
  const { comments } = publication;
  if (!comments) return;
  const said = new Map<string, OwnThread | undefined>();
  for (const body of state.reviews) for (const part of body.split(separator)) remember(said, part);
  for (const thread of state.threads) remember(said, thread.body, thread);
  let lines = publication.lines ?? (await pullRequestLines(client, name, number));
  const about = (wants: (fingerprint: string) => boolean) => comments(lines, commentsOfReview, wants);
  await reopen(desk, state.threads, about, said);
  const unsaid = () => about((fingerprint) => !said.has(fingerprint));
  let fresh = unsaid();
  if (fresh.length === 0) return;
  const sha = publication.headSha;
  try {
    await createReview(client, name, number, { sha, comments: fresh });
  } catch (error) {
    if (problemOf(error, now()).kind !== 'invalid') throw error;
    lines = await pullRequestLines(client, name, number);
    fresh = unsaid();
    if (!(await tryAgain(desk, fresh, now))) {
      await createReview(client, name, number, { sha, body: asBody(fresh), comments: [] });
      done.notDone.push(
        `GitHub refused comments on lines of the diff, so one review comment holds all ${fresh.length}`,
      );
    }
  }
  done.commented += fresh.length;
}

async function tryAgain({ client, name, number, publication }: Desk, fresh: ReviewComment[], now: () => number) {
  if (fresh.length === 0) return true;
  try {
    await createReview(client, name, number, { sha: publication.headSha, comments: fresh });
    return true;
  } catch (error) {
    if (problemOf(error, now()).kind !== 'invalid') throw error;
    return false;
  }
}

const separator = '\n\n---\n\n';
const longestBody = 60_000;

function asBody(comments: readonly ReviewComment[]): string {
  let body = '';
  for (const comment of comments) {
    const next = body === '' ? comment.body : body + separator + comment.body;
    if (next.length > longestBody) break;
    body = next;
  }
  return body;
}

function remember(said: Map<string, OwnThread | undefined>, body: string, thread?: OwnThread): void {
  for (const fingerprint of fingerprintsOf(body)) if (!said.get(fingerprint)) said.set(fingerprint, thread);
}

/** What was fixed and is back says again what is wrong, where it said it first; what moved to another line is said there. */
async function reopen(
  { client, name }: Desk,
  threads: readonly OwnThread[],
  about: (wants: (fingerprint: string) => boolean) => ReviewComment[],
  said: Map<string, OwnThread | undefined>,
) {
  for (const thread of threads) {
    if (!isFixed(thread.body) || thread.answered) continue;
    const [again] = about((fingerprint) => said.get(fingerprint) === thread);
    if (!again) continue;
    await editLineComment(client, name, thread.id, again.body);
    for (const fingerprint of fingerprintsOf(thread.body))
      if (said.get(fingerprint) === thread && !again.fingerprints.includes(fingerprint)) said.delete(fingerprint);
  }
}

/** A thread in which somebody answered is a conversation, and left as it is. */
async function markFixed({ client, name, publication, done }: Desk, state: PullRequestState) {
  for (const thread of state.threads) {
    const fingerprints = fingerprintsOf(thread.body);
    if (fingerprints.length === 0 || fingerprints.some((one) => publication.standing.has(one))) continue;
    if (thread.answered || isFixed(thread.body)) continue;
    await editLineComment(client, name, thread.id, fixedBody(thread.body, publication.headSha));
    done.fixed += 1;
  }
}

function refusal({ kind, message }: Problem): string {
  const words = {
    forbidden: 'this token may not comment on the pull request (forks and Dependabot get one that only reads)',
    unauthorized: 'GitHub does not accept this token',
    limited: 'GitHub asked to wait longer than this run may',
    server: 'GitHub kept failing',
    network: 'GitHub could not be reached',
    missing: 'the pull request is not there, or this token may not see it',
    invalid: 'GitHub refused the text',
    other: 'something unexpected happened',
  };
  return `Not everything was published on the pull request: ${words[kind]} (${message})`;
}
