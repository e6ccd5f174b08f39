/** A route that asked for authorization is open. */
import type { Route } from '../../model/fact.ts';
import { readable } from '../../model/value.ts';
import { isFilledIn } from '../origins.ts';
import type { ChangeRule } from '../rule.ts';
import { routePairs, strengthOf } from './route-pairs.ts';

export const deltaAuthorizerRemoved: ChangeRule = {
  id: 'delta-authorizer-removed',
  kind: 'change',
  area: 'http',
  severity: 'critical',
  title: 'Authorization removed from a route',
  description:
    'A route that could only be called with authorization can be called by anybody after the change. What counts is the effective authorization: default authorizers, overrides of one event, OpenAPI bodies and function URLs are all followed, so an edit far away from the route is seen too.',
  remediation: {
    sam: "restore the API's `Auth.DefaultAuthorizer`, or the event's `Auth`, or confirm that the route is meant for everybody and waive this finding",
    cloudformation: 'restore the `AuthorizationType` (and authorizer) of the method, route or function URL',
    serverless: "restore the event's `authorizer`",
  },
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-control-access-to-api.html',
  about: [
    'AWS::ApiGateway::Method',
    'AWS::ApiGateway::RestApi',
    'AWS::ApiGatewayV2::Route',
    'AWS::ApiGatewayV2::Api',
    'AWS::Lambda::Url',
  ],
  explains: ['api-rest-method-no-auth', 'api-http-route-no-auth', 'fn-url-auth-none', 'api-key-as-only-auth'],
  examples: {
    fail: { base: url('AWS_IAM'), head: url('NONE') },
    pass: { base: url('AWS_IAM'), head: url('AWS_IAM') },
  },
  *compare(change) {
    for (const { base, head } of routePairs(change)) {
      const [was, is] = [strengthOf(base), strengthOf(head)];
      if (was === undefined || is === undefined || was <= 1 || is > 1) continue;
      // A route that leaves the internet and its authorization at once lets fewer callers in.
      if (base.public && !head.public) continue;
      const open = head.public
        ? 'is open to everybody'
        : 'asks nothing of whoever its network or resource policy lets in';
      // What a stage fills in may be there where it counts; one finding then tells of all such routes.
      yield {
        resource: head.holder,
        path: head.at,
        evidence: `${head.method} ${head.path}`,
        severity: !head.public ? 'medium' : is === 0 && !isFilledIn(head.holder, head.at) ? 'critical' : 'high',
        message: `${name(head)} asked for ${words[base.authorization.kind]} and now ${is === 0 ? open : 'asks for an API key only'}`,
      };
    }
  },
};

const words: Record<Route['authorization']['kind'], string> = {
  none: 'nothing',
  'api-key': 'an API key',
  lambda: 'a Lambda authorizer',
  jwt: 'a JWT',
  cognito: 'a Cognito token',
  iam: 'a signed request (IAM)',
  mtls: 'a client certificate',
  unknown: 'an authorizer',
};

function name(route: Route): string {
  return route.kind === 'url'
    ? `the function URL \`${route.holder.author.id}\``
    : `\`${route.method} ${readable(route.path)}\` of \`${route.api.author.id}\``;
}

function url(auth: string): string {
  return `Resources:
  Url:
    Type: AWS::Lambda::Url
    Properties:
      TargetFunctionArn: arn:aws:lambda:eu-west-1:111122223333:function:orders
      AuthType: ${auth}
`;
}
