/** State rules about names, tags and operation of resources, most of them notes. */
import { asList, get, type Json } from '../../model/tree.ts';
import { equals, hasUnknown, isUnknown, partsOf } from '../../model/value.ts';
import { isFrameworkOwn } from '../origins.ts';
import { oneResource } from '../rows.ts';
import type { StackRule, StateRule } from '../rule.ts';

/** Type -> the property that fixes its physical name. */
const nameProperties: Readonly<Record<string, string>> = {
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::IAM::Role': 'RoleName',
  'AWS::IAM::ManagedPolicy': 'ManagedPolicyName',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::User': 'UserName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::Kinesis::Stream': 'Name',
  'AWS::ECR::Repository': 'RepositoryName',
  'AWS::EC2::SecurityGroup': 'GroupName',
  'AWS::ApiGateway::ApiKey': 'Name',
  'AWS::RDS::DBInstance': 'DBInstanceIdentifier',
  'AWS::Elasticsearch::Domain': 'DomainName',
  'AWS::CloudWatch::Alarm': 'AlarmName',
  'AWS::CodeDeploy::DeploymentConfig': 'DeploymentConfigName',
  'AWS::CodeDeploy::DeploymentGroup': 'DeploymentGroupName',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name',
};

export const explicitResourceName: StateRule = {
  id: 'explicit-resource-name',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'info',
  title: 'Fixed physical name',
  description:
    'The resource has a name of its own, so CloudFormation cannot replace it (the new one would have the same name), and the template cannot be deployed twice in a region.',
  remediation: 'remove the name, and refer to the resource by `!Ref` or `!GetAtt`',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html',
  on: Object.keys(nameProperties),
  examples: {
    fail: oneResource('AWS::DynamoDB::Table', 'TableName: orders'),
    pass: oneResource('AWS::DynamoDB::Table', 'BillingMode: PAY_PER_REQUEST'),
  },
  check({ id, type, properties, author }) {
    const property = nameProperties[type] ?? '';
    // What an expander named is not the author's to rename.
    const name = properties[property];
    if (author.id !== id || name === undefined || name === null || isUnknown(name)) return [];
    return [{ path: [property], message: `\`${author.id}\` has a fixed name` }];
  },
};

export const s3ShadowBucketName: StateRule = {
  id: 's3-shadow-bucket-name',
  kind: 'state',
  local: true,
  area: 'compliance',
  severity: 'info',
  title: 'Predictable bucket name',
  description:
    'The name of the bucket is made of a fixed word and the account id (and region) only. Bucket names are global: somebody who knows the account id can take the name in a region that you have not deployed to yet, and receive what is meant for you.',
  remediation:
    'leave `BucketName` out, or put part of `AWS::StackId` into it; check `aws:ResourceAccount` where you write',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
  on: ['AWS::S3::Bucket'],
  examples: {
    fail: oneResource('AWS::S3::Bucket', "BucketName: !Sub 'orders-${AWS::AccountId}'"),
    pass: oneResource('AWS::S3::Bucket', ''),
  },
  check({ properties, author }) {
    const name = properties.BucketName;
    if (typeof name !== 'string' || !hasUnknown(name)) return [];
    const unknowns = partsOf(name).flatMap((part) => (typeof part === 'string' ? [] : [part.identity]));
    const predictable = unknowns.every((identity) => /^AWS::(?:AccountId|Region|Partition)$/.test(identity));
    return predictable && unknowns.includes('AWS::AccountId')
      ? [{ path: ['BucketName'], message: `the name of \`${author.id}\` can be guessed from the account id` }]
      : [];
  },
};

/** Type -> where its tags stand. */
const tagProperties: Readonly<Record<string, string>> = {
  'AWS::Lambda::Function': 'Tags',
  'AWS::EFS::FileSystem': 'FileSystemTags',
};

export const resourceUntagged: StackRule = {
  id: 'resource-untagged',
  kind: 'state',
  area: 'compliance',
  severity: 'info',
  title: 'Resource without tags',
  description:
    'Nothing says whose the resource is or what data it handles, so an incident or a bill cannot be traced to a team, and controls that follow tags do not apply. Tags of the whole stack count where a service gives them; those given on deployment are not seen here. Told once for all resources of a type.',
  remediation: {
    sam: 'set `Tags` on the resource, or in `Globals.Function`',
    cloudformation: 'set `Tags` on the resource, or on the stack',
    serverless: 'set `provider.tags`, or `provider.stackTags`',
  },
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-tags.html',
  about: Object.keys(tagProperties),
  examples: {
    fail: oneResource('AWS::EFS::FileSystem', 'Encrypted: true'),
    pass: oneResource('AWS::EFS::FileSystem', 'Encrypted: true, FileSystemTags: [{ Key: owner, Value: orders }]'),
  },
  *checkAll(facts) {
    // CloudFormation hands tags of the stack down to its resources.
    if (facts.template.stackTags) return;
    for (const [type, property] of Object.entries(tagProperties)) {
      const bare = facts.of(type).filter((one) => !isFrameworkOwn(one) && !isTagged(one.properties[property]));
      // Whatever the order in the template, the finding stays with one resource.
      const [first] = bare.toSorted((one, other) => (one.id < other.id ? -1 : 1));
      const more = bare.length > 1 ? `, like ${bare.length - 1} more` : '';
      if (first) yield { resource: first, path: [property], message: `\`${first.author.id}\` has no tags${more}` };
    }
  },
};

/** SAM tags every function by itself; that says nothing of its owner. */
function isTagged(tags: Json | undefined): boolean {
  return asList(tags).some((tag) => get(tag, 'Key') !== 'lambda:createdBy');
}

export const ddbCapacity: StateRule = {
  id: 'ddb-capacity',
  kind: 'state',
  area: 'compliance',
  severity: 'info',
  title: 'Table whose capacity is fixed',
  description:
    'The table has provisioned capacity that nothing scales: requests beyond it are refused, so a burst of traffic (or of abuse) makes the application fail.',
  remediation: 'set `BillingMode: PAY_PER_REQUEST`, or add an `AWS::ApplicationAutoScaling::ScalableTarget`',
  docs: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html',
  on: ['AWS::DynamoDB::Table'],
  examples: {
    fail: oneResource('AWS::DynamoDB::Table', 'ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 }'),
    pass: oneResource('AWS::DynamoDB::Table', 'BillingMode: PAY_PER_REQUEST'),
  },
  check(resource, facts) {
    const { BillingMode, TableName } = resource.properties;
    if (BillingMode !== undefined && (isUnknown(BillingMode) || equals(BillingMode, 'PAY_PER_REQUEST') !== false))
      return [];
    const scales = (id: Json | undefined) =>
      facts.named(id).includes(resource) || (typeof id === 'string' && id === `table/${String(TableName)}`);
    if (facts.of('AWS::ApplicationAutoScaling::ScalableTarget').some(({ properties }) => scales(properties.ResourceId)))
      return [];
    return [
      {
        path: [BillingMode === undefined ? 'ProvisionedThroughput' : 'BillingMode'],
        message: `the capacity of \`${resource.author.id}\` does not follow demand`,
      },
    ];
  },
};

export const namesAndTags: readonly (StateRule | StackRule)[] = [
  explicitResourceName,
  s3ShadowBucketName,
  resourceUntagged,
  ddbCapacity,
];
