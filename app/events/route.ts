/** Takes a webhook's event name and payload, gives the task it asks for, or nothing where it asks for none. */
import { stateOf } from '../labels/reconcile.ts';
import type { Payload, PayloadCheck } from './payload.ts';
import type { Repository, Task } from './task.ts';

/** What tells the App's own doings from others'. */
export interface Self {
  appId: number;
  /** The login that its comments and labels come from: `slug[bot]`. */
  login: string;
}

type Route = (payload: Payload, repository: Repository, self: Self) => Task | undefined;

const evaluatedActions = new Set(['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft']);

const branches = 'refs/heads/';

/** Paths whose change on a branch changes the verdict of open pull requests into it. */
const configuration = /^(?:\.github\/)?lambdelta(?:-baseline)?\.(?:ya?ml|json)$/;

const routes: Record<string, Route> = {
  pull_request: (payload, repository, self) => {
    const pull = payload.pull_request;
    if (!pull) return undefined;
    const { number } = pull;
    const action = payload.action ?? '';
    if (evaluatedActions.has(action)) return { kind: 'evaluate-pull', repository, number };
    if (action === 'edited') return payload.changes?.base ? { kind: 'evaluate-pull', repository, number } : undefined;
    if (action === 'closed') return { kind: 'close', repository, number, merged: pull.merged === true };
    if (action !== 'labeled' && action !== 'unlabeled') return undefined;
    const label = payload.label?.name;
    const actor = payload.sender?.login ?? '';
    if (!label || actor === self.login || !stateOf(label)) return undefined;
    return { kind: 'label', repository, number, label, actor, done: action };
  },
  pull_request_review: (payload, repository) => {
    const { review, pull_request: pull } = payload;
    if (!review?.user || !pull || (payload.action !== 'submitted' && payload.action !== 'dismissed')) return undefined;
    const state = payload.action === 'dismissed' ? 'dismissed' : (review.state ?? '').toLowerCase();
    if (state !== 'approved' && state !== 'dismissed' && state !== 'changes_requested') return undefined;
    // A workflow of the pull request can have its bot approve.
    if (review.user.type === 'Bot' && state === 'approved') return undefined;
    const { id = 0, user, commit_id: head } = review;
    return { kind: 'review', repository, number: pull.number, review: id, state, author: user.login, head: head ?? '' };
  },
  issue_comment: (payload, repository) => {
    const { comment, issue } = payload;
    if (payload.action !== 'created' || !issue?.pull_request || !comment?.user) return undefined;
    if (comment.user.type === 'Bot' || !comment.body?.trimStart().startsWith('/lambdelta')) return undefined;
    // Commands are short; what follows a screenful of text is not read.
    const body = comment.body.slice(0, 4000);
    const author = comment.user.login;
    return { kind: 'command', repository, number: issue.number, comment: comment.id, author, body };
  },
  check_run: (payload, repository, self) => {
    if (payload.action !== 'rerequested' && payload.action !== 'requested_action') return undefined;
    return rerun(payload.check_run, repository, self);
  },
  check_suite: (payload, repository, self) => {
    return payload.action === 'rerequested' ? rerun(payload.check_suite, repository, self) : undefined;
  },
  merge_group: (payload, repository) => {
    const group = payload.merge_group;
    if (payload.action !== 'checks_requested' || !group?.head_sha || !group.base_sha) return undefined;
    const { head_sha: head, base_sha: base, head_ref: ref = '' } = group;
    return { kind: 'evaluate-group', repository, head, base, ref };
  },
  push: (payload, repository) => {
    const { ref = '', deleted, repository: about } = payload;
    if (deleted || !ref.startsWith(branches) || !touchesConfiguration(payload)) return undefined;
    const branch = ref.slice(branches.length);
    const isDefault = branch === about?.default_branch;
    if (isDefault && repository.name === '.github') return { kind: 'evaluate-account', repository };
    return { kind: 'evaluate-open', repository, branch, isDefault };
  },
  label: (payload, repository, self) => {
    // A renamed label takes its name off every pull request that has it.
    const label = payload.changes?.name?.from ?? payload.label?.name;
    const actor = payload.sender?.login ?? '';
    if (payload.action !== 'deleted' && payload.action !== 'edited') return undefined;
    if (!label || actor === self.login || !stateOf(label)) return undefined;
    return { kind: 'label-definition', repository, label, actor };
  },
  repository: (payload, repository) => {
    return payload.action === 'renamed' || payload.action === 'transferred'
      ? { kind: 'rename', repository }
      : undefined;
  },
};

function rerun(check: PayloadCheck | undefined, repository: Repository, self: Self): Task | undefined {
  if (!check?.head_sha || (check.app?.id !== undefined && check.app.id !== self.appId)) return undefined;
  // A fork's commit is listed with the pull requests of other repositories too.
  const own = (check.pull_requests ?? []).filter(({ base }) => (base?.repo?.id ?? repository.id) === repository.id);
  const numbers = own.map(({ number }) => number);
  const [number] = numbers;
  // An evaluation that waits stands for all that is asked meanwhile; looking up whose commit it is would be a job each time.
  if (number !== undefined && numbers.length === 1) return { kind: 'evaluate-pull', repository, number };
  return { kind: 'evaluate-head', repository, head: check.head_sha, numbers };
}

function touchesConfiguration(payload: Payload): boolean {
  const commits = payload.commits ?? [];
  // GitHub lists at most 2,048 commits of a push; where none is listed it may have been among those left out.
  if (commits.length === 0) return true;
  return commits.some((commit) =>
    [commit.added, commit.modified, commit.removed].some((paths) => paths?.some((path) => configuration.test(path))),
  );
}

const installationStates: ReadonlyMap<string, 'active' | 'suspended' | 'removed'> = new Map([
  ['created', 'active'],
  ['unsuspend', 'active'],
  ['new_permissions_accepted', 'active'],
  ['suspend', 'suspended'],
  ['deleted', 'removed'],
]);

function routeInstallation(event: string, payload: Payload): Task | undefined {
  const installation = payload.installation;
  if (!installation) return undefined;
  const state = event === 'installation' ? installationStates.get(payload.action ?? '') : 'active';
  if (!state) return undefined;
  const named = (list: { id: number; full_name: string }[] | undefined) =>
    (list ?? []).map(({ id, full_name }) => ({ id, fullName: full_name }));
  return {
    kind: 'installation',
    installation: installation.id,
    account: installation.account?.login ?? '',
    state,
    added: named(payload.repositories_added ?? payload.repositories),
    removed: named(payload.repositories_removed),
  };
}

/** The events of which something may be asked; others are answered with 202 and forgotten. */
export const knownEvents: ReadonlySet<string> = new Set([
  ...Object.keys(routes),
  'installation',
  'installation_repositories',
]);

export function route(event: string, payload: Payload, self: Self): Task | undefined {
  if (event === 'installation' || event === 'installation_repositories') return routeInstallation(event, payload);
  const find = Object.hasOwn(routes, event) ? routes[event] : undefined;
  if (!find || !payload.repository || !payload.installation) return undefined;
  const { id, name, owner } = payload.repository;
  return find(payload, { id, name, owner: owner.login, installation: payload.installation.id }, self);
}
