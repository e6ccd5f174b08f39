/** Takes a resource, gives the policies in it that guard it or another: who else may use a bucket, queue, topic, key, secret, function, … */
import type { PolicyFact } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import { get, isMap, type Json, type JsonMap } from '../model/tree.ts';
import { policyFact, policyOf } from './policy-fact.ts';

/** Type -> where its policy document stands. */
const documents: Readonly<Record<string, readonly string[]>> = {
  'AWS::S3::BucketPolicy': ['PolicyDocument'],
  'AWS::S3::AccessPoint': ['Policy'],
  'AWS::S3ObjectLambda::AccessPointPolicy': ['PolicyDocument'],
  'AWS::SQS::QueuePolicy': ['PolicyDocument'],
  'AWS::SNS::TopicPolicy': ['PolicyDocument'],
  'AWS::KMS::Key': ['KeyPolicy'],
  'AWS::SecretsManager::ResourcePolicy': ['ResourcePolicy'],
  'AWS::ECR::Repository': ['RepositoryPolicyText'],
  'AWS::ApiGateway::RestApi': ['Policy'],
  'AWS::DynamoDB::Table': ['ResourcePolicy', 'PolicyDocument'],
  'AWS::Kinesis::ResourcePolicy': ['ResourcePolicy'],
  'AWS::EFS::FileSystem': ['FileSystemPolicy'],
  'AWS::Events::EventBusPolicy': ['Statement'],
  'AWS::Events::EventBus': ['Policy'],
  'AWS::Logs::ResourcePolicy': ['PolicyDocument'],
  'AWS::OpenSearchService::Domain': ['AccessPolicies'],
  'AWS::Elasticsearch::Domain': ['AccessPolicies'],
  'AWS::Backup::BackupVault': ['AccessPolicy'],
};

export function resourcePoliciesOf(resource: Resource): PolicyFact[] {
  const synthetic = asDocument(resource);
  if (synthetic) return [synthetic];
  const path = Object.hasOwn(documents, resource.type) ? documents[resource.type] : undefined;
  const own =
    path && get(resource.properties, ...path) !== undefined
      ? [policyFact('resource', resource.id, resource, path)]
      : [];
  const body = get(resource.properties, 'Body', 'x-amazon-apigateway-policy');
  return body === undefined
    ? own
    : [...own, policyFact('resource', resource.id, resource, ['Body', 'x-amazon-apigateway-policy'])];
}

/** Permissions that CloudFormation writes without a document, as the statement that AWS adds for them. */
function asDocument(resource: Resource): PolicyFact | undefined {
  const { properties } = resource;
  const statement =
    resource.type === 'AWS::Lambda::Permission'
      ? permissionStatement(properties)
      : resource.type === 'AWS::Lambda::LayerVersionPermission'
        ? layerStatement(properties)
        : resource.type === 'AWS::Events::EventBusPolicy'
          ? busStatement(properties)
          : undefined;
  if (!statement) return undefined;
  const document: Json = { Version: '2012-10-17', Statement: [statement] };
  return {
    kind: 'resource',
    name: resource.id,
    document,
    policy: policyOf(document),
    holder: resource,
    path: [],
  };
}

/** Source: "AddPermission", AWS Lambda API Reference. */
function permissionStatement(properties: JsonMap): JsonMap {
  const condition: JsonMap = {};
  if (properties.SourceArn !== undefined) condition.ArnLike = { 'aws:SourceArn': properties.SourceArn };
  const equal: JsonMap = {};
  if (properties.SourceAccount !== undefined) equal['aws:SourceAccount'] = properties.SourceAccount;
  if (properties.PrincipalOrgID !== undefined) equal['aws:PrincipalOrgID'] = properties.PrincipalOrgID;
  if (properties.FunctionUrlAuthType !== undefined)
    equal['lambda:FunctionUrlAuthType'] = properties.FunctionUrlAuthType;
  if (properties.EventSourceToken !== undefined) equal['lambda:EventSourceToken'] = properties.EventSourceToken;
  if (Object.keys(equal).length > 0) condition.StringEquals = equal;
  if (properties.InvokedViaFunctionUrl !== undefined)
    condition.Bool = { 'lambda:InvokedViaFunctionUrl': properties.InvokedViaFunctionUrl };
  return {
    Effect: 'Allow',
    Principal: principalOf(properties.Principal),
    Action: properties.Action ?? 'lambda:InvokeFunction',
    Resource: properties.FunctionName ?? '*',
    ...(Object.keys(condition).length > 0 ? { Condition: condition } : {}),
  };
}

/** Lambda takes a service, an account (which YAML may read as a number) or an ARN in one property. */
function principalOf(principal: Json | undefined): Json {
  if (typeof principal === 'number') return { AWS: String(principal).padStart(12, '0') };
  if (typeof principal !== 'string') return isMap(principal) ? principal : '*';
  if (principal === '*') return '*';
  return /\.amazonaws\.com(?:\.cn)?$|\.amazon\.com$|\.aws\.internal$/.test(principal)
    ? { Service: principal }
    : { AWS: principal };
}

function layerStatement(properties: JsonMap): JsonMap {
  const organization = properties.OrganizationId;
  return {
    Effect: 'Allow',
    Principal: properties.Principal === '*' ? '*' : { AWS: properties.Principal ?? '*' },
    Action: properties.Action ?? 'lambda:GetLayerVersion',
    Resource: properties.LayerVersionArn ?? '*',
    ...(organization === undefined ? {} : { Condition: { StringEquals: { 'aws:PrincipalOrgID': organization } } }),
  };
}

/** One statement, written whole or as properties. Source: "AWS::Events::EventBusPolicy", AWS CloudFormation User Guide. */
function busStatement(properties: JsonMap): JsonMap | undefined {
  const { Statement: whole } = properties;
  if (whole !== undefined) return isMap(whole) ? whole : undefined;
  const condition = properties.Condition;
  const key = get(condition, 'Key');
  return {
    Effect: 'Allow',
    Principal: properties.Principal === '*' ? '*' : { AWS: properties.Principal ?? '*' },
    Action: properties.Action ?? 'events:PutEvents',
    Resource: '*',
    ...(typeof key === 'string'
      ? { Condition: { [String(get(condition, 'Type') ?? 'StringEquals')]: { [key]: get(condition, 'Value') ?? '' } } }
      : {}),
  };
}
