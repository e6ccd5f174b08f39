/** Waivers given by command: one finding of one pull request's repository, a reason, a day on which they end. */
import type { ConfiguredWaiver } from '../../src/core/model/config.ts';
import type { Severity } from '../../src/core/model/finding.ts';
import type { Repository, Task } from '../events/task.ts';
import type { Database, Queryable } from './database.ts';

export interface StoredWaiver {
  id: number;
  repository: number;
  /** The pull request it was given in; after the merge it stays in force for the whole repository. */
  number: number;
  fingerprint: string;
  rule: string;
  resource: string | null;
  path: string;
  /** Only the finding with the fingerprint is meant; false: any of the rule on that resource in that file, as it once was. */
  exact: boolean;
  /** What it was when it was waived; absent on waivers from before that was noted. */
  severity: Severity | null;
  scenarios: string | null;
  reason: string;
  /** ISO date, inclusive. */
  expires: string;
  grantedBy: string;
  merged: boolean;
}

export type NewWaiver = Omit<StoredWaiver, 'id' | 'merged' | 'exact'>;

const columns = `waiver.id, waiver.repository, waiver.number, fingerprint, rule, resource, path, exact, severity, scenarios, reason, expires,
  granted_by as "grantedBy", coalesce(pull.state = 'merged', false) as merged`;
const source = `lambdelta.waivers as waiver
  left join lambdelta.pulls as pull on pull.repository = waiver.repository and pull.number = waiver.number`;

export async function grantWaiver(tx: Queryable, waiver: NewWaiver, at: Date): Promise<void> {
  await revokeWaivers(tx, waiver, waiver.grantedBy, at);
  await tx.query(
    `insert into lambdelta.waivers
       (repository, number, fingerprint, rule, resource, path, severity, scenarios, reason, expires, granted_by, granted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      waiver.repository,
      waiver.number,
      waiver.fingerprint,
      waiver.rule,
      waiver.resource,
      waiver.path,
      waiver.severity,
      waiver.scenarios,
      waiver.reason,
      waiver.expires,
      waiver.grantedBy,
      at,
    ],
  );
}

/** Gives how many were taken back. */
export async function revokeWaivers(
  tx: Queryable,
  { repository, number, fingerprint }: Pick<StoredWaiver, 'repository' | 'number' | 'fingerprint'>,
  by: string,
  at: Date,
): Promise<number> {
  const rows = await tx.query(
    `update lambdelta.waivers set revoked_by = $4, revoked_at = $5
     where repository = $1 and number = $2 and fingerprint = $3 and revoked_at is null returning id`,
    [repository, number, fingerprint, by, at],
  );
  return rows.length;
}

/** Those that count for a pull request (or a merge group, without a number): its own, and those that came with a merge. */
export function waiversInForce(
  store: Queryable,
  repository: number,
  numbers: number[],
  today: string,
): Promise<StoredWaiver[]> {
  return store.query<StoredWaiver>(
    `select ${columns} from ${source}
     where waiver.repository = $1 and revoked_at is null and expires >= $2
       and (pull.state = 'merged' or waiver.number in (select value::int from jsonb_array_elements_text($3::jsonb)))
     order by waiver.id`,
    [repository, today, JSON.stringify(numbers)],
  );
}

/** As the core takes waivers: another finding of the rule has another fingerprint, and one that got worse is not what was waived. */
export function asConfigured(waiver: StoredWaiver): ConfiguredWaiver {
  const { rule, path, reason, expires, grantedBy, exact, fingerprint, severity, scenarios } = waiver;
  return {
    rule,
    path,
    reason,
    expires,
    approvedBy: grantedBy,
    ...(exact ? { fingerprint } : {}),
    ...(severity ? { seen: { severity, ...(scenarios === null ? {} : { when: scenarios }) } } : {}),
    ...(waiver.resource ? { resource: waiver.resource } : {}),
  };
}

export interface ExpiredWaiver extends StoredWaiver {
  fullName: string;
  installation: number;
}

/** Waivers that ended before `today` and of which nobody was told yet. */
export function expiredUntold(store: Queryable, today: string): Promise<ExpiredWaiver[]> {
  return store.query<ExpiredWaiver>(
    `select ${columns}, repo.full_name as "fullName", repo.installation
     from ${source} join lambdelta.repositories as repo on repo.id = waiver.repository and not repo.removed
       left join lambdelta.installations as inst on inst.id = repo.installation
     where revoked_at is null and told_at is null and expires < $1 and inst.suspended is not true order by waiver.id limit 200`,
    [today],
  );
}

export async function markTold(database: Database, id: number, at: Date): Promise<void> {
  await database.query('update lambdelta.waivers set told_at = $2 where id = $1', [id, at]);
}

/** Open pull requests whose verdict rests on a waiver, wherever it is written, that ended before `today`: they are to be judged anew. */
export async function pullsWaivedUntilBefore(store: Queryable, today: string): Promise<Task[]> {
  const rows = await store.query<Omit<Repository, 'owner' | 'name'> & { full: string; number: number }>(
    `select repo.id, repo.installation, repo.full_name as full, pull.number
     from lambdelta.pulls as pull
       join lambdelta.repositories as repo on repo.id = pull.repository and not repo.removed
       join lambdelta.evaluations as evaluation on evaluation.id = pull.evaluation
     where pull.state = 'open' and jsonb_path_exists(evaluation.delta,
       '$.findings.*[*].waived ? (@.expires < $today)', jsonb_build_object('today', $1::text))
     order by pull.repository, pull.number limit 1000`,
    [today],
  );
  return rows.map(({ full, number, ...ids }) => {
    const [owner = '', name = ''] = full.split('/');
    return { kind: 'evaluate-pull', repository: { ...ids, owner, name }, number };
  });
}
