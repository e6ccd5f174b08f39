/** `lambdelta diff`: reads both sides, reviews the change, tells it. */
import type { SourceFile } from '../core/model/place.ts';
import type { DiffReport, SideName } from '../core/render/index.ts';
import { InputError } from '../edge/disk/index.ts';
import { diff, rules } from '../index.ts';
import type { Arguments } from './arguments.ts';
import { reportText } from './formats.ts';
import type { Outcome } from './outcome.ts';
import { startProgress } from './progress.ts';
import { configPath, optionsOf } from './settings.ts';
import { readSides } from './sides.ts';

export async function run(args: Arguments): Promise<Outcome> {
  const folder = process.cwd();
  const { base, head } = readSides(args.operands, { folder });
  const options = optionsOf(args, base.files, folder, { rules: rules.map(({ id }) => id) });
  const size = [...base.files, ...head.files].reduce((sum, { text }) => sum + text.length, 0);
  const progress = startProgress(`judging ${base.files.length + head.files.length} files`, size);
  const delta = await diff(base.files, head.files, options);
  await progress.stop();
  for (const [name, { entry, side }] of [['base', base] as const, ['head', head] as const]) {
    if (entry !== undefined)
      refuseNoTemplate(
        entry,
        side.label,
        delta.coverage.filter((one) => one.side === name),
      );
  }
  const notes = configNotes(base.files, head.files, args);
  const report: DiffReport = {
    delta,
    base: base.side,
    head: head.side,
    mode: options.config?.gate.mode ?? 'enforce',
    ...(notes.length > 0 ? { notes } : {}),
  };
  const source = lookup({ base: base.files, head: head.files });
  return { status: delta.gate.verdict === 'fail' ? 1 : 0, text: reportText(report, args, source) };
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

function configNotes(base: readonly SourceFile[], head: readonly SourceFile[], args: Arguments): string[] {
  const text = (files: readonly SourceFile[]) => files.find(({ path }) => path === configPath)?.text;
  if (args.value('config') !== undefined || text(base) === text(head)) return [];
  return [
    `the change edits \`${configPath}\`; it was judged by the base side's, so that no change can loosen its own gate`,
  ];
}
