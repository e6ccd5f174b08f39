/** Takes a pull request, gives what it holds of ours in one GraphQL call per hundred rows: summary, threads, head, labels. */
import type { GitHubClient, RepositoryName } from './client.ts';

/** A comment that our own token wrote. */
interface OwnComment {
  /** For REST. */
  id: string;
  body: string;
}

export interface OwnThread extends OwnComment {
  /** Whether anybody else wrote in the thread. */
  answered: boolean;
}

export interface PullRequestState {
  headSha: string;
  baseRef: string;
  open: boolean;
  draft: boolean;
  author: string | undefined;
  labels: string[];
  /** Comments of ours on the pull request, oldest first. */
  comments: OwnComment[];
  /** Threads that we opened on lines. */
  threads: OwnThread[];
  /** Bodies of our reviews. */
  reviews: string[];
}

/** Rows beyond these many pages of a hundred are not read; ours are among the first. */
const mostPages = 10;

const rows = {
  comments: 'nodes { fullDatabaseId body viewerDidAuthor }',
  reviewThreads: 'nodes { comments(first: 50) { nodes { fullDatabaseId body viewerDidAuthor } } }',
  reviews: 'nodes { body viewerDidAuthor }',
} as const;
type Connection = keyof typeof rows;
const connections = Object.keys(rows) as Connection[];

/** The query for the connections that have further rows, each after its cursor. */
export function stateQuery(wanted: readonly Connection[]): string {
  const variables = wanted.map((name) => `, $${name}: String`).join('');
  const fields = wanted.map(
    (name) => `${name}(first: 100, after: $${name}) { ${rows[name]} pageInfo { hasNextPage endCursor } }`,
  );
  return `query State($owner: String!, $repo: String!, $number: Int!${variables}) {
    repository(owner: $owner, name: $repo) { pullRequest(number: $number) {
      headRefOid baseRefName state isDraft author { login } labels(first: 100) { nodes { name } }
      ${fields.join(' ')} } } }`;
}

interface CommentNode {
  fullDatabaseId: string | number;
  body: string;
  viewerDidAuthor: boolean;
}

interface PageOf<T> {
  nodes: (T | null)[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface PullRequestNode {
  headRefOid: string;
  baseRefName: string;
  state: string;
  isDraft: boolean;
  author: { login: string } | null;
  labels: { nodes: ({ name: string } | null)[] } | null;
  comments?: PageOf<CommentNode>;
  reviewThreads?: PageOf<{ comments: { nodes: (CommentNode | null)[] } }>;
  reviews?: PageOf<CommentNode>;
}

/** Throws a `missing` problem where there is no such pull request. */
export async function readPullRequestState(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
): Promise<PullRequestState> {
  let state: PullRequestState | undefined;
  let wanted: readonly Connection[] = connections;
  const cursors: Record<string, string> = {};
  for (let page = 0; page < mostPages && wanted.length > 0; page += 1) {
    const answer = await client.graphql(stateQuery(wanted), { ...name, number, ...cursors });
    const pull = (answer as { repository: { pullRequest: PullRequestNode | null } | null }).repository?.pullRequest;
    if (!pull) throw Object.assign(new Error(`there is no pull request ${number}`), { status: 404 });
    state ??= emptyState(pull);
    addRows(state, pull);
    wanted = wanted.filter((connection) => {
      const info = pull[connection]?.pageInfo;
      if (info?.endCursor) cursors[connection] = info.endCursor;
      return info?.hasNextPage === true;
    });
  }
  return state as PullRequestState;
}

function emptyState(pull: PullRequestNode): PullRequestState {
  return {
    headSha: pull.headRefOid,
    baseRef: pull.baseRefName,
    open: pull.state === 'OPEN',
    draft: pull.isDraft,
    author: pull.author?.login,
    labels: (pull.labels?.nodes ?? []).flatMap((label) => (label ? [label.name] : [])),
    comments: [],
    threads: [],
    reviews: [],
  };
}

function addRows(state: PullRequestState, pull: PullRequestNode): void {
  for (const node of pull.comments?.nodes ?? []) if (node?.viewerDidAuthor) state.comments.push(own(node));
  for (const node of pull.reviews?.nodes ?? [])
    if (node?.viewerDidAuthor && node.body !== '') state.reviews.push(node.body);
  for (const thread of pull.reviewThreads?.nodes ?? []) {
    const [first, ...others] = (thread?.comments.nodes ?? []).filter((node) => node !== null);
    if (!first?.viewerDidAuthor) continue;
    state.threads.push({ ...own(first), answered: others.some((node) => !node.viewerDidAuthor) });
  }
}

function own(node: CommentNode): OwnComment {
  return { id: String(node.fullDatabaseId), body: node.body };
}
