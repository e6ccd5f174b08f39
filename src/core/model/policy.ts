/** An IAM policy document as read: every element in list form, every part with its way back to the source. */
import type { Json } from './tree.ts';

export type Effect = 'Allow' | 'Deny';

/** The kinds of a `Principal` element (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html). */
export const principalKinds = ['AWS', 'Service', 'Federated', 'CanonicalUser'] as const;
export type PrincipalKind = (typeof principalKinds)[number];

/** Who a statement names. `everyone` stands for `"*"` and for `{"AWS": "*"}`, which mean the same. */
export interface Principals {
  everyone: boolean;
  AWS: string[];
  Service: string[];
  Federated: string[];
  CanonicalUser: string[];
}

/** One operator on one key: `values` are alternatives. */
export interface Condition {
  /** As written, such as `ForAllValues:StringLikeIfExists`. */
  operator: string;
  key: string;
  values: string[];
  /** The document's path to the key under the operator. */
  path: (string | number)[];
}

/**
 * One statement. Exactly one of `actions` and `notActions` is there, and one of `resources` and `notResources`
 * (a statement without `Resource`, as in a trust policy, has `resources: ['*']`).
 * Strings may hold tokens (see value.ts); wildcards and policy variables are as written.
 */
export interface Statement {
  effect: Effect;
  sid?: string;
  actions?: string[];
  notActions?: string[];
  resources?: string[];
  notResources?: string[];
  /** Absent, with `notPrincipals`, in policies of an identity. */
  principals?: Principals;
  notPrincipals?: Principals;
  conditions: Condition[];
  /** Where it stands in the document: `['Statement', 0]`; a place is `spanAlong(document, path)`. */
  path: (string | number)[];
  /** Whether `${aws:username}` and its like are variables: from Version 2012-10-17 on; before, they are plain text. */
  variables: boolean;
  /** Identity of the unknown that stands for the whole statement (or document); it may grant anything. */
  unknown?: string;
  /** Some part was malformed; that part counts as granting what it could grant. */
  malformed?: boolean;
}

export interface Policy {
  statements: Statement[];
  /** The document that it was read from, for places. */
  document: Json | undefined;
}
