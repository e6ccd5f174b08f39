/** Finds the files that templates include, and the templates that include a file, without running or fetching anything else. */
import type { RepositoryTree, TreeFile } from '../edge/github/index.ts';
import { mayBeTemplate } from '../index.ts';
import { folderOf, isDataFile, referencesIn } from './references.ts';
import type { Reader, SideFiles } from './side-files.ts';

/** Levels of inclusion that are followed. */
const mostRounds = 5;
/** Files that the templates of one side may include in all. */
const mostIncluded = 300;
/** Files that are read to find who includes a changed one, and their bytes. */
const mostSearched = 400;
const bytesSearched = 8_000_000;

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

/** Unchanged templates of a side that refer to one of the changed files. */
export async function templatesIncluding(
  read: Reader,
  tree: RepositoryTree,
  changed: readonly string[],
  fits: (path: string) => boolean,
): Promise<string[]> {
  const sought = new Set(changed.filter(isDataFile));
  if (sought.size === 0) return [];
  const candidates = nearestFirst(
    [...tree.files.values()].filter((file) => fits(file.path)),
    [...sought],
  );
  const searched: TreeFile[] = [];
  let bytes = 0;
  for (const file of candidates) {
    bytes += file.size;
    if (searched.length >= mostSearched || bytes > bytesSearched) break;
    searched.push(file);
  }
  const textOf = await read(searched);
  const including: string[] = [];
  for (const file of searched) {
    const content = textOf(file);
    if (!('text' in content) || !mayBeTemplate(content.text)) continue;
    const { paths, folders } = referencesIn(content.text, [folderOf(file.path)]);
    if ([...sought].some((path) => paths.has(path) || folders.has(folderOf(path)))) including.push(file.path);
  }
  return including;
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

/** Templates lie above what they include, mostly: those with the longest folder in common come first. */
function nearestFirst(files: TreeFile[], sought: readonly string[]): TreeFile[] {
  const distance = (path: string) =>
    Math.min(...sought.slice(0, 50).map((other) => steps(folderOf(path), folderOf(other))));
  return files
    .map((file) => ({ file, far: distance(file.path) }))
    .sort((a, b) => a.far - b.far || (a.file.path < b.file.path ? -1 : 1))
    .map(({ file }) => file);
}

/** Folders to go up and down from one to the other. */
function steps(from: string, to: string): number {
  const [a, b] = [from === '' ? [] : from.split('/'), to === '' ? [] : to.split('/')];
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return a.length + b.length - 2 * shared;
}
