/** State rules about functions in and outside of a VPC. */
import type { Facts, LambdaFunction } from '../../model/fact.ts';
import { asList, get, isMap, type Json } from '../../model/tree.ts';
import { hasUnknown, identityOf } from '../../model/value.ts';
import type { StackRule } from '../rule.ts';
import { publicAmong } from './subnets.ts';

const docs = 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html';
const about = ['AWS::Lambda::Function'];

/** Types whose instances live in a VPC and are reached privately. */
const privateStores = [
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBCluster',
  'AWS::RDS::DBProxy',
  'AWS::ElastiCache::ReplicationGroup',
  'AWS::ElastiCache::CacheCluster',
  'AWS::ElastiCache::ServerlessCache',
  'AWS::DocDB::DBCluster',
  'AWS::Neptune::DBCluster',
  'AWS::Redshift::Cluster',
  'AWS::MSK::Cluster',
  'AWS::MemoryDB::Cluster',
];

function subnetsOf({ resource }: LambdaFunction): Json | undefined {
  return get(resource.properties, 'VpcConfig', 'SubnetIds');
}

export const fnNotInVpc: StackRule = {
  id: 'fn-not-in-vpc',
  kind: 'state',
  area: 'network',
  severity: 'low',
  title: 'Function outside of a VPC',
  description:
    'The function does not run in a VPC, so no security group or endpoint policy limits what it can reach. That matters where the stack has stores that are to be reached privately; elsewhere it is only noted.',
  remediation: {
    sam: 'set `VpcConfig` on the function or in `Globals.Function`',
    cloudformation: 'set `VpcConfig`',
    serverless: 'set `vpc` on the function or the provider',
  },
  docs,
  about,
  examples: {
    fail: lambda(''),
    pass: lambda('VpcConfig: { SubnetIds: [subnet-1, subnet-2], SecurityGroupIds: [sg-1] }'),
  },
  *checkAll(facts) {
    const matters = facts.of(...privateStores).length > 0;
    for (const { resource } of facts.functions) {
      const vpc = resource.properties.VpcConfig;
      const outside = vpc === undefined || (isMap(vpc) && (vpc.SubnetIds === undefined || isEmpty(vpc.SubnetIds)));
      if (outside)
        yield {
          resource,
          path: ['VpcConfig'],
          ...(matters ? {} : { severity: 'info' }),
          message: `\`${resource.author.id}\` does not run in a VPC${matters ? ', although this stack has a store that is reached in one' : ''}`,
        };
    }
  },
};

function isEmpty(value: Json): boolean {
  return Array.isArray(value) && value.length === 0;
}

export const fnVpcSingleAz: StackRule = {
  id: 'fn-vpc-single-az',
  kind: 'state',
  area: 'network',
  severity: 'low',
  title: 'VPC function in one zone',
  description:
    'The function runs in one subnet, so in one availability zone. When that zone fails, the function fails with it.',
  remediation: 'name subnets of at least two availability zones',
  docs,
  about,
  examples: {
    fail: lambda('VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }'),
    pass: lambda('VpcConfig: { SubnetIds: [subnet-1, subnet-2], SecurityGroupIds: [sg-1] }'),
  },
  *checkAll(facts) {
    for (const lambda of facts.functions) {
      const subnets = subnetsOf(lambda);
      if (Array.isArray(subnets) && subnets.length === 1 && isOneSubnet(subnets[0], facts))
        yield {
          resource: lambda.resource,
          path: ['VpcConfig', 'SubnetIds'],
          message: `\`${lambda.resource.author.id}\` runs in one subnet only`,
        };
    }
  },
};

/** An unknown in a list may stand for several, unless it names one subnet. */
function isOneSubnet(value: Json | undefined, facts: Facts): boolean {
  if (typeof value !== 'string') return false;
  if (!hasUnknown(value)) return !value.includes(',');
  const name = /^Ref:([A-Za-z0-9]+)$/.exec(identityOf(value) ?? '')?.[1];
  if (name === undefined) return false;
  return (
    facts.stack.resources.get(name)?.type === 'AWS::EC2::Subnet' ||
    get(facts.template.body.Parameters, name, 'Type') === 'AWS::EC2::Subnet::Id'
  );
}

