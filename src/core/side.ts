/** Takes the files of one side, gives its applications judged: facts of every scenario, findings of the state rules, and the rows of its risk. */
import type { Catalogue } from './access/catalogue.ts';
import type { Escalations } from './access/escalation.ts';
import { isExcluded, ruleSetting, scenariosFor } from './config/index.ts';
import { expand, mayBeTemplate } from './expand/index.ts';
import { nestedApplication } from './expand/nested-application.ts';
import { nestedUses } from './expand/nesting.ts';
import { partsOf } from './expand/parts.ts';
import { application, joined } from './expand/stacks.ts';
import type { AccessPoints } from './facts/access-points.ts';
import type { ActionsOf } from './facts/actions.ts';
import type { EscalationsOf } from './facts/escalations.ts';
import { createFactsOf, type FactContext } from './facts/index.ts';
import type { ManagedPolicy } from './facts/roles.ts';
import type { Config, Options } from './model/config.ts';
import type { TemplateCoverage } from './model/delta.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Facts } from './model/fact.ts';
import type { SourceFile } from './model/place.ts';
import type { Application, ExpandContext, NestedUse, Resource } from './model/stack.ts';
import type { ActiveRule, Judgement } from './rules/gather.ts';
import { rules } from './rules/index.ts';
import { infoOf, type RuleLinks } from './rules/info.ts';
import { runStateRules } from './rules/run.ts';
import { stageLoads } from './score/load.ts';
import { pointsOf, type RiskRow, round } from './score/risk.ts';

/** Everything that the core needs from outside, handed in. */
export interface Knowledge {
  config: Config;
  options: Options;
  /** ISO date. */
  today: string;
  managedPolicy: ManagedPolicy;
  actionsOf: ActionsOf;
  escalationsOf: EscalationsOf;
  accessPoints: AccessPoints;
  /** Peers' ids and frameworks' controls by rule id. */
  links: RuleLinks;
  catalogue: Catalogue;
  escalations: Escalations;
}

/** One template of one side, judged. */
export interface JudgedApplication {
  application: Application;
  /** One per scenario, in the order of the application's stacks. */
  facts: Facts[];
  judgements: Judgement[];
  rows: RiskRow[];
}

export interface Side {
  applications: JudgedApplication[];
  diagnostics: Diagnostic[];
  coverage: TemplateCoverage[];
}

/** A side, with the paths of the templates that nothing else nests or includes. */
export interface WholeSide extends Side {
  alone: Set<string>;
}

/** `alone`: as `judgeEach` takes it. */
export function judgeSide(
  files: readonly SourceFile[],
  side: 'base' | 'head',
  knowledge: Knowledge,
  alone: ReadonlySet<string> = new Set(),
): WholeSide {
  const result: WholeSide = { applications: [], diagnostics: [], coverage: [], alone: new Set() };
  for (const judged of judgeEach(files, side, knowledge, alone)) {
    result.diagnostics.push(...judged.diagnostics);
    result.coverage.push(judged.coverage);
    if (judged.application) result.applications.push(judged.application);
    if (judged.isAlone) result.alone.add(judged.coverage.path);
  }
  return result;
}

/** What became of one file that is a template, or was left out. */
export interface JudgedFile {
  application?: JudgedApplication;
  diagnostics: Diagnostic[];
  coverage: TemplateCoverage;
  /** Nothing else nests it. */
  isAlone?: boolean;
}

const byItself = { label: 'it is deployed by itself', parameters: {}, defaults: {} };

/**
 * One file at a time, so that whoever needs one at a time need not hold them all. Files that are no templates are passed over.
 * `alone`: templates that were deployed by themselves so far. They are judged so too, whatever nests or includes them now: a file that
 * nobody deploys could otherwise hide what they do.
 */
