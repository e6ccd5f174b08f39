/** State rules about identities that could give themselves more than they were given. */
import type { Facts, PolicyFact, RoleEscalation } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { placeIn } from '../place.ts';
import type { Found, Rule, StackRule } from '../rule.ts';
import { identityHolders } from './identity-statements.ts';
import { isFullWildcard, isOfObjects } from './wildcards.ts';

/** An identity, the policies of it that are the template's own, and the methods that they complete. */
interface Escalating {
  owner: Resource;
  own: readonly PolicyFact[];
  all: readonly RoleEscalation[];
}

function escalating(facts: Facts): Escalating[] {
  return [...escalatingRoles(facts), ...escalatingOthers(facts)];
}

function escalatingRoles({ roles }: Facts): Escalating[] {
  return roles.flatMap(({ resource, policies, escalations }) => {
    // Full administrators need no escalation, and their statement has its own finding.
    if (!resource || escalations.length === 0 || policies.some(isOfAdministrator)) return [];
    return [{ owner: resource, own: policies.filter(({ kind }) => kind !== 'aws-managed'), all: escalations }];
  });
}

/** Of users and groups, and policies that no role of the template has. */
function escalatingOthers(facts: Facts): Escalating[] {
  const held = new Set(
    facts.roles.flatMap(({ resource, policies }) => [resource, ...policies.map(({ holder }) => holder)]),
  );
  const others = Map.groupBy(
    facts.identityPolicies.filter(({ holder }) => !held.has(holder)),
    ({ holder }) => holder,
  );
  return [...others].flatMap(([owner, own]) => {
    const all = own.some(isOfAdministrator) ? [] : facts.escalationsOf(own);
    return all.length > 0 ? [{ owner, own, all }] : [];
  });
}

function isOfAdministrator({ policy }: PolicyFact): boolean {
  return policy?.statements.some(isAdministrator) === true;
}

/** One finding per identity, however many methods it completes: they are told by their number and the first of them in words. */
function* found(facts: Facts, fits: (escalation: RoleEscalation) => boolean): Iterable<Found> {
  for (const { owner, own, all } of facts.ask(escalating)) {
    const escalations = all.filter((one) => fits(one) && !isVain(one));
    const [first] = escalations;
    if (!first) continue;
    const broad = escalations.some(({ statements }) =>
      statements.some(({ resources }) => resources?.some(isFullWildcard)),
    );
    const places = first.statements.flatMap((statement) => {
      const fact = own.find(({ policy }) => policy?.statements.includes(statement));
      return fact ? [{ fact, path: [...fact.path, ...statement.path] }] : [];
    });
    const [at, ...more] = places;
    yield {
      resource: at?.fact.holder ?? owner,
      path: at?.path ?? [],
      evidence: `${owner.key} ${escalations
        .map(({ id }) => id)
        .sort()
        .join(' ')}`,
      ...(broad ? {} : { severity: isRelay(facts, owner) ? ('low' as const) : ('medium' as const) }),
      related: more.map(({ fact, path }) => placeIn(fact.holder, path)),
      message: `\`${owner.author.id}\` ${first.story}${escalations.length > 1 ? `; ${escalations.length - 1} more known ways` : ''}`,
    };
  }
}

/** A bucket's policy cannot be rewritten through its objects. */
function isVain({ actions, statements }: RoleEscalation): boolean {
  return (
    actions.every((action) => /^s3:(?:put|delete)bucket/i.test(action)) &&
    statements.every(({ resources }) => resources?.every(isOfObjects) === true)
  );
}

/** Services that do with a role the one thing that its author configured: none runs code that could do another. */
const relays = new Set(
  ['apigateway', 'codepipeline', 'events', 'pipes', 'scheduler'].map((service) => `${service}.amazonaws.com`),
);

function isRelay(facts: Facts, owner: Resource): boolean {
  const trust = facts.trustPolicies.filter(({ holder }) => holder === owner);
  const trusted = trust.flatMap(({ policy }) => (policy ? policy.statements : [undefined]));
  return (
    trusted.length > 0 &&
    trusted.every((statement) => {
      const principals = statement?.effect === 'Allow' ? statement.principals : undefined;
      if (!principals || principals.everyone || principals.AWS.length + principals.Federated.length > 0) return false;
      return principals.Service.length > 0 && principals.Service.every((service) => relays.has(service));
    })
  );
}

function isAdministrator({ effect, actions, resources, conditions }: RoleEscalation['statements'][number]): boolean {
  return (
    effect === 'Allow' &&
    conditions.length === 0 &&
    actions?.includes('*') === true &&
    resources?.some(isFullWildcard) === true
  );
}

const docs = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html';

const iamPrivilegeEscalationSingle: StackRule = {
  id: 'iam-privilege-escalation-single',
  kind: 'state',
  area: 'iam',
  severity: 'critical',
  title: 'Identity that can raise its own rights',
  description:
    'All policies of this identity together allow an action that alone is enough to get more rights: rewriting a policy or trust policy, making credentials for somebody else, changing the code of a function with a stronger role. Resources, conditions, denials and the boundary are taken into account.',
  remediation: 'remove the action, or name resources that hold no more rights than this identity has',
  docs,
  about: identityHolders,
  examples: { fail: policy("'iam:CreatePolicyVersion'"), pass: policy("'iam:ListPolicies'") },
  checkAll: (facts) => found(facts, ({ actions }) => actions.length === 1),
};

const iamPrivilegeEscalationCombo: StackRule = {
  id: 'iam-privilege-escalation-combo',
  kind: 'state',
  area: 'iam',
  severity: 'high',
  title: 'Identity that can raise its own rights by several actions',
  description:
    'All policies of this identity together allow a known combination that leads to more rights, such as passing a role to something that it makes and then running that. No single statement shows it. Resources, conditions, denials and the boundary are taken into account.',
  remediation: 'limit `iam:PassRole` to roles that hold no more rights than this identity has, or separate the actions',
  docs: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
  about: identityHolders,
  examples: {
    fail: policy("['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction']"),
    pass: policy("['lambda:CreateFunction', 'lambda:InvokeFunction']"),
  },
  checkAll: (facts) => found(facts, ({ actions }) => actions.length > 1),
};

export const privilegeEscalationRules: readonly Rule[] = [iamPrivilegeEscalationSingle, iamPrivilegeEscalationCombo];

function policy(actions: string): string {
  return `Resources:
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Action: ${actions}, Resource: '*' }
`;
}
