/** Takes two texts, gives the patch that GitHub shows for them: unified hunks with three lines of context. */

type Operation = { kind: ' ' | '+' | '-'; text: string };

export interface Patch {
  patch: string;
  additions: number;
  deletions: number;
}

const context = 3;

export function patchOf(before: string, after: string): Patch {
  const operations = operationsBetween(linesOf(before), linesOf(after));
  const count = (kind: string) => operations.filter((operation) => operation.kind === kind).length;
  return { patch: hunksOf(operations).join('\n'), additions: count('+'), deletions: count('-') };
}

/** Head-side lines that a patch shows: those that a review comment may be anchored to. */
export function shownLines(patch: string): number[][] {
  const hunks: number[][] = [];
  let line = 0;
  for (const text of patch.split('\n')) {
    const header = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text);
    if (header) {
      line = Number(header[1]);
      hunks.push([]);
    } else if (text.startsWith('+') || text.startsWith(' ')) {
      hunks.at(-1)?.push(line);
      line += 1;
    }
  }
  return hunks;
}

/** Share of lines that two texts have in common, 0 to 1: GitHub calls a file renamed from about a half. */
export function likeness(before: string, after: string): number {
  const left = linesOf(before);
  const right = linesOf(after);
  const pool = new Map<string, number>();
  for (const line of left) pool.set(line, (pool.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of right) {
    const left = pool.get(line) ?? 0;
    if (left > 0) shared += 1;
    pool.set(line, left - 1);
  }
  return shared / Math.max(left.length, right.length, 1);
}

function linesOf(text: string): string[] {
  if (text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function operationsBetween(before: string[], after: string[]): Operation[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end += 1;
  const same = (lines: string[]): Operation[] => lines.map((text) => ({ kind: ' ', text }));
  const middle = longestCommon(before.slice(start, before.length - end), after.slice(start, after.length - end));
  return [...same(before.slice(0, start)), ...middle, ...same(before.slice(before.length - end))];
}

/** Longest common subsequence by the textbook's table; the middles of test files are short. */
function longestCommon(before: string[], after: string[]): Operation[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1) {
    const cells = table[row] as Uint32Array;
    for (let column = after.length - 1; column >= 0; column -= 1) {
      cells[column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const operations: Operation[] = [];
  let row = 0;
  let column = 0;
  while (row < before.length || column < after.length) {
    if (row < before.length && column < after.length && before[row] === after[column]) {
      operations.push({ kind: ' ', text: before[row] as string });
      row += 1;
      column += 1;
    } else if (column >= after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1))) {
      operations.push({ kind: '-', text: before[row] as string });
      row += 1;
    } else {
      operations.push({ kind: '+', text: after[column] as string });
      column += 1;
    }
  }
  return operations;
}

function hunksOf(operations: Operation[]): string[] {
  const out: string[] = [];
  let oldLine = 1;
  let newLine = 1;
  let hunk: { oldStart: number; newStart: number; lines: Operation[]; lastChange: number } | undefined;
  const flush = () => {
    if (!hunk) return;
    const lines = hunk.lines.slice(0, hunk.lastChange + 1 + context);
    const old = lines.filter((line) => line.kind !== '+').length;
    const fresh = lines.filter((line) => line.kind !== '-').length;
    const oldStart = old === 0 ? hunk.oldStart - 1 : hunk.oldStart;
    const newStart = fresh === 0 ? hunk.newStart - 1 : hunk.newStart;
    out.push(`@@ -${oldStart},${old} +${newStart},${fresh} @@`, ...lines.map((line) => line.kind + line.text));
    hunk = undefined;
  };
  operations.forEach((operation, index) => {
    if (operation.kind !== ' ' && !hunk) {
      const lead = operations.slice(Math.max(0, index - context), index);
      hunk = { oldStart: oldLine - lead.length, newStart: newLine - lead.length, lines: [...lead], lastChange: 0 };
    }
    if (hunk) {
      hunk.lines.push(operation);
      if (operation.kind !== ' ') hunk.lastChange = hunk.lines.length - 1;
      else if (hunk.lines.length - 1 - hunk.lastChange > 2 * context) flush();
    }
    if (operation.kind !== '+') oldLine += 1;
    if (operation.kind !== '-') newLine += 1;
  });
  flush();
  return out;
}
