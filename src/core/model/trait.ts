/** What the delta pairs and weighs a finding by, beside the finding: what it stays the same by when it moves, and where it holds. Reports carry neither. */
import type { Finding } from './finding.ts';
import type { Resource, Scenario } from './stack.ts';

/** A text that both sides have in common, and the resource that it is about where that matters. */
export interface Trait {
  what: string;
  of?: Resource;
  /** What has no more than this in common is another, but milder for it. */
  loosely?: true;
}

const traits = new WeakMap<Finding, readonly Trait[]>();

/** `all`: the most telling first. */
export function setTraits(finding: Finding, all: readonly Trait[]): void {
  traits.set(finding, all);
}

export function traitsOf(finding: Finding): readonly Trait[] {
  return traits.get(finding) ?? [];
}

/** The scenarios of its application, and the positions of those in which it holds. */
export interface Holding {
  scenarios: readonly Scenario[];
  at: ReadonlySet<number>;
}

const holdings = new WeakMap<Finding, Holding>();

export function setHolding(finding: Finding, holding: Holding): void {
  holdings.set(finding, holding);
}

export function holdingOf(finding: Finding): Holding | undefined {
  return holdings.get(finding);
}
