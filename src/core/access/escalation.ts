/**
 * Takes the policies of one identity, gives the known ways by which it could gain more than it was given: every action of the
 * method is allowed to some request, with resources, conditions, boundary and denials taken into account, on a resource of a
 * kind that the action works on.
 */
import type { Statement } from '../model/policy.ts';
import { mayActOn } from './applicable.ts';
import type { Catalogue } from './catalogue.ts';
import { type Permissions, permissionsOf } from './permits.ts';
import { type Policies, statementsOf } from './policy-side.ts';

export type EscalationKind =
  | 'new-passrole'
  | 'existing-passrole'
  | 'self-escalation'
  | 'principal-access'
  | 'resource-policy'
  | 'wildcard'
  | 'other';

/** One method of `data/iam/escalations.json`. */
export interface EscalationMethod {
  id: string;
  name: string;
  kind: EscalationKind;
  /** All of them are needed; a pattern stands for all known actions that it matches. */
  actions: string[];
  source: string;
}

export type Escalations = readonly EscalationMethod[];

/** A method that some policies complete, and the statements that its actions come from. */
export interface Escalation extends EscalationMethod {
  statements: Statement[];
}

export function escalationsOf(policies: Policies, methods: Escalations, catalogue: Catalogue): Escalation[] {
  if (statementsOf(policies.identity).length === 0) return [];
  const permissions = permissionsOf(policies);
  const known = new Map<string, Statement[]>();
  const grants = (action: string, service: string | undefined) => {
    const key = `${action} ${service ?? ''}`;
    const found = known.get(key) ?? useful(action, service, permissions, catalogue);
    known.set(key, found);
    return found;
  };
  return methods.flatMap((method) => {
    const service = passedTo(method.actions);
    const statements = new Set<Statement>();
    for (const action of method.actions.flatMap((pattern) => actionsLike(pattern, catalogue))) {
      const found = grants(action, action === 'iam:PassRole' ? service : undefined);
      if (found.length === 0) return [];
      for (const statement of found) statements.add(statement);
    }
    return [{ ...method, statements: [...statements] }];
  });
}

/** What somebody with these permissions would do, as the rest of a sentence that begins with who. */
export function storyOf({ kind, actions }: EscalationMethod): string {
  const own = actions.filter((action) => action !== 'iam:PassRole').join(', ');
  return stories[kind](own === '' ? 'iam:PassRole' : own);
}

const stories: Record<EscalationKind, (actions: string) => string> = {
  'new-passrole': (actions) =>
    `can hand a more powerful role to something that it makes (${actions}) and act as that role`,
  'existing-passrole': (actions) => `can take over something that runs with a more powerful role (${actions})`,
  'self-escalation': (actions) => `can rewrite its own permissions (${actions})`,
  'principal-access': (actions) => `can become a more powerful principal (${actions})`,
  'resource-policy': (actions) => `can let itself or anybody in by rewriting a resource's policy (${actions})`,
  wildcard: (actions) => `can change any permission (${actions})`,
  other: (actions) => `can gain more than it was given (${actions})`,
};

function actionsLike(pattern: string, catalogue: Catalogue): string[] {
  if (!pattern.endsWith('*')) return [pattern];
  const [service = ''] = pattern.split(':');
  const start = pattern.slice(0, -1).toLowerCase();
  return catalogue
    .actionsOf(service)
    .map(({ name }) => name)
    .filter((name) => name.toLowerCase().startsWith(start));
}

/** Whom a role is passed to where that is not `<prefix>.amazonaws.com`. */
const roleTakers: Readonly<Record<string, string>> = {
  ecs: 'ecs-tasks',
  autoscaling: 'ec2',
  imagebuilder: 'ec2',
  datapipeline: 'elasticmapreduce',
};

/** The service that a method passes a role to, as `iam:PassedToService` names it. */
function passedTo(actions: readonly string[]): string | undefined {
  const [prefix] = actions.find((action) => !action.startsWith('iam:') && !action.startsWith('s3:'))?.split(':') ?? [];
  if (!prefix || !actions.includes('iam:PassRole')) return undefined;
  return `${Object.hasOwn(roleTakers, prefix) ? roleTakers[prefix] : prefix}.amazonaws.com`;
}

function useful(
  action: string,
  service: string | undefined,
  permissions: Permissions,
  catalogue: Catalogue,
): Statement[] {
  const demands = service ? { 'iam:PassedToService': service } : {};
  const formats = catalogue.action(action)?.resources ?? [];
  return permissions.grantsOf(action, demands).filter((statement) => mayActOn(statement, formats));
}
