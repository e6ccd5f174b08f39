/**
 * Takes the policies of one role, gives points for what they allow: 0 for nothing, about 0.5 to read one table, about 120 for
 * full administration. Monotone: widening an Allow's action or resource pattern, dropping a condition or a Deny, and adding a
 * statement never lower it. Described for people in docs/access.md.
 */
import type { AccessLevel } from '../model/delta.ts';
import type { Statement } from '../model/policy.ts';
import {
  type ActionClass,
  actionAtomsOf,
  actionClasses,
  askedActions,
  classesOfKnown,
  classFits,
  hasLetter,
  knownActions,
  serviceOf,
  type TextAtom,
} from './action-classes.ts';
import { newAtomTable } from './atoms.ts';
import { type Box, type BoxMaker, boxOf, variablesOf } from './box.ts';
import type { Action, Catalogue } from './catalogue.ts';
import type { Glob } from './language/glob.ts';
import { newLetters, unlikeAnything, type Word } from './language/letters.ts';
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

/** `known`: what was found out when other policies were weighed. */
export function accessRisk(policies: Policies, catalogue: Catalogue, known = newWeighing(catalogue)): number {
  const limits = [policies.boundary, policies.scp]
    .filter((limit) => limit !== undefined)
    .filter((limit) => limit.length > 0);
  const members = [policies.identity ?? [], ...limits];
  const boxes = members.map((member) => statementsOf(member).map(known.boxOf));
  return accessRiskWeights.perDoubling * Math.log2(1 + known.weightOf(boxes));
}

/** What the statements of one member do: all of identity, or of a limit. */
type Member = readonly Box[];

/** What one policy's statements have in common with another's. */
export interface Weighing {
  boxOf(statement: Statement): Box;
  /** What all members together allow. */
  weightOf(members: readonly Member[]): number;
}

/** A class of actions; what they weigh on everything, by the ARN formats that they act on. */
interface WeighedClass {
  of: ActionClass;
  weights: ReadonlyMap<readonly string[], number>;
}

/** Keeps each statement's box, the classes of each set of action patterns, and what policies say of each service. */
export function newWeighing(catalogue: Catalogue): Weighing {
  const boxes = new WeakMap<Statement, Box>();
  const classes = new Map<string, readonly WeighedClass[]>();
  const weights = new Map<string, number>();
  /** By service and id of the atom. */
  const actionsOf = new Map<string, readonly Action[]>();
  /** By service, of all its actions. */
  const whole = new Map<string, ReadonlyMap<readonly string[], number>>();
  /** By id. */
  const atomsOf = new Map<number, ReadonlyMap<string | undefined, TextAtom>>();
  const variables = new Map<string, Word>();
  const maker: BoxMaker = { letters: newLetters(), atoms: newAtomTable(), variables, principals: false };
  return {
    boxOf(statement) {
      const known = boxes.get(statement);
      if (known) return known;
      for (const key of variablesOf(statement).map((name) => name.toLowerCase()))
        if (!variables.has(key)) variables.set(key, unlikeAnything(variables.size, 8));
      const box = boxOf(statement, maker);
      boxes.set(statement, box);
      return box;
    },
    weightOf(members) {
      const services = byService(members);
      if (!services) return weightAmong('', members, actionAtomsOf(members.flat().map(({ action }) => action)));
      let sum = 0;
      for (const [service, { own, atoms }] of services) {
        const key = `${service} ${own.map((member) => member.map(keyOf).join(' ')).join('/')}`;
        const weight = weights.get(key) ?? weightAmong(service, own, [...atoms]);
        weights.set(key, weight);
        sum += weight;
      }
      return sum;
    },
  };

  /**
   * Policies have much in common service by service, even where each as a whole is like no other. `undefined` where a statement is
   * about several services at once.
   */
  function byService(members: readonly Member[]): Map<string, { own: Box[][]; atoms: Set<TextAtom> }> | undefined {
    const found = new Map<string, { own: Box[][]; atoms: Set<TextAtom> }>();
    for (const [at, member] of members.entries())
      for (const box of member) {
        // An action that no pattern matches is allowed by `NotAction` and `*` only.
        if (!box.action?.holds || box.action.atom.kind !== 'text') return undefined;
        for (const [service, atom] of partsOf(box.action.atom)) {
          if (service === undefined) return undefined;
          const known = found.get(service) ?? { own: members.map(() => []), atoms: new Set() };
          found.set(service, known);
          known.own[at]?.push(box);
          known.atoms.add(atom);
        }
      }
    return found;
  }

  /** What an atom says of each service; under `undefined` what may be of several. */
  function partsOf(atom: TextAtom): ReadonlyMap<string | undefined, TextAtom> {
    const known = atomsOf.get(atom.id);
    if (known) return known;
    const parts = [...Map.groupBy(atom.globs, groupOf)].map(
      ([service, globs]) => [service, { ...atom, globs }] as const,
    );
    const made = new Map<string | undefined, TextAtom>(parts);
    atomsOf.set(atom.id, made);
    return made;
  }

  function weightAmong(service: string, members: readonly Member[], atoms: readonly TextAtom[]): number {
    let sum = 0;
    for (const actions of classesAmong(service, members, atoms))
      sum += weightOf(
        actions,
        members.map((member) => member.filter((box) => classFits(box.action, actions.of))),
      );
    return sum;
  }

  function classesAmong(
    service: string,
    members: readonly Member[],
    atoms: readonly TextAtom[],
  ): readonly WeighedClass[] {
    const matched = members.every((member) => member.every(({ action }) => action?.holds));
    const ids = atoms.map(({ id }) => id).sort((a, b) => a - b);
    const key = `${service} ${matched} ${ids.join()}`;
    const known = classes.get(key);
    if (known) return known;
    const made = (classesOfService(service, atoms) ?? classesOfAll(atoms, matched)).map(weighed);
    classes.set(key, made);
    return made;
  }

  function classesOfAll(atoms: readonly TextAtom[], matched: boolean): ActionClass[] {
    const globs = atoms.flatMap((atom) => atom.globs);
    return actionClasses(atoms, catalogue, maker.letters, matched ? askedActions(globs, catalogue) : undefined);
  }

  /** Statements have many of their action lists in common, whatever else stands beside them. */
  function classesOfService(service: string, atoms: readonly TextAtom[]): ActionClass[] | undefined {
    if (service === '') return undefined;
    const known = new Map<number, readonly Action[]>();
    for (const { id, globs } of atoms) {
      const key = `${service} ${id}`;
      const before = actionsOf.get(key) ?? knownActions(service, globs, catalogue);
      if (!before) return undefined;
      actionsOf.set(key, before);
      known.set(id, before);
    }
    return classesOfKnown(known);
  }

  function weighed(of: ActionClass): WeighedClass {
    const weights = weigh(of.actions);
    for (const service of of.services) {
      const known = whole.get(service) ?? weigh(catalogue.actionsOf(service));
      whole.set(service, known);
      for (const [formats, weight] of known) weights.set(formats, (weights.get(formats) ?? 0) + weight);
    }
    return { of, weights };
  }
}

