/** Takes what starting the App threw, gives one line that names the setting to look at; `undefined` for a bug, which is shown whole. */
import { problemOf } from '../../src/edge/github/index.ts';
import type { Settings } from '../settings.ts';
import { SettingsError } from '../settings.ts';
import { FolderInUse } from '../store/folder-lock.ts';
import { DatabaseTooNew } from '../store/migrations.ts';

export interface StartProblem {
  message: string;
  /** 2: a setting is wrong; 1: something is not there yet, so that starting again may help. */
  status: 1 | 2;
}

interface Thrown {
  code?: unknown;
  syscall?: unknown;
  message?: unknown;
  severity?: unknown;
  status?: unknown;
}

export function startProblem(error: unknown, settings: Settings | undefined): StartProblem | undefined {
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : {};
  const message = String(thrown.message ?? error);
  if (error instanceof SettingsError || error instanceof FolderInUse || error instanceof DatabaseTooNew)
    return { message, status: 2 };
  if (!settings) return undefined;
  if (typeof thrown.status === 'number') return githubProblem(error, settings);
  // PostgreSQL's own errors have a severity: https://www.postgresql.org/docs/current/protocol-error-fields.html
  if (thrown.severity !== undefined)
    return { message: `the database says: ${message} (${thrown.code}); look at DATABASE_URL`, status: 1 };
  return systemProblem(`${thrown.code ?? ''}`, `${thrown.syscall ?? ''}`, settings);
}

function githubProblem(error: unknown, { apiUrl, appId }: Settings): StartProblem | undefined {
  const { kind, message } = problemOf(error, 0);
  if (kind === 'unauthorized' || kind === 'missing')
    return {
      message: `GitHub at ${apiUrl} does not take APP_ID ${appId} with this PRIVATE_KEY: both are on the App's settings page (${message})`,
      status: 2,
    };
  if (kind === 'other') return undefined;
  return { message: `GitHub at ${apiUrl} does not answer as it should: ${message}`, status: 1 };
}

function systemProblem(code: string, syscall: string, settings: Settings): StartProblem | undefined {
  const { host, port, databaseUrl, dataFolder } = settings;
  if (syscall === 'listen')
    return { message: `cannot listen on ${host}:${port} (${code}); choose another HOST or PORT`, status: 2 };
  if (databaseUrl && (syscall === 'connect' || syscall === 'getaddrinfo'))
    return {
      message: `the database at ${hostOf(databaseUrl)} cannot be reached (${code}); look at DATABASE_URL`,
      status: 1,
    };
  if (!databaseUrl && /^E(?:ACCES|PERM|ROFS|NOTDIR|NOSPC)$/.test(code))
    return {
      message: `the data folder \`${dataFolder}\` cannot be written (${code}); look at LAMBDELTA_DATA`,
      status: 2,
    };
  return undefined;
}

/** Without the password. */
function hostOf(databaseUrl: string): string {
  return URL.parse(databaseUrl)?.host || 'DATABASE_URL';
}
