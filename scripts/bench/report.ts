/** Takes what was measured, gives the lines that are printed: the figure, its budget, and whether it holds. */

export interface Row {
  /** What was measured. */
  what: string;
  figure: number;
  unit: 'ms' | '×' | 'MB' | '/s' | 'ms/MB';
  budget?: number;
  /** Whether more is better, as for comparisons per second. */
  atLeast?: boolean;
  /** What the figure was taken from. */
  from?: string;
}

export interface Section {
  title: string;
  rows: Row[];
}

export function linesOf({ title, rows }: Section): string[] {
  const width = Math.max(...rows.map(({ what }) => what.length));
  return [title, ...rows.map((row) => `  ${row.what.padEnd(width)}  ${lineOf(row)}`), ''];
}

function lineOf(row: Row): string {
  const { figure, unit, budget, atLeast = false, from } = row;
  const shown = withUnit(figure, unit).padStart(11);
  const source = from ? `  (${from})` : '';
  if (budget === undefined) return `${shown}${''.padEnd(22)}${source}`;
  const limit = `${atLeast ? '≥' : '≤'} ${withUnit(budget, unit)}`.padEnd(10);
  return `${shown}  ${limit}  ${verdictOf(row).padEnd(8)}${source}`;
}

function verdictOf({ figure, budget, atLeast }: Row): string {
  if (budget === undefined) return '';
  const share = atLeast ? budget / figure : figure / budget;
  return share <= 1 ? 'ok' : `over ${share.toFixed(2)}×`;
}

function withUnit(value: number, unit: Row['unit']): string {
  const digits = unit === '×' ? 2 : value >= 100 ? 0 : 1;
  return unit === '×' ? `${value.toFixed(digits)} ×` : `${value.toFixed(digits)} ${unit}`;
}
