/** Takes the policies of one side, gives what must hold for a request to be allowed: some way open, no Deny in the way. */
import type { Policy, Statement } from '../model/policy.ts';
import { type Box, type BoxMaker, boxOf } from './box.ts';
import type { Letters } from './language/letters.ts';
import { namesAccount } from './principals.ts';

/** Policies that decide together, read. A member that is absent restricts nothing. */
export interface Policies {
  identity?: Policy[];
  boundary?: Policy[];
  scp?: Policy[];
  resource?: Policy[];
  trust?: Policy[];
}

/** What must hold for a request to be allowed: some way open, no Deny in the way. `Part` is a statement or its box. */
export interface SideOf<Part> {
  /** A way to be allowed: some part of every one of its groups must match; the first is the one that grants. */
  ways: (readonly Part[])[][];
  denies: Part[];
}

export type Side = SideOf<Box>;

/**
 * One account's rules (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html): a Deny anywhere
 * wins; the identity's policies grant within the boundary and the service control policies; a resource policy that names the
 * principal itself grants beside them.
 */
export function statementSide(policies: Policies, letters: Letters): SideOf<Statement> {
  const all = (['identity', 'boundary', 'scp', 'resource', 'trust'] as const).flatMap((member) =>
    statementsOf(policies[member]),
  );
  const allows = (member: Policy[] | undefined) => statementsOf(member).filter(({ effect }) => effect === 'Allow');
  const limits = [policies.boundary, policies.scp]
    .filter((member) => member !== undefined && member.length > 0)
    .map((member) => allows(member));
  const named = policies.identity
    ? allows(policies.resource).flatMap((statement) => withoutAccounts(statement, letters))
    : allows(policies.resource);
  const grants = [
    policies.identity && allows(policies.identity),
    policies.resource && named,
    policies.trust && allows(policies.trust),
  ];
  return {
    ways: grants.filter((statements) => statements !== undefined).map((statements) => [statements, ...limits]),
    denies: all.filter(({ effect }) => effect === 'Deny'),
  };
}

export function sideOf(policies: Policies, maker: BoxMaker): Side {
  return boxesOfSide(statementSide(policies, maker.letters), maker);
}

export function boxesOfSide({ ways, denies }: SideOf<Statement>, maker: BoxMaker): Side {
  const box = (statement: Statement) => boxOf(statement, maker);
  return { ways: ways.map((way) => way.map((group) => group.map(box))), denies: denies.map(box) };
}

export function filterSide<Part>({ ways, denies }: SideOf<Part>, keep: (part: Part) => boolean): SideOf<Part> {
  return { ways: ways.map((way) => way.map((group) => group.filter(keep))), denies: denies.filter(keep) };
}

export function partsOf<Part>({ ways, denies }: SideOf<Part>): Part[] {
  return [...ways.flat(2), ...denies];
}

/** A resource policy that names the account leaves the grant to the identity's own policies. */
function withoutAccounts(statement: Statement, letters: Letters): Statement[] {
  const { principals } = statement;
  if (!principals || principals.everyone) return [statement];
  const AWS = principals.AWS.filter((name) => !namesAccount(name, letters));
  if (AWS.length === principals.AWS.length) return [statement];
  const left = AWS.length + principals.Service.length + principals.Federated.length + principals.CanonicalUser.length;
  return left > 0 ? [{ ...statement, principals: { ...principals, AWS } }] : [];
}

export function statementsOf(policies: readonly Policy[] | undefined): Statement[] {
  return (policies ?? []).flatMap((policy) => policy.statements);
}
