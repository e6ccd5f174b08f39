/** Writes on a pull request: comments and one review. Each function is one call; errors are thrown as the client does. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { problemOf } from './problem.ts';

export interface LineComment {
  path: string;
  line: number;
  /** For several lines: less than `line`, in the same hunk. */
  startLine?: number;
  body: string;
}

export async function createComment(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
  body: string,
): Promise<string> {
  const parameters = { ...name, issue_number: number, body };
  const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
  return String(data.id);
}

export async function editComment(client: GitHubClient, name: RepositoryName, id: string, body: string): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...name, comment_id: id, body });
}

/** One that is gone already is fine. */
export async function deleteComment(client: GitHubClient, name: RepositoryName, id: string): Promise<void> {
  try {
    await client.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...name, comment_id: id });
  } catch (error) {
    if (problemOf(error, 0).kind !== 'missing') throw error;
  }
}

export async function editLineComment(
  client: GitHubClient,
  name: RepositoryName,
  id: string,
  body: string,
): Promise<void> {
  await client.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { ...name, comment_id: id, body });
}

/** GitHub refuses the whole review (422) when one of its comments is not on a line of the diff. */
export async function createReview(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
  review: { sha: string; body?: string; comments: readonly LineComment[] },
): Promise<void> {
  await client.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    ...name,
    pull_number: number,
    commit_id: review.sha,
    event: 'COMMENT',
    ...(review.body === undefined ? {} : { body: review.body }),
    comments: review.comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: 'RIGHT',
      body,
      ...(startLine === undefined ? {} : { start_line: startLine, start_side: 'RIGHT' }),
    })),
  });
}
