/** The emulated GitHub behaves like the real one where Lambdelta depends on it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type EmulatedGitHub,
  type EmulatedRepository,
  faults,
  readOnlyToken,
  startGitHub,
  workflowToken,
} from '../../support/github/index.ts';

let github: EmulatedGitHub;
let repository: EmulatedRepository;
const lines = (count: number, change: Record<number, string> = {}) =>
  Array.from({ length: count }, (_, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join('');

beforeAll(async () => {
  github = await startGitHub();
  repository = await github.repository('octo-org', 'orders');
  const first = await repository.commit('main', {
    files: { 'a.yaml': lines(40), 'gone.yaml': lines(3), 'old/name.yaml': lines(20) },
  });
  await repository.commit('topic', {
    parent: first,
    files: {
      'a.yaml': lines(40, { 5: 'changed' }),
      'gone.yaml': null,
      'old/name.yaml': null,
      'new/name.yaml': lines(20, { 3: 'renamed and changed' }),
    },
  });
  await repository.commit('main', { files: { 'later.yaml': 'x: 1\n' } });
});
afterAll(() => github.close());

async function call(method: string, path: string, body?: unknown, token = workflowToken) {
  const response = await fetch(github.url + path, {
    method,
    headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return { status: response.status, body: await response.json() };
}

test('a pull request lists its real files at the merge base, and refuses comments outside of the diff', async () => {
  const number = await repository.open({ head: 'topic' });
  const files = (await call('GET', `/repos/octo-org/orders/pulls/${number}/files`)).body as {
    filename: string;
    status: string;
    patch?: string;
  }[];
  expect(files.map((file) => [file.filename, file.status])).toEqual([
    ['a.yaml', 'modified'],
    ['gone.yaml', 'removed'],
    ['new/name.yaml', 'renamed'],
  ]);
  const review = (line: number, startLine?: number) =>
    call('POST', `/repos/octo-org/orders/pulls/${number}/reviews`, {
      event: 'COMMENT',
      comments: [{ path: 'a.yaml', line, side: 'RIGHT', body: 'x', ...(startLine ? { start_line: startLine } : {}) }],
    });
  expect((await review(30)).status).toBe(422);
  expect((await review(5, 6)).status).toBe(422);
  expect(await repository.reviewComments(number)).toEqual([]);
  expect((await review(5, 4)).status).toBe(200);
  const [comment] = await repository.reviewComments(number);
  expect(comment).toMatchObject({ path: 'a.yaml', line: 5, start_line: 4, user: { login: 'github-actions[bot]' } });
});

test('a fork pull request is readable through its base repository, and a read-only token writes nothing', async () => {
  const fork = await repository.fork('mallory');
  const sha = await fork.commit('evil', { parent: fork.head('main'), files: { 'b.yaml': 'y: 1\n' } });
  const number = await repository.open({ head: 'mallory:evil' });
  expect((await repository.pull(number)).head).toMatchObject({
    sha,
    repo: { full_name: 'mallory/orders', fork: true },
  });
  const compared = await call('GET', `/repos/octo-org/orders/compare/${encodeURIComponent(`main...${sha}`)}`);
  expect((compared.body as { files: { filename: string }[] }).files.map((file) => file.filename)).toEqual(['b.yaml']);
  const refused = await call('POST', `/repos/octo-org/orders/issues/${number}/comments`, { body: 'x' }, readOnlyToken);
  expect(refused).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } });
});

test('GraphQL tells blobs, comments and threads with their authors', async () => {
  const number = await repository.open({ head: 'topic', title: 'Again' });
  await repository.comment(number, 'reviewer', 'hello');
  const query = `query($number: Int!) { viewer { login } repository(owner: "octo-org", name: "orders") {
    pullRequest(number: $number) { headRefOid comments(first: 10) { nodes { body viewerDidAuthor author { login } } } } } }`;
  expect((await call('POST', '/graphql', { query, variables: { number } })).body).toEqual({
    data: {
      viewer: { login: 'github-actions[bot]' },
      repository: {
        pullRequest: {
          headRefOid: repository.head('topic'),
          comments: { nodes: [{ body: 'hello', viewerDidAuthor: false, author: { login: 'reviewer' } }] },
        },
      },
    },
  });
});

test('faults are had as often as asked', async () => {
  github.fault(faults.secondaryLimit(({ path }) => path.endsWith('/labels'), 1));
  expect((await call('GET', '/repos/octo-org/orders/labels')).status).toBe(403);
  expect((await call('GET', '/repos/octo-org/orders/labels')).status).toBe(200);
  expect(github.calls.at(-1)).toMatchObject({
    method: 'GET',
    path: '/repos/octo-org/orders/labels',
    login: 'github-actions[bot]',
  });
});
