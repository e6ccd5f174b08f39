/** `serverless-iam-roles-per-function`: a role of its own for every function that has `iamRoleStatements`. */
import { get, type Json, type JsonMap, setSpan } from '../../../model/tree.ts';
import { type Assembly, addFor, appendFrom, part, putFrom, take } from '../assembly.ts';
import { resourceName } from '../naming.ts';
import { logGroupName } from '../provider/log-groups.ts';
import { logArn, vpcPolicy } from '../provider/shared-role.ts';
import type { FunctionEntry } from '../service.ts';
import { attribute, isSet, listOf, mapOf, region, textOf, writtenAt } from '../values.ts';

export function addRolesPerFunction(assembly: Assembly): void {
  const settings = mapOf(get(assembly.service.config, 'custom', 'serverless-iam-roles-per-function')) ?? {};
  for (const owner of assembly.service.functions) {
    const { config } = owner;
    if (isSet(config.role) || !Object.hasOwn(config, 'iamRoleStatements')) continue;
    addRole(owner, settings, assembly);
  }
}

function addRole(owner: FunctionEntry, settings: JsonMap, assembly: Assembly): void {
  const { service } = assembly;
  const { config } = owner;
  const cause = writtenAt(config, 'iamRoleStatements');
  const statements: Json[] = [logStatement(owner), ...eventStatements(owner)].map((statement) =>
    part(cause, statement),
  );
  if (cause) setSpan(statements, cause);
  const inherit = config.iamRoleStatementsInherit ?? settings.defaultInherit;
  if (isSet(inherit)) appendInherited(statements, service.provider);
  appendFrom(statements, config, 'iamRoleStatements');
  const trusted = [...(assembly.role?.trusted ?? ['lambda.amazonaws.com'])];
  const properties = part(cause, {
    Path: '/',
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: trusted }, Action: ['sts:AssumeRole'] }],
    },
    ManagedPolicyArns: managedPolicies(owner, assembly),
    RoleName: { 'Fn::Join': ['-', [service.name, service.stage, owner.name, region(), 'lambdaRole']] },
    Policies: [
      {
        PolicyName: { 'Fn::Join': ['-', [service.name, service.stage, 'lambda']] },
        PolicyDocument: { Version: '2012-10-17', Statement: statements },
      },
    ],
  });
  take(properties, 'RoleName', [config, 'iamRoleStatementsName']);
  take(
    properties,
    'PermissionsBoundary',
    [config, 'iamPermissionsBoundary'],
    [settings, 'iamGlobalPermissionsBoundary'],
    [service.provider, 'rolePermissionsBoundary'],
  );
  const id = `${resourceName(owner.name)}IamRoleLambdaExecution`;
  addFor(owner, assembly, id, { Type: 'AWS::IAM::Role', Properties: properties }, cause);
  useRole(owner, id, assembly);
}

function appendInherited(statements: Json[], provider: JsonMap): void {
  appendFrom(statements, get(provider, 'iam', 'role'), 'statements');
  appendFrom(statements, provider, 'iamRoleStatements');
}

function logStatement(owner: FunctionEntry): { [key: string]: Json } {
  return {
    Effect: 'Allow',
    Action: ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:PutLogEvents'],
    Resource: [logArn(`${logGroupName(owner.deployedName)}:*:*`)],
  };
}

/** What the plugin adds for streams, queues and a dead letter topic. */
function eventStatements(owner: FunctionEntry): { [key: string]: Json }[] {
  const arns = (type: string, service: string) =>
    owner.events
      .filter((event) => event.type === type)
      .map(({ value }) => ({ arn: mapOf(value) ? get(value, 'arn') : value, type: textOf(get(value, 'type')) }))
      .filter(({ arn, type: kind }) => type === 'sqs' || (kind ?? textOf(arn)?.split(':')[2]) === service)
      .flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
  const rows: [actions: string[], resources: Json[]][] = [
    [
      ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream', 'dynamodb:ListStreams'],
      arns('stream', 'dynamodb'),
    ],
    [
      ['kinesis:GetRecords', 'kinesis:GetShardIterator', 'kinesis:DescribeStream', 'kinesis:ListStreams'],
      arns('stream', 'kinesis'),
    ],
    [['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], arns('sqs', 'sqs')],
    [['sns:Publish'], listOf(owner.config.onError).filter((arn) => typeof arn === 'string')],
  ];
  return rows
    .filter(([, resources]) => resources.length > 0)
    .map(([Action, Resource]) => ({ Effect: 'Allow', Action, Resource }));
}

function managedPolicies(owner: FunctionEntry, assembly: Assembly): Json[] {
  const policies: Json[] = [];
  const { provider } = assembly.service;
  const inVpc =
    owner.config.vpc !== null && owner.config.vpc !== false && (isSet(owner.config.vpc) || isSet(provider.vpc));
  if (inVpc) policies.push(vpcPolicy());
  return policies;
}

/** The function runs with its own role instead of the shared one. */
function useRole(owner: FunctionEntry, id: string, assembly: Assembly): void {
  const resource = mapOf(get(assembly.resources, owner.logicalId));
  const properties = mapOf(resource?.Properties);
  if (!resource || !properties) return;
  putFrom(
    properties,
    'Role',
    part(writtenAt(owner.config, 'iamRoleStatements'), attribute(id)),
    owner.config,
    'iamRoleStatements',
  );
  resource.DependsOn = [...listOf(resource.DependsOn).filter((name) => name !== 'IamRoleLambdaExecution'), id];
  for (const mapping of Object.values(assembly.resources).map(mapOf)) {
    if (mapping?.Type !== 'AWS::Lambda::EventSourceMapping') continue;
    if (get(mapping, 'Properties', 'FunctionName', 'Fn::GetAtt', 0) === owner.logicalId) mapping.DependsOn = id;
  }
}
