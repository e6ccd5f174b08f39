/** Takes policy documents of two sides as JSON, gives the comparison of what they allow; the public form of the engine. */
import type { AccessComparison, PolicySet } from '../model/delta.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Policy } from '../model/policy.ts';
import type { Json } from '../model/tree.ts';
import { type CompareOptions, compare } from './compare.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Policies } from './policy-side.ts';

/** Malformed parts count as granting what they could grant, and are named in the notes. */
export function compareAccess(base: PolicySet, head: PolicySet, options: CompareOptions): AccessComparison {
  const diagnostics: Diagnostic[] = [];
  const read = (set: PolicySet) => readPolicies(set, (diagnostic) => diagnostics.push(diagnostic));
  const comparison = compare(read(base), read(head), options);
  if (diagnostics.length === 0) return comparison;
  return { ...comparison, notes: [...(comparison.notes ?? []), ...new Set(diagnostics.map(({ message }) => message))] };
}

const members = ['identity', 'boundary', 'scp', 'resource', 'trust'] as const;

function readPolicies(set: PolicySet, report: (diagnostic: Diagnostic) => void): Policies {
  const policies: Policies = {};
  for (const member of members) {
    const documents = set[member];
    if (documents === undefined || documents === null) continue;
    const list = Array.isArray(documents) ? documents : [documents];
    policies[member] = list.map((document): Policy => parsePolicy(document as Json, report));
  }
  return policies;
}
