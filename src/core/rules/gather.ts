/** Takes the hits of rules, gives them as judgements: each finding once, with the scenarios in which it holds. */
import type { Facts } from '../model/fact.ts';
import { type Finding, isFarther, type Reach, type RuleInfo, type Severity, severityRank } from '../model/finding.ts';
import { sha256Hex } from '../model/hash.ts';
import { placeOf, topOf } from '../model/place.ts';
import type { Resource } from '../model/stack.ts';
import { setHolding, setTraits } from '../model/trait.ts';
import { get, relatedAlong, relatedWithin } from '../model/tree.ts';
import { areForTests, isMilderInTests } from './environments.ts';
import { milder } from './origins.ts';
import { placeIn, placeOfAttribute } from './place.ts';
import { remediationFor } from './remediation.ts';
import type { Hit, Rule } from './rule.ts';
import { whenOf } from './when.ts';

/** A rule that is on, with the severity that the configuration gives it in this template. */
export interface ActiveRule {
  rule: Rule;
  info: RuleInfo;
  severity: Severity;
}

/** A finding with what the delta needs to pair it. */
export interface Judgement {
  finding: Finding;
  /** Rule, property path without list positions, evidence: the fingerprint without its resource. */
  kind: string;
  resource: Resource | null;
  /** What it tells together with its like. */
  folded?: Hit['folded'];
  /** Rules whose findings it is the cause of. */
  explains?: readonly string[];
  /** The configuration gives its severity. */
  isSet?: true;
  /** The scenarios (by position) in which it holds. */
  scenarios: Set<number>;
}

/** A hit with the resource that it is about. */
export type FoundHit = readonly [Omit<Hit, 'resource'>, Resource | null];

/** A judgement that a hit led to; `reach` where the hit itself says how far it reaches. */
export interface Told {
  judgement: Judgement;
  resource: Resource | null;
  reach?: Reach;
}

/**
 * Adds the hits of one rule in one scenario; a hit that another scenario had already only adds the scenario.
 * `nth`: how many resources before it in the scenario have the same key.
 */
export function gather(
  hits: Iterable<FoundHit>,
  rule: ActiveRule,
  facts: Facts | ((resource: Resource | null) => Facts),
  position: number,
  found: Map<string, Judgement>,
  nth = 0,
): Told[] {
  const seen = new Map<string, number>();
  const told: Told[] = [];
  for (const [hit, resource] of hits) {
    const own = typeof facts === 'function' ? facts(resource) : facts;
    const kind = kindOf(hit, resource, rule.info.id, seen, nth);
    const key = [kind, own.template.path, resource?.key ?? ''].join('\n');
    let judgement = found.get(key);
    if (!judgement) {
      const finding = findingOf(hit, resource, rule, own, key);
      const { folded, explains } = hit;
      judgement = {
        finding,
        kind,
        resource,
        ...(folded ? { folded } : {}),
        ...(explains ? { explains } : {}),
        ...(rule.severity === rule.info.severity ? {} : { isSet: true as const }),
        scenarios: new Set(),
      };
      found.set(key, judgement);
      if (hit.follows) setTraits(finding, hit.follows);
    } else sharpen(judgement.finding, hit, rule);
    hold(judgement, hit.reach ?? reachIn(own, resource), position);
    told.push({ judgement, resource, ...(hit.reach ? { reach: hit.reach } : {}) });
  }
  return told;
}

/** What is graver in one scenario than in those before it is told as it is there. */
function sharpen(finding: Finding, hit: Omit<Hit, 'resource'>, rule: ActiveRule): void {
  const severity = severityIn(hit, rule);
  if (severityRank(severity) >= severityRank(finding.severity)) return;
  finding.severity = severity;
  finding.message = hit.message;
}

/** A severity that the configuration gives holds for every hit. */
function severityIn(hit: Omit<Hit, 'resource'>, { info, severity }: ActiveRule): Severity {
  return hit.severity && severity === info.severity ? hit.severity : severity;
}

/** Notes that what was told in one scenario holds in another. */
export function tellAgain(told: readonly Told[], facts: Facts, position: number): void {
  for (const { judgement, resource, reach } of told) hold(judgement, reach ?? reachIn(facts, resource), position);
}

function reachIn(facts: Facts, resource: Resource | null): Reach {
  return resource ? facts.reachOf(resource) : 'internal';
}

