/** Runs a command from a comment: checks the right with GitHub, stores what it changes, answers once. */
import { code } from '../../src/core/render/escape.ts';
import {
  createComment,
  type GitHubClient,
  problemOf,
  type RepositoryName,
  readPullRequestState,
} from '../../src/edge/github/index.ts';
import { type Context, todayOf } from '../context.ts';
import { frameworkOf, sameLogin, touchesOf } from '../evaluate/decide.ts';
import { type Repository, subjectOf, type Task } from '../events/task.ts';
import { type Job, RetryLater } from '../queue/queue.ts';
import { grantApproval } from '../store/approvals.ts';
import { appendAudit, recentDeeds } from '../store/audit.ts';
import type { Queryable } from '../store/database.ts';
import { type Evaluation, latestEvaluation } from '../store/evaluations.ts';
import { grantWaiver, revokeWaivers, waiversInForce } from '../store/waivers.ts';
import { answerMarker, explainText, helpText, statusText } from './answer.ts';
import { findFinding } from './find-finding.ts';
import { type Command, parseCommand } from './parse.ts';
import { mayWrite, reviewerEntry } from './rights.ts';

type CommandTask = Extract<Task, { kind: 'command' }>;

/** What a command comes to; `change` is stored together with the audit row. */
interface Outcome {
  ok: boolean;
  action: string;
  reply?: string;
  details?: Record<string, unknown>;
  change?(tx: Queryable): Promise<void>;
  evaluate?: boolean;
}

interface Ask {
  context: Context;
  client: GitHubClient;
  task: CommandTask;
  tries: number;
}

export async function runCommand(context: Context, client: GitHubClient, task: CommandTask, job: Job): Promise<void> {
  const [stored] = await context.database.query<{ ok: boolean; reply: string | null; answered: boolean }>(
    `select outcome = 'done' as ok, reply, answered from lambdelta.commands where comment = $1`,
    [task.comment],
  );
  if (stored?.answered) return;
  if (!stored && (await isFlood(context, task))) return;
  const result = stored ?? (await carryOut({ context, client, task, tries: job.tries }));
  await answer(client, task, result, job.tries > 0);
  await context.database.query('update lambdelta.commands set answered = true where comment = $1', [task.comment]);
}

/** Anyone may comment on a public pull request, and each answer costs a call of GitHub's limit on new content. */
const mostPerHour = 30;

async function isFlood(context: Context, { author, repository }: CommandTask): Promise<boolean> {
  const past = await recentDeeds(context, { actor: author, repository }, mostPerHour);
  if (past < mostPerHour) return false;
  context.log.warn({ actor: author, repository: repository.id }, 'somebody sends more commands than are answered');
  return true;
}

async function carryOut(ask: Ask): Promise<{ ok: boolean; reply: string | null }> {
  const { context, task } = ask;
  const outcome = await decideOutcome(ask);
  const reply = outcome.reply ?? null;
  const at = context.now();
  await context.database.transaction(async (tx) => {
    await tx.query('insert into lambdelta.commands (comment, outcome, reply, at) values ($1, $2, $3, $4)', [
      task.comment,
      outcome.ok ? 'done' : 'refused',
      reply,
      at,
    ]);
    await outcome.change?.(tx);
    await appendAudit(tx, {
      at: at.toISOString(),
      actor: task.author,
      action: outcome.ok ? outcome.action : `${outcome.action} refused`,
      repository: task.repository,
      subject: `#${task.number}`,
      details: outcome.details ?? {},
    });
    if (outcome.evaluate) {
      const { repository, number } = task;
      await context.queue.enqueue(tx, [{ kind: 'evaluate-pull', repository, number }]);
    }
  });
  return { ok: outcome.ok, reply };
}

async function decideOutcome(ask: Ask): Promise<Outcome> {
  const parsed = parseCommand(ask.task.body, todayOf(ask.context));
  if ('problem' in parsed) return refusal('command', parsed.problem);
  const { command } = parsed;
  if (command.name === 'help') return { ok: true, action: 'help', reply: helpText() };
  if (command.name === 'rerun') return await rerun(ask);
  const { repository, number } = ask.task;
  const evaluation = await latestEvaluation(ask.context.database, repository.id, number);
  if (!evaluation) {
    // A comment may come while the first evaluation still runs.
    if (ask.tries < 4) throw new RetryLater(5, undefined);
    return refusal(command.name, 'this pull request was not evaluated yet; `/lambdelta rerun` does it');
  }
  return await outcomes[command.name](ask, evaluation, command as never);
}

