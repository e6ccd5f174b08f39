/** Takes a stack, gives its facts: the one view that rules and the delta have of an application. */
import type { Facts, LambdaFunction, PolicyFact, Role } from '../model/fact.ts';
import { isFarther, type Reach } from '../model/finding.ts';
import type { Resource, Stack, Template } from '../model/stack.ts';
import { get } from '../model/tree.ts';
import type { ActionsOf } from './actions.ts';
import { type Canon, createCanon, listOf, noCanon } from './canon.ts';
import type { EscalationsOf } from './escalations.ts';
import { exposuresOf } from './exposures.ts';
import { createNames, type Named } from './names.ts';
import { createPoliciesOf, type PoliciesOf } from './own-policies.ts';
import { type ManagedPolicy, rolesOf } from './roles.ts';
import { routesOf } from './routes/index.ts';
import { triggersOf } from './triggers.ts';

/** What facts take from outside of the template. */
export interface FactContext {
  managedPolicy: ManagedPolicy;
  actionsOf: ActionsOf;
  escalationsOf: EscalationsOf;
  today: string;
  trustedAccounts: readonly string[];
  trustedSubjects: readonly string[];
}

export type FactsOf = (template: Template, stack: Stack) => Facts;

/** For the stacks of one application; what they share is the same objects in the facts of all of them. */
export function createFactsOf(context: FactContext, { several }: { several: boolean }): FactsOf {
  const canon = several ? createCanon() : noCanon;
  const names = createNames(canon);
  const policiesOf = createPoliciesOf();
  return (template, stack) => factsOf(template, stack, { context, canon, policiesOf, named: names.of(stack) });
}

interface Around {
  context: FactContext;
  canon: Canon;
  policiesOf: PoliciesOf;
  named: Named;
}

function factsOf(template: Template, stack: Stack, { context, canon, policiesOf, named }: Around): Facts {
  const resources = [...stack.resources.values()];
  const of = createOf(stack, canon);
  const resourcePolicies = listOf(
    canon,
    'resource policies',
    resources.flatMap((resource) => policiesOf(resource).resource as PolicyFact[]),
  );
  const roles = listOf(canon, 'roles', rolesOf(stack, { ...context, named, policiesOf, canon, of }));
  const routes = listOf(canon, 'routes', routesOf(stack, named, resourcePolicies, canon));
  const parts = { of, named, roles, routes, resourcePolicies, trusted: context.trustedAccounts };
  const functions = listOf(canon, 'functions', functionsOf(stack, parts, canon));
  const functionOf = canon.made('function of', functions, () => new Map(functions.map((one) => [one.resource, one])));
  const roleOf = canon.made('role of', roles, () => new Map(roles.map((role) => [role.resource, role])));
  const trustPolicies = roles.flatMap((role) => (role.trust ? [role.trust] : []));
  const answers = new Map<unknown, unknown>();
  const facts: Facts = {
    template,
    stack,
    functions,
    roles,
    routes,
    identityPolicies: listOf(
      canon,
      'identity policies',
      resources.flatMap((resource) => policiesOf(resource).identity as PolicyFact[]),
    ),
    trustPolicies: listOf(canon, 'trust policies', trustPolicies),
    resourcePolicies,
    of,
    policiesOf,
    named,
    actionsOf: context.actionsOf,
    escalationsOf: context.escalationsOf,
    functionOf: (resource) => functionOf.get(resource),
    roleOf: (resource) => roleOf.get(resource),
    reachOf: canon.made('reach of', functions, () => createReachOf(functions)),
    ask<T>(question: (facts: Facts) => T): T {
      if (!answers.has(question)) answers.set(question, question(facts));
      return answers.get(question) as T;
    },
    today: context.today,
    trustedAccounts: context.trustedAccounts,
    trustedSubjects: context.trustedSubjects,
  };
  return facts;
}

function createOf(stack: Stack, canon: Canon): Facts['of'] {
  const byType = Map.groupBy(stack.resources.values(), (resource) => resource.type);
  for (const [type, resources] of byType) byType.set(type, listOf(canon, type, resources));
  return (...types) => {
    const [only] = types;
    if (types.length === 1 && only !== undefined) return byType.get(only) ?? nothing;
    const found = types.flatMap((type) => byType.get(type) ?? nothing);
    return found.length === 0 ? nothing : listOf(canon, types.join(), found);
  };
}

const nothing: Resource[] = [];

interface Parts {
  of: Facts['of'];
  named: Named;
  roles: Role[];
  routes: Facts['routes'];
  resourcePolicies: Facts['resourcePolicies'];
  trusted: readonly string[];
}

