/**
 * A check belongs to a commit, and one commit can be the head of several pull requests, into branches with other templates or
 * another configuration. Takes a pull request or merge group, gives what the others of its head say: its checks are as bad as the worst.
 */
import type { CheckRun } from '../../src/edge/github/index.ts';
import type { Queryable } from '../store/database.ts';

export interface Sibling {
  /** `null`: a merge group, whose head somebody gave to a pull request too. */
  number: number | null;
  /** Absent while it is not evaluated. */
  gate: 'pass' | 'fail' | null;
  compliance: 'pass' | 'fail' | null;
}

/** More are not told; those that are not green come first, so that none of them is left out. */
const mostSiblings = 20;

const judged = `select gate, case when gate is null then null
    when blocked or (verdict = 'fail' and gate = 'pass') then 'fail' else 'pass' end as compliance
  from (select verdict, delta->'gate'->>'verdict' as gate, verdicts @> '[{"blocks": true}]'::jsonb as blocked
    from lambdelta.evaluations as evaluation
    where evaluation.repository = subject.repository and evaluation.head = subject.head
      and evaluation.number is not distinct from subject.number
    order by id desc limit 1) as newest`;

/** What else has this head: the other open pull requests, and the merge group of it. `number` absent: asked for the merge group. */
export function siblingsOf(store: Queryable, repository: number, head: string, number?: number): Promise<Sibling[]> {
  return store.query<Sibling>(
    `with subject as (
       select repository, head, number from lambdelta.pulls
       where repository = $1 and head = $2 and state = 'open' and number is distinct from $3
       union all
       select $1, $2, null where $3::int is not null and exists (
         select from lambdelta.deliveries where subject = $4 and task->>'kind' = 'evaluate-group'))
     select subject.number, answer.gate, answer.compliance
     from subject left join lateral (${judged}) as answer on true
     order by coalesce(answer.gate = 'pass' and answer.compliance = 'pass', false), subject.number nulls first
     limit ${mostSiblings}`,
    [repository, head, number ?? null, `${repository}@${head}`],
  );
}

/** The check as it may be shown on the commit: never green where another pull request of the commit is not. */
export function heldBack(run: CheckRun, siblings: Sibling[], of: 'gate' | 'compliance'): CheckRun {
  const reasons = siblings.filter((sibling) => sibling[of] !== 'pass').map((sibling) => reasonOf(sibling, of));
  const [first] = reasons;
  if (first === undefined) return run;
  const why = `One commit has one check for all its pull requests. ${reasons.map((reason) => `\n- ${reason}`).join('')}`;
  return {
    ...run,
    conclusion: 'failure',
    title: run.conclusion === 'success' ? first : (run.title ?? first),
    summary: `${why}\n\n${run.summary ?? ''}`,
  };
}

function reasonOf(sibling: Sibling, of: 'gate' | 'compliance'): string {
  const name = sibling.number === null ? 'a merge group' : `#${sibling.number}`;
  return sibling[of] === null
    ? `${name} has the same commit and is not evaluated yet`
    : `${name} has the same commit and fails`;
}
