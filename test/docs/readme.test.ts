import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readConfig } from '../../src/core/config/index.ts';
import { frameworks } from '../../src/core/frameworks/index.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import { rules } from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const blocks = (path: string, language: string) =>
  [...read(path).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text]) => text ?? '');

/** Blocks of the pages that are configuration: their top keys are. */
const configurations = ['README.md', 'docs/configuration.md', 'docs/deployment.md', 'docs/action.md'].flatMap((path) =>
  blocks(path, 'yaml')
    .filter((text) => /^(?:templates|exclude|rules|gate|frameworks|waivers|labels|trusted|extends):/m.test(text))
    .map((text, index) => [`${path} ${index + 1}`, text] as const),
);

it.each(configurations)('%s is a configuration without errors', (_, text) => {
  const told: Diagnostic[] = [];
  const known = {
    rules: rules.map(({ id }) => id),
    frameworks: frameworks.map(({ id }) => id),
  };
  const config = readConfig({ path: '.github/lambdelta.yml', text }, (diagnostic) => told.push(diagnostic), known);
  expect(told).toEqual([]);
  expect(config).toBeDefined();
});

interface Workflow {
  on: Record<string, { paths?: unknown } | null>;
  jobs: Record<
    string,
    { permissions: Record<string, string>; steps: { uses?: string; with?: Record<string, unknown> }[] }
  >;
}

it('has a workflow whose inputs the Action has, with the two permissions that it needs', () => {
  const action = parse(read('action.yml')) as { inputs: Record<string, unknown> };
  const text = blocks('README.md', 'yaml').find((block) => block.includes('jobs:')) ?? '';
  const { on, jobs } = parse(text) as Workflow;
  const job = jobs.lambdelta;
  expect(job?.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  expect(Object.values(on).some((event) => event?.paths !== undefined)).toBe(false);
  const inputs = job?.steps.flatMap((step) => Object.keys(step.with ?? {})) ?? [];
  expect(inputs.length).toBeGreaterThan(0);
  expect(inputs.filter((input) => !Object.hasOwn(action.inputs, input))).toEqual([]);
});
