/** Takes the labels that a pull request has and the verdicts, gives what to add and remove; other labels are never touched. */
import type { FrameworkState, FrameworkVerdict } from '../../src/core/model/delta.ts';

export interface LabelChange {
  add: string[];
  remove: string[];
}

export const frameworkStates: readonly FrameworkState[] = ['violation', 'review', 'waived', 'pass'];

/** GitHub's colours, six hexadecimal digits. */
const looks: Record<FrameworkState, { color: string; says: string }> = {
  violation: { color: 'd1242f', says: 'findings stand against it' },
  review: { color: 'bf8700', says: 'a reviewer’s approval is awaited' },
  waived: { color: '8250df', says: 'its findings are waived' },
  pass: { color: '1a7f37', says: 'nothing stands against it' },
};

export interface LabelDefinition {
  name: string;
  color: string;
  /** GitHub takes 100 characters at most. */
  description: string;
}

export function labelDefinition(name: string): LabelDefinition {
  const state = stateOf(name) ?? 'pass';
  const description = `Set by Lambdelta from its findings: ${looks[state].says}. Do not edit.`;
  return { name, color: looks[state].color, description: description.slice(0, 100) };
}

/** The state that a label's name ends in, or none. */
export function stateOf(label: string): FrameworkState | undefined {
  return frameworkStates.find((state) => label.toLowerCase().endsWith(` ${state}`));
}

/** Whether a label is one of Lambdelta's: its prefix, and one of its states at the end. Label names ignore case. */
export function isComplianceLabel(label: string, prefix: string): boolean {
  return label.toLowerCase().startsWith(prefix.toLowerCase()) && stateOf(label) !== undefined;
}

export function reconcileLabels(present: string[], verdicts: FrameworkVerdict[], prefix: string): LabelChange {
  const wanted = new Map(verdicts.map((verdict) => [verdict.label.toLowerCase(), verdict.label]));
  const there = new Set(present.map((label) => label.toLowerCase()));
  return {
    add: [...wanted].filter(([key]) => !there.has(key)).map(([, label]) => label),
    remove: present.filter((label) => isComplianceLabel(label, prefix) && !wanted.has(label.toLowerCase())),
  };
}
