/** Takes `DataSources` of a GraphQL API, gives AppSync's data sources with the roles and policies by which they are reached. */
import type { Json, JsonMap } from '../../model/tree.ts';
import { entriesOf, type GraphQl, impliedConnector } from './graphql-parts.ts';
import { getAtt, ref, sub } from './intrinsics.ts';
import { assumeRolePolicy } from './role-policies.ts';
import { defined, type Made, refuse, type Transform, take } from './transform.ts';

interface Connection {
  suffix: string;
  destination: JsonMap;
  permissions: Json[];
}

/** A data source without `ServiceRoleArn` gets a role, and by a connector of its own the right to use what it names. */
export function dataSources(t: Transform, api: GraphQl): Made[] {
  const written = api.sam.properties['DataSources'];
  const tables = entriesOf(written, 'DynamoDb').flatMap(([name, source, cause]) => {
    if (!source['TableName']) refuse(t, 'sam-missing-property', `the data source \`${name}\` needs TableName`, cause);
    const permissions = Array.isArray(source['Permissions']) ? source['Permissions'] : ['Read', 'Write'];
    const destination = { Type: 'AWS::DynamoDB::Table', Arn: source['TableArn'] || tableArn(source) };
    const properties = { Type: 'AMAZON_DYNAMODB', DynamoDBConfig: tableConfig(source) };
    return dataSource(
      t,
      api,
      { name, source, cause, kind: 'DynamoDB', properties },
      {
        suffix: 'ToTableConnector',
        destination,
        permissions,
      },
    );
  });
  const lambdas = entriesOf(written, 'Lambda').flatMap(([name, source, cause]) => {
    const lambda = source['FunctionArn'] ?? null;
    if (!lambda) refuse(t, 'sam-missing-property', `the data source \`${name}\` needs FunctionArn`, cause);
    const destination = { Type: 'AWS::Lambda::Function', Arn: lambda };
    const properties = { Type: 'AWS_LAMBDA', LambdaConfig: { LambdaFunctionArn: lambda } };
    return dataSource(
      t,
      api,
      { name, source, cause, kind: 'Lambda', properties },
      {
        suffix: 'ToLambdaConnector',
        destination,
        permissions: ['Write'],
      },
    );
  });
  return [...tables, ...lambdas];
}

interface DataSource {
  name: string;
  source: JsonMap;
  cause: Made['cause'];
  kind: string;
  properties: JsonMap;
}

function dataSource(t: Transform, api: GraphQl, one: DataSource, connection: Connection): Made[] {
  const suffix = `${one.name}${one.kind}DataSource`;
  const id = api.sam.id + suffix;
  const properties = defined({ ...one.properties, Name: one.source['Name'] || one.name, ApiId: api.apiId });
  take(properties, one.source, ['Description', 'ServiceRoleArn']);
  const made = [api.resource(suffix, 'AWS::AppSync::DataSource', properties, one.cause)];
  api.dataSources.set(one.name, getAtt(id, 'Name'));
  if (properties['ServiceRoleArn']) return made;
  const role = { AssumeRolePolicyDocument: assumeRolePolicy('appsync.amazonaws.com') };
  properties['ServiceRoleArn'] = getAtt(`${id}Role`, 'Arn');
  made.push(api.resource(`${suffix}Role`, 'AWS::IAM::Role', role, one.cause));
  const source = { Type: 'AWS::AppSync::DataSource', Arn: getAtt(id, 'DataSourceArn'), RoleName: ref(`${id}Role`) };
  const connected = impliedConnector(
    t,
    { ...api.sam, cause: one.cause ?? api.sam.cause },
    id + connection.suffix,
    source,
    connection.destination,
    connection.permissions,
  );
  return [...made, ...connected];
}

function tableConfig(source: JsonMap): JsonMap {
  const config = take({ AwsRegion: source['Region'] || ref('AWS::Region') }, source, ['TableName']);
  take(
    config,
    source,
    ['UseCallerCredentials', 'Versioned'].filter((name) => source[name]),
  );
  return take(config, source, [['DeltaSyncConfig', 'DeltaSync']]);
}

function tableArn(source: JsonMap): JsonMap {
  return sub('arn:${AWS::Partition}:dynamodb:${__Region__}:${AWS::AccountId}:table/${__TableName__}', {
    __TableName__: source['TableName'] ?? null,
    __Region__: source['Region'] || ref('AWS::Region'),
  });
}
