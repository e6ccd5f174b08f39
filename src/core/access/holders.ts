/** Takes the facts of a stack, gives everything that holds access: roles with all that reaches them, trust policies, resource policies. */
import type { Facts, PolicyFact, Role } from '../model/fact.ts';
import { type Place, placeOf } from '../model/place.ts';
import type { Policy, Statement } from '../model/policy.ts';
import { get, spanAlong } from '../model/tree.ts';
import { unknownPolicy } from './parse-policy.ts';
import type { Policies } from './policy-side.ts';

/** One holder on one side; on the other it is the one with the same key. */
export interface AccessHolder {
  key: string;
  kind: 'identity' | 'trust' | 'resource';
  /** Who gains what is granted; absent where the statement names the principal. */
  principal?: string;
  /** The template's resource, as its author wrote it. */
  resource: string;
  policies: Policies;
  facts: PolicyFact[];
  /** The functions and others that run as a role: their logical ids as on the other side, and what their authors called them. */
  users: ReadonlyMap<string, string>;
}

/** `rename` says what a logical id of this side is called on the other. */
export function accessHolders(facts: Facts, rename: (id: string) => string): AccessHolder[] {
  const roles = facts.roles.filter((role) => role.resource !== undefined);
  return [...roles.flatMap((role) => roleHolders(role, rename)), ...resourceHolders(facts, rename)];
}

function roleHolders(role: Role, rename: (id: string) => string): AccessHolder[] {
  const { resource, trust } = role;
  if (!resource) return [];
  const key = rename(resource.id);
  const users = new Map(role.usedBy.map(({ id, author }) => [rename(id), author.id]));
  const facts = role.boundary ? [...role.policies, role.boundary] : role.policies;
  const holders: AccessHolder[] = [
    {
      key: `role ${key}`,
      kind: 'identity',
      principal: namesOf([...users.values()], resource.author.id),
      resource: resource.author.id,
      policies: rolePolicies(role, rename),
      facts,
      users,
    },
  ];
  if (trust)
    holders.push({
      key: `trust ${key}`,
      kind: 'trust',
      resource: resource.author.id,
      policies: { trust: [policyOfFact(trust, rename)] },
      facts: [trust],
      users: new Map(),
    });
  return holders;
}

/** Who gains what a role is granted: who runs as it, or the role itself. */
export function namesOf(users: readonly string[], role: string): string {
  return users.length > 0 ? [...new Set(users)].join(', ') : role;
}

/** Everything that decides what a role may do; a policy that is not known may grant anything. */
export function rolePolicies(role: Role, rename?: (id: string) => string): Policies {
  const identity = role.policies.map((fact) => policyOfFact(fact, rename));
  return role.boundary?.policy ? { identity, boundary: [policyOfFact(role.boundary, rename)] } : { identity };
}

/** Types whose resources each add one statement to the policy of what they name. */
const addsTo: Readonly<Record<string, string>> = {
  'AWS::Lambda::Permission': 'FunctionName',
  'AWS::Lambda::LayerVersionPermission': 'LayerVersionArn',
  'AWS::Events::EventBusPolicy': 'EventBusName',
};

function resourceHolders({ resourcePolicies }: Facts, rename: (id: string) => string): AccessHolder[] {
  const groups = Map.groupBy(resourcePolicies, ({ holder, path }) => {
    const target = Object.hasOwn(addsTo, holder.type)
      ? get(holder.properties, addsTo[holder.type] as string)
      : undefined;
    return target === undefined
      ? `policy ${rename(holder.id)} ${path.join('.')}`
      : `policy of ${renameTokens(JSON.stringify(target), rename)}`;
  });
  return [...groups].map(([key, facts]) => ({
    key,
    kind: 'resource',
    resource: facts[0]?.holder.author.id ?? '',
    policies: { resource: facts.map((fact) => policyOfFact(fact, rename)) },
    facts,
    users: new Map(),
  }));
}

function policyOfFact(fact: PolicyFact, rename?: (id: string) => string): Policy {
  if (!fact.policy) return unknownPolicy(`policy ${rename ? renameTokens(fact.name, rename) : fact.name}`);
  return rename ? renamed(fact.policy, rename) : fact.policy;
}

/** The policy with the unknowns of renamed resources called as on the other side; its statements keep their paths. */
function renamed(policy: Policy, rename: (id: string) => string): Policy {
  const text = JSON.stringify(policy.statements);
  const changed = renameTokens(text, rename);
  return changed === text ? policy : { document: policy.document, statements: JSON.parse(changed) as Statement[] };
}

function renameTokens(text: string, rename: (id: string) => string): string {
  return text.replaceAll(/(?<=\$\{Token\[(?:Ref|GetAtt):)[A-Za-z0-9]+/g, rename);
}

/** Where the statement that grants was written; of several alike the one with the same resources. */
export function placeOfStatement(holder: AccessHolder, statement: Statement): Place | undefined {
  const alike = holder.facts.flatMap((fact) => {
    const written = fact.policy?.statements.find((own) => isAlike(own, statement));
    return written ? [{ fact, exact: written.resources?.join() === statement.resources?.join() }] : [];
  });
  const fact = (alike.find(({ exact }) => exact) ?? alike[0])?.fact;
  if (!fact) return holder.facts[0]?.holder.place;
  const path = fact.kind === 'aws-managed' ? [] : statement.path;
  const span = spanAlong(fact.holder.body, ['Properties', ...fact.path, ...path]);
  return span ? placeOf(span) : fact.holder.place;
}

function isAlike(a: Statement, b: Statement): boolean {
  return (
    a.path.join() === b.path.join() &&
    a.sid === b.sid &&
    (a.actions ?? a.notActions)?.join() === (b.actions ?? b.notActions)?.join()
  );
}
