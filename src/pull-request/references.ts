/** Takes the text of a template, gives the repository paths of data files that it may include; reading too many is harmless. */

/** What templates include: OpenAPI, state machines, nested stacks, fragments. Code is never read. */
const dataFile = /\.(?:ya?ml|json|template|asl|txt|graphql|gql|vtl|env)$/i;
/** Characters of one path; what is longer is text. */
const longestPath = 300;
const mostReferences = 500;

export interface References {
  paths: Set<string>;
  /** Folders whose data files may be meant, because the file's name holds a variable (`file(./config/${opt:stage}.yml)`). */
  folders: Set<string>;
}

/** `roots`: the folders that relative paths may start from (the file's own, the including template's); '' is the repository's root. */
export function referencesIn(text: string, roots: readonly string[]): References {
  const found: References = { paths: new Set(), folders: new Set() };
  for (const { word, variable } of words(text)) {
    if (found.paths.size + found.folders.size >= mostReferences) break;
    for (const root of roots) {
      if (variable === -1) add(found.paths, resolvePath(root, word), dataFile.test(word));
      else
        add(found.folders, resolvePath(root, word.slice(0, word.lastIndexOf('/', variable) + 1)), word.includes('/'));
    }
  }
  return found;
}

export function isDataFile(path: string): boolean {
  return dataFile.test(path) || /(?:^|\/)serverless\.[cm]?[jt]s$/.test(path);
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** `undefined` where the path leaves the repository. */
function resolvePath(root: string, path: string): string | undefined {
  const parts = path.startsWith('/') || root === '' ? [] : root.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function add(to: Set<string>, path: string | undefined, fits: boolean): void {
  if (fits && path !== undefined) to.add(path);
}

/**
 * Runs of characters that a path may be written with, at least one of them a dot or a slash, and where a variable begins in them (-1: nowhere).
 * Only the Serverless Framework's `file()` takes variables in a path; elsewhere such a run is a name, an ARN or a `{{resolve:…}}`.
 */
function* words(text: string): Generator<{ word: string; variable: number }> {
  for (const match of text.matchAll(/(?:[\w./@~+-]|\$\{[^(){}$\n]{0,80}\})+/g)) {
    const word = match[0];
    if (word.length > longestPath || !/[./]/.test(word)) continue;
    const inside = word.indexOf('${');
    const follows = inside === -1 && text.startsWith('${', match.index + word.length);
    const variable = follows ? word.length : inside;
    const isFile = /\bfile\(\s*["']?$/.test(text.slice(Math.max(0, match.index - 12), match.index));
    if (variable === -1 || isFile) yield { word, variable };
  }
}
