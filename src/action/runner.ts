/** What a run says to its GitHub runner, through the Actions toolkit: log, annotations, outputs, job summary, failure. */
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { error, info, notice, setFailed, setOutput, summary, warning } from '@actions/core';
import { type Annotation, visible } from '../core/render/index.ts';

export { info };

const levels = { error, warning, notice };

export type Outputs = Readonly<Record<string, string>>;

/** An error of the whole run; the caller decides the process's status. */
export function fail(message: string): void {
  setFailed(message.split('\n').map(visible).join('\n'));
}

export function remark(message: string): void {
  notice(visible(message), { title: 'Lambdelta' });
}

export function annotate({ level, path, startLine, endLine, title, message }: Annotation): void {
  levels[level](message, { title, file: path, startLine, endLine });
}

/** Prints lines that the runner must not read as commands, whatever they hold; the toolkit has nothing for it. */
export function printInert(text: string): void {
  const token = randomUUID();
  info(`::stop-commands::${token}`);
  info(text);
  info(`::${token}::`);
}

export function writeOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value);
}

/** Some runners have no page for a job. */
export async function writeJobSummary(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(text, true).write();
}

/** Makes the folders on the way. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
