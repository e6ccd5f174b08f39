/** Labels, approvals, waivers and commands over HTTP, on both databases, with a clock that the test sets. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complianceCheck, mainCheck } from '../../app/evaluate/check-names.ts';
import { runTick } from '../../app/operate/tick.ts';
import { readAudit, verifyAudit } from '../../app/store/audit.ts';
import { latestEvaluation } from '../../app/store/evaluations.ts';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { databases } from './support/databases.ts';
import { openScene, type Scene } from './support/pulls.ts';
import { dangerousTemplate, exposedTemplate, safeTemplate } from './support/templates.ts';

const framework = 'pci-dss-4.0.1';
const config = `gate: { fail-on: high }
frameworks:
  ${framework}: { mode: require-approval, reviewers: [reviewer, octo-org/security] }
`;
const base = { 'template.yaml': safeTemplate, '.github/lambdelta.yml': config };
const head = { 'template.yaml': exposedTemplate };
const label = (state: string) => `compliance: ${framework} ${state}`;

describe.each(databases)('compliance on $name', (database) => {
  let github: EmulatedGitHub;
  let app: TestApp;
  let clock = new Date();

  beforeAll(async () => {
    // Only `member` is in the team `security`.
    const membership = ({ parts }: { parts: string[] }) =>
      parts[2] === 'member'
        ? { status: 200, body: { state: 'active', role: 'member' } }
        : { status: 404, body: { message: 'Not Found' } };
    const routes = [['GET', /^\/orgs\/([^/]+)\/teams\/([^/]+)\/memberships\/([^/]+)$/, membership]] as const;
    github = await startGitHubWithApp({ routes, users: ['member'] });
    app = await startApp(github, await database.prepare(), { now: () => clock });
  }, 60_000);

  afterAll(async () => {
    await app?.stop();
    await github?.close();
    database.stop();
  });

  async function opened(name: string, author = 'dev'): Promise<Scene> {
    const scene = await openScene(github, app, name, { base, head, author });
    await scene.pull('opened');
    await app.settled();
    return scene;
  }

  async function said(scene: Scene, login: string, body: string): Promise<string | undefined> {
    await scene.say(login, body);
    await app.settled();
    return (await scene.comments()).at(-1);
  }

  const labels = async (scene: Scene) => (await scene.repository.labels(scene.number)).sort();
  const fingerprints = async (scene: Scene) => {
    const evaluation = await latestEvaluation(app.context.database, scene.id, scene.number);
    const { introduced, worsened } = evaluation?.delta.findings ?? { introduced: [], worsened: [] };
    return [...introduced, ...worsened].map((finding) => finding.fingerprint);
  };

  test('a framework that is touched gets one label, made with colour and description', async () => {
    const scene = await opened('labelled');
    expect(await labels(scene)).toEqual([label('review')]);
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    expect((await scene.check(complianceCheck))?.summary).toContain('reviewer');
    const response = await fetch(`${github.url}/repos/octo-org/labelled/labels`, {
      headers: { authorization: 'token token-admin' },
    });
    const [made] = ((await response.json()) as { name: string; color: string }[]).filter(
      (one) => one.name === label('review'),
    );
    expect(made).toMatchObject({ color: 'bf8700' });
  });

  test('labels that somebody changes are put back, with one line saying why; others are left alone', async () => {
    const scene = await opened('tampered');
    const api = `${github.url}/repos/octo-org/tampered/issues/${scene.number}/labels`;
    const headers = { authorization: 'token token-admin', 'content-type': 'application/json' };
    await fetch(`${api}/${encodeURIComponent(label('review'))}`, { method: 'DELETE', headers });
    await fetch(api, { method: 'POST', headers, body: JSON.stringify({ labels: [label('pass'), 'bug'] }) });
    const before = (await scene.comments()).length;
    await scene.pull('unlabeled', { label: { name: label('review') }, sender: { login: 'mallory' } });
    await scene.pull('labeled', { label: { name: label('pass') }, sender: { login: 'mallory' } });
    await scene.pull('labeled', { label: { name: 'bug' }, sender: { login: 'mallory' } });
    await app.settled();
    expect(await labels(scene)).toEqual(['bug', label('review')].sort());
    const lines = (await scene.comments()).slice(before);
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(2);
    expect(lines[0]).toContain('put back');
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    const [row] = await readAudit(app.context.database, [scene.id], 1);
    expect(row).toMatchObject({ actor: 'mallory', details: { label: expect.stringContaining(framework) } });
  });

  test('an edited or deleted label definition is mended', async () => {
    const scene = await opened('redefined');
    const api = `${github.url}/repos/octo-org/redefined/labels/${encodeURIComponent(label('review'))}`;
    const headers = { authorization: 'token token-admin', 'content-type': 'application/json' };
    await fetch(api, { method: 'PATCH', headers, body: JSON.stringify({ color: '000000' }) });
    await scene.send('label', { action: 'edited', label: { name: label('review') }, sender: { login: 'mallory' } });
    await app.settled();
    expect(await (await fetch(api, { headers })).json()).toMatchObject({ color: 'bf8700' });
    await fetch(api, { method: 'DELETE', headers });
    await scene.send('label', { action: 'deleted', label: { name: label('review') }, sender: { login: 'mallory' } });
    await app.settled();
    expect(await labels(scene)).toEqual([label('review')]);
  });

  test('an approval by a listed reviewer passes, survives an unrelated push, and falls with a related one', async () => {
    const scene = await opened('approved');
    expect(await said(scene, 'mallory', `/lambdelta approve ${framework} because I say so`)).toContain('no reviewer');
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    await said(scene, 'reviewer', `/lambdelta approve ${framework} because seen with the owner`);
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'success' });
    expect(await labels(scene)).toEqual([label('pass')]);

    await scene.repository.commit('change', { files: { 'README.md': 'words' } });
    await scene.pull('synchronize');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'success' });

    await scene.repository.commit('change', { files: { 'template.yaml': dangerousTemplate } });
    await scene.pull('synchronize');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    expect(await labels(scene)).toEqual([label('review')]);
  });

  test('nobody approves their own pull request', async () => {
    const scene = await opened('self-approved', 'reviewer');
    expect(await said(scene, 'reviewer', `/lambdelta approve ${framework} because mine`)).toContain('own pull request');
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
  });

  test('an approving review by a team member counts until it is dismissed', async () => {
    const scene = await opened('reviewed');
    const review = (action: string, login: string, state: string) =>
      scene.send('pull_request_review', {
        action,
        pull_request: { number: scene.number },
        review: { state, user: { login }, commit_id: scene.repository.head('change') },
        sender: { login },
      });
    await review('submitted', 'mallory', 'approved');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    await review('submitted', 'member', 'approved');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'success' });
    await review('dismissed', 'member', 'approved');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
  });

  test('a waiver lets a finding be until its day is over; then the pull request says so', async () => {
    clock = new Date();
    const scene = await opened('waived');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    const until = new Date(clock.getTime() + 86_400_000).toISOString().slice(0, 10);
    const [first = ''] = await fingerprints(scene);
    expect(await said(scene, 'dev', `/lambdelta waive ${first} until ${until} because known`)).toContain(
      'only a reviewer',
    );
    for (const fingerprint of await fingerprints(scene)) {
      await said(scene, 'reviewer', `/lambdelta waive ${fingerprint} until ${until} because the demo is torn down`);
    }
    expect(await scene.checks()).toEqual({ [mainCheck]: 'success', [complianceCheck]: 'success' });
    expect(await labels(scene)).toEqual([label('waived')]);

    clock = new Date(clock.getTime() + 3 * 86_400_000);
    await runTick(app.context, 'expire');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    expect((await scene.comments()).filter((body) => body.includes('ended on')).length).toBeGreaterThan(0);
    const told = (await scene.comments()).length;
    await runTick(app.context, 'expire');
    expect((await scene.comments()).length).toBe(told);
  });

  test('after the merge an issue says that a waiver has ended', async () => {
    const scene = await opened('merged');
    const until = clock.toISOString().slice(0, 10);
    const [fingerprint = ''] = await fingerprints(scene);
    await said(scene, 'reviewer', `/lambdelta waive ${fingerprint} until ${until} because until the release`);
    await scene.close('merge');
    await app.settled();
    clock = new Date(clock.getTime() + 2 * 86_400_000);
    await runTick(app.context, 'expire');
    await runTick(app.context, 'expire');
    const response = await fetch(`${github.url}/repos/octo-org/merged/issues?state=all`, {
      headers: { authorization: 'token token-admin' },
    });
    const issues = ((await response.json()) as { title: string }[]).filter((issue) =>
      issue.title.startsWith('Waiver of'),
    );
    expect(issues).toHaveLength(1);
  });

  test('an unwaived finding counts again', async () => {
    const scene = await opened('unwaived');
    const until = clock.toISOString().slice(0, 10);
    for (const fingerprint of await fingerprints(scene))
      await said(scene, 'reviewer', `/lambdelta waive ${fingerprint} until ${until} because x`);
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'success' });
    for (const fingerprint of await fingerprints(scene))
      await said(scene, 'reviewer', `/lambdelta unwaive ${fingerprint}`);
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
  });

  test('help, status and explain answer once; a rerun needs write access; refusals are audited', async () => {
    const scene = await opened('commands');
    expect(await said(scene, 'mallory', '/lambdelta help')).toContain('| `/lambdelta rerun` |');
    expect(await said(scene, 'mallory', '/lambdelta status')).toMatch(/\*\*fail\*\* at/);
    const [fingerprint = ''] = await fingerprints(scene);
    expect(await said(scene, 'mallory', `/lambdelta explain ${fingerprint.slice(0, 10)}`)).toContain('What to do:');
    expect(await said(scene, 'mallory', '/lambdelta explain no-such-rule')).toContain('no such finding');
    expect(await said(scene, 'mallory', '/lambdelta rerun')).toContain('write access');
    const before = (await scene.comments()).length;
    await said(scene, 'admin', '/lambdelta rerun');
    expect((await scene.comments()).length).toBe(before);
    const actions = (await readAudit(app.context.database, [scene.id], 20)).map((row) => `${row.actor} ${row.action}`);
    expect(actions).toContain('mallory rerun refused');
    expect(actions).toContain('admin rerun');
  });

  test('every deed is in an audit log that verifies', async () => {
    expect(await verifyAudit(app.context.database)).toMatchObject({ valid: true });
  });
});
