/** Takes flags and the files of the base side, gives the options of a review: the configuration in force, parameters, stage, region. */
import { relative, resolve } from 'node:path';
import { parseConfig } from '../core/config/index.ts';
import { type Config, defaultConfig, type Options } from '../core/model/config.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import type { Severity } from '../core/model/finding.ts';
import type { SourceFile } from '../core/model/place.ts';
import { InputError, readFile } from '../edge/disk/index.ts';
import { type Arguments, numberOf, parametersOf } from './arguments.ts';
import { foreignHint } from './foreign-config.ts';

export const configPath = '.github/lambdelta.yml';

/** Known names are checked by whoever can afford to load them. */
export interface KnownIds {
  rules: readonly string[];
}

export function optionsOf(args: Arguments, files: readonly SourceFile[], folder: string, known: KnownIds): Options {
  const stage = args.value('stage');
  const region = args.value('region');
  return {
    config: configOf(args, files, folder, known),
    parameters: parametersOf(args),
    ...(stage === undefined ? {} : { stage }),
    ...(region === undefined ? {} : { region }),
  };
}

/** `--config`, else the base side's own; flags have the last word. Throws `InputError` naming file and line. */
function configOf(args: Arguments, files: readonly SourceFile[], folder: string, known: KnownIds): Config {
  const named = args.value('config');
  const source =
    named === undefined
      ? files.find(({ path }) => path === configPath)
      : readFile(resolve(folder, named), relative(folder, resolve(folder, named)));
  const config = source === undefined ? defaultConfig : parsed(source, known);
  return withFlags(config, args);
}

function parsed(source: SourceFile, known: KnownIds): Config {
  const problems: string[] = [];
  const config = readConfigFile(source, known, problems);
  if (config) return config;
  const hint = foreignHint(source);
  const lines = [...problems.slice(0, 10), ...(hint === undefined ? [] : [hint])];
  throw new InputError(`the configuration is wrong:\n  ${lines.join('\n  ')}`);
}

/** The configuration in a file; `undefined` with each problem as `path:line: sentence` where it is wrong. */
export function readConfigFile(source: SourceFile, known: KnownIds, problems: string[]): Config | undefined {
  const report = ({ level, place, message }: Diagnostic) => {
    if (level === 'error') problems.push(`${place ? `${place.path}:${place.startLine}: ` : ''}${message}`);
  };
  return parseConfig(source, report, known);
}

/** A gate asked for on the command line is meant to fail, whatever the mode of the configuration. */
function withFlags(config: Config, args: Arguments): Config {
  const failOn = args.value('fail-on') as Severity | undefined;
  const maxRiskIncrease = numberOf(args, 'max-risk-increase');
  if (failOn === undefined && maxRiskIncrease === undefined) return config;
  return {
    ...config,
    gate: {
      ...config.gate,
      mode: 'enforce',
      ...(failOn === undefined ? {} : { failOn }),
      ...(maxRiskIncrease === undefined ? {} : { maxRiskIncrease }),
    },
  };
}
