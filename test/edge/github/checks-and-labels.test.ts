/** Check runs and labels, written as a GitHub App with exactly the rights that it asks for. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  changeLabels,
  createClient,
  ensureLabel,
  findCheckRun,
  type GitHubClient,
  writeCheckRun,
} from '../../../src/edge/github/index.ts';
import { type EmulatedGitHub, type EmulatedRepository, startGitHub } from '../../support/github/index.ts';
import { installationToken } from '../../support/github/installation.ts';

let github: EmulatedGitHub;
let repository: EmulatedRepository;
let client: GitHubClient;
const name = { owner: 'octo-org', repo: 'checks' };

beforeAll(async () => {
  const permissions = { contents: 'read', checks: 'write', pull_requests: 'write', issues: 'write', metadata: 'read' };
  const installations = [{ installation_id: 7, account: 'octo-org', repository_selection: 'all' }];
  github = await startGitHub({
    apps: [{ app_id: 3, slug: 'lambdelta', name: 'Lambdelta', permissions, installations }],
  });
  repository = await github.repository('octo-org', 'checks');
  await repository.commit('main', { files: { 'a.yaml': 'a: 1\n' } });
  client = createClient({ token: await installationToken(github, 3, 7), apiUrl: github.url });
});
afterAll(() => github.close());

test('annotations go fifty at a time, and the run is made once', async () => {
  const headSha = repository.head('main');
  const annotations = Array.from({ length: 120 }, (_, index) => ({
    path: 'a.yaml',
    startLine: 1,
    endLine: 1,
    level: 'warning' as const,
    title: `t${index}`,
    message: 'm',
  }));
  const before = github.calls.length;
  const run = {
    name: 'Lambdelta',
    headSha,
    status: 'completed',
    conclusion: 'failure',
    title: 'x',
    summary: 'y',
  } as const;
  const id = await writeCheckRun(client, name, { ...run, annotations, externalId: 'pull 1' });
  const calls = github.calls.slice(before);
  expect(calls.map((call) => call.method)).toEqual(['POST', 'PATCH', 'PATCH']);
  const sizes = calls.map((call) => (call.body as { output: { annotations: unknown[] } }).output.annotations.length);
  expect(sizes).toEqual([50, 50, 20]);
  expect(await findCheckRun(client, name, headSha, 'Lambdelta')).toEqual({
    id,
    externalId: 'pull 1',
    status: 'completed',
  });
  expect(await findCheckRun(client, name, headSha, 'Other')).toBeUndefined();
});

test('a run is updated by its id', async () => {
  const headSha = await repository.commit('main', { files: { 'a.yaml': 'a: 2\n' } });
  const id = await writeCheckRun(client, name, { name: 'Lambdelta', headSha, status: 'in_progress' });
  await writeCheckRun(client, name, { name: 'Lambdelta', headSha, status: 'completed', conclusion: 'success' }, id);
  expect((await repository.checkRuns(headSha)).map((run) => [run.id, run.conclusion])).toEqual([[id, 'success']]);
});

test('labels are made, mended and left alone', async () => {
  const label = {
    name: 'compliance: pci-dss-4.0.1 violation',
    color: 'b60205',
    description: 'Evidence against a control',
  };
  const writesOf = async (work: Promise<void>) => {
    const before = github.calls.length;
    await work;
    return github.calls.slice(before).map((call) => call.method);
  };
  expect(await writesOf(ensureLabel(client, name, label))).toEqual(['GET', 'POST']);
  expect(await writesOf(ensureLabel(client, name, label))).toEqual(['GET']);
  expect(await writesOf(ensureLabel(client, name, { ...label, color: '0e8a16' }))).toEqual(['GET', 'PATCH']);
});

test("a pull request's labels change without touching others, also where one is gone already", async () => {
  await repository.commit('topic', { parent: repository.head('main'), files: { 'b.yaml': 'b: 1\n' } });
  const number = await repository.open({ head: 'topic' });
  await changeLabels(client, name, number, { add: ['bug', 'one'], remove: [] });
  await changeLabels(client, name, number, { add: ['two'], remove: ['one', 'never there'] });
  expect((await repository.labels(number)).sort()).toEqual(['bug', 'two']);
});
