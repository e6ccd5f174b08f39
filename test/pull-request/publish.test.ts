/** Publishing on a pull request: once, in place, and never in the way of people. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { fingerprintsOf, fixedBody, isFixed, type ReviewComment, summaryMarker } from '../../src/core/render/index.ts';
import { createClient, type GitHubClient, withRetry } from '../../src/edge/github/index.ts';
import { type Publication, publish } from '../../src/pull-request/publish.ts';
import {
  type EmulatedGitHub,
  type EmulatedRepository,
  type Fault,
  faults,
  readOnlyToken,
  startGitHub,
  workflowToken,
} from '../support/github/index.ts';

let github: EmulatedGitHub;
let repository: EmulatedRepository;
let number: number;
let count = 0;
let waits: number[];

const text = (change: Record<number, string> = {}) =>
  Array.from({ length: 60 }, (_, index) => `${change[index + 1] ?? `line ${index + 1}`}\n`).join('');

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  waits = [];
  repository = await github.repository('octo-org', `publish-${++count}`);
  await repository.commit('main', { files: { 'a.yaml': text() } });
  await repository.commit('topic', {
    parent: repository.head('main'),
    files: { 'a.yaml': text({ 5: 'changed', 40: 'changed' }) },
  });
  number = await repository.open({ head: 'topic' });
});

function client(token = workflowToken): GitHubClient {
  return withRetry(createClient({ token, apiUrl: github.url }), {
    now: () => 0,
    sleep: async (milliseconds) => void waits.push(milliseconds),
  });
}

function commentOn(line: number, fingerprint: string, more: Partial<ReviewComment> = {}): ReviewComment {
  return {
    path: 'a.yaml',
    line,
    fingerprints: [fingerprint],
    body: `<!-- lambdelta:finding ${fingerprint} -->\n\nwrong`,
    ...more,
  };
}

function publication(comments: ReviewComment[], more: Partial<Publication> = {}): Publication {
  return {
    headSha: repository.head('topic'),
    summary: () => `${summaryMarker}\nverdict of ${comments.length}`,
    isWorthSaying: true,
    comments: (_lines, limit, wants) => comments.filter(({ fingerprints }) => fingerprints.some(wants)).slice(0, limit),
    standing: new Set(comments.flatMap((comment) => comment.fingerprints)),
    ...more,
  };
}

const send = (what: Publication, token?: string) =>
  publish(client(token), { owner: 'octo-org', repo: repository.name }, number, what, { now: () => 0 });
const isPost = (end: string) => (call: { method: string; path: string }) =>
  call.method === 'POST' && call.path.endsWith(end);

test('says everything once, with one summary and one review, and nothing again', async () => {
  const what = publication([commentOn(5, 'one'), commentOn(40, 'two', { startLine: 38 })]);
  expect(await send(what)).toEqual({ outcome: 'published', summary: 'created', commented: 2, fixed: 0, notDone: [] });
  const before = github.calls.length;
  expect(await send(what)).toEqual({ outcome: 'published', summary: 'unchanged', commented: 0, fixed: 0, notDone: [] });
  const again = github.calls.slice(before).map((call) => `${call.method} ${call.path}`);
  expect(again.filter((call) => !call.includes('/files'))).toEqual(['POST /graphql']);
  expect(await repository.issueComments(number)).toHaveLength(1);
  expect(await repository.reviews(number)).toHaveLength(1);
  expect((await repository.reviewComments(number)).map(({ line, start_line: start }) => [start, line])).toEqual([
    [null, 5],
    [38, 40],
  ]);
});

test('edits the summary in place, and only its own: a marker that somebody else wrote is not taken for it', async () => {
  await repository.comment(number, 'mallory', `${summaryMarker} all is well`);
  await send(publication([]));
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ summary: 'updated' });
  const bodies = (await repository.issueComments(number)).map((comment) => [comment.user.login, comment.body]);
  expect(bodies).toEqual([
    ['mallory', `${summaryMarker} all is well`],
    ['github-actions[bot]', `${summaryMarker}\nverdict of 1`],
  ]);
});

test('of two summaries that two runs made at once, one is left', async () => {
  await send(publication([]));
  await client().request('POST /repos/{owner}/{repo}/issues/{number}/comments', {
    owner: 'octo-org',
    repo: repository.name,
    number,
    body: summaryMarker,
  });
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ summary: 'updated' });
  expect((await repository.issueComments(number)).map((comment) => comment.body)).toEqual([
    `${summaryMarker}\nverdict of 1`,
  ]);
});

test('writes no summary where there is nothing to say, but corrects one that is there', async () => {
  expect(await send(publication([], { isWorthSaying: false }))).toMatchObject({ summary: 'none' });
  await send(publication([commentOn(5, 'one')]));
  expect(await send(publication([], { isWorthSaying: false }))).toMatchObject({ summary: 'updated', fixed: 1 });
});

test('marks a fixed comment, says again what comes back, and leaves alone a thread that somebody answered', async () => {
  await send(publication([commentOn(5, 'one'), commentOn(40, 'two')]));
  const [first, second] = await repository.reviewComments(number);
  await repository.reply(number, 'reviewer', second?.id ?? 0, 'we accept this');
  expect(await send(publication([]))).toMatchObject({ fixed: 1, commented: 0 });
  const [fixed, answered] = await repository.reviewComments(number);
  expect(fixed?.body).toBe(fixedBody(first?.body ?? '', repository.head('topic')));
  expect(answered?.body).toBe(second?.body);
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ commented: 0 });
  expect(isFixed((await repository.reviewComments(number))[0]?.body ?? '')).toBe(false);
});

test('a comment is known by its fingerprint, whoever else writes it', async () => {
  await repository.review(number, 'mallory', 'COMMENT', commentOn(5, 'one').body);
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ commented: 1 });
});

test('at most 20 comments in one review, the rest with the next run', async () => {
  const many = Array.from({ length: 30 }, (_, index) => commentOn(5, `f${index}`));
  expect(await send(publication(many))).toMatchObject({ commented: 20 });
  expect(await send(publication(many))).toMatchObject({ commented: 10 });
  expect(
    new Set((await repository.reviewComments(number)).flatMap((comment) => fingerprintsOf(comment.body))).size,
  ).toBe(30);
});

test('drops a result whose head is no longer the head', async () => {
  const old = publication([commentOn(5, 'one')]);
  await repository.commit('topic', { files: { 'b.yaml': 'x' } });
  expect(await send(old)).toMatchObject({ outcome: 'stale', summary: 'none', commented: 0 });
  expect(await repository.issueComments(number)).toEqual([]);
});

test('a review that is refused is anchored again once', async () => {
  const wrongLines = new Map([['a.yaml', { hunks: [{ start: 20, end: 20 }], added: [20], removed: [] }]]);
  const what = publication([], {
    lines: wrongLines,
    comments: (lines, _limit, wants) =>
      wants('one') ? [commentOn(lines.get('a.yaml')?.hunks[0]?.start ?? 0, 'one')] : [],
  });
  expect(await send(what)).toMatchObject({ commented: 1, notDone: [] });
  expect((await repository.reviewComments(number)).map((comment) => comment.line)).toEqual([2]);
});

test('and then said in the body, once', async () => {
  const what = publication([commentOn(20, 'one'), commentOn(21, 'two')]);
  const first = await send(what);
  expect(first).toMatchObject({ commented: 2 });
  expect(first.notDone).toEqual([expect.stringContaining('refused comments on lines')]);
  const [review] = await repository.reviews(number);
  expect(review?.body).toContain('lambdelta:finding one');
  expect(review?.body).toContain('lambdelta:finding two');
  expect(await send(what)).toMatchObject({ commented: 0, notDone: [] });
  expect(await repository.reviews(number)).toHaveLength(1);
});

test('a token that only reads writes nothing, and the result says so', async () => {
  const result = await send(publication([commentOn(5, 'one')]), readOnlyToken);
  expect(result).toMatchObject({ outcome: 'partly', summary: 'none', commented: 0 });
  expect(result.notDone).toEqual([expect.stringContaining('this token may not comment')]);
});

test('waits as long as GitHub asks after a secondary limit', async () => {
  github.fault(faults.secondaryLimit(isPost('/comments'), 2, 7));
  expect(await send(publication([]))).toMatchObject({ summary: 'created' });
  expect(waits).toEqual([7000, 7000]);
});

test('a wait beyond the bound is not waited, and what was not done is said', async () => {
  github.fault(faults.secondaryLimit(isPost('/comments'), 1, 3600));
  const result = await send(publication([commentOn(5, 'one')]));
  expect(result.notDone).toEqual([expect.stringContaining('longer than this run may')]);
  expect(waits).toEqual([]);
});

test('an answer that is lost after the work was done does not make a second comment', async () => {
  github.fault(faults.lostAnswer(isPost('/comments')));
  github.fault(faults.lostAnswer(isPost('/reviews')));
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ outcome: 'published' });
  expect(await repository.issueComments(number)).toHaveLength(1);
  expect(await repository.reviewComments(number)).toHaveLength(1);
});

test('a broken connection and a server error are tried again', async () => {
  github.fault(faults.cut(isPost('/graphql')));
  github.fault(faults.serverError(({ method }) => method === 'PATCH', 2));
  await send(publication([]));
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ summary: 'updated', outcome: 'published' });
  expect(waits).toEqual([500, 500, 1000]);
});

test('a summary that is too long for this server is cut further', async () => {
  github.limits.commentCharacters = 20_000;
  try {
    await send(publication([], { summary: (limit) => summaryMarker + 'x'.repeat(limit - summaryMarker.length) }));
    expect((await repository.issueComments(number))[0]?.body).toHaveLength(10_000);
  } finally {
    github.limits.commentCharacters = 65_536;
  }
});

test('finds its summary and its threads beyond the first hundred', async () => {
  for (let index = 0; index < 101; index += 1) await repository.comment(number, 'dev', `comment ${index}`);
  await send(publication([]));
  expect(await send(publication([commentOn(5, 'one')]))).toMatchObject({ summary: 'updated' });
});

test('under failures of a fifth of all calls, whatever was done, nothing is ever said twice', async () => {
  const what = publication([commentOn(5, 'one'), commentOn(40, 'two')]);
  const next = random(11);
  const some = (fault: Fault) => github.fault({ ...fault, times: 1000, fits: () => next() < 0.07 });
  const remove = [
    some(faults.serverError(() => true)),
    some(faults.lostAnswer(() => true)),
    some(faults.secondaryLimit(() => true, 1, 1)),
  ];
  const outcomes = [];
  for (let run = 0; run < 25; run += 1) {
    // Each run sees a new verdict, so each has something to write.
    outcomes.push((await send({ ...what, summary: () => `${summaryMarker}\nrun ${run}` })).outcome);
  }
  for (const undo of remove) undo();
  expect(outcomes.filter((outcome) => outcome === 'published').length).toBeGreaterThan(15);
  await send({ ...what, summary: () => `${summaryMarker}\nlast` });
  expect((await repository.issueComments(number)).map((comment) => comment.body)).toEqual([`${summaryMarker}\nlast`]);
  expect((await repository.reviewComments(number)).flatMap((comment) => fingerprintsOf(comment.body)).sort()).toEqual([
    'one',
    'two',
  ]);
});

/** Park and Miller's generator: the same numbers for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
