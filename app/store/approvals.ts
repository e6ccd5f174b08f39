/** Approvals of a framework's changes in one pull request, by command or by an approving review. */
import type { Queryable } from './database.ts';

export interface Approval {
  framework: string;
  /** The commit that was approved. */
  head: string;
  /** What the framework's delta was then, as a hash: a later head with the same stays approved. */
  touches: string;
  approver: string;
  /** The entry of the framework's `reviewers` that gave the right: a login or `organisation/team`. */
  via: string;
  reason: string;
  source: 'command' | 'review';
}

interface OfPull {
  repository: number;
  number: number;
}

export async function grantApproval(tx: Queryable, pull: OfPull, approval: Approval, at: Date): Promise<void> {
  await revokeApprovals(tx, pull, { approver: approval.approver, framework: approval.framework }, at);
  const { framework, head, touches, approver, via, reason, source } = approval;
  await tx.query(
    `insert into lambdelta.approvals
       (repository, number, framework, head, touches, approver, via, reason, source, granted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [pull.repository, pull.number, framework, head, touches, approver, via, reason, source, at],
  );
}

/** Takes back what an approver gave: of one framework or all, by one source or both. Gives the frameworks. */
export async function revokeApprovals(
  tx: Queryable,
  pull: OfPull,
  of: { approver: string; framework?: string; source?: Approval['source'] },
  at: Date,
): Promise<string[]> {
  const rows = await tx.query<{ framework: string }>(
    `update lambdelta.approvals set revoked_at = $6
     where repository = $1 and number = $2 and revoked_at is null and lower(approver) = lower($3)
       and framework = coalesce($4, framework) and source = coalesce($5, source) returning framework`,
    [pull.repository, pull.number, of.approver, of.framework ?? null, of.source ?? null, at],
  );
  return rows.map((row) => row.framework);
}

export function approvalsOf(store: Queryable, pull: OfPull): Promise<Approval[]> {
  return store.query<Approval>(
    `select framework, head, touches, approver, via, reason, source from lambdelta.approvals
     where repository = $1 and number = $2 and revoked_at is null order by id`,
    [pull.repository, pull.number],
  );
}
