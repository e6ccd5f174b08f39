/** The whole errand short of publishing: what is judged, by which configuration, and what keeps the gate from passing. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { renderAnnotations, renderMarkdown } from '../../src/core/render/index.ts';
import { createClient } from '../../src/edge/github/index.ts';
import { type ReviewSettings, reviewChange } from '../../src/pull-request.ts';
import {
  type EmulatedGitHub,
  type EmulatedRepository,
  type Files,
  startGitHub,
  workflowToken,
} from '../support/github/index.ts';
import { ordersTemplate } from '../support/templates.ts';

let github: EmulatedGitHub;
let repository: EmulatedRepository;
let count = 0;
const safe = ordersTemplate();
const dangerous = ordersTemplate({ auth: 'NONE' });
const binary = { base64: 'AAAA' };

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  repository = await github.repository('octo-org', `review-${++count}`);
});

async function review(before: Files, after: Files, settings: Partial<ReviewSettings> = {}) {
  await repository.commit('main', { files: before });
  await repository.commit('topic', { parent: repository.head('main'), files: after });
  const client = createClient({ token: workflowToken, apiUrl: github.url });
  const change = { owner: 'octo-org', repo: repository.name, base: 'main', head: repository.head('topic') };
  return (await reviewChange(client, change, { today: '2026-11-24', ...settings })).report;
}

test('a file of the head that cannot be read fails the gate, however good the rest is', async () => {
  const { delta } = await review({ 'template.yaml': safe }, { 'x.json': binary });
  expect(delta.gate).toEqual({ verdict: 'fail', reasons: [expect.stringContaining('`x.json` could not be read')] });
  expect(delta.coverage).toContainEqual(expect.objectContaining({ path: 'x.json', side: 'head', state: 'failed' }));
});

test('unless the configuration says otherwise', async () => {
  const warn = await review({ '.github/lambdelta.yml': 'gate: { mode: warn }\n' }, { 'x.json': binary });
  expect(warn.delta.gate).toEqual({ verdict: 'pass', reasons: [expect.stringMatching(/^Not enforced.*x\.json/)] });
  const lenient = await review({ '.github/lambdelta.yml': 'gate: { unreadable: warn }\n' }, { 'y.json': binary });
  expect(lenient.delta.gate.verdict).toBe('pass');
});

test('a file of the base that could not be read and is gone does not', async () => {
  const { delta } = await review({ 'x.json': binary, 'template.yaml': safe }, { 'x.json': null });
  expect(delta.gate.verdict).toBe('pass');
  expect(delta.diagnostics).toEqual([expect.objectContaining({ level: 'warning', code: 'file-unreadable' })]);
});

test('what the caller adjusts goes over the configuration', async () => {
  const adjust: ReviewSettings['adjust'] = (config) => ({ ...config, gate: { ...config.gate, failOn: 'critical' } });
  const { delta } = await review({ 'template.yaml': safe }, { 'template.yaml': dangerous }, { adjust });
  expect(delta.findings.introduced.length).toBeGreaterThan(0);
  expect(delta.gate.verdict).toBe('pass');
});

test("a proposed configuration is told with its verdict, over the organisation's, and is not in force", async () => {
  const organisation = await github.repository('octo-org', '.github');
  await organisation.commit('main', { files: { '.github/lambdelta.yml': 'gate: { fail-on: critical }\n' } });
  const same = await review(
    { 'template.yaml': safe },
    { 'template.yaml': dangerous, '.github/lambdelta.yml': 'exclude: []\n' },
  );
  expect(same.delta.gate.verdict).toBe('pass');
  expect(same.delta.diagnostics.at(-1)).toMatchObject({ code: 'config-changed', level: 'warning' });
  expect(same.delta.diagnostics.at(-1)?.message).toContain('the gate would also pass');
  await organisation.commit('main', { files: { '.github/lambdelta.yml': null } });
});

test('a proposed configuration with a mistake is told with its line', async () => {
  const { delta } = await review({ 'template.yaml': safe }, { '.github/lambdelta.yml': 'gate:\n  fail_on: low\n' });
  expect(delta.gate.verdict).toBe('pass');
  expect(delta.diagnostics).toEqual([
    expect.objectContaining({ code: 'config-changed', place: expect.objectContaining({ startLine: 2 }) }),
  ]);
});

test('the pull request that sets Lambdelta up is told what it adds, once, without a score', async () => {
  const config = '.github/lambdelta.yml';
  const report = await review({ 'README.md': 'x' }, { [config]: 'gate: { mode: enforce }\n' });
  const [told] = report.delta.diagnostics;
  expect(told?.message).toMatch(
    /^this change adds a configuration; until it is merged, the defaults are in force, and with the proposed one the gate would also pass$/,
  );
  const text = renderMarkdown(report, {});
  expect(text).not.toMatch(/\| risk|No templates were found, so/);
  expect(text).toContain('touches no template, so there is nothing to judge');
  expect(renderAnnotations(report.delta).map(({ title }) => title)).toEqual(['about the input: config-changed']);
});

test('every mistake of a configuration is counted, and its question stays one', async () => {
  const wrong = 'gate: { fail-om: high, mod: warn }\n';
  const proposed = await review({ 'template.yaml': safe }, { '.github/lambdelta.yml': wrong });
  expect(proposed.delta.diagnostics[0]?.message).toMatch(/did you mean `fail-on`\?; and 1 more$/);
  repository = await github.repository('octo-org', `review-${++count}`);
  const inForce = await review(
    { 'template.yaml': safe, '.github/lambdelta.yml': wrong },
    { 'template.yaml': dangerous },
  );
  expect(inForce.delta.gate.reasons[0]).toMatch(/: `\.github\/lambdelta\.yml:1`.*did you mean `fail-on`\?$/);
});
