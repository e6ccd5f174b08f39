/**
 * Takes all files of both sides, leaves out the templates that the change does not touch: what is the same on both sides adds nothing
 * to a change, and judging it twice would take most of the time. As in a pull request, a template is touched where it or a file that it includes differs.
 */
import type { SourceFile } from '../core/model/place.ts';
import { mayBeTemplate } from '../index.ts';
import { folderOf, isDataFile, type References, referencesIn } from '../pull-request/references.ts';

export interface TouchedFiles {
  base: SourceFile[];
  head: SourceFile[];
  /** How many templates were left out. */
  untouched: number;
}

/** Names looked for before a text is read for its references; more are not worth the looking. */
const mostNames = 200;

export function touchedFiles(base: readonly SourceFile[], head: readonly SourceFile[]): TouchedFiles {
  const before = new Map(base.map(({ path, text }) => [path, text]));
  const same = new Map(head.flatMap(({ path, text }) => (before.get(path) === text ? [[path, text] as const] : [])));
  const changed = [...base, ...head].filter(({ path }) => !same.has(path));
  const kept = new Set(changed.map(({ path }) => path));
  addIncluders(kept, same);
  const texts = changed.map(({ path, text }) => [path, text] as const);
  addIncluded(kept, same, [...texts, ...[...same].filter(([path]) => kept.has(path))]);
  const left = new Set(
    [...same].filter(([path, text]) => !kept.has(path) && mayBeTemplate(text)).map(([path]) => path),
  );
  const rest = (files: readonly SourceFile[]) => files.filter(({ path }) => !left.has(path));
  return { base: rest(base), head: rest(head), untouched: left.size };
}

/** Adds every unchanged file that refers to one of `kept`, directly or through another. */
function addIncluders(kept: Set<string>, same: ReadonlyMap<string, string>): void {
  for (let fresh = [...kept]; fresh.length > 0; ) {
    const names = fresh.map((path) => path.slice(folderOf(path).length).replace('/', ''));
    const sought = new Set(fresh);
    fresh = [];
    for (const [path, text] of same) {
      if (kept.has(path) || !mayRefer(text, names) || !refersToAny(referencesIn(text, ancestors(path)), sought))
        continue;
      kept.add(path);
      fresh.push(path);
    }
  }
}

/** Adds every unchanged file that one of `from` refers to, such as a nested stack. */
function addIncluded(
  kept: Set<string>,
  same: ReadonlyMap<string, string>,
  from: readonly (readonly [path: string, text: string])[],
): void {
  for (let fresh = from; fresh.length > 0; ) {
    const found: (readonly [string, string])[] = [];
    for (const [path, text] of fresh) {
      const references = referencesIn(text, ancestors(path));
      for (const [other, content] of same) {
        if (kept.has(other) || !refersToAny(references, new Set([other]))) continue;
        kept.add(other);
        found.push([other, content]);
      }
    }
    fresh = found;
  }
}

/** A cheap look: a text that names none of the files, and has no variable in a path, refers to none of them. */
function mayRefer(text: string, names: readonly string[]): boolean {
  return names.length > mostNames || names.some((name) => text.includes(name)) || /file\([^)\n]{0,200}\$\{/.test(text);
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
