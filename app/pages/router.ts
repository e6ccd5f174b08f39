/** The pages' door: takes a request, gives a page to who is logged in, and the way to log in to who is not. */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { readAudit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { type Html, html } from './html.ts';
import { page } from './layout.ts';
import { evaluationRows, givenUpRows, pullRows, repositoryRows, waiverRows } from './queries.ts';
import {
  authorizeUrl,
  closeSession,
  findSession,
  login,
  type Oauth,
  openSession,
  type Session,
  sessionSeconds,
} from './session.ts';
import { styleSheet } from './style.ts';
import { auditTable, overview, repositoryView } from './views.ts';

export interface Pages {
  database: Database;
  oauth: Oauth | undefined;
  webUrl: string;
  publicUrl: string | undefined;
  now(): Date;
}

const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
};

interface Visit {
  pages: Pages;
  request: IncomingMessage;
  response: ServerResponse;
  url: URL;
}

/** Gives whether the path was one of the pages'. */
export async function servePage(pages: Pages, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const url = URL.parse(`http://localhost${request.url ?? '/'}`);
  if (!url) return false;
  const visit = { pages, request, response, url };
  const route = `${request.method === 'HEAD' ? 'GET' : request.method} ${url.pathname}`;
  const handler = Object.hasOwn(routes, route) ? routes[route] : repositoryRoute(route);
  if (handler) await handler(visit);
  return handler !== undefined;
}

const problems = {
  404: { title: 'Not here', text: 'There is no such page.' },
  500: { title: 'Something went wrong', text: 'Try again; the log of Lambdelta has the reason.' },
} as const;

/** Says what is wrong as a page to browsers, as a line to everything else. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, status: keyof typeof problems): void {
  const { title, text } = problems[status];
  if (!(request.headers.accept ?? '').includes('text/html')) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end(`${title.toLowerCase()}\n`);
    return;
  }
  const body = html`<h1>${title}</h1><p>${text}</p><p><a href="/">Overview</a></p>`;
  send({ request, response }, status, page({ title, body }));
}

const routes: Record<string, (visit: Visit) => Promise<void> | void> = {
  'GET /style.css': ({ response }) => {
    response.writeHead(200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=300' });
    response.end(styleSheet);
  },
  'GET /login': startLogin,
  'GET /login/callback': finishLogin,
  'POST /logout': async (visit) => {
    await closeSession(visit.pages.database, cookie(visit, 'session'));
    visit.response.writeHead(303, { location: '/', 'set-cookie': setCookie(visit, 'session', '', 0) }).end();
  },
  'GET /': (visit) => asPerson(visit, 'Overview', showOverview),
  'GET /audit': (visit) => asPerson(visit, 'Audit log', showAudit),
};

function repositoryRoute(route: string): ((visit: Visit) => Promise<void>) | undefined {
  const id = /^GET \/repositories\/(\d{1,15})$/.exec(route)?.[1];
  return id
    ? (visit) => asPerson(visit, 'Repository', (one, session) => showRepository(one, session, Number(id)))
    : undefined;
}

async function asPerson(
  visit: Visit,
  title: string,
  show: (visit: Visit, session: Session) => Promise<Html | undefined>,
): Promise<void> {
  const session = await findSession(visit.pages.database, cookie(visit, 'session'));
  const at = visit.url.pathname;
  if (!session) return send(visit, 200, page({ title: 'Log in', body: welcome(visit.pages, at) }));
  const body = await show(visit, session);
  if (body) return send(visit, 200, page({ title, login: session.login, at, body }));
  const missing = html`<h1>Not here</h1><p>There is no such repository, or you could not read it on GitHub when you logged in.</p><p><a href="/login?to=${at}">Log in again</a> to have that looked up anew, or go to the <a href="/">overview</a>.</p>`;
  return send(visit, 404, page({ title: 'Not here', login: session.login, body: missing }));
}

async function showOverview({ pages }: Visit, session: Session): Promise<Html> {
  const today = pages.now().toISOString().slice(0, 10);
  const repositories = await repositoryRows(pages.database, session.repositories);
  return overview({
    repositories,
    pulls: await pullRows(pages.database, session.repositories),
    waivers: await waiverRows(pages.database, session.repositories, today),
    givenUp: await givenUpRows(pages.database, session.repositories),
    audit: await readAudit(pages.database, ids(repositories), 10),
    today,
    webUrl: pages.webUrl,
  });
}

async function showAudit({ pages }: Visit, session: Session): Promise<Html> {
  const repositories = await repositoryRows(pages.database, session.repositories);
  const rows = await readAudit(pages.database, ids(repositories), 200);
  return html`<h1>Audit log</h1>
<p class="quiet">The newest 200 rows about repositories that you can read. <code>lambdelta-app audit verify</code> checks the whole chain.</p>
${auditTable(rows, pages.webUrl)}`;
}

async function showRepository({ pages }: Visit, session: Session, id: number): Promise<Html | undefined> {
  if (!session.repositories.includes(id)) return undefined;
  const [row] = await repositoryRows(pages.database, [id]);
  return row && repositoryView(row, await evaluationRows(pages.database, id), pages.webUrl);
}

function ids(repositories: { id: number }[]): number[] {
  return repositories.map((row) => row.id);
}

/** `to`: the page that was asked for, where login leads back to. */
function welcome(pages: Pages, to: string): Html {
  const way = pages.oauth
    ? html`<p>Log in with GitHub to see the repositories that you can read there.</p>
<p><a class="button main" href="/login?to=${to}">Log in with GitHub</a></p>`
    : html`<p>Login is not set up. Set <code>GITHUB_CLIENT_ID</code> and <code>GITHUB_CLIENT_SECRET</code> of the GitHub App and start Lambdelta again.</p>`;
  return html`<div class="entry"><h1>What can happen after this merge that could not happen before it?</h1>
<p class="quiet">Lambdelta answers that for the pull requests of your organisation.</p>
${way}</div>`;
}

