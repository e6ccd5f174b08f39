/** Takes the facts of both sides, gives the access that the change adds and removes, holder by holder, most dangerous first. */
import { type DecidingDocuments, setClaim } from '../model/claim.ts';
import type { Delta, Grant } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Facts } from '../model/fact.ts';
import type { Statement } from '../model/policy.ts';
import type { Catalogue } from './catalogue.ts';
import { oneWay } from './compare.ts';
import { accessLevels } from './danger.ts';
import { type Escalation, type Escalations, escalationsOf, storyOf } from './escalation.ts';
import { type AccessHolder, accessHolders, namesOf, placeOfStatement } from './holders.ts';
import { toldOnce } from './told-once.ts';

export interface AccessChange {
  access: Delta['access'];
  /** `access-inexact`, once for each holder of which not everything could be compared. */
  diagnostics: Diagnostic[];
}

export interface AccessDeltaOptions {
  catalogue: Catalogue;
  escalations: Escalations;
  /** What a logical id of base is called in head. */
  headIdOf: (baseId: string) => string;
}

/** Steps of search for one holder; a stack has at most some hundred holders, most of them equal on both sides. */
const workPerHolder = 500_000;

/** One pair for each scenario that both sides share; either side may be missing. What several pairs tell alike is told once. */
export function accessDelta(
  pairs: readonly (readonly [Facts | undefined, Facts | undefined])[],
  options: AccessDeltaOptions,
): AccessChange {
  const added: Grant[] = [];
  const removed: Grant[] = [];
  const inexact = new Map<string, Diagnostic>();
  const giveUp = (holder: AccessHolder) => inexact.set(holder.resource, inexactDiagnostic(holder));
  for (const [base, head] of pairs) {
    const before = base ? accessHolders(base, options.headIdOf) : [];
    const after = head ? accessHolders(head, (id) => id) : [];
    added.push(...gains(before, after, options, giveUp));
    removed.push(...gains(after, before, options, giveUp));
  }
  return {
    access: { added: ordered(toldOnce(added)), removed: ordered(toldOnce(removed)) },
    diagnostics: [...inexact.values()],
  };
}

function inexactDiagnostic({ resource, facts }: AccessHolder): Diagnostic {
  const message = `the access of \`${resource}\` could not be compared in full, so some may be new or gone that is not listed; compare its policies by hand, or write fewer patterns into them`;
  const place = facts[0]?.holder.place;
  return { level: 'warning', code: 'access-inexact', message, subject: resource, ...(place ? { place } : {}) };
}

/** Escalation first, then by level; ties in the order of the template. */
function ordered(grants: readonly Grant[]): Grant[] {
  const rank = (grant: Grant) => (grant.privilegeEscalation.length > 0 ? 0 : 10) + accessLevels.indexOf(grant.level);
  return grants.toSorted((a, b) => rank(a) - rank(b));
}

type GiveUp = (holder: AccessHolder) => void;

function gains(
  before: readonly AccessHolder[],
  after: readonly AccessHolder[],
  options: AccessDeltaOptions,
  giveUp: GiveUp,
): Grant[] {
  const known = new Map(before.map((holder) => [holder.key, holder]));
  const uses = before.flatMap((holder) => [...holder.users.keys()].map((user) => [user, holder] as const));
  const rolesOf = Map.groupBy(uses, ([user]) => user);
  return after.flatMap((holder) => {
    const same = known.get(holder.key);
    if (holder.users.size === 0) return holderGains(same, holder, options, giveUp);
    // A function that changes its role gains what the new one allows and the old one did not.
    const byRole = Map.groupBy(holder.users, ([user]) => {
      const roles = rolesOf.get(user)?.map(([, role]) => role) ?? [];
      return roles.find((role) => role === same) ?? roles[0] ?? same;
    });
    const gained = [...byRole].flatMap(([from, users]) => {
      const names = users.map(([, name]) => name);
      return holderGains(from, { ...holder, principal: namesOf(names, holder.resource) }, options, giveUp);
    });
    // A role that was there, and that others may assume too, grows whatever its new functions could do before.
    return same && !byRole.has(same) ? [...gained, ...holderGains(same, holder, options, giveUp)] : gained;
  });
}

function holderGains(
  before: AccessHolder | undefined,
  holder: AccessHolder,
  options: AccessDeltaOptions,
  giveUp: GiveUp,
): Grant[] {
  const base = before?.policies ?? {};
  const question = { catalogue: options.catalogue, work: workPerHolder };
  const { grants, gaveUp } = oneWay(base, holder.policies, question, []);
  if (gaveUp) giveUp(holder);
  const told = grants.filter(({ statement }) => before !== undefined || !isWiring(statement, holder));
  if (told.length === 0) return [];
  const escalations = holder.kind === 'identity' ? newEscalations(base, holder.policies, options) : [];
  return told.map(({ grant, statement }) => {
    const given = finished(grant, statement, holder, escalations);
    if (holder.kind === 'identity') setClaim(given, { base: documentsOf(before), head: documentsOf(holder) });
    return given;
  });
}

function documentsOf(holder: AccessHolder | undefined): DecidingDocuments {
  const facts = holder?.facts ?? [];
  return {
    identity: facts.filter(({ kind }) => kind !== 'boundary').map(({ document }) => document),
    boundary: facts.filter(({ kind }) => kind === 'boundary').map(({ document }) => document),
  };
}

/**
 * A new resource's own plumbing: a service may assume a new role, or use a new resource for one named source; the account may use its
 * own new resource. The exposures tell of what matters.
 */
function isWiring({ principals, conditions }: Statement, { kind }: AccessHolder): boolean {
  if (kind === 'identity' || !principals || principals.everyone || principals.Federated.length > 0) return false;
  const ownAccount = principals.AWS.every((name) =>
    /^arn:[^:]*:iam::\$\{Token\[(?:Ref:)?AWS::AccountId\]\}:root$/.test(readsAsPartition(name)),
  );
  const guarded = conditions.some(({ key }) => guards.includes(key.toLowerCase()));
  return ownAccount && (principals.Service.length === 0 || kind === 'trust' || guarded);
}

const guards = ['aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths'];

/** The partition, known or not, as `aws`. */
function readsAsPartition(name: string): string {
  return name.replace(/^arn:\$\{Token\[[^\]]*Partition\]\}:/, 'arn:aws:');
}

function newEscalations(
  base: AccessHolder['policies'],
  head: AccessHolder['policies'],
  { escalations, catalogue }: AccessDeltaOptions,
) {
  const before = new Set(escalationsOf(base, escalations, catalogue).map(({ id }) => id));
  return escalationsOf(head, escalations, catalogue).filter(({ id }) => !before.has(id));
}

function finished(grant: Grant, statement: Statement, holder: AccessHolder, methods: readonly Escalation[]): Grant {
  const place = placeOfStatement(holder, statement);
  const completed = methods.filter((method) => method.statements.includes(statement));
  return {
    ...grant,
    ...(holder.principal === undefined ? {} : { principal: holder.principal }),
    resource: holder.resource,
    ...(place ? { place } : {}),
    privilegeEscalation: completed.map(({ id }) => id),
    ...(completed.length > 0 ? { escalationStories: [...new Set(completed.map(storyOf))] } : {}),
  };
}
