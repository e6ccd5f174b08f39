/** The execution role that all functions share which bring none of their own. */
import type { Span } from '../../../model/place.ts';
import { get, type Json, type JsonMap, setAuthor, setSpan } from '../../../model/tree.ts';
import { type Assembly, add, appendFrom, authorOfFunction, part, type SharedRole, take, warn } from '../assembly.ts';
import { customRole, isExistingRole, type Service } from '../service.ts';
import { isSet, mapOf, partition, region, tagList, writtenAt } from '../values.ts';
import { logGroupName } from './log-groups.ts';

const roleId = 'IamRoleLambdaExecution';

/** Adds the role and keeps its parts open, for events and settings of functions to add to. */
export function addSharedRole(assembly: Assembly): void {
  const { service } = assembly;
  const { provider, functions } = service;
  if (functions.length === 0 || isExistingRole(get(provider, 'iam', 'role')) || Object.hasOwn(provider, 'role')) return;
  if (hasRolePerFunction(service)) return;
  if (functions.every((owner) => Object.hasOwn(owner.config, 'role'))) {
    tellUnused(assembly);
    return;
  }
  const settings = mapOf(get(provider, 'iam', 'role')) ?? {};
  const cause = causeOf(service);
  const role: SharedRole = {
    statements: list(cause),
    said: new Set(),
    trusted: list(cause, 'lambda.amazonaws.com'),
    managedPolicies: list(cause),
  };
  assembly.role = role;
  role.statements.push(...logStatements(service, cause));
  if (isSet(settings.statements)) appendFrom(role.statements, settings, 'statements');
  else appendFrom(role.statements, provider, 'iamRoleStatements');
  if (isSet(settings.managedPolicies)) appendFrom(role.managedPolicies, settings, 'managedPolicies');
  else appendFrom(role.managedPolicies, provider, 'iamManagedPolicies');
  if (isSet(provider.vpc) || functions.some((owner) => Object.hasOwn(owner.config, 'vpc')))
    role.managedPolicies.push(vpcPolicy());
  role.statements.push(...durableStatements(service, cause));
  const resource = add(
    assembly,
    roleId,
    { Type: 'AWS::IAM::Role', Properties: properties(service, settings, role, cause) },
    cause,
  );
  const users = functions.filter((owner) => !customRole(service, owner));
  const [only] = users;
  if (users.length === 1 && only) setAuthor(resource, authorOfFunction(only));
}

/** Statements for a role that is not made look as if they granted something. */
function tellUnused(assembly: Assembly): void {
  const { provider } = assembly.service;
  const span = writtenAt(get(provider, 'iam', 'role'), 'statements') ?? writtenAt(provider, 'iamRoleStatements');
  if (!span) return;
  const message = 'these statements have no effect, since every function brings its own role; remove them or the roles';
  warn(assembly, 'unused-statements', message, span);
}

/** Version 4: `provider.iam.role.mode: perFunction`, and no shared role. */
export function hasRolePerFunction(service: Service): boolean {
  return get(service.provider, 'iam', 'role', 'mode') === 'perFunction';
}

/** A list without managed policies is left away. */
export function finishSharedRole(assembly: Assembly): void {
  const { role } = assembly;
  const properties = mapOf(get(assembly.resources, roleId, 'Properties'));
  if (role && properties && role.managedPolicies.length === 0) delete properties.ManagedPolicyArns;
}

function properties(service: Service, settings: JsonMap, role: SharedRole, cause: Span | undefined): JsonMap {
  const { name, stage, provider } = service;
  const map = part(cause, {
    AssumeRolePolicyDocument: {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: role.trusted }, Action: ['sts:AssumeRole'] }],
    },
    Policies: [
      {
        PolicyName: { 'Fn::Join': ['-', [name, stage, 'lambda']] },
        PolicyDocument: { Version: '2012-10-17', Statement: role.statements },
      },
    ],
    Path: '/',
    RoleName: { 'Fn::Join': ['-', [name, stage, region(), 'lambdaRole']] },
    ManagedPolicyArns: role.managedPolicies,
    Tags: tagList(settings.tags),
  });
  take(map, 'Path', [settings, 'path']);
  take(map, 'RoleName', [settings, 'name']);
  take(
    map,
    'PermissionsBoundary',
    [settings, 'permissionsBoundary'],
    [settings, 'permissionBoundary'],
    [provider, 'rolePermissionsBoundary'],
  );
  return map;
}

/** A list that remembers its cause itself, since it goes on growing. */
function list(cause: Span | undefined, ...items: Json[]): Json[] {
  if (cause) setSpan(items, cause);
  return items;
}

function causeOf(service: Service): Span | undefined {
  const { provider } = service;
  const iam = mapOf(provider.iam);
  const written = ['iamRoleStatements', 'iamManagedPolicies'].find((key) => Object.hasOwn(provider, key));
  if (iam && Object.hasOwn(iam, 'role')) return writtenAt(iam, 'role');
  return written === undefined ? writtenAt(service.config, 'provider') : writtenAt(provider, written);
}

/** Lets a function in a VPC make network interfaces. */
export function vpcPolicy(): JsonMap {
  const name = ':iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole';
  return { 'Fn::Join': ['', ['arn:', partition(), name]] };
}

/** One prefix covers the functions whose names start with service and stage; the others are named one by one. */
function logStatements(service: Service, cause: Span | undefined): JsonMap[] {
  const prefix = `${service.name}-${service.stage}`;
  const canonical = service.functions.filter((owner) => owner.deployedName.startsWith(prefix));
  const named = service.functions.filter((owner) => !canonical.includes(owner) && !isSet(owner.config.disableLogs));
  const groups = named.map((owner) => logGroupName(owner.deployedName));
  if (canonical.some((owner) => !isSet(owner.config.disableLogs))) groups.push(`${logGroupName(prefix)}*`);
  const statements: JsonMap[] = [
    {
      Effect: 'Allow',
      Action: ['logs:CreateLogStream', 'logs:CreateLogGroup', 'logs:TagResource'],
      Resource: groups.map((group) => logArn(`${group}:*`)),
    },
    { Effect: 'Allow', Action: ['logs:PutLogEvents'], Resource: groups.map((group) => logArn(`${group}:*:*`)) },
  ];
  const silent = canonical.filter((owner) => isSet(owner.config.disableLogs));
  if (silent.length > 0 && silent.length < canonical.length)
    statements.push({
      Effect: 'Deny',
      Action: 'logs:PutLogEvents',
      Resource: silent.map((owner) => logArn(`${logGroupName(owner.deployedName)}:*`)),
    });
  return statements.map((statement) => part(cause, statement));
}

export function logArn(group: string): JsonMap {
  return { 'Fn::Sub': `arn:\${AWS::Partition}:logs:\${AWS::Region}:\${AWS::AccountId}:log-group:${group}` };
}

function durableStatements(service: Service, cause: Span | undefined): JsonMap[] {
  const durable = service.functions.filter((owner) => isSet(owner.config.durableConfig) && !customRole(service, owner));
  if (durable.length === 0) return [];
  const arn = 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:';
  return [
    part(cause, {
      Effect: 'Allow',
      Action: ['lambda:CheckpointDurableExecution', 'lambda:GetDurableExecutionState'],
      Resource: durable.map((owner) => ({ 'Fn::Sub': `${arn}${owner.deployedName}:*/durable-execution/*/*` })),
    }),
  ];
}
