/** Probot's authentication as clients by installation: every call is counted, has an end, and is retried by nobody but the edge. */
import { Probot, ProbotOctokit } from 'probot';
import type { GitHubClient } from '../src/edge/github/client.ts';
import type { Log } from './operate/log.ts';
import type { Metrics } from './operate/metrics.ts';
import type { Settings } from './settings.ts';

export interface GitHub {
  /** As the App itself: `/app` routes. */
  app(): Promise<GitHubClient>;
  /** As an installation: what its permissions allow in its repositories. */
  installation(id: number): Promise<GitHubClient>;
  /** An installation's token, for a client elsewhere; valid for at least some minutes. */
  token(id: number): Promise<string>;
  /** The App's slug and the login that it acts as, asked for once. */
  self(): Promise<{ slug: string; login: string; id: number }>;
}

/** A call without an answer ends after this; GitHub itself gives up after 10 s. */
const callTimeout = 30_000;

export function connectGitHub(settings: Settings, log: Log, metrics: Metrics): GitHub {
  // Probot's throttle waits a second between writes and drops secondary limits; src/edge/github retries as the server asks.
  const Octokit = ProbotOctokit.defaults((options: Record<string, unknown>) => ({
    ...options,
    throttle: { enabled: false },
    retry: { enabled: false },
  }));
  const probot = new Probot({
    appId: settings.appId,
    privateKey: settings.privateKey,
    secret: settings.webhookSecret,
    baseUrl: settings.apiUrl,
    log,
    Octokit,
    request: { fetch: (url: string, init: RequestInit) => timedFetch(url, init, metrics) },
  });
  let self: Promise<{ slug: string; login: string; id: number }> | undefined;
  const app = async () => (await probot.auth()) as unknown as GitHubClient;
  return {
    app,
    installation: async (id) => (await probot.auth(id)) as unknown as GitHubClient,
    token: async (id) => {
      const client = await probot.auth(id);
      const { token } = (await client.auth({ type: 'installation' })) as { token: string };
      return token;
    },
    self: () => {
      self ??= readSelf(app).catch((error: unknown) => {
        self = undefined;
        throw error;
      });
      return self;
    },
  };
}

async function readSelf(app: () => Promise<GitHubClient>) {
  const { data } = await (await app()).request('GET /app');
  return { slug: data.slug as string, login: `${data.slug}[bot]`, id: data.id as number };
}

async function timedFetch(url: string, init: RequestInit, metrics: Metrics): Promise<Response> {
  const signal = init.signal
    ? AbortSignal.any([init.signal, AbortSignal.timeout(callTimeout)])
    : AbortSignal.timeout(callTimeout);
  try {
    const response = await fetch(url, { ...init, signal });
    metrics.count('lambdelta_github_requests_total', { status: `${response.status}` });
    const remaining = response.headers.get('x-ratelimit-remaining');
    if (remaining !== null) metrics.set('lambdelta_github_rate_limit_remaining', {}, Number(remaining));
    return response;
  } catch (error) {
    metrics.count('lambdelta_github_requests_total', { status: 'none' });
    throw error;
  }
}
