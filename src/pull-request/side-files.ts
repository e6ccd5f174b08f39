/** Takes files of a tree, gives their texts; each blob is fetched once, however many paths and sides have it. */
import {
  type BlobText,
  type GitHubClient,
  type RepositoryName,
  readBlobs,
  type TreeFile,
} from '../edge/github/index.ts';

type Content = { text: string } | { unread: string; isLink?: true };

/** One side while it is read, by path. */
export type SideFiles = Map<string, Content>;

/** Fetches what it does not have yet, and then answers for each of the files. */
export type Reader = (files: Iterable<TreeFile>) => Promise<(file: TreeFile) => Content>;

const symbolicLink = '120000';
const link: Content = { unread: 'it is a symbolic link, and links are not followed', isLink: true };

export function reader(client: GitHubClient, name: RepositoryName): Reader {
  const known = new Map<string, BlobText>();
  return async (files) => {
    const fresh = [...files].filter((file) => file.mode !== symbolicLink && !known.has(file.sha));
    if (fresh.length > 0) for (const [sha, text] of await readBlobs(client, name, fresh)) known.set(sha, text);
    return (file) =>
      file.mode === symbolicLink ? link : (known.get(file.sha) ?? { unread: 'GitHub did not give its content' });
  };
}
