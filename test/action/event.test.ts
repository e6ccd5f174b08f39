/** Which change each event is about. */
import { expect, test } from 'vitest';
import { readEvent } from '../../src/action/event.ts';

const zero = '0'.repeat(40);
const pull = { number: 7, draft: true, base: { ref: 'main', sha: 'b1' }, head: { ref: 'topic', sha: 'h1' } };
const read = (event: string, payload: unknown) => readEvent(event, 'octo-org/orders', payload);

test.each(['pull_request', 'pull_request_target'])(
  "%s takes base and head from the payload, the branch's tip first",
  (event) => {
    expect(read(event, { action: 'opened', pull_request: pull })).toEqual({
      kind: 'pull-request',
      owner: 'octo-org',
      repo: 'orders',
      bases: ['main', 'b1'],
      head: 'h1',
      number: 7,
      draft: true,
      labels: { base: 'main', head: 'topic' },
    });
  },
);

test('a merge group has its own base and head, and no pull request to write on', () => {
  const group = {
    base_sha: 'b',
    head_sha: 'h',
    base_ref: 'refs/heads/main',
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
  };
  const change = read('merge_group', { merge_group: group });
  expect(change).toMatchObject({ kind: 'merge-group', bases: ['b'], head: 'h' });
  expect(change).not.toHaveProperty('number');
});

test.each([
  [
    'a push',
    { before: 'a', after: 'b', ref: 'refs/heads/x', repository: { default_branch: 'main' } },
    { bases: ['a', 'main'], head: 'b' },
  ],
  [
    'a new branch',
    { before: zero, after: 'b', ref: 'refs/heads/x', repository: { default_branch: 'main' } },
    { bases: ['main'] },
  ],
  ['a deleted branch', { before: 'a', after: zero, deleted: true }, { nothing: 'the branch was deleted' }],
])('%s', (_name, payload, expected) => {
  expect(read('push', payload)).toMatchObject(expected);
});

test.each([
  ['schedule', {}, 'the event `schedule` has no change to judge; run on `pull_request`'],
  ['__proto__', {}, 'has no change to judge'],
  ['pull_request', null, 'the event has no pull request'],
  ['merge_group', [], 'the event has no merge group'],
])('%s without a change is a mistake with a way out', (event, payload, message) => {
  expect(read(event, payload)).toEqual({ mistake: expect.stringContaining(message) });
});

test('links lead to the page that the payload names, and only to one by https', () => {
  const page = 'https://github.example/octo-org/orders';
  expect(read('pull_request', { pull_request: pull, repository: { html_url: page } })).toMatchObject({ page });
  expect(read('pull_request', { pull_request: pull, repository: { html_url: 'javascript:x' } })).not.toHaveProperty(
    'page',
  );
});

test('a closed pull request has nothing to judge', () => {
  expect(read('pull_request', { action: 'closed', pull_request: pull })).toEqual({
    nothing: 'the pull request is closed',
  });
});
