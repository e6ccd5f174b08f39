/** The bundled Action on pull requests, from opened to fixed. */
import { describe, expect, test } from 'vitest';
import { fingerprintsOf, isFixed, summaryMarker } from '../../src/core/render/index.ts';
import { causingLine, dangerous, safe, stage, writes } from '../support/action/scene.ts';
import { ordersTemplate } from '../support/templates.ts';

const scene = stage('pull');

describe('a dangerous change', () => {
  test('fails, and says so in one summary, on the line, in the log, the job summary and the outputs', async () => {
    const number = await scene.openDangerous();
    const run = await scene.judge(number);
    expect(run.status).toBe(1);
    const { repository } = scene;
    const [summary, ...others] = await repository.issueComments(number);
    expect(others).toEqual([]);
    expect(summary?.body).toContain(summaryMarker);
    expect(summary?.user.login).toBe('github-actions[bot]');
    const comments = await repository.reviewComments(number);
    expect(comments.map((comment) => [comment.path, comment.line])).toContainEqual(['template.yaml', causingLine]);
    expect(await repository.reviews(number)).toHaveLength(1);
    expect(run.log).toMatch(new RegExp(`^::error title=[^,:]+,file=template\\.yaml,line=${causingLine},`, 'm'));
    const commits = [repository.head('main'), repository.head('topic')].map((sha) => sha.slice(0, 7));
    for (const text of [run.summary, summary?.body ?? '', run.log]) {
      expect(text).toContain('1 template read');
      for (const commit of commits) expect(text).toContain(commit);
    }
    expect(run.outputs).toMatchObject({ verdict: 'fail', resolved: '0', 'new-access': 'false' });
    expect(Number(run.outputs['introduced'])).toBeGreaterThan(0);
    expect(Number(run.outputs['risk-head']) - Number(run.outputs['risk-base'])).toBeCloseTo(
      Number(run.outputs['risk-change']),
    );
  });

  test('costs few calls', async () => {
    const run = await scene.judge(await scene.openDangerous());
    expect(run.calls.length).toBeLessThanOrEqual(8);
    expect(writes(run)).toHaveLength(2);
  });

  test('is said once: a further push repeats nothing and edits the summary', async () => {
    const number = await scene.openDangerous();
    const { repository } = scene;
    await scene.judge(number);
    const before = await repository.reviewComments(number);
    await repository.commit('topic', { files: { 'README.md': 'more\n' } });
    const run = await scene.judge(number, { action: 'synchronize' });
    expect(run.status).toBe(1);
    expect(await repository.reviewComments(number)).toEqual(before);
    const summaries = await repository.issueComments(number);
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.body).toContain(repository.head('topic').slice(0, 7));
  });

  test('fixed: the comments say so, the summary too, and the gate passes', async () => {
    const number = await scene.openDangerous();
    const { repository } = scene;
    await scene.judge(number);
    await repository.commit('topic', { files: { 'template.yaml': `${safe}# checked\n` } });
    const run = await scene.judge(number, { action: 'synchronize' });
    expect([run.status, run.outputs['verdict']]).toEqual([0, 'pass']);
    const comments = await repository.reviewComments(number);
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.every((comment) => isFixed(comment.body) && fingerprintsOf(comment.body).length > 0)).toBe(true);
    expect(comments[0]?.body).toContain(repository.head('topic').slice(0, 7));
    // To resolve a thread would need the right to write contents.
    expect(run.calls.filter((call) => JSON.stringify(call.body).includes('mutation'))).toEqual([]);
    const [summary] = await repository.issueComments(number);
    expect(summary?.body).toContain('pass');
  });

  test('taken back whole: no template differs, and what was said is still corrected', async () => {
    const number = await scene.openDangerous();
    const { repository } = scene;
    await scene.judge(number);
    await repository.commit('topic', { files: { 'template.yaml': safe, 'README.md': 'only words\n' } });
    expect((await scene.judge(number, { action: 'synchronize' })).status).toBe(0);
    expect((await repository.reviewComments(number)).every((comment) => isFixed(comment.body))).toBe(true);
  });
});

test('without templates it passes at once, says so, and writes nothing on the pull request', async () => {
  const { repository } = scene;
  await repository.commit('topic', {
    parent: repository.head('main'),
    files: { 'README.md': 'more\n', 'notes.yaml': 'a: 1\n' },
  });
  const run = await scene.judge(await repository.open({ head: 'topic' }));
  expect(run.status).toBe(0);
  expect(run.outputs).toMatchObject({ verdict: 'pass', introduced: '0' });
  expect(run.log).toContain('no templates changed');
  expect(run.summary).toContain('no template');
  expect(writes(run)).toEqual([]);
});

