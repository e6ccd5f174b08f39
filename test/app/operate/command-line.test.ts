/** `lambdelta-app` against an emulated GitHub: the doctor's findings, the audit log, dead letters, failed deliveries. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommandLine, type Tools } from '../../../app/operate/command-line.ts';
import { runTick } from '../../../app/operate/tick.ts';
import { audit } from '../../../app/store/audit.ts';
import type { EmulatedGitHub } from '../../support/github/index.ts';
import type { Answer } from '../../support/github/state.ts';
import { appId, appSeed, deliver, installation, startApp, startGitHubWithApp, type TestApp } from '../support/app.ts';
import { openScene } from '../support/pulls.ts';
import { safeTemplate } from '../support/templates.ts';

let github: EmulatedGitHub;
let app: TestApp;
let tools: Tools;
let rules: unknown[] = [];
let permissions: Record<string, string> = {};
let hookDeliveries: Record<string, unknown>[] = [];
const attempts: string[] = [];

beforeAll(async () => {
  const repository = '/repos/([^/]+)/([^/]+)';
  const ok = (body: unknown): Answer => ({ status: 200, body });
  github = await startGitHubWithApp({
    routes: [
      ['GET', new RegExp(`^${repository}/installation$`), () => ok({ id: installation, permissions })],
      ['GET', new RegExp(`^${repository}/rules/branches/main$`), () => ok(rules)],
      ['GET', new RegExp(`^${repository}/rulesets$`), () => ok([{ id: 1, name: 'trial', enforcement: 'evaluate' }])],
      [
        'GET',
        /^\/app\/hook\/deliveries$/,
        ({ url, state }) => {
          const second = url.searchParams.get('cursor') === 'two';
          const link = `<${state.url}/app/hook/deliveries?cursor=two>; rel="next"`;
          return {
            status: 200,
            body: second ? hookDeliveries.slice(3) : hookDeliveries.slice(0, 3),
            headers: second ? {} : { link },
          };
        },
      ],
      [
        'POST',
        /^\/app\/hook\/deliveries\/(\d+)\/attempts$/,
        ({ parts }) => {
          attempts.push(parts[0] as string);
          return { status: 202, body: {} };
        },
      ],
    ],
  });
  app = await startApp(github, {}, { queue: { retryLimit: 1, retryDelay: 1 } });
  tools = {
    appId,
    app: app.context.github.app,
    installation: app.context.github.installation,
    database: async () => app.context.database,
  };
  const scene = await github.repository('octo-org', 'watched');
  await scene.commit('main', { files: { 'template.yaml': safeTemplate } });
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await github?.close();
});

const required = (context: string, integration_id?: number) => ({
  type: 'required_status_checks',
  parameters: { required_status_checks: [{ context, ...(integration_id ? { integration_id } : {}) }] },
});

describe('the doctor', () => {
  test('says what is missing: a check not required, one not pinned, a permission, a way around', async () => {
    rules = [required('Lambdelta')];
    permissions = { ...appSeed.permissions, checks: 'read' };
    const { status, lines } = await runCommandLine(['doctor', 'octo-org/watched'], tools);
    expect(status).toBe(1);
    const text = lines.join('\n');
    expect(text).toContain('wrong the check `Lambdelta` is required but not pinned');
    expect(text).toContain('wrong the check `Lambdelta / compliance` is not required');
    expect(text).toContain('wrong the installation lacks the permission `checks: write`');
    expect(text).toContain('takes pushes without a pull request');
    expect(text).toContain('note  the ruleset `trial` is not enforced');
    expect(text).toContain('note  everybody with triage access can edit labels');
  });

  test('is content when both checks are required and pinned', async () => {
    rules = [required('Lambdelta', appId), required('Lambdelta / compliance', appId), { type: 'pull_request' }];
    permissions = { ...appSeed.permissions, merge_queues: 'read' };
    const { status, lines } = await runCommandLine(['doctor', 'octo-org/watched'], tools);
    expect(lines.filter((line) => line.startsWith('wrong'))).toEqual([]);
    expect(status).toBe(0);
  });
});

describe('the command line', () => {
  test('explains itself, and refuses what it does not know', async () => {
    expect(await runCommandLine([], tools)).toMatchObject({ status: 0 });
    expect(await runCommandLine(['frobnicate'], tools)).toMatchObject({ status: 2 });
    expect(await runCommandLine(['doctor', 'nonsense'], tools)).toMatchObject({ status: 2 });
    expect(await runCommandLine(['doctor', 'octo-org/none'], tools)).toMatchObject({
      status: 1,
      lines: [expect.stringContaining('not installed')],
    });
    expect(await runCommandLine(['audit', 'verify', '--what'], tools)).toMatchObject({ status: 2 });
  });

  test('verifies the audit log', async () => {
    const entry = {
      at: new Date().toISOString(),
      actor: 'a',
      action: 'b',
      repository: { id: 1, owner: 'c', name: 'd' },
      subject: '',
      details: {},
    };
    await audit(app.context.database, entry);
    const good = await runCommandLine(['audit', 'verify'], tools);
    expect(good).toMatchObject({ status: 0, lines: [expect.stringContaining('whole'), expect.any(String)] });
    expect(await runCommandLine(['audit', 'verify', '--expect', 'f'.repeat(64)], tools)).toMatchObject({ status: 1 });
  });

  test('lists what was given up, and has it done again', async () => {
    expect(await runCommandLine(['dead-letters'], tools)).toEqual({ status: 0, lines: ['there are none'] });
    const scene = await openScene(github, app, 'failing', {
      base: { 'template.yaml': safeTemplate },
      head: { 'a.txt': 'a' },
    });
    const heal = github.fault({ fits: (call) => call.path.includes('/failing/compare/'), times: 1000, status: 400 });
    await scene.pull('opened');
    let dead = await runCommandLine(['dead-letters'], tools);
    for (let tries = 0; tries < 100 && dead.status === 0; tries += 1) {
      await new Promise((done) => setTimeout(done, 200));
      dead = await runCommandLine(['dead-letters'], tools);
    }
    expect(dead.lines).toEqual([expect.stringContaining(`evaluate-pull ${scene.id}#${scene.number}`)]);
    expect(await scene.checks()).toEqual({ Lambdelta: 'failure', 'Lambdelta / compliance': 'failure' });
    expect((await scene.check('Lambdelta'))?.title).toBe('Lambdelta failed');
    heal();
    expect(await runCommandLine(['dead-letters', 'retry'], tools)).toEqual({
      status: 0,
      lines: ['1 put back into the queue'],
    });
    await app.settled();
    expect(await scene.checks()).toEqual({ Lambdelta: 'success', 'Lambdelta / compliance': 'success' });
  });
});

describe('the sweep', () => {
  test('has failed deliveries sent again: not those that arrived later, nor those that are stored', async () => {
    const at = new Date().toISOString();
    const scene = await openScene(github, app, 'swept', { base: { 'a.txt': 'a' }, head: { 'a.txt': 'b' } });
    await deliver(app.url, 'pull_request', { action: 'none' });
    await app.deliver(
      'pull_request',
      { ...(await commonOf(scene.id)), action: 'opened', pull_request: { number: scene.number } },
      { id: 'stored' },
    );
    await app.settled();
    const row = (id: number, guid: string, status_code: number) => ({
      id,
      guid,
      status_code,
      status: '',
      delivered_at: at,
      redelivery: false,
    });
    hookDeliveries = [
      row(6, 'later', 202),
      row(5, 'lost', 502),
      row(4, 'stored', 500),
      row(3, 'lost', 0),
      row(2, 'later', 0),
      row(1, 'fine', 202),
    ];
    await runTick(app.context, 'sweep');
    expect(attempts).toEqual(['5']);
    expect(app.context.metrics.text()).toContain('lambdelta_redeliveries_total 1');
  });

  test('takes up what was acknowledged and has no job any more', async () => {
    const scene = await openScene(github, app, 'forgotten', { base: { 'a.txt': 'a' }, head: { 'a.txt': 'b' } });
    const task = {
      kind: 'evaluate-pull',
      repository: { id: scene.id, owner: 'octo-org', name: 'forgotten', installation },
      number: scene.number,
    };
    await app.context.database.query(
      `insert into lambdelta.deliveries (id, event, subject, task, received_at) values ('old', 'pull_request', $1, $2::jsonb, now() - interval '1 hour')`,
      [`${scene.id}#${scene.number}`, JSON.stringify(task)],
    );
    await runTick(app.context, 'recover');
    await app.settled();
    expect(await scene.checks()).toEqual({ Lambdelta: 'success', 'Lambdelta / compliance': 'success' });
  });
});

async function commonOf(id: number) {
  return {
    installation: { id: installation },
    sender: { login: 'dev' },
    repository: {
      id,
      name: 'swept',
      full_name: 'octo-org/swept',
      default_branch: 'main',
      owner: { login: 'octo-org' },
    },
  };
}
