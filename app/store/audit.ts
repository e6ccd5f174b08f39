/**
 * The audit log: rows chained by hash, so that a change, a removal or a reordering of past rows shows.
 * A row's hash covers its own words and the hash before it; who keeps a hash elsewhere also sees a cut-off end.
 */
import { createHash } from 'node:crypto';
import type { Repository } from '../events/task.ts';
import type { Database, Queryable } from './database.ts';

export interface AuditEntry {
  /** ISO 8601, UTC. */
  at: string;
  /** A GitHub login, or `lambdelta`. */
  actor: string;
  action: string;
  /** Absent for what is about an installation. */
  repository?: Pick<Repository, 'id' | 'owner' | 'name'>;
  /** `#12`, a label, a framework. */
  subject: string;
  details: Record<string, unknown>;
}

export interface AuditRow extends Omit<AuditEntry, 'repository'> {
  sequence: number;
  /** `owner/name` as it was then, or empty. */
  repository: string;
  /** Names are used again, ids are not. */
  repositoryId: number | null;
  previous: string;
  hash: string;
}

interface StoredRow extends Omit<AuditRow, 'details'> {
  details: string;
}

/** What comes before the first row. */
const genesis = '0'.repeat(64);

/** `id`: rows from before repositories were known by id were hashed without one. */
function hashOf(row: Omit<StoredRow, 'hash'>, id = row.repositoryId): string {
  const words = [row.sequence, row.at, row.actor, row.action, row.repository, row.subject, row.details, row.previous];
  return createHash('sha256')
    .update(JSON.stringify(id === null ? words : [...words, id]))
    .digest('hex');
}

const columns =
  'sequence, at, actor, action, repository, repository_id as "repositoryId", subject, details, previous, hash';

/** Appends in the caller's transaction: the row is there exactly if what it tells of is. */
export async function appendAudit(tx: Queryable, entry: AuditEntry): Promise<void> {
  // One writer at a time over all processes, else two rows would name the same predecessor.
  await tx.query(`select pg_advisory_xact_lock(hashtext('lambdelta.audit'))`);
  const [last] = await tx.query<{ sequence: number; hash: string }>(
    'select sequence, hash from lambdelta.audit order by sequence desc limit 1',
  );
  const { repository } = entry;
  const row = {
    ...entry,
    repository: repository ? `${repository.owner}/${repository.name}` : '',
    repositoryId: repository?.id ?? null,
    sequence: (last?.sequence ?? 0) + 1,
    details: JSON.stringify(entry.details),
    previous: last?.hash ?? genesis,
  };
  await tx.query(
    `insert into lambdelta.audit
       (sequence, at, actor, action, repository, repository_id, subject, details, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.sequence,
      row.at,
      row.actor,
      row.action,
      row.repository,
      row.repositoryId,
      row.subject,
      row.details,
      row.previous,
      hashOf(row),
    ],
  );
}

/** Appends in a transaction of its own. */
export function audit(database: Database, entry: AuditEntry): Promise<void> {
  return database.transaction((tx) => appendAudit(tx, entry));
}

export type AuditCheck =
  | { valid: true; rows: number; hash: string }
  | { valid: false; sequence: number; problem: string };

/** Reads the whole chain in order; `expected` is a hash that somebody noted earlier and that must still be in it. */
export async function verifyAudit(store: Queryable, expected?: string): Promise<AuditCheck> {
  let sequence = 0;
  let previous = genesis;
  let found = expected === undefined;
  for (;;) {
    const rows = await store.query<StoredRow>(
      `select ${columns} from lambdelta.audit where sequence > $1 order by sequence limit 1000`,
      [sequence],
    );
    for (const row of rows) {
      const problem = problemOf(row, sequence + 1, previous);
      if (problem) return { valid: false, sequence: row.sequence, problem };
      sequence = row.sequence;
      previous = row.hash;
      found ||= row.hash === expected;
    }
    if (rows.length < 1000) break;
  }
  if (!found) return { valid: false, sequence, problem: `no row has the expected hash \`${expected}\`` };
  return { valid: true, rows: sequence, hash: previous };
}

function problemOf(row: StoredRow, sequence: number, previous: string): string | undefined {
  if (row.sequence !== sequence) return `row ${sequence} is missing`;
  if (row.previous !== previous) return `row ${sequence} does not follow the row before it`;
  if (row.hash !== hashOf(row) && row.hash !== hashOf(row, null)) return `row ${sequence} was changed`;
  return undefined;
}

/** The newest rows first, of the repositories given by id. */
export async function readAudit(store: Queryable, repositories: number[], limit: number): Promise<AuditRow[]> {
  const rows = await store.query<StoredRow>(
    `select ${columns} from lambdelta.audit
     where repository_id in (select value::bigint from jsonb_array_elements_text($1::jsonb))
     order by sequence desc limit $2`,
    [JSON.stringify(repositories), limit],
  );
  return rows.map((row) => ({ ...row, details: JSON.parse(row.details) as Record<string, unknown> }));
}

const hour = 3_600_000;

/** How often somebody did something in a repository within the last hour; counts up to `most`. */
export async function recentDeeds(
  { database, now }: { database: Database; now(): Date },
  of: { actor: string; repository: { id: number }; subject?: string; action?: string },
  most: number,
): Promise<number> {
  const since = new Date(now().getTime() - hour).toISOString();
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from (
       select at, subject, action from lambdelta.audit
       where actor = $1 and repository_id = $2 and subject = coalesce($3, subject) and action like coalesce($4, '%')
       order by sequence desc limit $5) as newest
     where at >= $6`,
    [of.actor, of.repository.id, of.subject ?? null, of.action ?? null, most, since],
  );
  return row?.count ?? 0;
}
