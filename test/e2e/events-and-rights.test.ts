/** The bundled Action with other events and with little right: forks, merge groups, pushes, and settings. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dangerous, safe, stage, writes } from '../support/action/scene.ts';
import { readOnlyToken } from '../support/github/index.ts';
import { installationToken } from '../support/github/installation.ts';

/** An App with the rights of the workflow in docs/action.md. */
const leastApp = {
  app_id: 5,
  slug: 'least',
  name: 'Least',
  permissions: { contents: 'read', pull_requests: 'write' },
  installations: [{ installation_id: 9, account: 'octo-org', repository_selection: 'all' }],
} as const;
const scene = stage('event', { apps: [leastApp] });

async function fromFork(): Promise<number> {
  const fork = await scene.repository.fork('mallory');
  await fork.commit('topic', { parent: fork.head('main'), files: { 'template.yaml': dangerous } });
  return scene.repository.open({ head: 'mallory:topic' });
}

test('a fork with a token that only reads: same verdict, nothing written, and it says so', async () => {
  const number = await fromFork();
  const run = await scene.judge(number, { token: readOnlyToken });
  expect(run.status).toBe(1);
  expect([await scene.repository.issueComments(number), await scene.repository.reviewComments(number)]).toEqual([
    [],
    [],
  ]);
  expect(run.log).toContain('this token may not comment');
  expect(run.summary).toContain('may not comment');
  expect(run.log).toMatch(/^::error title=[^,:]+,file=template\.yaml/m);
});

test('the two permissions that it asks for are enough, and it makes no check run or status of its own', async () => {
  const number = await scene.openDangerous();
  const token = await installationToken(scene.github, leastApp.app_id, leastApp.installations[0].installation_id);
  const run = await scene.judge(number, { token });
  expect(run.calls.filter((call) => call.status >= 400).map((call) => call.path)).toEqual([
    '/repos/octo-org/.github/contents/.github/lambdelta.yml',
  ]);
  expect((await scene.repository.reviewComments(number)).length).toBeGreaterThan(0);
  expect(run.calls.filter((call) => /check-|statuses/.test(call.path))).toEqual([]);
});

test("pull_request_target: a fork's files are read as data, and commented on", async () => {
  const number = await fromFork();
  const run = await scene.judge(number, { event: 'pull_request_target' });
  expect(run.status).toBe(1);
  expect((await scene.repository.reviewComments(number)).length).toBeGreaterThan(0);
});

describe('without a pull request to write on', () => {
  test('a merge group is judged from its own base to its own head', async () => {
    const { repository } = scene;
    const base = repository.head('main');
    const head = await repository.commit('gh-readonly-queue/main/pr-1', {
      parent: base,
      files: { 'template.yaml': dangerous },
    });
    const group = {
      base_sha: base,
      head_sha: head,
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-1',
    };
    const run = await scene.judge(0, {
      event: 'merge_group',
      payload: { action: 'checks_requested', merge_group: group },
    });
    expect([run.status, run.outputs['verdict']]).toEqual([1, 'fail']);
    expect(writes(run)).toEqual([]);
    expect(run.calls.some((call) => call.path.includes('/pulls/'))).toBe(false);
  });

  test('a push is judged from the commit before', async () => {
    const { repository } = scene;
    const before = repository.head('main');
    const after = await repository.commit('main', { files: { 'template.yaml': dangerous } });
    const payload = { before, after, ref: 'refs/heads/main', repository: { default_branch: 'main' } };
    const run = await scene.judge(0, { event: 'push', payload });
    expect(run.status).toBe(1);
    expect(writes(run)).toEqual([]);
  });

  test('a push over a commit that is gone is judged from the default branch', async () => {
    const { repository } = scene;
    const after = await repository.commit('topic', {
      parent: repository.head('main'),
      files: { 'template.yaml': dangerous },
    });
    const payload = { before: '1'.repeat(40), after, ref: 'refs/heads/topic', repository: { default_branch: 'main' } };
    expect((await scene.judge(0, { event: 'push', payload })).status).toBe(1);
  });
});

test('the base branch is gone: the base commit of the event is taken', async () => {
  const { repository } = scene;
  await repository.commit('release', { parent: repository.head('main'), files: { 'x.txt': 'x' } });
  await repository.commit('topic', { parent: repository.head('release'), files: { 'template.yaml': dangerous } });
  const number = await repository.open({ head: 'topic', base: 'release' });
  const payload = {
    action: 'opened',
    pull_request: { ...(await repository.pull(number)), base: { ref: 'release', sha: repository.head('release') } },
  };
  await repository.deleteBranch('release');
  expect((await scene.judge(number, { payload })).outputs['verdict']).toBe('fail');
});

test('an Enterprise Server has its API under a prefix', async () => {
  const number = await scene.openDangerous();
  const environment = {
    GITHUB_API_URL: `${scene.github.url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${scene.github.url}/api/graphql`,
  };
  const run = await scene.judge(number, { environment });
  expect(run.status).toBe(1);
  expect(await scene.repository.issueComments(number)).toHaveLength(1);
});

