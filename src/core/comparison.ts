/** Takes one application on both sides (either may be missing), gives its part of the delta. */
import { accessDelta } from './access/access-delta.ts';
import { exposureDelta } from './delta/exposure-delta.ts';
import { type Fates, fatesOf, type Judged } from './delta/fates.ts';
import { foldAlike } from './delta/fold.ts';
import { type FunctionRisk, functionDelta } from './delta/function-delta.ts';
import { type Pairing, pairResources } from './delta/pair.ts';
import { foldReached } from './delta/reached.ts';
import { scenarioPairs } from './delta/scenario-pairs.ts';
import type { Delta, Exposure } from './model/delta.ts';
import type { Facts } from './model/fact.ts';
import { atLeast, type Finding } from './model/finding.ts';
import type { Resource } from './model/stack.ts';
import { runChangeRules, type ScenarioChange } from './rules/compare.ts';
import type { Judgement } from './rules/gather.ts';
import { pointsOf, total } from './score/risk.ts';
import { activeRules, type JudgedApplication, type Knowledge } from './side.ts';

/** `diagnostics`: what could not be compared in full. */
export type ApplicationDelta = Pick<Delta, 'findings' | 'access' | 'exposure' | 'functions' | 'diagnostics'>;

export function compareApplications(
  base: JudgedApplication | undefined,
  head: JudgedApplication | undefined,
  knowledge: Knowledge,
): ApplicationDelta {
  const pairing = pairResources(resourcesOf(base), resourcesOf(head));
  const headIdOf = (id: string) => pairing.renamed.get(id) ?? id;
  const authorOf = authorsAfter(pairing);
  const { fates: findings, reached } = fatesOf(judgedOf(base), judgedOf(head), headIdOf);
  const { access, diagnostics } = accessDelta(scenarioFacts(base, head), { ...knowledge, headIdOf });
  if (base && head) addChangeFindings(findings, base, head, access, knowledge);
  const exposure = exposureDelta(exposuresOf(base), exposuresOf(head), authorOf);
  const fresh = [...findings.introduced, ...findings.worsened];
  foldReached(reached, fresh, exposure.opened, head?.facts ?? []);
  foldAlike(fresh);
  return {
    findings,
    access,
    exposure,
    functions: functionDelta(functionsOf(base), functionsOf(head), authorOf),
    diagnostics,
  };
}

/** Every resource of every scenario, once. */
function resourcesOf(app: JudgedApplication | undefined): Resource[] {
  const resources = new Map<string, Resource>();
  for (const { stack } of app?.facts ?? [])
    for (const [id, resource] of stack.resources) if (!resources.has(id)) resources.set(id, resource);
  return [...resources.values()];
}

/** An author of base that head has under its name is the same, though a route or role may be another author's by now. */
function authorsAfter({ pairs, added }: Pairing): (baseId: string) => string {
  const authors = new Set([...pairs.map(({ head }) => head), ...added].map(({ author }) => author.id));
  const renamed = new Map(
    pairs.flatMap(({ base, head }) => (authors.has(base.author.id) ? [] : [[base.author.id, head.author.id] as const])),
  );
  return (id) => renamed.get(id) ?? id;
}

function judgedOf(app: JudgedApplication | undefined): Judged[] {
  return (app?.judgements ?? []).map(({ finding, kind, resource, scenarios, isSet }) => ({
    finding,
    kind,
    resourceId: resource?.id ?? null,
    points: pointsOf(finding),
    share: scenarios.size / Math.max(1, app?.facts.length ?? 1),
    ...(isSet ? { isSet } : {}),
  }));
}

