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

export async function serveAgain(store: Queryable, installation: number): Promise<void> {
  await store.query('update lambdelta.installations set suspended = false, removed = false where id = $1', [
    installation,
  ]);
}

/** Notes that an organisation's configuration changed. */
export async function markConfigured(store: Queryable, { installation, owner }: Repository, at: Date): Promise<void> {
  await store.query(
    `insert into lambdelta.installations (id, account, configured_at) values ($1, $2, $3)
     on conflict (id) do update set configured_at = excluded.configured_at`,
    [installation, owner, at],
  );
}

/** When an organisation's configuration last changed, as an ISO date and time; empty where that was never heard of. */
export async function organisationConfigured(store: Queryable, installation: number): Promise<string> {
  const [row] = await store.query<{ at: Date | null }>(
    'select configured_at as at from lambdelta.installations where id = $1',
    [installation],
  );
  return row?.at?.toISOString() ?? '';
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

/** Numbers of the open pull requests that were seen; with a branch, those into it. */
export async function openPulls(store: Queryable, repository: number, branch?: string): Promise<number[]> {
  const rows = await store.query<{ number: number }>(
    `select number from lambdelta.pulls
     where repository = $1 and state = 'open' and base_ref = coalesce($2, base_ref) order by number`,
    [repository, branch ?? null],
  );
  return rows.map((row) => row.number);
}

/** Open pull requests of other repositories whose configuration extends this one's. */
export async function pullsInheriting(
  store: Queryable,
  { id, owner, name }: Repository,
): Promise<{ repository: Repository; number: number }[]> {
  const rows = await store.query<{ id: number; installation: number; full: string; number: number }>(
    `select repo.id, repo.installation, repo.full_name as full, pull.number
     from lambdelta.pulls as pull
       join lambdelta.repositories as repo on repo.id = pull.repository and not repo.removed
       join lambdelta.evaluations as evaluation on evaluation.id = pull.evaluation
     where pull.state = 'open' and repo.id <> $1 and lower(evaluation.config->>'extends') = lower($2)
     order by repo.id, pull.number limit 1000`,
    [id, `${owner}/${name}`],
  );
  return rows.map((row) => ({ repository: repositoryOf(row), number: row.number }));
}

function repositoryOf(row: { id: number; installation: number; full: string }): Repository {
  const [owner = '', name = ''] = row.full.split('/');
  return { id: row.id, installation: row.installation, owner, name };
}

/** Numbers of the open pull requests with this head. */
export async function pullsOfHead(store: Queryable, repository: number, head: string): Promise<number[]> {
  const rows = await store.query<{ number: number }>(
    `select number from lambdelta.pulls where repository = $1 and head = $2 and state = 'open' order by number`,
    [repository, head],
  );
  return rows.map((row) => row.number);
}

/** The head that a pull request had when it was last read. */
export async function knownHead(store: Queryable, repository: number, number: number): Promise<string | undefined> {
  const [row] = await store.query<{ head: string }>(
    'select head from lambdelta.pulls where repository = $1 and number = $2',
    [repository, number],
  );
  return row?.head;
}

export async function repositoriesOf(store: Queryable, installation: number): Promise<Repository[]> {
  const rows = await store.query<{ id: number; installation: number; full: string }>(
    'select id, installation, full_name as full from lambdelta.repositories where installation = $1 and not removed order by id',
    [installation],
  );
  return rows.map(repositoryOf);
}
