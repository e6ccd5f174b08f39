/** Takes what a function or state machine may do, gives the role that SAM makes for it. */
import managedPolicies from '../../../../data/sam/managed-policies.json' with { type: 'json' };
import type { Span } from '../../model/place.ts';
import { entryOf, generated, get, isMap, type Json, type JsonMap, setEntry, valueSpan } from '../../model/tree.ts';
import { addOnce } from './distinct-list.ts';
import { branchesOf, isIntrinsic, isMalformedIf, isNoValue, when } from './intrinsics.ts';
import { policyStatements } from './policy-templates.ts';
import { assumeRolePolicy } from './role-policies.ts';
import { defined, derivedResource, type Made, refuse, type SamResource, type Transform, take } from './transform.ts';

type PolicyKind = 'managed' | 'statement' | 'unknown';

interface Entry {
  policy: Json;
  kind: PolicyKind;
  place: ReturnType<typeof entryOf>;
}

/** What SAM itself gives a role, before the author's policies. */
export interface RoleOptions {
  /** Who may take the role: a service, or the trust policy itself. */
  trust: string | JsonMap;
  managed?: string[];
  inline?: Json[];
  tags?: Json[];
}

const paths = new Map(Object.entries(managedPolicies.paths));

/** ARN of an AWS managed policy by its path, such as `service-role/AWSLambdaBasicExecutionRole`. */
export function managedPolicyArn(t: Transform, path: string): string {
  return `arn:${t.context.partition}:iam::aws:policy/${path}`;
}

/** `<id>Role`: managed policies that SAM gives, then the author's `Policies`, templates expanded. */
export function executionRole(t: Transform, sam: SamResource, options: RoleOptions): Made {
  const id = `${sam.id}Role`;
  const arns: Json[] = (options.managed ?? []).map((path) => managedPolicyArn(t, path));
  const inline: Json[] = [...(options.inline ?? [])];
  for (const [index, { policy, kind, place }] of policiesOf(t, sam).entries()) {
    const name = `${id}Policy${index}`;
    if (kind === 'statement') {
      inline.push(inlinePolicy(name, policy));
      if (place) setEntry(inline, inline.length - 1, place);
    } else if (kind === 'managed') {
      const arn = managedArn(t, policy);
      if (addOnce(arns, arn) && place) setEntry(arns, arns.length - 1, place);
    }
  }
  const properties = defined({
    AssumeRolePolicyDocument: typeof options.trust === 'string' ? assumeRolePolicy(options.trust) : options.trust,
    ManagedPolicyArns: arns,
    Policies: inline.length > 0 ? inline : null,
    Tags: options.tags ?? null,
  });
  take(properties, sam.properties, [['Path', 'RolePath'], 'PermissionsBoundary']);
  return derivedResource(sam, id, 'AWS::IAM::Role', properties);
}

/** Adds what an event source needs to a role, once; the event is its place. */
export function grant(
  role: Made,
  cause: Span | undefined,
  managed: readonly string[],
  inline: readonly JsonMap[] = [],
): void {
  const arns = role.properties['ManagedPolicyArns'] as Json[];
  for (const arn of managed) {
    if (addOnce(arns, arn) && cause) setEntry(arns, arns.length - 1, { value: cause });
  }
  for (const policy of inline) {
    const policies = (role.properties['Policies'] ?? []) as JsonMap[];
    role.properties['Policies'] = policies;
    addOnce(policies, generated(policy, cause), (one) => get(one, 'PolicyDocument') ?? null);
  }
}

/** The entries of `Policies`, policy templates expanded to statements; what is none of SAM's kinds is reported. */
function policiesOf(t: Transform, sam: SamResource): Entry[] {
  const written = sam.properties['Policies'];
  if (!written) return [];
  const list = Array.isArray(written) ? written : [written];
  const owner = Array.isArray(written) ? written : undefined;
  return list.map((policy, index) => {
    const span = owner ? valueSpan(owner, index) : valueSpan(sam.properties, 'Policies');
    const expanded = expandPolicy(t, sam, policy, span);
    const kind = kindOf(expanded);
    if (kind === 'unknown') {
      const message = `the policy at index ${index} of \`${sam.id}\` is no policy; give a managed policy, a policy document, or a SAM policy template by its right name`;
      refuse(t, 'sam-invalid-value', message, span ?? sam.cause);
    }
    return { policy: expanded, kind, place: owner ? entryOf(owner, index) : undefined };
  });
}

function expandPolicy(t: Transform, sam: SamResource, policy: Json, span: ReturnType<typeof valueSpan>): Json {
  if (isMalformedIf(policy)) {
    refuse(t, 'sam-invalid-value', '`Fn::If` needs a condition and two values', span ?? sam.cause);
    return policy;
  }
  const branches = branchesOf(policy);
  if (!branches) return policyStatements(t, policy, span ?? sam.cause) ?? policy;
  const [condition, ...values] = branches;
  const [then, otherwise] = values.map((value) => policyStatements(t, value, span ?? sam.cause) ?? value);
  return then === values[0] && otherwise === values[1] ? policy : when(condition, then as Json, otherwise as Json);
}

function kindOf(policy: Json): PolicyKind {
  if (typeof policy === 'string') return 'managed';
  const branches = branchesOf(policy);
  if (branches) {
    const [then, otherwise] = [kindOf(branches[1]), kindOf(branches[2])];
    if (then === otherwise || isNoValue(branches[2])) return then;
    return isNoValue(branches[1]) ? otherwise : 'unknown';
  }
  if (isIntrinsic(policy)) return 'managed';
  return isMap(policy) && Object.hasOwn(policy, 'Statement') ? 'statement' : 'unknown';
}

function inlinePolicy(name: string, document: Json): Json {
  const named = (value: Json): Json => (isNoValue(value) ? value : { PolicyName: name, PolicyDocument: value });
  const branches = branchesOf(document);
  return branches ? when(branches[0], named(branches[1]), named(branches[2])) : named(document);
}

function managedArn(t: Transform, policy: Json): Json {
  const branches = branchesOf(policy);
  if (branches) return when(branches[0], arnOfName(t, branches[1]), arnOfName(t, branches[2]));
  return arnOfName(t, policy);
}

/** A name that the catalogue knows becomes its ARN; every other value stays. */
function arnOfName(t: Transform, policy: Json): Json {
  const path = typeof policy === 'string' ? paths.get(policy) : undefined;
  return path === undefined ? policy : managedPolicyArn(t, path);
}
