/** The GitHub edge: reads and publishes through a client that is handed in. */
export { type BlobText, readBlobs } from './blobs.ts';
export { type CheckAnnotation, type CheckRun, findCheckRun, writeCheckRun } from './check-runs.ts';
export { type ClientOptions, createClient, type GitHubClient, type RepositoryName } from './client.ts';
export {
  createComment,
  createReview,
  deleteComment,
  editComment,
  editLineComment,
  type LineComment,
} from './comments.ts';
export { type Comparison, compareCommits, pullRequestLines } from './compare.ts';
export { readContents } from './contents.ts';
export { type DiffLines, diffLines } from './hunks.ts';
export { changeLabels, ensureLabel, type Label } from './labels.ts';
export { type Problem, type ProblemKind, problemOf } from './problem.ts';
export { type OwnComment, type OwnThread, type PullRequestState, readPullRequestState } from './pull-request-state.ts';
export { type RetryOptions, withRetry } from './retry.ts';
export { type ChangedTrees, changedTrees, type RepositoryTree, type TreeFile } from './tree.ts';
