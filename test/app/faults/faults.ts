/** What must hold when processes, GitHub and the database fail: `npm run test:faults`, some minutes. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../../app/store/audit.ts';
import { openPglite } from '../../../app/store/pglite.ts';
import { openPostgres } from '../../../app/store/postgres.ts';
import { type EmulatedGitHub, faults } from '../../support/github/index.ts';
import { startGitHubWithApp } from '../support/app.ts';
import { type Cluster, postgresBinaries, startPostgres, withoutPostgres } from '../support/postgres.ts';
import { type AppProcess, drained, startProcess } from '../support/process.ts';
import { expectRight, gatherCrowd, insist } from './crowd.ts';

const minutes = 60_000;

/** Numbers from 0 to 1 that are the same in every run. */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** Runs `work` on at most `width` items at a time. */
async function each<T>(items: T[], width: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'lambdelta-faults-'));
}

async function expectAudit(url: string, handledOnce: boolean): Promise<void> {
  const store = openPostgres(url, () => undefined);
  expect(await verifyAudit(store)).toMatchObject({ valid: true });
  const rows = await store.query(
    'select count(*) filter (where handled_at is null) as open, count(*) filter (where handled_times > 1) as twice from lambdelta.deliveries',
  );
  expect(rows).toEqual([{ open: 0, twice: handledOnce ? 0 : expect.any(Number) }]);
  await store.close();
}

describe('the embedded database', () => {
  let github: EmulatedGitHub;
  beforeAll(async () => {
    github = await startGitHubWithApp();
  });
  afterAll(() => github?.close());

  test('kill -9 at 20 random moments under 200 deliveries loses nothing and says nothing twice', {
    timeout: 6 * minutes,
  }, async () => {
    const crowd = await gatherCrowd(github, 'killed');
    const data = folder();
    const random = sequence(11);
    let app: AppProcess = await startProcess(github, { LAMBDELTA_DATA: data });
    const sending = each(crowd.deliveries, 4, async (delivery) => {
      await insist(() => app.url, delivery);
      await pause(500 * random());
    });
    for (let kills = 0; kills < 20; kills += 1) {
      await pause(50 + 1500 * random());
      await app.kill('SIGKILL');
      app = await startProcess(github, { LAMBDELTA_DATA: data });
    }
    await sending;
    await expectRight(crowd, 240);
    await drained(app.url, 120);
    expect(await app.kill('SIGTERM')).toBe(0);
    const database = await openPglite(data);
    expect(await verifyAudit(database)).toMatchObject({ valid: true });
    const rows = await database.query(
      'select count(*)::int as stored, count(*) filter (where handled_at is null)::int as open from lambdelta.deliveries',
    );
    expect(rows).toEqual([{ stored: crowd.deliveries.length, open: 0 }]);
    await database.close();
  });

  test('a second process is refused clearly', { timeout: minutes }, async () => {
    const data = folder();
    const app = await startProcess(github, { LAMBDELTA_DATA: data });
    await expect(startProcess(github, { LAMBDELTA_DATA: data })).rejects.toThrow(
      /ended with 2[\s\S]*in use by another process/,
    );
    await app.kill();
  });

  test('a fifth of GitHub’s answers fail at random: every pull request ends right, nothing is said twice', {
    timeout: 6 * minutes,
  }, async () => {
    const crowd = await gatherCrowd(github, 'flaky');
    const random = sequence(5);
    const app = await startProcess(github, { LAMBDELTA_DATA: folder() });
    const one = (share: number) => () => random() < share;
    const always = Number.POSITIVE_INFINITY;
    const clear = [
      github.fault(faults.serverError(one(0.05), always, 500)),
      github.fault(faults.serverError(one(0.05), always, 502)),
      github.fault(faults.lostAnswer(one(0.05), always)),
      github.fault(faults.cut(one(0.03), always)),
      github.fault(faults.secondaryLimit(one(0.03), always, 1)),
    ];
    await each(crowd.deliveries, 8, (delivery) => insist(() => app.url, delivery));
    await pause(60_000);
    for (const end of clear) end();
    await expectRight(crowd, 180);
    await app.kill('SIGTERM');
  });
});

describe.skipIf(!postgresBinaries)('PostgreSQL', () => {
  let github: EmulatedGitHub;
  let cluster: Cluster;
  beforeAll(async () => {
    github = await startGitHubWithApp();
    cluster = await startPostgres();
  }, minutes);
  afterAll(async () => {
    cluster?.stop();
    await github?.close();
  });

  test('a database that crashes mid-way is waited for', { timeout: 5 * minutes }, async () => {
    const crowd = await gatherCrowd(github, 'restarted');
    const url = await cluster.database('restarted');
    const app = await startProcess(github, { LAMBDELTA_DATA: folder(), DATABASE_URL: url });
    const sending = each(crowd.deliveries, 4, async (delivery) => {
      await insist(() => app.url, delivery);
      await pause(100);
    });
    for (let crashes = 0; crashes < 3; crashes += 1) {
      await pause(1500);
      await cluster.restart();
    }
    await sending;
    await expectRight(crowd, 180);
    await drained(app.url, 120);
    await app.kill('SIGTERM');
    await expectAudit(url, false);
  });

  test('two processes handle each delivery once', { timeout: 5 * minutes }, async () => {
    const crowd = await gatherCrowd(github, 'shared');
    const url = await cluster.database('shared');
    const apps = await Promise.all(
      [1, 2].map(() => startProcess(github, { LAMBDELTA_DATA: folder(), DATABASE_URL: url })),
    );
    let turn = 0;
    await each(crowd.deliveries, 8, async (delivery) => {
      turn += 1;
      await insist(() => apps[turn % 2]?.url ?? '', delivery);
      // Sent again to the other one: a redelivery must not be handled twice.
      await insist(() => apps[(turn + 1) % 2]?.url ?? '', delivery);
    });
    await expectRight(crowd, 120);
    await drained(apps[0]?.url ?? '', 60);
    for (const app of apps) expect(await app.kill('SIGTERM')).toBe(0);
    await expectAudit(url, true);
  });
});

if (!postgresBinaries) console.warn(withoutPostgres);
