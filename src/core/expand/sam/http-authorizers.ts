/** Takes `Auth.Authorizers` of an HTTP API, gives their security schemes. */

import type { Span } from '../../model/place.ts';
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { sub } from './intrinsics.ts';
import { asWritten } from './numbers.ts';
import { invokeRole } from './rest-authorizers.ts';
import { iamScheme } from './rest-security.ts';
import { defined, refuse, type SamResource, shown, spanOfProperty, type Transform } from './transform.ts';

const identitySources = [
  ['Headers', '$request.header.'],
  ['QueryStrings', '$request.querystring.'],
  ['StageVariables', '$stageVariables.'],
  ['Context', '$context.'],
] as const;

const jwtProperties = ['AuthorizationScopes', 'JwtConfiguration', 'IdentitySource'];
const lambdaProperties = [
  'FunctionArn',
  'FunctionInvokeRole',
  'Identity',
  'AuthorizerPayloadFormatVersion',
  'EnableSimpleResponses',
  'EnableFunctionDefaultPermissions',
];

/** The authorizers by name, `AWS_IAM` among them where it is enabled; what is wrong with any is reported. */
export function httpAuthorizers(t: Transform, sam: SamResource, auth: JsonMap): Map<string, JsonMap | 'AWS_IAM'> {
  const authorizers = new Map<string, JsonMap | 'AWS_IAM'>();
  const iam = auth['EnableIamAuthorizer'];
  if (iam === true || iam === 'true') authorizers.set('AWS_IAM', 'AWS_IAM');
  const written = auth['Authorizers'];
  const span = spanOfProperty(sam, 'Auth');
  if (!written) return authorizers;
  if (!isMap(written)) {
    refuse(
      t,
      'sam-wrong-type',
      '`Authorizers` must be a map of authorizers by name',
      keySpan(auth, 'Authorizers') ?? span,
    );
    return authorizers;
  }
  for (const [name, authorizer] of Object.entries(written)) {
    const place = keySpan(written, name) ?? span;
    if (!isMap(authorizer)) refuse(t, 'sam-wrong-type', `the authorizer \`${name}\` must be a map`, place);
    else {
      checkAuthorizer(t, name, authorizer, place);
      authorizers.set(name, authorizer);
    }
  }
  return authorizers;
}

function checkAuthorizer(t: Transform, name: string, authorizer: JsonMap, span: Span | undefined): void {
  const fail = (message: string) => refuse(t, 'sam-invalid-value', `${message} (authorizer \`${name}\`)`, span);
  const jwt = authorizer['JwtConfiguration'];
  if (Object.hasOwn(authorizer, 'OpenIdConnectUrl')) fail('OpenIdConnectUrl is gone; use JwtConfiguration');
  if (jwt && !isMap(jwt)) fail('JwtConfiguration must be a map');
  const scopes = authorizer['AuthorizationScopes'];
  if (scopes !== undefined && !Array.isArray(scopes)) fail('AuthorizationScopes must be a list');
  const others = jwt ? lambdaProperties : jwtProperties;
  const misplaced = others.find((property) => authorizer[property] !== undefined && authorizer[property] !== null);
  const kind = jwt ? 'a JWT' : 'a Lambda';
  if (misplaced !== undefined) fail(`${misplaced} does not belong to ${kind} authorizer; remove it`);
  const needed = jwt ? ['IdentitySource'] : ['FunctionArn', 'AuthorizerPayloadFormatVersion'];
  for (const property of needed) if (!authorizer[property]) fail(`${kind} authorizer needs ${property}; add it`);
  const permissions = authorizer['EnableFunctionDefaultPermissions'];
  if (permissions !== undefined && typeof permissions !== 'boolean') {
    fail('EnableFunctionDefaultPermissions must be true or false');
  }
  const identity = authorizer['Identity'];
  if (identity && !isMap(identity)) fail('Identity must be a map');
}

/** The security scheme of an authorizer. */
export function httpSecurityScheme(authorizer: JsonMap | 'AWS_IAM'): JsonMap {
  if (authorizer === 'AWS_IAM') return { ...iamScheme };
  const jwt = authorizer['JwtConfiguration'];
  if (!isMap(jwt)) return lambdaScheme(authorizer);
  const jwtConfiguration = Object.fromEntries(Object.entries(jwt).map(([key, value]) => [key.toLowerCase(), value]));
  const identitySource = authorizer['IdentitySource'] ?? null;
  return { type: 'oauth2', 'x-amazon-apigateway-authorizer': { jwtConfiguration, identitySource, type: 'jwt' } };
}

function lambdaScheme(authorizer: JsonMap): JsonMap {
  const identity = isMap(authorizer['Identity']) ? authorizer['Identity'] : undefined;
  const path = 'lambda:path/2015-03-31/functions/${__FunctionArn__}/invocations';
  const sources = identitySources.flatMap(([property, prefix]): Json[] => {
    const names = identity?.[property];
    return Array.isArray(names) ? names.map((name) => prefix + shown(name)) : [];
  });
  return {
    type: 'apiKey',
    name: 'Unused',
    in: 'header',
    'x-amazon-apigateway-authorizer': defined({
      type: 'request',
      authorizerUri: sub(`arn:\${AWS::Partition}:apigateway:\${AWS::Region}:${path}`, {
        __FunctionArn__: authorizer['FunctionArn'] ?? null,
      }),
      authorizerCredentials: invokeRole(authorizer),
      authorizerResultTtlInSeconds: identity?.['ReauthorizeEvery'] ?? null,
      identitySource: identity && Object.keys(identity).length > 0 ? sources : null,
      authorizerPayloadFormatVersion: asWritten(authorizer, 'AuthorizerPayloadFormatVersion') ?? null,
      enableSimpleResponses: authorizer['EnableSimpleResponses'] || null,
    }),
  };
}
