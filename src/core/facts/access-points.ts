/** Takes a role or the policy of a resource, gives the points for what it allows; equal policies are weighed once. */
import { accessRisk, newWeighing } from '../access/access-risk.ts';
import type { Catalogue } from '../access/catalogue.ts';
import { rolePolicies } from '../access/holders.ts';
import { resourceRisk } from '../access/resource-risk.ts';
import type { PolicyFact, Role } from '../model/fact.ts';
import { createPolicyKeys } from './policy-key.ts';

export interface AccessPoints {
  ofRole(role: Role): number;
  ofResourcePolicy(fact: PolicyFact): number;
}

/** Share that is left under a boundary whose document is not known: it can only take away. */
const unknownBoundary = 0.8;

/** Policies after which what is kept of them is forgotten. */
const most = 1_000;

export function createAccessPoints(catalogue: Catalogue): AccessPoints {
  const known = new Map<string, number>();
  const keys = createPolicyKeys();
  const roles = new WeakMap<Role, number>();
  let weighing = newWeighing(catalogue);
  let weighed = 0;
  /** Statements come from templates: a service that runs for long must not keep what it made of all that it ever saw. */
  const current = () => {
    if (++weighed % most === 0) weighing = newWeighing(catalogue);
    return weighing;
  };
  const partOf = (fact: PolicyFact) => keys.of(fact.policy?.statements ?? fact.name);
  return {
    ofRole(role) {
      const { boundary, policies } = role;
      const before = roles.get(role);
      if (before !== undefined) return before;
      const limit = !boundary ? 'none' : boundary.policy ? partOf(boundary) : 'unknown';
      const points = keys.kept(
        ['role', limit, ...policies.map(partOf)].join(),
        known,
        () => (limit === 'unknown' ? unknownBoundary : 1) * accessRisk(rolePolicies(role), catalogue, current()),
      );
      roles.set(role, points);
      return points;
    },
    ofResourcePolicy({ policy }) {
      if (!policy) return 0;
      return keys.kept(`resource,${keys.of(policy.statements)}`, known, () =>
        resourceRisk(policy, catalogue, current()),
      );
    },
  };
}
