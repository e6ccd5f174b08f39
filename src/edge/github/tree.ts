/** Takes two commits, gives the files of both sides and which differ, by blob SHA: patches may be missing, SHAs are not. */
import type { GitHubClient, RepositoryName } from './client.ts';
import { problemOf } from './problem.ts';

export interface TreeFile {
  path: string;
  sha: string;
  /** Bytes. */
  size: number;
  /** Symbolic links (120000) are listed but never followed. */
  mode: string;
}

/** One side's files. `files` may lack those of directories that nobody had to look into; `find` looks further. */
export interface RepositoryTree {
  files: ReadonlyMap<string, TreeFile>;
  find(path: string): Promise<TreeFile | undefined>;
}

export interface ChangedTrees {
  base: RepositoryTree;
  head: RepositoryTree;
  /** Paths that differ in content, in mode, or in being there; sorted. */
  changed: string[];
  /** false: the bound on calls was met first, and more may differ. */
  complete: boolean;
  /** false: the repository is too large to be listed, and `files` holds only what had to be looked into. */
  listed: boolean;
}

/** Calls for the directories of a repository that is too large to be listed at once (100,000 entries or 7 MB). */
const mostListings = 300;

interface Entry {
  path: string;
  sha: string;
  mode: string;
  type: 'blob' | 'tree' | 'commit';
  size?: number;
}

interface Listing {
  entries: Entry[];
  truncated: boolean;
}

export async function changedTrees(
  client: GitHubClient,
  name: RepositoryName,
  base: string,
  head: string,
): Promise<ChangedTrees> {
  const list = (sha: string, recursive: boolean) => listTree(client, name, sha, recursive);
  const [before, after] = await Promise.all([list(base, true), base === head ? undefined : list(head, true)]);
  const other = after ?? before;
  if (!before.truncated && !other.truncated) {
    const sides = [filesOf(before.entries), filesOf(other.entries)] as const;
    return { ...whole(sides[0], sides[1]), complete: true, listed: true };
  }
  return walk(list, base, head);
}

function whole(base: Map<string, TreeFile>, head: Map<string, TreeFile>) {
  const known = (files: Map<string, TreeFile>): RepositoryTree => ({ files, find: async (path) => files.get(path) });
  return { base: known(base), head: known(head), changed: differing(base, head) };
}

/** Where the recursive listing is cut, directories are listed one by one, and only those that differ. */
async function walk(
  list: (sha: string, recursive: boolean) => Promise<Listing>,
  base: string,
  head: string,
): Promise<ChangedTrees> {
  let calls = 0;
  let complete = true;
  const listings = new Map<string, Promise<Listing>>();
  const open = (sha: string): Promise<Listing> => {
    let listing = listings.get(sha);
    if (!listing && calls >= mostListings) {
      complete = false;
      return Promise.resolve({ entries: [], truncated: true });
    }
    if (!listing) {
      calls += 1;
      listing = list(sha, false).then((given) => {
        complete &&= !given.truncated;
        return given;
      });
      listings.set(sha, listing);
    }
    return listing;
  };
  const before = new Map<string, TreeFile>();
  const after = new Map<string, TreeFile>();
  const descend = async (prefix: string, left: string | undefined, right: string | undefined): Promise<void> => {
    if (left === right) return;
    const sides = [left ? (await open(left)).entries : [], right ? (await open(right)).entries : []] as const;
    keep(before, prefix, sides[0]);
    keep(after, prefix, sides[1]);
    const [from, to] = sides.map(directories) as [Map<string, string>, Map<string, string>];
    for (const directory of new Set([...from.keys(), ...to.keys()]))
      await descend(`${prefix}${directory}/`, from.get(directory), to.get(directory));
  };
  await descend('', base, head);
  const finder = (root: string, files: Map<string, TreeFile>) => async (path: string) =>
    files.get(path) ?? (await seek(open, root, path, files));
  return {
    base: { files: before, find: finder(base, before) },
    head: { files: after, find: finder(head, after) },
    changed: differing(before, after),
    complete,
    listed: false,
  };
}

async function seek(open: (sha: string) => Promise<Listing>, root: string, path: string, files: Map<string, TreeFile>) {
  let sha: string | undefined = root;
  let prefix = '';
  for (const part of path.split('/').slice(0, -1)) {
    sha = directories((await open(sha)).entries).get(part);
    if (sha === undefined) return undefined;
    prefix += `${part}/`;
    keep(files, prefix, (await open(sha)).entries);
  }
  return files.get(path);
}

function keep(files: Map<string, TreeFile>, prefix: string, entries: Entry[]): void {
  for (const [path, file] of filesOf(entries.map((entry) => ({ ...entry, path: prefix + entry.path }))))
    files.set(path, file);
}

function directories(entries: Entry[]): Map<string, string> {
  return new Map(entries.filter((entry) => entry.type === 'tree').map((entry) => [entry.path, entry.sha]));
}

function filesOf(entries: Entry[]): Map<string, TreeFile> {
  const files = new Map<string, TreeFile>();
  for (const { type, path, sha, size = 0, mode } of entries) {
    if (type === 'blob') files.set(path, { path, sha, size, mode });
  }
  return files;
}

function differing(base: Map<string, TreeFile>, head: Map<string, TreeFile>): string[] {
  const changed = new Set<string>();
  for (const [path, file] of base) {
    const other = head.get(path);
    if (!other || other.sha !== file.sha || other.mode !== file.mode) changed.add(path);
  }
  for (const path of head.keys()) if (!base.has(path)) changed.add(path);
  return [...changed].sort();
}

async function listTree(client: GitHubClient, name: RepositoryName, sha: string, recursive: boolean): Promise<Listing> {
  const parameters = { ...name, tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) };
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', parameters);
    return { entries: data.tree as Entry[], truncated: data.truncated === true };
  } catch (error) {
    // The empty tree is not stored; a listing too large to be made at all is walked like a cut one.
    const { kind } = problemOf(error, 0);
    if (kind === 'missing' && sha === emptyTree) return { entries: [], truncated: false };
    if (recursive && (kind === 'invalid' || kind === 'server')) return { entries: [], truncated: true };
    throw error;
  }
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
