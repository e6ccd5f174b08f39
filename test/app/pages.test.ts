/** The pages over HTTP: login, what one may see, and that nothing of a pull request becomes HTML. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { loginAs } from './support/login.ts';
import { openScene } from './support/pulls.ts';
import { exposedTemplate, safeTemplate } from './support/templates.ts';

const oauth = { clientId: 'client', clientSecret: 'client-secret' };
const login = loginAs('dev');
let github: EmulatedGitHub;
let app: TestApp;
let mine: number;
let theirs: number;

beforeAll(async () => {
  github = await startGitHubWithApp({ routes: login.routes });
  app = await startApp(github, { oauth, port: 18_201, publicUrl: 'http://127.0.0.1:18201' });
  const base = { 'template.yaml': safeTemplate };
  const head = { 'template.yaml': exposedTemplate };
  const scenes = [];
  for (const name of ['mine', 'theirs']) scenes.push(await openScene(github, app, name, { base, head }));
  for (const scene of scenes) await scene.pull('opened');
  await app.settled();
  [mine = 0, theirs = 0] = scenes.map((scene) => scene.id);
  await app.context.database.query('update lambdelta.pulls set title = $1', ['<script>alert(1)</script> & "quotes"']);
  login.readable.push(mine);
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await github?.close();
});

async function get(path: string, cookie = ''): Promise<Response> {
  return await fetch(app.url + path, { headers: { cookie }, redirect: 'manual' });
}

/** Goes the browser's way; gives the session's cookie. */
async function logIn(to = '', leadsTo = '/'): Promise<string> {
  const start = await get(`/login${to && `?to=${encodeURIComponent(to)}`}`);
  const state = start.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const authorize = await fetch(start.headers.get('location') ?? '', { redirect: 'manual' });
  const back = new URL(authorize.headers.get('location') ?? '');
  const done = await get(back.pathname + back.search, state);
  expect(done.status).toBe(303);
  expect(done.headers.get('location')).toBe(leadsTo);
  const session = done.headers.getSetCookie().find((one) => one.startsWith('lambdelta_session='));
  expect(session).toMatch(/HttpOnly; SameSite=Lax/);
  return session?.split(';')[0] ?? '';
}

describe('the pages', () => {
  test('show nothing before login', async () => {
    for (const path of ['/', '/audit', `/repositories/${mine}`]) {
      const text = await (await get(path)).text();
      expect(text).toContain('Log in with GitHub');
      expect(text).not.toContain('octo-org');
    }
  });

  test('show who is logged in only repositories that they can read', async () => {
    const cookie = await logIn();
    const overview = await (await get('/', cookie)).text();
    expect(overview).toContain('octo-org/mine');
    expect(overview).not.toContain('octo-org/theirs');
    const repository = await (await get(`/repositories/${mine}`, cookie)).text();
    expect(repository).toContain('Score over time');
    expect((await get(`/repositories/${theirs}`, cookie)).status).toBe(404);
    const audit = await (await get('/audit', cookie)).text();
    expect(audit).toContain('evaluate');
    expect(audit).not.toContain('theirs');
  });

  test('escape what a pull request says, and allow no script at all', async () => {
    const answer = await get('/', await logIn());
    const text = await answer.text();
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;');
    expect(text).not.toContain('<script');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('refuse a login that this browser did not begin', async () => {
    const forged = await get('/login/callback?code=good&state=guess', 'lambdelta_state=other');
    expect(forged.status).toBe(400);
    expect((await get('/login/callback?code=good&state=')).status).toBe(400);
    const wrong = await get('/login/callback?code=bad&state=s', 'lambdelta_state=s');
    expect(wrong.status).toBe(400);
  });

  test('forget a session at logout, and take no made-up one', async () => {
    const cookie = await logIn();
    await fetch(`${app.url}/logout`, { method: 'POST', headers: { cookie }, redirect: 'manual' });
    expect(await (await get('/', cookie)).text()).toContain('Log in with GitHub');
    expect(await (await get('/', 'lambdelta_session=guess')).text()).toContain('Log in with GitHub');
  });

  test('lead back from login to the page that was asked for, and to no other place', async () => {
    const page = `/repositories/${mine}`;
    expect(await (await get(page)).text()).toContain(`href="/login?to=${page}"`);
    await logIn(page, page);
    await logIn('/audit', '/audit');
    for (const elsewhere of ['//evil.example', 'https://evil.example', '/\\\\evil.example', '/logout'])
      await logIn(elsewhere, '/');
  });

  test('say what is not here as a page to browsers', async () => {
    const headers = { accept: 'text/html' };
    const answer = await fetch(`${app.url}/no/such`, { headers });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(await (await get('/no/such')).text()).toBe('not here\n');
  });

  test('show jobs that were given up in repositories that one can read', async () => {
    for (const id of [mine, theirs]) {
      const task = { kind: 'evaluate-pull', number: 1, repository: { id } };
      await app.context.database.query(`insert into lambdelta_queue.job (name, data) values ('dead', $1)`, [
        JSON.stringify(task),
      ]);
    }
    const overview = await (await get('/', await logIn())).text();
    expect(overview).toContain('Given up');
    expect(overview).not.toContain('octo-org/theirs');
  });

  test('answer 404 elsewhere', async () => {
    expect((await get('/no/such')).status).toBe(404);
    expect((await get('/constructor')).status).toBe(404);
  });
});
