/** The Action's contract: one table, and `action.yml` and the documentation say the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputTable, readInputs as readInputsWith } from '../../src/action/inputs.ts';
import { outputTable } from '../../src/action/report.ts';

const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
  runs: Record<string, string>;
};
const readInputs = (environment: Record<string, string>) =>
  readInputsWith(environment, (name) => (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim());
const token = { 'INPUT_GITHUB-TOKEN': 't' };

test('action.yml has the inputs of the table in its words, and no default but the token', () => {
  expect(Object.entries(action.inputs).map(([name, input]) => [name, input.description])).toEqual(
    inputTable.map((row) => [row.name, row.help]),
  );
  const defaults = Object.entries(action.inputs).filter(([, input]) => input.default !== undefined || input.required);
  expect(defaults).toEqual([['github-token', expect.objectContaining({ default: '${{ github.token }}' })]]);
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('action.yml has the outputs of the table in its words', () => {
  expect(Object.entries(action.outputs).map(([name, output]) => [name, output.description])).toEqual(
    Object.entries(outputTable),
  );
});

test('docs/action.md lists every input with its default and every output', () => {
  const document = readFileSync('docs/action.md', 'utf8');
  for (const row of inputTable) {
    const shown = row.name === 'github-token' ? 'the token of the job' : row.default === '' ? '' : `\`${row.default}\``;
    expect(document).toContain(`| \`${row.name}\` | ${shown} | ${row.help} |`);
  }
  for (const [name, help] of Object.entries(outputTable)) expect(document).toContain(`| \`${name}\` | ${help} |`);
});

test('every example in the documentation uses inputs that exist', () => {
  const documents = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter((path) =>
    path.endsWith('.md'),
  );
  const used = documents.flatMap((path) => {
    let text = '';
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      return [];
    }
    return [
      ...text.matchAll(/uses: lambdelta\/lambdelta@.*\n(?:\s*#.*\n)*\s+with:\n((?:\s{6,}[\w-]+:.*\n)+)/g),
    ].flatMap((match) => [...(match[1] ?? '').matchAll(/^\s+([\w-]+):/gm)].map((key) => key[1]));
  });
  const known: string[] = inputTable.map((row) => row.name);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !known.includes(name ?? ''))).toEqual([]);
});

test('empty inputs mean their defaults', () => {
  const empty = Object.fromEntries(inputTable.map((row) => [`INPUT_${row.name.toUpperCase()}`, '']));
  const defaults = readInputs(token);
  expect(readInputs({ ...empty, ...token })).toEqual(defaults);
  expect(defaults).toMatchObject({
    comment: 'auto',
    review: true,
    annotations: true,
    paths: [],
    mode: undefined,
    'aws-iam': 'auto',
  });
});

test('reads lists, numbers, flags and choices', () => {
  expect(
    readInputs({
      ...token,
      INPUT_PATHS: 'a/**, b/**\nc',
      'INPUT_MAX-RISK-INCREASE': '12.5',
      INPUT_REVIEW: 'false',
      'INPUT_FAIL-ON': 'low',
      INPUT_MODE: 'warn',
    }),
  ).toMatchObject({
    paths: ['a/**', 'b/**', 'c'],
    'max-risk-increase': 12.5,
    review: false,
    'fail-on': 'low',
    mode: 'warn',
  });
});

test.each([
  ['INPUT_FAIL_ON', 'high', 'unknown input `fail_on`; did you mean `fail-on`?'],
  ['INPUT_MAX-RISK', '5', 'unknown input `max-risk`; '],
  ['INPUT_ZZZ', '5', 'unknown input `zzz`; the inputs are '],
  ['INPUT_FAIL-ON', 'severe', 'input `fail-on` is one of `critical`, '],
  ['INPUT_REVIEW', 'yes', 'input `review` is `true` or `false`, not `yes`'],
  ['INPUT_MAX-RISK-INCREASE', '-1', 'input `max-risk-increase` is a number of points'],
  ['INPUT_MODE', 'a\n::error::x', 'input `mode` is one of `enforce`, `warn`, `observe`, not `a?::error::x`'],
  ['INPUT_GITHUB-TOKEN', '', 'input `github-token` is empty'],
])('%s=%j is a mistake with a way out', (name, value, message) => {
  const mistakes = readInputs({ ...token, [name]: value });
  expect(mistakes).toEqual([{ message: expect.stringContaining(message) }]);
});

test('the documented workflow has least rights, no path filter, and no checkout', () => {
  const document = readFileSync('docs/action.md', 'utf8');
  const [workflow] = [...document.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => parse(match[1] ?? ''));
  expect(workflow.permissions).toEqual({});
  const jobs = Object.values(workflow.jobs) as { permissions: unknown; steps: { uses: string }[] }[];
  expect(jobs.map((job) => job.permissions)).toEqual([{ contents: 'read', 'pull-requests': 'write' }]);
  expect(JSON.stringify(workflow.on)).not.toContain('paths');
  // A tag can be moved, a SHA cannot.
  expect(document).toContain('- uses: lambdelta/lambdelta@<full SHA of a release> # v');
  expect(jobs.flatMap((job) => job.steps)).toHaveLength(1);
});
