/**
 * Takes the policy of one resource, gives points for what it lets others do. Monotone like accessRisk: letting more principals in,
 * dropping a condition or a Deny, and adding a statement never lower it. Described for people in docs/scoring.md.
 */
import type { Condition, Policy, Principals, Statement } from '../model/policy.ts';
import { token } from '../model/value.ts';
import { accessRisk, newWeighing, type Weighing } from './access-risk.ts';
import type { Catalogue } from './catalogue.ts';

/** Share of an action's weight by who may ask for it, widest first. */
export const principalWidths = { everyone: 1, accounts: 0.5, federated: 0.5, service: 0.2, ownAccount: 0.02 };

/** Share that is left by each further key that limits the caller. */
const perCondition = 0.6;

const isCaller =
  /^(?:aws:(?:source|principal|userid|username|calledvia|viaaws)|kms:(?:calleraccount|viaservice)|s3:dataaccesspoint|sts:externalid|[^:]*:(?:sub|aud)$)/i;

export function resourceRisk(policy: Policy, catalogue: Catalogue, known = newWeighing(catalogue)): number {
  const { statements } = policy;
  const denials = statements.filter(({ effect }) => effect === 'Deny').map(onItself);
  const grants = statements.filter(({ effect }) => effect === 'Allow').flatMap(grantsOf);
  const byPrincipal = [...Map.groupBy(grants, ({ principal }) => principal).values()];
  return byPrincipal.reduce((points, own) => points + pointsOf(own, denials, policy, catalogue, known), 0);
}

/** Each width counts for what it adds to the next narrower one, so that the sum does not depend on how statements are split. */
function pointsOf(
  grants: readonly PrincipalGrant[],
  denials: readonly Statement[],
  policy: Policy,
  catalogue: Catalogue,
  known: Weighing,
): number {
  const widths = [...new Set(grants.map(({ width }) => width))].sort((a, b) => b - a);
  return widths.reduce((points, width, at) => {
    const allowed = grants.filter((grant) => grant.width >= width).map(({ statement }) => onItself(statement));
    const identity = [{ document: policy.document, statements: [...allowed, ...denials] }];
    return points + (width - (widths[at + 1] ?? 0)) * accessRisk({ identity }, catalogue, known);
  }, 0);
}

interface PrincipalGrant {
  principal: string;
  width: number;
  statement: Statement;
}

function grantsOf(statement: Statement): PrincipalGrant[] {
  const { principals, notPrincipals, conditions } = statement;
  const keys = new Set(conditions.filter(limits).map(({ key }) => key.toLowerCase()));
  const share = perCondition ** keys.size;
  const named =
    !principals || notPrincipals || principals.everyone
      ? [['*', principalWidths.everyone] as const]
      : namedIn(principals);
  return named.map(([principal, width]) => ({ principal, width: width * share, statement }));
}

function namedIn({ AWS, Service, Federated, CanonicalUser }: Principals): (readonly [string, number])[] {
  const own = (name: string) => name.includes(token('AWS::AccountId')) || /^\$\{Token\[(?:Ref|GetAtt):/.test(name);
  return [
    ...AWS.map((name) => [name, own(name) ? principalWidths.ownAccount : principalWidths.accounts] as const),
    ...CanonicalUser.map((name) => [name, principalWidths.accounts] as const),
    ...Federated.map((name) => [name, principalWidths.federated] as const),
    ...Service.map((name) => [name, principalWidths.service] as const),
  ];
}

function limits({ key, operator, values }: Condition): boolean {
  return isCaller.test(key) && !/ifexists$|^null$/i.test(operator) && !values.some((value) => /^\*+$/.test(value));
}

/** In a resource's own policy every pattern stands for that one resource; its callers' conditions are in the width. */
function onItself(statement: Statement): Statement {
  const { principals: _, notPrincipals: __, notResources: ___, ...rest } = statement;
  const conditions =
    statement.effect === 'Deny' ? statement.conditions : statement.conditions.filter((one) => !limits(one));
  return { ...rest, resources: [token('this resource')], conditions };
}
