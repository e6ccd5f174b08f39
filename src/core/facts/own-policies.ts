/** Takes a resource, gives the policies that it holds itself; for all scenarios of an application that share it, they are read once. */
import type { OwnPolicies } from '../model/fact.ts';
import type { Resource } from '../model/stack.ts';
import { identityPoliciesOf } from './identity-policies.ts';
import { policyFact } from './policy-fact.ts';
import { resourcePoliciesOf } from './resource-policies.ts';

export type PoliciesOf = (resource: Resource) => OwnPolicies;

export function createPoliciesOf(): PoliciesOf {
  const known = new Map<Resource, OwnPolicies>();
  return (resource) => {
    const before = known.get(resource);
    if (before) return before;
    const own = {
      identity: identityPoliciesOf(resource),
      trust: trustOf(resource),
      resource: resourcePoliciesOf(resource),
    };
    known.set(resource, own);
    return own;
  };
}

function trustOf(resource: Resource): OwnPolicies['trust'] {
  return resource.type === 'AWS::IAM::Role' && resource.properties.AssumeRolePolicyDocument !== undefined
    ? [policyFact('trust', 'trust policy', resource, ['AssumeRolePolicyDocument'])]
    : [];
}
