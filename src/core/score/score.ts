/** Takes risk, gives the score (0 to 100, 100 is best) and its grade. */
import type { Change, Grade } from '../model/delta.ts';
import { round } from './risk.ts';

/** Halves with every 100 points of risk per function. */
export function scoreOf(risk: number, functions = 1): number {
  return round(100 * 2 ** (-risk / Math.max(1, functions) / 100));
}

const grades: readonly [Grade, number][] = [
  ['A', 90],
  ['B', 75],
  ['C', 55],
  ['D', 35],
  ['E', 15],
];

export function gradeOf(score: number): Grade {
  return grades.find(([, least]) => score >= least)?.[0] ?? 'F';
}

export function changeOf(base: number, head: number): Change {
  return { base, head, change: round(head - base) };
}
