/** A role of its own for a function: built into version 4, before that by the plugin `serverless-iam-roles-per-function`. */
import type { Span } from '../../../model/place.ts';
import { get, type Json, type JsonMap, setEntry, setSpan } from '../../../model/tree.ts';
import { type Assembly, addFor, appendFrom, part, take, warn } from '../assembly.ts';
import { resourceName } from '../naming.ts';
import { type FunctionEntry, isExistingRole, isVersion4, type Service, usesPlugin } from '../service.ts';
import { attribute, isSet, listOf, mapOf, region, tagList, textOf, writtenAt } from '../values.ts';
import { logGroupName } from './log-groups.ts';
import { hasRolePerFunction, logArn, vpcPolicy } from './shared-role.ts';

const plugin = 'serverless-iam-roles-per-function';

/** How one function's role is described, in whichever spelling. */
interface OwnRole {
  /** `iam.role` of version 4; empty for the plugin's spelling. */
  settings: JsonMap;
  cause: Span | undefined;
  inherits: boolean;
  /** Version 4 adds what every event needs, the plugin only what streams, queues and a dead letter topic need. */
  isBuiltIn: boolean;
}

export function addFunctionRoles(assembly: Assembly): void {
  const { service } = assembly;
  if (isExistingRole(get(service.provider, 'iam', 'role')) || isSet(service.provider.role)) return;
  const legacy = service.functions.filter(({ config }) => Object.hasOwn(config, 'iamRoleStatements'));
  const [first] = legacy;
  if (first && !isVersion4(service) && !usesPlugin(service, plugin)) {
    const message = `\`iamRoleStatements\` of a function needs version 4 of the framework or the plugin \`${plugin}\`, which is not listed; it is judged as if it were`;
    warn(assembly, 'plugin-not-listed', message, writtenAt(first.config, 'iamRoleStatements'));
  }
  const roles = new Map<string, string>();
  for (const owner of service.functions) {
    const own = isSet(owner.config.role) ? undefined : ownRole(owner, service);
    if (own) roles.set(owner.logicalId, addRole(owner, own, assembly));
  }
  waitForRoles(roles, assembly);
}

function ownRole(owner: FunctionEntry, service: Service): OwnRole | undefined {
  const { config } = owner;
  const global = mapOf(get(service.config, 'custom', plugin));
  const settings = mapOf(get(config, 'iam', 'role')) ?? {};
  const everywhere = hasRolePerFunction(service);
  if (Object.hasOwn(config, 'iamRoleStatements')) {
    const inherits = isSet(config.iamRoleStatementsInherit ?? global?.defaultInherit ?? everywhere);
    const isBuiltIn = isVersion4(service) && !usesPlugin(service, plugin);
    return { settings: {}, cause: writtenAt(config, 'iamRoleStatements'), inherits, isBuiltIn };
  }
  if (!everywhere && !isSet(settings.statements) && !isSet(settings.managedPolicies)) return undefined;
  const inherits = isSet(get(config, 'iam', 'inheritStatements') ?? everywhere);
  return { settings, cause: writtenAt(config, 'iam') ?? owner.span, inherits, isBuiltIn: true };
}

