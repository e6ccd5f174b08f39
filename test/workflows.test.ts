/** The project's own workflows: least rights, pinned actions, nothing of a pull request in a shell. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: unknown;
  permissions: unknown;
  jobs: Record<
    string,
    { permissions: Record<string, string>; 'timeout-minutes': number; steps: { uses?: string; run?: string }[] }
  >;
}

const folder = '.github/workflows';

describe.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('gives rights to jobs only, and says which', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
    expect(jobs.every((job) => job['timeout-minutes'] <= 30)).toBe(true);
  });

  test('pins every action to a commit, with its version beside it', () => {
    const used = steps.flatMap((step) => step.uses ?? []).filter((action) => action !== './');
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
    for (const action of used) expect(text).toMatch(new RegExp(`${action} # v\\d+\\.\\d+\\.\\d+`));
  });

  test('puts no expression into a shell, where a name could act', () => {
    expect(steps.flatMap((step) => step.run ?? []).filter((run) => run.includes('${{'))).toEqual([]);
  });

  test('has no path filter, which would leave a required check waiting', () => {
    expect(JSON.stringify(workflow.on)).not.toContain('paths');
  });
});