/** Notes that it holds in a scenario, and how far it reaches there if that is farther. */
function hold({ finding, scenarios }: Judgement, reach: Reach, position: number): void {
  scenarios.add(position);
  if (isFarther(reach, finding.reach)) finding.reach = reach;
}

/** The findings, with `when` on those that only hold in some scenarios; milder where those are for tests. */
export function withScenarios(found: ReadonlyMap<string, Judgement>, scenarios: readonly Facts[]): Judgement[] {
  const stacks = scenarios.map((facts) => facts.stack.scenario);
  // Many findings hold in the same scenarios.
  const said = new Map<string, { when: string | undefined; forTests: boolean }>();
  for (const { finding, scenarios: holds, isSet } of found.values()) {
    setHolding(finding, { scenarios: stacks, at: holds });
    if (holds.size >= stacks.length) continue;
    const key = [...holds].join();
    const known = said.get(key) ?? { when: whenOf(stacks, holds), forTests: areForTests(stacks, holds) };
    said.set(key, known);
    if (known.when !== undefined) finding.when = known.when;
    if (!isSet && known.forTests && isMilderInTests(finding)) finding.severity = milder[finding.severity];
  }
  return [...found.values()];
}

/** Rule, property path without list positions, evidence. `seen` counts equal hits, so that the second of two equal statements is another finding. */
function kindOf(
  hit: Omit<Hit, 'resource'>,
  resource: Resource | null,
  id: string,
  seen: Map<string, number>,
  nth: number,
): string {
  const path = hit.attribute ?? (hit.path ?? []).filter((step) => typeof step === 'string').join('.');
  const kind = `${id}|${path}|${hit.evidence ?? ''}`;
  const identity = `${kind}\n${resource?.key ?? ''}`;
  const count = (seen.get(identity) ?? nth) + 1;
  seen.set(identity, count);
  return count === 1 ? kind : `${kind}|${count}`;
}

function findingOf(
  hit: Omit<Hit, 'resource'>,
  resource: Resource | null,
  active: ActiveRule,
  facts: Facts,
  key: string,
): Finding {
  const { rule, info } = active;
  const author = resource?.author;
  let fingerprint: string | undefined;
  return {
    rule: info.id,
    area: info.area,
    severity: severityIn(hit, active),
    resource: author?.id ?? null,
    ...(resource && author?.id !== resource.id ? { expandedResource: resource.id } : {}),
    resourceType: author?.type ?? null,
    title: info.title,
    message: hit.message,
    remediation: remediationFor(rule, resource, facts.template.format),
    place: placeOfHit(hit, resource, facts),
    ...placesAround(resource, facts),
    related: [...(hit.related ?? []), ...definedAt(hit, resource)],
    frameworks: info.frameworks,
    // Most findings stand in base and head alike, and nobody asks for theirs.
    get fingerprint() {
      fingerprint ??= fingerprintOf(key);
      return fingerprint;
    },
    ...(hit.fix ? { fix: hit.fix } : {}),
  };
}

/** 128 bits are plenty for one repository, and short enough for a comment's hidden mark. */
function fingerprintOf(key: string): string {
  return sha256Hex(key).slice(0, 32);
}

/** Definitions of one finding that are worth telling. */
const mostDefinitions = 5;

/** Where values that variables brought in were defined: on the way to what the hit is about, and in it, as in the statement of a policy. */
function definedAt(hit: Omit<Hit, 'resource'>, resource: Resource | null): Finding['related'] {
  if (!resource || !hit.path) return [];
  const path = ['Properties', ...hit.path];
  const spans = [...relatedAlong(resource.body, path), ...relatedWithin(get(resource.body, ...path), 2)];
  return spans.slice(0, mostDefinitions).map(placeOf);
}

/** Where the resource's author wrote it, and for CDK the construct that made it. */
function placesAround(resource: Resource | null, { template }: Facts): Pick<Finding, 'within' | 'construct'> {
  const span = resource ? template.definitions.get(resource.author.id) : undefined;
  const construct = resource?.metadata['aws:cdk:path'];
  return {
    ...(span ? { within: placeOf(span) } : {}),
    ...(typeof construct === 'string' ? { construct } : {}),
  };
}

function placeOfHit(hit: Omit<Hit, 'resource'>, resource: Resource | null, facts: Facts): Finding['place'] {
  if (hit.place) return hit.place;
  if (!resource) return topOf(facts.template.path);
  return hit.attribute ? placeOfAttribute(resource, hit.attribute) : placeIn(resource, hit.path ?? []);
}
