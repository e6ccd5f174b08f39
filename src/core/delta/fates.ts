/** Takes both sides' judgements and the pairing of their resources, gives each finding its fate. */
import { atLeast, type Fate, type Finding } from '../model/finding.ts';
import type { Scenario } from '../model/stack.ts';
import { holdingOf, type Trait, traitsOf } from '../model/trait.ts';
import { scenarioPairs } from './scenario-pairs.ts';

/** What pairing needs to know of a finding; `kind` is its fingerprint without its resource. */
export interface Judged {
  finding: Finding;
  kind: string;
  resourceId: string | null;
  /** Points in the risk. */
  points: number;
  /** In how many of the scenarios it holds, as a share. */
  share: number;
  /** The configuration gives its severity. */
  isSet?: true;
}

export type Fates = Record<Fate, Finding[]>;

/** `reached`: of what worsened, what is as it was but can be reached from farther out. */
interface Fated {
  fates: Fates;
  reached: Finding[];
}

/**
 * Pairs findings of one rule on paired resources: first those with the same evidence, then, for what is left, the same property.
 * A wildcard that moved from one statement to another is then one finding, not one resolved and one introduced. What is left may have
 * moved farther: an open route that got another path or another kind of API is as open as it was.
 */
export function fatesOf(base: readonly Judged[], head: readonly Judged[], headIdOf: (baseId: string) => string): Fated {
  const reached: Finding[] = [];
  const fates: Fates = { introduced: [], worsened: [], persisting: [], improved: [], resolved: [] };
  const left = new Set(base);
  const rest = new Set(head);
  const most = head.reduce((sum, { finding }) => Math.max(sum, traitsOf(finding).length), 0);
  for (const keyOf of [kindKey, placeKey, ...Array.from({ length: most }, (_, at) => traitKey(at)), looseKey]) {
    const waiting = Map.groupBy(left, (one) => keyOf(one, headIdOf));
    for (const after of [...rest]) {
      const key = keyOf(after, (id) => id);
      const before = key === undefined ? undefined : waiting.get(key)?.shift();
      if (!before) continue;
      left.delete(before);
      rest.delete(after);
      if (keyOf === looseKey) {
        fates.introduced.push(asSuccessor(after));
        fates.resolved.push(before.finding);
        continue;
      }
      const fate = fateOf(before, after);
      fates[fate].push(after.finding);
      if (fate === 'worsened' && isAsItWas(before, after)) reached.push(after.finding);
    }
  }
  const standing = new Set(fates.persisting.map(lineOf));
  for (const { finding } of rest)
    fates[isInherited(finding) && standing.has(lineOf(finding)) ? 'persisting' : 'introduced'].push(finding);
  for (const { finding } of left) fates.resolved.push(finding);
  return { fates, reached };
}

/**
 * Whether it comes of a shared line outside of its resource, such as one under `Globals`. Where that line has the same finding on others
 * already, one more function that takes it over is no news, unless it is grave.
 */
function isInherited({ severity, within, place }: Finding): boolean {
  if (atLeast(severity, 'high') || !within || within.path !== place.path) return false;
  return place.startLine < within.startLine || place.startLine > within.endLine;
}

function lineOf({ rule, severity, place }: Finding): string {
  return JSON.stringify([rule, severity, place]);
}

/** `idOf`: what a resource of its side is called in head. */
type KeyOf = (one: Judged, idOf: (id: string) => string) => string | undefined;

const kindKey: KeyOf = ({ kind, resourceId }, idOf) => [kind, resourceId === null ? '' : idOf(resourceId)].join('\n');

const placeKey: KeyOf = (one, idOf) => kindKey({ ...one, kind: one.kind.split('|').slice(0, 2).join('|') }, idOf);

function traitKey(at: number): KeyOf {
  return ({ finding }, idOf) => keyOfTrait(traitsOf(finding).filter(({ loosely }) => !loosely)[at], idOf);
}

const looseKey: KeyOf = ({ finding }, idOf) =>
  keyOfTrait(
    traitsOf(finding).find(({ loosely }) => loosely),
    idOf,
  );

function keyOfTrait(trait: Trait | undefined, idOf: (id: string) => string): string | undefined {
  return trait && [trait.what, trait.of ? idOf(trait.of.id) : ''].join('\n');
}

/** It is another, but takes the place of one that was as wrong. */
function asSuccessor({ finding, isSet }: Judged): Finding {
  if (!isSet && atLeast(finding.severity, 'high')) finding.severity = 'medium';
  return finding;
}

/** Same severity, same evidence, same scenarios: if it has more points, they come from its reach. */
function isAsItWas(before: Judged, after: Judged): boolean {
  const [was, is] = [before.finding, after.finding];
  return before.kind === after.kind && was.severity === is.severity && was.when === is.when;
}

/** Worse is more points, or the same points in more scenarios. */
function fateOf(before: Judged, after: Judged): Fate {
  const difference = after.points - before.points || widened(before, after);
  return difference > 0 ? 'worsened' : difference < 0 ? 'improved' : 'persisting';
}

/**
 * Above 0 where it holds in a scenario of head and not in the one of base that this is compared with; that a side tells more or fewer
 * apart is no change. What left one environment for another is worse, unless the two sides have no scenario in common.
 */
function widened(before: Judged, after: Judged): number {
  const [was, is] = [holdingOf(before.finding), holdingOf(after.finding)];
  const isSaidAlike = before.finding.when === after.finding.when;
  if (!was || !is) return isSaidAlike ? 0 : after.share - before.share;
  const gains = ([from, to]: readonly [number, number]) => is.at.has(to) && !was.at.has(from);
  const pairs = pairsOf(was.scenarios, is.scenarios);
  if (pairs.some((pair) => gains(pair) && areSame(was.scenarios[pair[0]], is.scenarios[pair[1]]))) return 1;
  if (isSaidAlike) return 0;
  const gained = pairs.some(gains);
  const lost = pairs.some(([from, to]) => was.at.has(from) && !is.at.has(to));
  return gained && lost ? after.share - before.share : Number(gained) - Number(lost);
}

/** Whether both have the same parameters, with the same values. */
function areSame(one: Scenario | undefined, other: Scenario | undefined): boolean {
  const names = Object.keys(one?.parameters ?? {});
  return (
    names.length === Object.keys(other?.parameters ?? {}).length &&
    names.every((name) => String(one?.parameters[name]) === String(other?.parameters[name])) &&
    one?.name === other?.name
  );
}

const known = new WeakMap<readonly Scenario[], WeakMap<readonly Scenario[], [number, number][]>>();

function pairsOf(base: readonly Scenario[], head: readonly Scenario[]): [number, number][] {
  const ofBase = known.get(base) ?? new WeakMap<readonly Scenario[], [number, number][]>();
  known.set(base, ofBase);
  const pairs = ofBase.get(head) ?? scenarioPairs(base, head);
  ofBase.set(head, pairs);
  return pairs;
}