function startLogin(visit: Visit): void {
  const { oauth, publicUrl } = visit.pages;
  if (!oauth) {
    send(visit, 404, page({ title: 'Log in', body: welcome(visit.pages, '/') }));
    return;
  }
  const state = randomBytes(24).toString('base64url');
  const location = authorizeUrl(oauth, state, publicUrl && `${publicUrl}/login/callback`);
  const cookies = [
    setCookie(visit, 'state', state, 600),
    setCookie(visit, 'to', ownPath(visit.url.searchParams.get('to')), 600),
  ];
  visit.response.writeHead(302, { location, 'set-cookie': cookies }).end();
}

/** One of the pages: a path from a link must not lead elsewhere. */
function ownPath(path: string | null | undefined): string {
  return path && /^\/(?:audit|repositories\/\d{1,15})$/.test(path) ? path : '/';
}

async function finishLogin(visit: Visit): Promise<void> {
  const { oauth, database } = visit.pages;
  const code = visit.url.searchParams.get('code');
  // Without the state that this browser was given, somebody else's login could be slipped in.
  const asked = sameText(visit.url.searchParams.get('state') ?? '', cookie(visit, 'state') ?? '');
  const session = oauth && code && asked ? await login(oauth, code) : undefined;
  if (!session) {
    const why =
      visit.url.searchParams.get('error') === 'access_denied'
        ? 'You did not let Lambdelta see who you are.'
        : 'GitHub did not confirm it, or it took too long.';
    const body = html`<h1>Login failed</h1><p>${why} <a href="/login">Try again</a>.</p>`;
    return send(visit, 400, page({ title: 'Login failed', body }));
  }
  const value = await openSession(database, session);
  const cookies = [
    setCookie(visit, 'session', value, sessionSeconds),
    setCookie(visit, 'state', '', 0),
    setCookie(visit, 'to', '', 0),
  ];
  visit.response.writeHead(303, { location: ownPath(cookie(visit, 'to')), 'set-cookie': cookies }).end();
}

function sameText(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length > 0 && one.length === other.length && timingSafeEqual(one, other);
}

function cookie({ request }: Visit, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`lambdelta_${name}=`))?.slice(`lambdelta_${name}=`.length);
}

function setCookie({ pages }: Visit, name: string, value: string, seconds: number): string {
  const secure = pages.publicUrl?.startsWith('https:') ? '; Secure' : '';
  // `Lax`, for GitHub sends the browser back from another site.
  return `lambdelta_${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}

function send({ response, request }: Pick<Visit, 'request' | 'response'>, status: number, text: string): void {
  response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : text);
}
