/** The documents that a grant's witness was found with, beside the grant: reports do not carry them, IAM's simulator is asked with them. */
import type { Grant } from './delta.ts';
import type { Json } from './tree.ts';

/** Policy documents that decide for one identity; `undefined` stands for one that is not known. */
export interface DecidingDocuments {
  identity: (Json | undefined)[];
  boundary: (Json | undefined)[];
}

export interface Claim {
  base: DecidingDocuments;
  head: DecidingDocuments;
}

const claims = new WeakMap<Grant, Claim>();

export function setClaim(grant: Grant, claim: Claim): void {
  claims.set(grant, claim);
}

/** Nothing for a grant of a resource or trust policy, or one that was read from a file. */
export function claimOf(grant: Grant): Claim | undefined {
  return claims.get(grant);
}
