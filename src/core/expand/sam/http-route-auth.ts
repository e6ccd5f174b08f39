/** Takes `Auth` of an HttpApi event, gives its route the security requirement that it asks for. */
import { get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { methodsAt, securityOf, setSecurity } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { refuse, type SamEvent, spanOfEventProperty, type Transform } from './transform.ts';

/** An `Auth` without `Authorizer` takes the default of the API, which must then have one. */
export function addRouteAuth(
  t: Transform,
  api: ApiState,
  body: JsonMap,
  event: SamEvent,
  { path, method }: { path: string; method: string },
): void {
  const auth = event.properties['Auth'] as JsonMap;
  const apiAuth = isMap(api.sam.properties['Auth']) ? api.sam.properties['Auth'] : newMap();
  const authorizer = auth['Authorizer'] || apiAuth['DefaultAuthorizer'];
  const problem = problemOf(authorizer, auth, apiAuth);
  if (problem !== undefined || typeof authorizer !== 'string') {
    const message = `${problem ?? 'Authorizer must be a plain string'} (${method} ${path})`;
    refuse(t, 'sam-invalid-value', message, spanOfEventProperty(event, 'Auth'));
    return;
  }
  const scopes = scopesOf(auth, apiAuth, authorizer);
  for (const definition of methodsAt(body, path, method)) {
    const existing = securityOf(t, api, path, method, definition);
    const cause = keySpan(event.properties, 'Auth') ?? event.cause;
    if (existing) setSecurity(definition, [...existing, { [authorizer]: scopes }], cause);
  }
}

/** Why SAM refuses the combination, and the way out. */
function problemOf(authorizer: Json | undefined, auth: JsonMap, apiAuth: JsonMap): string | undefined {
  const { Authorizers: authorizers, EnableIamAuthorizer: iam } = apiAuth;
  if (!authorizer) return 'Auth needs an Authorizer, or a DefaultAuthorizer of the API';
  if (auth['AuthorizationScopes'] && !Array.isArray(auth['AuthorizationScopes']))
    return 'AuthorizationScopes must be a list';
  if (authorizer === 'NONE') {
    return apiAuth['DefaultAuthorizer']
      ? undefined
      : 'Authorizer can be NONE only where the API has a DefaultAuthorizer';
  }
  if (authorizer === 'AWS_IAM' && (iam === true || iam === 'true')) return undefined;
  if (typeof authorizer !== 'string') return 'Authorizer must be a plain string';
  if (isMap(authorizers) && get(authorizers, authorizer)) return undefined;
  return `the API has no authorizer \`${authorizer}\`; define it under its Auth.Authorizers`;
}

function scopesOf(auth: JsonMap, apiAuth: JsonMap, authorizer: string): Json {
  if (authorizer === 'NONE' || authorizer === 'AWS_IAM') return [];
  const own = auth['AuthorizationScopes'];
  if (Array.isArray(own) && own.length > 0) return own;
  return get(apiAuth, 'Authorizers', authorizer, 'AuthorizationScopes') || [];
}
