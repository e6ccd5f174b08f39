/** Handles approving and dismissed reviews: a listed reviewer's approval is one of the frameworks that await it. */
import type { GitHubClient } from '../../src/edge/github/index.ts';
import { mayWrite, reviewerEntry } from '../commands/rights.ts';
import type { Context } from '../context.ts';
import { subjectOf, type Task } from '../events/task.ts';
import { type Job, RetryLater } from '../queue/queue.ts';
import { type Approval, grantApproval, revokeApprovals } from '../store/approvals.ts';
import { appendAudit } from '../store/audit.ts';
import { type Evaluation, evaluationOfHead } from '../store/evaluations.ts';
import { frameworkOf, sameLogin, touchesOf } from './decide.ts';
import { newAccess } from './evaluate.ts';

type ReviewTask = Extract<Task, { kind: 'review' }>;

export async function handleReview(context: Context, client: GitHubClient, task: ReviewTask, job: Job): Promise<void> {
  const given = task.state === 'approved' ? await approvalsBy(context, client, task, job) : [];
  const { repository, number, author } = task;
  const pull = { repository: repository.id, number };
  const at = context.now();
  await context.database.transaction(async (tx) => {
    const entry = {
      at: at.toISOString(),
      actor: author,
      repository,
      subject: `#${number}`,
    };
    const revoked = task.state === 'approved' ? [] : await revokeApprovals(tx, pull, revocation(task), at);
    for (const approval of given) await grantApproval(tx, pull, approval, at);
    const frameworks = [...revoked, ...given.map((approval) => approval.framework)];
    if (frameworks.length === 0) return;
    const action = task.state === 'approved' ? 'approve' : 'approval taken back';
    await appendAudit(tx, { ...entry, action, details: { frameworks, head: task.head, review: task.state } });
    await context.queue.enqueue(tx, [{ kind: 'evaluate-pull', repository, number }]);
  });
}

/** Who now asks for changes takes back also what they approved by command. */
function revocation({ state, author }: ReviewTask): { approver: string; source?: Approval['source'] } {
  return state === 'dismissed' ? { approver: author, source: 'review' } : { approver: author };
}

/** Seconds between tries while a commit waits for its evaluation, as long as a rate limit of GitHub may hold that up. */
const waits: readonly number[] = [5, 5, 5, 10, 60, 300, 900, 2700];

async function approvalsBy(context: Context, client: GitHubClient, task: ReviewTask, job: Job): Promise<Approval[]> {
  const { repository, number, author, head } = task;
  const [pull] = await context.database.query<{ author: string; head: string }>(
    'select author, head from lambdelta.pulls where repository = $1 and number = $2',
    [repository.id, number],
  );
  const evaluation = await evaluationOfHead(context.database, repository.id, head);
  if (!pull || !evaluation) {
    // A review may come while its commit is still being evaluated; one of an older, never evaluated commit counts for nothing.
    const isOlder = pull !== undefined && pull.head !== head && job.tries >= 4;
    const wait = isOlder ? undefined : waits[job.tries];
    if (wait !== undefined) throw new RetryLater(wait, undefined);
    return [];
  }
  if (sameLogin(pull.author, author) || (await isTakenBack(context, task))) return [];
  const given: Approval[] = [];
  const words = { head, approver: author, reason: 'approving review', source: 'review' as const };
  for (const { framework, touches, reviewers } of awaited(evaluation)) {
    const via = await reviewerEntry(client, reviewers, author);
    if (via) given.push({ ...words, framework, touches, via });
  }
  if (await mayWrite(client, repository, author))
    given.push({ ...words, framework: newAccess, touches: '', via: author });
  return given;
}

/** A dismissal may be handled before the approval that it is about, which waited for an evaluation or came again. */
async function isTakenBack({ database }: Context, task: ReviewTask): Promise<boolean> {
  const [row] = await database.query<{ late: boolean }>(
    `select exists (
       select from lambdelta.deliveries
       where subject = $1 and task->>'kind' = 'review' and task->>'state' <> 'approved' and task->>'author' = $2
         and received_at > (
           select min(received_at) from lambdelta.deliveries
           where subject = $1 and task->>'kind' = 'review' and task->>'state' = 'approved' and task->>'review' = $3)
     ) as late`,
    [subjectOf(task), task.author, `${task.review}`],
  );
  return row?.late === true;
}

function awaited({ verdicts, config }: Evaluation) {
  return verdicts
    .filter((verdict) => verdict.mode === 'require-approval')
    .map((verdict) => ({
      framework: verdict.framework,
      touches: touchesOf(verdict),
      reviewers: frameworkOf(config, verdict.framework)?.reviewers ?? [],
    }));
}
