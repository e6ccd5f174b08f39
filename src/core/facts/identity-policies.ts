/** Takes a resource, gives the policy documents of an identity in it: of a role, user or group, or attached to one or to nobody yet. */
import type { PolicyFact } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import { asList, get } from '../model/tree.ts';
import { policyFact } from './policy-fact.ts';

const attachable = new Set([
  'AWS::IAM::Policy',
  'AWS::IAM::ManagedPolicy',
  'AWS::IAM::RolePolicy',
  'AWS::IAM::UserPolicy',
  'AWS::IAM::GroupPolicy',
]);
const holders = new Set(['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet']);

export function identityPoliciesOf(resource: Resource): PolicyFact[] {
  if (holders.has(resource.type)) return inlinePoliciesOf(resource);
  if (!attachable.has(resource.type)) return [];
  const name = resource.properties.PolicyName ?? resource.properties.ManagedPolicyName ?? resource.id;
  const kind = resource.type === 'AWS::IAM::ManagedPolicy' ? 'customer-managed' : 'attached';
  return [policyFact(kind, String(name), resource, ['PolicyDocument'])];
}

/** The policies written inside a role, user, group or permission set. */
function inlinePoliciesOf(resource: Resource): PolicyFact[] {
  const { Policies: policies, InlinePolicy: inline } = resource.properties;
  if (inline !== undefined) return [policyFact('inline', 'inline policy', resource, ['InlinePolicy'])];
  return asList(policies).map((policy, at) => {
    const path = Array.isArray(policies) ? ['Policies', at, 'PolicyDocument'] : ['Policies', 'PolicyDocument'];
    return policyFact('inline', String(get(policy, 'PolicyName') ?? 'inline policy'), resource, path);
  });
}
