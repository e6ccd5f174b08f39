/**
 * Takes policies and one concrete request, says whether it is allowed: the evaluation logic as AWS documents it, read straight off
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html). It shares no matching with the set
 * engine, which it checks: every claim is put to it before it is shown.
 */
import type { Effect, Policy, PrincipalKind, Principals, Statement } from '../model/policy.ts';
import { conditionHolds } from './evaluate-condition.ts';
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

/** Which statements take an action is found once for each action; few actions are asked about many times. */
export function evaluatorOf(policies: Policies): Evaluator {
  const byAction = new Map<string, ByMember>();
  const limits = (['boundary', 'scp'] as const).filter((member) => (policies[member]?.length ?? 0) > 0);
  return (request, assumptions = new Map()) => {
    let taking = byAction.get(request.action);
    if (!taking) {
      taking = statementsTaking(request.action, policies);
      byAction.set(request.action, taking);
    }
    return allows(taking, limits, request, assumptions);
  };
}

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
  assumptions: Assumptions,
): boolean {
  const context = contextOf(request);
  const matchesRequest = (statement: Statement) => statementMatches(statement, request, context, assumptions);
  const some = (member: keyof Policies, effect: Effect) =>
    taking[member]?.some((statement) => statement.effect === effect && matchesRequest(statement)) ?? false;
  if (members.some((member) => some(member, 'Deny'))) return false;
  if (limits.some((member) => !some(member, 'Allow'))) return false;
  if (some('identity', 'Allow') || some('trust', 'Allow')) return true;
  return (
    taking.resource?.some(
      (statement) =>
        statement.effect === 'Allow' &&
        matchesRequest(statement) &&
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