export function* judgeEach(
  files: readonly SourceFile[],
  side: 'base' | 'head',
  knowledge: Knowledge,
  alone: ReadonlySet<string> = new Set(),
): Iterable<JudgedFile> {
  for (const { path, application: app, isAlone } of readEach(files, knowledge, alone)) {
    if (!app) {
      const reason = 'excluded by the configuration';
      yield { diagnostics: [], coverage: { path, side, state: 'skipped', reason } };
      continue;
    }
    const { format, diagnostics } = app.template;
    const failed = diagnostics.find((diagnostic) => diagnostic.level === 'error');
    const unread = diagnostics.find(({ code }) => code === 'serverless-is-code');
    const judged = judgeTemplate(app, knowledge);
    const reason = (failed ?? unread)?.message;
    const coverage: TemplateCoverage = {
      path,
      side,
      state: failed ? 'failed' : unread ? 'skipped' : 'read',
      format,
      resources: judged.facts[0]?.stack.resources.size ?? 0,
      ...(reason === undefined ? {} : { reason }),
    };
    yield { application: judged, diagnostics, coverage, isAlone };
  }
}

/** A file that is a template, read; without an application where the configuration leaves it out. */
export interface ReadFile {
  path: string;
  application?: Application;
  /** Nothing else nests it. */
  isAlone: boolean;
}

/** What `judgeEach` judges, in the order of the paths: the templates of these files, expanded, with their scenarios. */
export function* readEach(
  files: readonly SourceFile[],
  knowledge: Knowledge,
  alone: ReadonlySet<string> = new Set(),
): Iterable<ReadFile> {
  const context = expandContext(files, knowledge.options);
  const uses = nestedUses(files, (file, uses) => applicationOf(file, uses, context, knowledge));
  const parts = partsOf(
    files.filter(({ path }) => !isExcluded(knowledge.config, path)),
    context,
  );
  for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { path } = file;
    if (parts.has(path) && !alone.has(path)) continue;
    if (isExcluded(knowledge.config, path)) {
      if (mayBeTemplate(file.text)) yield { path, isAlone: false };
      continue;
    }
    const nested = uses.get(path) ?? [];
    const isBoth = nested.length > 0 && alone.has(path);
    const all = isBoth ? [{ ...byItself, path }, ...nested] : nested;
    const application = applicationOf(file, all, context, knowledge);
    if (application) yield { path, application, isAlone: nested.length === 0 };
  }
}

/**
 * The application that a file is. Options of the Serverless Framework, and what a parent stack passes to a SAM template, change the
 * expansion itself, so those are expanded one by one; other parameters are chosen after it.
 */
function applicationOf(
  file: SourceFile,
  uses: readonly NestedUse[],
  context: ExpandContext,
  knowledge: Knowledge,
): Application | undefined {
  const around = deployment(file.path, knowledge);
  const scenarios = Object.entries(around.scenarios);
  if (uses.length > 0 && scenarios.length === 0) return nestedApplication(file, uses, context, around);
  const template = expand(file, context);
  if (template?.format !== 'serverless' || scenarios.length === 0) return template && application(template, around);
  const apps = scenarios.flatMap(([name, options]) => {
    const { stage = context.stage, region = around.region } = options;
    const own = expand(file, {
      ...context,
      parameters: { ...context.parameters, ...options },
      ...(stage === undefined ? {} : { stage }),
    });
    const deployed = { ...around, ...(region === undefined ? {} : { region }), scenarios: { [name]: options } };
    return own ? [application(own, deployed)] : [];
  });
  return joined(apps);
}

function deployment(path: string, { config, options }: Knowledge) {
  const scenarios = scenariosFor(config, path);
  return {
    parameters: options.parameters ?? {},
    partition: options.partition ?? 'aws',
    ...(options.region === undefined ? {} : { region: options.region }),
    scenarios,
  };
}

export function expandContext(files: readonly SourceFile[], options: Options): ExpandContext {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    file: (path) => byPath.get(path),
    parameters: options.parameters ?? {},
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    region: options.region ?? 'us-east-1',
    ...(options.region === undefined ? { regionIsDefault: true } : {}),
    partition: options.partition ?? 'aws',
  };
}

