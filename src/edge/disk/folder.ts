/** Takes a folder or a file on disk, gives the source files in it. Links that lead out of the folder are not followed. */
import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceFile } from '../../core/model/place.ts';
import { deadLink, type FolderFiles, isCandidate, isSkippedFolder, limits, textOf } from './candidates.ts';
import { InputError } from './input-error.ts';

/** Files below `root` by their path from there, in the order of their names. `prefix` is put before each path. */
export function readFolder(root: string, prefix = ''): FolderFiles {
  const files: SourceFile[] = [];
  const unread: FolderFiles['unread'] = [];
  const real = realpathSync(root);
  const folders = [''];
  let bytes = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(real, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) {
        if (!isSkippedFolder(entry.name)) folders.push(path);
        continue;
      }
      const at = join(real, path);
      const isLink = entry.isSymbolicLink();
      if (!isCandidate(path) || !(entry.isFile() || isLink)) continue;
      if (isLink && !leadsInside(at, real)) {
        unread.push({ path: prefix + path, reason: deadLink });
        continue;
      }
      const text = readText(at);
      if (text === undefined) continue;
      bytes += text.length;
      if (files.length >= limits.files || bytes > limits.bytes) throw tooMuch(root);
      files.push({ path: prefix + path, text });
    }
  }
  return { files: files.sort(byPath), unread: unread.sort(byPath) };
}

function byPath(a: { path: string }, b: { path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** One file, whatever its name; throws `InputError` where it cannot be read. */
export function readFile(path: string, as: string = path): SourceFile {
  const text = readText(path, true);
  if (text === undefined) throw new InputError(`\`${path}\` cannot be read: is it a file, and may you read it?`);
  return { path: as, text };
}

type Kind = 'file' | 'folder' | 'none';

export function kindOf(path: string): Kind {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : 'none';
}

export function tooMuch(name: string): InputError {
  const size = `${limits.files.toLocaleString('en-US')} files or ${limits.bytes / 1024 / 1024} MB`;
  return new InputError(
    `\`${name}\` holds more than ${size} of YAML and JSON: name the folder of the templates instead`,
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new InputError(`the folder \`${folder}\` cannot be read: ${reason(error)}`);
  }
}

/** Whether a link's target is a file below the root. */
function leadsInside(at: string, root: string): boolean {
  try {
    const target = realpathSync(at);
    return target.startsWith(root + sep) && statSync(target).isFile();
  } catch {
    return false;
  }
}

/** At most `limits.fileBytes` of a regular file. What cannot be opened is an error: quietly unread would be a pass without a look. */
function readText(path: string, whole = false): string | undefined {
  let handle: number;
  try {
    handle = openSync(path, 'r');
  } catch (error) {
    throw new InputError(`\`${path}\` cannot be read: ${reason(error)}`);
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return undefined;
    const buffer = Buffer.allocUnsafe(Math.min(status.size, limits.fileBytes));
    let length = 0;
    for (let read = -1; read !== 0 && length < buffer.length; length += read) {
      read = readSync(handle, buffer, length, buffer.length - length, length);
    }
    const bytes = buffer.subarray(0, length);
    return textOf(bytes) ?? (whole ? bytes.toString('utf8') : undefined);
  } finally {
    closeSync(handle);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES') return 'permission denied';
  return code === 'ENOENT' ? 'there is no such file' : String(message);
}
