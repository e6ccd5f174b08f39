/** Takes findings and roles' access, gives risk as rows that add up. Described for people in docs/scoring.md. */
import type { Finding, Reach, Severity } from '../model/finding.ts';

/** Points of a state rule's finding. Change rules explain and gate, but carry none: risk is a property of one state. */
export const weights: Readonly<Record<Severity, number>> = { critical: 100, high: 40, medium: 10, low: 3, info: 0 };

/** How much farther out a finding can be exploited from. */
export const exposureFactors: Readonly<Record<Reach, number>> = { internet: 2, accounts: 1.5, internal: 1 };

/** One row of the sum. */
export interface RiskRow {
  /** Logical id, as written, of what carries the risk; null for the template as a whole. */
  resource: string | null;
  /** `rule <id>`, `access of <role>`, `access by <resource>` or `requests to <stage>`. */
  what: string;
  points: number;
}

/** Points of one finding of a state rule. A waived finding stays in the risk. */
export function pointsOf(finding: Pick<Finding, 'severity' | 'reach'>): number {
  return weights[finding.severity] * exposureFactors[finding.reach ?? 'internal'];
}

/** The same sum for the same rows, in whatever order they come. */
export function total(rows: readonly RiskRow[]): number {
  const sorted = rows.map((row) => row.points).sort((a, b) => a - b);
  return round(sorted.reduce((sum, points) => sum + points, 0));
}

/** Nine decimals: enough for any difference to show, few enough that sums of halves and tenths are exact. */
export function round(points: number): number {
  return Math.round(points * 1e9) / 1e9;
}