const outcomes = {
  status: async ({ context, task }: Ask, evaluation: Evaluation): Promise<Outcome> => {
    const { repository, number } = task;
    const waivers = await waiversInForce(context.database, repository.id, [number], todayOf(context));
    return { ok: true, action: 'status', reply: statusText(evaluation, waivers) };
  },
  explain: async (_: Ask, { delta }: Evaluation, command: { finding: string }): Promise<Outcome> => {
    const found = findFinding(delta, command.finding, true);
    if ('problem' in found) return refusal('explain', found.problem);
    return { ok: true, action: 'explain', reply: explainText(found.finding) };
  },
  waive,
  unwaive,
  approve,
} satisfies Record<string, (ask: Ask, evaluation: Evaluation, command: never) => Promise<Outcome>>;

async function rerun({ client, task }: Ask): Promise<Outcome> {
  if (await mayWrite(client, task.repository, task.author)) return { ok: true, action: 'rerun', evaluate: true };
  return refusal('rerun', 'only people with write access to this repository may have it evaluated again');
}

async function waive(ask: Ask, evaluation: Evaluation, command: Extract<Command, { name: 'waive' }>): Promise<Outcome> {
  const found = findFinding(evaluation.delta, command.finding);
  if ('problem' in found) return refusal('waive', found.problem);
  const { rule, resource, place, fingerprint, severity, when, frameworks } = found.finding;
  const problem = await lacksReviewer(ask, evaluation, Object.keys(frameworks));
  if (problem) return refusal('waive', problem, { fingerprint, rule });
  const { repository, number, author: grantedBy } = ask.task;
  // A rule's name would by now stand for what was pushed after the comment; a fingerprint is of one finding.
  if (!fingerprint.startsWith(command.finding) && !(await wasJudgedBefore(ask.context, ask.task, evaluation.head)))
    return refusal('waive', notSeen, { fingerprint, rule });
  const { reason, until: expires } = command;
  const waiver = {
    repository: repository.id,
    number,
    fingerprint,
    rule,
    resource,
    path: place.path,
    severity,
    scenarios: when ?? null,
    reason,
    expires,
    grantedBy,
  };
  return {
    ok: true,
    action: 'waive',
    evaluate: true,
    details: { fingerprint, rule, resource, expires, reason },
    change: (tx) => grantWaiver(tx, waiver, ask.context.now()),
  };
}

async function unwaive(ask: Ask, evaluation: Evaluation, command: { finding: string }): Promise<Outcome> {
  const found = findFinding(evaluation.delta, command.finding, true);
  if ('problem' in found) return refusal('unwaive', found.problem);
  const { fingerprint, rule, frameworks } = found.finding;
  const problem = await lacksReviewer(ask, evaluation, Object.keys(frameworks));
  if (problem) return refusal('unwaive', problem, { fingerprint, rule });
  const { repository, number, author } = ask.task;
  const waived = await waiversInForce(ask.context.database, repository.id, [number], todayOf(ask.context));
  const mine = waived.find((waiver) => waiver.fingerprint === fingerprint);
  if (!mine) return refusal('unwaive', 'that finding is not waived by a command');
  return {
    ok: true,
    action: 'unwaive',
    evaluate: true,
    details: { fingerprint, rule },
    change: async (tx) => {
      await revokeWaivers(tx, mine, author, ask.context.now());
    },
  };
}

