/** Takes two commits, gives their merge base and, for small changes, the lines that their diff shows. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { type DiffFile, type DiffLines, diffLines } from './hunks.ts';
import { allPages } from './pages.ts';

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
  const parameters = { ...name, basehead: `${base}...${head}`, per_page: 1, page: 1 };
  const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters);
  const files = (data.files ?? []) as DiffFile[];
  return {
    base: data.base_commit.sha,
    mergeBase: data.merge_base_commit.sha,
    head,
    ...(files.length < filesOfComparison ? { lines: diffLines(files) } : {}),
  };
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
