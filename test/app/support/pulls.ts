/** Repositories and pull requests of the emulated GitHub, with the webhooks that GitHub would send about them. */
import type { EmulatedGitHub, EmulatedRepository, Files } from '../../support/github/index.ts';
import { about, bot, type TestApp } from './app.ts';

export interface Scene {
  repository: EmulatedRepository;
  /** The repository's numeric id. */
  id: number;
  number: number;
  /** Sends a webhook about the pull request. */
  pull(action: string, more?: object): Promise<void>;
  send(event: string, payload: object): Promise<void>;
  /** A comment by somebody, with its webhook. */
  say(login: string, body: string): Promise<number>;
  /** Closes or merges the pull request, with its webhook. */
  close(how: 'close' | 'merge'): Promise<void>;
  /** Name -> conclusion, of the newest runs on the branch `change`, or on a commit. */
  checks(sha?: string): Promise<Record<string, string | null>>;
  check(name: string): Promise<{ title: string; summary: string } | undefined>;
  /** Bodies of the App's comments on the pull request, oldest first. */
  comments(): Promise<string[]>;
}

export async function openScene(
  github: EmulatedGitHub,
  app: TestApp,
  name: string,
  files: { base: Files; head: Files; author?: string; draft?: boolean },
): Promise<Scene> {
  const repository = await github.repository('octo-org', name);
  await repository.commit('main', { files: files.base });
  await repository.commit('change', { files: files.head, parent: repository.head('main') });
  const { author = 'dev', draft = false } = files;
  const number = await repository.open({ head: 'change', author, draft });
  return await sceneOf(github, app, repository, number);
}

export async function sceneOf(
  github: EmulatedGitHub,
  app: TestApp,
  repository: EmulatedRepository,
  number: number,
): Promise<Scene> {
  const common = await about(github, repository);
  const send = async (event: string, payload: object) => {
    const { status } = await app.deliver(event, { ...common, ...payload });
    if (status !== 202) throw new Error(`the App answered ${status} to ${event}`);
  };
  const runs = async (sha: string) => (await repository.checkRuns(sha)).sort((a, b) => a.id - b.id);
  return {
    repository,
    id: common.repository.id,
    number,
    send,
    pull: (action, more = {}) => send('pull_request', { action, pull_request: { number }, ...more }),
    say: async (login, body) => {
      const id = await repository.comment(number, login, body);
      await send('issue_comment', {
        action: 'created',
        issue: { number, pull_request: {} },
        comment: { id, body, user: { login, type: 'User' } },
        sender: { login, type: 'User' },
      });
      return id;
    },
    close: async (how) => {
      const path = `/repos/${repository.fullName}/pulls/${number}`;
      const headers = { authorization: 'token token-admin', 'content-type': 'application/json' };
      const body = JSON.stringify({ state: 'closed' });
      const closed = await fetch(github.url + path, { method: 'PATCH', headers, body });
      if (!closed.ok) throw new Error(`the emulated GitHub answered ${closed.status} to a close`);
      const merged = how === 'merge';
      // The emulator has no branches of its own to merge, so it only says that it did.
      if (merged) {
        const pull = { ...(await repository.pull(number)), state: 'closed', merged };
        github.fault({
          fits: (call) => call.method === 'GET' && call.path === path,
          times: 1,
          status: 200,
          body: pull,
        });
      }
      await send('pull_request', { action: 'closed', pull_request: { number, merged } });
    },
    checks: async (sha = repository.head('change')) =>
      Object.fromEntries((await runs(sha)).map((run) => [run.name, run.conclusion])),
    check: async (checkName) =>
      (await runs(repository.head('change'))).findLast((run) => run.name === checkName)?.output,
    comments: async () =>
      (await repository.issueComments(number)).filter((one) => one.user.login === bot).map((one) => one.body),
  };
}
