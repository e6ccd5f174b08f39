/** Login with GitHub, and sessions that remember which repositories the person may read; GitHub's token is not kept. */
import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../store/database.ts';

export interface Session {
  login: string;
  /** Ids of repositories, as GitHub listed them at login. */
  repositories: number[];
}

export interface Oauth {
  clientId: string;
  clientSecret: string;
  /** `https://github.com`, or an Enterprise Server. */
  webUrl: string;
  apiUrl: string;
}

/** After this, rights are asked for anew by logging in again. */
export const sessionSeconds = 3600;

/** Pages of 100 per installation: who can read more sees the first 2,000 of each. */
const mostPages = 20;

const idOf = (cookie: string) => createHash('sha256').update(cookie).digest('hex');

/** Gives the cookie's value; the database knows only its hash. */
export async function openSession(database: Database, session: Session): Promise<string> {
  const cookie = randomBytes(32).toString('base64url');
  await database.query('delete from lambdelta.sessions where expires_at < now()');
  await database.query(
    `insert into lambdelta.sessions (id, login, repositories, expires_at)
     values ($1, $2, $3::jsonb, now() + make_interval(secs => $4))`,
    [idOf(cookie), session.login, JSON.stringify(session.repositories), sessionSeconds],
  );
  return cookie;
}

export async function findSession(database: Database, cookie: string | undefined): Promise<Session | undefined> {
  if (!cookie) return undefined;
  const [row] = await database.query<Session>(
    'select login, repositories from lambdelta.sessions where id = $1 and expires_at > now()',
    [idOf(cookie)],
  );
  return row;
}

export async function closeSession(database: Database, cookie: string | undefined): Promise<void> {
  if (cookie) await database.query('delete from lambdelta.sessions where id = $1', [idOf(cookie)]);
}

/** https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-a-user-access-token-for-a-github-app */
export function authorizeUrl(oauth: Oauth, state: string, redirect: string | undefined): string {
  const url = new URL(`${oauth.webUrl}/login/oauth/authorize`);
  url.searchParams.set('client_id', oauth.clientId);
  url.searchParams.set('state', state);
  if (redirect) url.searchParams.set('redirect_uri', redirect);
  return url.href;
}

/** Gives `undefined` where GitHub does not take the code. */
export async function login(oauth: Oauth, code: string): Promise<Session | undefined> {
  const response = await fetch(`${oauth.webUrl}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: oauth.clientId, client_secret: oauth.clientSecret, code }),
    signal: AbortSignal.timeout(10_000),
  });
  const token = ((await response.json()) as { access_token?: string }).access_token;
  if (!token) return undefined;
  const get = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${oauth.apiUrl}${path}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' },
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) throw new Error(`GitHub answered ${answer.status} to ${path}`);
    return (await answer.json()) as T;
  };
  const user = await get<{ login: string }>('/user');
  return { login: user.login, repositories: await readableRepositories(get) };
}

/** A user's token sees the installations and repositories that both the person and the App can reach. */
async function readableRepositories(get: <T>(path: string) => Promise<T>): Promise<number[]> {
  const ids: number[] = [];
  const { installations } = await get<{ installations: { id: number }[] }>('/user/installations?per_page=100');
  for (const installation of installations) {
    for (let page = 1; page <= mostPages; page += 1) {
      const { repositories } = await get<{ repositories: { id: number }[] }>(
        `/user/installations/${installation.id}/repositories?per_page=100&page=${page}`,
      );
      ids.push(...repositories.map((repository) => repository.id));
      if (repositories.length < 100) break;
    }
  }
  return ids;
}
