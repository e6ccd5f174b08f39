/** A route's or authorizer's check lets more callers through than before. */

import type { Facts, Path, Route } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { asNumber, hasUnknownWithin, readable } from '../../model/value.ts';
import type { ChangeRule, Comparison, Hit } from '../rule.ts';
import { routePairs } from './route-pairs.ts';

type Found = Hit & { resource: Resource };

export const deltaAuthorizerWeakened: ChangeRule = {
  id: 'delta-authorizer-weakened',
  kind: 'change',
  area: 'http',
  severity: 'high',
  title: 'Authorization of a route weakened',
  description:
    'A route asks for fewer scopes, an authorizer accepts another issuer, audience or user pool, or it now caches a decision without looking at the whole identity. Told as `medium` where another function decides. Callers who were turned away before may get through.',
  remediation:
    'restore the scopes, issuer, audience, user pool or identity sources, or confirm with the owner of the API that more callers are meant',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  about: [
    'AWS::ApiGateway::Authorizer',
    'AWS::ApiGatewayV2::Authorizer',
    'AWS::ApiGateway::RestApi',
    'AWS::ApiGatewayV2::Api',
    'AWS::ApiGateway::Method',
    'AWS::ApiGatewayV2::Route',
  ],
  examples: {
    fail: { base: authorizer('[orders]'), head: authorizer('[orders, "*"]') },
    pass: { base: authorizer('[orders]'), head: authorizer('[orders]') },
  },
  *compare(change) {
    yield* scopesLost(change);
    const renamed = renaming(change);
    for (const { base, head } of change.pairs) {
      yield* authorizerChanged(base, head, renamed);
      yield* deciderChanged(base, head, change);
    }
    yield* authorizerExchanged(change, renamed);
  },
};

/** Routes that ask another authorizer than before, which believes others; each authorizer once. */
function* authorizerExchanged(change: Comparison, renamed: Renamed): Iterable<Found> {
  const told = new Set<string>();
  for (const { base, head } of routePairs(change)) {
    if (base.authorization.kind !== head.authorization.kind) continue;
    const [was, is] = [authorizerOf(base, change.base), authorizerOf(head, change.head)];
    if (!was || !is || (is.believed.inBody ? was.believed.name === is.believed.name : was.of === change.baseOf(is.of)))
      continue;
    const believes = beliefs(was.believed, is.believed, renamed)[0]?.what;
    const decides = otherDecider(was.believed, is.believed, change);
    const key = `${is.of.id} ${is.believed.name}`;
    if ((believes ?? decides) === undefined || told.has(key)) continue;
    told.add(key);
    yield {
      resource: head.holder,
      path: head.at,
      ...(believes === undefined ? { severity: 'medium' as const } : {}),
      evidence: `exchanged ${key}`,
      message: `\`${head.method} ${readable(head.path)}\` ${believes === undefined ? decides : `asks another authorizer, which ${believes}`}`,
    };
  }
}

/** The authorizer that a route asks, with the resource that defines it. */
function authorizerOf({ api, authorization }: Route, facts: Facts): { of: Resource; believed: Believed } | undefined {
  const { authorizer: name } = authorization;
  const inBody = authorizersOf(api).find((one) => one.inBody && one.name === name);
  if (inBody) return { of: api, believed: inBody };
  const [of] = facts.named(name);
  const [believed] = of ? authorizersOf(of) : [];
  return of && believed && !believed.inBody ? { of, believed } : undefined;
}

/** Another function than before decides who gets through; which of them is stricter only their code says. */
function* deciderChanged(base: Resource, head: Resource, change: Comparison): Iterable<Found> {
  const before = new Map(authorizersOf(base).map((one) => [one.name, one]));
  for (const now of authorizersOf(head)) {
    const { name, inBody, path, steps } = now;
    const what = otherDecider(before.get(name), now, change);
    if (what !== undefined)
      yield {
        resource: head,
        path: [...path, ...steps.decider],
        severity: 'medium',
        evidence: inBody ? `decider ${name}` : 'decider',
        message: `${inBody ? `\`${name}\` of ` : ''}\`${head.author.id}\` ${what}`,
      };
  }
}

function otherDecider(was: Believed | undefined, is: Believed, change: Comparison): string | undefined {
  const [before] = functionsIn(was?.decider, change.base);
  const [after] = functionsIn(is.decider, change.head);
  if (!before || !after || change.baseOf(after) === before) return undefined;
  return `now lets \`${after.author.id}\` decide, where it was \`${before.author.id}\``;
}

function functionsIn(uri: Json | undefined, facts: Facts): Resource[] {
  return facts.named(uri).filter(({ type }) => type === 'AWS::Lambda::Function');
}

/** Whom an authorizer believes that another does not. */
function beliefs(was: Believed, is: Believed, renamed: Renamed) {
  const more = (key: 'audience' | 'providers') => {
    const known = was[key].map(renamed);
    return known.length > 0 && (is[key].length === 0 || is[key].some((one) => !known.includes(one)));
  };
  return [
    ...(more('audience') ? [{ key: 'audience' as const, what: 'accepts tokens for more audiences than before' }] : []),
    ...(was.issuer !== undefined && was.issuer !== is.issuer
      ? [{ key: 'issuer' as const, what: 'trusts another issuer than before' }]
      : []),
    ...(more('providers') ? [{ key: 'providers' as const, what: 'trusts another user pool than before' }] : []),
  ];
}

