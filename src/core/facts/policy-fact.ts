/** Takes a policy document where it stands, gives it read; each document is read once. */
import { parsePolicy } from '../access/parse-policy.ts';
import type { Path, PolicyFact } from '../model/fact.ts';
import type { Policy } from '../model/policy.ts';
import type { Resource } from '../model/stack.ts';
import { get, type Json } from '../model/tree.ts';

const read = new WeakMap<object, Policy>();

/** What is malformed in it is told by the checks of its resource, so nothing is reported here. */
export function policyOf(document: Json): Policy {
  const key = typeof document === 'object' ? document : null;
  const known = key ? read.get(key) : undefined;
  if (known) return known;
  const policy = parsePolicy(document, () => {});
  if (key) read.set(key, policy);
  return policy;
}

/** The policy document at a path of a resource's properties. */
export function policyFact(kind: PolicyFact['kind'], name: string, holder: Resource, path: Path): PolicyFact {
  const document = get(holder.properties, ...path);
  return { kind, name, document, policy: document === undefined ? undefined : policyOf(document), holder, path };
}