/** A change rule's finding joins those that are introduced, unless it explains one of a state rule: that one then names the cause. */
function addChangeFindings(
  fates: Fates,
  base: JudgedApplication,
  head: JudgedApplication,
  access: Delta['access'],
  knowledge: Knowledge,
): void {
  const active = activeRules(head.application.template.path, knowledge);
  const changeRules = new Map(active.flatMap(({ rule }) => (rule.kind === 'change' ? [[rule.id, rule] as const] : [])));
  const fresh = new Set(fates.introduced);
  const introduced = head.judgements.filter(({ finding }) => fresh.has(finding));
  const judgements = runChangeRules(active, scenarioChanges(base, head), { heads: head.facts, access, introduced });
  for (const { finding, explains } of judgements) {
    const rule = changeRules.get(finding.rule);
    const told = [...fates.introduced, ...fates.worsened].filter(({ resource }) => resource === finding.resource);
    if (told.some((other) => rule?.yieldsTo?.includes(other.rule) && atLeast(other.severity, finding.severity)))
      continue;
    const effects = explains ?? (rule?.explains === 'hit' ? [] : rule?.explains);
    const explained = told.filter((other) => effects?.includes(other.rule));
    for (const other of explained)
      if (!other.message.includes(finding.message)) other.message = `${other.message}; ${finding.message}`;
    if (explained.some((other) => rule?.isReason || isAsGrave(other, finding))) continue;
    fates.introduced.push(finding);
    for (const other of explained) other.foldedInto = finding.fingerprint;
  }
  for (const judgement of judgements) fold(judgement, fates);
}

/** A cause is not hidden behind a milder effect, unless that is high itself. */
function isAsGrave(effect: Finding, cause: Finding): boolean {
  return atLeast(effect.severity, cause.severity) || atLeast(effect.severity, 'high');
}

/** Marks what a finding tells together with its like. */
function fold({ finding, folded }: Judgement, fates: Fates): void {
  const ids = new Set(folded?.resources.map((resource) => resource.author.id));
  for (const other of [...fates.introduced, ...fates.worsened])
    if (other !== finding && other.resource !== null && folded?.rules.includes(other.rule) && ids.has(other.resource))
      other.foldedInto = finding.fingerprint;
}

/** Facts of both sides, scenario by scenario; where one side is missing, the other's against nothing. */
function scenarioFacts(
  base: JudgedApplication | undefined,
  head: JudgedApplication | undefined,
): [Facts | undefined, Facts | undefined][] {
  if (!base) return (head?.facts ?? []).map((facts) => [undefined, facts]);
  if (!head) return base.facts.map((facts) => [facts, undefined]);
  return scenarioPairs(scenariosOf(base), scenariosOf(head)).map(([from, to]) => [base.facts[from], head.facts[to]]);
}

function scenariosOf(app: JudgedApplication) {
  return app.facts.map((facts) => facts.stack.scenario);
}

function scenarioChanges(base: JudgedApplication, head: JudgedApplication): ScenarioChange[] {
  return scenarioPairs(scenariosOf(base), scenariosOf(head)).map(([from, to]) => {
    const [before, after] = [base.facts[from] as Facts, head.facts[to] as Facts];
    const { pairs, added, removed } = pairResources(before.stack.resources.values(), after.stack.resources.values());
    return { base: before, head: after, position: to, pairs, added, removed };
  });
}

function exposuresOf(app: JudgedApplication | undefined): Exposure[] {
  return (app?.facts ?? []).flatMap((facts) => facts.functions.flatMap((lambda) => lambda.exposures));
}

/** The risk of a function: its own findings and its role's access; a shared role counts for each that runs as it. */
function functionsOf(app: JudgedApplication | undefined): FunctionRisk[] {
  const functions = new Map<string, FunctionRisk>();
  for (const facts of app?.facts ?? [])
    for (const { resource, role } of facts.functions) {
      const id = resource.author.id;
      if (functions.has(id)) continue;
      const names = new Set([id, role?.resource?.author.id]);
      const rows = (app?.rows ?? []).filter((row) => row.resource !== null && names.has(row.resource));
      const definition = JSON.stringify([
        resource.properties,
        role?.policies.map((policy) => policy.document ?? policy.name),
      ]);
      functions.set(id, { id, path: facts.template.path, risk: total(rows), definition });
    }
  return [...functions.values()];
}
