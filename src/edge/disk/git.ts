/** Takes a repository and a revision, gives the source files of that commit. Git is run directly, never through a shell. */
import { execFileSync } from 'node:child_process';
import { posix } from 'node:path';
import { deadLink, type FolderFiles, isCandidate, limits, textOf } from './candidates.ts';
import { tooMuch } from './folder.ts';
import { InputError } from './input-error.ts';

/** Bytes of blobs asked for at once: what git answers is held twice for a moment. */
const batchBytes = 16 * 1024 * 1024;
/** Links that lead to links are followed so far, as most systems do. */
const mostLinks = 40;

/** The top folder of the repository that holds `folder`; `undefined` where there is none. Throws `InputError` without git. */
export function repositoryOf(folder: string): string | undefined {
  return attempt(folder, ['rev-parse', '--show-toplevel'])?.toString().trimEnd();
}

/** The commit that a revision names; `undefined` where it names none. */
export function commitOf(repository: string, revision: string): string | undefined {
  const answer = attempt(repository, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  const sha = answer?.toString().trim();
  return sha !== undefined && /^[0-9a-f]{40,64}$/.test(sha) ? sha : undefined;
}

/** The commit where two commits parted; `undefined` where they share none or a shallow clone does not hold it. */
export function mergeBaseOf(repository: string, one: string, other: string): string | undefined {
  return attempt(repository, ['merge-base', one, other])?.toString().trim() || undefined;
}

export function isShallow(repository: string): boolean {
  return attempt(repository, ['rev-parse', '--is-shallow-repository'])?.toString().trim() === 'true';
}

/** Branches and tags, for telling which one was probably meant. */
export function namesOf(repository: string): string[] {
  const answer = attempt(repository, ['for-each-ref', '--count=500', '--format=%(refname:short)']);
  return (answer?.toString() ?? '').split('\n').filter(Boolean);
}

/** Texts by blob, so that what two commits share is read and held once. */
export type BlobCache = Map<string, string | undefined>;

/**
 * The candidates of a commit (a full hash). A link stands for the file of the same commit that it leads to, as on disk;
 * submodules hold no text of the repository and are left out.
 */
export function readCommit(repository: string, commit: string, cache: BlobCache = new Map()): FolderFiles {
  const all = listBlobs(repository, commit);
  const { blobs, unread } = withLinks(repository, all, cache);
  if (blobs.length > limits.files || blobs.reduce((sum, blob) => sum + blob.size, 0) > limits.bytes * 2)
    throw tooMuch(commit);
  readInBatches(repository, blobs, cache);
  const files = blobs.flatMap(({ path, sha }) => {
    const text = cache.get(sha);
    return text === undefined ? [] : [{ path, text }];
  });
  return { files, unread };
}

interface Blob {
  path: string;
  sha: string;
  size: number;
  isLink: boolean;
}

/** Every file and link of the commit, whatever its name: a link may lead to a file that is no candidate itself. */
function listBlobs(repository: string, commit: string): Blob[] {
  const answer = run(repository, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  return answer
    .toString()
    .split('\0')
    .flatMap((row) => {
      const tab = row.indexOf('\t');
      const [mode = '', , sha = '', size] = row.slice(0, tab).split(/ +/);
      const isLink = mode === '120000';
      if (tab <= 0 || !(isLink || mode.startsWith('100'))) return [];
      return [{ path: row.slice(tab + 1), sha, size: Number(size), isLink }];
    });
}

/** The candidates, each link among them with the blob that it leads to. */
function withLinks(repository: string, all: readonly Blob[], cache: BlobCache) {
  const candidates = all.filter(({ path }) => isCandidate(path));
  if (!candidates.some(({ isLink }) => isLink)) return { blobs: candidates, unread: [] };
  readInBatches(
    repository,
    all.filter(({ isLink }) => isLink),
    cache,
  );
  const byPath = new Map(all.map((blob) => [blob.path, blob]));
  const unread: FolderFiles['unread'] = [];
  const blobs = candidates.flatMap((blob) => {
    const { path } = blob;
    let at: Blob | undefined = blob;
    for (let steps = 0; at?.isLink && steps < mostLinks; steps += 1) {
      const target: string = cache.get(at.sha) ?? '';
      at = posix.isAbsolute(target) ? undefined : byPath.get(posix.join(posix.dirname(at.path), target));
    }
    if (at && !at.isLink) return [at === blob ? blob : { ...at, path }];
    unread.push({ path, reason: deadLink });
    return [];
  });
  return { blobs, unread };
}

function readInBatches(repository: string, blobs: readonly Blob[], cache: BlobCache): void {
  const wanted = blobs.filter((blob) => !cache.has(blob.sha));
  for (let from = 0; from < wanted.length; ) {
    let to = from;
    let bytes = 0;
    do bytes += wanted[to++]?.size ?? 0;
    while (to < wanted.length && bytes + (wanted[to]?.size ?? 0) <= batchBytes);
    readBlobs(repository, wanted.slice(from, to), cache);
    from = to;
  }
}

/** `cat-file --batch` answers `<sha> <type> <size>`, a line break, the bytes and another line break for each. */
function readBlobs(repository: string, blobs: readonly Blob[], cache: BlobCache): void {
  const answer = run(repository, ['cat-file', '--batch'], blobs.map(({ sha }) => `${sha}\n`).join(''));
  let at = 0;
  for (const { sha } of blobs) {
    const end = answer.indexOf(10, at);
    const [name, type, size] = answer.toString('latin1', at, end).split(' ');
    if (end === -1 || name !== sha || type !== 'blob') {
      throw new InputError(`the object \`${sha}\` is missing from the repository: fetch it, or clone again`);
    }
    const start = end + 1;
    const length = Number(size);
    cache.set(sha, textOf(answer.subarray(start, start + Math.min(length, limits.fileBytes))));
    at = start + length + 1;
  }
}

function attempt(folder: string, args: readonly string[]): Buffer | undefined {
  try {
    return run(folder, args);
  } catch (error) {
    if (error instanceof InputError) throw error;
    return undefined;
  }
}

/** Throws what `execFileSync` throws where git says no, and `InputError` where there is no git. */
function run(folder: string, args: readonly string[], input?: string): Buffer {
  try {
    return execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      input: input ?? '',
      maxBuffer: 2 * 1024 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new InputError('git is not installed: compare folders or files instead of revisions');
    throw error;
  }
}
