/** Takes a pull request's head, gives who approves it now with the right to write: logins, and the teams asked about that they are in. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { allPages } from './pages.ts';
import { problemOf } from './problem.ts';

export interface ApprovalQuestion {
  number: number;
  headSha: string;
  /** Whose own approval does not count. */
  author: string;
  /** Teams to ask about, `organisation/team`; only a token that may read members learns of them. */
  teams: readonly string[];
}

interface ReviewRow {
  user: { login: string; type?: string } | null;
  state: string;
  commit_id: string | null;
}

const mostReviews = 1000;
/** Others leave an earlier approval as it is. */
const deciding = ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'];

export async function readApprovals(
  client: GitHubClient,
  name: RepositoryName,
  { number, headSha, author, teams }: ApprovalQuestion,
): Promise<string[]> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/reviews';
  const rows = await allPages<ReviewRow>(client, route, { ...name, pull_number: number }, mostReviews);
  const last = new Map<string, ReviewRow>();
  for (const row of rows) if (row.user && deciding.includes(row.state)) last.set(row.user.login.toLowerCase(), row);
  last.delete(author.toLowerCase());
  const approvals: string[] = [];
  for (const { user, state, commit_id } of last.values()) {
    if (!user || user.type === 'Bot' || state !== 'APPROVED' || commit_id !== headSha) continue;
    if (!(await mayWrite(client, name, user.login))) continue;
    approvals.push(user.login);
    for (const team of teams)
      if (!approvals.includes(team) && (await isMember(client, team, user.login))) approvals.push(team);
  }
  return approvals;
}

/** https://docs.github.com/rest/collaborators/collaborators#get-repository-permissions-for-a-user */
async function mayWrite(client: GitHubClient, name: RepositoryName, username: string): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';
  const permission = await known(client, route, { ...name, username });
  return permission?.permission === 'admin' || permission?.permission === 'write';
}

/** https://docs.github.com/rest/teams/members#get-team-membership-for-a-user */
async function isMember(client: GitHubClient, team: string, username: string): Promise<boolean> {
  const [org, team_slug] = team.split('/');
  const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}';
  return (await known(client, route, { org, team_slug, username }))?.state === 'active';
}

/** Nothing where it is not there, or not to be seen with this token: an approval that cannot be checked does not count. */
async function known(
  client: GitHubClient,
  route: string,
  parameters: Record<string, unknown>,
): Promise<{ permission?: unknown; state?: unknown } | undefined> {
  try {
    return (await client.request(route, parameters)).data;
  } catch (error) {
    const { kind } = problemOf(error, 0);
    if (kind === 'missing' || kind === 'forbidden') return undefined;
    throw error;
  }
}
