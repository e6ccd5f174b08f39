/** The database's shape as forward-only steps, the same SQL on PostgreSQL and PGlite; `migrate` applies what is missing. */
import type { Database } from './database.ts';

/** Index + 1 is the version. A step that was released is never edited: add another. */
export const migrations: readonly string[] = [
  `
create table lambdelta.installations (
  id bigint primary key,
  account text not null,
  suspended boolean not null default false,
  removed boolean not null default false,
  updated_at timestamptz not null default now()
);
create table lambdelta.repositories (
  id bigint primary key,
  installation bigint not null,
  full_name text not null,
  default_branch text,
  removed boolean not null default false,
  known_labels jsonb not null default '[]',
  updated_at timestamptz not null default now()
);
create index on lambdelta.repositories (lower(full_name));
create table lambdelta.deliveries (
  id text primary key,
  event text not null,
  action text,
  repository bigint,
  subject text not null,
  task jsonb not null,
  received_at timestamptz not null default clock_timestamp(),
  handled_at timestamptz,
  handled_times int not null default 0
);
create index on lambdelta.deliveries (subject) where handled_at is null;
create index on lambdelta.deliveries (received_at);
create table lambdelta.evaluations (
  id bigint generated always as identity primary key,
  repository bigint not null,
  number int,
  head text not null,
  base text not null,
  inputs text not null,
  verdict text not null,
  risk_base double precision not null,
  risk_head double precision not null,
  score_head double precision not null,
  delta jsonb not null,
  verdicts jsonb not null,
  config jsonb not null,
  started_at timestamptz not null,
  finished_at timestamptz not null default clock_timestamp()
);
create index on lambdelta.evaluations (repository, number, id);
create table lambdelta.pulls (
  repository bigint not null,
  number int not null,
  title text not null,
  author text not null,
  head text not null,
  base_ref text not null,
  state text not null,
  draft boolean not null,
  evaluation bigint references lambdelta.evaluations (id),
  updated_at timestamptz not null default now(),
  primary key (repository, number)
);
create table lambdelta.waivers (
  id bigint generated always as identity primary key,
  repository bigint not null,
  number int not null,
  fingerprint text not null,
  rule text not null,
  resource text,
  path text not null,
  reason text not null,
  expires text not null,
  granted_by text not null,
  granted_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  told_at timestamptz
);
create index on lambdelta.waivers (repository, number);
create table lambdelta.approvals (
  id bigint generated always as identity primary key,
  repository bigint not null,
  number int not null,
  framework text not null,
  head text not null,
  touches text not null,
  approver text not null,
  via text not null,
  reason text not null,
  source text not null,
  granted_at timestamptz not null,
  revoked_at timestamptz
);
create index on lambdelta.approvals (repository, number);
create table lambdelta.commands (
  comment bigint primary key,
  outcome text not null,
  reply text,
  answered boolean not null default false,
  at timestamptz not null
);
create table lambdelta.audit (
  sequence bigint primary key,
  at text not null,
  actor text not null,
  action text not null,
  repository text not null,
  subject text not null,
  details text not null,
  previous text not null,
  hash text not null
);
create function lambdelta.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only';
end $$;
create trigger append_only before update or delete or truncate on lambdelta.audit
  for each statement execute function lambdelta.refuse_change();
create table lambdelta.sessions (
  id text primary key,
  login text not null,
  repositories jsonb not null,
  expires_at timestamptz not null
);
`,
  `
create index on lambdelta.deliveries (subject, received_at);
create index on lambdelta.evaluations (repository, head, id);
create index on lambdelta.audit (actor, sequence);
create index on lambdelta.audit (repository, sequence);
`,
  // Waivers go by fingerprint. One from before keeps its reach where it names a resource; without one it waived a whole rule.
  // Audit rows know their repository by id. One from before is of the repository that had its name and was evaluated by then.
  `
alter table lambdelta.waivers add column exact boolean not null default true;
update lambdelta.waivers set exact = false where resource is not null;
alter table lambdelta.audit add column repository_id bigint;
alter table lambdelta.audit disable trigger append_only;
with seen as (
  select repo.id, repo.full_name, min(evaluation.started_at) as since
  from lambdelta.repositories as repo join lambdelta.evaluations as evaluation on evaluation.repository = repo.id
  group by repo.id, repo.full_name)
update lambdelta.audit as entry set repository_id = (
  select seen.id from seen where seen.full_name = entry.repository and seen.since <= entry.at::timestamptz
  order by seen.since desc limit 1);
alter table lambdelta.audit enable trigger append_only;
create index on lambdelta.audit (repository_id, sequence);
alter table lambdelta.installations add column configured_at timestamptz;
`,
  // A waiver is for the finding as it was: not for a graver one, nor for one in other scenarios.
  `
alter table lambdelta.waivers add column severity text, add column scenarios text;
`,
];

export class DatabaseTooNew extends Error {
  override name = 'DatabaseTooNew';
}

/** Gives the version reached; `to` is for tests. Throws DatabaseTooNew where the database is of a newer Lambdelta: nothing is ever migrated back. */
export async function migrate(database: Database, to = migrations.length): Promise<number> {
  return await database.transaction(async (tx) => {
    if (database.kind === 'postgres') await tx.query(`select pg_advisory_xact_lock(hashtext('lambdelta.migrations'))`);
    await tx.query('create schema if not exists lambdelta');
    await tx.query(
      `create table if not exists lambdelta.migrations (version int primary key, applied_at timestamptz not null default now())`,
    );
    const [row] = await tx.query<{ version: number }>(
      'select coalesce(max(version), 0) as version from lambdelta.migrations',
    );
    const version = row?.version ?? 0;
    if (version > migrations.length) {
      throw new DatabaseTooNew(
        `the database is at version ${version}, and this Lambdelta knows only ${migrations.length}; start the newer Lambdelta, or restore the backup made before the upgrade`,
      );
    }
    for (const [index, step] of migrations.slice(0, to).entries()) {
      if (index < version) continue;
      for (const statement of statementsOf(step)) await tx.query(statement);
      await tx.query('insert into lambdelta.migrations (version) values ($1)', [index + 1]);
    }
    return Math.max(version, to);
  });
}

/** Splits at semicolons that end a line outside of `$$` bodies: one statement a query, as prepared statements want it. */
function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let current = '';
  let quoted = false;
  for (const line of script.split('\n')) {
    if (line.split('$$').length % 2 === 0) quoted = !quoted;
    current += line + '\n';
    if (!quoted && line.trimEnd().endsWith(';')) {
      statements.push(current);
      current = '';
    }
  }
  return statements;
}
