/** What the end-to-end tests share: a repository with a safe application, and a pull request that opens it to everybody. */
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type EmulatedGitHub, type EmulatedRepository, type GitHubOptions, startGitHub } from '../github/index.ts';
import { ordersTemplate } from '../templates.ts';
import { type ActionRun, pullRequestPayload, runAction } from './index.ts';

export const safe = ordersTemplate();
export const dangerous = ordersTemplate({ auth: 'NONE' });
/** The line of `dangerous` that a reader would point at. */
export const causingLine = dangerous.split('\n').findIndex((line) => line.includes('AuthType')) + 1;

interface Judging {
  action?: string;
  event?: string;
  token?: string;
  inputs?: Record<string, string>;
  environment?: Record<string, string>;
  payload?: unknown;
}

export interface Scene {
  github: EmulatedGitHub;
  /** Fresh for every test; `template.yaml` on `main` is safe. */
  repository: EmulatedRepository;
  judge(number: number, more?: Judging): Promise<ActionRun>;
  openDangerous(options?: { draft?: boolean }): Promise<number>;
}

/** Registers the hooks of a test file. */
export function stage(name: string, options: GitHubOptions = {}): Scene {
  let count = 0;
  const scene = {
    judge: async (number: number, { action = 'opened', event = 'pull_request', payload, ...rest }: Judging = {}) =>
      runAction(scene.github, {
        event,
        payload: payload ?? (await pullRequestPayload(scene.repository, number, action)),
        repository: scene.repository,
        ...rest,
      }),
    openDangerous: async (options: { draft?: boolean } = {}) => {
      const { repository } = scene;
      await repository.commit('topic', { parent: repository.head('main'), files: { 'template.yaml': dangerous } });
      return repository.open({ head: 'topic', ...options });
    },
  } as Scene;
  beforeAll(async () => {
    scene.github = await startGitHub(options);
  });
  beforeEach(async () => {
    count += 1;
    scene.repository = await scene.github.repository('octo-org', `${name}-${count}`);
    await scene.repository.commit('main', { files: { 'template.yaml': safe, 'README.md': 'hello\n' } });
  });
  afterAll(() => scene.github.close());
  return scene;
}

/** Calls that change something on GitHub. */
export function writes(run: ActionRun): string[] {
  return run.calls
    .filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
    .map(({ method, path }) => `${method} ${path}`);
}