/** Gives the role's logical id. */
function addRole(owner: FunctionEntry, own: OwnRole, assembly: Assembly): string {
  const { service } = assembly;
  const { config } = owner;
  const { settings, cause } = own;
  const shared = mapOf(get(service.provider, 'iam', 'role')) ?? {};
  const base = hasRolePerFunction(service) ? shared : {};
  const added = own.isBuiltIn
    ? (assembly.ownGrants.get(owner) ?? [])
    : eventStatements(owner).map((row) => part(cause, row));
  const statements: Json[] = [part(cause, logStatement(owner)), ...added];
  if (cause) setSpan(statements, cause);
  if (own.inherits) {
    appendFrom(statements, shared, 'statements');
    if (!isSet(shared.statements)) appendFrom(statements, service.provider, 'iamRoleStatements');
  }
  appendFrom(statements, config, 'iamRoleStatements');
  appendFrom(statements, settings, 'statements');
  const properties = part(cause, {
    Path: '/',
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Principal: { Service: trustedBy(owner, own, assembly) }, Action: ['sts:AssumeRole'] },
      ],
    },
    ManagedPolicyArns: managedPolicies(owner, base, settings, assembly),
    RoleName: { 'Fn::Join': ['-', [service.name, service.stage, owner.name, region(), 'lambdaRole']] },
    Policies: [
      {
        PolicyName: { 'Fn::Join': ['-', [service.name, service.stage, 'lambda']] },
        PolicyDocument: { Version: '2012-10-17', Statement: statements },
      },
    ],
    Tags: tagList(shared.tags, settings.tags),
  });
  take(properties, 'RoleName', [settings, 'name'], [config, 'iamRoleStatementsName']);
  take(properties, 'Path', [settings, 'path'], [shared, 'path']);
  take(
    properties,
    'PermissionsBoundary',
    [settings, 'permissionsBoundary'],
    [config, 'iamPermissionsBoundary'],
    [get(service.config, 'custom', plugin), 'iamGlobalPermissionsBoundary'],
    [shared, 'permissionsBoundary'],
    [shared, 'permissionBoundary'],
    [service.provider, 'rolePermissionsBoundary'],
  );
  const id = `${resourceName(owner.name)}IamRoleLambdaExecution`;
  addFor(owner, assembly, id, { Type: 'AWS::IAM::Role', Properties: properties }, cause);
  useRole(owner, id, cause, assembly);
  return id;
}

/** Services that run the function: version 4 counts its own events, the plugin copies the shared role. */
function trustedBy(owner: FunctionEntry, own: OwnRole, assembly: Assembly): Json[] {
  if (!own.isBuiltIn && assembly.role) return [...assembly.role.trusted];
  const services = ['lambda.amazonaws.com'];
  if (owner.events.some(({ type }) => type === 'cloudFront')) services.push('edgelambda.amazonaws.com');
  if (owner.events.some(({ type, value }) => type === 'schedule' && get(value, 'method') === 'scheduler'))
    services.push('scheduler.amazonaws.com');
  return services;
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

function managedPolicies(owner: FunctionEntry, base: JsonMap, settings: JsonMap, assembly: Assembly): Json[] {
  const policies: Json[] = [];
  const { provider } = assembly.service;
  appendFrom(policies, base, 'managedPolicies');
  appendFrom(policies, settings, 'managedPolicies');
  const { vpc } = owner.config;
  if (vpc !== null && vpc !== false && (isSet(vpc) || isSet(provider.vpc))) policies.push(vpcPolicy());
  return policies;
}

/** The function runs with its own role instead of the shared one. */
function useRole(owner: FunctionEntry, id: string, cause: Span | undefined, assembly: Assembly): void {
  const resource = mapOf(get(assembly.resources, owner.logicalId));
  const properties = mapOf(resource?.Properties);
  if (!resource || !properties) return;
  properties.Role = part(cause, attribute(id));
  if (cause) setEntry(properties, 'Role', { value: cause });
  resource.DependsOn = [...listOf(resource.DependsOn).filter((name) => name !== 'IamRoleLambdaExecution'), id];
}

/** Event sources are read with the function's own role, so they wait for that. */
function waitForRoles(roles: ReadonlyMap<string, string>, assembly: Assembly): void {
  if (roles.size === 0) return;
  for (const mapping of Object.values(assembly.resources).map(mapOf)) {
    if (mapping?.Type !== 'AWS::Lambda::EventSourceMapping') continue;
    const role = roles.get(textOf(get(mapping, 'Properties', 'FunctionName', 'Fn::GetAtt', 0)) ?? '');
    if (role !== undefined) mapping.DependsOn = role;
  }
}
