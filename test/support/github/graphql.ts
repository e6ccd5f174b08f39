/** GraphQL over the emulator's REST: the part of GitHub's schema that Lambdelta asks, with its refusals. */
import { buildSchema, graphql } from 'graphql';
import { readPull, reviewComments } from './pulls.ts';
import { type Answer, type Ask, ask, type FrontState, upstream } from './state.ts';

/** Names, types and nullability as in GitHub's public schema. */
const schema = buildSchema(`
  scalar GitObjectID
  scalar BigInt
  interface GitObject { oid: GitObjectID! }
  type Blob implements GitObject { oid: GitObjectID! text: String byteSize: Int! isBinary: Boolean isTruncated: Boolean! }
  interface Actor { login: String! }
  type User implements Actor { login: String! }
  type Bot implements Actor { login: String! }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type IssueComment { id: ID! fullDatabaseId: BigInt body: String! viewerDidAuthor: Boolean! author: Actor }
  type IssueCommentConnection { nodes: [IssueComment] pageInfo: PageInfo! totalCount: Int! }
  type PullRequestReviewComment { id: ID! fullDatabaseId: BigInt body: String! viewerDidAuthor: Boolean! author: Actor path: String! line: Int }
  type PullRequestReviewCommentConnection { nodes: [PullRequestReviewComment] totalCount: Int! pageInfo: PageInfo! }
  type PullRequestReviewThread { id: ID! isResolved: Boolean! path: String! comments(first: Int, after: String): PullRequestReviewCommentConnection! }
  type PullRequestReviewThreadConnection { nodes: [PullRequestReviewThread] pageInfo: PageInfo! totalCount: Int! }
  type Label { name: String! }
  type LabelConnection { nodes: [Label] pageInfo: PageInfo! }
  enum PullRequestState { OPEN CLOSED MERGED }
  enum PullRequestReviewState { APPROVED CHANGES_REQUESTED COMMENTED DISMISSED PENDING }
  type Commit implements GitObject { oid: GitObjectID! }
  type PullRequestReview { author: Actor state: PullRequestReviewState! commit: Commit fullDatabaseId: BigInt body: String! viewerDidAuthor: Boolean! }
  type PullRequestReviewConnection { nodes: [PullRequestReview] pageInfo: PageInfo! }
  type PullRequest {
    number: Int! title: String! headRefOid: GitObjectID! baseRefOid: GitObjectID! baseRefName: String! state: PullRequestState! isDraft: Boolean! author: Actor
    labels(first: Int, after: String): LabelConnection
    comments(first: Int, after: String): IssueCommentConnection!
    reviewThreads(first: Int, after: String): PullRequestReviewThreadConnection!
    latestOpinionatedReviews(first: Int, after: String): PullRequestReviewConnection
    reviews(first: Int, after: String): PullRequestReviewConnection
  }
  type Repository { nameWithOwner: String! object(oid: GitObjectID, expression: String): GitObject pullRequest(number: Int!): PullRequest }
  input ResolveReviewThreadInput { threadId: ID! }
  type ResolveReviewThreadPayload { thread: PullRequestReviewThread }
  type Query { viewer: User! repository(owner: String!, name: String!): Repository }
  type Mutation { resolveReviewThread(input: ResolveReviewThreadInput!): ResolveReviewThreadPayload }
`);

/** The largest text that a blob's field carries before it is cut. */
const textLimit = 512_000;

type Page = { first?: number; after?: string };

export async function answerGraphql(asked: Ask): Promise<Answer> {
  if (!asked.token && !asked.authorization) return { status: 401, body: { message: 'Bad credentials' } };
  const result = await graphql({
    schema,
    source: String(asked.body['query'] ?? ''),
    variableValues: asked.body['variables'] as Record<string, unknown>,
    rootValue: root(asked),
  });
  const errors = result.errors?.map((error) => ({
    message: error.message,
    path: error.path,
    ...(error.extensions['type'] ? { type: error.extensions['type'] } : {}),
  }));
  return {
    status: 200,
    body: { ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) },
  };
}

function root({ state, authorization, token }: Ask) {
  const who = async () => token?.login ?? (await viewerOf(state, authorization));
  return {
    viewer: async () => ({ login: await who() }),
    repository: async ({ owner, name }: { owner: string; name: string }) => {
      const repository = `${owner}/${name}`;
      const answer = await upstream(state, 'GET', `/repos/${repository}`, undefined, authorization);
      if (answer.status !== 200) return null;
      return {
        nameWithOwner: repository,
        object: (args: { oid?: string }) => blob(state, repository, args.oid),
        pullRequest: async ({ number }: { number: number }) => pullRequest(state, repository, number, await who()),
      };
    },
    resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
      if (token?.workflow || token?.readOnly) throw new Error('Resource not accessible by integration');
      state.resolvedThreads.add(Number(input.threadId.slice('thread-'.length)));
      return { thread: null };
    },
  };
}

