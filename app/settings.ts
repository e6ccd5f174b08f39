/** Takes the environment, gives the App's settings; every missing or wrong one is named in one message. */
import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

export interface Settings {
  appId: number;
  privateKey: string;
  webhookSecret: string;
  host: string;
  port: number;
  /** REST API, without a slash at the end. */
  apiUrl: string;
  /** Where people log in and look. */
  webUrl: string;
  /** How people reach this App, for links in checks; absent: no links. */
  publicUrl: string | undefined;
  /** PostgreSQL; absent: PGlite in `dataFolder`. */
  databaseUrl: string | undefined;
  dataFolder: string;
  logLevel: string;
  /** Of the GitHub App, for login to the pages; absent: the pages say that login is not set up. */
  oauth: { clientId: string; clientSecret: string } | undefined;
  /** Evaluations at the same time. */
  concurrency: number;
}

export type Environment = Record<string, string | undefined>;

export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** The setup page writes `.env`; variables that are set already win. */
export function loadEnvironment(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** No credentials at all: a first run, which Probot's setup page guides through. */
export function isFirstRun(env: Environment): boolean {
  return !env.APP_ID && !env.PRIVATE_KEY && !env.PRIVATE_KEY_PATH;
}

/** Throws SettingsError. */
export function readSettings(env: Environment): Settings {
  const problems: string[] = [];
  const whole = (name: string, fallback?: number): number => {
    const value = env[name] ? Number(env[name]) : fallback;
    if (value !== undefined && Number.isSafeInteger(value) && value >= 0) return value;
    problems.push(env[name] ? `${name} must be a whole number, not \`${env[name]}\`` : `${name} is missing`);
    return 0;
  };
  const settings: Settings = {
    appId: whole('APP_ID'),
    privateKey: readPrivateKey(env, problems),
    webhookSecret: env.WEBHOOK_SECRET ?? '',
    host: env.HOST || '0.0.0.0',
    port: whole('PORT', 3000),
    ...readHosts(env),
    publicUrl: env.PUBLIC_URL?.replace(/\/+$/, '') || undefined,
    databaseUrl: env.DATABASE_URL || undefined,
    dataFolder: env.LAMBDELTA_DATA || './.lambdelta',
    logLevel: env.LOG_LEVEL || 'info',
    oauth: readOauth(env, problems),
    concurrency: Math.max(1, whole('LAMBDELTA_CONCURRENCY', 2)),
  };
  if (settings.port > 65_535) problems.push(`PORT must be at most 65535, not \`${settings.port}\``);
  if (!logLevels.includes(settings.logLevel))
    problems.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not \`${settings.logLevel}\``);
  if (settings.databaseUrl && !/^postgres(?:ql)?:\/\//.test(settings.databaseUrl))
    problems.push('DATABASE_URL must begin with `postgres://`');
  if (settings.publicUrl && !/^https?:\/\/[^/]/.test(settings.publicUrl))
    problems.push(`PUBLIC_URL must begin with \`https://\`, not \`${settings.publicUrl}\``);
  if (!settings.webhookSecret) {
    problems.push('WEBHOOK_SECRET is missing: without it anybody could send webhooks, so there is no default');
  }
  if (problems.length > 0) throw new SettingsError(problems.join('; '));
  return settings;
}

const logLevels: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

function readPrivateKey(env: Environment, problems: string[]): string {
  let key = env.PRIVATE_KEY ?? '';
  if (!key && env.PRIVATE_KEY_PATH) {
    try {
      key = readFileSync(env.PRIVATE_KEY_PATH, 'utf8');
    } catch {
      problems.push(`PRIVATE_KEY_PATH names \`${env.PRIVATE_KEY_PATH}\`, which cannot be read`);
      return '';
    }
  }
  // Many secret stores keep one line only: in base64, or with `\n` written out.
  if (key && !key.includes('-----BEGIN')) key = Buffer.from(key, 'base64').toString('utf8');
  key = key.replaceAll('\\n', '\n').trim();
  if (!key) problems.push('PRIVATE_KEY or PRIVATE_KEY_PATH is missing');
  else if (!isPrivateKey(key))
    problems.push('PRIVATE_KEY is not a whole PEM key; download one from the App’s settings page');
  return key;
}

function isPrivateKey(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

/** Probot's own names: `GHE_HOST` and `GHE_PROTOCOL`; GitHub's Actions use `GITHUB_API_URL`. */
function readHosts(env: Environment): { apiUrl: string; webUrl: string } {
  const web = env.GHE_HOST ? `${env.GHE_PROTOCOL || 'https'}://${env.GHE_HOST}` : 'https://github.com';
  const api = env.GITHUB_API_URL || (env.GHE_HOST ? `${web}/api/v3` : 'https://api.github.com');
  return { apiUrl: api.replace(/\/+$/, ''), webUrl: (env.GITHUB_SERVER_URL || web).replace(/\/+$/, '') };
}

function readOauth(env: Environment, problems: string[]): Settings['oauth'] {
  const { GITHUB_CLIENT_ID: clientId, GITHUB_CLIENT_SECRET: clientSecret } = env;
  if (clientId && clientSecret) return { clientId, clientSecret };
  if (clientId || clientSecret)
    problems.push('GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET belong together; one is missing');
  return undefined;
}
