/** Asks GitHub who may do what: write access for some commands, a framework's reviewers for others. */

import { type GitHubClient, problemOf } from '../../src/edge/github/index.ts';
import { sameLogin } from '../evaluate/decide.ts';
import type { Repository } from '../events/task.ts';

/** https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
export async function mayWrite(client: GitHubClient, repository: Repository, login: string): Promise<boolean> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
      owner: repository.owner,
      repo: repository.name,
      username: login,
    });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** The entry of `reviewers` by which somebody is one: the login itself, or a team (`organisation/team`) with an active membership. */
export async function reviewerEntry(
  client: GitHubClient,
  reviewers: string[],
  login: string,
): Promise<string | undefined> {
  const direct = reviewers.find((reviewer) => sameLogin(reviewer, login));
  if (direct) return direct;
  for (const team of reviewers.filter((reviewer) => reviewer.includes('/'))) {
    if (await isMember(client, team, login)) return team;
  }
  return undefined;
}

/**
 * A team that the App may not ask about, such as another organisation's, lets nobody in.
 * https://docs.github.com/rest/teams/members#get-team-membership-for-a-user; needs the permission `members: read`.
 */
async function isMember(client: GitHubClient, team: string, login: string): Promise<boolean> {
  const [org, slug] = team.split('/');
  try {
    const { data } = await client.request('GET /orgs/{org}/teams/{team_slug}/memberships/{username}', {
      org,
      team_slug: slug,
      username: login,
    });
    return data.state === 'active';
  } catch (error) {
    const { kind } = problemOf(error, 0);
    if (kind === 'missing' || kind === 'forbidden') return false;
    throw error;
  }
}

export function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'status' in error && error.status === 404;
}
