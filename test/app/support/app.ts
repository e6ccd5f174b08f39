/** Starts the App against an emulated GitHub, and speaks to it as GitHub does: signed webhooks over HTTP. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signatureOf, webhookPath } from '../../../app/events/webhook.ts';
import { createLog } from '../../../app/operate/log.ts';
import type { Settings } from '../../../app/settings.ts';
import { type Started, type StartOptions, start } from '../../../app/start.ts';
import {
  type EmulatedGitHub,
  type EmulatedRepository,
  type GitHubOptions,
  startGitHub,
} from '../../support/github/index.ts';

export const appId = 1001;
export const installation = 100;
export const bot = 'lambdelta[bot]';
export const secret = 'a secret for tests';

export const appSeed = {
  app_id: appId,
  slug: 'lambdelta',
  name: 'Lambdelta',
  permissions: {
    metadata: 'read',
    contents: 'read',
    pull_requests: 'write',
    checks: 'write',
    issues: 'write',
    members: 'read',
  },
  installations: [{ installation_id: installation, account: 'octo-org', repository_selection: 'all' }],
};

export function startGitHubWithApp(options: GitHubOptions = {}): Promise<EmulatedGitHub> {
  return startGitHub({ ...options, apps: [appSeed] });
}

export function settingsFor(github: EmulatedGitHub, over: Partial<Settings> = {}): Settings {
  const privateKey = github.privateKey(appId);
  if (!privateKey) throw new Error('the emulated GitHub has no key for the app');
  return {
    appId,
    privateKey,
    webhookSecret: secret,
    host: '127.0.0.1',
    port: 0,
    apiUrl: github.url,
    webUrl: github.url,
    publicUrl: undefined,
    databaseUrl: undefined,
    dataFolder: '',
    logLevel: 'info',
    oauth: undefined,
    concurrency: 2,
    ...over,
  };
}

export interface TestApp extends Started {
  github: EmulatedGitHub;
  settings: Settings;
  log: string[];
  /** Sends a webhook; gives the status and the delivery's id. */
  deliver(
    event: string,
    payload: object,
    options?: { id?: string; secret?: string },
  ): Promise<{ status: number; id: string }>;
  /** Resolves when every delivery is handled and no job waits or runs. */
  settled(seconds?: number): Promise<void>;
}

export async function startApp(
  github: EmulatedGitHub,
  over: Partial<Settings> = {},
  options: StartOptions = {},
): Promise<TestApp> {
  const folder = mkdtempSync(join(tmpdir(), 'lambdelta-app-'));
  const settings = settingsFor(github, { dataFolder: folder, ...over });
  const lines: string[] = [];
  const log = createLog('info', [settings.privateKey, settings.webhookSecret], (line) => lines.push(line));
  const started = await start(settings, { log, queue: { retryDelay: 1 }, ...options });
  return {
    ...started,
    github,
    settings,
    log: lines,
    deliver: (event, payload, sending) => deliver(started.url, event, payload, sending),
    settled: (seconds = 20) => settled(started, lines, seconds),
    stop: async () => {
      await started.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export async function deliver(
  url: string,
  event: string,
  payload: object,
  { id = randomUUID(), secret: key = secret }: { id?: string; secret?: string } = {},
): Promise<{ status: number; id: string }> {
  const body = JSON.stringify(payload);
  const response = await fetch(url + webhookPath, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-github-event': event,
      'x-github-delivery': id,
      'x-hub-signature-256': signatureOf(body, key),
    },
    body,
  });
  await response.arrayBuffer();
  return { status: response.status, id };
}

async function settled({ context }: Started, log: string[], seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const counts = await context.queue.counts();
    const open = counts.filter(({ queue }) => queue === 'evaluate' || queue === 'task');
    const busy = open.reduce((sum, { waiting, active }) => sum + waiting + active, 0);
    const [row] = await context.database.query<{ open: number }>(
      'select count(*)::int as open from lambdelta.deliveries where handled_at is null',
    );
    if (busy === 0 && row?.open === 0) return;
    if (Date.now() > until)
      throw new Error(`not settled: ${busy} jobs, ${row?.open} deliveries\n${log.slice(-8).join('')}`);
    await pause(60);
  }
}

/** What GitHub puts into every payload about a repository. */
export async function about(github: EmulatedGitHub, repository: EmulatedRepository, sender = 'dev') {
  const response = await fetch(`${github.url}/repos/${repository.fullName}`, {
    headers: { authorization: 'token token-admin' },
  });
  const { id } = (await response.json()) as { id: number };
  return {
    installation: { id: installation },
    sender: { login: sender, type: 'User' },
    repository: {
      id,
      name: repository.name,
      full_name: repository.fullName,
      default_branch: 'main',
      owner: { login: repository.owner },
    },
  };
}