/** Actions that a template does not know are none of a service, and no pattern of a service matches them. */
function groupOf(glob: Glob): string | undefined {
  return serviceOf(glob) ?? (hasLetter(glob) ? 'unknown' : undefined);
}

/** Everything of a statement that its weight depends on: equal statements have equal keys. */
function keyOf({ statement, action, key }: Box): string {
  return `${statement.effect}${statement.conditions.length > 0 ? '?' : ''}${action?.atom.id}:${key}`;
}

/** By identity: the catalogue has one list for all actions of a service that act on the same. */
function weigh(actions: readonly Action[]): Map<readonly string[], number> {
  const weights = new Map<readonly string[], number>();
  for (const { resources, name, level } of actions) {
    const weight = telemetry.has(name) ? accessRiskWeights.telemetry : accessRiskWeights.levels[level];
    weights.set(resources, (weights.get(resources) ?? 0) + weight);
  }
  return weights;
}

/** What a class of actions adds; nothing where some member does not allow it or denies it outright. */
function weightOf({ weights }: WeighedClass, members: readonly (readonly Box[])[]): number {
  const allows = members.map((member) => member.filter(({ statement }) => statement.effect === 'Allow'));
  const denied = members.flat().some(({ statement, literals }) => statement.effect === 'Deny' && literals.length === 0);
  if (denied || allows.some((boxes) => boxes.length === 0)) return 0;
  const shares = allows.map(sharesOf);
  let sum = 0;
  for (const [formats, weight] of weights) sum += weight * Math.min(...shares.map((share) => share(formats)));
  return sum;
}

/** By ARN formats, the better of: all grants, as if conditional; those without a condition, in full. */
function sharesOf(boxes: readonly Box[]): (formats: readonly string[]) => number {
  const { reach, conditional } = accessRiskWeights;
  const all = reachOf(boxes);
  const unlimited = boxes.filter(({ statement }) => statement.conditions.length === 0);
  if (unlimited.length === boxes.length) return (formats) => reach[all(formats)];
  const free = reachOf(unlimited);
  return (formats) => Math.max(reach[free(formats)], conditional * reach[all(formats)]);
}
