/** Which files of a folder or a commit may be a template or something that a template includes, and how much of them is read. */

import type { SourceFile } from '../../core/model/place.ts';

/** What a folder or a commit holds. */
export interface FolderFiles {
  files: SourceFile[];
  /** Candidates that are there and were not read, and why. */
  unread: { path: string; reason: string }[];
}

/** Why a link is not read. */
export const deadLink = 'it is a symbolic link that leads to no file in here';

/** Takes a path of the repository; a folder that holds copies of other things, and a lock file, hold no source of an application. */
export function isCandidate(path: string): boolean {
  const parts = path.split('/');
  const name = (parts.pop() ?? '').toLowerCase();
  if (!/\.(?:ya?ml|json|template)$|^serverless\.[cm]?[jt]s$/.test(name) || lockFiles.has(name)) return false;
  if (parts.some(isSkippedFolder)) return false;
  return !parts.includes('cdk.out') || name.endsWith('.template.json');
}

/** Folders never entered: what packages, build tools and version control leave there is no source. */
export function isSkippedFolder(name: string): boolean {
  return skippedFolders.has(name) || name.startsWith('asset.');
}

const skippedFolders = new Set([
  'node_modules',
  '.git',
  '.hg',
  '.svn',
  '.aws-sam',
  '.serverless',
  '.terraform',
  '.venv',
  '__pycache__',
]);

const lockFiles = new Set(['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'pipfile.lock']);

/** What one side may hold. More is refused with a way out, since a part of it read quietly would be a pass without a look. */
export const limits = {
  /** Files that may be templates or includes. */
  files: 100_000,
  /** Bytes of all texts together. */
  bytes: 512 * 1024 * 1024,
  /**
   * Bytes read of one file: enough that a text past the parser's bound of 12,000,000 characters stays past it, so that the parser
   * refuses it in its own words instead of this edge hiding it.
   */
  fileBytes: 36_000_010,
  /** A larger file is kept only where it looks like a template: includes are small, data files are not. */
  includeBytes: 4 * 1024 * 1024,
} as const;

const keptCharacters = 12_000_001;

/** The text to keep of a file's bytes; `undefined` where it is too large for an include and no template. */
export function textOf(bytes: Buffer): string | undefined {
  const text = bytes.toString('utf8');
  if (bytes.length <= limits.includeBytes) return text;
  const isTemplate = /AWS::|Custom::/.test(text) || /^["']?service["']?\s*:/m.test(text);
  if (!isTemplate) return undefined;
  // Joining makes a copy: a slice would keep the whole text alive.
  return text.length <= keptCharacters ? text : Buffer.from(text.slice(0, keptCharacters)).toString();
}
