/**
 * START HERE: the whole flow on one screen. Files of both sides become applications (side.ts), applications become facts and findings,
 * and what differs between the sides becomes the delta. Pure: everything from outside is in `Knowledge`.
 */
import { compareApplications } from './comparison.ts';
import { pairApplications } from './delta/applications.ts';
import { gate } from './delta/gate.ts';
import { frameworkVerdicts } from './frameworks/index.ts';
import type { ApplicationSummary, Delta, ScanReport } from './model/delta.ts';
import type { Diagnostic } from './model/diagnostic.ts';
import type { Finding } from './model/finding.ts';
import { comparePlaces, type SourceFile } from './model/place.ts';
import { total } from './score/risk.ts';
import { changeOf, gradeOf, scoreOf } from './score/score.ts';
import { type JudgedApplication, judgeEach, judgeSide, type Knowledge, type Side } from './side.ts';
import { waive, waiveOne } from './waive.ts';

/** One side: what is in these files? One template is held at a time: repositories have a thousand of them. */
export function reviewFiles(files: readonly SourceFile[], knowledge: Knowledge): ScanReport {
  const report: ScanReport = { findings: [], applications: [], risk: 0, score: 100, diagnostics: [], coverage: [] };
  const expired = new Map<string, Finding>();
  for (const { application, diagnostics, coverage } of judgeEach(files, 'head', knowledge)) {
    const side: Side = {
      applications: application ? [application] : [],
      diagnostics: [...diagnostics],
      coverage: [coverage],
    };
    for (const finding of waiveOne(side, knowledge)) expired.set(finding.fingerprint, finding);
    // One by one: a spread of a hundred thousand arguments overflows the call stack.
    for (const { finding } of application?.judgements ?? []) report.findings.push(finding);
    if (application && coverage.state !== 'skipped') report.applications.push(summaryOf(application));
    report.diagnostics.push(...side.diagnostics);
    report.coverage.push(coverage);
  }
  report.findings.push(...expired.values());
  report.findings.sort((a, b) => comparePlaces(a.place, b.place));
  report.risk = total(
    report.applications.map(({ path, risk }) => ({ resource: path, what: 'template', points: risk })),
  );
  report.score = scoreOf(
    report.risk,
    report.applications.reduce((sum, { functions }) => sum + functions, 0),
  );
  return report;
}

/** Both sides: what can happen after this change that could not happen before? */
export function reviewChange(base: readonly SourceFile[], head: readonly SourceFile[], knowledge: Knowledge): Delta {
  const before = judgeSide(base, 'base', knowledge);
  const after = judgeSide(head, 'head', knowledge, before.alone);
  const waivers = waive(before, after, knowledge);
  const parts = pairApplications(before.applications.map(asPaired), after.applications.map(asPaired)).map(
    ([from, to]) => compareApplications(from?.app, to?.app, knowledge),
  );
  const introduced = parts.flatMap((part) => part.findings.introduced);
  waivers.markChange(introduced);
  const findings = {
    introduced: [...introduced, ...waivers.added, ...waivers.newlyExpired],
    worsened: parts.flatMap((part) => part.findings.worsened),
    resolved: parts.flatMap((part) => part.findings.resolved),
    improved: parts.flatMap((part) => part.findings.improved),
    persisting: [
      ...parts.flatMap((part) => part.findings.persisting),
      ...waivers.expired.filter((finding) => !waivers.newlyExpired.includes(finding)),
    ],
  };
  const [from, to] = [riskOf(before), riskOf(after)];
  const delta = {
    risk: changeOf(from.risk, to.risk),
    score: changeOf(from.score, to.score),
    grade: { base: gradeOf(from.score), head: gradeOf(to.score) },
    findings,
    access: {
      added: parts.flatMap((part) => part.access.added),
      removed: parts.flatMap((part) => part.access.removed),
    },
    exposure: {
      opened: parts.flatMap((part) => part.exposure.opened),
      closed: parts.flatMap((part) => part.exposure.closed),
    },
    functions: parts.flatMap((part) => part.functions),
    frameworks: frameworkVerdicts(findings, knowledge.config),
    diagnostics: [
      ...after.diagnostics,
      ...before.diagnostics.filter((one) => !isRepeated(one, after)).map(ofBase),
      ...parts.flatMap((part) => part.diagnostics),
    ],
    coverage: [...before.coverage, ...after.coverage],
  };
  return {
    ...delta,
    gate: gate({ ...delta, ...findings, config: knowledge.config, approvals: knowledge.options.approvals ?? [] }),
  };
}

function asPaired(app: JudgedApplication) {
  const resources = [...(app.facts[0]?.stack.resources.values() ?? [])].map(({ id, type }) => `${id} ${type}`);
  return { path: app.application.template.path, resources: new Set(resources), app };
}

function functionsOf(app: JudgedApplication): number {
  return Math.max(0, ...app.facts.map((facts) => facts.functions.length));
}

function riskOf(side: Side): { risk: number; score: number } {
  const risk = total(side.applications.flatMap((app) => app.rows));
  const functions = side.applications.reduce((sum, app) => sum + functionsOf(app), 0);
  return { risk, score: scoreOf(risk, functions) };
}

function summaryOf(app: JudgedApplication): ApplicationSummary {
  const { path, format } = app.application.template;
  const risk = total(app.rows);
  const functions = functionsOf(app);
  const score = scoreOf(risk, functions);
  return {
    path,
    format,
    resources: app.facts[0]?.stack.resources.size ?? 0,
    functions,
    risk,
    score,
    grade: gradeOf(score),
  };
}

/** Base that cannot be read is no error of the change, which may be the one that repairs it: all of head then counts as new. */
function ofBase(diagnostic: Diagnostic): Diagnostic {
  if (diagnostic.level !== 'error') return diagnostic;
  return {
    ...diagnostic,
    level: 'warning',
    message: `on the base side, so that what head holds counts as new: ${diagnostic.message}`,
  };
}

/** A warning that stands on both sides is told once. */
function isRepeated(diagnostic: Side['diagnostics'][number], side: Side): boolean {
  return side.diagnostics.some(
    (other) =>
      other.code === diagnostic.code &&
      other.message === diagnostic.message &&
      other.place?.path === diagnostic.place?.path,
  );
}
