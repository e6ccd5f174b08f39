/** What the pages show, always limited to the repositories that the person may read. */
import { deadLetters, queueSchema } from '../queue/queue.ts';
import type { Queryable } from '../store/database.ts';
import type { Point } from './chart.ts';

export interface RepositoryRow {
  id: number;
  name: string;
  installation: number;
  account: string;
  suspended: boolean;
  open: number;
  points: Point[];
}

export interface PullRow {
  repository: string;
  number: number;
  title: string;
  author: string;
  draft: boolean;
  verdict: 'pass' | 'fail' | null;
  change: number | null;
  score: number | null;
  at: Date | null;
}

export interface WaiverRow {
  repository: string;
  number: number;
  rule: string;
  resource: string | null;
  reason: string;
  expires: string;
  by: string;
}

const readable = '(select value::bigint from jsonb_array_elements_text($1::jsonb))';

export async function repositoryRows(store: Queryable, ids: number[]): Promise<RepositoryRow[]> {
  const rows = await store.query<Omit<RepositoryRow, 'points'>>(
    `select repo.id, repo.full_name as name, repo.installation, coalesce(inst.account, split_part(repo.full_name, '/', 1)) as account,
       coalesce(inst.suspended, false) as suspended,
       (select count(*)::int from lambdelta.pulls as pull where pull.repository = repo.id and state = 'open') as open
     from lambdelta.repositories as repo left join lambdelta.installations as inst on inst.id = repo.installation
     where repo.id in ${readable} and not repo.removed order by lower(repo.full_name) limit 500`,
    [JSON.stringify(ids)],
  );
  const points = await store.query<{ repository: number; at: Date; score: number }>(
    `select repository, finished_at as at, score_head as score from (
       select repository, finished_at, score_head, id,
         row_number() over (partition by repository order by id desc) as age
       from lambdelta.evaluations where repository in ${readable}) as recent
     where age <= 60 order by id`,
    [JSON.stringify(rows.map((row) => row.id))],
  );
  const byRepository = Map.groupBy(points, (point) => point.repository);
  return rows.map((row) => ({ ...row, points: byRepository.get(row.id) ?? [] }));
}

export function pullRows(store: Queryable, ids: number[]): Promise<PullRow[]> {
  return store.query<PullRow>(
    `select repo.full_name as repository, pull.number, title, author, draft, verdict,
       risk_head - risk_base as change, score_head as score, finished_at as at
     from lambdelta.pulls as pull join lambdelta.repositories as repo on repo.id = pull.repository
       left join lambdelta.evaluations as evaluation on evaluation.id = pull.evaluation
     where pull.state = 'open' and not repo.removed and repo.id in ${readable}
     order by change desc nulls last, at desc nulls last limit 100`,
    [JSON.stringify(ids)],
  );
}

export function waiverRows(store: Queryable, ids: number[], today: string): Promise<WaiverRow[]> {
  return store.query<WaiverRow>(
    `select repo.full_name as repository, waiver.number, rule, resource, reason, expires, granted_by as by
     from lambdelta.waivers as waiver join lambdelta.repositories as repo on repo.id = waiver.repository
     where revoked_at is null and expires >= $2 and repo.id in ${readable} order by expires, waiver.id limit 100`,
    [JSON.stringify(ids), today],
  );
}

export interface GivenUpRow {
  id: string;
  repository: string;
  number: number | null;
  task: string;
  at: Date;
}

/** Dead letters, without their errors: those may tell of other repositories. */
export function givenUpRows(store: Queryable, ids: number[]): Promise<GivenUpRow[]> {
  return store.query<GivenUpRow>(
    `select job.id::text as id, repo.full_name as repository, (job.data->>'number')::int as number,
       job.data->>'kind' as task, job.created_on as at
     from ${queueSchema}.job as job
       join lambdelta.repositories as repo on repo.id = (job.data->'repository'->>'id')::bigint
     where job.name = $2 and job.state in ('created', 'retry') and not repo.removed and repo.id in ${readable}
     order by job.created_on limit 100`,
    [JSON.stringify(ids), deadLetters],
  );
}

export interface EvaluationRow {
  id: number;
  number: number | null;
  head: string;
  verdict: 'pass' | 'fail';
  change: number;
  score: number;
  at: Date;
}

export function evaluationRows(store: Queryable, repository: number): Promise<EvaluationRow[]> {
  return store.query<EvaluationRow>(
    `select id, number, head, verdict, risk_head - risk_base as change, score_head as score, finished_at as at
     from lambdelta.evaluations where repository = $1 order by id desc limit 200`,
    [repository],
  );
}
