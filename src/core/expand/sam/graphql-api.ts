/** `AWS::Serverless::GraphQLApi`: takes the resource, gives the AppSync API, its schema, keys, logging role and everything attached to it. */
import { isMap, type Json, type JsonMap, keySpan } from '../../model/tree.ts';
import { expectMap } from './check.ts';
import { dataSources } from './graphql-data-sources.ts';
import { type GraphQl, impliedConnector } from './graphql-parts.ts';
import { functionsAndResolvers } from './graphql-resolvers.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { assumeRolePolicy } from './role-policies.ts';
import {
  cloneMap,
  type Made,
  mainResource,
  ownCause,
  refuse,
  type SamResource,
  spanOfProperty,
  type Transform,
  tagList,
  take,
} from './transform.ts';

const copied = [
  'Visibility',
  'OwnerContact',
  'XrayEnabled',
  'IntrospectionConfig',
  'QueryDepthLimit',
  'ResolverCountLimit',
];

/** Everything made for a GraphQL API carries all its attributes, unlike what is made for other types. */
export function expandGraphQlApi(t: Transform, sam: SamResource): Made[] {
  const api: GraphQl = {
    sam,
    apiId: getAtt(sam.id, 'ApiId'),
    dataSources: new Map(),
    resource: (suffix, type, properties, cause) => ({
      ...mainResource(sam, type, properties),
      id: sam.id + suffix,
      cause: ownCause(sam, cause),
    }),
  };
  const { properties } = sam;
  const main = api.resource('', 'AWS::AppSync::GraphQLApi', {});
  const made = [main];
  const tags = { ...(isMap(properties['Tags']) ? properties['Tags'] : {}), 'graphqlapi:createdBy': 'SAM' };
  Object.assign(main.properties, { Name: properties['Name'] || sam.id, Tags: tagList(tags) });
  take(main.properties, properties, copied);
  const authorizers = setAuthentication(t, sam, main.properties);
  made.push(schema(t, api));
  for (const [i, lambda] of authorizers.entries()) made.push(...authConnector(t, sam, lambda, i + 1));
  const role = setLogging(api, main.properties);
  if (role) made.push(role);
  made.push(...attachments(t, api), ...dataSources(t, api), ...functionsAndResolvers(t, api));
  return made;
}

/** By authentication type: the property of SAM and that of AppSync. */
const authConfigurations: Readonly<Record<string, readonly [own: string, target: string]>> = {
  AWS_LAMBDA: ['LambdaAuthorizer', 'LambdaAuthorizerConfig'],
  OPENID_CONNECT: ['OpenIDConnect', 'OpenIDConnectConfig'],
  AMAZON_COGNITO_USER_POOLS: ['UserPool', 'UserPoolConfig'],
};
const authTypes = [...Object.keys(authConfigurations), 'AWS_IAM', 'API_KEY'];

/** Sets the default and additional ways to authenticate; gives the functions that authorize. */
function setAuthentication(t: Transform, sam: SamResource, properties: JsonMap): Json[] {
  const auth = expectMap(t, sam.properties['Auth'], 'Auth', spanOfProperty(sam, 'Auth')) ?? {};
  const lambdas: Json[] = [];
  Object.assign(properties, provider(t, sam, auth, false, lambdas));
  const additional = auth['Additional'];
  if (Array.isArray(additional) && additional.length > 0) {
    const providers = additional.filter(isMap).map((one) => provider(t, sam, one, true, lambdas));
    properties['AdditionalAuthenticationProviders'] = providers;
  }
  return lambdas;
}

function provider(t: Transform, sam: SamResource, auth: JsonMap, isAdditional: boolean, lambdas: Json[]): JsonMap {
  const type = auth['Type'];
  const span = keySpan(auth, 'Type') ?? spanOfProperty(sam, 'Auth');
  if (typeof type !== 'string' || !authTypes.includes(type)) {
    refuse(t, 'sam-invalid-value', `\`Type\` of \`Auth\` must be one of ${authTypes.join(', ')}`, span);
    return {};
  }
  const result: JsonMap = { AuthenticationType: type };
  const [own, target] = authConfigurations[type] ?? [];
  if (own === undefined || target === undefined) return result;
  const written = auth[own];
  if (!isMap(written)) {
    refuse(t, 'sam-missing-property', `\`Type: ${type}\` needs ${own}; add it`, span);
    return result;
  }
  const config = cloneMap(written);
  if (isAdditional) delete config['DefaultAction'];
  result[target] = config;
  const uri = config['AuthorizerUri'];
  if (type === 'AWS_LAMBDA' && uri) lambdas.push(uri);
  return result;
}

