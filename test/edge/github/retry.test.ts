/** Which failures are tried again, after which wait, and which are not. */
import { expect, test } from 'vitest';
import type { GitHubClient } from '../../../src/edge/github/client.ts';
import { problemOf } from '../../../src/edge/github/problem.ts';
import { withRetry } from '../../../src/edge/github/retry.ts';

const answer = (status: number, headers: Record<string, string> = {}, message = 'no') =>
  Object.assign(new Error(message), { status, response: { headers, data: {} } });

/** A client that fails as told and then succeeds. */
function failing(...errors: unknown[]) {
  const waits: number[] = [];
  let tries = 0;
  const next = async () => {
    tries += 1;
    const error = errors.shift();
    if (error) throw error;
    return { status: 200, data: 'ok', headers: {} };
  };
  const client: GitHubClient = { request: next, graphql: next };
  const retried = withRetry(client, { now: () => 1_000_000, sleep: async (wait) => void waits.push(wait) });
  return { retried, waits, tries: () => tries };
}

test.each([
  ['a secondary limit with a delay', 'POST /x', answer(403, { 'retry-after': '3' }), [3000]],
  ['a secondary limit without one', 'POST /x', answer(403, {}, 'You have exceeded a secondary rate limit'), [60_000]],
  ['a primary limit', 'GET /x', answer(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1020' }), [20_000]],
  ['too many requests', 'GET /x', answer(429, { 'retry-after': '1' }), [1000]],
  ['a server error of a read', 'GET /x', answer(502), [500]],
  ['a server error that says when', 'GET /x', answer(503, { 'retry-after': '2' }), [2000]],
  ['a broken connection', 'PATCH /x', Object.assign(new TypeError('fetch failed'), {}), [500]],
  ['a timeout', 'GET /x', new DOMException('too long', 'TimeoutError'), [500]],
])('waits after %s', async (_name, route, error, waits) => {
  const { retried, waits: waited } = failing(error);
  expect((await retried.request(route)).data).toBe('ok');
  expect(waited).toEqual(waits);
});

test.each([
  ['a server error of a POST, which may have been done', 'POST /x', answer(502)],
  ['a lack of right', 'GET /x', answer(403, {}, 'Resource not accessible by integration')],
  ['what is not there', 'GET /x', answer(404)],
  ['a refusal', 'PATCH /x', answer(422)],
  ['a limit that lasts too long', 'GET /x', answer(403, { 'retry-after': '3600' })],
  ['a bug', 'GET /x', new TypeError('undefined is not a function')],
])('does not try again after %s', async (_name, route, error) => {
  const { retried, waits } = failing(error);
  await expect(retried.request(route)).rejects.toBe(error);
  expect(waits).toEqual([]);
});

test('gives up after four tries, and when all waits together last too long', async () => {
  const errors = Array.from({ length: 9 }, () => answer(500));
  const stubborn = failing(...errors);
  await expect(stubborn.retried.request('GET /x')).rejects.toBe(errors[3]);
  expect(stubborn.tries()).toBe(4);
  const slow = failing(...Array.from({ length: 9 }, () => answer(429, { 'retry-after': '85' })));
  await expect(slow.retried.request('GET /x')).rejects.toThrow();
  await expect(slow.retried.request('GET /x')).rejects.toThrow();
  expect(slow.waits.reduce((sum, wait) => sum + wait)).toBeLessThanOrEqual(240_000);
});

test('a GraphQL query may be repeated, a mutation may not', async () => {
  expect(await failing(answer(502)).retried.graphql('query { a }')).toMatchObject({ data: 'ok' });
  await expect(failing(answer(502)).retried.graphql('mutation { a }')).rejects.toMatchObject({ status: 502 });
});

test.each([
  [Object.assign(new Error('x'), { errors: [{ type: 'FORBIDDEN' }] }), 'forbidden'],
  [Object.assign(new Error('x'), { errors: [{ type: 'NOT_FOUND' }] }), 'missing'],
  [Object.assign(new Error('x'), { errors: [{ type: 'RATE_LIMITED' }] }), 'limited'],
  [answer(401), 'unauthorized'],
  [Object.assign(new Error('socket hang up'), { status: 500 }), 'network'],
  [answer(418), 'other'],
  ['a text', 'other'],
  [null, 'other'],
])('names the problem %#', (error, kind) => {
  expect(problemOf(error, 0).kind).toBe(kind);
});

test("GitHub's words are one line and cut", () => {
  expect(problemOf(answer(404, {}, `a\n::error::${'x'.repeat(999)}`), 0).message).toMatch(/^a ::error::x{289}$/);
});
