/** Takes a change on GitHub, gives the files of both sides that can matter, and what could not be read. */
import type { TemplateCoverage } from '../core/model/delta.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { matchesAny } from '../core/model/glob.ts';
import type { SourceFile } from '../core/model/place.ts';
import { isCandidate } from '../edge/disk/candidates.ts';
import {
  type Comparison,
  changedTrees,
  compareCommits,
  type DiffLines,
  type GitHubClient,
  type RepositoryName,
  type RepositoryTree,
  readContents,
  type TreeFile,
} from '../edge/github/index.ts';
import { isExcluded, isServerlessCode, mayBeTemplate } from '../index.ts';
import { type Configuration, configPath, previewConfiguration, readConfiguration } from './configuration.ts';
import { includedFiles, searchList, templatesIncluding } from './includes.ts';
import { isDataFile } from './references.ts';
import { type Reader, reader, type SideFiles } from './side-files.ts';
import { unreadDiagnostic } from './unread.ts';

export interface Change extends RepositoryName {
  /** The branch or commit to be merged into; the merge base with `head` is what is compared. */
  base: string;
  head: string;
}

export interface GatherOptions {
  /** Where the configuration is, on the base side; default `.github/lambdelta.yml`. */
  configPath?: string;
  /** Globs; only changed files that fit one are judged. */
  paths?: readonly string[];
}

export interface Gathered {
  comparison: Comparison;
  /** Lines that the diff shows, where GitHub listed the whole diff. */
  lines?: DiffLines;
  base: SourceFile[];
  head: SourceFile[];
  configuration: Configuration;
  /** What the head side's configuration says, where the change touches it. */
  proposed?: Configuration & { path: string; isNew: boolean };
  /** Errors here mean that part of the change was not judged. */
  diagnostics: Diagnostic[];
  /** Files that were found and not read. */
  unread: TemplateCoverage[];
  /** Whether anything that may be a template is among the files. */
  hasTemplates: boolean;
}

/** Data files of other tools that change often: nobody's template includes them. */
const neverIncluded =
  /(?:^|\/)(?:package(?:-lock)?\.json|tsconfig[\w.-]*\.json|node_modules\/.*|\.github\/workflows\/.*)$/;
/** Changed files that are read at most; more fail closed. */
const mostFiles = 1000;
const smallSearch = 60;

export async function gather(client: GitHubClient, change: Change, options: GatherOptions = {}): Promise<Gathered> {
  const name = { owner: change.owner, repo: change.repo };
  const comparison = await compareCommits(client, name, change.base, change.head);
  const trees = await changedTrees(client, name, comparison.mergeBase, comparison.head);
  const path = options.configPath ?? configPath;
  const inForce = await baseConfig(client, name, comparison, trees.base, path);
  const configuration = await readConfiguration(client, name, { path, base: inForce });
  const selected = trees.changed.filter((file) => isSelected(file, options.paths));
  const diagnostics: Diagnostic[] = [];
  if (!trees.complete) diagnostics.push(tooLarge('this repository has more folders that differ than can be listed'));
  if (selected.length > mostFiles)
    diagnostics.push(tooLarge(`${selected.length} changed files may be templates, and ${mostFiles} are read`));
  const read = reader(client, name);
  const included = trees.changed.filter((file) => isDataFile(file) && !neverIncluded.test(file));
  const chosen = new Set(selected);
  const isLeftOut = (file: string) => configuration.config !== undefined && isExcluded(configuration.config, file);
  const fits = (file: string) => isSelected(file, options.paths) && !chosen.has(file) && !isLeftOut(file);
  const search = searchList(trees.head, included, fits);
  if (search.left > 0) diagnostics.push(notSearched(`${search.left} unchanged files were too many`));
  else if (!trees.listed && included.length > 0) diagnostics.push(notSearched('this repository has too many files'));
  const [base, head] = await readSides(read, trees, selected.slice(0, mostFiles), search.files);
  await addIncluders(read, trees, await templatesIncluding(read, search.files, included), base, head);
  await includedFiles(read, trees.base, base);
  await includedFiles(read, trees.head, head);
  const unread = [...unreadOf('base', base, isLeftOut), ...unreadOf('head', head, isLeftOut)].map((row) =>
    row.side === 'head' && !isLeftOut(row.path) && wasTemplate(base.get(row.path))
      ? { ...row, state: 'failed' as const }
      : row,
  );
  const proposed = trees.changed.includes(path)
    ? await proposedConfig(read, trees.head, path, configuration)
    : undefined;
  return {
    comparison,
    ...(comparison.lines ? { lines: comparison.lines } : {}),
    base: sources(base),
    head: sources(head),
    configuration,
    ...(proposed ? { proposed: { ...proposed, path, isNew: inForce === undefined } } : {}),
    diagnostics: [...diagnostics, ...unread.filter((row) => row.state === 'failed').map(unreadDiagnostic)],
    unread,
    hasTemplates: [...base, ...head].some(
      ([name, file]) =>
        'unread' in file || mayBeTemplate(file.text) || isServerlessCode({ path: name, text: file.text }),
    ),
  };
}

