/** Takes patches as GitHub lists them, gives the head-side lines that a comment may be anchored to. */

export interface DiffFile {
  filename: string;
  status?: string;
  /** Absent for binary files, large ones, and any once a pull request is very large. */
  patch?: string;
}

/** Lines of the head side, 1-based, ends inclusive; `added` are those that the change adds. */
export interface DiffLinesOfFile {
  hunks: { start: number; end: number }[];
  added: number[];
  /** Lines of the base side that are taken out, each with the line of head that stands there now, inside the same hunk. */
  removed: { line: number; at: number }[];
}

/** By path; a file without a patch is absent: nothing can be anchored in it, which does not mean that it is unchanged. */
export type DiffLines = ReadonlyMap<string, DiffLinesOfFile>;

export function diffLines(files: readonly DiffFile[]): DiffLines {
  const lines = new Map<string, DiffLinesOfFile>();
  for (const file of files) {
    if (file.status !== 'removed' && typeof file.patch === 'string') lines.set(file.filename, parsePatch(file.patch));
  }
  return lines;
}

export function parsePatch(patch: string): DiffLinesOfFile {
  const all: (DiffLinesOfFile['hunks'][number] & { removed: { line: number; at: number }[] })[] = [];
  const added: number[] = [];
  let [from, to] = [0, 0];
  for (const text of patch.split('\n')) {
    const header = /^@@ -(\d{1,9})(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(text);
    if (header) {
      [from, to] = [Number(header[1]), Number(header[2])];
      all.push({ start: to, end: to - 1, removed: [] });
      continue;
    }
    const hunk = all.at(-1);
    const kind = text[0];
    if (!hunk || (kind !== '+' && kind !== ' ' && kind !== '-')) continue;
    if (kind === '-') hunk.removed.push({ line: from, at: to });
    if (kind === '+') added.push(to);
    if (kind !== '+') from += 1;
    if (kind !== '-') {
      hunk.end = to;
      to += 1;
    }
  }
  const hunks = all.filter((hunk) => hunk.end >= hunk.start);
  return {
    hunks: hunks.map(({ start, end }) => ({ start, end })),
    added,
    // At the foot of a hunk nothing follows, so the line before stands for it.
    removed: hunks.flatMap(({ removed, end }) => removed.map(({ line, at }) => ({ line, at: Math.min(at, end) }))),
  };
}
