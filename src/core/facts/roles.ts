/** Takes a stack, gives its execution roles, each with every policy that reaches it. */
import type { Facts, Path, PolicyFact, Role } from '../model/fact.ts';
import type { Resource, Stack } from '../model/stack.ts';
import { asList, get, type Json } from '../model/tree.ts';
import type { Canon } from './canon.ts';
import type { EscalationsOf } from './escalations.ts';
import type { Named } from './names.ts';
import type { PoliciesOf } from './own-policies.ts';
import { policyFact, policyOf } from './policy-fact.ts';

/** The document of an AWS managed policy, by ARN; `undefined` where it is not known. */
export type ManagedPolicy = (arn: string) => Json | undefined;

/** Where resources say as whom they run. */
const roleProperties: Readonly<Record<string, readonly string[]>> = {
  'AWS::Lambda::Function': ['Role'],
  'AWS::StepFunctions::StateMachine': ['RoleArn'],
  'AWS::Events::Rule': ['RoleArn'],
  'AWS::Scheduler::Schedule': ['Target.RoleArn'],
  'AWS::Pipes::Pipe': ['RoleArn'],
  'AWS::CodeBuild::Project': ['ServiceRole'],
  'AWS::ECS::TaskDefinition': ['TaskRoleArn'],
  'AWS::AppSync::DataSource': ['ServiceRoleArn'],
  'AWS::CloudFormation::Stack': ['RoleARN'],
};

export interface RoleContext {
  named: Named;
  managedPolicy: ManagedPolicy;
  policiesOf: PoliciesOf;
  escalationsOf: EscalationsOf;
  canon: Canon;
  of: Facts['of'];
}

export function rolesOf(stack: Stack, context: RoleContext): Role[] {
  const { named, canon } = context;
  const own = context.of('AWS::IAM::Role');
  const users = usersOf(stack, named);
  const attached = attachmentsOf(stack, named);
  const inside = own.map((resource): Role => {
    const key = `Ref:${resource.id}`;
    const usedBy = users.get(key) ?? [];
    const others = attached.get(resource) ?? [];
    const { ManagedPolicyArns: arns, PermissionsBoundary: boundary } = resource.properties;
    const targets = asList(arns).map((arn) => managedIn(arn, named));
    const limit = boundary === undefined ? undefined : managedIn(boundary, named);
    return canon.made(`role ${key}`, [resource, limit, ...targets, 'used by', ...usedBy, 'attached', ...others], () =>
      templateRole(resource, { key, usedBy, others }, context),
    );
  });
  const known = new Set(own.map(({ id }) => `Ref:${id}`));
  const outside = [...users]
    .filter(([key]) => !known.has(key))
    .map(([key, usedBy]) =>
      canon.made(`role ${key}`, usedBy, (): Role => ({ key, policies: [], usedBy, escalations: [] })),
    );
  return [...inside, ...outside];
}

function isRole({ type }: Resource): boolean {
  return type === 'AWS::IAM::Role';
}

/** Role's key -> what runs as it. */
function usersOf(stack: Stack, named: Named): Map<string, Resource[]> {
  const users = new Map<string, Resource[]>();
  for (const resource of stack.resources.values())
    for (const property of Object.hasOwn(roleProperties, resource.type) ? (roleProperties[resource.type] ?? []) : []) {
      const value = get(resource.properties, ...property.split('.'));
      if (typeof value !== 'string' || value === '') continue;
      const role = named(value).find(isRole);
      const key = role ? `Ref:${role.id}` : value;
      const known = users.get(key) ?? [];
      users.set(key, known);
      if (!known.includes(resource)) known.push(resource);
    }
  return users;
}

interface RoleParts {
  key: string;
  usedBy: Resource[];
  /** Policies that name the role. */
  others: readonly Resource[];
}

function templateRole(resource: Resource, { key, usedBy, others }: RoleParts, context: RoleContext): Role {
  const { properties } = resource;
  const { identity, trust } = context.policiesOf(resource);
  const role: Role = { key, resource, policies: [...identity], usedBy, escalations: [] };
  if (trust[0]) role.trust = trust[0];
  for (const [at, arn] of asList(properties.ManagedPolicyArns).entries())
    role.policies.push(managedFact(arn, resource, ['ManagedPolicyArns', at], context));
  if (properties.PermissionsBoundary !== undefined)
    role.boundary = {
      ...managedFact(properties.PermissionsBoundary, resource, ['PermissionsBoundary'], context),
      kind: 'boundary',
    };
  for (const other of others) {
    if (role.policies.some((policy) => policy.holder === other)) continue;
    const title = other.properties.PolicyName ?? other.properties.ManagedPolicyName ?? other.id;
    role.policies.push(policyFact('attached', String(title), other, ['PolicyDocument']));
  }
  const own = role.policies.filter(({ kind }) => kind !== 'aws-managed');
  return { ...role, escalations: context.escalationsOf(own, role.boundary) };
}

function managedIn(arn: Json, named: Named): Resource | undefined {
  return named(arn).find((candidate) => candidate.type === 'AWS::IAM::ManagedPolicy');
}

/** A policy that a role names by ARN: of this template, of AWS, or of nobody we know. */
function managedFact(arn: Json, holder: Resource, path: Path, { named, managedPolicy }: RoleContext): PolicyFact {
  const resource = managedIn(arn, named);
  if (resource) return policyFact('customer-managed', resource.id, resource, ['PolicyDocument']);
  const name = typeof arn === 'string' ? arn : JSON.stringify(arn);
  const document = managedPolicy(name);
  const kind = /^arn:[^:]*:iam::aws:policy\//.test(name) ? 'aws-managed' : 'customer-managed';
  return {
    kind,
    name,
    document,
    policy: document === undefined ? undefined : policyOf(document),
    holder,
    path,
  };
}

/** Role -> policies that name it: `AWS::IAM::Policy`, `ManagedPolicy` with `Roles`, `RolePolicy`. */
function attachmentsOf(stack: Stack, named: Named): Map<Resource, Resource[]> {
  const found = new Map<Resource, Resource[]>();
  for (const resource of stack.resources.values())
    for (const name of attachedTo(resource)) {
      const role = named(name).find(isRole);
      if (role) found.set(role, [...(found.get(role) ?? []), resource]);
    }
  return found;
}

function attachedTo(resource: Resource): Json[] {
  if (resource.type === 'AWS::IAM::Policy' || resource.type === 'AWS::IAM::ManagedPolicy')
    return asList(resource.properties.Roles);
  return resource.type === 'AWS::IAM::RolePolicy' ? asList(resource.properties.RoleName) : [];
}
