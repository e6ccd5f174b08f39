/** `lambdelta expand`: prints the CloudFormation that a template deploys. */
import { inert } from '../core/render/json.ts';
import { InputError } from '../edge/disk/index.ts';
import { expand } from '../index.ts';
import { type Arguments, parametersOf } from './arguments.ts';
import { formatOf } from './formats.ts';
import type { Outcome } from './outcome.ts';
import { readEntry } from './sides.ts';

export async function run(args: Arguments): Promise<Outcome> {
  const [operand = ''] = args.operands;
  const { files, entry = '' } = readEntry(operand, process.cwd());
  const stage = args.value('stage');
  const region = args.value('region');
  const { template, diagnostics } = await expand(files, entry, {
    parameters: parametersOf(args),
    ...(stage === undefined ? {} : { stage }),
    ...(region === undefined ? {} : { region }),
  });
  const notes = diagnostics.map(({ level, message, place }) => {
    return `${level}: ${place ? `${place.path}:${place.startLine}:${place.startColumn} ` : ''}${message}`;
  });
  const isRefused = diagnostics.some(({ level }) => level === 'error');
  if (isRefused && Object.keys(template).length === 0) throw new InputError(notes.join('\n'));
  return { status: isRefused ? 2 : 0, text: await textOf(template, args), notes };
}

async function textOf(template: object, args: Arguments): Promise<string> {
  const json = JSON.stringify(template, null, 2);
  if (formatOf(args, ['json', 'yaml'], 'json') === 'json') return `${inert(json)}\n`;
  const { writeYaml } = await import('./write-yaml.ts');
  return writeYaml(JSON.parse(json));
}
