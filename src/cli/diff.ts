/** `lambdelta diff`: reads both sides, reviews the change, tells it. */
import { defaultConfig, type Options } from '../core/model/config.ts';
import type { TemplateCoverage } from '../core/model/delta.ts';
import type { SourceFile } from '../core/model/place.ts';
import type { DiffReport, SideName } from '../core/render/index.ts';
import { InputError } from '../edge/disk/index.ts';
import { diff, mayBeTemplate, rules } from '../index.ts';
import { unreadDiagnostic, withUnread } from '../pull-request/unread.ts';
import type { Arguments } from './arguments.ts';
import { reportText } from './formats.ts';
import type { Outcome } from './outcome.ts';
import { withProgress } from './progress.ts';
import { configPath, type KnownIds, optionsOf, readConfigFile } from './settings.ts';
import { readSides, type Sides } from './sides.ts';
import { touchedFiles } from './touched.ts';

export async function run(args: Arguments): Promise<Outcome> {
  const folder = process.cwd();
  const sides = readSides(args.operands, { folder });
  const { base, head, untouched } = touchedSides(sides);
  const known = { rules: rules.map(({ id }) => id) };
  const options = optionsOf(args, base.files, folder, known);
  const files = [...base.files, ...head.files];
  const unread = unreadOf(sides);
  const errors = unread.filter(({ state }) => state === 'failed').map(unreadDiagnostic);
  const { delta, notes } = await withProgress(`judging ${files.length} files`, files, async () => ({
    delta: withUnread(await diff(base.files, head.files, options), errors, unread, options.config ?? defaultConfig),
    notes: await configNotes(base.files, head.files, args, options, known),
  }));
  for (const [name, { entry, side }] of Object.entries({ base, head })) {
    const coverage = delta.coverage.filter((one) => one.side === name);
    if (entry !== undefined) refuseNoTemplate(entry, side.label, coverage);
  }
  const report: DiffReport = {
    delta,
    base: base.side,
    head: head.side,
    mode: options.config?.gate.mode ?? 'enforce',
    ...(untouched > 0 ? { untouched } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
  const source = lookup({ base: base.files, head: head.files });
  return { status: delta.gate.verdict === 'fail' ? 1 : 0, text: await reportText(report, args, source) };
}

/** What one side has and was not read, unless the other lacks it alike; a template that a dead link takes the place of is a failure. */
function unreadOf({ base, head }: Sides): TemplateCoverage[] {
  const [before, after] = [base, head].map(({ unread }) => new Set(unread.map(({ path }) => path)));
  const was = new Map(base.files.map(({ path, text }) => [path, text]));
  const state = (path: string) => (mayBeTemplate(was.get(path) ?? '') ? 'failed' : 'skipped');
  return [
    ...base.unread
      .filter(({ path }) => !after?.has(path))
      .map((link) => ({ ...link, side: 'base', state: 'skipped' }) as const),
    ...head.unread
      .filter(({ path }) => !before?.has(path))
      .map((link) => ({ ...link, side: 'head', state: state(link.path) }) as const),
  ];
}

/** Files that the user named are judged whatever they hold; of folders and commits only what the change touches. */
function touchedSides({ base, head }: Sides): Sides & { untouched: number } {
  if (base.entry !== undefined || head.entry !== undefined) return { base, head, untouched: 0 };
  const touched = touchedFiles(base.files, head.files);
  return {
    base: { ...base, files: touched.base },
    head: { ...head, files: touched.head },
    untouched: touched.untouched,
  };
}

/** A file that the user named is meant to be a template. */
export function refuseNoTemplate(entry: string, name: string, coverage: readonly { path: string }[]): void {
  if (coverage.some(({ path }) => path === entry)) return;
  throw new InputError(`\`${name}\` is no CloudFormation, SAM or Serverless Framework template`);
}

/** The text of each file by side, for code frames. */
export function lookup(sides: Partial<Record<SideName, readonly SourceFile[]>>) {
  const maps = {
    base: new Map(sides.base?.map(({ path, text }) => [path, text])),
    head: new Map(sides.head?.map(({ path, text }) => [path, text])),
  };
  return (path: string, side: SideName) => maps[side].get(path);
}

/** A change of the configuration is told with the result that it would give; it is not in force before it is merged. */
async function configNotes(
  base: readonly SourceFile[],
  head: readonly SourceFile[],
  args: Arguments,
  options: Options,
  known: KnownIds,
): Promise<string[]> {
  const [before, after] = [base, head].map((files) => files.find(({ path }) => path === configPath));
  if (args.value('config') !== undefined || before?.text === after?.text) return [];
  const note = `the change edits \`${configPath}\`; it was judged by the base side's, so that no change can loosen its own gate`;
  const problems: string[] = [];
  const config = after ? readConfigFile(after, known, problems) : defaultConfig;
  if (!config) return [note, ...problems.map((problem) => `the new configuration is wrong: ${problem}`)];
  const { gate } = await diff([...base], [...head], { ...options, config });
  return [`${note}; by the new one the gate would ${gate.verdict}`];
}
