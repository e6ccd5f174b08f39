/**
 * Takes the policies of one role, gives points for what they allow: 0 for nothing, about 0.5 to read one table, about 120 for
 * full administration. Monotone: widening an Allow's action or resource pattern, dropping a condition or a Deny, and adding a
 * statement never lower it. Described for people in docs/access.md.
 */
import type { AccessLevel } from '../model/delta.ts';
import type { Policy } from '../model/policy.ts';
import { type ActionClass, actionAtomsOf, actionClasses, classFits } from './action-classes.ts';
import { newAtomTable } from './atoms.ts';
import { type Box, type BoxMaker, boxOf, variablesOf } from './box.ts';
import type { Catalogue } from './catalogue.ts';
import { newLetters, unlikeAnything } from './language/letters.ts';
import { type Policies, statementsOf } from './policy-side.ts';
import { type ResourceReach, reachOf } from './resource-reach.ts';

/** Everything that the points depend on. */
export const accessRiskWeights = {
  /** What one action on everything weighs. */
  levels: { 'Permissions management': 10, Write: 4, Read: 1, List: 0.5, Tagging: 0.5 } satisfies Record<
    AccessLevel,
    number
  >,
  /** Shares of that weight by how far the resources of an action reach. */
  reach: { everything: 1, kind: 0.6, pattern: 0.2, several: 0.1, one: 0.05, nothing: 0 } satisfies Record<
    ResourceReach,
    number
  >,
  /** What an action weighs that only reports what its caller did, or puts it into a VPC, on everything; every function has these. */
  telemetry: 0.1,
  /** Share that is left where every grant of the action has a condition. */
  conditional: 0.7,
  /** Points for each doubling of the sum. */
  perDoubling: 7.5,
};

const telemetry: ReadonlySet<string> = new Set([
  'logs:CreateLogGroup',
  'logs:CreateLogStream',
  'logs:PutLogEvents',
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'cloudwatch:PutMetricData',
  'ec2:CreateNetworkInterface',
  'ec2:DeleteNetworkInterface',
  'ec2:DescribeNetworkInterfaces',
  'ec2:DescribeSubnets',
  'ec2:AssignPrivateIpAddresses',
  'ec2:UnassignPrivateIpAddresses',
]);

export function accessRisk(policies: Policies, catalogue: Catalogue): number {
  const limits = [policies.boundary, policies.scp]
    .filter((limit) => limit !== undefined)
    .filter((limit) => limit.length > 0);
  const members = [policies.identity ?? [], ...limits];
  const maker = makerFor(members.flat());
  const boxes = members.map((member) => statementsOf(member).map((statement) => boxOf(statement, maker)));
  let sum = 0;
  const atoms = actionAtomsOf(boxes.flat().map(({ action }) => action));
  for (const actions of actionClasses(atoms, catalogue, maker.letters)) {
    sum += weightOf(
      actions,
      boxes.map((member) => member.filter((box) => classFits(box.action, actions))),
      catalogue,
    );
  }
  return accessRiskWeights.perDoubling * Math.log2(1 + sum);
}

function makerFor(policies: readonly Policy[]): BoxMaker {
  const keys = [
    ...new Set(
      statementsOf(policies)
        .flatMap(variablesOf)
        .map((key) => key.toLowerCase()),
    ),
  ];
  const variables = new Map(keys.map((key, index) => [key, unlikeAnything(index, 8)] as const));
  return { letters: newLetters(), atoms: newAtomTable(), variables, principals: false };
}

/** What a class of actions adds; nothing where some member does not allow it or denies it outright. */
function weightOf(actions: ActionClass, members: readonly (readonly Box[])[], catalogue: Catalogue): number {
  const allows = members.map((member) => member.filter(({ statement }) => statement.effect === 'Allow'));
  const denied = members.flat().some(({ statement, literals }) => statement.effect === 'Deny' && literals.length === 0);
  if (denied || allows.some((boxes) => boxes.length === 0)) return 0;
  const shares = new Map<string, number>();
  let sum = 0;
  for (const action of [...actions.actions, ...actions.services.flatMap((service) => catalogue.actionsOf(service))]) {
    const kinds = action.resources.join(' ');
    const share = shares.get(kinds) ?? Math.min(...allows.map((boxes) => shareOf(boxes, action.resources)));
    shares.set(kinds, share);
    sum += share * (telemetry.has(action.name) ? accessRiskWeights.telemetry : accessRiskWeights.levels[action.level]);
  }
  return sum;
}

/** The better of: all grants, as if conditional; those without a condition, in full. */
function shareOf(boxes: readonly Box[], formats: readonly string[]): number {
  const { reach, conditional } = accessRiskWeights;
  const free = boxes.filter(({ statement }) => statement.conditions.length === 0);
  return Math.max(reach[reachOf(free, formats)], conditional * reach[reachOf(boxes, formats)]);
}
