/** Takes the path of a `file(…)` variable, gives what the file holds; nothing outside of the repository is ever asked for. */
import type { Report } from '../../../model/diagnostic.ts';
import { placeOf, type SourceFile, type Span } from '../../../model/place.ts';
import type { ExpandContext } from '../../../model/stack.ts';
import { type Json, spanOf } from '../../../model/tree.ts';
import { parse } from '../../../parse/index.ts';

/** `text` still holds its variables; `code` is never run. */
type Included =
  | { kind: 'tree'; tree: Json; span: Span }
  | { kind: 'text'; text: string; span: Span }
  | { kind: 'code' | 'missing' | 'outside' | 'unreadable' };

export interface Includes {
  read(path: string, usedAt: Span): Included;
}

/** `root` is the service's own tree, for files that include themselves. */
export function createIncludes(source: SourceFile, root: Json, context: ExpandContext, report: Report): Includes {
  const folder = source.path.split('/').slice(0, -1);
  const read = new Map<string, Included>();
  const reported = new Set<string>();
  const tell = (level: 'error' | 'warning', code: string, message: string, usedAt: Span) => {
    if (reported.has(message)) return;
    reported.add(message);
    report({ level, code, message, place: placeOf(usedAt) });
  };
  const load = (path: string): Included => {
    if (path === source.path) return { kind: 'tree', tree: root, span: { source, start: 0, end: 0 } };
    if (/\.[cm]?[jt]s$/.test(path)) return { kind: 'code' };
    const file = context.file(path);
    if (!file) return { kind: 'missing' };
    const span = { source: file, start: 0, end: file.text.length };
    if (!/\.(?:ya?ml|json|tfstate)$/.test(path)) return { kind: 'text', text: file.text, span };
    const tree = parse(file, report, '1.2');
    if (tree === undefined) return { kind: 'unreadable' };
    return { kind: 'tree', tree, span: spanOf(tree) ?? span };
  };
  return {
    read: (written, usedAt) => {
      const path = insideRepository(folder, written);
      if (path === undefined) {
        const message = `\`${written}\` lies outside of the repository; include a file inside it`;
        tell('error', 'include-outside', message, usedAt);
        return { kind: 'outside' };
      }
      let included = read.get(path);
      if (!included) {
        included = load(path);
        read.set(path, included);
      }
      if (included.kind === 'code') {
        const message = `\`${path}\` is code and is not run, so what it gives is unknown; give the packaged CloudFormation template instead`;
        tell('warning', 'include-is-code', message, usedAt);
      }
      return included;
    },
  };
}

/** The repo-relative path, or `undefined` where it is absolute or climbs out. */
function insideRepository(folder: readonly string[], written: string): string | undefined {
  const path = written.trim().replaceAll('\\', '/');
  if (path.startsWith('/') || path.startsWith('~') || /^[A-Za-z]:/.test(path) || path.includes('\0')) return undefined;
  const steps = [...folder];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}
