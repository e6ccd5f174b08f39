/** The change rule about numbers that limit callers: rates, bursts, quotas, and how long a decision or token counts. */
import type { Path } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber } from '../../model/value.ts';
import type { ChangeRule } from '../rule.ts';
import { transitionRule } from '../transitions.ts';

/** One number of a resource that limits callers; `key` is the same on both sides. */
interface Limit {
  key: string;
  /** As the message says it. */
  what: string;
  value: Json | undefined;
  path: Path;
}

/** Settings for one method or route, under the names that API Gateway gives their limits. */
const throttles: readonly (readonly [name: string, what: string])[] = [
  ['ThrottlingRateLimit', 'rate'],
  ['ThrottlingBurstLimit', 'burst'],
];

function throttlesIn(settings: Json | undefined, of: string, path: Path): Limit[] {
  return throttles.map(([name, what]) => {
    return { key: `${of} ${name}`, what, value: get(settings, name), path: [...path, name] };
  });
}

function at(properties: Json, path: string, what: string, unit: Json | undefined = ''): Limit {
  const steps = path.split('.');
  return { key: `${path} ${JSON.stringify(unit)}`, what, value: get(properties, ...steps), path: steps };
}

/** What limits callers, by type. */
const limits: Readonly<Record<string, (resource: Resource) => Limit[]>> = {
  'AWS::ApiGateway::Stage': ({ properties }) =>
    asList(properties.MethodSettings).flatMap((one, index) =>
      throttlesIn(one, `${get(one, 'HttpMethod')} ${get(one, 'ResourcePath')}`, ['MethodSettings', index]),
    ),
  'AWS::ApiGatewayV2::Stage': ({ properties: { DefaultRouteSettings: all, RouteSettings: routes } }) => [
    ...throttlesIn(all, '', ['DefaultRouteSettings']),
    ...(isMap(routes) ? Object.keys(routes) : []).flatMap((route) =>
      throttlesIn(get(routes, route), route, ['RouteSettings', route]),
    ),
  ],
  'AWS::ApiGateway::UsagePlan': ({ properties }) => [
    at(properties, 'Throttle.RateLimit', 'rate'),
    at(properties, 'Throttle.BurstLimit', 'burst'),
    at(properties, 'Quota.Limit', 'quota', get(properties, 'Quota', 'Period')),
  ],
  'AWS::ApiGateway::Authorizer': ({ properties }) => [
    at(properties, 'AuthorizerResultTtlInSeconds', 'seconds that a decision counts'),
  ],
  'AWS::ApiGatewayV2::Authorizer': ({ properties }) => [
    at(properties, 'AuthorizerResultTtlInSeconds', 'seconds that a decision counts'),
  ],
  'AWS::Cognito::UserPoolClient': ({ properties }) =>
    (['Access', 'Id', 'Refresh'] as const).map((token) =>
      at(
        properties,
        `${token}TokenValidity`,
        `validity of ${token.toLowerCase()} tokens`,
        get(properties, 'TokenValidityUnits', `${token}Token`),
      ),
    ),
};

/** So many times as much is no tuning any more. */
const markedly = 4;

function raised(base: Resource, head: Resource): { limit: Limit; was: number; is: number }[] {
  const of = limits[head.type];
  if (!of) return [];
  const before = new Map(of(base).map(({ key, value }) => [key, asNumber(value)]));
  return of(head).flatMap((limit) => {
    const [was, is] = [before.get(limit.key), asNumber(limit.value)];
    return typeof was === 'number' && typeof is === 'number' && was > 0 && is >= was * markedly
      ? [{ limit, was, is }]
      : [];
  });
}

const stage = (rate: number) => `Resources:
  Live:
    Type: AWS::ApiGateway::Stage
    Properties:
      RestApiId: orders
      StageName: live
      DeploymentId: first
      MethodSettings: [{ HttpMethod: '*', ResourcePath: '/*', ThrottlingRateLimit: ${rate}, ThrottlingBurstLimit: 100 }]
`;

export const deltaLimitRaised: ChangeRule = transitionRule({
  words: {
    id: 'delta-limit-raised',
    area: 'http',
    severity: 'low',
    title: 'Limit of callers raised by a multiple',
    description: `A rate, burst or quota, or the time that an authorizer's decision or a token counts, is ${markedly} times what it was or more. More load reaches what is behind (and the bill), and what was revoked counts for longer.`,
    remediation: 'check that what is behind can take it, or restore the limit',
    docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
    examples: { fail: { base: stage(5), head: stage(200) }, pass: { base: stage(100), head: stage(200) } },
  },
  on: Object.keys(limits),
  worse(base, head) {
    const found = raised(base, head);
    const [first] = found;
    if (!first) return undefined;
    const said = [...new Set(found.map(({ limit, was, is }) => `${limit.what} ${was} → ${is}`))].slice(0, 4);
    return {
      path: first.limit.path,
      evidence: 'raised',
      message: `\`${head.author.id}\` raises limits by a multiple: ${said.join(', ')}`,
    };
  },
});
