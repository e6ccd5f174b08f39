/** The App as a process of its own, started as users start it, that can be killed like any. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EmulatedGitHub } from '../../support/github/index.ts';
import { appId, secret } from './app.ts';
import { freePort } from './postgres.ts';

export interface AppProcess {
  url: string;
  pid: number;
  /** Lines of its log. */
  log: string[];
  kill(signal?: NodeJS.Signals): Promise<number | null>;
}

const door = join(import.meta.dirname, '../../../app/index.ts');

export async function startProcess(
  github: EmulatedGitHub,
  environment: Record<string, string>,
  port?: number,
): Promise<AppProcess> {
  const at = port ?? (await freePort());
  // As `npm run app` and the container start it.
  const child = spawn(process.execPath, ['--max-semi-space-size=2', door], {
    cwd: environment['LAMBDELTA_DATA'] ?? '/tmp',
    env: {
      PATH: process.env['PATH'],
      APP_ID: String(appId),
      PRIVATE_KEY: github.privateKey(appId),
      WEBHOOK_SECRET: secret,
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: github.url,
      HOST: '127.0.0.1',
      PORT: String(at),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => log.push(String(data)));
  const url = `http://127.0.0.1:${at}`;
  // Whatever ends the test must not leave the App behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  await answers(child, url, log);
  return { url, pid: child.pid as number, log, kill: (signal = 'SIGKILL') => kill(child, signal) };
}

async function answers(child: ChildProcess, url: string, log: string[]): Promise<void> {
  // A minute, for machines that are busy with other things.
  for (let tries = 0; tries < 1200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the App ended with ${child.exitCode}\n${log.join('')}`);
    const response = await fetch(`${url}/healthz`).catch(() => undefined);
    await response?.arrayBuffer();
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error(`the App does not answer\n${log.join('')}`);
}

function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((done) => {
    child.once('exit', (code) => done(code));
    child.kill(signal);
  });
}

/** Waits until no job waits or runs, by the App's own metrics. */
export async function drained(url: string, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const text = await (await fetch(`${url}/metrics`)).text();
    const open = text
      .split('\n')
      .filter((line) => /^lambdelta_queue_jobs\{queue="(evaluate|task)",state="(waiting|active)"\} [1-9]/.test(line));
    if (open.length === 0) return;
    if (Date.now() > until) throw new Error(`still to do: ${open.join(', ')}`);
    await pause(500);
  }
}
