/**
 * A check belongs to a commit, and one commit can be the head of several pull requests, into branches with other templates or
 * another configuration. Takes a pull request, gives what the others of its head say: its checks are as bad as the worst.
 */
import type { CheckRun } from '../../src/edge/github/index.ts';
import type { Queryable } from '../store/database.ts';

export interface Sibling {
  number: number;
  /** Absent while it is not evaluated. */
  gate: 'pass' | 'fail' | null;
  compliance: 'pass' | 'fail' | null;
}

const mostSiblings = 20;

/** The other open pull requests with this head. */
export function siblingsOf(store: Queryable, repository: number, head: string, number: number): Promise<Sibling[]> {
  return store.query<Sibling>(
    `select pull.number, judged.gate,
       case when judged.gate is null then null
         when judged.blocked or (judged.verdict = 'fail' and judged.gate = 'pass') then 'fail' else 'pass' end as compliance
     from lambdelta.pulls as pull left join lateral (
       select verdict, delta->'gate'->>'verdict' as gate, verdicts @> '[{"blocks": true}]'::jsonb as blocked
       from lambdelta.evaluations as evaluation
       where evaluation.repository = pull.repository and evaluation.head = pull.head and evaluation.number = pull.number
       order by id desc limit 1) as judged on true
     where pull.repository = $1 and pull.head = $2 and pull.state = 'open' and pull.number <> $3
     order by pull.number limit ${mostSiblings}`,
    [repository, head, number],
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
  return sibling[of] === null
    ? `#${sibling.number} has the same commit and is not evaluated yet`
    : `#${sibling.number} has the same commit and fails`;
}
