/**
 * Takes policies and one concrete request, says whether it is allowed: the evaluation logic as AWS documents it, read straight off
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html). It shares no matching with the set
 * engine, which it checks: every claim is put to it before it is shown.
 */
import type { Effect, Policy, PrincipalKind, Principals, Statement } from '../model/policy.ts';
import { conditionHolds } from './evaluate-condition.ts';
import type { Work } from './language/find-word.ts';
import { likeResource, likeText, protectTokens } from './like-text.ts';
import { type Policies, statementsOf } from './policy-side.ts';

/** A request as IAM sees it. Unknown parts are tokens, the same in policy and request. */
export interface Request {
  principal?: { kind: PrincipalKind; id: string };
  action: string;
  resource: string;
  /** A key that is not there is absent from the request; names in any case. */
  context: Record<string, string | string[]>;
}

/** What undecidable conditions are taken to be: `operator on key: values` -> truth. */
export type Assumptions = ReadonlyMap<string, boolean>;

/** Says of one request after the other whether the policies allow it. */
export type Evaluator = (request: Request, assumptions?: Assumptions) => boolean;

/** Remembered answers about single statements; past this many all are forgotten. */
const mostRemembered = 200_000;

/**
 * Many requests differ in their action only, or in all but their action. So which statements take an action is found once for
 * each action, and whether a statement matches all else once for each rest of a request.
 */
export function evaluatorOf(policies: Policies, work: Work): Evaluator {
  const limits = (['boundary', 'scp'] as const).filter((member) => (policies[member]?.length ?? 0) > 0);
  const count = statementsOf(Object.values(policies).flat()).length;
  const byAction = new Map<string, ByMember>();
  const byRest = new Map<string, Map<Statement, boolean>>();
  let remembered = 0;
  const statementsFor = (action: string): ByMember => {
    const taking = byAction.get(action) ?? statementsTaking(action, policies);
    if (!byAction.has(action)) work.left -= count;
    byAction.set(action, taking);
    return taking;
  };
  return (request, assumptions = new Map()) => {
    const { action, ...rest } = request;
    const context = contextOf(request);
    const key = JSON.stringify([rest, ...assumptions]);
    if (remembered > mostRemembered) {
      byRest.clear();
      remembered = 0;
    }
    const answers = byRest.get(key) ?? new Map<Statement, boolean>();
    byRest.set(key, answers);
    const matches = (statement: Statement) => {
      let answer = answers.get(statement);
      if (answer === undefined) {
        work.left -= costOf(statement);
        answer = statementMatches(statement, request, context, assumptions);
        answers.set(statement, answer);
        remembered++;
      }
      return answer;
    };
    return allows(statementsFor(action), limits, request, matches);
  };
}

/** A pattern with a variable is put together before it is compared. */
function costOf({ resources, notResources, conditions }: Statement): number {
  const patterns = resources ?? notResources ?? [];
  return patterns.reduce((sum, pattern) => sum + (pattern.includes('${') ? 4 : 1), conditions.length);
}

/** The statements that take an action. */
type ByMember = { [member in keyof Policies]?: Statement[] };

function statementsTaking(action: string, policies: Policies): ByMember {
  const takes = (pattern: string) => likeText(pattern, action, { wildcards: true, fold: true });
  const taking = ({ actions, notActions }: Statement) => (actions ? actions.some(takes) : !notActions?.some(takes));
  const found: ByMember = {};
  for (const [member, list] of Object.entries(policies) as [keyof Policies, Policy[]][])
    found[member] = statementsOf(list).filter(taking);
  return found;
}

function allows(
  taking: ByMember,
  limits: readonly (keyof Policies)[],
  request: Request,
  matches: (statement: Statement) => boolean,
): boolean {
  const some = (member: keyof Policies, effect: Effect) =>
    taking[member]?.some((statement) => statement.effect === effect && matches(statement)) ?? false;
  if (members.some((member) => some(member, 'Deny'))) return false;
  if (limits.some((member) => !some(member, 'Allow'))) return false;
  if (some('identity', 'Allow') || some('trust', 'Allow')) return true;
  return (
    taking.resource?.some(
      (statement) =>
        statement.effect === 'Allow' &&
        matches(statement) &&
        (!taking.identity || !namedOnlyByAccount(statement, request)),
    ) ?? false
  );
}

const members = ['identity', 'boundary', 'scp', 'resource', 'trust'] as const;

