/** Takes a change, gives the routes that are there on both sides, and how strong a route's authorization is. */
import type { Route } from '../../model/fact.ts';
import type { Comparison } from '../rule.ts';

/** 0 anybody, 1 an API key (an identifier, no authentication), 2 an authorizer of any kind; `undefined` where it is not known. */
export function strengthOf({ authorization }: Route): number | undefined {
  if (authorization.kind === 'unknown') return authorization.authorizer === undefined ? undefined : 2;
  return authorization.kind === 'none' ? 0 : authorization.kind === 'api-key' ? 1 : 2;
}

/** Routes pair by API, method and path; a new route under a method `ANY` that covered it pairs with that. CORS preflights are left out. */
export function routePairs(change: Comparison): { base: Route; head: Route }[] {
  const before = new Map<string, Route>();
  for (const route of change.base.routes) before.set(keyOf(route, change.headOf(route.api)?.id ?? route.api.id), route);
  return change.head.routes.flatMap((head) => {
    if (head.method === 'OPTIONS') return [];
    const base = before.get(keyOf(head, head.api.id)) ?? before.get(keyOf({ ...head, method: 'ANY' }, head.api.id));
    return base ? [{ base, head }] : [];
  });
}

function keyOf({ method, path }: Pick<Route, 'method' | 'path'>, api: string): string {
  return [api, method, path].join('\n');
}
