/** What a finding stays the same by when its resource, place or rule changes, beside the finding: reports do not carry it, the delta pairs by it. */
import type { Finding } from './finding.ts';
import type { Resource } from './stack.ts';

/** A text that both sides have in common, and the resource that it is about where that matters. */
export interface Trait {
  what: string;
  of?: Resource;
}

const traits = new WeakMap<Finding, readonly Trait[]>();

/** `all`: the most telling first. */
export function setTraits(finding: Finding, all: readonly Trait[]): void {
  traits.set(finding, all);
}

export function traitsOf(finding: Finding): readonly Trait[] {
  return traits.get(finding) ?? [];
}