async function blob(state: FrontState, repository: string, oid: string | undefined) {
  const found = await upstream(state, 'GET', `/repos/${repository}/git/blobs/${oid}`);
  if (found.status !== 200) return null;
  const bytes = Buffer.from((found.body as { content: string }).content, 'base64');
  const isBinary = bytes.subarray(0, 8000).includes(0);
  return {
    __typename: 'Blob',
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > textLimit,
    text: isBinary ? null : bytes.subarray(0, textLimit).toString('utf8'),
  };
}

async function pullRequest(state: FrontState, repository: string, number: number, viewer: string) {
  const pull = await readPull(state, repository, number);
  const labels = await ask<{ name: string }[]>(
    state,
    'GET',
    `/repos/${repository}/issues/${number}/labels?per_page=100`,
  );
  return {
    number,
    title: pull.title,
    headRefOid: pull.head.sha,
    baseRefOid: state.heads.get(`${repository}:${pull.base.ref}`) ?? pull.base.sha,
    baseRefName: pull.base.ref,
    state: pull['merged'] ? 'MERGED' : pull.state.toUpperCase(),
    isDraft: pull.draft,
    author: actor(pull.user.login),
    labels: (page: Page) => connection(labels, page),
    comments: async (page: Page) =>
      connection((await issueComments(state, repository, number)).map(shown(viewer)), page),
    reviewThreads: async (page: Page) =>
      connection(threads(state, await reviewComments(state, repository, number), viewer), page),
    latestOpinionatedReviews: async (page: Page) =>
      connection(
        latestOf((await reviewsOf(state, repository, number)).filter(isOpinion)).map(shownReview(viewer)),
        page,
      ),
    reviews: async (page: Page) =>
      connection((await reviewsOf(state, repository, number)).map(shownReview(viewer)), page),
  };
}

async function viewerOf(state: FrontState, authorization: string | undefined): Promise<string> {
  const answer = await upstream(state, 'GET', '/user', undefined, authorization);
  const login = (answer.body as { login?: string }).login;
  if (login) return login;
  type Issued = { installation_tokens: { app: { slug: string } }[] };
  const issued = await ask<Issued>(state, 'GET', '/_emulate/installation-tokens');
  return `${issued.installation_tokens.at(-1)?.app.slug ?? 'unknown'}[bot]`;
}

/** GraphQL drops the suffix that REST writes after a bot's login. */
function actor(login: string) {
  return { __typename: login.endsWith('[bot]') ? 'Bot' : 'User', login: login.replace(/\[bot\]$/, '') };
}

type Comment = {
  id: number;
  node_id: string;
  body: string;
  user: { login: string };
  path?: string;
  line?: number | null;
};

function shown(viewer: string) {
  return (comment: Comment) => ({
    id: comment.node_id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    viewerDidAuthor: comment.user.login === viewer,
    author: actor(comment.user.login),
    path: comment.path,
    line: comment.line,
  });
}

function threads(state: FrontState, comments: (Comment & { in_reply_to_id: number | null })[], viewer: string) {
  return comments
    .filter((comment) => comment.in_reply_to_id === null)
    .map((first) => {
      const all = comments.filter((comment) => comment === first || comment.in_reply_to_id === first.id);
      return {
        id: `thread-${first.id}`,
        isResolved: state.resolvedThreads.has(first.id),
        path: first.path,
        comments: (page: Page) => connection(all.map(shown(viewer)), page),
      };
    });
}

async function issueComments(state: FrontState, repository: string, number: number): Promise<Comment[]> {
  const all: Comment[] = [];
  for (let page = 1; ; page += 1) {
    const path = `/repos/${repository}/issues/${number}/comments?per_page=100&page=${page}`;
    const rows = await ask<Comment[]>(state, 'GET', path);
    all.push(...rows);
    if (rows.length < 100) return all;
  }
}

interface Review {
  id: number;
  state: string;
  commit_id: string;
  body: string | null;
  user: { login: string };
}

function reviewsOf(state: FrontState, repository: string, number: number): Promise<Review[]> {
  return ask(state, 'GET', `/repos/${repository}/pulls/${number}/reviews?per_page=100`);
}

function isOpinion(review: Review): boolean {
  return review.state !== 'COMMENTED' && review.state !== 'PENDING';
}

function latestOf(reviews: Review[]): Review[] {
  return [...new Map(reviews.map((review) => [review.user.login, review])).values()];
}

function shownReview(viewer: string) {
  return (review: Review) => ({
    author: actor(review.user.login),
    state: review.state,
    commit: { __typename: 'Commit', oid: review.commit_id },
    fullDatabaseId: String(review.id),
    body: review.body ?? '',
    viewerDidAuthor: review.user.login === viewer,
  });
}

function connection<T>(all: T[], { first = 100, after }: Page) {
  if (first > 100)
    throw new Error('Requesting more than 100 records on the connection exceeds the limit of 100 records.');
  const start = after ? Number(after) : 0;
  const end = Math.min(start + first, all.length);
  return {
    nodes: all.slice(start, end),
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
  };
}
