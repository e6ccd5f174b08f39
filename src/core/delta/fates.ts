/** Takes both sides' judgements and the pairing of their resources, gives each finding its fate. */
import type { Fate, Finding } from '../model/finding.ts';

/** What pairing needs to know of a finding; `kind` is its fingerprint without its resource. */
export interface Judged {
  finding: Finding;
  kind: string;
  resourceId: string | null;
  /** Points in the risk. */
  points: number;
  /** In how many of the scenarios it holds, as a share. */
  share: number;
}

export type Fates = Record<Fate, Finding[]>;

/**
 * Pairs findings of one rule on paired resources: first those with the same evidence, then, for what is left, the same property.
 * A wildcard that moved from one statement to another is then one finding, not one resolved and one introduced.
 */
export function fatesOf(base: readonly Judged[], head: readonly Judged[], headIdOf: (baseId: string) => string): Fates {
  const fates: Fates = { introduced: [], worsened: [], persisting: [], improved: [], resolved: [] };
  const left = new Set(base);
  const rest = new Set(head);
  for (const loosely of [false, true]) {
    const waiting = Map.groupBy(left, (one) =>
      keyOf(one, one.resourceId === null ? null : headIdOf(one.resourceId), loosely),
    );
    for (const after of [...rest]) {
      const before = waiting.get(keyOf(after, after.resourceId, loosely))?.shift();
      if (!before) continue;
      left.delete(before);
      rest.delete(after);
      fates[fateOf(before, after)].push(after.finding);
    }
  }
  for (const { finding } of rest) fates.introduced.push(finding);
  for (const { finding } of left) fates.resolved.push(finding);
  return fates;
}

function keyOf(one: Judged, resourceId: string | null, loosely: boolean): string {
  const kind = loosely ? one.kind.split('|').slice(0, 2).join('|') : one.kind;
  return [kind, resourceId ?? ''].join('\n');
}

/** Worse is more points, or the same points in more scenarios. */
function fateOf(before: Judged, after: Judged): Fate {
  const difference = after.points - before.points || after.share - before.share;
  return difference > 0 ? 'worsened' : difference < 0 ? 'improved' : 'persisting';
}