function isSelected(path: string, globs: readonly string[] = []): boolean {
  return isCandidate(path) && (globs.length === 0 || matchesAny(globs, path));
}

/** A small search is read along with the changed files, in the same calls. */
async function readSides(
  read: Reader,
  trees: { base: RepositoryTree; head: RepositoryTree },
  paths: readonly string[],
  search: readonly TreeFile[],
): Promise<[SideFiles, SideFiles]> {
  const at = (tree: RepositoryTree) => paths.flatMap((path) => tree.files.get(path) ?? []);
  const [before, after] = [at(trees.base), at(trees.head)];
  const textOf = await read([...before, ...after, ...(search.length <= smallSearch ? search : [])]);
  const side = (files: TreeFile[]): SideFiles => new Map(files.map((file) => [file.path, textOf(file)]));
  return [side(before), side(after)];
}

/** A change of an included file is a change of the templates that include it. */
async function addIncluders(
  read: Reader,
  trees: { base: RepositoryTree; head: RepositoryTree },
  paths: readonly string[],
  base: SideFiles,
  head: SideFiles,
): Promise<void> {
  for (const [side, tree] of [
    [base, trees.base],
    [head, trees.head],
  ] as const) {
    const files = paths.flatMap((path) => tree.files.get(path) ?? []);
    const textOf = await read(files);
    for (const file of files) side.set(file.path, textOf(file));
  }
}

/** The base branch's tip, not the merge base: a branch that is old is still judged by today's configuration. */
async function baseConfig(
  client: GitHubClient,
  name: RepositoryName,
  comparison: Comparison,
  tree: RepositoryTree,
  path: string,
): Promise<string | undefined> {
  if (comparison.base === comparison.mergeBase && !(await tree.find(path))) return undefined;
  return readContents(client, name, path, comparison.base);
}

async function proposedConfig(
  read: Reader,
  tree: RepositoryTree,
  path: string,
  { inherited }: Configuration,
): Promise<Configuration> {
  const file = tree.files.get(path);
  if (!file) return previewConfiguration(undefined, path, inherited);
  const content = (await read([file]))(file);
  return previewConfiguration('text' in content ? content.text : undefined, path, inherited);
}

/** A template that a link takes the place of is still deployed, from where nobody looked. */
function wasTemplate(file: ReturnType<SideFiles['get']>): boolean {
  return file !== undefined && 'text' in file && mayBeTemplate(file.text);
}

function sources(side: SideFiles): SourceFile[] {
  return [...side].flatMap(([path, file]) => ('text' in file ? [{ path, text: file.text }] : []));
}

/** A link, and what the configuration leaves out anyway, is skipped; anything else that was not read is a failure. */
function unreadOf(side: 'base' | 'head', files: SideFiles, isLeftOut: (path: string) => boolean): TemplateCoverage[] {
  return [...files].flatMap(([path, file]) => {
    if (!('unread' in file)) return [];
    const state = file.isLink || isLeftOut(path) ? ('skipped' as const) : ('failed' as const);
    return [{ path, side, state, reason: file.unread }];
  });
}

function tooLarge(what: string): Diagnostic {
  return {
    level: 'error',
    code: 'change-too-large',
    message: `${what}; split the change, or narrow it with \`paths\` or \`exclude\``,
  };
}

function notSearched(what: string): Diagnostic {
  return {
    level: 'warning',
    code: 'includers-not-searched',
    message: `${what} to be searched for templates that include what changed; list such templates under \`templates\` to have them judged`,
  };
}
