/** What strangers, other programs and bad luck do to the App over HTTP: it stays right, quiet and up. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complianceCheck, mainCheck } from '../../app/evaluate/check-names.ts';
import { handleReview } from '../../app/evaluate/review.ts';
import { runTick } from '../../app/operate/tick.ts';
import { readAudit } from '../../app/store/audit.ts';
import type { Route } from '../support/github/front.ts';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { ask } from '../support/github/state.ts';
import { installation, startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { openScene, type Scene } from './support/pulls.ts';
import { exposedTemplate, safeTemplate } from './support/templates.ts';

const framework = 'pci-dss-4.0.1';
const approvalConfig = `frameworks:
  ${framework}: { mode: require-approval, reviewers: [reviewer] }
`;
const label = (state: string) => `compliance: ${framework} ${state}`;

describe('a hostile world', () => {
  let github: EmulatedGitHub;
  let app: TestApp;

  beforeAll(async () => {
    github = await startGitHubWithApp({
      users: ['reviewer'],
      routes: [
        ['GET', /^\/repos\/octo-org\/(many|cut)\/git\/trees\/([^/]+)$/, largeTree],
        ['GET', /^\/orgs\/elsewhere\/teams\//, () => ({ status: 403, body: { message: 'Resource not accessible' } })],
      ],
    });
    app = await startApp(github);
  }, 60_000);

  afterAll(async () => {
    await app?.stop();
    await github?.close();
  });

  async function opened(name: string, config = approvalConfig, author = 'dev'): Promise<Scene> {
    const base = { 'template.yaml': safeTemplate, '.github/lambdelta.yml': config };
    const scene = await openScene(github, app, name, { base, head: { 'template.yaml': exposedTemplate }, author });
    await scene.pull('opened');
    await app.settled();
    return scene;
  }

  const review = (scene: Scene, action: string, login: string, more: object = {}) =>
    scene.send('pull_request_review', {
      action,
      pull_request: { number: scene.number },
      review: {
        id: 77,
        state: 'approved',
        user: { login, type: 'User' },
        commit_id: scene.repository.head('change'),
        ...more,
      },
      sender: { login },
    });

  function raw(path: string): Promise<number> {
    const { port } = new URL(app.url);
    return new Promise((done, fail) => {
      request({ port, host: '127.0.0.1', path }, (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      })
        .on('error', fail)
        .end();
    });
  }

  test('text that no database takes is stored readable, and fails nobody else', async () => {
    const scene = await opened('text');
    const bodies = ['/lambdelta explain a\0b', '/lambdelta explain \ud800', '/lambdelta help'];
    await Promise.all(
      bodies.map((body, index) =>
        scene.send('issue_comment', {
          action: 'created',
          issue: { number: scene.number, pull_request: {} },
          comment: { id: 9_000_000 + index, body, user: { login: 'mallory', type: 'User' } },
        }),
      ),
    );
    await app.settled();
    const answers = (await scene.comments()).slice(-3).join('\n');
    expect(answers).toContain('| `/lambdelta rerun` |');
    expect(answers.match(/no such finding/g)).toHaveLength(2);
  });

  test('a path that is no address is not found, and no error', async () => {
    const before = app.log.length;
    expect([await raw('//'), await raw('//[/login'), await raw('http://[')]).toEqual([404, 404, 404]);
    expect(app.log.slice(before)).toEqual([]);
  });

  test('another program that fights over a label gets one comment, and soon no answer', async () => {
    const scene = await opened('war');
    const api = `${github.url}/repos/octo-org/war/issues/${scene.number}/labels`;
    const headers = { authorization: 'token token-admin', 'content-type': 'application/json' };
    const before = (await scene.comments()).length;
    for (let round = 0; round < 12; round += 1) {
      await fetch(api, { method: 'POST', headers, body: JSON.stringify({ labels: [label('pass')] }) });
      await scene.pull('labeled', { label: { name: label('pass') }, sender: { login: 'labeller[bot]' } });
      await app.settled();
    }
    expect(await scene.comments()).toHaveLength(before + 1);
    const rows = await readAudit(app.context.database, [scene.id], 100);
    expect(rows.filter((row) => row.actor === 'labeller[bot]')).toHaveLength(10);
    await scene.pull('synchronize');
    await app.settled();
    expect(await scene.repository.labels(scene.number)).toEqual([label('review')]);
  });

  test('a flood of commands by one person is not answered without end', async () => {
    const scene = await opened('flood');
    for (let sent = 0; sent < 34; sent += 1) await scene.say('mallory', '/lambdelta nonsense');
    await app.settled();
    const answers = (await scene.comments()).filter((body) => body.includes('no such command')).length;
    // Two workers may both look before either is done.
    expect(answers).toBeGreaterThanOrEqual(30);
    expect(answers).toBeLessThanOrEqual(31);
    await scene.say('reviewer', '/lambdelta help');
    await app.settled();
    expect((await scene.comments()).at(-1)).toContain('| `/lambdelta rerun` |');
  });

  test('a commit pushed under an approval is not approved by it', async () => {
    const scene = await opened('under');
    await scene.repository.commit('change', { files: { 'README.md': 'pushed while the reviewer wrote' } });
    await scene.say('reviewer', `/lambdelta approve ${framework} because seen`);
    await scene.pull('synchronize');
    await app.settled();
    expect((await scene.comments()).at(-1)).toContain('not evaluated yet when you wrote that');
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    await scene.say('reviewer', `/lambdelta approve ${framework} because seen now`);
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'success' });
  });

  test('a dismissal counts, also where it is handled before the approval', async () => {
    const scene = await opened('order');
    await scene.repository.commit('change', { files: { 'README.md': 'a head that is not evaluated yet' } });
    await review(scene, 'submitted', 'reviewer');
    await review(scene, 'dismissed', 'reviewer');
    await scene.pull('synchronize');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    await review(scene, 'submitted', 'reviewer', { id: 78 });
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'success' });
    // The dismissed one, sent again under another delivery id.
    await review(scene, 'dismissed', 'reviewer', { id: 78 });
    await review(scene, 'submitted', 'reviewer', { id: 78 });
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
  }, 30_000);

  test('an approval waits for its evaluation as long as GitHub may hold that up; one of an older commit does not', async () => {
    const scene = await opened('backlog');
    const client = await app.context.github.installation(installation);
    const { fullName, owner, name } = scene.repository;
    const repository = { id: scene.id, owner, name, installation };
    const handle = (head: string, tries: number) => {
      const task = {
        kind: 'review',
        repository,
        number: scene.number,
        review: 5,
        state: 'approved',
        author: 'reviewer',
        head,
      } as const;
      return handleReview(app.context, client, task, { task, tries });
    };
    await app.context.database.query('update lambdelta.pulls set head = $1 where repository = $2', [
      'd'.repeat(40),
      scene.id,
    ]);
    await expect(handle('d'.repeat(40), 7), fullName).rejects.toMatchObject({ seconds: 2700 });
    await expect(handle('c'.repeat(40), 4)).resolves.toBeUndefined();
  });

  test('a team that the App may not ask about lets nobody in, and keeps nobody from an answer', async () => {
    const scene = await opened('elsewhere', approvalConfig.replace('[reviewer]', '[elsewhere/team]'));
    await scene.say('reviewer', `/lambdelta approve ${framework} because seen`);
    await app.settled();
    expect((await scene.comments()).at(-1)).toContain('you are no reviewer');
  });

  test('the end of a waiver that cannot be told keeps nobody else from hearing of theirs', async () => {
    const scenes = [await opened('deaf'), await opened('heard')];
    for (const scene of scenes)
      await app.context.database.query(
        `insert into lambdelta.waivers (repository, number, fingerprint, rule, path, reason, expires, granted_by, granted_at)
         values ($1, $2, 'f', 'r', 't.yaml', 'known', '2020-01-01', 'reviewer', now())`,
        [scene.id, scene.number],
      );
    const heal = github.fault({ fits: (call) => call.path.includes('/deaf/'), times: 1000, status: 403 });
    await runTick(app.context, 'expire');
    heal();
    const told = await Promise.all(scenes.map(async (scene) => (await scene.comments()).at(-1)));
    expect(told).toEqual([expect.not.stringContaining('ended on'), expect.stringContaining('ended on 2020-01-01')]);
  });

  test('an approved head may open new access, and keeps it in the merge queue; its author approves nothing', async () => {
    const scene = await opened('access', 'gate: { fail-on: critical, new-access: [public] }\n', 'admin');
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    await review(scene, 'submitted', 'admin');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    const other = await opened('access-by-other', 'gate: { fail-on: critical, new-access: [public] }\n');
    expect(await other.checks()).toMatchObject({ [mainCheck]: 'failure' });
    await review(other, 'submitted', 'admin');
    await app.settled();
    expect(await other.checks()).toMatchObject({ [mainCheck]: 'success' });
    const main = other.repository.head('main');
    const group = await other.repository.commit('queue', { files: { 'template.yaml': exposedTemplate }, parent: main });
    const ref = `refs/heads/gh-readonly-queue/main/pr-${other.number}-${main}`;
    await other.send('merge_group', {
      action: 'checks_requested',
      merge_group: { head_sha: group, base_sha: main, head_ref: ref },
    });
    await app.settled();
    expect(await other.checks(group)).toMatchObject({ [mainCheck]: 'success' });
  });

  test('with a framework it takes 14 calls at most too, and 8 again', async () => {
    const calls = (from: number) =>
      github.calls.slice(from).filter((call) => call.login === undefined && !call.path.endsWith('/access_tokens'));
    const first = github.calls.length;
    const scene = await opened('calls');
    expect(await scene.checks()).toMatchObject({ [complianceCheck]: 'failure' });
    expect(calls(first).map((call) => `${call.method} ${call.path}`).length).toBeLessThanOrEqual(14);
    const second = github.calls.length;
    await scene.pull('synchronize');
    await app.settled();
    expect(calls(second).length).toBeLessThanOrEqual(8);
  });

  test('a change of 10,000 files is judged whole', async () => {
    const scene = await openScene(github, app, 'many', {
      base: { 'z/template.yaml': safeTemplate },
      head: { 'z/template.yaml': exposedTemplate },
    });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    expect((await scene.check(mainCheck))?.title).toContain('introduced');
  });

  test('where GitHub shows less than all of it, the check says so and fails', async () => {
    const scene = await openScene(github, app, 'cut', {
      base: { 'z/template.yaml': safeTemplate },
      head: { 'z/template.yaml': safeTemplate, 'README.md': 'words' },
    });
    await scene.pull('opened');
    await app.settled();
    expect(await scene.checks()).toMatchObject({ [mainCheck]: 'failure' });
    expect((await scene.check(mainCheck))?.summary).toContain('more folders that differ than can be listed');
  });
});

/** Listings of a large repository: `many` has 10,000 files more on one side, those of `cut` are cut off. */
async function largeTree({ state, parts, url, authorization }: Parameters<Route[2]>[0]) {
  const [name, sha] = parts;
  const path = `/repos/octo-org/${name}/git/trees/${sha}${url.search}`;
  const tree = await ask<{ tree: { path: string; sha: string }[] }>(state, 'GET', path, undefined, authorization);
  if (name === 'cut') return { status: 200, body: { ...tree, truncated: true } };
  const isHead = (listings.get(name ?? '') ?? sha) !== sha;
  listings.set(name ?? '', listings.get(name ?? '') ?? sha ?? '');
  const [file] = tree.tree;
  const more = Array.from({ length: 10_000 }, (_, index) => ({ ...file, type: 'blob', path: `a/${index}.txt` }));
  return { status: 200, body: { ...tree, tree: isHead ? [...tree.tree, ...more] : tree.tree } };
}

const listings = new Map<string, string>();
