/** Finds the files that templates include, and the templates that include a file, without running or fetching anything else. */
import type { RepositoryTree, TreeFile } from '../edge/github/index.ts';
import { mayBeTemplate } from '../index.ts';
import { folderOf, isDataFile, type References, referencesIn } from './references.ts';
import type { Reader, SideFiles } from './side-files.ts';

/** Levels of inclusion that are followed. */
const mostRounds = 5;
/** Files that the templates of one side may include in all. */
const mostIncluded = 300;
/** Files that are read to find who includes a changed one, and their bytes. */
const mostSearched = 400;
const bytesSearched = 8_000_000;
/** Folders of changed files that the search is ordered by. */
const mostFolders = 20;

/** Adds to a side whatever its templates refer to and the repository has. */
export async function includedFiles(read: Reader, tree: RepositoryTree, side: SideFiles): Promise<void> {
  // Path -> the folder of the template that it is read for: Serverless Framework's paths start there at any depth.
  let fresh = new Map(templatesOf(side).map((path) => [path, folderOf(path)]));
  let left = mostIncluded;
  for (let round = 0; round < mostRounds && fresh.size > 0 && left > 0; round += 1) {
    const wanted = new Map<string, { file: TreeFile; root: string }>();
    for (const [path, root] of fresh) {
      const content = side.get(path);
      if (!content || !('text' in content)) continue;
      for (const file of await referred(tree, content.text, [...new Set([folderOf(path), root])]))
        if (!side.has(file.path) && wanted.size < left) wanted.set(file.path, { file, root });
    }
    const textOf = await read([...wanted.values()].map((entry) => entry.file));
    for (const [path, { file }] of wanted) {
      // A referred file that is not text was no include.
      const content = textOf(file);
      if ('text' in content) side.set(path, content);
    }
    left -= wanted.size;
    fresh = new Map([...wanted].map(([path, { root }]) => [path, root]));
  }
}

/** Which unchanged files to search for references to the changed ones, nearest first; `left` more were too many. */
export function searchList(
  tree: RepositoryTree,
  changed: readonly string[],
  fits: (path: string) => boolean,
): { files: TreeFile[]; left: number } {
  if (changed.length === 0) return { files: [], left: 0 };
  const all = nearestFirst(
    [...tree.files.values()].filter((file) => fits(file.path)),
    changed,
  );
  let bytes = 0;
  const files = all.slice(0, mostSearched).filter((file) => {
    bytes += file.size;
    return bytes <= bytesSearched;
  });
  return { files, left: all.length - files.length };
}

/** Of the searched files, the templates that refer to a changed one, directly or through what they include. */
export async function templatesIncluding(
  read: Reader,
  searched: readonly TreeFile[],
  changed: readonly string[],
): Promise<string[]> {
  const textOf = await read(searched);
  const texts = new Map<string, string>();
  for (const file of searched) {
    const content = textOf(file);
    if ('text' in content) texts.set(file.path, content.text);
  }
  const references = [...texts].map(([path, text]) => ({ path, to: referencesIn(text, ancestors(path)) }));
  const reached = new Set(changed);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    for (const { path, to } of references) if (!reached.has(path) && refersToAny(to, reached)) reached.add(path);
  }
  return [...texts].filter(([path, text]) => reached.has(path) && mayBeTemplate(text)).map(([path]) => path);
}

function refersToAny({ paths, folders }: References, files: ReadonlySet<string>): boolean {
  for (const file of files) if (paths.has(file) || (isDataFile(file) && folders.has(folderOf(file)))) return true;
  return false;
}

/** The file's folder and all above it: what an included file refers to may count from the template's folder. */
function ancestors(path: string): string[] {
  const folders = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ''];
}

function templatesOf(side: SideFiles): string[] {
  return [...side].filter(([, file]) => 'text' in file && mayBeTemplate(file.text)).map(([path]) => path);
}

async function referred(tree: RepositoryTree, text: string, roots: readonly string[]): Promise<TreeFile[]> {
  const { paths, folders } = referencesIn(text, roots);
  const found: TreeFile[] = [];
  for (const path of paths) {
    const file = await tree.find(path);
    if (file) found.push(file);
  }
  if (folders.size > 0)
    for (const file of tree.files.values())
      if (isDataFile(file.path) && folders.has(folderOf(file.path))) found.push(file);
  return found;
}

/** Templates lie near what they include, mostly. */
function nearestFirst(files: TreeFile[], sought: readonly string[]): TreeFile[] {
  const folders = [...new Set(sought.map(folderOf))].slice(0, mostFolders).map(partsOf);
  return files
    .map((file) => {
      const from = partsOf(folderOf(file.path));
      return { file, far: Math.min(...folders.map((to) => steps(from, to))) };
    })
    .sort((a, b) => a.far - b.far || (a.file.path < b.file.path ? -1 : 1))
    .map(({ file }) => file);
}

function partsOf(folder: string): string[] {
  return folder === '' ? [] : folder.split('/');
}

/** Folders to go up and down from one to the other. */
function steps(from: readonly string[], to: readonly string[]): number {
  let shared = 0;
  while (shared < from.length && shared < to.length && from[shared] === to[shared]) shared += 1;
  return from.length + to.length - 2 * shared;
}