export const fnVpcPublicSubnet: StackRule = {
  id: 'fn-vpc-public-subnet',
  kind: 'state',
  area: 'network',
  severity: 'low',
  title: 'Function in a public subnet',
  description:
    'The function runs in a subnet that leads to an internet gateway or hands out public addresses. A function never gets a public address there, so it reaches nothing outside, and it sits beside what does.',
  remediation: 'use private subnets, with a NAT gateway or VPC endpoints for what the function calls',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc-internet.html',
  about,
  examples: { fail: inSubnet(true), pass: inSubnet(false) },
  *checkAll(facts) {
    for (const lambda of facts.functions) {
      const open = publicAmong(subnetsOf(lambda), facts);
      if (open)
        yield {
          resource: lambda.resource,
          path: ['VpcConfig', 'SubnetIds'],
          related: [open.place],
          message: `\`${lambda.resource.author.id}\` runs in \`${open.author.id}\`, which is a public subnet`,
        };
    }
  },
};

/** Service prefix of actions -> how its endpoints are named. */
const endpointServices: Readonly<Record<string, string>> = {
  s3: 's3',
  dynamodb: 'dynamodb',
  secretsmanager: 'secretsmanager',
  kms: 'kms',
  sqs: 'sqs',
  sns: 'sns',
  ssm: 'ssm',
};

export const vpcNoEndpointForUsedService: StackRule = {
  id: 'vpc-no-endpoint-for-used-service',
  kind: 'state',
  area: 'network',
  severity: 'low',
  title: 'VPC function without an endpoint for what it calls',
  description:
    'A function in a VPC of this template may call an AWS service for which the VPC has no endpoint. The calls leave the VPC over the internet’s addresses, no endpoint policy limits whose buckets or tables are used, and without NAT they fail.',
  remediation: 'add an `AWS::EC2::VPCEndpoint` for the service, with a policy that names your resources',
  docs: 'https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html',
  about: ['AWS::Lambda::Function', 'AWS::EC2::VPCEndpoint'],
  examples: { fail: withEndpoint('s3'), pass: withEndpoint('dynamodb') },
  *checkAll(facts) {
    const endpoints = facts.of('AWS::EC2::VPCEndpoint').map(({ properties }) => String(properties.ServiceName));
    for (const lambda of facts.functions) {
      const own = facts.named(asList(subnetsOf(lambda))).some((subnet) => subnet.type === 'AWS::EC2::Subnet');
      if (!own) continue;
      const missing = servicesOf(lambda).filter(
        (service) => !endpoints.some((name) => name.split('.').includes(endpointServices[service] ?? service)),
      );
      if (missing.length > 0)
        yield {
          resource: lambda.resource,
          path: ['VpcConfig'],
          evidence: missing.join(),
          message: `the VPC of \`${lambda.resource.author.id}\` has no endpoint for ${missing.map((one) => `\`${one}\``).join(', ')}`,
        };
    }
  },
};

/** Services of the statements of the function's own policies; managed ones say little about what is really called. */
function servicesOf({ role }: LambdaFunction): string[] {
  const actions = (role?.policies ?? [])
    .filter((policy) => policy.kind !== 'aws-managed')
    .flatMap((policy) => policy.policy?.statements ?? [])
    .filter((statement) => statement.effect === 'Allow')
    .flatMap((statement) => statement.actions ?? []);
  const used = new Set(actions.map((action) => action.split(':')[0]?.toLowerCase() ?? ''));
  return Object.keys(endpointServices).filter((service) => used.has(service));
}

function lambda(vpc: string): string {
  return `Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Code: { S3Bucket: code, S3Key: orders.zip }
      Handler: index.handler
      Runtime: nodejs24.x
      Role: arn:aws:iam::111122223333:role/orders
      ${vpc}
`;
}

function inSubnet(open: boolean): string {
  return `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, MapPublicIpOnLaunch: ${open} } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: ${open} } }
${lambda('VpcConfig: { SubnetIds: [!Ref A, !Ref B], SecurityGroupIds: [sg-1] }').replace('Resources:\n', '')}`;
}

function withEndpoint(action: string): string {
  const role = `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: 'sts:AssumeRole' }] }
      Policies:
        - PolicyName: orders
          PolicyDocument: { Statement: [{ Effect: Allow, Action: '${action}:GetItem', Resource: 'arn:aws:${action}:::orders' }] }
  Tables:
    Type: AWS::EC2::VPCEndpoint
    Properties: { VpcId: !Ref Vpc, ServiceName: com.amazonaws.eu-west-1.dynamodb }
`;
  return `${inSubnet(false).replace('Role: arn:aws:iam::111122223333:role/orders', 'Role: !GetAtt Role.Arn')}${role}`;
}
