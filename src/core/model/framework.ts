/** Compliance frameworks: what they ask for, and how a rule's finding is evidence for it. */
import type { FrameworkState } from './delta.ts';
import type { Finding } from './finding.ts';

/**
 * How well a rule fits a control. `direct`: published, and the control asks for what the rule looks at. `partial`: published
 * (or ours, for a CIS recommendation), and the control asks for more than the rule sees. `ours`: no peer publishes a link; by our own reading.
 */
export type MappingGrade = 'direct' | 'partial' | 'ours';

/** One link of a rule to a control. */
export interface ControlLink {
  control: string;
  grade: MappingGrade;
  /** Who publishes it: `security-hub`, `prowler`, `cdk-nag`, or `ours`. */
  sources: string[];
}

export interface FrameworkInfo {
  id: string;
  name: string;
  version: string;
  /** What its controls are called: `requirement`, `criterion`. */
  noun: string;
  /** Several of them. */
  nouns: string;
  /** Controls that some rule is evidence for: id -> title. */
  controls: Readonly<Record<string, string>>;
  /** How many controls there are, and of what that is the count; absent where it is not known. */
  catalogue?: { count: number; of: string };
  /** Rules that are evidence for some control. */
  rules: number;
  /** Links by grade. */
  links: Readonly<Record<MappingGrade, number>>;
  /** Names the state of the mapping, for evidence that must be repeatable. */
  mapping: string;
  note?: string;
}

/** What the findings of a scan say about one framework. */
export interface FrameworkReport {
  framework: FrameworkInfo;
  touched: { control: string; title: string; grade: MappingGrade; findings: Finding[] }[];
  /** Controls that some rule is evidence for and no finding touches. */
  untouched: number;
}

/** GitHub's limit for a label's name, in characters. */
const longestLabel = 50;
const longestState = 'violation'.length;

/** `compliance: soc2 violation`. An id too long for GitHub loses words from its end, the same for every state. */
export function frameworkLabel(prefix: string, framework: string, state: FrameworkState): string {
  const room = longestLabel - prefix.length - longestState - 1;
  let name = framework;
  while (name.length > room && name.includes('-')) name = name.slice(0, name.lastIndexOf('-'));
  return `${prefix}${name.slice(0, Math.max(1, room))} ${state}`;
}
