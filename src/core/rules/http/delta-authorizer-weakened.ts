/** A route's or authorizer's check lets more callers through than before. */
import type { Resource } from '../../model/stack.ts';
import { asList, get } from '../../model/tree.ts';
import { asNumber, hasUnknownWithin } from '../../model/value.ts';
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
    'A route asks for fewer scopes, an authorizer accepts another issuer or audience, or it now caches a decision without looking at the whole identity. Callers who were turned away before may get through.',
  remediation:
    'restore the scopes, issuer, audience or identity sources, or confirm with the owner of the API that more callers are meant',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  about: [
    'AWS::ApiGateway::Authorizer',
    'AWS::ApiGatewayV2::Authorizer',
    'AWS::ApiGateway::Method',
    'AWS::ApiGatewayV2::Route',
  ],
  examples: {
    fail: { base: authorizer('[orders]'), head: authorizer('[orders, "*"]') },
    pass: { base: authorizer('[orders]'), head: authorizer('[orders]') },
  },
  *compare(change) {
    yield* scopesLost(change);
    for (const { base, head } of change.pairs) yield* authorizerChanged(base, head);
  },
};

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

function* authorizerChanged(base: Resource, head: Resource): Iterable<Found> {
  if (head.type === 'AWS::ApiGatewayV2::Authorizer') {
    const audience = (resource: Resource) =>
      asList(get(resource.properties, 'JwtConfiguration', 'Audience')).map(String);
    const added = audience(head).filter((one) => !audience(base).includes(one));
    const path = ['JwtConfiguration', 'Audience'];
    if (audience(base).length > 0 && (added.length > 0 || audience(head).length === 0))
      yield {
        resource: head,
        path,
        evidence: 'audience',
        message: `\`${head.author.id}\` accepts tokens for more audiences than before`,
      };
    const issuer = (resource: Resource) => get(resource.properties, 'JwtConfiguration', 'Issuer');
    if (issuer(base) !== undefined && issuer(base) !== issuer(head))
      yield {
        resource: head,
        path: ['JwtConfiguration', 'Issuer'],
        evidence: 'issuer',
        message: `\`${head.author.id}\` trusts another issuer than before`,
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
