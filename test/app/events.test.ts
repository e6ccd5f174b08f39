/** Every event that the App acts on, over HTTP, on both databases. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complianceCheck, mainCheck } from '../../app/evaluate/check-names.ts';
import { latestEvaluation } from '../../app/store/evaluations.ts';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { compare } from '../support/github/pulls.ts';
import { about, appId, bot, installation, startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { databases } from './support/databases.ts';
import { openScene, sceneOf } from './support/pulls.ts';
import { dangerousTemplate, safeTemplate } from './support/templates.ts';

const safe = { 'template.yaml': safeTemplate };
const dangerous = { 'template.yaml': dangerousTemplate };
const passing = { [mainCheck]: 'success', [complianceCheck]: 'success' };
const failing = { [mainCheck]: 'failure', [complianceCheck]: 'success' };

describe.each(databases)('events on $name', (database) => {
  let github: EmulatedGitHub;
  let app: TestApp;
  /** What GitHub says of the installation. */
  let suspendedAt: string | null = null;
  /** Awaited before a comparison is answered. */
  let duringEvaluation: (() => Promise<unknown>) | undefined;

  beforeAll(async () => {
    const slowCompare = async (ask: Parameters<typeof compare>[0]) => {
      const hook = duringEvaluation;
      duringEvaluation = undefined;
      await hook?.();
      return compare(ask);
    };
    const account = () => ({ status: 200, body: { id: installation, suspended_at: suspendedAt } });
    const routes = [
      ['GET', /^\/repos\/([^/]+)\/([^/]+)\/compare\/(.+)$/, slowCompare],
      ['GET', /^\/app\/installations\/\d+$/, account],
    ] as const;
    github = await startGitHubWithApp({ routes });
    app = await startApp(github, await database.prepare());
  }, 60_000);

  afterAll(async () => {
    await app?.stop();
    await github?.close();
    database.stop();
  });

  const callsOf = (from: number) =>
    github.calls.slice(from).filter((call) => call.login === undefined && !call.path.endsWith('/access_tokens'));

  test('a dangerous change fails, is commented and stored, in 14 calls at most; a re-run takes 8 at most', async () => {
    const scene = await openScene(github, app, 'dangerous', { base: safe, head: dangerous });
    const first = github.calls.length;
    await scene.pull('opened');
    await app.settled();
    expect(callsOf(first).length).toBeLessThanOrEqual(14);
    expect(await scene.checks()).toEqual(failing);
    expect(await scene.comments()).toHaveLength(1);
    expect((await scene.repository.reviewComments(scene.number)).length).toBeGreaterThan(0);
    const head = scene.repository.head('change');
    const evaluation = await latestEvaluation(app.context.database, scene.id, scene.number);
    expect(evaluation).toMatchObject({ head, verdict: 'fail' });

    const second = github.calls.length;
    await scene.send('check_run', {
      action: 'rerequested',
      check_run: { head_sha: head, app: { id: appId }, pull_requests: [{ number: scene.number }] },
    });
    await app.settled();
    expect(callsOf(second).length).toBeLessThanOrEqual(8);
    expect(await scene.checks()).toEqual(failing);
    expect(await scene.comments()).toHaveLength(1);
  });

  test('a push that fixes it passes, and the comments say so', async () => {
    const scene = await openScene(github, app, 'fixed', { base: safe, head: dangerous });
    await scene.pull('opened');
    await app.settled();
    const said = await scene.repository.reviewComments(scene.number);
    await scene.repository.commit('change', { files: safe });
    await scene.pull('synchronize');
    await app.settled();
    expect(await scene.checks()).toEqual(passing);
    const after = await scene.repository.reviewComments(scene.number);
    expect(after).toHaveLength(said.length);
    expect(after.map((comment) => comment.body.slice(0, 400))).toEqual(
      after.map(() => expect.stringContaining('**Fixed** in')),
    );
    expect(await scene.comments()).toHaveLength(1);
  });

  test('without templates both checks pass at once, and nothing is commented', async () => {
    const scene = await openScene(github, app, 'no-templates', { base: { 'a.txt': 'a' }, head: { 'a.txt': 'b' } });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toEqual(passing);
    expect((await scene.check(mainCheck))?.title).toBe('no template is touched');
    expect(await scene.comments()).toEqual([]);
  });

  test('a template that cannot be read fails the check', async () => {
    const scene = await openScene(github, app, 'unreadable', {
      base: safe,
      head: { 'template.yaml': `${safeTemplate}\n  : : [` },
    });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
  });

  test('an error of the configuration fails both checks with line and reason', async () => {
    const config = { '.github/lambdelta.yml': 'gate:\n  mode: enforce\n  fail-onn: high\n' };
    const scene = await openScene(github, app, 'bad-config', { base: { ...safe, ...config }, head: dangerous });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toEqual({ [mainCheck]: 'failure', [complianceCheck]: 'failure' });
    expect((await scene.check(complianceCheck))?.summary).toMatch(/line 3.*fail-on/s);
  });

  test('a configuration that is mended on the default branch has its pull requests evaluated again', async () => {
    const broken = { '.github/lambdelta.yml': 'gate: 3\n' };
    const scene = await openScene(github, app, 'mended', { base: { ...safe, ...broken }, head: { 'a.txt': 'a' } });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    await scene.repository.commit('main', { files: { '.github/lambdelta.yml': 'gate: { mode: enforce }\n' } });
    await scene.send('push', { ref: 'refs/heads/main', commits: [{ modified: ['.github/lambdelta.yml'] }] });
    await app.settled();
    expect(await scene.checks()).toEqual(passing);
  });

  test('a draft gets its checks and no comments on lines until it is ready', async () => {
    const scene = await openScene(github, app, 'draft', { base: safe, head: dangerous, draft: true });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toEqual(failing);
    expect(await scene.repository.reviewComments(scene.number)).toEqual([]);
  });

  test('a force-push during an evaluation wins: nothing is published for the older head', async () => {
    const scene = await openScene(github, app, 'force-push', { base: safe, head: dangerous });
    const old = scene.repository.head('change');
    duringEvaluation = async () => {
      await scene.repository.commit('change', { files: { 'b.txt': 'b' }, parent: scene.repository.head('main') });
      await scene.pull('synchronize');
    };
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks(old)).toEqual({});
    expect(await scene.checks()).toEqual(passing);
    expect(await scene.repository.reviewComments(scene.number)).toEqual([]);
  });

  test('twenty pushes in a row are evaluated as one or two', async () => {
    const scene = await openScene(github, app, 'storm', { base: safe, head: dangerous });
    await Promise.all(Array.from({ length: 20 }, () => scene.pull('synchronize')));
    await app.settled();
    expect(await scene.checks()).toEqual(failing);
    const runs = await scene.repository.checkRuns(scene.repository.head('change'));
    expect(runs.length).toBeLessThanOrEqual(6);
    expect(await scene.comments()).toHaveLength(1);
  });

  test('a fork’s pull request is commented like any other, and its suite can be run again', async () => {
    const repository = await github.repository('octo-org', 'forked');
    await repository.commit('main', { files: safe });
    const fork = await repository.fork('mallory');
    const head = await fork.commit('change', { files: dangerous, parent: fork.head('main') });
    const number = await repository.open({ head: 'mallory:change' });
    const scene = await sceneOf(github, app, repository, number);
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks(head)).toEqual(failing);
    expect(await scene.comments()).toHaveLength(1);
    const before = github.calls.length;
    await scene.send('check_suite', {
      action: 'rerequested',
      check_suite: { head_sha: head, app: { id: appId }, pull_requests: [] },
    });
    await app.settled();
    expect(callsOf(before).filter((call) => call.method === 'POST' && call.path.endsWith('/check-runs'))).toHaveLength(
      2,
    );
  });

  test('a merge group is judged by its own base and head, and never commented', async () => {
    const scene = await openScene(github, app, 'queue', { base: safe, head: { 'a.txt': 'a' } });
    const base = scene.repository.head('main');
    const group = async (branch: string, files: Record<string, string>) => {
      const head = await scene.repository.commit(branch, { files, parent: base });
      const merge_group = { head_sha: head, base_sha: base, head_ref: `refs/heads/${branch}` };
      await scene.send('merge_group', { action: 'checks_requested', merge_group });
      await app.settled();
      return await scene.checks(head);
    };
    const name = `gh-readonly-queue/main/pr-${scene.number}-`;
    expect(await group(`${name}aa`, dangerous)).toEqual(failing);
    expect(await group(`${name}bb`, { 'a.txt': 'b' })).toEqual(passing);
    expect(await scene.comments()).toEqual([]);
  });

  test('a renamed repository is found under its new name, also by events from before', async () => {
    const scene = await openScene(github, app, 'renamed', { base: safe, head: dangerous });
    const { repository } = await about(github, scene.repository);
    const before = { ...repository, name: 'before', full_name: 'octo-org/before' };
    await app.deliver('repository', { action: 'renamed', installation: { id: installation }, repository });
    await app.settled();
    await scene.send('pull_request', {
      action: 'synchronize',
      pull_request: { number: scene.number },
      repository: before,
    });
    await app.settled();
    expect(await scene.checks()).toEqual(failing);
  });

  test('a suspended installation is left alone until it is back', async () => {
    const scene = await openScene(github, app, 'suspended', { base: safe, head: dangerous });
    const account = { id: installation, account: { login: 'octo-org' } };
    suspendedAt = '2026-11-24T00:00:00Z';
    await scene.send('installation', { action: 'suspend', installation: account });
    await app.settled();
    const calls = github.calls.length;
    await scene.pull('opened');
    await app.settled();
    expect(callsOf(calls).map((call) => call.path)).toEqual([`/app/installations/${installation}`]);
    suspendedAt = null;
    await scene.send('installation', { action: 'unsuspend', installation: account });
    await app.settled();
    await scene.pull('synchronize');
    await app.settled();
    expect(await scene.checks()).toEqual(failing);
  });

  test('a suspension that is handled after its end loses no event', async () => {
    const scene = await openScene(github, app, 'reordered', { base: safe, head: dangerous });
    const account = { id: installation, account: { login: 'octo-org' } };
    await scene.send('installation', { action: 'unsuspend', installation: account });
    await app.settled();
    await scene.send('installation', { action: 'suspend', installation: account });
    await app.settled();
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toEqual(failing);
  });

  test('repositories that are added have their open pull requests evaluated', async () => {
    const scene = await openScene(github, app, 'added', { base: safe, head: dangerous });
    await scene.send('installation_repositories', {
      action: 'added',
      installation: { id: installation, account: { login: 'octo-org' } },
      repositories_added: [{ id: scene.id, full_name: scene.repository.fullName }],
    });
    await app.settled();
    expect(await scene.checks()).toEqual(failing);
  });

  test('a closed pull request is no longer evaluated', async () => {
    const scene = await openScene(github, app, 'closed', { base: safe, head: dangerous });
    await scene.pull('opened');
    await app.settled();
    await scene.close('close');
    await app.settled();
    const [row] = await app.context.database.query('select state from lambdelta.pulls where repository = $1', [
      scene.id,
    ]);
    expect(row).toEqual({ state: 'closed' });
  });

  test('a close that is handled after the pull request was opened again leaves it open', async () => {
    const scene = await openScene(github, app, 'reopened', { base: safe, head: dangerous });
    await scene.pull('reopened');
    await scene.pull('closed');
    await app.settled();
    const [row] = await app.context.database.query('select state from lambdelta.pulls where repository = $1', [
      scene.id,
    ]);
    expect(row).toEqual({ state: 'open' });
  });

  test('what GitHub does not find at first is asked for again; what it never finds ends quietly', async () => {
    const scene = await openScene(github, app, 'late', { base: safe, head: dangerous });
    const fits = (call: { path: string }) => call.path.endsWith(`/late/pulls/${scene.number}`);
    const heal = github.fault({ fits, times: 1, status: 404 });
    await scene.pull('opened');
    await scene.send('pull_request', { action: 'opened', pull_request: { number: 999 } });
    await app.settled();
    heal();
    expect(await scene.checks()).toEqual(failing);
    expect(await app.context.queue.deadLetters()).toEqual([]);
  });

  test('a merge group whose evaluation failed can be run again, with what its pull request was given', async () => {
    const scene = await openScene(github, app, 'queue-again', { base: safe, head: dangerous });
    const base = scene.repository.head('main');
    const branch = `gh-readonly-queue/main/pr-${scene.number}-aa`;
    const head = await scene.repository.commit(branch, { files: dangerous, parent: base });
    const heal = github.fault({
      fits: (call) => call.path.includes('/queue-again/compare/'),
      times: 1000,
      status: 404,
    });
    const merge_group = { head_sha: head, base_sha: base, head_ref: `refs/heads/${branch}` };
    await scene.send('merge_group', { action: 'checks_requested', merge_group });
    await app.settled();
    expect((await scene.repository.checkRuns(head)).map((run) => run.output.title)).toContain('Lambdelta failed');
    heal();
    await scene.send('check_run', {
      action: 'requested_action',
      check_run: { head_sha: head, app: { id: appId }, pull_requests: [] },
    });
    await app.settled();
    expect((await scene.repository.checkRuns(head)).map((run) => run.output.title)).toContainEqual(
      expect.stringContaining('introduced'),
    );
  });

  test('the App’s own deeds ask for nothing', async () => {
    const scene = await openScene(github, app, 'own', { base: safe, head: dangerous });
    const own = { sender: { login: bot, type: 'Bot' }, label: { name: 'compliance: x pass' } };
    const before = github.calls.length;
    await scene.pull('labeled', own);
    await app.settled();
    expect(callsOf(before)).toEqual([]);
  });
});
