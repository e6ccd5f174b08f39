/** The webhook door over HTTP: what is refused, what is stored, and that it is stored once. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signatureOf, webhookPath } from '../../app/events/webhook.ts';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { installation, secret, startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { databases } from './support/databases.ts';

const payload = {
  action: 'opened',
  installation: { id: installation },
  sender: { login: 'dev' },
  repository: { id: 5, name: 'r', full_name: 'o/r', default_branch: 'main', owner: { login: 'o' } },
  pull_request: { number: 3 },
};

describe.each(databases)('the webhook door on $name', (database) => {
  let github: EmulatedGitHub;
  let app: TestApp;

  beforeAll(async () => {
    github = await startGitHubWithApp();
    app = await startApp(github, await database.prepare(), { work: false });
  }, 60_000);

  afterAll(async () => {
    await app?.stop();
    await github?.close();
    database.stop();
  });

  const stored = async () => {
    const [row] = await app.context.database.query<{ count: number }>(
      'select count(*)::int as count from lambdelta.deliveries',
    );
    return row?.count;
  };

  async function post(body: string, headers: Record<string, string>): Promise<number> {
    const response = await fetch(app.url + webhookPath, { method: 'POST', headers, body });
    await response.arrayBuffer();
    return response.status;
  }

  const named = { 'x-github-event': 'pull_request', 'x-github-delivery': 'd-1' };
  const signed = (body: string) => ({ ...named, 'x-hub-signature-256': signatureOf(body, secret) });

  test('refuses what is not signed by GitHub, and stores nothing of it', async () => {
    const body = JSON.stringify(payload);
    expect(await post(body, named)).toBe(401);
    expect(await post(body, { ...named, 'x-hub-signature-256': 'sha256=' })).toBe(401);
    expect(await post(body, { ...named, 'x-hub-signature-256': signatureOf(body, 'development') })).toBe(401);
    expect(await post(body.replace('3', '4'), signed(body))).toBe(401);
    expect(await stored()).toBe(0);
  });

  test('says what is wrong with a signed one that means nothing', async () => {
    expect(await post('not json', signed('not json'))).toBe(400);
    expect(await post('[1]', signed('[1]'))).toBe(400);
    const body = JSON.stringify(payload);
    expect(await post(body, { ...signed(body), 'x-github-delivery': '' })).toBe(400);
    expect(await stored()).toBe(0);
  });

  test('answers unknown events and actions with 202 and forgets them', async () => {
    expect((await app.deliver('star', payload)).status).toBe(202);
    expect((await app.deliver('pull_request', { ...payload, action: 'assigned' })).status).toBe(202);
    expect((await app.deliver('ping', { zen: 'x' })).status).toBe(200);
    expect(await stored()).toBe(0);
  });

  test('stores a delivery once, with one job', async () => {
    expect((await app.deliver('pull_request', payload, { id: 'one' })).status).toBe(202);
    expect((await app.deliver('pull_request', payload, { id: 'one' })).status).toBe(200);
    const storm = await Promise.all(
      Array.from({ length: 20 }, () => app.deliver('pull_request', payload, { id: 'two' })),
    );
    expect(storm.filter(({ status }) => status === 202)).toHaveLength(1);
    expect(await stored()).toBe(2);
    const counts = await app.context.queue.counts();
    expect(counts.find(({ queue }) => queue === 'evaluate')).toMatchObject({ waiting: 1 });
  });

  test('is alive and ready, and counts what it does without naming anybody', async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${app.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { database: 'ok', github: 'ok' }]);
    const metrics = await (await fetch(`${app.url}/metrics`)).text();
    expect(metrics).toContain('lambdelta_webhooks_total{outcome="wrong signature",event="pull_request"} 3');
    expect(metrics).toMatch(/# TYPE lambdelta_webhook_seconds histogram/);
    expect(metrics).toMatch(/lambdelta_queue_jobs\{queue="evaluate",state="waiting"\} 1/);
    expect(metrics).not.toContain('octo');
  });

  test('keeps secrets out of its log', async () => {
    const log = app.log.join('');
    expect(log).toContain('Lambdelta is ready');
    expect(log).not.toContain(secret);
    expect(log).not.toContain('PRIVATE KEY');
  });
});
