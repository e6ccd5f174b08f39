/** Takes a command, or none, gives the text of `--help`. */
import { type Command, commands, type Flag } from './commands.ts';

export function overview(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return `
lambdelta: what can happen after this change that could not happen before?

Reads SAM, CloudFormation, Serverless Framework and CDK output, compares two states, and says what
the change does to the security of the running application, with the line that causes it.

Usage: lambdelta <command> [flags]

${commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`).join('\n')}

\`lambdelta <command> --help\` says more. Exit status: 0 pass, 1 the gate fails, 2 the input or usage is wrong.
`.trimStart();
}

export function helpOf(command: Command): string {
  const rows = command.flags.map((flag) => [flagWords(flag), flag.help] as const);
  const width = Math.max(...rows.map(([words]) => words.length));
  const parts = [
    `${command.summary[0]?.toUpperCase()}${command.summary.slice(1)}.`,
    `Usage: lambdelta ${[command.name, command.operands, '[flags]'].filter(Boolean).join(' ')}`,
    rows.map(([words, help]) => `  ${words.padEnd(width)}  ${help}`).join('\n'),
    command.notes.join('\n'),
    ['Examples:', ...command.examples.map((example) => `  ${example}`)].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function flagWords({ name, short, value }: Flag): string {
  return `${short ? `-${short}, ` : '    '}--${name}${value === undefined ? '' : ` ${value}`}`;
}