describe('settings', () => {
  test('`mode: warn` comments and passes, `observe` only summarises the job', async () => {
    const number = await scene.openDangerous();
    const observed = await scene.judge(number, { inputs: { mode: 'observe' } });
    expect([observed.status, writes(observed)]).toEqual([0, []]);
    expect(observed.summary).toContain('observe');
    const warned = await scene.judge(number, { inputs: { mode: 'warn' } });
    expect(warned.status).toBe(0);
    expect(await scene.repository.issueComments(number)).toHaveLength(1);
  });

  test('writes the files that are asked for', async () => {
    const inputs = { 'sarif-file': 'out/r.sarif', 'report-file': 'out/r.html', 'json-file': 'out/r.json' };
    const run = await scene.judge(await scene.openDangerous(), { inputs });
    const read = (name: string) => readFileSync(join(run.folder, 'out', name), 'utf8');
    expect(JSON.parse(read('r.sarif'))).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { version: '1.2.3' } } }],
    });
    expect(JSON.parse(read('r.json'))).toMatchObject({ gate: { verdict: 'fail' } });
    expect(read('r.html')).toContain('<!doctype html>');
    expect(run.outputs).toMatchObject(inputs);
    expect(existsSync(join(run.folder, 'template.yaml'))).toBe(false);
  });

  test('a report that cannot be written is a mistake, and the verdict stands', async () => {
    const run = await scene.judge(await scene.openDangerous(), {
      inputs: { 'json-file': '/dev/null/x.json', mode: 'warn' },
    });
    expect([run.status, run.outputs['json-file']]).toEqual([2, '']);
    expect(run.log).toContain('input `json-file`: this file cannot be written');
    expect(await scene.repository.issueComments(1)).toHaveLength(1);
  });

  test('a change cannot loosen its own gate, and is told what its configuration would give', async () => {
    const { repository } = scene;
    await repository.commit('main', { files: { '.github/lambdelta.yml': 'gate: { fail-on: high }\n' } });
    await repository.commit('topic', {
      parent: repository.head('main'),
      files: { 'template.yaml': dangerous, '.github/lambdelta.yml': 'gate: { mode: observe }\n' },
    });
    const run = await scene.judge(await repository.open({ head: 'topic' }));
    expect(run.status).toBe(1);
    expect(run.summary).toContain('with the proposed one the gate would pass');
  });

  test('a configuration with a mistake fails the gate with its line', async () => {
    const { repository } = scene;
    await repository.commit('main', { files: { '.github/lambdelta.yml': 'gate:\n  fail_on: high\n' } });
    await repository.commit('topic', { parent: repository.head('main'), files: { 'template.yaml': `${safe}# x\n` } });
    const run = await scene.judge(await repository.open({ head: 'topic' }));
    expect(run.status).toBe(1);
    expect(run.log).toMatch(/^::error title=[^,:]+,file=\.github\/lambdelta\.yml,line=2/m);
  });

  test.each([
    [{ fail_on: 'high' }, 'did you mean `fail-on`?'],
    [{ 'fail-on': 'terrible' }, 'input `fail-on` is one of'],
    [{ 'aws-iam': 'required' }, 'there are no AWS credentials'],
    [{ frameworks: 'pci-dss-4.0.2' }, 'unknown framework `pci-dss-4.0.2`; did you mean `pci-dss-4.0.1`?'],
  ])('a wrong input %j is refused with a way out', async (inputs, message) => {
    const run = await scene.judge(await scene.openDangerous(), { inputs: inputs as Record<string, string> });
    expect([run.status, run.outputs['verdict']]).toEqual([2, 'fail']);
    expect(run.log).toContain(message);
    expect(writes(run)).toEqual([]);
  });

  test('another event is refused with a way out', async () => {
    const run = await scene.judge(0, { event: 'schedule', payload: {} });
    expect([run.status, run.calls]).toEqual([2, []]);
    expect(run.log).toContain('run on `pull_request`');
  });
});

describe('an approval', () => {
  const gated = async () => {
    const { repository } = scene;
    const text = 'gate: { fail-on: critical, new-access: [public] }\n';
    await repository.commit('main', { files: { '.github/lambdelta.yml': text } });
    const number = await scene.openDangerous();
    return { repository, number };
  };

  test('of the head by somebody who may write lets new public access through, and is asked for only then', async () => {
    const { repository, number } = await gated();
    const waiting = await scene.judge(number);
    expect(waiting.log).toContain('needs an approval');
    expect(waiting.status).toBe(1);
    await repository.review(number, 'admin', 'APPROVE');
    const approved = await scene.judge(number);
    expect([approved.status, approved.outputs['verdict']]).toEqual([0, 'pass']);
    const asked = (run: typeof approved) =>
      run.calls.filter((call) => call.method === 'GET' && call.path.includes(`/pulls/${number}/reviews`)).length;
    const loose = await scene.judge(number, { inputs: { config: '.github/none.yml' } });
    expect([asked(approved), asked(loose)]).toEqual([1, 0]);
  });

  test('of an older head, or taken back, does not count', async () => {
    const { repository, number } = await gated();
    await repository.review(number, 'admin', 'APPROVE');
    await repository.commit('topic', { files: { 'README.md': 'more\n' } });
    expect((await scene.judge(number)).status).toBe(1);
    await repository.review(number, 'admin', 'APPROVE');
    await repository.review(number, 'admin', 'REQUEST_CHANGES');
    expect((await scene.judge(number)).status).toBe(1);
  });
});
