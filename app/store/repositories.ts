/** Installations, their repositories, and the pull requests seen in them. */
import type { Repository } from '../events/task.ts';
import type { Database, Queryable } from './database.ts';

export interface InstallationChange {
  installation: number;
  account: string;
  state: 'active' | 'suspended' | 'removed';
  added: { id: number; fullName: string }[];
  removed: { id: number; fullName: string }[];
}

export async function saveInstallation(tx: Queryable, change: InstallationChange): Promise<void> {
  const { installation, account, state } = change;
  await tx.query(
    `insert into lambdelta.installations (id, account, suspended, removed) values ($1, $2, $3, $4)
     on conflict (id) do update set account = coalesce(nullif(excluded.account, ''), lambdelta.installations.account),
       suspended = excluded.suspended, removed = excluded.removed, updated_at = now()`,
    [installation, account, state === 'suspended', state === 'removed'],
  );
  if (state === 'removed') {
    await tx.query('update lambdelta.repositories set removed = true where installation = $1', [installation]);
  }
  for (const { id, fullName } of change.added) {
    const [owner = '', name = ''] = fullName.split('/');
    await saveRepository(tx, { id, owner, name, installation });
  }
  for (const { id } of change.removed) {
    await tx.query('update lambdelta.repositories set removed = true where id = $1', [id]);
  }
}

export async function saveRepository(tx: Queryable, repository: Repository, defaultBranch?: string): Promise<void> {
  await tx.query(
    `insert into lambdelta.repositories (id, installation, full_name, default_branch) values ($1, $2, $3, $4)
     on conflict (id) do update set installation = excluded.installation, full_name = excluded.full_name,
       default_branch = coalesce(excluded.default_branch, lambdelta.repositories.default_branch),
       removed = false, updated_at = now()`,
    [repository.id, repository.installation, `${repository.owner}/${repository.name}`, defaultBranch ?? null],
  );
}

/** The name that a repository has now: a task may be older than a rename. */
export async function currentName(store: Queryable, repository: Repository): Promise<Repository> {
  const [row] = await store.query<{ name: string; installation: number }>(
    'select full_name as name, installation from lambdelta.repositories where id = $1',
    [repository.id],
  );
  const [owner, name] = row?.name.split('/') ?? [];
  return owner && name ? { ...repository, owner, name } : repository;
}

export async function isServed(store: Queryable, installation: number): Promise<boolean> {
  const [row] = await store.query<{ idle: boolean }>(
    'select suspended or removed as idle from lambdelta.installations where id = $1',
    [installation],
  );
  return row?.idle !== true;
}

/** Names of labels that are known to exist in a repository as Lambdelta made them. */
export async function knownLabels(store: Queryable, repository: number): Promise<Set<string>> {
  const [row] = await store.query<{ labels: string[] }>(
    'select known_labels as labels from lambdelta.repositories where id = $1',
    [repository],
  );
  return new Set(row?.labels ?? []);
}

export async function setKnownLabels(database: Database, repository: number, labels: Set<string>): Promise<void> {
  await database.query('update lambdelta.repositories set known_labels = $2::jsonb where id = $1', [
    repository,
    JSON.stringify([...labels].sort()),
  ]);
}

export interface PullRecord {
  repository: number;
  number: number;
  title: string;
  author: string;
  head: string;
  baseRef: string;
  state: 'open' | 'closed' | 'merged';
  draft: boolean;
}

export async function savePull(tx: Queryable, pull: PullRecord): Promise<void> {
  await tx.query(
    `insert into lambdelta.pulls (repository, number, title, author, head, base_ref, state, draft)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (repository, number) do update set title = excluded.title, author = excluded.author,
       head = excluded.head, base_ref = excluded.base_ref, state = excluded.state, draft = excluded.draft,
       updated_at = now()`,
    [pull.repository, pull.number, pull.title, pull.author, pull.head, pull.baseRef, pull.state, pull.draft],
  );
}

export async function closePull(tx: Queryable, repository: number, number: number, merged: boolean): Promise<void> {
  await tx.query('update lambdelta.pulls set state = $3, updated_at = now() where repository = $1 and number = $2', [
    repository,
    number,
    merged ? 'merged' : 'closed',
  ]);
}

/** Numbers of the open pull requests that were seen; with a branch, those into it. */
export async function openPulls(store: Queryable, repository: number, branch?: string): Promise<number[]> {
  const rows = await store.query<{ number: number }>(
    `select number from lambdelta.pulls
     where repository = $1 and state = 'open' and base_ref = coalesce($2, base_ref) order by number`,
    [repository, branch ?? null],
  );
  return rows.map((row) => row.number);
}

export async function pullOfHead(store: Queryable, repository: number, head: string): Promise<number | undefined> {
  const [row] = await store.query<{ number: number }>(
    `select number from lambdelta.pulls where repository = $1 and head = $2 and state = 'open' order by number desc limit 1`,
    [repository, head],
  );
  return row?.number;
}

export async function repositoriesOf(store: Queryable, installation: number): Promise<Repository[]> {
  const rows = await store.query<{ id: number; name: string }>(
    'select id, full_name as name from lambdelta.repositories where installation = $1 and not removed order by id',
    [installation],
  );
  return rows.map(({ id, name: full }) => {
    const [owner = '', name = ''] = full.split('/');
    return { id, owner, name, installation };
  });
}
