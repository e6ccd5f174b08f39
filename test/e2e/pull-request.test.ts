/** The bundled Action on pull requests, from opened to fixed. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pullRequestPayload, runAction } from '../support/action/index.ts';
import { type EmulatedGitHub, type EmulatedRepository, readOnlyToken, startGitHub } from '../support/github/index.ts';
import { ordersTemplate } from '../support/templates.ts';

let github: EmulatedGitHub;
let repository: EmulatedRepository;
let count = 0;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  repository = await github.repository('octo-org', `orders-${++count}`);
  await repository.commit('main', { files: { 'template.yaml': ordersTemplate(), 'README.md': 'hello\n' } });
});

async function judge(
  number: number,
  more: { action?: string; event?: string; token?: string; inputs?: Record<string, string> } = {},
) {
  const { action = 'opened', event = 'pull_request', ...rest } = more;
  return runAction(github, {
    event,
    payload: await pullRequestPayload(repository, number, action),
    repository,
    ...rest,
  });
}

async function openDangerous() {
  await repository.commit('topic', {
    parent: repository.head('main'),
    files: { 'template.yaml': ordersTemplate({ auth: 'NONE' }) },
  });
  return repository.open({ head: 'topic' });
}

describe('opened, synchronize, fixed', () => {
  test('says once what is wrong, on the line, and fails; says that it is fixed, and passes', async () => {
    const number = await openDangerous();
    const opened = await judge(number);
    console.log(opened.log, opened.outputs, opened.summary.slice(0, 3000), opened.calls);
    expect(opened.status).toBe(1);
    console.log(
      JSON.stringify(await repository.reviewComments(number), null, 1),
      (await repository.issueComments(number)).map((c) => c.body),
    );
  });
});
