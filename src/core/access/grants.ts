/** Takes confirmed claims, gives grants for people: one for each granting statement, the most dangerous first. */
import type { Grant } from '../model/delta.ts';
import type { Statement } from '../model/policy.ts';
import { mayActOn } from './applicable.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { accessLevels, byDanger } from './danger.ts';
import { foldActions } from './fold.ts';
import type { Claim, Question } from './question.ts';
import { type Confirmed, improve, type Judges, tellingActions } from './witness.ts';

/** A grant with the statement that makes it. */
export interface StatementGrant {
  grant: Grant;
  statement: Statement;
}

export function grantsOf(
  claims: readonly Claim[],
  confirmed: ReadonlyMap<Claim, Confirmed>,
  question: Question,
  judges: Judges,
): StatementGrant[] {
  const grants = [...Map.groupBy(claims, (claim) => claim.statement)].map(([statement, own]) => ({
    statement,
    grant: grantOf(statement, own, confirmed, question, judges),
  }));
  return grants.sort((a, b) => accessLevels.indexOf(a.grant.level) - accessLevels.indexOf(b.grant.level));
}

function grantOf(
  statement: Statement,
  claims: readonly Claim[],
  confirmed: ReadonlyMap<Claim, Confirmed>,
  question: Question,
  judges: Judges,
): Grant {
  const { catalogue } = question;
  const workable = new Map<string, boolean>();
  const claimed = claims.map((claim) => ({
    claim,
    ...claimedActions(claim, statement, confirmed, catalogue, workable),
  }));
  const useful = claimed.filter(({ actions, services }) => actions.length + services.length > 0);
  const told = useful.length > 0 ? useful : claimed.map((one) => ({ ...one, actions: one.all }));
  const ranked = told
    .map((one) => ({ ...one, dangerous: mostDangerous(one, catalogue) }))
    .sort((a, b) => compareFirst(a.dangerous, b.dangerous));
  const [{ claim, dangerous }] = ranked as [(typeof ranked)[number]];
  const services = [...new Set(told.flatMap((one) => one.services))];
  const names = [...new Set(told.flatMap((one) => one.actions.map(({ name }) => name)))];
  const grant: Grant = {
    actions: foldActions(names, services, catalogue),
    resources: statement.resources ?? [`* except ${(statement.notResources ?? []).join(', ')}`],
    conditions: conditionsOf(statement),
    level: dangerous[0]?.level ?? 'Write',
    services: [...new Set([...services, ...names.map((name) => name.split(':')[0] ?? '')])].sort(),
    privilegeEscalation: [],
    witness: improve(confirmed.get(claim) as Confirmed, claim, question, judges, dangerous),
  };
  const principal = principalOf(statement);
  return principal === undefined ? grant : { ...grant, principal };
}

interface ClaimedActions {
  /** Those that can work on some resource of the statement. */
  actions: readonly Action[];
  /** All that the claim is about, for where none can. */
  all: readonly Action[];
  /** Whole services. */
  services: readonly string[];
}

function claimedActions(
  claim: Claim,
  statement: Statement,
  confirmed: ReadonlyMap<Claim, Confirmed>,
  catalogue: Catalogue,
  /** By resource types: whether the statement can name one. */
  known: Map<string, boolean>,
): ClaimedActions {
  if (!claim.actions) {
    const name = confirmed.get(claim)?.witness.action ?? '';
    const action: Action = catalogue.action(name) ?? { name, level: 'Write', resources: [], lower: '' };
    return { actions: [action], all: [action], services: [] };
  }
  const { actions, services } = claim.actions;
  const useful = actions.filter(({ resources, lower }) => {
    const kinds = resources.join(' ');
    const answer = known.get(kinds) ?? (lower === '' || mayActOn(statement, resources));
    known.set(kinds, answer);
    return answer;
  });
  return { actions: useful, all: actions, services };
}

/** In order of danger; of whole services those of one that everybody knows. */
function mostDangerous({ actions, services }: ClaimedActions, catalogue: Catalogue): Action[] {
  return [...tellingActions({ actions, services }, catalogue)].sort(byDanger);
}

function compareFirst(a: readonly Action[], b: readonly Action[]): number {
  const [first] = a;
  const [second] = b;
  return first && second ? byDanger(first, second) : Number(second !== undefined) - Number(first !== undefined);
}

function conditionsOf(statement: Statement): object {
  const conditions: Record<string, Record<string, string[]>> = Object.create(null);
  for (const { operator, key, values } of statement.conditions) {
    conditions[operator] ??= Object.create(null) as Record<string, string[]>;
    (conditions[operator] as Record<string, string[]>)[key] = values;
  }
  return conditions;
}

function principalOf({ principals, notPrincipals }: Statement): string | undefined {
  const list = principals ?? notPrincipals;
  if (!list) return undefined;
  const names = [
    ...(list.everyone ? ['*'] : []),
    ...list.AWS,
    ...list.Service,
    ...list.Federated,
    ...list.CanonicalUser,
  ];
  return principals ? names.join(', ') : `everyone except ${names.join(', ')}`;
}
