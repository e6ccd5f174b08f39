/** Writes labels: makes them with colour and description where the repository lacks them, and sets those of a pull request. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { problemOf } from './problem.ts';

export interface Label {
  name: string;
  /** Six hexadecimal digits. */
  color: string;
  /** At most 100 characters. */
  description: string;
}

/** One call where the label exists with these words, two where it has to be made or mended. */
export async function ensureLabel(client: GitHubClient, name: RepositoryName, label: Label): Promise<void> {
  const { name: labelName, color, description } = label;
  try {
    const found = await client.request('GET /repos/{owner}/{repo}/labels/{name}', { ...name, name: labelName });
    if (found.data.color === color && (found.data.description ?? '') === description) return;
    const mended = { ...name, name: labelName, color, description };
    await client.request('PATCH /repos/{owner}/{repo}/labels/{name}', mended);
  } catch (error) {
    if (problemOf(error, 0).kind !== 'missing') throw error;
    await createLabel(client, name, label);
  }
}

async function createLabel(client: GitHubClient, name: RepositoryName, label: Label): Promise<void> {
  try {
    await client.request('POST /repos/{owner}/{repo}/labels', { ...name, ...label });
  } catch (error) {
    // Somebody made it in between.
    if (problemOf(error, 0).kind !== 'invalid') throw error;
  }
}

/** Adds and removes labels of an issue or pull request; others are not touched. */
export async function changeLabels(
  client: GitHubClient,
  name: RepositoryName,
  number: number,
  change: { add: readonly string[]; remove: readonly string[] },
): Promise<void> {
  const issue = { ...name, issue_number: number };
  for (const label of change.remove) {
    try {
      await client.request('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', {
        ...issue,
        name: label,
      });
    } catch (error) {
      if (problemOf(error, 0).kind !== 'missing') throw error;
    }
  }
  if (change.add.length > 0)
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', {
      ...issue,
      labels: [...change.add],
    });
}
