/** What was judged: each evaluation with its delta, so that trends can be drawn and the same inputs are not judged twice. */
import type { Config } from '../../src/core/model/config.ts';
import type { Delta } from '../../src/core/model/delta.ts';
import type { DecidedVerdict } from '../evaluate/decide.ts';
import type { Database, Queryable } from './database.ts';
import { storable } from './storable.ts';

export type EvaluatedConfig = Pick<Config, 'frameworks' | 'labels' | 'extends'>;

export interface Evaluation {
  id: number;
  repository: number;
  /** Absent for a merge group. */
  number: number | null;
  head: string;
  base: string;
  /** Hash of everything that the result depends on. */
  inputs: string;
  verdict: 'pass' | 'fail';
  delta: Delta;
  /** As decided with the approvals of that moment. */
  verdicts: DecidedVerdict[];
  /** What of the base side's configuration commands and labels go by. */
  config: EvaluatedConfig;
}

export type NewEvaluation = Omit<Evaluation, 'id'> & { startedAt: Date };

const columns = 'id, repository, number, head, base, inputs, verdict, delta, verdicts, config';

export async function saveEvaluation(tx: Queryable, evaluation: NewEvaluation): Promise<void> {
  const { repository, number, head, base, inputs, verdict, delta, verdicts, config, startedAt } = evaluation;
  const [row] = await tx.query<{ id: number }>(
    `insert into lambdelta.evaluations
       (repository, number, head, base, inputs, verdict, risk_base, risk_head, score_head, delta, verdicts,
        config, started_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::jsonb, $11::jsonb, $12::jsonb, $13) returning id`,
    [
      repository,
      number,
      head,
      base,
      inputs,
      verdict,
      delta.risk.base,
      delta.risk.head,
      delta.score.head,
      JSON.stringify(storable(delta)),
      JSON.stringify(storable(verdicts)),
      JSON.stringify(storable(config)),
      startedAt,
    ],
  );
  await tx.query('update lambdelta.pulls set evaluation = $3 where repository = $1 and number = $2', [
    repository,
    number,
    row?.id,
  ]);
}

/** The newest one of a commit: of a pull request, or of a merge group. */
export async function evaluationOfHead(
  database: Database,
  repository: number,
  head: string,
): Promise<Evaluation | undefined> {
  const [row] = await database.query<Evaluation>(
    `select ${columns} from lambdelta.evaluations where repository = $1 and head = $2 order by id desc limit 1`,
    [repository, head],
  );
  return row;
}

export async function latestEvaluation(
  database: Database,
  repository: number,
  number: number,
): Promise<Evaluation | undefined> {
  const [row] = await database.query<Evaluation>(
    `select ${columns} from lambdelta.evaluations where repository = $1 and number = $2 order by id desc limit 1`,
    [repository, number],
  );
  return row;
}
