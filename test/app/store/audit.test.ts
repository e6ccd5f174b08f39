import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendAudit, audit, readAudit, verifyAudit } from '../../../app/store/audit.ts';
import type { Database } from '../../../app/store/database.ts';
import { migrate } from '../../../app/store/migrations.ts';
import { openInMemory } from '../../../app/store/pglite.ts';

let database: Database;

beforeAll(async () => {
  database = await openInMemory();
  await migrate(database);
}, 60_000);
afterAll(() => database?.close());

const entry = {
  at: '2026-11-24T22:00:00.000Z',
  actor: 'octocat',
  action: 'waive',
  repository: { id: 7, owner: 'o', name: 'r' },
  subject: '#1',
  details: {},
};

/** What somebody with the database's owner rights could do. */
async function tamper(sql: string): Promise<void> {
  await database.query('alter table lambdelta.audit disable trigger append_only');
  await database.query(sql);
  await database.query('alter table lambdelta.audit enable trigger append_only');
}

beforeEach(async () => {
  await tamper('delete from lambdelta.audit');
  for (const subject of ['#1', '#2', '#3', '#4'])
    await audit(database, { ...entry, subject, details: { why: 'ü "quoted"' } });
});

describe('the audit log', () => {
  test('is a chain that verifies', async () => {
    expect(await verifyAudit(database)).toMatchObject({ valid: true, rows: 4 });
    const [newest] = await readAudit(database, [7], 10);
    expect(newest).toMatchObject({ sequence: 4, subject: '#4', details: { why: 'ü "quoted"' } });
    expect(await readAudit(database, [8], 10)).toEqual([]);
  });

  test.each([
    ['a changed row', `update lambdelta.audit set actor = 'mallory' where sequence = 2`, 2],
    ['a removed row', 'delete from lambdelta.audit where sequence = 2', 3],
    ['a changed detail', `update lambdelta.audit set details = '{}' where sequence = 4`, 4],
    ['a removed beginning', 'delete from lambdelta.audit where sequence = 1', 2],
  ])('shows %s', async (_, sql, sequence) => {
    await tamper(sql);
    expect(await verifyAudit(database)).toMatchObject({ valid: false, sequence });
  });

  test('shows a cut-off end to who noted a hash', async () => {
    const check = await verifyAudit(database);
    const hash = check.valid ? check.hash : '';
    expect(await verifyAudit(database, hash)).toMatchObject({ valid: true });
    await tamper('delete from lambdelta.audit where sequence = 4');
    expect(await verifyAudit(database)).toMatchObject({ valid: true, rows: 3 });
    expect(await verifyAudit(database, hash)).toMatchObject({ valid: false });
  });

  test('refuses changes by SQL', async () => {
    await expect(database.query(`update lambdelta.audit set actor = 'x'`)).rejects.toThrow('append-only');
    await expect(database.query('delete from lambdelta.audit')).rejects.toThrow('append-only');
  });

  test('a row of a transaction that fails is not there, and the chain goes on', async () => {
    const failing = database.transaction(async (tx) => {
      await appendAudit(tx, entry);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await audit(database, entry);
    expect(await verifyAudit(database)).toMatchObject({ valid: true, rows: 5 });
  });

  test('rows written at once keep one order', async () => {
    await Promise.all(Array.from({ length: 10 }, (_, index) => audit(database, { ...entry, subject: `#${index}` })));
    expect(await verifyAudit(database)).toMatchObject({ valid: true, rows: 14 });
  });
});
