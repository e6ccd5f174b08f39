/** `lambdelta scan`: judges templates as they stand. */
import { relative, resolve, sep } from 'node:path';
import type { Config } from '../core/model/config.ts';
import type { ScanReport } from '../core/model/delta.ts';
import { atLeast } from '../core/model/finding.ts';
import type { SourceFile } from '../core/model/place.ts';
import { InputError, kindOf, readFile, readFolder } from '../edge/disk/index.ts';
import { rules, scan } from '../index.ts';
import type { Arguments } from './arguments.ts';
import { complianceText } from './compliance.ts';
import { lookup, refuseNoTemplate } from './diff.ts';
import { reportText } from './formats.ts';
import { holdLess } from './hold-less.ts';
import type { Outcome } from './outcome.ts';
import { withProgress } from './progress.ts';
import { configPath, optionsOf } from './settings.ts';
import { readEntry, type SideFiles } from './sides.ts';

export async function run(args: Arguments): Promise<Outcome> {
  const folder = process.cwd();
  const named = args.operands.map((operand) => readOperand(operand, folder));
  const files = [...new Map(named.flatMap((side) => side.files).map((file) => [file.path, file])).values()];
  const options = optionsOf(args, [...files, ...ownConfig(folder)], folder, { rules: rules.map(({ id }) => id) });
  holdLess(files.length);
  const judged = await withProgress(`judging ${files.length} files`, files, () => scan(files, options));
  const unread = named.flatMap((side) =>
    side.unread.map((link) => ({ ...link, side: 'head', state: 'skipped' }) as const),
  );
  const report = { ...judged, coverage: [...judged.coverage, ...unread] };
  for (const { entry, side } of named) if (entry !== undefined) refuseNoTemplate(entry, side.label, report.coverage);
  const reasons = failures(report, args, options.config?.gate);
  const text = (await complianceText(report, args)) ?? (await reportText(report, args, lookup({ head: files })));
  return { status: reasons.length > 0 ? 1 : 0, text, notes: reasons };
}

function readOperand(operand: string, folder: string): SideFiles {
  const path = resolve(folder, operand);
  const kind = kindOf(path);
  if (kind === 'file') return readEntry(operand, folder);
  if (kind === 'none') throw new InputError(`\`${operand}\` is no file or folder`);
  const below = relative(folder, path).split(sep).join('/');
  const prefix = below === '' || below.startsWith('..') || resolve(below) !== path ? '' : `${below}/`;
  return { side: { label: operand }, ...readFolder(path, prefix) };
}

/** The configuration of the folder that the user stands in counts, whatever path was named. */
function ownConfig(folder: string): SourceFile[] {
  return kindOf(resolve(folder, configPath)) === 'file' ? [readFile(resolve(folder, configPath), configPath)] : [];
}

/** Why a scan fails, one sentence each: only what was asked for, and templates that could not be read. */
function failures(report: ScanReport, args: Arguments, gate: Config['gate'] | undefined): string[] {
  if (!gate) return [];
  const unreadable = gate.unreadable === 'fail' ? report.coverage.filter(({ state }) => state === 'failed').length : 0;
  const bad = args.has('fail-on')
    ? report.findings.filter(({ severity, waived }) => !waived && atLeast(severity, gate.failOn)).length
    : 0;
  const most = args.has('max-risk-increase') ? gate.maxRiskIncrease : undefined;
  return [
    ...(unreadable > 0 ? [`fails: templates that could not be read: ${unreadable}`] : []),
    ...(bad > 0 ? [`fails: findings of severity ${gate.failOn} or worse: ${bad}`] : []),
    ...(most !== undefined && report.risk > most ? [`fails: a risk of ${report.risk}, more than ${most}`] : []),
  ];
}
