/** What a GitHub runner understands: commands on standard output, and files for outputs and the job summary. */
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { commandData, commandProperty } from '../core/render/escape.ts';

/** The runner's side of a job, handed in so that the door alone touches the process. */
export interface Runner {
  environment: Readonly<Record<string, string | undefined>>;
  /** Writes one line to the log. */
  print(line: string): void;
  /** Of this package. */
  version(): Promise<string>;
  /** A text that nobody can guess. */
  unique(): string;
}

export type Outputs = Readonly<Record<string, string>>;

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function command(level: 'error' | 'warning' | 'notice', title: string, message: string): string {
  return `::${level} title=${commandProperty(title)}::${commandData(message)}`;
}

/** Prints lines that the runner must not read as commands, whatever they hold. */
export function printInert(runner: Runner, text: string): void {
  const token = runner.unique();
  runner.print(`::stop-commands::${token}`);
  runner.print(text);
  runner.print(`::${token}::`);
}

/** Values go between markers that they cannot contain. */
export async function writeOutputs(runner: Runner, outputs: Outputs): Promise<void> {
  const path = runner.environment['GITHUB_OUTPUT'];
  if (!path) return;
  const entries = Object.entries(outputs).map(([name, value]) => {
    const marker = `lambdelta-${runner.unique()}`;
    return `${name}<<${marker}\n${value}\n${marker}\n`;
  });
  await appendFile(path, entries.join(''));
}

export async function writeJobSummary(runner: Runner, text: string): Promise<void> {
  const path = runner.environment['GITHUB_STEP_SUMMARY'];
  if (path) await appendFile(path, `${text}\n`);
}

/** Makes the folders on the way. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
