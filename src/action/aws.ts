/** What AWS adds to a review where the workflow has credentials: managed policies as deployed, and IAM's own word on witnesses. */
import { IAMClient } from '@aws-sdk/client-iam';
import { claimOf, type DecidingDocuments } from '../core/model/claim.ts';
import type { Delta, Grant } from '../core/model/delta.ts';
import type { Json } from '../core/model/tree.ts';
import { type Confirmation, confirmWitnesses, type WitnessClaim } from '../edge/aws/confirm-witnesses.ts';
import { readManagedPolicies } from '../edge/aws/read-policies.ts';
import { throttled } from '../edge/aws/throttle.ts';

export interface Aws {
  /** Documents by ARN; those that cannot be read are left out, and said in `notes`. */
  managedPolicies(arns: readonly string[]): Promise<Record<string, Json>>;
  /** One sentence for what IAM sees otherwise, and one that sums up. */
  confirm(delta: Delta): Promise<string[]>;
  notes: string[];
}

/** Witnesses that are asked about, the most dangerous first; each costs two calls. */
const mostWitnesses = 100;

export function openAws(region: string): Aws {
  const client = new IAMClient({ region });
  const throttle = throttled();
  const notes: string[] = [];
  const simulator = { client, throttle, cache: new Map<string, Promise<string>>() };
  return {
    notes,
    managedPolicies: async (arns) => {
      const problem = (arn: string, why: string) =>
        void notes.push(
          `The managed policy \`${arn}\` could not be read from AWS (${why}), so what it allows is not known.`,
        );
      return Object.fromEntries(await readManagedPolicies({ client, throttle }, arns, problem));
    },
    confirm: async ({ access }) => {
      const claims = access.added.flatMap((grant) => claimFor(grant) ?? []).slice(0, mostWitnesses);
      return claims.length === 0 ? [] : sentences(await confirmWitnesses(simulator, claims));
    },
  };
}

/** A document that is not known would let IAM answer another question. */
function claimFor(grant: Grant): WitnessClaim | undefined {
  const claim = claimOf(grant);
  const [base, head] = [known(claim?.base), known(claim?.head)];
  return base && head ? { witness: grant.witness, base, head } : undefined;
}

function known(documents: DecidingDocuments | undefined): { identity: Json[]; boundary: Json[] } | undefined {
  if (!documents) return undefined;
  const isKnown = (document: Json | undefined): document is Json => document !== undefined;
  const { identity, boundary } = documents;
  return [...identity, ...boundary].every(isKnown)
    ? { identity: identity.filter(isKnown), boundary: boundary.filter(isKnown) }
    : undefined;
}

function sentences(confirmations: readonly Confirmation[]): string[] {
  const of = (verdict: Confirmation['verdict']) => confirmations.filter((one) => one.verdict === verdict);
  const [agreed, denied, unchecked] = [of('agrees'), of('disagrees'), of('unchecked')];
  const [first] = unchecked;
  const rest = first ? `, and could not be asked about ${unchecked.length} (${first.reason})` : '';
  return [
    `IAM's own simulator agrees with ${agreed.length} of ${confirmations.length} examples of new access${rest}.`,
    ...denied.map(
      ({ claim: { witness }, reason }) =>
        `IAM's own simulator disagrees about \`${witness.action}\` on \`${witness.resource}\`: ${reason}.`,
    ),
  ];
}
