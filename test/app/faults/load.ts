/** The App under 200 deliveries a second for 30 s from another process: `npm run test:load`; prints its figures. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EmulatedGitHub } from '../../support/github/index.ts';
import { secret, startGitHubWithApp } from '../support/app.ts';
import { databases } from '../support/databases.ts';
import { drained, startProcess } from '../support/process.ts';
import { expectRight, gatherCrowd } from './crowd.ts';
import type { SenderOrder, SenderResult } from './sender.ts';

let github: EmulatedGitHub;
beforeAll(async () => {
  github = await startGitHubWithApp();
});
afterAll(() => github?.close());

function sendFrom(order: SenderOrder): Promise<SenderResult> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'sender.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(order));
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  return new Promise((done) => child.once('close', () => done(JSON.parse(output) as SenderResult)));
}

async function metric(url: string, pattern: RegExp): Promise<number> {
  const lines = (await (await fetch(`${url}/metrics`)).text()).split('\n').filter((line) => pattern.test(line));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

test.each(databases)('200 deliveries a second on $name', { timeout: 300_000 }, async (database) => {
  const crowd = await gatherCrowd(github, `load-${database.name.toLowerCase()}`, 60);
  const { databaseUrl } = await database.prepare();
  const data = mkdtempSync(join(tmpdir(), 'lambdelta-load-'));
  const app = await startProcess(github, {
    LAMBDELTA_DATA: data,
    LOG_LEVEL: 'warn',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  });
  const payloads = crowd.deliveries.map((delivery) => delivery.payload);
  let memory = 0;
  const watch = setInterval(async () => {
    memory = Math.max(memory, await metric(app.url, /^lambdelta_resident_bytes/));
  }, 1000);
  const began = Date.now();
  const result = await sendFrom({ url: app.url, secret, perSecond: 200, seconds: 30, payloads });
  await drained(app.url, 120);
  const minutes = (Date.now() - began) / 60_000;
  clearInterval(watch);
  const evaluations = await metric(app.url, /^lambdelta_evaluations_total/);
  const megabytes = Math.round(memory / 1e6);
  console.log(database.name, { ...result, megabytes, evaluationsPerMinute: Math.round(evaluations / minutes) });
  await expectRight(crowd, 60);
  await app.kill('SIGTERM');
  database.stop();
  expect(result.acknowledged).toBe(result.sent);
  expect(result.p99).toBeLessThan(100);
  expect(megabytes).toBeLessThan(400);
});