function functionsOf(stack: Stack, parts: Parts, canon: Canon): LambdaFunction[] {
  const { of, named, roles, routes, resourcePolicies, trusted } = parts;
  const permissions = Map.groupBy(
    resourcePolicies.filter((policy) => policy.holder.type === 'AWS::Lambda::Permission'),
    (policy) => named(policy.holder.properties.FunctionName)[0],
  );
  const roleOf = new Map(roles.flatMap((role) => role.usedBy.map((user) => [user, role] as const)));
  const routesTo = Map.groupBy(routes, (route) => route.target);
  const triggersTo = Map.groupBy(triggersOf(stack, named), (trigger) => trigger.target);
  const lambdas = of('AWS::Lambda::Function');
  const aliasesOf = pointingTo(of('AWS::Lambda::Alias'), (alias) => named(alias.properties.FunctionName));
  const logGroupOf = logGroupsOf(of('AWS::Logs::LogGroup'), lambdas, named);
  return lambdas.map((resource) => {
    const own = routesTo.get(resource) ?? [];
    const role = roleOf.get(resource);
    const logGroup = logGroupOf.get(resource);
    const triggers = triggersTo.get(resource) ?? [];
    const permitted = permissions.get(resource) ?? [];
    const pointing = aliasesOf.get(resource) ?? [];
    const from = triggers.flatMap(({ service, source, holder }) => [service, source, holder]);
    const made = [
      resource,
      role,
      logGroup,
      ...pointing,
      'routes',
      ...own,
      'permissions',
      ...permitted,
      'triggers',
      ...from,
    ];
    return canon.made(
      `function ${resource.id}`,
      made,
      (): LambdaFunction => ({
        resource,
        ...(role ? { role } : {}),
        routes: own,
        triggers: triggers.map(({ service, source, holder }) => ({ service, source, holder })),
        exposures: exposuresOf(resource, own, permitted, trusted),
        ...(logGroup ? { logGroup } : {}),
        aliases: pointing,
      }),
    );
  });
}

/** Function -> the first log group that it writes to: by `LoggingConfig`, or by Lambda's own name for it, `/aws/lambda/<function name>`. */
function logGroupsOf(groups: readonly Resource[], lambdas: readonly Resource[], named: Named): Map<Resource, Resource> {
  if (groups.length === 0) return new Map();
  const configured = pointingTo(lambdas, ({ properties }) => named(get(properties.LoggingConfig, 'LogGroup')));
  const called = Map.groupBy(lambdas, ({ properties }) => properties.FunctionName);
  const found = new Map<Resource, Resource>();
  for (const group of groups) {
    const name = group.properties.LogGroupName;
    const own = typeof name === 'string' && name.includes(logPrefix) ? name : undefined;
    const said = own?.startsWith(logPrefix) ? (called.get(own.slice(logPrefix.length)) ?? []) : [];
    for (const lambda of [...(configured.get(group) ?? []), ...said, ...named(own)])
      if (!found.has(lambda)) found.set(lambda, group);
  }
  return found;
}

const logPrefix = '/aws/lambda/';

/** By what they point to. */
function pointingTo(resources: readonly Resource[], of: (resource: Resource) => Resource[]): Map<Resource, Resource[]> {
  const found = new Map<Resource, Resource[]>();
  for (const resource of resources)
    for (const one of of(resource)) found.set(one, [...(found.get(one) ?? []), resource]);
  return found;
}

/** The farthest reach of the functions that a resource belongs to, runs for, or routes to. */
function createReachOf(functions: readonly LambdaFunction[]): Facts['reachOf'] {
  const reaches = new Map<Resource | string, Reach>();
  for (const lambda of functions) {
    const reach = functionReach(lambda);
    const { resource, role, routes } = lambda;
    const held = role?.policies.map(({ holder }) => holder) ?? [];
    const routed = routes.flatMap(({ api, holder }) => [api, holder]);
    for (const one of [resource, resource.author.id, role?.resource, ...held, ...routed])
      if (one && isFarther(reach, reaches.get(one))) reaches.set(one, reach);
  }
  return (resource) => {
    const [own, authors] = [reaches.get(resource) ?? 'internal', reaches.get(resource.author.id) ?? 'internal'];
    return isFarther(authors, own) ? authors : own;
  };
}

function functionReach(lambda: LambdaFunction): Reach {
  if (lambda.exposures.some((one) => one.from === 'internet' && one.authorization === 'none')) return 'internet';
  return lambda.exposures.some((one) => one.from === 'account' || one.from === 'organization')
    ? 'accounts'
    : 'internal';
}
