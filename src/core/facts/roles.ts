/** Takes a stack, gives its execution roles, each with every policy that reaches it. */
import type { Path, PolicyFact, Role } from '../model/fact.ts';
import type { Resource, Stack } from '../model/stack.ts';
import { asList, get, type Json } from '../model/tree.ts';
import { inlinePoliciesOf } from './identity-policies.ts';
import type { Named } from './names.ts';
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

export function rolesOf(stack: Stack, named: Named, managed: ManagedPolicy): Role[] {
  const roles = new Map<string, Role>();
  for (const resource of stack.resources.values())
    if (resource.type === 'AWS::IAM::Role') roles.set(`Ref:${resource.id}`, templateRole(resource, named, managed));
  for (const resource of stack.resources.values()) {
    for (const property of Object.hasOwn(roleProperties, resource.type) ? (roleProperties[resource.type] ?? []) : []) {
      const value = get(resource.properties, ...property.split('.'));
      const role = typeof value === 'string' && value !== '' ? roleFor(value, roles, named) : undefined;
      if (role && !role.usedBy.includes(resource)) role.usedBy.push(resource);
    }
  }
  attach(stack, roles, named);
  return [...roles.values()];
}

function roleFor(value: string, roles: Map<string, Role>, named: Named): Role {
  const [resource] = named(value).filter((candidate) => candidate.type === 'AWS::IAM::Role');
  const key = resource ? `Ref:${resource.id}` : value;
  const known = roles.get(key);
  if (known) return known;
  const role: Role = { key, policies: [], usedBy: [] };
  roles.set(key, role);
  return role;
}

function templateRole(resource: Resource, named: Named, managed: ManagedPolicy): Role {
  const { properties } = resource;
  const role: Role = { key: `Ref:${resource.id}`, resource, policies: [], usedBy: [] };
  if (properties.AssumeRolePolicyDocument !== undefined)
    role.trust = policyFact('trust', 'trust policy', resource, ['AssumeRolePolicyDocument']);
  role.policies.push(...inlinePoliciesOf(resource));
  for (const [at, arn] of asList(properties.ManagedPolicyArns).entries())
    role.policies.push(managedFact(arn, resource, ['ManagedPolicyArns', at], named, managed));
  if (properties.PermissionsBoundary !== undefined)
    role.boundary = {
      ...managedFact(properties.PermissionsBoundary, resource, ['PermissionsBoundary'], named, managed),
      kind: 'boundary',
    };
  return role;
}

/** A policy that a role names by ARN: of this template, of AWS, or of nobody we know. */
function managedFact(arn: Json, holder: Resource, path: Path, named: Named, managed: ManagedPolicy): PolicyFact {
  const [resource] = named(arn).filter((candidate) => candidate.type === 'AWS::IAM::ManagedPolicy');
  if (resource) return policyFact('customer-managed', resource.id, resource, ['PolicyDocument']);
  const name = typeof arn === 'string' ? arn : JSON.stringify(arn);
  const document = managed(name);
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

/** Policies that name their roles: `AWS::IAM::Policy`, `ManagedPolicy` with `Roles`, `RolePolicy`. */
function attach(stack: Stack, roles: Map<string, Role>, named: Named): void {
  for (const resource of stack.resources.values()) {
    const names = attachedTo(resource);
    for (const name of names) {
      const [target] = named(name).filter((candidate) => candidate.type === 'AWS::IAM::Role');
      const role = target ? roles.get(`Ref:${target.id}`) : undefined;
      if (!role || role.policies.some((policy) => policy.holder === resource)) continue;
      const title = resource.properties.PolicyName ?? resource.properties.ManagedPolicyName ?? resource.id;
      role.policies.push(policyFact('attached', String(title), resource, ['PolicyDocument']));
    }
  }
}

function attachedTo(resource: Resource): Json[] {
  if (resource.type === 'AWS::IAM::Policy' || resource.type === 'AWS::IAM::ManagedPolicy')
    return asList(resource.properties.Roles);
  return resource.type === 'AWS::IAM::RolePolicy' ? asList(resource.properties.RoleName) : [];
}
