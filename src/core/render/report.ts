/** What a report is about: the review of a change, or of one state, with the words that name its sides. */
import type { GateMode } from '../model/config.ts';
import type { Delta, ScanReport } from '../model/delta.ts';

/** One side of a change as people know it: a branch, a folder; `sha` where it is a commit. */
export interface Side {
  label: string;
  sha?: string;
}

/** The review of a change, ready to be told. */
export interface DiffReport {
  delta: Delta;
  base: Side;
  head: Side;
  mode: GateMode;
  /** Templates that are the same on both sides, and were not judged. */
  untouched?: number;
  /** What the reader must know besides: what was not done, and why. One sentence each. */
  notes?: string[];
}

export type Reviewed = DiffReport | ScanReport;

export type SideName = 'base' | 'head';

/** The text of a file on one side, where the caller has it; a scan asks for `head`. */
export type SourceLookup = (path: string, side: SideName) => string | undefined;

export function isDiff(report: Reviewed): report is DiffReport {
  return 'delta' in report;
}
