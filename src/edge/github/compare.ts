/** Takes two commits, gives their merge base and, for small changes, the lines that their diff shows. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { type DiffFile, type DiffLines, diffLines } from './hunks.ts';
import { allPages } from './pages.ts';
import { problemOf } from './problem.ts';

export interface Comparison {
  /** The tip of the base that was compared, a commit. */
  base: string;
  mergeBase: string;
  head: string;
  /** Hunks by path on the head side; absent where GitHub may have left out files (it lists 300 at most). */
  lines?: DiffLines;
}

/** `base` and `head` are SHAs or branches. Throws as the client does: status 404 where one of them is gone. */
export async function compareCommits(
  client: GitHubClient,
  name: RepositoryName,
  base: string,
  head: string,
): Promise<Comparison> {
  const data = await compare(client, { ...name, basehead: `${base}...${head}`, per_page: 1 });
  const files = data.files as DiffFile[] | undefined;
  return {
    base: data.base_commit.sha,
    mergeBase: data.merge_base_commit.sha,
    head,
    ...(files && files.length < filesOfComparison ? { lines: diffLines(files) } : {}),
  };
}

/** The first page has the files; a diff too large for GitHub to make fails there, and only there. */
async function compare(client: GitHubClient, parameters: Record<string, unknown>) {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}';
  try {
    return (await client.request(route, { ...parameters, page: 1 })).data;
  } catch (error) {
    const { kind } = problemOf(error, 0);
    if (kind !== 'server' && kind !== 'invalid' && kind !== 'other') throw error;
    const { data } = await client.request(route, { ...parameters, page: 2 });
    return { ...data, files: undefined };
  }
}

/** https://docs.github.com/rest/commits/commits#compare-two-commits */
const filesOfComparison = 300;
/** https://docs.github.com/rest/pulls/pulls#list-pull-requests-files */
const filesOfPullRequest = 3000;

/** The lines that a pull request's own diff shows, over all pages. */
export async function pullRequestLines(client: GitHubClient, name: RepositoryName, number: number): Promise<DiffLines> {
  const parameters = { ...name, pull_number: number };
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files';
  return diffLines(await allPages<DiffFile>(client, route, parameters, filesOfPullRequest));
}
