/** `alb`: rules of an application load balancer's listener that forward to a function. */
import { get, isMap, type Json, type JsonMap } from '../../../model/tree.ts';
import { type Assembly, addFor, part, putFrom, warn } from '../assembly.ts';
import { md5Hex } from '../md5.ts';
import { permissionId, resourceName } from '../naming.ts';
import { aliasId, type EventUse, targetOf } from '../service.ts';
import { isSet, listOf, mapOf, present, ref, textOf } from '../values.ts';
import { allowInvocation } from './permission.ts';

const principal = 'elasticloadbalancing.amazonaws.com';

export function addLoadBalancers(events: readonly EventUse[], assembly: Assembly): void {
  for (const event of events) {
    if (!isMap(event.value)) continue;
    const { owner, value } = event;
    const balancer = balancerOf(value.listenerArn);
    const multi = isSet(value.multiValueHeaders);
    const targetGroup = `${resourceName(owner.name)}Alb${multi ? 'MultiValue' : ''}TargetGroup${balancer}`;
    addTargetGroup(event, value, assembly, targetGroup, balancer);
    addListenerRule(event, value, assembly, targetGroup);
    allowInvocation(event, assembly, permissionId(owner.name, 'Alb'), principal, { SourceArn: ref(targetGroup) });
    allowInvocation(event, assembly, permissionId(owner.name, 'RegisterTarget'), principal);
  }
}

/** The load balancer's id in the listener's ARN, or the listener's logical id. */
function balancerOf(listener: Json | undefined): string {
  const id = textOf(get(listener, 'Ref'));
  return (
    id ??
    textOf(listener)
      ?.split('/')[3]
      ?.replaceAll(/[^0-9A-Za-z]/g, '') ??
    ''
  );
}

function addTargetGroup(event: EventUse, value: JsonMap, assembly: Assembly, id: string, balancer: string): void {
  const { owner, span } = event;
  const { service } = assembly;
  const multi = isSet(value.multiValueHeaders);
  const tag = (suffix: string) => `${service.name}-${owner.name}-${balancer}-${suffix}${service.stage}`;
  const prefix = textOf(get(service.provider, 'alb', 'targetGroupPrefix')) ?? '';
  const name = textOf(value.targetGroupName) || (prefix + md5Hex(tag(multi ? 'multi-value-' : ''))).slice(0, 32);
  const properties = part(span, {
    TargetType: 'lambda',
    Targets: [{ Id: targetOf(owner) }],
    Name: name,
    Tags: [{ Key: 'Name', Value: tag('') }],
    TargetGroupAttributes: [{ Key: 'lambda.multi_value_headers.enabled', Value: multi }],
    ...healthCheck(value.healthCheck),
  });
  const dependsOn = [permissionId(owner.name, 'RegisterTarget'), aliasId(owner)].filter((name) => name !== undefined);
  const draft = { Type: 'AWS::ElasticLoadBalancingV2::TargetGroup', Properties: properties, DependsOn: dependsOn };
  addFor(owner, assembly, id, draft, span);
}

function healthCheck(check: Json | undefined): JsonMap {
  if (!isSet(check)) return { HealthCheckEnabled: false };
  const said = (key: string, otherwise: Json): Json => get(check, key) ?? otherwise;
  return {
    HealthCheckEnabled: true,
    HealthCheckPath: said('path', '/'),
    HealthCheckIntervalSeconds: said('intervalSeconds', 35),
    HealthCheckTimeoutSeconds: said('timeoutSeconds', 30),
    HealthyThresholdCount: said('healthyThresholdCount', 5),
    UnhealthyThresholdCount: said('unhealthyThresholdCount', 5),
    Matcher: { HttpCode: get(check, 'matcher', 'httpCode') || '200' },
  };
}

function addListenerRule(event: EventUse, value: JsonMap, assembly: Assembly, targetGroup: string): void {
  const { owner, span } = event;
  const actions: JsonMap[] = [];
  for (const name of listOf(value.authorizer)) {
    const authorizer = mapOf(get(assembly.service.provider, 'alb', 'authorizers', textOf(name) ?? ''));
    if (authorizer) actions.push(authentication(authorizer, actions.length + 1));
    else {
      const message = `\`${textOf(name)}\` is not among \`provider.alb.authorizers\`; define it there`;
      warn(assembly, 'unknown-authorizer', message, span);
    }
  }
  const order = actions.length > 0 ? { Order: actions.length + 1 } : {};
  actions.push({ Type: 'forward', TargetGroupArn: ref(targetGroup), ...order });
  const properties = part(span, { Actions: actions, Conditions: conditions(value.conditions) });
  putFrom(properties, 'ListenerArn', value.listenerArn, value, 'listenerArn');
  putFrom(properties, 'Priority', value.priority, value, 'priority');
  const id = `${resourceName(owner.name)}AlbListenerRule${textOf(value.priority) ?? ''}`;
  addFor(owner, assembly, id, { Type: 'AWS::ElasticLoadBalancingV2::ListenerRule', Properties: properties }, span);
}

function authentication(authorizer: JsonMap, order: number): JsonMap {
  const common = {
    OnUnauthenticatedRequest: authorizer.onUnauthenticatedRequest || 'deny',
    AuthenticationRequestExtraParams: authorizer.requestExtraParams,
    Scope: authorizer.scope,
    SessionCookieName: authorizer.sessionCookieName,
    SessionTimeout: authorizer.sessionTimeout,
  };
  if (authorizer.type === 'cognito') {
    const config = present({
      UserPoolArn: authorizer.userPoolArn,
      UserPoolClientId: authorizer.userPoolClientId,
      UserPoolDomain: authorizer.userPoolDomain,
      ...common,
    });
    return { Type: 'authenticate-cognito', Order: order, AuthenticateCognitoConfig: config };
  }
  const config = present({
    AuthorizationEndpoint: authorizer.authorizationEndpoint,
    ClientId: authorizer.clientId,
    Issuer: authorizer.issuer,
    TokenEndpoint: authorizer.tokenEndpoint,
    UserInfoEndpoint: authorizer.userInfoEndpoint,
    ClientSecret: authorizer.clientSecret || undefined,
    UseExistingClientSecret: isSet(authorizer.clientSecret) ? undefined : true,
    ...common,
  });
  return { Type: 'authenticate-oidc', Order: order, AuthenticateOidcConfig: config };
}

function conditions(written: Json | undefined): JsonMap[] {
  const found: JsonMap[] = [];
  const each = (key: string, make: (values: Json[]) => JsonMap[]) => {
    const value = get(written, key);
    if (isSet(value)) found.push(...make(listOf(value)));
  };
  each('path', (Values) => [{ Field: 'path-pattern', Values }]);
  each('host', (Values) => [{ Field: 'host-header', HostHeaderConfig: { Values } }]);
  each('method', (Values) => [{ Field: 'http-request-method', HttpRequestMethodConfig: { Values } }]);
  each('header', (headers) =>
    headers.map((header) => ({
      Field: 'http-header',
      HttpHeaderConfig: present({ HttpHeaderName: get(header, 'name'), Values: get(header, 'values') }),
    })),
  );
  each('query', ([query]) => {
    const pairs = Object.entries(mapOf(query) ?? {}).map(([Key, Value]) => ({ Key, Value }));
    return [{ Field: 'query-string', QueryStringConfig: { Values: pairs } }];
  });
  each('ip', (Values) => [{ Field: 'source-ip', SourceIpConfig: { Values } }]);
  return found;
}
