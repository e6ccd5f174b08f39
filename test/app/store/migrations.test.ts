import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit, readAudit, verifyAudit } from '../../../app/store/audit.ts';
import type { Database } from '../../../app/store/database.ts';
import { migrate } from '../../../app/store/migrations.ts';
import { openInMemory } from '../../../app/store/pglite.ts';
import { asConfigured, waiversInForce } from '../../../app/store/waivers.ts';

/** A database as the version before left it: a repository, removed, whose name another one has now. */
let database: Database;
const [old, young] = [11, 22];

/** A row as it was hashed before repositories had an id there. */
async function auditedBefore(sequence: number, at: string, repository: string, previous: string): Promise<string> {
  const words = [sequence, at, 'lambdelta', 'evaluate', repository, '#1', '{}', previous];
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex');
  await database.query(
    `insert into lambdelta.audit (sequence, at, actor, action, repository, subject, details, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [...words, hash],
  );
  return hash;
}

beforeAll(async () => {
  database = await openInMemory();
  await migrate(database, 2);
  for (const [id, since] of [
    [old, '2026-01-01'],
    [young, '2026-06-01'],
  ]) {
    await database.query(
      `insert into lambdelta.repositories (id, installation, full_name, removed) values ($1, 1, 'o/r', $2)`,
      [id, id === old],
    );
    await database.query(
      `insert into lambdelta.evaluations (repository, number, head, base, inputs, verdict, risk_base, risk_head, score_head,
         delta, verdicts, config, started_at) values ($1, 1, 'h', 'b', 'i', 'pass', 0, 0, 100, '{}', '[]', '{}', $2)`,
      [id, since],
    );
  }
  const first = await auditedBefore(1, '2026-02-01T00:00:00.000Z', 'o/r', '0'.repeat(64));
  const second = await auditedBefore(2, '2026-07-01T00:00:00.000Z', 'o/r', first);
  await auditedBefore(3, '2026-07-01T00:00:00.000Z', '', second);
  for (const resource of ['Orders', null])
    await database.query(
      `insert into lambdelta.waivers (repository, number, fingerprint, rule, resource, path, reason, expires, granted_by, granted_at)
       values ($1, 1, 'f', 'r', $2, 't.yaml', 'known', '2099-01-01', 'reviewer', now())`,
      [young, resource],
    );
  expect(await migrate(database)).toBe(4);
}, 60_000);
afterAll(() => database?.close());

describe('the third step', () => {
  test('gives each audit row to the repository that had the name then, and breaks no chain', async () => {
    expect((await readAudit(database, [old], 10)).map((row) => row.sequence)).toEqual([1]);
    expect((await readAudit(database, [young], 10)).map((row) => row.sequence)).toEqual([2]);
    const repository = { id: young, owner: 'o', name: 'r' };
    await audit(database, {
      at: '2026-08-01T00:00:00.000Z',
      actor: 'a',
      action: 'b',
      repository,
      subject: '',
      details: {},
    });
    expect(await verifyAudit(database)).toMatchObject({ valid: true, rows: 4 });
    await expect(database.query(`update lambdelta.audit set actor = 'x'`)).rejects.toThrow('append-only');
  });

  test('a row written since cannot be given to another repository', async () => {
    await database.query('alter table lambdelta.audit disable trigger append_only');
    await database.query(`update lambdelta.audit set repository_id = ${old} where sequence = 4`);
    expect(await verifyAudit(database)).toMatchObject({ valid: false, sequence: 4 });
  });

  test('keeps the reach of a waiver that names a resource, and takes one without to its finding', async () => {
    const waivers = (await waiversInForce(database, young, [1], '2026-08-01')).map(asConfigured);
    expect(waivers).toMatchObject([{ resource: 'Orders', path: 't.yaml' }, { fingerprint: 'f' }]);
    expect(waivers[0]).not.toHaveProperty('fingerprint');
  });
});
