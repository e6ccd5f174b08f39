/** Takes what a call to GitHub threw, gives what it means and what may be done about it. */

/**
 * `limited`: come back later, nothing was done. `server` and `network`: unknown whether it was done.
 * `forbidden`: no right. `missing`: not there, or not to be seen. `invalid`: GitHub refused the content. `other`: a bug.
 */
type ProblemKind = 'limited' | 'server' | 'network' | 'forbidden' | 'unauthorized' | 'missing' | 'invalid' | 'other';

export interface Problem {
  kind: ProblemKind;
  /** GitHub's words, on one line, cut. */
  message: string;
  /** Milliseconds that the server asks to wait. */
  wait?: number;
}

interface Thrown {
  status?: unknown;
  name?: unknown;
  message?: unknown;
  errors?: { type?: unknown }[];
  response?: { headers?: Record<string, unknown>; data?: unknown };
}

const restKinds: Record<number, ProblemKind> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'missing',
  409: 'invalid',
  410: 'missing',
  413: 'invalid',
  422: 'invalid',
  451: 'forbidden',
};
const graphqlKinds: Record<string, ProblemKind> = {
  RATE_LIMITED: 'limited',
  FORBIDDEN: 'forbidden',
  NOT_FOUND: 'missing',
};

/** `now`: epoch milliseconds, to understand when a primary limit resets. */
export function problemOf(error: unknown, now: number): Problem {
  const thrown: Thrown = typeof error === 'object' && error !== null ? error : {};
  const message = String(thrown.message ?? error)
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300);
  const headers = thrown.response?.headers ?? {};
  const graphql = graphqlKinds[String(thrown.errors?.[0]?.type)];
  if (graphql) return { kind: graphql, message };
  if (typeof thrown.status !== 'number') return { kind: isTransport(thrown) ? 'network' : 'other', message };
  const { status } = thrown;
  if (status === 429 || (status === 403 && isLimit(message, headers)))
    return { kind: 'limited', message, ...waitOf(headers, now) };
  if (status >= 500) {
    // Octokit reports a connection that broke, too, as an error of status 500, then without an answer.
    return thrown.response ? { kind: 'server', message, ...waitOf(headers, now) } : { kind: 'network', message };
  }
  return { kind: restKinds[status] ?? 'other', message };
}

function isLimit(message: string, headers: Record<string, unknown>): boolean {
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    /rate limit|abuse detection/i.test(message)
  );
}

/** https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
function waitOf(headers: Record<string, unknown>, now: number): { wait?: number } {
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return { wait: Math.max(0, after * 1000) };
  const reset = Number(headers['x-ratelimit-reset']);
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset))
    return { wait: Math.max(0, reset * 1000 - now) };
  return {};
}

/** Node's fetch throws a TypeError for a broken connection, but so do bugs. */
function isTransport({ name, message }: Thrown): boolean {
  return name === 'TimeoutError' || name === 'AbortError' || (name === 'TypeError' && message === 'fetch failed');
}
