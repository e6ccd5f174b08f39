import { describe, expect, test } from 'vitest';
import type { Payload } from '../../../app/events/payload.ts';
import { knownEvents, route } from '../../../app/events/route.ts';
import { subjectOf } from '../../../app/events/task.ts';

const self = { appId: 7, login: 'lambdelta[bot]' };
const common: Payload = {
  installation: { id: 100 },
  sender: { login: 'dev' },
  repository: { id: 5, name: 'r', full_name: 'o/r', default_branch: 'main', owner: { login: 'o' } },
};
const to = (event: string, payload: Payload) => route(event, { ...common, ...payload }, self);
const pull = { pull_request: { number: 3 } };

describe('routing', () => {
  test.each(['opened', 'synchronize', 'reopened', 'ready_for_review', 'converted_to_draft'])(
    '%s is evaluated',
    (action) => {
      const task = to('pull_request', { ...pull, action });
      expect(task).toMatchObject({ kind: 'evaluate-pull', number: 3 });
      expect(task && subjectOf(task)).toBe('5#3');
    },
  );

  test.each<[string, string, Payload, string | undefined]>([
    ['a retargeted base', 'pull_request', { ...pull, action: 'edited', changes: { base: {} } }, 'evaluate-pull'],
    ['an edited title', 'pull_request', { ...pull, action: 'edited', changes: {} }, undefined],
    ['a close', 'pull_request', { ...pull, action: 'closed' }, 'close'],
    [
      'a label of ours',
      'pull_request',
      { ...pull, action: 'unlabeled', label: { name: 'compliance: pci pass' } },
      'label',
    ],
    ['another label', 'pull_request', { ...pull, action: 'labeled', label: { name: 'bug' } }, undefined],
    [
      'our own label',
      'pull_request',
      { ...pull, action: 'labeled', label: { name: 'c: x pass' }, sender: { login: self.login } },
      undefined,
    ],
    ['an assignment', 'pull_request', { ...pull, action: 'assigned' }, undefined],
    [
      'an approval',
      'pull_request_review',
      { ...pull, action: 'submitted', review: { state: 'APPROVED', user: { login: 'a' }, commit_id: 'h' } },
      'review',
    ],
    [
      'a dismissal',
      'pull_request_review',
      { ...pull, action: 'dismissed', review: { state: 'approved', user: { login: 'a' } } },
      'review',
    ],
    [
      'an approval by a bot',
      'pull_request_review',
      { ...pull, action: 'submitted', review: { state: 'approved', user: { login: 'a[bot]', type: 'Bot' } } },
      undefined,
    ],
    [
      'a label of ours that is renamed',
      'label',
      { action: 'edited', label: { name: 'bug' }, changes: { name: { from: 'compliance: pci pass' } } },
      'label-definition',
    ],
    [
      'a mere comment',
      'pull_request_review',
      { ...pull, action: 'submitted', review: { state: 'commented', user: { login: 'a' } } },
      undefined,
    ],
    [
      'a command',
      'issue_comment',
      {
        action: 'created',
        issue: { number: 3, pull_request: {} },
        comment: { id: 9, body: '/lambdelta status', user: { login: 'a' } },
      },
      'command',
    ],
    [
      'a command by a bot',
      'issue_comment',
      {
        action: 'created',
        issue: { number: 3, pull_request: {} },
        comment: { id: 9, body: '/lambdelta status', user: { login: 'a', type: 'Bot' } },
      },
      undefined,
    ],
    [
      'talk',
      'issue_comment',
      {
        action: 'created',
        issue: { number: 3, pull_request: {} },
        comment: { id: 9, body: 'see /lambdelta', user: { login: 'a' } },
      },
      undefined,
    ],
    [
      'a command in an issue',
      'issue_comment',
      { action: 'created', issue: { number: 3 }, comment: { id: 9, body: '/lambdelta status', user: { login: 'a' } } },
      undefined,
    ],
    [
      'a re-run',
      'check_run',
      { action: 'rerequested', check_run: { head_sha: 'h', app: { id: 7 }, pull_requests: [{ number: 3 }] } },
      'evaluate-pull',
    ],
    [
      'a re-run of a commit of two pull requests',
      'check_run',
      {
        action: 'rerequested',
        check_run: { head_sha: 'h', app: { id: 7 }, pull_requests: [{ number: 3 }, { number: 4 }] },
      },
      'evaluate-head',
    ],
    [
      'a re-run of a commit that another repository has a pull request of',
      'check_run',
      {
        action: 'rerequested',
        check_run: { head_sha: 'h', app: { id: 7 }, pull_requests: [{ number: 3, base: { repo: { id: 99 } } }] },
      },
      'evaluate-head',
    ],
    [
      'a button',
      'check_run',
      { action: 'requested_action', check_run: { head_sha: 'h', app: { id: 7 }, pull_requests: [] } },
      'evaluate-head',
    ],
    [
      'a re-run of another app',
      'check_run',
      { action: 'rerequested', check_run: { head_sha: 'h', app: { id: 8 } } },
      undefined,
    ],
    [
      'a suite’s re-run from a fork',
      'check_suite',
      { action: 'rerequested', check_suite: { head_sha: 'h', app: { id: 7 }, pull_requests: [] } },
      'evaluate-head',
    ],
    [
      'a merge group',
      'merge_group',
      { action: 'checks_requested', merge_group: { head_sha: 'h', base_sha: 'b', head_ref: 'r' } },
      'evaluate-group',
    ],
    [
      'a destroyed merge group',
      'merge_group',
      { action: 'destroyed', merge_group: { head_sha: 'h', base_sha: 'b' } },
      undefined,
    ],
    [
      'a push of configuration',
      'push',
      { ref: 'refs/heads/main', commits: [{ modified: ['.github/lambdelta.yml'] }] },
      'evaluate-open',
    ],
    ['a push of other files', 'push', { ref: 'refs/heads/main', commits: [{ modified: ['src/x.ts'] }] }, undefined],
    [
      'a push to another branch',
      'push',
      { ref: 'refs/heads/x', commits: [{ modified: ['.github/lambdelta.yml'] }] },
      'evaluate-open',
    ],
    ['a deleted label', 'label', { action: 'deleted', label: { name: 'compliance: pci pass' } }, 'label-definition'],
    ['a rename', 'repository', { action: 'renamed' }, 'rename'],
    ['a suspension', 'installation', { action: 'suspend' }, 'installation'],
    [
      'added repositories',
      'installation_repositories',
      { action: 'added', repositories_added: [{ id: 6, full_name: 'o/s' }] },
      'installation',
    ],
  ])('%s', (_, event, payload, kind) => {
    expect(to(event, payload)?.kind).toBe(kind);
  });

  test('a push to an organisation’s `.github` concerns every repository of its account', () => {
    const repository = {
      id: 6,
      name: '.github',
      full_name: 'o/.github',
      default_branch: 'main',
      owner: { login: 'o' },
    };
    const payload = { repository, ref: 'refs/heads/main', commits: [{ added: ['.github/lambdelta.yml'] }] };
    expect(to('push', payload)?.kind).toBe('evaluate-account');
  });

  test('names from the payload are only data', () => {
    expect(to('constructor', {})).toBeUndefined();
    expect(to('installation', { action: '__proto__' })).toBeUndefined();
    expect(knownEvents.has('toString')).toBe(false);
    expect(route('pull_request', { ...pull, action: 'opened' }, self)).toBeUndefined();
  });
});
