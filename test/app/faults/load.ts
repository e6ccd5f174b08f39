/** The App under 200 deliveries a second for 30 s from another process: `npm run test:load`; prints its figures. */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { compare } from '../../support/github/pulls.ts';
import { secret, startGitHubWithApp } from '../support/app.ts';
import { databases } from '../support/databases.ts';
import { drained, startProcess } from '../support/process.ts';
import { expectRight, gatherCrowd } from './crowd.ts';
import type { SenderOrder, SenderResult } from './sender.ts';

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
  // As far away as GitHub is; and it keeps the run below GitHub's 5,000 calls an hour, which the emulator has too.
  const distant = async (ask: Parameters<typeof compare>[0]) => {
    await pause(200);
    return compare(ask);
  };
  const github = await startGitHubWithApp({ routes: [['GET', /^\/repos\/([^/]+)\/([^/]+)\/compare\/(.+)$/, distant]] });
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
  const minutes = (Date.now() - began) / 60_000;
  const evaluations = await metric(app.url, /^lambdelta_evaluations_total/);
  clearInterval(watch);
  const megabytes = Math.round(memory / 1e6);
  console.log(database.name, { ...result, megabytes, evaluationsPerMinute: Math.round(evaluations / minutes) });
  await drained(app.url, 120);
  await expectRight(crowd, 60);
  await app.kill('SIGTERM');
  database.stop();
  await github.close();
  expect(result.acknowledged).toBe(result.sent);
  expect(result.p99).toBeLessThan(100);
  expect(megabytes).toBeLessThan(400);
});
