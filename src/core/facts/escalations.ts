/** Takes the policies of one identity, gives the known ways by which it could gain more than it was given. */
import type { Catalogue } from '../access/catalogue.ts';
import { type Escalations, escalationsOf, storyOf } from '../access/escalation.ts';
import type { PolicyFact, RoleEscalation } from '../model/fact.ts';
import type { Policy, Statement } from '../model/policy.ts';
import { fits } from './actions.ts';
import { createPolicyKeys } from './policy-key.ts';

export type EscalationsOf = (policies: readonly PolicyFact[], boundary?: PolicyFact) => readonly RoleEscalation[];

/** An escalation whose statements are named by their position, so that it holds for every identity with equal policies. */
interface Found extends Omit<RoleEscalation, 'statements'> {
  positions: readonly number[];
}

const nothing: readonly RoleEscalation[] = [];

/** Policies that are not known complete no method: what they hold is told as unknown elsewhere. */
export function createEscalationsOf(methods: Escalations, catalogue: Catalogue): EscalationsOf {
  const known = new Map<string, readonly Found[]>();
  const keys = createPolicyKeys();
  const mayAllow = createMayAllow(methods);
  return (facts, boundary) => {
    // Most identities have no action of any method.
    if (facts.every(({ policy }) => !policy || mayAllow(policy).size === 0)) return nothing;
    const identity = facts.flatMap(({ policy }) => (policy ? [policy] : []));
    const allowed = new Set(identity.flatMap((policy) => [...mayAllow(policy)]));
    const some = methods.filter(({ actions }) => actions.every((one) => allowed.has(one)));
    if (some.length === 0) return nothing;
    const statements = identity.flatMap((policy) => policy.statements);
    const key = [boundary?.policy, ...identity].map((policy) => keys.of(policy?.statements)).join();
    const found = keys.kept(key, known, () => {
      const policies = { identity, ...(boundary?.policy ? { boundary: [boundary.policy] } : {}) };
      return escalationsOf(policies, some, catalogue).map((one) => ({
        id: one.id,
        actions: one.actions,
        story: storyOf(one),
        positions: one.statements.map((statement) => statements.indexOf(statement)),
      }));
    });
    return found.map(({ positions, ...one }) => ({
      ...one,
      statements: statements.filter((_, at) => positions.includes(at)),
    }));
  };
}

/** The actions of methods that a policy may allow, by name alone; of a method's own patterns only the service is compared. */
function createMayAllow(methods: Escalations): (policy: Policy) => ReadonlySet<string> {
  const read = new WeakMap<Policy, ReadonlySet<string>>();
  const wanted = [...new Set(methods.flatMap(({ actions }) => actions))];
  const named = Map.groupBy(wanted, (action) => (action.endsWith('*') ? serviceOf(action) : action.toLowerCase()));
  const like = (pattern: string) =>
    wanted.filter((action) =>
      action.endsWith('*') ? fits(serviceOf(pattern), serviceOf(action)) : fits(pattern, action.toLowerCase()),
    );
  const allowedBy = ({ effect, actions, unknown, malformed }: Statement): readonly string[] => {
    if (effect !== 'Allow') return [];
    if (!actions || unknown !== undefined || malformed) return wanted;
    return actions.flatMap((action) => {
      const pattern = action.toLowerCase();
      if (pattern.includes('${')) return wanted;
      if (/[*?]/.test(pattern)) return like(pattern);
      return [...(named.get(pattern) ?? []), ...(named.get(serviceOf(pattern)) ?? [])];
    });
  };
  return (policy) => {
    const known = read.get(policy);
    if (known) return known;
    const allowed = new Set(policy.statements.flatMap(allowedBy));
    read.set(policy, allowed);
    return allowed;
  };
}

function serviceOf(action: string): string {
  const colon = action.indexOf(':');
  return (colon === -1 ? action : action.slice(0, colon)).toLowerCase();
}
