/** Takes confirmed claims, gives grants for people: one for each granting statement, the most dangerous first. */
import type { Grant } from '../model/delta.ts';
import type { Statement } from '../model/policy.ts';
import { mayActOn } from './applicable.ts';
import type { Action, Catalogue } from './catalogue.ts';
import { accessLevels, byDanger } from './danger.ts';
import { foldActions } from './fold.ts';
import { compileGlob, covers } from './language/glob.ts';
import type { Letters } from './language/letters.ts';
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
  const told = withoutRepeated(claims, question);
  const grants = [...Map.groupBy(told, (claim) => claim.statement)].map(([statement, own]) => ({
    statement,
    grant: grantOf(statement, own, confirmed, question, judges),
  }));
  return grants.sort((a, b) => accessLevels.indexOf(a.grant.level) - accessLevels.indexOf(b.grant.level));
}

/** Without claims about actions that a wider statement claims too, or one that says the same and claims more. */
function withoutRepeated(claims: readonly Claim[], { letters, work }: Question): Claim[] {
  const own = [...Map.groupBy(claims, ({ statement }) => statement)].sort(([, a], [, b]) => b.length - a.length);
  const rank = new Map(own.map(([statement], at) => [statement, at]));
  const known = new Map<Statement, Map<Statement, boolean>>();
  const within = (inner: Statement, outer: Statement): boolean => {
    const answers = known.get(inner) ?? new Map<Statement, boolean>();
    known.set(inner, answers);
    let answer = answers.get(outer);
    if (answer === undefined) {
      work.left -= 1;
      answer = work.left > 0 && isWithin(inner, outer, letters);
      answers.set(outer, answer);
    }
    return answer;
  };
  const byActions = Map.groupBy(claims, ({ actions }) => actions);
  return claims.filter(({ statement, actions }) =>
    (byActions.get(actions) ?? []).every(({ statement: other }) => {
      if (other === statement || !within(statement, other)) return true;
      return within(other, statement) && (rank.get(statement) ?? 0) < (rank.get(other) ?? 0);
    }),
  );
}

/** Whether all but the actions of one statement lies within another's, as they are written. */
function isWithin(inner: Statement, outer: Statement, letters: Letters): boolean {
  const written = ({ principals, notPrincipals, conditions }: Statement, all: boolean) =>
    JSON.stringify([
      principals,
      notPrincipals,
      all ? conditions.map(({ operator, key, values }) => [operator, key, values]) : [],
    ]);
  if (written(inner, outer.conditions.length > 0) !== written(outer, true)) return false;
  if (!inner.resources || !outer.resources) return inner.notResources?.join() === outer.notResources?.join();
  const wider = outer.resources;
  return inner.resources.every((resource) => wider.some((other) => takesAll(other, resource, letters)));
}

/** Variables are left as written: the same text stands for the same. */
function takesAll(outer: string, inner: string, letters: Letters): boolean {
  if (outer === inner || outer === '*') return true;
  const [wide, narrow] = [outer, inner].map((pattern) =>
    compileGlob(pattern, { wildcards: true, fold: false, arn: 'account' }, letters),
  );
  return wide !== undefined && narrow !== undefined && covers(wide, narrow);
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
    resources: statement.resources
      ? [...new Set(statement.resources)]
      : [`* except ${(statement.notResources ?? []).join(', ')}`],
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
