/** Takes a repository, a path and a branch or commit, gives the file's text, or `undefined` where there is none. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { problemOf } from './problem.ts';

export async function readContents(
  client: GitHubClient,
  name: RepositoryName,
  path: string,
  ref?: string,
): Promise<string | undefined> {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const parameters = { ...name, ...(ref === undefined ? {} : { ref }) };
  try {
    const { data } = await client.request(`GET /repos/{owner}/{repo}/contents/${encoded}`, parameters);
    if (Array.isArray(data) || data.type !== 'file') return undefined;
    // Beyond a megabyte the answer has no content, only the blob's name.
    const blob = data.encoding === 'base64' ? data : await readBlob(client, name, data.sha);
    return Buffer.from(String(blob.content), 'base64').toString('utf8');
  } catch (error) {
    if (problemOf(error, 0).kind === 'missing') return undefined;
    throw error;
  }
}

async function readBlob(client: GitHubClient, name: RepositoryName, sha: string): Promise<{ content: unknown }> {
  const { data } = await client.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...name, file_sha: sha });
  return data;
}
