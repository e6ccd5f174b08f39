#!/usr/bin/env node
/** The command line's door: finds the command, prints what it came to, sets the exit status. */
import { writeFileSync } from 'node:fs';
import { readArguments } from './cli/arguments.ts';
import { commands } from './cli/commands.ts';
import { helpOf, overview } from './cli/help.ts';
import { version } from './cli/version.ts';
import { nearest } from './core/model/nearest.ts';
import { terminal } from './core/render/escape.ts';
import { InputError } from './edge/disk/input-error.ts';

/** A reader that has gone, such as \`| head\`, is no failure of ours. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(process.argv.slice(2));

async function main(argv: readonly string[]): Promise<number> {
  try {
    return await dispatch(argv);
  } catch (error) {
    const known = error instanceof InputError;
    const words = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = words.split('\n').map(terminal);
    const report = known ? [] : ['This is a defect of Lambdelta; please report it with the lines above.'];
    process.stderr.write(`lambdelta: ${[...lines, ...report].join('\n')}\n`);
    return 2;
  }
}

async function dispatch([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(rest);
  if (name === '--version' || name === '-V') return print(`${await version()}\n`);
  const command = commands.find((one) => one.name === name);
  if (!command) throw unknownCommand(name);
  const args = readArguments(command, rest);
  if (args.has('help')) return print(helpOf(command));
  const { run } = await command.load();
  const { status, text, notes = [] } = await run(args);
  for (const note of notes) process.stderr.write(`lambdelta: ${terminal(note)}\n`);
  const output = args.value('output');
  if (output === undefined) print(text);
  else save(output, text);
  return status;
}

function help([name]: readonly string[]): number {
  const command = commands.find((one) => one.name === name);
  if (name !== undefined && !command) throw unknownCommand(name);
  return print(command ? helpOf(command) : overview());
}

function unknownCommand(name: string): InputError {
  const near = nearest(
    name,
    commands.map((command) => command.name),
  );
  const meant = near === undefined ? '' : `did you mean \`${near}\`? `;
  return new InputError(`there is no command \`${name}\`: ${meant}\`lambdelta --help\` lists them`);
}

function print(text: string): number {
  process.stdout.write(text);
  return 0;
}

function save(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new InputError(`\`${path}\` cannot be written: ${(error as Error).message}`);
  }
}
