/** Sets a pull request's compliance labels: makes those that the repository lacks, adds and removes, touches no others. */

import type { FrameworkVerdict } from '../../src/core/model/delta.ts';
import { changeLabels, ensureLabel, type GitHubClient, problemOf } from '../../src/edge/github/index.ts';
import type { Repository } from '../events/task.ts';
import type { Database } from '../store/database.ts';
import { knownLabels, setKnownLabels } from '../store/repositories.ts';
import { type LabelChange, labelDefinition, reconcileLabels } from './reconcile.ts';

/** Gives what had to be changed. `present`: the labels that the pull request has now. */
export async function publishLabels(
  database: Database,
  client: GitHubClient,
  pull: { repository: Repository; number: number; present: string[] },
  verdicts: FrameworkVerdict[],
  prefix: string,
): Promise<LabelChange> {
  const change = reconcileLabels(pull.present, verdicts, prefix);
  await defineLabels(database, client, pull.repository, change.add);
  if (change.add.length + change.remove.length > 0) {
    const name = { owner: pull.repository.owner, repo: pull.repository.name };
    await changeLabels(client, name, pull.number, change);
  }
  return change;
}

/** A label that was made before is taken to be there still: its deletion is an event of its own. */
export async function defineLabels(
  database: Database,
  client: GitHubClient,
  repository: Repository,
  labels: string[],
): Promise<void> {
  if (labels.length === 0) return;
  const known = await knownLabels(database, repository.id);
  const missing = labels.filter((label) => !known.has(label));
  if (missing.length === 0) return;
  const name = { owner: repository.owner, repo: repository.name };
  for (const label of missing) {
    try {
      await client.request('POST /repos/{owner}/{repo}/labels', { ...name, ...labelDefinition(label) });
    } catch (error) {
      // There already, perhaps with other words.
      if (problemOf(error, 0).kind !== 'invalid') throw error;
      await ensureLabel(client, name, labelDefinition(label));
    }
    known.add(label);
  }
  await setKnownLabels(database, repository.id, known);
}
