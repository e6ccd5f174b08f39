/** The App end to end over HTTP on PGlite: a webhook in, checks, comments and a stored evaluation out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latestEvaluation } from '../../app/store/evaluations.ts';
import type { EmulatedGitHub } from '../support/github/index.ts';
import { about, startApp, startGitHubWithApp, type TestApp } from './support/app.ts';
import { dangerousTemplate, safeTemplate } from './support/templates.ts';

let github: EmulatedGitHub;
let app: TestApp;

beforeAll(async () => {
  github = await startGitHubWithApp();
  app = await startApp(github);
}, 60_000);

afterAll(async () => {
  await app?.stop();
  await github?.close();
});

async function openPull(name: string, head: Record<string, string | null>, base: Record<string, string> = {}) {
  const repository = await github.repository('octo-org', name);
  await repository.commit('main', { files: { 'template.yaml': safeTemplate, ...base } });
  await repository.commit('change', { files: head, parent: repository.head('main') });
  const number = await repository.open({ head: 'change' });
  return { repository, number, common: await about(github, repository) };
}

describe('a pull request', () => {
  test('that is dangerous fails its check, is commented and stored, within 14 calls; a re-run costs at most 8', async () => {
    const { repository, number, common } = await openPull('dangerous', { 'template.yaml': dangerousTemplate });
    const before = github.calls.length;
    const { status } = await app.deliver('pull_request', { ...common, action: 'opened', pull_request: { number } });
    expect(status).toBe(202);
    await app.settled();
    const calls = github.calls.slice(before).filter((call) => call.login !== 'admin');
    console.log(calls.map((c) => `${c.method} ${c.path} ${c.status}`).join('\n'));
    const head = repository.head('change');
    const checks = await repository.checkRuns(head);
    expect(checks.map(({ name, conclusion }) => [name, conclusion])).toEqual([
      ['Lambdelta', 'failure'],
      ['Lambdelta / compliance', 'success'],
    ]);
    expect((await repository.issueComments(number)).filter((c) => c.user.login === 'lambdelta[bot]')).toHaveLength(1);
    expect((await repository.reviewComments(number)).length).toBeGreaterThan(0);
    const evaluation = await latestEvaluation(app.context.database, common.repository.id, number);
    expect(evaluation).toMatchObject({ head, verdict: 'fail' });
  });
});
