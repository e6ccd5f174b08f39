/** The HTTP front of the emulated GitHub: logs calls, injects faults, answers what the emulator lacks, passes on the rest. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { answerGraphql } from './graphql.ts';
import { compare, createReview, getPull, getPullFiles, listPulls, listReviewComments, patchPull } from './pulls.ts';
import { type Answer, type Ask, type Call, type Fault, type FrontState, failure, upstream } from './state.ts';

type Handler = (ask: Ask) => Answer | Promise<Answer>;
/** Method, pattern over the decoded path, and who answers. */
export type Route = readonly [method: string, path: RegExp, handler: Handler];

const repo = '/repos/([^/]+)/([^/]+)';

const routes: readonly Route[] = [
  ['POST', /^\/graphql$/, answerGraphql],
  ['GET', new RegExp(`^${repo}/compare/(.+)$`), compare],
  ['GET', new RegExp(`^${repo}/pulls/(\\d+)/files$`), getPullFiles],
  ['GET', new RegExp(`^${repo}/pulls/(\\d+)$`), getPull],
  ['PATCH', new RegExp(`^${repo}/pulls/(\\d+)$`), patchPull],
  ['GET', new RegExp(`^${repo}/pulls$`), listPulls],
  ['POST', new RegExp(`^${repo}/pulls/(\\d+)/reviews$`), createReview],
  ['GET', new RegExp(`^${repo}/pulls/(\\d+)/comments$`), listReviewComments],
  ['GET', new RegExp(`^${repo}/git/trees/([^/]+)$`), getTree],
  ['POST', new RegExp(`^${repo}/statuses/([^/]+)$`), createStatus],
  ['GET', new RegExp(`^${repo}/commits/([^/]+)/status(?:es)?$`), listStatuses],
];

export interface Front {
  server: Server;
  url: string;
}

export async function startFront(state: FrontState, extra: readonly Route[]): Promise<Front> {
  const table = [...extra, ...routes];
  const server = createServer((request, response) => {
    answer(state, table, request, response).catch((error: unknown) => {
      response.writeHead(599, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ message: `the emulated GitHub broke: ${String(error)}` }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { server, url: `http://127.0.0.1:${address.port}` };
}

async function answer(state: FrontState, table: readonly Route[], request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', state.url);
  // GitHub Enterprise Server serves the same API under a prefix.
  const path = (request.url ?? '/').replace(/^\/api\/(?:v3(?=\/)|(?=graphql))/, (prefix) =>
    prefix === '/api/' ? '/' : '',
  );
  url.pathname = path.split('?')[0] ?? '/';
  const method = request.method ?? 'GET';
  const body = await bodyOf(request);
  const authorization = request.headers.authorization;
  const token = state.tokens.get((authorization ?? '').replace(/^(?:bearer|token)\s+/i, ''));
  const call: Call = { method, path, body, status: 0, login: token?.login };
  state.calls.push(call);
  const fault = takeFault(state.faults, call);
  if (fault?.cutAfter !== undefined) {
    await wait(fault.cutAfter);
    request.socket.destroy();
    return;
  }
  const asked = { state, method, url, parts: [], body, authorization, token };
  const honest = !fault || fault.afterwards ? await route(table, asked, path) : undefined;
  const given = fault
    ? {
        status: fault.status,
        body: fault.body ?? { message: 'Server Error' },
        ...(fault.headers ? { headers: fault.headers } : {}),
      }
    : (honest as Answer);
  call.status = given.status;
  send(state, response, given);
}

function takeFault(faults: Fault[], call: Call): Fault | undefined {
  const fault = faults.find((candidate) => (candidate.times ?? 1) > 0 && candidate.fits(call));
  if (fault?.times !== undefined) fault.times -= 1;
  return fault;
}

async function route(table: readonly Route[], asked: Ask, path: string): Promise<Answer> {
  if (asked.token?.readOnly && asked.method !== 'GET' && asked.url.pathname !== '/graphql')
    return failure(403, 'Resource not accessible by integration');
  if (tooLong(asked))
    return failure(422, 'Validation Failed', [{ message: 'body is too long (maximum is 65536 characters)' }]);
  const decoded = decodeURIComponent(asked.url.pathname);
  for (const [method, pattern, handler] of table) {
    const match = method === asked.method ? pattern.exec(decoded) : null;
    if (match) return handler({ ...asked, parts: match.slice(1) });
  }
  const body = asked.method === 'GET' || Object.keys(asked.body).length === 0 ? undefined : asked.body;
  return upstream(asked.state, asked.method, path, body, asked.authorization);
}

function tooLong({ body, method, state }: Ask): boolean {
  return method !== 'GET' && typeof body['body'] === 'string' && body['body'].length > state.limits.commentCharacters;
}

function send(state: FrontState, response: ServerResponse, { status, body, headers }: Answer) {
  const text = body === null ? '' : JSON.stringify(body, markBots).replaceAll(state.upstream, state.url);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '5000',
    'x-ratelimit-remaining': '4900',
    ...headers,
  });
  response.end(status === 204 ? undefined : text);
}

function markBots(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('login' in value) || !('type' in value)) return value;
  return String(value.login).endsWith('[bot]') ? { ...value, type: 'Bot' } : value;
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}

/** A recursive tree beyond the limit is cut and says so, like GitHub's. */
async function getTree({ state, url, authorization }: Ask): Promise<Answer> {
  const given = await upstream(state, 'GET', url.pathname + url.search, undefined, authorization);
  if (given.status !== 200 || !url.searchParams.has('recursive')) return given;
  const body = given.body as { tree: unknown[] };
  const truncated = body.tree.length > state.limits.treeEntries;
  return { status: 200, body: { ...body, tree: body.tree.slice(0, state.limits.treeEntries), truncated } };
}

function createStatus({ state, parts, body, token }: Ask): Answer {
  const status = { ...body, creator: { login: token?.login } };
  const sha = parts[2] as string;
  state.statuses.set(sha, [status, ...(state.statuses.get(sha) ?? [])]);
  return { status: 201, body: status };
}

function listStatuses({ state, parts, url }: Ask): Answer {
  const statuses = state.statuses.get(parts[2] as string) ?? [];
  return { status: 200, body: url.pathname.endsWith('/statuses') ? statuses : { statuses } };
}
