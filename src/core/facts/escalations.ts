/** Takes the policies of one identity, gives the known ways by which it could gain more than it was given. */
import type { Catalogue } from '../access/catalogue.ts';
import { type Escalations, escalationsOf, storyOf } from '../access/escalation.ts';
import type { PolicyFact, RoleEscalation } from '../model/fact.ts';

export type EscalationsOf = (policies: readonly PolicyFact[], boundary?: PolicyFact) => readonly RoleEscalation[];

/** An escalation whose statements are named by their position, so that it holds for every identity with equal policies. */
interface Found extends Omit<RoleEscalation, 'statements'> {
  positions: readonly number[];
}

/** Policies that are not known complete no method: what they hold is told as unknown elsewhere. */
export function createEscalationsOf(methods: Escalations, catalogue: Catalogue): EscalationsOf {
  const known = new Map<string, readonly Found[]>();
  return (facts, boundary) => {
    const identity = facts.flatMap(({ policy }) => (policy ? [policy] : []));
    const statements = identity.flatMap((policy) => policy.statements);
    const key = JSON.stringify([statements, boundary?.policy?.statements]);
    let found = known.get(key);
    if (!found) {
      const policies = { identity, ...(boundary?.policy ? { boundary: [boundary.policy] } : {}) };
      found = escalationsOf(policies, methods, catalogue).map((one) => ({
        id: one.id,
        actions: one.actions,
        story: storyOf(one),
        positions: one.statements.map((statement) => statements.indexOf(statement)),
      }));
      // Policies come from templates: a service that runs for long must not keep all it ever saw.
      if (known.size > 500) known.clear();
      known.set(key, found);
    }
    return found.map(({ positions, ...one }) => ({
      ...one,
      statements: statements.filter((_, at) => positions.includes(at)),
    }));
  };
}
