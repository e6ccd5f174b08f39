/** Takes a stack, gives its facts: the one view that rules and the delta have of an application. */
import type { Facts, LambdaFunction, Role } from '../model/fact.ts';
import type { Reach } from '../model/finding.ts';
import type { Resource, Stack, Template } from '../model/stack.ts';
import type { ActionsOf } from './actions.ts';
import type { EscalationsOf } from './escalations.ts';
import { exposuresOf } from './exposures.ts';
import { identityPoliciesOf } from './identity-policies.ts';
import { createNamed, type Named } from './names.ts';
import { resourcePoliciesOf } from './resource-policies.ts';
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

export function factsOf(template: Template, stack: Stack, context: FactContext): Facts {
  const named = createNamed(stack);
  const byType = Map.groupBy(stack.resources.values(), (resource) => resource.type);
  const resourcePolicies = resourcePoliciesOf(stack);
  const roles = rolesOf(stack, named, context.managedPolicy);
  const routes = routesOf(stack, named, resourcePolicies);
  const functions = functionsOf(stack, { named, roles, routes, resourcePolicies, trusted: context.trustedAccounts });
  const functionOf = new Map(functions.map((one) => [one.resource, one]));
  const roleOf = new Map(roles.flatMap((role) => (role.resource ? [[role.resource, role] as const] : [])));
  const reachOf = createReachOf(functions);
  return {
    template,
    stack,
    functions,
    roles,
    routes,
    identityPolicies: identityPoliciesOf(stack),
    trustPolicies: roles.flatMap((role) => (role.trust ? [role.trust] : [])),
    resourcePolicies,
    of: (...types) => {
      const [only] = types;
      return types.length === 1 && only !== undefined
        ? (byType.get(only) ?? [])
        : types.flatMap((type) => byType.get(type) ?? []);
    },
    named,
    actionsOf: context.actionsOf,
    escalationsOf: context.escalationsOf,
    functionOf: (resource) => functionOf.get(resource),
    roleOf: (resource) => roleOf.get(resource),
    reachOf,
    today: context.today,
    trustedAccounts: context.trustedAccounts,
    trustedSubjects: context.trustedSubjects,
  };
}

interface Parts {
  named: Named;
  roles: Role[];
  routes: Facts['routes'];
  resourcePolicies: Facts['resourcePolicies'];
  trusted: readonly string[];
}

function functionsOf(stack: Stack, { named, roles, routes, resourcePolicies, trusted }: Parts): LambdaFunction[] {
  const permissions = Map.groupBy(
    resourcePolicies.filter((policy) => policy.holder.type === 'AWS::Lambda::Permission'),
    (policy) => named(policy.holder.properties.FunctionName)[0],
  );
  const roleOf = new Map(roles.flatMap((role) => role.usedBy.map((user) => [user, role] as const)));
  const routesTo = Map.groupBy(routes, (route) => route.target);
  const triggersTo = Map.groupBy(triggersOf(stack, named), (trigger) => trigger.target);
  const lambdas = [...stack.resources.values()].filter((resource) => resource.type === 'AWS::Lambda::Function');
  const aliases = [...stack.resources.values()].filter((resource) => resource.type === 'AWS::Lambda::Alias');
  const logGroups = [...stack.resources.values()].filter((resource) => resource.type === 'AWS::Logs::LogGroup');
  return lambdas.map((resource) => {
    const own = routesTo.get(resource) ?? [];
    const role = roleOf.get(resource);
    const logGroup = logGroups.find((group) => logsOf(group, resource, named));
    return {
      resource,
      ...(role ? { role } : {}),
      routes: own,
      triggers: (triggersTo.get(resource) ?? []).map(({ service, source, holder }) => ({ service, source, holder })),
      exposures: exposuresOf(resource, own, permissions.get(resource) ?? [], trusted),
      ...(logGroup ? { logGroup } : {}),
      aliases: aliases.filter((alias) => named(alias.properties.FunctionName).includes(resource)),
    };
  });
}

/** By `LoggingConfig`, or by Lambda's own name for it: `/aws/lambda/<function name>`. */
function logsOf(group: Resource, lambda: Resource, named: Named): boolean {
  const logging = lambda.properties.LoggingConfig;
  const configured =
    typeof logging === 'object' && logging !== null && !Array.isArray(logging) ? logging.LogGroup : undefined;
  if (configured !== undefined && named(configured).includes(group)) return true;
  const name = group.properties.LogGroupName;
  if (typeof name !== 'string' || !name.includes('/aws/lambda/')) return false;
  const functionName = lambda.properties.FunctionName;
  return (typeof functionName === 'string' && name === `/aws/lambda/${functionName}`) || named(name).includes(lambda);
}

const farther: Readonly<Record<Reach, number>> = { internet: 2, accounts: 1, internal: 0 };

/** The farthest reach of the functions that a resource belongs to, runs for, or routes to. */
function createReachOf(functions: readonly LambdaFunction[]): Facts['reachOf'] {
  const reaches = new Map<Resource | string, Reach>();
  for (const lambda of functions) {
    const reach = functionReach(lambda);
    const { resource, role, routes } = lambda;
    const held = role?.policies.map(({ holder }) => holder) ?? [];
    const routed = routes.flatMap(({ api, holder }) => [api, holder]);
    for (const one of [resource, resource.author.id, role?.resource, ...held, ...routed])
      if (one && farther[reach] > farther[reaches.get(one) ?? 'internal']) reaches.set(one, reach);
  }
  return (resource) => {
    const [own, authors] = [reaches.get(resource) ?? 'internal', reaches.get(resource.author.id) ?? 'internal'];
    return farther[authors] > farther[own] ? authors : own;
  };
}

function functionReach(lambda: LambdaFunction): Reach {
  if (lambda.exposures.some((one) => one.from === 'internet' && one.authorization === 'none')) return 'internet';
  return lambda.exposures.some((one) => one.from === 'account' || one.from === 'organization')
    ? 'accounts'
    : 'internal';
}
