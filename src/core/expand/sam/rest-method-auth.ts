/** Takes `Auth` of an API event, gives its method the security requirement and the API the resource policy that it asks for. */
import type { Span } from '../../model/place.ts';
import { get, isMap, type Json, type JsonMap, keySpan, newMap } from '../../model/tree.ts';
import { methodsAt, securityOf, setSecurity } from './api-body.ts';
import type { ApiState } from './api-state.ts';
import { isIntrinsic } from './intrinsics.ts';
import { resolveParameters } from './parameters.ts';
import { addCustomStatements, addResourcePolicy } from './resource-policy.ts';
import { defineApiKey, defineIam } from './rest-security.ts';
import { refuse, type SamEvent, shown, spanOfEventProperty, type Transform } from './transform.ts';

/** One method of an API, as an event declares it. */
export interface MethodRoute {
  path: string;
  method: string;
  /** As resource policies name it. */
  stage: Json;
}

/** `auth` of the event wins over the defaults of the API, which are applied when the API is made. */
export function addMethodAuth(t: Transform, api: ApiState, body: JsonMap, event: SamEvent, route: MethodRoute): void {
  const auth = event.properties['Auth'];
  if (!isMap(auth) || isIntrinsic(auth)) return;
  const written = api.sam.properties['Auth'];
  const resolved = written === undefined ? undefined : resolveParameters(written, t.parameters);
  const apiAuth = isMap(resolved) ? resolved : newMap();
  const authorizer = auth['Authorizer'];
  if (!checkAuth(t, event, auth, apiAuth, route)) return;
  const cause = keySpan(event.properties, 'Auth') ?? event.cause;
  if (authorizer) {
    const name = shown(authorizer);
    addRequirement(t, api, body, route, name, scopesOf(auth, apiAuth, name), cause);
  }
  const key = auth['ApiKeyRequired'];
  if (key !== undefined && key !== null) {
    if (key) defineApiKey(t, api, body);
    addRequirement(t, api, body, route, key ? 'api_key' : 'api_key_false', [], cause);
  }
  const policy = auth['ResourcePolicy'];
  if (!policy) return;
  addResourcePolicy(t, api, body, policy, route.path, route.stage);
  addCustomStatements(body, policy);
}

/** Reports an authorizer that the API does not have; gives whether the event can be secured as it says. */
function checkAuth(t: Transform, event: SamEvent, auth: JsonMap, apiAuth: JsonMap, route: MethodRoute): boolean {
  const span = spanOfEventProperty(event, 'Auth');
  const fail = (message: string) => {
    refuse(t, 'sam-invalid-value', `${message} (${route.method} ${route.path})`, span);
    return false;
  };
  const authorizer = auth['Authorizer'];
  const { Authorizers: authorizers, DefaultAuthorizer: byDefault } = apiAuth;
  if (auth['AuthorizationScopes'] && !authorizer) return fail('AuthorizationScopes needs Authorizer; add it');
  if (auth['ApiKeyRequired'] === false && !apiAuth['ApiKeyRequired']) {
    return fail('ApiKeyRequired can be false only where the API requires a key');
  }
  if (!authorizer || authorizer === 'AWS_IAM') return true;
  if (authorizer === 'NONE')
    return byDefault ? true : fail('Authorizer can be NONE only where the API has a DefaultAuthorizer');
  if (typeof authorizer !== 'string') return fail('Authorizer must be a plain string');
  if (isMap(authorizers) && get(authorizers, authorizer)) return true;
  return fail(`the API has no authorizer \`${authorizer}\`; define it under its Auth.Authorizers`);
}

function scopesOf(auth: JsonMap, apiAuth: JsonMap, authorizer: string): Json {
  const own = get(apiAuth, 'Authorizers', authorizer);
  if (authorizer === 'NONE' || !isMap(own)) return [];
  return auth['AuthorizationScopes'] ?? own['AuthorizationScopes'] ?? [];
}

function addRequirement(
  t: Transform,
  api: ApiState,
  body: JsonMap,
  { path, method }: MethodRoute,
  name: string,
  scopes: Json,
  cause: Span | undefined,
): void {
  for (const definition of methodsAt(body, path, method)) {
    const existing = securityOf(t, api, path, method, definition);
    if (!existing) continue;
    const security: JsonMap[] = [...existing, { [name]: scopes }];
    setSecurity(definition, security, cause);
    if (security[0] && Object.hasOwn(security[0], 'AWS_IAM')) defineIam(body);
  }
}
