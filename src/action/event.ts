/** Takes the event that started the workflow, gives which change to judge, or why there is none. */

export interface JudgedChange {
  kind: 'pull-request' | 'merge-group' | 'push';
  owner: string;
  repo: string;
  /** Bases to compare with, in order: a branch may be gone, a commit pushed over. */
  bases: string[];
  head: string;
  /** Only of a pull request. */
  number?: number;
  author?: string;
  draft: boolean;
  labels: { base: string; head: string };
  /** The repository's page, for links; from the payload. */
  page?: string;
}

export type EventReading = JudgedChange | { nothing: string } | { mistake: string };

interface Branch {
  ref: string;
  sha: string;
}

/** The fields that are read; everything in a payload may be missing. */
interface Payload {
  action?: string;
  repository?: { default_branch?: string; html_url?: string };
  pull_request?: { number: number; draft?: boolean; user?: { login?: string }; base: Branch; head: Branch };
  merge_group?: { base_sha: string; head_sha: string; base_ref: string; head_ref: string };
  before?: string;
  after?: string;
  ref?: string;
  deleted?: boolean;
}

const noCommit = /^0+$/;

const readers: Readonly<Record<string, (payload: Payload, name: { owner: string; repo: string }) => EventReading>> = {
  pull_request: pullRequest,
  pull_request_target: pullRequest,
  merge_group: mergeGroup,
  push,
};

/** `repository`: `owner/name`. Base and head come from the payload, because GITHUB_SHA is another commit in most events. */
export function readEvent(event: string, repository: string, payload: unknown): EventReading {
  const [owner, repo] = repository.split('/');
  if (!owner || !repo) return { mistake: 'GITHUB_REPOSITORY is not `owner/name`; run this as an Action' };
  const reader = Object.hasOwn(readers, event) ? readers[event] : undefined;
  if (!reader) {
    const events = Object.keys(readers).map((name) => `\`${name}\``);
    return { mistake: `the event \`${event}\` has no change to judge; run on ${events.join(', ')}` };
  }
  const given: Payload = typeof payload === 'object' && payload !== null ? payload : {};
  const page = given.repository?.html_url;
  return { ...reader(given, { owner, repo }), ...(page?.startsWith('https://') ? { page } : {}) };
}

function pullRequest({ pull_request: pull, action }: Payload, name: { owner: string; repo: string }): EventReading {
  if (!pull) return { mistake: 'the event has no pull request' };
  if (action === 'closed') return { nothing: 'the pull request is closed' };
  return {
    kind: 'pull-request',
    ...name,
    // The branch first: the base commit in the payload is that of the last push, and may be old.
    bases: [pull.base.ref, pull.base.sha],
    head: pull.head.sha,
    number: pull.number,
    ...(pull.user?.login === undefined ? {} : { author: pull.user.login }),
    draft: pull.draft === true,
    labels: { base: pull.base.ref, head: pull.head.ref },
  };
}

function mergeGroup({ merge_group: group }: Payload, name: { owner: string; repo: string }): EventReading {
  if (!group) return { mistake: 'the event has no merge group' };
  return {
    kind: 'merge-group',
    ...name,
    bases: [group.base_sha],
    head: group.head_sha,
    draft: false,
    labels: { base: branchOf(group.base_ref), head: branchOf(group.head_ref) },
  };
}

function push(
  { before, after, ref = '', deleted, repository }: Payload,
  name: { owner: string; repo: string },
): EventReading {
  if (deleted || !after || noCommit.test(after)) return { nothing: 'the branch was deleted' };
  const main = repository?.default_branch;
  const bases = [...(before && !noCommit.test(before) ? [before] : []), ...(main ? [main] : [])];
  if (bases.length === 0) return { nothing: 'there is no commit to compare the push with' };
  return { kind: 'push', ...name, bases, head: after, draft: false, labels: { base: 'before', head: branchOf(ref) } };
}

function branchOf(ref: string): string {
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : ref;
}
