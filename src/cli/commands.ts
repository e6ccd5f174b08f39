/** Every command and flag of the command line, in one table: parsing, `--help` and the suggestions come from it. */
import { areas, severities } from '../core/model/finding.ts';
import type { Arguments } from './arguments.ts';
import type { Outcome } from './outcome.ts';

export interface Flag {
  name: string;
  short?: string;
  /** The word for its value in `--help`; absent: a switch. */
  value?: string;
  /** The values that it takes, where they are few. */
  choices?: readonly string[];
  multiple?: boolean;
  help: string;
}

export interface Command {
  name: string;
  /** What stands after the name in its usage. */
  operands: string;
  /** Fewest and most operands. */
  arity: readonly [number, number];
  summary: string;
  flags: readonly Flag[];
  /** Sentences below the flags. */
  notes: readonly string[];
  examples: readonly string[];
  /** Loaded when it is run: most of the start-up time of one command would be spent on the others. */
  load: () => Promise<{ run: (args: Arguments) => Promise<Outcome> }>;
}

const all = Number.POSITIVE_INFINITY;

const output: Flag = {
  name: 'output',
  short: 'o',
  value: 'FILE',
  help: 'write the report there; its ending chooses the format',
};
const config: Flag = {
  name: 'config',
  short: 'c',
  value: 'FILE',
  help: 'configuration (default: .github/lambdelta.yml, of the base side)',
};
const help: Flag = { name: 'help', short: 'h', help: 'show this' };
const noColor: Flag = { name: 'no-color', help: 'no colour; NO_COLOR in the environment does the same' };

function format(...choices: string[]): Flag {
  return {
    name: 'format',
    short: 'f',
    value: 'FORMAT',
    choices,
    help: `${choices.join(', ')} (default: ${choices[0]})`,
  };
}

const deployment: readonly Flag[] = [
  {
    name: 'parameter',
    short: 'p',
    value: 'K=V',
    multiple: true,
    help: 'value of a template parameter or Serverless Framework option',
  },
  { name: 'stage', value: 'NAME', help: 'stage of a Serverless Framework service' },
  { name: 'region', value: 'NAME', help: 'region to deploy to (default: us-east-1)' },
];

const gate: readonly Flag[] = [
  {
    name: 'fail-on',
    value: 'SEVERITY',
    choices: severities,
    help: `fail on findings of this severity or worse: ${severities.join(', ')}`,
  },
  { name: 'max-risk-increase', value: 'N', help: 'fail where the risk grows by more points' },
];

const verbose: Flag = { name: 'verbose', short: 'v', help: 'show every finding, not only the first of a kind' };
const common = [output, config, noColor, help];

export const commands: readonly Command[] = [
  {
    name: 'diff',
    operands: '<base> [<head>]',
    arity: [1, 2],
    summary: 'judge a change: what can happen with head that could not with base',
    flags: [format('text', 'json', 'markdown', 'sarif', 'html'), ...gate, ...deployment, verbose, ...common],
    notes: [
      'Each side is a git revision, a folder or a file. `main...HEAD` compares HEAD with the commit where it left main.',
      'With one revision, head is the working tree. Of folders and commits only the templates that differ are judged.',
      'Exit status: 0 the gate passes, 1 it fails, 2 the input or usage is wrong.',
    ],
    examples: [
      'lambdelta diff main...HEAD',
      'lambdelta diff HEAD~1 HEAD --fail-on medium',
      'lambdelta diff before.yaml after.yaml --output report.html',
    ],
    load: () => import('./diff.ts'),
  },
  {
    name: 'scan',
    operands: '<path…>',
    arity: [1, all],
    summary: 'judge templates as they stand',
    flags: [
      format('text', 'json', 'markdown', 'sarif', 'html', 'oscal'),
      {
        name: 'framework',
        value: 'ID',
        multiple: true,
        help: 'tell the controls of a framework that findings are evidence for',
      },
      ...gate,
      ...deployment,
      verbose,
      ...common,
    ],
    notes: [
      'There is no base to grow from, so --max-risk-increase is the most risk that there may be.',
      'Without --fail-on and --max-risk-increase it fails only where a template cannot be read.',
      'Exit status: 0 pass, 1 fail, 2 the input or usage is wrong.',
    ],
    examples: [
      'lambdelta scan .',
      'lambdelta scan template.yaml --fail-on high',
      'lambdelta scan . -o findings.sarif',
      'lambdelta scan . --framework pci-dss-4.0.1',
    ],
    load: () => import('./scan.ts'),
  },
  {
    name: 'expand',
    operands: '<file>',
    arity: [1, 1],
    summary: 'print the CloudFormation that a template deploys',
    flags: [format('json', 'yaml'), ...deployment, output, noColor, help],
    notes: [
      'What cannot be expanded is said on standard error.',
      'Exit status: 0 it deploys so, 2 the input or usage is wrong.',
    ],
    examples: ['lambdelta expand template.yaml', 'lambdelta expand serverless.yml --stage prod -o stack.yaml'],
    load: () => import('./expand.ts'),
  },
  {
    name: 'access',
    operands: '<base.json> <head.json>',
    arity: [2, 2],
    summary: 'compare what two policies, or sets of policies, allow',
    flags: [format('text', 'json', 'markdown'), output, noColor, help],
    notes: [
      'Each file holds one policy document, or {identity, boundary, resource, trust, scp} with one document or a list of them each.',
      'Exit status: 0 head allows nothing new, 1 it does, 2 the input or usage is wrong.',
    ],
    examples: ['lambdelta access base.json head.json', 'lambdelta access base.json head.json --format json'],
    load: () => import('./access.ts'),
  },
  {
    name: 'rules',
    operands: '',
    arity: [0, 0],
    summary: 'list every rule',
    flags: [
      format('text', 'json', 'markdown'),
      { name: 'area', value: 'AREA', help: 'only the rules of one practice area' },
      output,
      noColor,
      help,
    ],
    notes: [`The areas are ${areas.join(', ')}.`],
    examples: ['lambdelta rules', 'lambdelta rules --area iam'],
    load: () => import('./rules.ts'),
  },
  {
    name: 'explain',
    operands: '<rule>',
    arity: [1, 1],
    summary: 'say what a rule checks, why, and how to fix what it finds',
    flags: [format('text', 'json', 'markdown'), output, noColor, help],
    notes: ["A peer's id, such as CKV_AWS_45, W48 or AwsSolutions-L1, finds the rule that checks the same."],
    examples: ['lambdelta explain fn-env-secret', 'lambdelta explain CKV_AWS_45'],
    load: () => import('./rules.ts').then(({ explain }) => ({ run: explain })),
  },
  {
    name: 'init',
    operands: '[<folder>]',
    arity: [0, 1],
    summary: 'write a GitHub workflow and a commented configuration',
    flags: [help],
    notes: ['A file that is there already is left as it is.'],
    examples: ['lambdelta init'],
    load: () => import('./init.ts'),
  },
];
