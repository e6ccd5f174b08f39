/** Takes offsets in a source text, gives places that people and GitHub understand. */

/** A file as handed to Lambdelta. `path` is relative to the repository, separated by '/'. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end column is exclusive. */
export interface Place {
  path: string;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}

/** The same stretch as offsets (UTF-16 units, end exclusive), cheap to keep for every value of a tree. */
export interface Span {
  readonly source: SourceFile;
  readonly start: number;
  readonly end: number;
}

const lineStartsOf = new WeakMap<SourceFile, number[]>();

function lineStarts(source: SourceFile): number[] {
  let starts = lineStartsOf.get(source);
  if (!starts) {
    starts = [0];
    for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
    lineStartsOf.set(source, starts);
  }
  return starts;
}

/** The line (from 0) that holds an offset. */
function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function placeOf(span: Span): Place {
  const starts = lineStarts(span.source);
  const first = lineAt(starts, span.start);
  const last = lineAt(starts, span.end);
  return {
    path: span.source.path,
    startLine: first + 1,
    startColumn: span.start - (starts[first] as number) + 1,
    endLine: last + 1,
    endColumn: span.end - (starts[last] as number) + 1,
  };
}

/** The first line of a file: where a finding about the whole template goes. */
export function topOf(path: string): Place {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
}

/** Order of places in a report: by path, then position. */
export function comparePlaces(a: Place, b: Place): number {
  return (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || a.startLine - b.startLine || a.startColumn - b.startColumn;
}
