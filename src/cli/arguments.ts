/** Takes what stands after a command's name, gives its operands and flags, or throws `InputError` with the nearest right spelling. */
import { parseArgs } from 'node:util';
import { nearest } from '../core/model/nearest.ts';
import { InputError } from '../edge/disk/input-error.ts';
import type { Command, Flag } from './commands.ts';

export interface Arguments {
  operands: string[];
  /** A flag's value; the last one where it is given again. */
  value(name: string): string | undefined;
  values(name: string): string[];
  /** Whether a switch is on. */
  has(name: string): boolean;
}

export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(command.flags.map((flag) => [flag.name, optionOf(flag)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const flag = command.flags.find(({ name }) => name === token.name);
    if (!flag) throw unknownFlag(command, token.rawName);
    given.set(flag.name, [...(given.get(flag.name) ?? []), checked(flag, token.value)]);
  }
  if (!given.has('help')) checkArity(command, operands);
  const values = (name: string) => given.get(name) ?? [];
  return { operands, values, value: (name) => values(name).at(-1), has: (name) => given.has(name) };
}

function optionOf({ value, short }: Flag) {
  return { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}) };
}

function checked(flag: Flag, value: string | undefined): string {
  if (flag.value === undefined) {
    if (value !== undefined) throw new InputError(`\`--${flag.name}\` takes no value`);
    return 'true';
  }
  if (value === undefined) throw new InputError(`\`--${flag.name}\` needs a value: \`--${flag.name} ${flag.value}\``);
  if (flag.choices && !flag.choices.includes(value)) {
    const near = nearest(value, flag.choices);
    const meant = near === undefined ? '' : `, did you mean \`${near}\`?`;
    throw new InputError(`\`--${flag.name}\` takes ${flag.choices.join(', ')}, not \`${value}\`${meant}`);
  }
  return value;
}

function unknownFlag(command: Command, raw: string): InputError {
  const near = nearest(
    raw.replace(/^-+/, ''),
    command.flags.map(({ name }) => name),
  );
  const meant = near === undefined ? '' : `, did you mean \`--${near}\`?`;
  const more = `\`lambdelta ${command.name} --help\` lists the flags`;
  return new InputError(`\`${command.name}\` has no flag \`${raw}\`${meant || ':'} ${more}`);
}

function checkArity({ name, operands: usage, arity: [fewest, most] }: Command, operands: readonly string[]): void {
  const line = `usage: \`lambdelta ${name}${usage === '' ? '' : ` ${usage}`}\``;
  if (operands.length < fewest) throw new InputError(`\`${name}\` needs ${usage}; ${line}`);
  const extra = operands[most];
  if (operands.length > most) throw new InputError(`\`${name}\` does not take \`${extra}\`; ${line}`);
}

/** A number that a flag must be. */
export function numberOf(args: Arguments, name: string): number | undefined {
  const text = args.value(name);
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < 0) {
    throw new InputError(`\`--${name}\` takes a number of points, such as 50, not \`${text}\``);
  }
  return number;
}

/** `--parameter K=V`, each once; a map without a prototype, since K is anything. */
export function parametersOf(args: Arguments): Record<string, string> {
  const parameters: Record<string, string> = Object.create(null);
  for (const pair of args.values('parameter')) {
    const at = pair.indexOf('=');
    if (at < 1) throw new InputError(`\`--parameter\` takes NAME=VALUE, such as Stage=prod, not \`${pair}\``);
    parameters[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return parameters;
}
