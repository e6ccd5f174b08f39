/** Handles labels that somebody else set, took away, edited or deleted: puts Lambdelta's own back, and says why in one line. */
import { code } from '../../src/core/render/escape.ts';
import { createComment, ensureLabel, type GitHubClient } from '../../src/edge/github/index.ts';
import type { Context } from '../context.ts';
import type { Task } from '../events/task.ts';
import { audit, recentDeeds } from '../store/audit.ts';
import { latestEvaluation } from '../store/evaluations.ts';
import { openPulls } from '../store/repositories.ts';
import { publishLabels } from './publish.ts';
import { isComplianceLabel, labelDefinition } from './reconcile.ts';

type LabelTask = Extract<Task, { kind: 'label' }>;
type DefinitionTask = Extract<Task, { kind: 'label-definition' }>;

/** Another program may set labels too: from this many times within an hour on, the next evaluation is soon enough. */
const mostPerHour = 10;

const putBack = { label: 'label %, put back', definition: 'label definition changed, put back' } as const;

export async function handleLabel(context: Context, client: GitHubClient, task: LabelTask): Promise<void> {
  const { repository, number, label, actor } = task;
  const name = { owner: repository.owner, repo: repository.name };
  const evaluation = await latestEvaluation(context.database, repository.id, number);
  if (!evaluation) {
    await context.queue.enqueue(context.database, [{ kind: 'evaluate-pull', repository, number }]);
    return;
  }
  const { verdicts, config } = evaluation;
  if (!isComplianceLabel(label, config.labels.prefix)) return;
  const deeds = { actor, repository, subject: `#${number}`, action: putBack.label };
  const before = await recentDeeds(context, deeds, mostPerHour);
  if (before >= mostPerHour) return;
  const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', {
    ...name,
    issue_number: number,
    per_page: 100,
  });
  const present = (data as { name: string }[]).map((one) => one.name);
  const pull = { repository, number, present };
  const change = await publishLabels(context.database, client, pull, verdicts, config.labels.prefix);
  if (change.add.length + change.remove.length === 0) return;
  await audit(context.database, {
    at: context.now().toISOString(),
    actor,
    action: `label ${task.done}, put back`,
    repository,
    subject: `#${number}`,
    details: { label, added: change.add, removed: change.remove },
  });
  // Said once an hour: whoever goes on knows it.
  if (before > 0) return;
  const what = task.done === 'labeled' ? 'set' : 'taken away';
  const line = `The label ${code(label)} was ${what} by hand and put back: Lambdelta sets it from its findings, approvals and waivers, and no verdict is read from it.`;
  await createComment(client, name, number, line);
}

/** An edited label gets its words back; a deleted one is made again and put on the pull requests that it was on. */
export async function handleLabelDefinition(
  context: Context,
  client: GitHubClient,
  task: DefinitionTask,
): Promise<void> {
  const { repository, label, actor } = task;
  const holders: number[] = [];
  for (const number of await openPulls(context.database, repository.id)) {
    const evaluation = await latestEvaluation(context.database, repository.id, number);
    if (evaluation?.verdicts.some((verdict) => verdict.label === label)) holders.push(number);
  }
  const deeds = { actor, repository, action: putBack.definition };
  if (holders.length === 0 || (await recentDeeds(context, deeds, mostPerHour)) >= mostPerHour) return;
  const name = { owner: repository.owner, repo: repository.name };
  await ensureLabel(client, name, labelDefinition(label));
  for (const number of holders) {
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...name,
      issue_number: number,
      labels: [label],
    });
  }
  await audit(context.database, {
    at: context.now().toISOString(),
    actor,
    action: putBack.definition,
    repository,
    subject: '',
    details: { label, pulls: holders },
  });
}
