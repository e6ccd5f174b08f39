/** Takes the policies of one identity, gives the known ways by which it could gain more than it was given. */
import type { Catalogue } from '../access/catalogue.ts';
import { type Escalations, escalationsOf, storyOf } from '../access/escalation.ts';
import type { PolicyFact, RoleEscalation } from '../model/fact.ts';
import type { Statement } from '../model/policy.ts';
import { createPolicyKeys } from './policy-key.ts';

export type EscalationsOf = (policies: readonly PolicyFact[], boundary?: PolicyFact) => readonly RoleEscalation[];

/** An escalation whose statements are named by their position, so that it holds for every identity with equal policies. */
interface Found extends Omit<RoleEscalation, 'statements'> {
  positions: readonly number[];
}

/** Policies that are not known complete no method: what they hold is told as unknown elsewhere. */
export function createEscalationsOf(methods: Escalations, catalogue: Catalogue): EscalationsOf {
  const known = new Map<string, readonly Found[]>();
  const keys = createPolicyKeys();
  return (facts, boundary) => {
    const identity = facts.flatMap(({ policy }) => (policy ? [policy] : []));
    const statements = identity.flatMap((policy) => policy.statements);
    const key = [boundary?.policy, ...identity].map((policy) => keys.of(policy?.statements)).join();
    const found = keys.kept(key, known, () => {
      const policies = { identity, ...(boundary?.policy ? { boundary: [boundary.policy] } : {}) };
      return escalationsOf(policies, within(methods, statements), catalogue).map((one) => ({
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

/** The methods that some statement allows every service of: a cheap look before the search, as most roles use two or three services. */
function within(methods: Escalations, statements: readonly Statement[]): Escalations {
  const services = new Set<string>();
  for (const statement of statements) {
    const { effect, actions, unknown, malformed } = statement;
    if (effect !== 'Allow') continue;
    if (!actions || unknown !== undefined || malformed) return methods;
    for (const action of actions) {
      const service = action.slice(0, Math.max(0, action.indexOf(':'))).toLowerCase();
      if (!/^[a-z0-9-]+$/.test(service)) return methods;
      services.add(service);
    }
  }
  return methods.filter(({ actions }) => actions.every((action) => services.has(action.slice(0, action.indexOf(':')))));
}
