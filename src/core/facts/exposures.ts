/** Takes a function's routes and the permissions on it, gives who can reach it from outside the stack. */
import type { Exposure } from '../model/delta.ts';
import type { PolicyFact, Route } from '../model/fact.ts';
import { placeOf } from '../model/place.ts';
import type { Resource } from '../model/stack.ts';
import { type Json, spanAlong } from '../model/tree.ts';
import { hasUnknown, readable } from '../model/value.ts';

/** Services whose way in is told by a route or a trigger of the stack. */
const toldElsewhere = new Set(['apigateway.amazonaws.com', 'elasticloadbalancing.amazonaws.com']);

export function exposuresOf(
  lambda: Resource,
  routes: readonly Route[],
  permissions: readonly PolicyFact[],
  trustedAccounts: readonly string[],
): Exposure[] {
  const byRoute = routes
    .filter((route) => route.public && route.method !== 'OPTIONS')
    .map(
      (route): Exposure => ({
        resource: lambda.author.id,
        from: 'internet',
        via:
          route.kind === 'url' ? 'function URL' : `${route.method} ${readable(route.path)} on ${route.api.author.id}`,
        authorization: route.authorization.kind,
        place: routePlace(route),
      }),
    );
  const byPermission = permissions.flatMap((permission) => permissionExposures(lambda, permission, trustedAccounts));
  return [...byRoute, ...byPermission];
}

/** Where a route is written: its operation, method, or URL. */
export function routePlace(route: Route): Exposure['place'] {
  const span =
    spanAlong(route.holder.properties, route.at, 'key') ??
    spanAlong(route.holder.body, ['Properties', ...route.at], 'key');
  return span ? placeOf(span) : route.holder.place;
}

/** YAML may read an account as a number. */
function asText(principal: Json | undefined): string | undefined {
  if (typeof principal === 'number') return String(principal).padStart(12, '0');
  return typeof principal === 'string' ? principal : undefined;
}

function permissionExposures(lambda: Resource, permission: PolicyFact, trusted: readonly string[]): Exposure[] {
  const { holder } = permission;
  const { properties } = holder;
  const principal = asText(properties.Principal) ?? '*';
  const common = { resource: lambda.author.id, place: holder.place };
  const limited = properties.SourceArn !== undefined || properties.SourceAccount !== undefined;
  if (principal === '*') {
    // The route of the function URL already tells this one.
    if (properties.FunctionUrlAuthType !== undefined || properties.InvokedViaFunctionUrl !== undefined) return [];
    if (properties.PrincipalOrgID !== undefined)
      return [{ ...common, from: 'organization', via: 'permission for an organization', authorization: 'iam' }];
    if (limited) return [];
    return [{ ...common, from: 'internet', via: 'permission for everybody', authorization: 'none' }];
  }
  if (/\.amazonaws\.com/.test(principal)) {
    if (toldElsewhere.has(principal)) return [];
    return [
      { ...common, from: 'service', via: `permission for ${principal}`, authorization: limited ? 'source' : 'none' },
    ];
  }
  const account = /(?:^|::)(\d{12})(?::|$)/.exec(principal)?.[1];
  if (hasUnknown(principal) || account === undefined || trusted.includes(account)) return [];
  return [{ ...common, from: 'account', via: `permission for account ${account}`, authorization: 'iam' }];
}