test('`comment: always` writes a summary also then, `never` writes none ever', async () => {
  const { repository } = scene;
  await repository.commit('words', { parent: repository.head('main'), files: { 'README.md': 'more\n' } });
  const quiet = await repository.open({ head: 'words' });
  await scene.judge(quiet, { inputs: { comment: 'always' } });
  expect(await repository.issueComments(quiet)).toHaveLength(1);
  const loud = await scene.openDangerous();
  await scene.judge(loud, { inputs: { comment: 'never', review: 'false', annotations: 'false' } });
  expect([await repository.issueComments(loud), await repository.reviewComments(loud)]).toEqual([[], []]);
});

test('a renamed template is no new danger, and neither is a deleted one', async () => {
  const { repository } = scene;
  await repository.commit('main', { files: { 'old.yaml': dangerous, 'gone.yaml': dangerous } });
  await repository.commit('topic', {
    parent: repository.head('main'),
    files: { 'old.yaml': null, 'new/place.yaml': dangerous, 'gone.yaml': null },
  });
  const run = await scene.judge(await repository.open({ head: 'topic' }));
  expect(run.outputs).toMatchObject({ verdict: 'pass', introduced: '0' });
  expect(run.status).toBe(0);
});

test("a base branch that moved on adds nothing of its own to the change's account", async () => {
  const { repository } = scene;
  await repository.commit('topic', { parent: repository.head('main'), files: { 'template.yaml': `${safe}# words\n` } });
  const number = await repository.open({ head: 'topic' });
  await repository.commit('main', { files: { 'template.yaml': dangerous, 'other.yaml': dangerous } });
  const run = await scene.judge(number);
  expect(run.outputs).toMatchObject({ verdict: 'pass', introduced: '0', resolved: '0' });
});

test('a change of more than 300 files is judged whole', async () => {
  const { repository } = scene;
  const many = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`a/${index}.txt`, 'x\n']));
  await repository.commit('topic', { parent: repository.head('main'), files: { ...many, 'template.yaml': dangerous } });
  const number = await repository.open({ head: 'topic' });
  expect((await scene.judge(number)).status).toBe(1);
  expect((await repository.reviewComments(number)).map((comment) => comment.line)).toContain(causingLine);
});

test('a template without a patch, because the change is very large, is judged; what cannot be anchored is in the summary', async () => {
  const number = await scene.openDangerous();
  scene.github.limits.patchLines = -1;
  try {
    expect((await scene.judge(number)).status).toBe(1);
  } finally {
    scene.github.limits.patchLines = 20_000;
  }
  expect(await scene.repository.reviewComments(number)).toEqual([]);
  expect(await scene.repository.issueComments(number)).toHaveLength(1);
});

test('a template that cannot be read fails the gate with that reason, and the others are judged', async () => {
  const { repository } = scene;
  await repository.commit('topic', {
    parent: repository.head('main'),
    files: { 'template.yaml': dangerous, 'broken.yaml': `${ordersTemplate()}  X: [\n` },
  });
  const number = await repository.open({ head: 'topic' });
  const run = await scene.judge(number, { inputs: { 'fail-on': 'critical' } });
  expect(run.status).toBe(1);
  expect(run.log).toMatch(/^::error title=[^,:]+,file=broken\.yaml,line=\d+/m);
  expect(run.log).toMatch(/^::error::The gate fails: .*broken\.yaml/m);
  expect(Number(run.outputs['introduced'])).toBeGreaterThan(0);
});

test('a draft is judged and summarised, and its lines are left alone until it is ready', async () => {
  const number = await scene.openDangerous({ draft: true });
  expect((await scene.judge(number)).status).toBe(1);
  expect(await scene.repository.reviewComments(number)).toEqual([]);
  expect(await scene.repository.issueComments(number)).toHaveLength(1);
});

test('a result for a head that was pushed over is dropped', async () => {
  const number = await scene.openDangerous();
  const { repository } = scene;
  const old = await repository.pull(number);
  await repository.commit('topic', { parent: repository.head('main'), files: { 'template.yaml': `${safe}# new\n` } });
  const run = await scene.judge(number, { payload: { action: 'synchronize', pull_request: { ...old, number } } });
  expect(writes(run)).toEqual([]);
  expect(run.summary).toContain('moved on');
});

test('retargeted, it is judged against its new base', async () => {
  const { repository } = scene;
  await repository.commit('release/1.x', { parent: repository.head('main'), files: { 'template.yaml': dangerous } });
  await repository.commit('topic', { parent: repository.head('release/1.x'), files: { 'README.md': 'more\n' } });
  const number = await repository.open({ head: 'topic' });
  expect((await scene.judge(number)).status).toBe(1);
  await repository.retarget(number, 'release/1.x');
  const run = await scene.judge(number, { action: 'edited' });
  expect([run.status, run.outputs['introduced']]).toEqual([0, '0']);
});

test('a closed pull request has nothing to judge', async () => {
  const run = await scene.judge(await scene.openDangerous(), { action: 'closed' });
  expect([run.status, run.calls, run.outputs['verdict']]).toEqual([0, [], 'pass']);
});
