/** Writes a check run so that it is there once, also when GitHub's answer gets lost or an earlier try had written it. */
import {
  type CheckRun,
  findCheckRun,
  type GitHubClient,
  problemOf,
  type RepositoryName,
  writeCheckRun,
} from '../../src/edge/github/index.ts';

const mostTries = 4;

/** `look`: an earlier try may have written it already. */
export async function writeCheckOnce(
  client: GitHubClient,
  name: RepositoryName,
  run: CheckRun,
  look: boolean,
): Promise<void> {
  let uncertain = look;
  for (let tries = 1; ; tries += 1) {
    try {
      if (uncertain && (await isThere(client, name, run))) return;
      await writeCheckRun(client, name, run);
      return;
    } catch (error) {
      const { kind } = problemOf(error, 0);
      if ((kind !== 'server' && kind !== 'network') || tries === mostTries) throw error;
      uncertain = true;
    }
  }
}

async function isThere(client: GitHubClient, name: RepositoryName, run: CheckRun): Promise<boolean> {
  const found = await findCheckRun(client, name, run.headSha, run.name);
  return found?.externalId === run.externalId && found?.status === 'completed';
}