function authConnector(t: Transform, sam: SamResource, lambda: Json, index: number): Made[] {
  const source = { Type: 'AWS::AppSync::GraphQLApi', Arn: ref(sam.id), ResourceId: getAtt(sam.id, 'ApiId') };
  const destination = { Type: 'AWS::Lambda::Function', Arn: lambda };
  return impliedConnector(t, sam, `${sam.id}ToLambdaAuthConnector${index}`, source, destination, ['Write']);
}

function schema(t: Transform, api: GraphQl): Made {
  const { SchemaInline: inline, SchemaUri: uri } = api.sam.properties;
  if (Boolean(inline) === Boolean(uri)) {
    const message = `\`${api.sam.id}\` needs either SchemaInline or SchemaUri`;
    refuse(t, 'sam-missing-property', message, api.sam.cause);
  }
  const properties = take({ ApiId: api.apiId }, api.sam.properties, [
    ['Definition', 'SchemaInline'],
    ['DefinitionS3Location', 'SchemaUri'],
  ]);
  return api.resource('Schema', 'AWS::AppSync::GraphQLSchema', properties);
}

/** Logs everything unless told otherwise; gives the role for it where none is given. */
function setLogging(api: GraphQl, properties: JsonMap): Made | undefined {
  const logging = api.sam.properties['Logging'];
  if (logging === false || logging === 'false') return undefined;
  const written = isMap(logging) ? logging : {};
  const config = take({ FieldLogLevel: written['FieldLogLevel'] || 'ALL' }, written, [
    ...(written['ExcludeVerboseContent'] ? ['ExcludeVerboseContent'] : []),
    'CloudWatchLogsRoleArn',
  ]);
  properties['LogConfig'] = config;
  if (config['CloudWatchLogsRoleArn']) return undefined;
  const role = api.resource('CloudWatchRole', 'AWS::IAM::Role', {
    AssumeRolePolicyDocument: assumeRolePolicy('appsync.amazonaws.com'),
    ManagedPolicyArns: [sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWSAppSyncPushToCloudWatchLogs')],
  });
  config['CloudWatchLogsRoleArn'] = getAtt(role.id, 'Arn');
  return role;
}

/** API keys, cache and domain. */
function attachments(t: Transform, { sam, apiId, resource }: GraphQl): Made[] {
  const { ApiKeys: keys, Cache: cache, DomainName: domain } = sam.properties;
  const made: Made[] = [];
  for (const [name, key] of Object.entries(isMap(keys) ? keys : {})) {
    const properties = take({ ApiId: apiId }, isMap(key) ? key : {}, [
      'ApiKeyId',
      'Description',
      ['Expires', 'ExpiresOn'],
    ]);
    made.push(resource(name, 'AWS::AppSync::ApiKey', properties, isMap(keys) ? keySpan(keys, name) : undefined));
  }
  if (isMap(cache)) {
    need(t, cache, ['ApiCachingBehavior', 'Ttl', 'Type'], 'Cache', spanOfProperty(sam, 'Cache'));
    const names = ['ApiCachingBehavior', 'Type', 'Ttl', 'AtRestEncryptionEnabled', 'TransitEncryptionEnabled'];
    made.push(
      resource(
        'ApiCache',
        'AWS::AppSync::ApiCache',
        take({ ApiId: apiId }, cache, names),
        spanOfProperty(sam, 'Cache'),
      ),
    );
  }
  if (isMap(domain)) {
    const cause = spanOfProperty(sam, 'DomainName');
    need(t, domain, ['CertificateArn', 'DomainName'], 'DomainName', cause);
    const name = take({}, domain, ['CertificateArn', 'DomainName', 'Description']);
    const association = { ApiId: apiId, DomainName: ref(`${sam.id}DomainName`) };
    made.push(resource('DomainName', 'AWS::AppSync::DomainName', name, cause));
    made.push(resource('DomainNameApiAssociation', 'AWS::AppSync::DomainNameApiAssociation', association, cause));
  }
  return made;
}

function need(t: Transform, map: JsonMap, names: readonly string[], owner: string, cause: Made['cause']): void {
  for (const name of names) {
    if (map[name] === undefined || map[name] === null) {
      refuse(t, 'sam-missing-property', `\`${owner}\` needs ${name}; add it`, cause);
    }
  }
}
