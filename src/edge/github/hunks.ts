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
  const hunks: DiffLinesOfFile['hunks'] = [];
  const added: number[] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/.exec(text);
    if (header) {
      line = Number(header[1]);
      hunks.push({ start: line, end: line - 1 });
      continue;
    }
    const hunk = hunks.at(-1);
    if (!hunk || (text[0] !== '+' && text[0] !== ' ')) continue;
    if (text[0] === '+') added.push(line);
    hunk.end = line;
    line += 1;
  }
  return { hunks: hunks.filter((hunk) => hunk.end >= hunk.start), added };
}
