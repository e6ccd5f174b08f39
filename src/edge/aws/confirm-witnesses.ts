/**
 * Takes witnesses with the policies of both sides, asks IAM's own simulator whether head allows and base denies them.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulateCustomPolicy.html
 */
import { createHash } from 'node:crypto';
import { type ContextEntry, type IAMClient, SimulateCustomPolicyCommand } from '@aws-sdk/client-iam';
import type { Witness } from '../../core/model/delta.ts';
import type { Json } from '../../core/model/tree.ts';
import type { Throttle } from './throttle.ts';

/** The documents that decide for one identity. */
export interface SimulatedPolicies {
  identity: Json[];
  boundary?: Json[];
}

export interface WitnessClaim {
  witness: Witness;
  base: SimulatedPolicies;
  head: SimulatedPolicies;
}

/** `unchecked` where the simulator cannot be asked: unknown values, a principal, a refusal of the call. */
export interface Confirmation {
  claim: WitnessClaim;
  verdict: 'agrees' | 'disagrees' | 'unchecked';
  /** What IAM said, or why it was not asked. */
  reason: string;
}

export interface Simulator {
  client: IAMClient;
  throttle: Throttle;
  /** Answers by hash of policies and request; hand the same map in again to save calls. */
  cache: Map<string, Promise<string>>;
}

export async function confirmWitnesses(simulator: Simulator, claims: readonly WitnessClaim[]): Promise<Confirmation[]> {
  return Promise.all(claims.map((claim) => confirmOne(simulator, claim)));
}

async function confirmOne(simulator: Simulator, claim: WitnessClaim): Promise<Confirmation> {
  const { witness, base, head } = claim;
  const obstacle = obstacleTo(claim);
  if (obstacle) return { claim, verdict: 'unchecked', reason: obstacle };
  try {
    const before = await decide(simulator, base, witness);
    const after = await decide(simulator, head, witness);
    const agrees = after === 'allowed' && before !== 'allowed';
    return { claim, verdict: agrees ? 'agrees' : 'disagrees', reason: `IAM says ${before} before and ${after} after` };
  } catch (error) {
    return {
      claim,
      verdict: 'unchecked',
      reason: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
    };
  }
}

function obstacleTo({ witness, base, head }: WitnessClaim): string | undefined {
  if (witness.principal !== undefined) return 'the simulator takes no principal';
  if (JSON.stringify([witness, base, head]).includes('${Token[')) return 'some values are not known before deployment';
  return undefined;
}

function decide(
  { client, throttle, cache }: Simulator,
  policies: SimulatedPolicies,
  witness: Witness,
): Promise<string> {
  const { identity, boundary } = policies;
  if (identity.length === 0) return Promise.resolve('implicitDeny');
  const input = {
    PolicyInputList: identity.map((document) => JSON.stringify(document)),
    ...(boundary && boundary.length > 0
      ? { PermissionsBoundaryPolicyInputList: boundary.map((document) => JSON.stringify(document)) }
      : {}),
    ActionNames: [witness.action],
    ResourceArns: [witness.resource],
    ContextEntries: Object.entries(witness.context).map(([key, value]) => contextEntry(key, value)),
  };
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const known = cache.get(hash);
  if (known) return known;
  const answer = throttle(() => client.send(new SimulateCustomPolicyCommand(input))).then(
    ({ EvaluationResults }) => EvaluationResults?.[0]?.EvalDecision ?? 'no answer',
  );
  cache.set(hash, answer);
  // A refused call may work next time.
  answer.catch(() => cache.delete(hash));
  return answer;
}

function contextEntry(key: string, value: string | string[]): ContextEntry {
  const list = Array.isArray(value);
  return {
    ContextKeyName: key,
    ContextKeyValues: list ? value : [value],
    ContextKeyType: list ? 'stringList' : typeOf(value),
  };
}

function typeOf(value: string): NonNullable<ContextEntry['ContextKeyType']> {
  if (value === 'true' || value === 'false') return 'boolean';
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return 'numeric';
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return 'date';
  return /^(?:\d{1,3}\.){3}\d{1,3}$|^[0-9a-f:]+:[0-9a-f:]+$/i.test(value) ? 'ip' : 'string';
}