/** Keys in lower case, with what the principal itself says. */
function contextOf({ principal, context }: Request): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  if (principal?.kind === 'AWS') {
    keys.set('aws:principalarn', [principal.id]);
    const account = accountIn(protectTokens(principal.id));
    if (account) keys.set('aws:principalaccount', [account]);
  }
  for (const [key, value] of Object.entries(context))
    keys.set(key.toLowerCase(), Array.isArray(value) ? value : [value]);
  return keys;
}

/** All but the action. */
function statementMatches(
  statement: Statement,
  request: Request,
  context: ReadonlyMap<string, string[]>,
  assumptions: Assumptions,
): boolean {
  const takesResource = (pattern: string) =>
    likeResource(pattern, request.resource, { wildcards: true, ...variables(statement, context) });
  return (
    (statement.resources ? statement.resources.some(takesResource) : !statement.notResources?.some(takesResource)) &&
    principalMatches(statement, request) &&
    statement.conditions.every((condition) =>
      conditionHolds(condition, context, variables(statement, context), assumptions),
    )
  );
}

function variables(
  statement: Statement,
  context: ReadonlyMap<string, string[]>,
): { variables?: ReadonlyMap<string, string[]> } {
  return statement.variables ? { variables: context } : {};
}

function principalMatches({ principals, notPrincipals }: Statement, { principal }: Request): boolean {
  if (!principal) return true;
  if (principals) return principals.everyone || names(principals, principal, false);
  if (notPrincipals) return !notPrincipals.everyone && !exempts(notPrincipals, principal);
  return true;
}

function names(principals: Principals, { kind, id }: NonNullable<Request['principal']>, byNameOnly: boolean): boolean {
  const given = protectTokens(id);
  return principals[kind].some((text) => {
    const name = protectTokens(text);
    if (kind !== 'AWS') return likeText(text, id);
    const account = wholeAccount(text);
    if (account !== undefined) return !byNameOnly && /^arn:[^:]*:[^:]*::/.test(given) && accountIn(given) === account;
    return likeText(text, id) || isSessionOf(name, given);
  });
}

/** `NotPrincipal` exempts who is listed, if the account is listed too; a listed account alone is its root user. */
function exempts(listed: Principals, principal: NonNullable<Request['principal']>): boolean {
  if (principal.kind !== 'AWS') return names(listed, principal, false);
  const given = protectTokens(principal.id);
  const accounts = listed.AWS.map(wholeAccount).filter((account) => account !== undefined);
  if (listed.AWS.some((text) => isRootOf(protectTokens(text), wholeAccount(text), given))) return true;
  const byName = listed.AWS.filter((text) => {
    const owner = accountIn(protectTokens(text));
    return wholeAccount(text) === undefined && (owner === undefined || accounts.includes(owner));
  });
  return names({ ...listed, AWS: byName }, principal, true);
}

/** An account listed by its id is its root user in any partition; listed by ARN, in that one. */
function isRootOf(name: string, account: string | undefined, given: string): boolean {
  if (account === undefined || !/^arn:[^:]*:iam::[^:]*:root$/.test(given)) return false;
  return name.includes(':') ? name === given : accountIn(given) === account;
}

function namedOnlyByAccount({ principals }: Statement, { principal }: Request): boolean {
  return (
    principal?.kind === 'AWS' && principals !== undefined && !principals.everyone && !names(principals, principal, true)
  );
}

/** The account of an entry that stands for all of it: an id, a root, or the unknown account of the stack. */
function wholeAccount(text: string): string | undefined {
  const name = protectTokens(text);
  if (/^\d+$/.test(name) || /^\$\{Token\[(?:[^\]]*:)?AWS::AccountId\]\}$/.test(text)) return name;
  return /^arn:[^:]*:[^:]*:[^:]*:[^:]*:root$/.test(name) ? accountIn(name) : undefined;
}

function accountIn(name: string): string | undefined {
  return name.split(':')[4];
}

/** A role's sessions are `arn:aws:sts::<account>:assumed-role/<name>/<session>`. */
function isSessionOf(role: string, given: string): boolean {
  const [arn, partition, service, region, account, resource, more] = role.split(':');
  if (
    arn === undefined ||
    region === undefined ||
    service !== 'iam' ||
    !resource?.startsWith('role/') ||
    more !== undefined
  )
    return false;
  const name = resource.slice(resource.lastIndexOf('/') + 1);
  return likeText(`arn:${partition}:sts::${account}:assumed-role/${name}/*`, given);
}
