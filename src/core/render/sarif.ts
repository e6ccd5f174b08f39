/**
 * Takes a review, gives SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) as GitHub's code scanning takes it:
 * one-line ranges, since it shows only alerts that lie wholly inside the diff, and fingerprints that survive moves.
 */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Edit, Finding, Severity } from '../model/finding.ts';
import { type Place, topOf } from '../model/place.ts';
import { clip, urlPath, visible } from './escape.ts';
import { inert } from './json.ts';
import { rankFindings } from './rank.ts';
import { isDiff, type Reviewed } from './report.ts';
import { sentence } from './words.ts';

const home = 'https://github.com/lambdelta/lambdelta';
/** Code scanning shows the first 5,000 results of a run. */
const mostResults = 5000;

const levels: Record<Severity, 'error' | 'warning' | 'note'> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
  info: 'note',
};

/** GitHub's scale: over 9 critical, 7 to 8.9 high, 4 to 6.9 medium, below low. */
const securitySeverities: Record<Severity, string> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
  info: '1.0',
};

type Baseline = 'new' | 'updated' | 'unchanged';

interface Row {
  finding: Finding;
  /** How it stands to the base side; absent for a scan. */
  baseline?: Baseline;
}

/** What is in head; a finding that is resolved has no line there, so it is not in the file. */
export function renderSarif(report: Reviewed, { version = '0.0.0' }: { version?: string } = {}): string {
  const rows = rowsOf(report);
  const shown = rows.slice(0, mostResults);
  const ruleIds = [...new Set(shown.map(({ finding }) => finding.rule))].sort();
  const diagnostics = isDiff(report) ? report.delta.diagnostics : report.diagnostics;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Lambdelta', informationUri: home, version, rules: ruleIds.map((id) => ruleOf(id, shown)) },
        },
        columnKind: 'utf16CodeUnits',
        automationDetails: { id: 'lambdelta/' },
        originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
        invocations: [
          {
            executionSuccessful: diagnostics.every(({ level }) => level !== 'error'),
            toolExecutionNotifications: [
              ...diagnostics.slice(0, mostResults).map(notification),
              ...leftOut(rows.length),
            ],
          },
        ],
        ...(isDiff(report)
          ? { properties: { base: report.base, head: report.head, gate: report.delta.gate.verdict } }
          : {}),
        results: shown.map((row) => resultOf(row, ruleIds.indexOf(row.finding.rule))),
      },
    ],
  };
  return inert(JSON.stringify(log, null, 2)) + '\n';
}

function rowsOf(report: Reviewed): Row[] {
  if (!isDiff(report)) return rankFindings(report.findings).map((finding) => ({ finding }));
  const { introduced, worsened, improved, persisting } = report.delta.findings;
  const rows = (findings: readonly Finding[], baseline: Baseline) =>
    rankFindings(findings).map((finding) => ({ finding, baseline }));
  return [
    ...rows(introduced, 'new'),
    ...rows(worsened, 'updated'),
    ...rows(improved, 'updated'),
    ...rows(persisting, 'unchanged'),
  ];
}

/** A rule as its findings show it; the worst severity that it has here stands for it. */
function ruleOf(id: string, rows: readonly Row[]) {
  const [worst] = rankFindings(rows.flatMap(({ finding }) => (finding.rule === id ? [finding] : [])));
  const { title = id, remediation = '', area = 'platform', severity = 'info' } = worst ?? {};
  return {
    id,
    shortDescription: { text: words(title, 200) },
    help: { text: words(remediation, 2000) },
    helpUri: `${home}/blob/main/docs/rules/${urlPath(id)}.md`,
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security', area], precision: 'high', 'security-severity': securitySeverities[severity] },
  };
}

function resultOf({ finding, baseline }: Row, ruleIndex: number) {
  const when = finding.when ? ` Only when ${finding.when}.` : '';
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: words(`${sentence(finding.message)}${when} Fix: ${sentence(finding.remediation)}`, 4000) },
    locations: [location(finding.side === 'base' ? topOf(finding.place.path) : finding.place, finding)],
    ...(finding.related.length > 0
      ? { relatedLocations: finding.related.slice(0, 10).map((place, id) => ({ id, ...location(place) })) }
      : {}),
    // Code scanning knows an alert by the first of these; without it, it would hash the line's text.
    partialFingerprints: { primaryLocationLineHash: `${finding.fingerprint}:1`, 'lambdelta/v1': finding.fingerprint },
    ...(baseline ? { baselineState: baseline } : {}),
    ...(finding.waived
      ? { suppressions: [{ kind: 'external', status: 'accepted', justification: words(finding.waived.reason, 1000) }] }
      : {}),
    ...(finding.fix && finding.fix.length > 0 ? { fixes: [fixOf(finding.fix, finding.remediation)] } : {}),
    properties: { severity: finding.severity, area: finding.area, frameworks: finding.frameworks },
  };
}

function location(place: Place, finding?: Finding) {
  const name = finding?.resource;
  return {
    physicalLocation: { artifactLocation: artifact(place.path), region: lineOf(place) },
    ...(typeof name === 'string' ? { logicalLocations: [{ name: words(name, 255), kind: 'resource' }] } : {}),
  };
}

function artifact(path: string) {
  return { uri: urlPath(path), uriBaseId: '%SRCROOT%' };
}

/** The place's first line; with columns where it ends on it. */
function lineOf({ startLine, startColumn, endLine, endColumn }: Place) {
  const line = Math.max(1, startLine);
  if (endLine !== startLine || endColumn <= startColumn) return { startLine: line, endLine: line };
  return { startLine: line, startColumn, endLine: line, endColumn };
}

function fixOf(edits: readonly Edit[], remediation: string) {
  const paths = [...new Set(edits.map(({ place }) => place.path))];
  return {
    description: { text: words(remediation, 1000) },
    artifactChanges: paths.map((path) => ({
      artifactLocation: artifact(path),
      replacements: edits
        .filter(({ place }) => place.path === path)
        .map(({ place: { startLine, startColumn, endLine, endColumn }, text }) => ({
          deletedRegion: { startLine, startColumn, endLine, endColumn },
          insertedContent: { text },
        })),
    })),
  };
}

function notification({ level, code, message, place }: Diagnostic) {
  return {
    level,
    descriptor: { id: code },
    message: { text: words(message, 2000) },
    ...(place ? { locations: [location(place)] } : {}),
  };
}

function leftOut(all: number) {
  if (all <= mostResults) return [];
  const text = `${all - mostResults} findings of the lowest rank are left out; the JSON report holds them`;
  return [{ level: 'warning', descriptor: { id: 'results-left-out' }, message: { text } }];
}

/** Plain text; `[a](b)` would be a link in a SARIF message. */
function words(text: string, length: number): string {
  return clip(visible(text).replaceAll('](', '] ('), length);
}