export function judgeTemplate(app: Application, knowledge: Knowledge): JudgedApplication {
  const facts = stateFacts(app, knowledge);
  const judgements = runStateRules(activeRules(app.template.path, knowledge), facts);
  return { application: app, facts, judgements, rows: rowsOf(judgements, facts, knowledge) };
}

/** What is true in each scenario, in the order of the application's stacks. */
export function stateFacts(app: Application, knowledge: Knowledge): Facts[] {
  const { config, today, managedPolicy, actionsOf, escalationsOf } = knowledge;
  const context: FactContext = {
    managedPolicy,
    actionsOf,
    escalationsOf,
    today,
    trustedAccounts: config.trusted.accounts,
    trustedSubjects: config.trusted.oidcSubjects,
  };
  const factsOf = createFactsOf(context, { several: app.stacks.length > 1 });
  return app.stacks.map((stack, at) => factsOf(app.templates?.[at] ?? app.template, stack));
}

/** The rules that the configuration leaves on for a template, with the severity that it gives them. */
export function activeRules(path: string, knowledge: Knowledge): readonly ActiveRule[] {
  const { config } = knowledge;
  const everywhere = Object.values(config.rules).every((rows) => rows.every((row) => !row.paths));
  const known = everywhere ? active.get(knowledge) : undefined;
  if (known) return known;
  const found = rules.flatMap((rule) => {
    const setting = ruleSetting(config, rule.id, rule.area, path) ?? rule.severity;
    return setting === 'off' ? [] : [{ rule, info: infoOf(rule, knowledge.links), severity: setting }];
  });
  if (everywhere) active.set(knowledge, found);
  return found;
}

/** Where no setting is for some paths only, it is the same for all templates. */
const active = new WeakMap<Knowledge, readonly ActiveRule[]>();

/**
 * Access counts once per role and per resource policy: half by the scenario where it is widest, half by the mean of all, so that
 * what only mends some scenarios counts too.
 */
function rowsOf(judgements: readonly Judgement[], scenarios: readonly Facts[], knowledge: Knowledge): RiskRow[] {
  const rows = judgements.map(({ finding }): RiskRow => {
    return { resource: finding.resource, what: `rule ${finding.rule}`, points: pointsOf(finding) };
  });
  const access = new Map<string, { giver: AccessGiver; widest: number; sum: number }>();
  for (const facts of scenarios)
    for (const giver of accessIn(facts, knowledge)) {
      const { key, points } = giver;
      const before = access.get(key);
      if (!before) access.set(key, { giver, widest: points, sum: points });
      else {
        before.widest = Math.max(before.widest, points);
        before.sum += points;
      }
    }
  const weighed = Array.from(access.values(), ({ giver: { resource, what }, widest, sum }): RiskRow => {
    return { resource: resource.author.id, what, points: round((widest + sum / scenarios.length) / 2) };
  });
  return [...rows, ...weighed].filter((row) => row.points > 0);
}

/** Something that lets others in or through, with its points. */
interface AccessGiver {
  key: string;
  resource: Resource;
  what: string;
  points: number;
}

function accessIn(facts: Facts, { accessPoints }: Knowledge): AccessGiver[] {
  const roles = facts.roles.flatMap((role): AccessGiver[] => {
    const { key, resource } = role;
    if (!resource) return [];
    const points = round(accessPoints.ofRole(role));
    return [{ key: `role ${key}`, resource, what: `access of ${resource.id}`, points }];
  });
  const guards = facts.resourcePolicies.map((fact): AccessGiver => {
    const { holder, path } = fact;
    const points = round(accessPoints.ofResourcePolicy(fact));
    return { key: `policy ${holder.id} ${path.join('.')}`, resource: holder, what: `access by ${holder.id}`, points };
  });
  const loads = stageLoads(facts).map(({ stage, points }): AccessGiver => {
    return { key: `stage ${stage.id}`, resource: stage, what: `requests to ${stage.id}`, points: round(points) };
  });
  return [...roles, ...guards, ...loads];
}