function* scopesLost(change: Comparison): Iterable<Found> {
  for (const { base, head } of routePairs(change)) {
    const [was, is] = [base.authorization.scopes, head.authorization.scopes];
    if (was.length === 0 || head.authorization.kind === 'none' || hasUnknownWithin([...was, ...is])) continue;
    const more = is.filter((scope) => !was.includes(scope));
    if (is.length > 0 && more.length === 0) continue;
    yield {
      resource: head.holder,
      path: head.at,
      evidence: `scopes ${head.method} ${head.path}`,
      message:
        is.length === 0
          ? `\`${head.method} ${head.path}\` no longer asks for the scope ${was.map((one) => `\`${one}\``).join(', ')}`
          : `\`${head.method} ${head.path}\` also accepts the scope ${more.map((one) => `\`${one}\``).join(', ')}`,
    };
  }
}

function* authorizerChanged(base: Resource, head: Resource, renamed: Renamed): Iterable<Found> {
  const before = new Map(authorizersOf(base).map((one) => [one.name, one]));
  for (const now of authorizersOf(head)) {
    const was = before.get(now.name);
    if (!was) continue;
    const at = now.inBody ? `\`${now.name}\` of \`${head.author.id}\`` : `\`${head.author.id}\``;
    for (const { key, what } of beliefs(was, now, renamed))
      yield {
        resource: head,
        path: [...now.path, ...now.steps[key]],
        evidence: now.inBody ? `${key} ${now.name}` : key,
        message: `${at} ${what}`,
      };
  }
  if (head.type !== 'AWS::ApiGatewayV2::Authorizer' && head.type !== 'AWS::ApiGateway::Authorizer') return;
  const sources = (resource: Resource) =>
    asList(resource.properties.IdentitySource).join(',').split(',').filter(Boolean);
  const caches = asNumber(head.properties.AuthorizerResultTtlInSeconds) !== 0;
  if (caches && head.properties.AuthorizerType !== 'JWT' && sources(head).length < sources(base).length)
    yield {
      resource: head,
      path: ['IdentitySource'],
      evidence: 'identity',
      message: `\`${head.author.id}\` caches its decision by fewer parts of the request than before`,
    };
}

/** Whom an authorizer believes, as a resource of its own or in the OpenAPI body of its API, where SAM writes it. */
interface Believed {
  name: string;
  inBody: boolean;
  path: Path;
  steps: Readonly<Record<'audience' | 'issuer' | 'providers' | 'decider', readonly string[]>>;
  audience: string[];
  issuer: Json | undefined;
  providers: string[];
  /** The address of the function that decides. */
  decider: Json | undefined;
}

const ownSteps = {
  audience: ['JwtConfiguration', 'Audience'],
  issuer: ['JwtConfiguration', 'Issuer'],
  providers: ['ProviderARNs'],
  decider: ['AuthorizerUri'],
};
const bodySteps = {
  audience: ['jwtConfiguration', 'audience'],
  issuer: ['jwtConfiguration', 'issuer'],
  providers: ['providerARNs'],
  decider: ['authorizerUri'],
};
/** Where OpenAPI 3 and 2 have their security schemes. */
const schemes: readonly Path[] = [
  ['Body', 'components', 'securitySchemes'],
  ['Body', 'securityDefinitions'],
];

function authorizersOf({ type, properties }: Resource): Believed[] {
  const read = (name: string, inBody: boolean, path: Path, steps: Believed['steps']): Believed => {
    const texts = (step: readonly string[]) => asList(get(properties, ...path, ...step)).map(String);
    const [issuer, decider] = [steps.issuer, steps.decider].map((step) => get(properties, ...path, ...step));
    const [audience, providers] = [texts(steps.audience), texts(steps.providers)];
    return { name, inBody, path, steps, audience, issuer, providers, decider };
  };
  if (type === 'AWS::ApiGatewayV2::Authorizer' || type === 'AWS::ApiGateway::Authorizer')
    return [read('', false, [], ownSteps)];
  if (type !== 'AWS::ApiGatewayV2::Api' && type !== 'AWS::ApiGateway::RestApi') return [];
  return schemes.flatMap((at) => {
    const found = get(properties, ...at);
    const names = isMap(found) ? Object.keys(found) : [];
    return names.map((name) => read(name, true, [...at, name, 'x-amazon-apigateway-authorizer'], bodySteps));
  });
}

type Renamed = (text: string) => string;

/** A user pool that got another id is the same pool. */
function renaming({ pairs }: Comparison): Renamed {
  const ids = new Map(pairs.flatMap(({ base, head }) => (base.id === head.id ? [] : [[base.id, head.id] as const])));
  return (text) => text.replaceAll(/(?<=\$\{Token\[(?:Ref|GetAtt):)[A-Za-z0-9]+/g, (id) => ids.get(id) ?? id);
}

function authorizer(audience: string): string {
  return `Resources:
  Api:
    Type: AWS::ApiGatewayV2::Api
    Properties: { Name: orders, ProtocolType: HTTP }
  Tokens:
    Type: AWS::ApiGatewayV2::Authorizer
    Properties:
      ApiId: !Ref Api
      Name: tokens
      AuthorizerType: JWT
      IdentitySource: ['$request.header.Authorization']
      JwtConfiguration: { Issuer: 'https://issuer.example', Audience: ${audience} }
`;
}
