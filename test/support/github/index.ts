/** Starts an emulated GitHub on a free port: `emulate` behind a front that adds what it lacks and can be made to fail. */
import { createEmulator } from 'emulate';
import { type Route, startFront } from './front.ts';
import { type EmulatedRepository, emulatedRepository } from './repository.ts';
import { adminToken, type Call, type Fault, type FrontState, type Token } from './state.ts';

export type { EmulatedRepository, Files } from './repository.ts';
export type { Call, Fault } from './state.ts';

export interface GitHubOptions {
  /** People; each has the token `token-<login>`. `admin`, `dev`, `reviewer` and `mallory` are always there. */
  users?: string[];
  /** Organisations besides `octo-org`. */
  organizations?: string[];
  /** GitHub Apps in emulate's seed form (`app_id`, `slug`, `permissions`, `installations`, ...). */
  apps?: readonly object[];
  /** Further routes, tried first. */
  routes?: readonly Route[];
}

export interface EmulatedGitHub {
  /** REST base; GraphQL is at `/graphql` under it; `/api/v3` and `/api/graphql` work too. */
  url: string;
  /** Every request in the order it came. */
  calls: Call[];
  /** Makes calls fail; the function takes the fault away again. */
  fault(fault: Fault): () => void;
  repository(owner: string, name: string): Promise<EmulatedRepository>;
  /** PEM of an app's private key, by `app_id`. */
  privateKey(appId: number): string | undefined;
  limits: FrontState['limits'];
  close(): Promise<void>;
}

/** The token of a workflow run: `github-actions[bot]`, may comment. */
export const workflowToken = 'token-workflow';
/** The token of a workflow run for a fork or Dependabot: reads only. */
export const readOnlyToken = 'token-workflow-read';

export async function startGitHub(options: GitHubOptions = {}): Promise<EmulatedGitHub> {
  const bot = 'github-actions[bot]';
  const people = [...new Set(['admin', 'dev', 'reviewer', 'mallory', ...(options.users ?? [])])];
  const tokens = new Map<string, Token>(people.map((login) => [`token-${login}`, { login }]));
  tokens.set(workflowToken, { login: bot, workflow: true });
  tokens.set(readOnlyToken, { login: bot, workflow: true, readOnly: true });
  const organizations = ['octo-org', ...(options.organizations ?? [])];
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        [...tokens].map(([token, { login }]) => [token, { login, scopes: ['repo', 'admin:org'] }]),
      ),
      github: {
        users: [...people, bot].map((login) => ({ login })),
        orgs: organizations.map((login) => ({ login, members: [{ login: 'admin', role: 'admin' }] })),
        apps: options.apps ?? [],
      },
    },
  });
  const state: FrontState = {
    upstream: emulator.url,
    url: '',
    tokens,
    heads: new Map(),
    pulls: new Map(),
    anchors: new Map(),
    resolvedThreads: new Set(),
    statuses: new Map(),
    faults: [],
    calls: [],
    limits: { treeEntries: 100_000, patchLines: 20_000, commentCharacters: 65_536 },
  };
  const front = await startFront(state, options.routes ?? []);
  state.url = front.url;
  return {
    url: front.url,
    calls: state.calls,
    limits: state.limits,
    fault: (fault) => {
      state.faults.push(fault);
      return () => void state.faults.splice(state.faults.indexOf(fault), 1);
    },
    repository: async (owner, name) => {
      await createRepository(state, owner, name, people.includes(owner));
      return emulatedRepository(state, owner, name);
    },
    privateKey: (appId) => emulator.generatedSecrets.find((secret) => secret.id === String(appId))?.value,
    close: async () => {
      front.server.closeAllConnections();
      await new Promise((resolve) => front.server.close(resolve));
      await emulator.close();
    },
  };
}

async function createRepository(state: FrontState, owner: string, name: string, personal: boolean): Promise<void> {
  const response = await fetch(state.upstream + (personal ? '/user/repos' : `/orgs/${owner}/repos`), {
    method: 'POST',
    headers: { authorization: `token ${personal ? `token-${owner}` : adminToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  if (response.status !== 201)
    throw new Error(`cannot make ${owner}/${name}: ${response.status} ${await response.text()}`);
}

/** Ready-made faults. */
export const faults = {
  secondaryLimit: (fits: Fault['fits'], times = 1, retryAfter = 1): Fault => ({
    fits,
    times,
    status: 403,
    headers: { 'retry-after': String(retryAfter) },
    body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
  }),
  forbidden: (fits: Fault['fits']): Fault => ({
    fits,
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  }),
  serverError: (fits: Fault['fits'], times = 1, status = 502): Fault => ({ fits, times, status }),
  /** Done, but the answer never says so. */
  lostAnswer: (fits: Fault['fits'], times = 1): Fault => ({ fits, times, status: 502, afterwards: true }),
  notFound: (fits: Fault['fits']): Fault => ({ fits, status: 404, body: { message: 'Not Found' } }),
  cut: (fits: Fault['fits'], times = 1): Fault => ({ fits, times, status: 0, cutAfter: 0 }),
};
