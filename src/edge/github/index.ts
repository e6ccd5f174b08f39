/** The GitHub edge: reads and publishes through a client that is handed in. */
export { readApprovals } from './approvals.ts';
export { type BlobText, readBlobs } from './blobs.ts';
export { type CheckAnnotation, type CheckRun, findCheckRun, writeCheckRun } from './check-runs.ts';
export { createClient, type GitHubClient, type RepositoryName } from './client.ts';
export {
  createComment,
  createReview,
  deleteComment,
  editComment,
  editLineComment,
} from './comments.ts';
export { type Comparison, compareCommits, pullRequestLines } from './compare.ts';
export { readContents } from './contents.ts';
export type { DiffLines } from './hunks.ts';
export { changeLabels, ensureLabel } from './labels.ts';
export { type Problem, problemOf } from './problem.ts';
export { type OwnThread, type PullRequestState, readPullRequestState } from './pull-request-state.ts';
export { withRetry } from './retry.ts';
export { changedTrees, type RepositoryTree, type TreeFile } from './tree.ts';
