/** Takes a property that must be a secret, says why it is none: written out, read from a plain parameter, or from one that shows or defaults it. */
import type { Facts } from '../../model/fact.ts';
import type { Resource } from '../../model/stack.ts';
import { get, type Json } from '../../model/tree.ts';
import { hasUnknown, identityOf, isTrue } from '../../model/value.ts';

/** The reason, to follow the property's name in a sentence; `undefined` where it is a secret or not known. */
export function weakSecret(resource: Resource, path: readonly (string | number)[], facts: Facts): string | undefined {
  return weakness(get(resource.properties, ...path), facts);
}

export function weakness(value: Json | undefined, facts: Facts): string | undefined {
  if (typeof value !== 'string' || value === '') return undefined;
  const identity = identityOf(value);
  if (identity?.startsWith('resolve:ssm:')) return 'comes from a parameter that is not encrypted';
  // The Serverless Framework reads it, decrypts it, and writes it into what it deploys.
  if (identity?.startsWith('ssm:')) return 'is written into the deployed template in plain text';
  if (!hasUnknown(value)) return /^\{\{resolve:/.test(value) ? undefined : 'stands in the template in plain text';
  const name = identity === undefined ? undefined : /^Ref:(.+)$/.exec(identity)?.[1];
  const parameter = name === undefined ? undefined : get(facts.template.body.Parameters, name);
  if (parameter === undefined || name === undefined) return undefined;
  if (isTrue(get(parameter, 'NoEcho')) !== true) return `comes from parameter \`${name}\`, which shows its value`;
  const fallback = get(parameter, 'Default');
  return fallback === undefined || fallback === '' || hasReference(fallback)
    ? undefined
    : `comes from parameter \`${name}\`, which has a default`;
}

function hasReference(value: Json): boolean {
  return typeof value === 'string' && value.includes('{{resolve:');
}
