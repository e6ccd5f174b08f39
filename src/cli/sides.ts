/** Takes what the user named as base and head, gives the files of both sides: revisions, folders or files. */
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { mayBeTemplate } from '../core/expand/index.ts';
import { nearest } from '../core/model/nearest.ts';
import type { SourceFile } from '../core/model/place.ts';
import type { Side } from '../core/render/index.ts';
import {
  type BlobCache,
  commitOf,
  type FolderFiles,
  InputError,
  isShallow,
  kindOf,
  mergeBaseOf,
  namesOf,
  readCommit,
  readFile,
  readFolder,
  repositoryOf,
} from '../edge/disk/index.ts';

export interface SideFiles extends FolderFiles {
  side: Side;
  /** The file that the user named; only it is judged, the others are there to be included. */
  entry?: string;
}

export interface Sides {
  base: SideFiles;
  head: SideFiles;
}

/** Where relative paths start, and where git looks for its repository. */
export interface Whereabouts {
  folder: string;
}

export function readSides(operands: readonly string[], { folder }: Whereabouts): Sides {
  const [first = '', second] = operands;
  const range = second === undefined ? /^(.*?)(\.{2,3})(.*)$/.exec(first) : null;
  if (range && kindOf(resolve(folder, first)) === 'none') return readRange(range, folder);
  const cache: BlobCache = new Map();
  const base = readSide(first, folder, cache);
  const head = second === undefined ? readWorkingTree(first, folder) : readSide(second, folder, cache);
  return samePaths(base, head);
}

/** `base...head` starts where head left base, `base..head` at base itself; an end left out is HEAD. */
function readRange([, from, dots, to]: RegExpExecArray, folder: string) {
  const repository = repositoryAt(folder, `${from}${dots}${to}`);
  const [baseName, headName] = [from || 'HEAD', to || 'HEAD'];
  const [one, other] = [commitAt(repository, baseName), commitAt(repository, headName)];
  const start = dots === '...' ? mergeBaseOf(repository, one, other) : one;
  if (start === undefined) {
    const way = isShallow(repository)
      ? 'this clone is shallow, so fetch more of it: `git fetch --unshallow`'
      : `they share no commit, so compare them as they are: \`lambdelta diff ${baseName} ${headName}\``;
    throw new InputError(`no merge base of \`${baseName}\` and \`${headName}\`: ${way}`);
  }
  const cache: BlobCache = new Map();
  return {
    base: { side: { label: baseName, sha: start }, ...readCommit(repository, start, cache) },
    head: { side: { label: headName, sha: other }, ...readCommit(repository, other, cache) },
  };
}

function readSide(name: string, folder: string, cache: BlobCache): SideFiles {
  const path = resolve(folder, name);
  const kind = kindOf(path);
  const isPath = /^[./]/.test(name);
  const repository = isPath ? undefined : repositoryOf(folder);
  const commit = repository === undefined ? undefined : commitOf(repository, name);
  if (kind !== 'none' && commit !== undefined) {
    const what = `both a revision and a ${kind}`;
    throw new InputError(
      `\`${name}\` is ${what}: write \`./${name}\` for the ${kind}, or \`${name}^{}\` for the revision`,
    );
  }
  if (kind === 'folder') return { side: { label: name }, ...readFolder(path) };
  if (kind === 'file') return readEntry(name, folder);
  if (isPath) throw new InputError(`\`${name}\` is no file or folder`);
  if (repository === undefined || commit === undefined) throw unknownSide(name, repository);
  return { side: { label: name, sha: commit }, ...readCommit(repository, commit, cache) };
}

/** The repository's files as they are on disk now, committed or not. */
function readWorkingTree(base: string, folder: string): SideFiles {
  const repository = repositoryAt(folder, base);
  if (kindOf(resolve(folder, base)) !== 'none') {
    throw new InputError(
      `\`diff\` needs a second side to compare \`${base}\` with; usage: \`lambdelta diff <base> <head>\``,
    );
  }
  return { side: { label: 'working tree' }, ...readFolder(repository) };
}

/** One file by the path that the user gave, with the files of its folder that it may include. */
export function readEntry(name: string, folder: string): SideFiles {
  const path = resolve(folder, name);
  const shown = relative(folder, path);
  const inside = shown !== '' && !shown.startsWith('..') && !isAbsolute(shown);
  const entry = (inside ? shown : basename(path)).split(sep).join('/');
  const file = readFile(path, entry);
  const prefix = entry.slice(0, entry.length - basename(entry).length);
  const beside = mayInclude(file.text) ? readFolder(dirname(path), prefix).files : [];
  const others = beside.filter((other) => other.path !== entry);
  return { side: { label: name }, files: [file, ...included(file, others)], unread: [], entry };
}

/** Most templates include nothing; then their folder need not be walked. */
function mayInclude(text: string): boolean {
  return /file\(|AWS::Include|(?:Uri|URL|Location|Schema)["']?\s*:/i.test(text);
}

/** Another template beside the one named is left out, unless the one named, or what it includes, mentions it. */
function included(entry: SourceFile, others: readonly SourceFile[]): SourceFile[] {
  const mentioned: SourceFile[] = [];
  let rest = [...others];
  for (let from = [entry]; from.length > 0; ) {
    const found = rest.filter((other) => from.some(({ text }) => text.includes(basename(other.path))));
    mentioned.push(...found);
    rest = rest.filter((other) => !found.includes(other));
    from = found;
  }
  return [...mentioned, ...rest.filter((other) => !mayBeTemplate(other.text))];
}

/** Two files of different names are one template before and after: what was `old.yaml` is judged as `new.yaml`. */
function samePaths(base: SideFiles, head: SideFiles): Sides {
  const { entry } = head;
  if (base.entry === undefined || entry === undefined || base.entry === entry) return { base, head };
  const from = dirname(base.entry);
  const to = dirname(entry);
  const moved = (path: string) => (to === '.' ? '' : `${to}/`) + path.slice(from === '.' ? 0 : from.length + 1);
  const files = base.files
    .map((file) => ({ ...file, path: file.path === base.entry ? entry : moved(file.path) }))
    .filter((file, index) => index === 0 || file.path !== entry);
  return { base: { ...base, files, entry }, head };
}

function repositoryAt(folder: string, name: string): string {
  const repository = repositoryOf(folder);
  if (repository !== undefined) return repository;
  throw new InputError(`\`${name}\` is no file or folder, and \`${folder}\` is in no git repository`);
}

function commitAt(repository: string, name: string): string {
  const commit = commitOf(repository, name);
  if (commit === undefined) throw unknownSide(name, repository);
  return commit;
}

function unknownSide(name: string, repository: string | undefined): InputError {
  if (repository === undefined)
    return new InputError(`\`${name}\` is no file or folder, and there is no git repository here`);
  const names = namesOf(repository);
  if (names.length === 0 && name === 'HEAD')
    return new InputError('`HEAD` is no revision yet: this repository has no commit');
  const near = nearest(name, names);
  const meant = near === undefined ? '' : `; did you mean \`${near}\`?`;
  const fetch = isShallow(repository) ? '; this clone is shallow: `git fetch` it first' : '';
  return new InputError(`\`${name}\` is no revision, file or folder${meant}${fetch}`);
}