async function approve(
  ask: Ask,
  evaluation: Evaluation,
  command: Extract<Command, { name: 'approve' }>,
): Promise<Outcome> {
  const { client, context, task } = ask;
  const verdict = evaluation.verdicts.find((one) => one.framework === command.framework);
  if (!verdict) return refusal('approve', 'no framework of that name is touched by this pull request');
  if (verdict.mode !== 'require-approval') {
    return refusal('approve', `${code(verdict.framework)} is in mode \`${verdict.mode}\`, which no approval changes`);
  }
  const reviewers = frameworkOf(evaluation.config, verdict.framework)?.reviewers ?? [];
  const via = await reviewerEntry(client, reviewers, task.author);
  if (!via)
    return refusal('approve', `you are no reviewer of ${code(verdict.framework)}`, { framework: verdict.framework });
  const pull = await readPullRequestState(client, nameOf(task.repository), task.number);
  if (isAuthor(pull.author, task.author)) return refusal('approve', 'nobody approves their own pull request');
  // Waiting for the evaluation here would approve a commit that was pushed after the comment.
  if (pull.headSha !== evaluation.head || !(await wasJudgedBefore(context, task, evaluation.head)))
    return refusal('approve', notSeen);
  const approval = {
    framework: verdict.framework,
    head: evaluation.head,
    touches: touchesOf(verdict),
    approver: task.author,
    via,
    reason: command.reason,
    source: 'command' as const,
  };
  const at = context.now();
  return {
    ok: true,
    action: 'approve',
    evaluate: true,
    details: { framework: approval.framework, head: approval.head, via, reason: approval.reason },
    change: (tx) => grantApproval(tx, { repository: task.repository.id, number: task.number }, approval, at),
  };
}

const notSeen = 'the newest commit was not evaluated yet when you wrote that; look at its check and try again';

/** Whether a head had its evaluation when the comment came. */
async function wasJudgedBefore({ database }: Context, task: CommandTask, head: string): Promise<boolean> {
  const [row] = await database.query<{ known: boolean }>(
    `select exists (
       select from lambdelta.evaluations
       where repository = $1 and number = $2 and head = $3 and finished_at <= (
         select min(received_at) from lambdelta.deliveries where subject = $4 and task->>'comment' = $5)
     ) as known`,
    [task.repository.id, task.number, head, subjectOf(task), `${task.comment}`],
  );
  return row?.known === true;
}

/** Why somebody may not waive: they must be a reviewer of each gating framework that the finding touches, and not the author. */
async function lacksReviewer(
  { client, task }: Ask,
  { config }: Evaluation,
  touched: string[],
): Promise<string | undefined> {
  const listed = Object.entries(config.frameworks).filter(([, framework]) => framework.reviewers.length > 0);
  const concerned = listed.filter(([id, framework]) => touched.includes(id) && framework.mode !== 'label');
  if (listed.length === 0)
    return 'the configuration names no reviewers, so nobody may waive; add `reviewers` to a framework';
  // A finding that no gating framework is about may be waived by any framework's reviewer.
  const groups =
    concerned.length > 0
      ? concerned.map(([, { reviewers }]) => reviewers)
      : [listed.flatMap(([, { reviewers }]) => reviewers)];
  for (const reviewers of groups) {
    if (!(await reviewerEntry(client, reviewers, task.author)))
      return 'only a reviewer of the frameworks that it touches may do that';
  }
  const pull = await readPullRequestState(client, nameOf(task.repository), task.number);
  return isAuthor(pull.author, task.author) ? 'nobody waives findings of their own pull request' : undefined;
}

function isAuthor(author: string | undefined, login: string): boolean {
  return author !== undefined && sameLogin(author, login);
}

function refusal(action: string, why: string, details: Record<string, unknown> = {}): Outcome {
  return { ok: false, action, details: { ...details, why }, reply: `Sorry, ${why}.` };
}

function nameOf({ owner, name }: Repository): RepositoryName {
  return { owner, repo: name };
}

/** A reaction always; a reply where there is something to say. `again`: an earlier try may have replied already. */
async function answer(
  client: GitHubClient,
  task: CommandTask,
  result: { ok: boolean; reply: string | null },
  again: boolean,
) {
  const name = nameOf(task.repository);
  try {
    await client.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
      ...name,
      comment_id: task.comment,
      content: result.ok ? '+1' : 'confused',
    });
  } catch (error) {
    // The comment may be deleted by now; the reply still says what was done.
    if (problemOf(error, 0).kind !== 'missing') throw error;
  }
  if (!result.reply) return;
  const marker = answerMarker(task.comment);
  if (again) {
    const { comments } = await readPullRequestState(client, name, task.number);
    if (comments.some((comment) => comment.body.includes(marker))) return;
  }
  await createComment(client, name, task.number, `${result.reply}\n\n${marker}`);
}
