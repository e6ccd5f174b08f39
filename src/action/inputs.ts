/** The Action's inputs: one table, and what a runner's environment says for each. `action.yml` and the README are checked against it. */
import type { GateMode } from '../core/model/config.ts';
import { type Severity, severities } from '../core/model/finding.ts';
import { nearest } from '../core/model/nearest.ts';

export interface Inputs {
  'github-token': string;
  config: string;
  paths: string[];
  'fail-on': Severity | undefined;
  'max-risk-increase': number | undefined;
  comment: 'auto' | 'always' | 'never';
  review: boolean;
  annotations: boolean;
  'sarif-file': string;
  'report-file': string;
  'json-file': string;
  frameworks: string[];
  'aws-iam': 'auto' | 'off' | 'required';
  mode: GateMode | undefined;
}

type Kind = 'text' | 'list' | 'flag' | 'number' | readonly string[];

export interface InputRow {
  name: keyof Inputs;
  kind: Kind;
  /** What an empty or absent input means; '' for `fail-on`, `max-risk-increase` and `mode` leaves it to the configuration. */
  default: string;
  help: string;
}

export const inputTable: readonly InputRow[] = [
  {
    name: 'github-token',
    kind: 'text',
    // The one default that only action.yml can give, as an expression.
    default: '',
    help: 'Token that reads the repository and writes on the pull request: `contents: read`, `pull-requests: write`.',
  },
  {
    name: 'config',
    kind: 'text',
    default: '.github/lambdelta.yml',
    help: 'Path of the configuration, read from the base side.',
  },
  {
    name: 'paths',
    kind: 'list',
    default: '',
    help: 'Globs, one a line or separated by commas: judge only these files.',
  },
  {
    name: 'fail-on',
    kind: severities,
    default: '',
    help: 'Fail on introduced or worsened findings of this severity or worse: `critical`, `high`, `medium`, `low`, `info`.',
  },
  {
    name: 'max-risk-increase',
    kind: 'number',
    default: '',
    help: 'Fail when the risk grows by more than so many points.',
  },
  {
    name: 'comment',
    kind: ['auto', 'always', 'never'],
    default: 'auto',
    help: 'Summary on the pull request: `auto` (when there is something to say), `always` or `never`.',
  },
  { name: 'review', kind: 'flag', default: 'true', help: 'Comment on the changed lines that cause a finding.' },
  { name: 'annotations', kind: 'flag', default: 'true', help: 'Annotate the lines in the run and the diff.' },
  { name: 'sarif-file', kind: 'text', default: '', help: 'Write SARIF 2.1.0 to this file.' },
  {
    name: 'report-file',
    kind: 'text',
    default: '',
    help: 'Write the whole report to this file: HTML where it ends in `.html`, else Markdown.',
  },
  { name: 'json-file', kind: 'text', default: '', help: 'Write the delta as JSON to this file.' },
  {
    name: 'frameworks',
    kind: 'list',
    default: '',
    help: 'Compliance frameworks to report on besides those of the configuration, separated by commas.',
  },
  {
    name: 'aws-iam',
    kind: ['auto', 'off', 'required'],
    default: 'auto',
    help: 'Confirm new access with IAM: `auto` (when there are AWS credentials), `off` or `required`.',
  },
  {
    name: 'mode',
    kind: ['enforce', 'warn', 'observe'],
    default: '',
    help: 'What a failing gate does: `enforce` fails the job, `warn` only comments, `observe` writes only the job summary.',
  },
];

export interface InputMistake {
  message: string;
}

/** `getInput`: the toolkit's. Runners hand inputs over as `INPUT_NAME`, unknown ones too, of which the toolkit says nothing. */
export function readInputs(
  environment: Readonly<Record<string, string | undefined>>,
  getInput: (name: string) => string,
): Inputs | InputMistake[] {
  const known = inputTable.map((row) => row.name);
  const mistakes = Object.keys(environment)
    .filter((name) => name.startsWith('INPUT_'))
    .map((name) => name.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !known.some((row) => row === name))
    .map((name) => unknownInput(name, known));
  const values: Record<string, unknown> = {};
  for (const row of inputTable) {
    const text = getInput(row.name) || row.default;
    const value = read(row, text);
    if (value === wrong)
      mistakes.push({ message: `input \`${row.name}\` is ${describe(row.kind)}, not \`${clean(text)}\`` });
    else values[row.name] = value;
  }
  if (!values['github-token'])
    mistakes.push({ message: 'input `github-token` is empty; leave it out to use the token of the job' });
  return mistakes.length > 0 ? mistakes : (values as unknown as Inputs);
}

const wrong = Symbol('wrong');

function read({ kind }: InputRow, text: string): unknown {
  if (kind === 'text') return text;
  if (kind === 'list')
    return text
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== '');
  if (text === '') return undefined;
  if (kind === 'flag') return text === 'true' ? true : text === 'false' ? false : wrong;
  if (kind === 'number') return /^\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : wrong;
  return kind.includes(text) ? text : wrong;
}

function describe(kind: Kind): string {
  if (kind === 'flag') return '`true` or `false`';
  if (kind === 'number') return 'a number of points, such as `50`';
  return typeof kind === 'string' ? kind : `one of ${kind.map((choice) => `\`${choice}\``).join(', ')}`;
}

function unknownInput(name: string, known: readonly string[]): InputMistake {
  const meant = nearest(name, known);
  const hint = meant ? `did you mean \`${meant}\`?` : `the inputs are ${known.map((one) => `\`${one}\``).join(', ')}`;
  return { message: `unknown input \`${clean(name)}\`; ${hint}` };
}

/** One short line of plain characters, for the log. */
export function clean(text: string): string {
  return text.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 100);
}
