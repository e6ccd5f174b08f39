/** Gathering: which files of a change are read, from which commits, and what is said of those that cannot be. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createClient } from '../../src/edge/github/index.ts';
import { type GatherOptions, gather } from '../../src/pull-request/gather.ts';
import { type EmulatedGitHub, type EmulatedRepository, startGitHub, workflowToken } from '../support/github/index.ts';
import { ordersTemplate } from '../support/templates.ts';

let github: EmulatedGitHub;
let repository: EmulatedRepository;
let count = 0;

beforeAll(async () => {
  github = await startGitHub();
});
afterAll(() => github.close());
beforeEach(async () => {
  repository = await github.repository('octo-org', `gather-${++count}`);
});

function read(options: GatherOptions = {}, base = 'main') {
  const client = createClient({ token: workflowToken, apiUrl: github.url });
  const head = repository.head('topic');
  return gather(client, { owner: 'octo-org', repo: repository.name, base, head }, options);
}

async function change(before: Record<string, string>, after: Parameters<EmulatedRepository['commit']>[1]['files']) {
  await repository.commit('main', { files: before });
  await repository.commit('topic', { parent: repository.head('main'), files: after });
}

const paths = (files: { path: string }[]) => files.map((file) => file.path).sort();
const safe = ordersTemplate();
const open = ordersTemplate({ auth: 'NONE' });

test('reads the changed templates of both sides in one call, at the merge base and the head', async () => {
  await change({ 'a/template.yaml': safe, 'b/template.yaml': safe, 'README.md': 'x' }, { 'a/template.yaml': open });
  const start = repository.head('main');
  await repository.commit('main', { files: { 'b/template.yaml': open, 'a/template.yaml': `${safe}# later\n` } });
  const before = github.calls.length;
  const gathered = await read();
  expect(gathered.comparison).toMatchObject({
    mergeBase: start,
    base: repository.head('main'),
    head: repository.head('topic'),
  });
  expect(gathered.base).toEqual([{ path: 'a/template.yaml', text: safe }]);
  expect(gathered.head).toEqual([{ path: 'a/template.yaml', text: open }]);
  expect(gathered.hasTemplates).toBe(true);
  const calls = github.calls.slice(before).map(({ method, path }) => `${method} ${path.split('?')[0]}`);
  expect(calls).toHaveLength(6);
  expect(calls.filter((call) => call === 'POST /graphql')).toHaveLength(1);
});

test('a renamed and a deleted template are read where they are', async () => {
  await change({ 'old.yaml': safe, 'gone.yaml': safe }, { 'old.yaml': null, 'new.yaml': open, 'gone.yaml': null });
  const gathered = await read();
  expect([paths(gathered.base), paths(gathered.head)]).toEqual([['gone.yaml', 'old.yaml'], ['new.yaml']]);
});

test('without templates there is nothing to judge', async () => {
  await change({ 'README.md': 'a', 'settings.yaml': 'a: 1\n' }, { 'README.md': 'b', 'settings.yaml': 'a: 2\n' });
  expect(await read()).toMatchObject({ hasTemplates: false, diagnostics: [], unread: [] });
});

test('reads what a template includes, and the unchanged template that includes a changed file', async () => {
  const including = ordersTemplate({
    extra:
      '  Api:\n    Type: AWS::Serverless::Api\n    Properties:\n      StageName: v1\n      DefinitionUri: ../apis/orders.json\n',
  });
  await change(
    { 'services/template.yaml': including, 'apis/orders.json': '{"openapi": "3.0.1"}', 'other/template.yaml': safe },
    { 'apis/orders.json': '{"openapi": "3.0.2"}' },
  );
  const gathered = await read();
  expect(paths(gathered.head)).toEqual(['apis/orders.json', 'services/template.yaml']);
  expect(gathered.base.find((file) => file.path === 'apis/orders.json')?.text).toContain('3.0.1');
  expect(gathered.head.find((file) => file.path === 'apis/orders.json')?.text).toContain('3.0.2');
  expect(gathered.hasTemplates).toBe(true);
});

test('reads every file that a name with a variable may mean, and includes of includes', async () => {
  const service =
    'service: orders\nprovider:\n  name: aws\ncustom: ${file(./config/${opt:stage, ${self:x}}.yml)}\nfunctions:\n  a:\n    handler: a.b\n';
  await change(
    {
      'serverless.yml': service,
      'config/dev.yml': 'vpc: ${file(./shared/${opt:stage}.yml)}\n',
      'config/prod.yml': 'x: 1\n',
      'shared/vpc.yml': 'id: 1\n',
      'unrelated/x.yml': 'y: 1\n',
    },
    { 'serverless.yml': `${service}  c:\n    handler: c.d\n` },
  );
  expect(paths((await read()).head)).toEqual(['config/dev.yml', 'config/prod.yml', 'serverless.yml', 'shared/vpc.yml']);
});

test('never leaves the repository and never follows a link', async () => {
  await change(
    { 'template.yaml': safe, 'secret.yaml': 'a: 1\n' },
    {
      'template.yaml': ordersTemplate({
        extra:
          '  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ../../../etc/passwd.yaml\n',
      }),
      'link.yaml': { mode: '120000', text: 'secret.yaml' },
    },
  );
  const gathered = await read();
  expect(paths(gathered.head)).toEqual(['template.yaml']);
  expect(gathered.unread).toEqual([
    { path: 'link.yaml', side: 'head', state: 'skipped', reason: 'it is a symbolic link, and links are not followed' },
  ]);
  expect(gathered.diagnostics).toEqual([]);
});

test('a link that takes the place of a template is an error: what is deployed then is not read', async () => {
  await change({ 'template.yaml': safe }, { 'template.yaml': { mode: '120000', text: 'hidden.txt' } });
  expect((await read()).diagnostics).toEqual([
    expect.objectContaining({
      level: 'error',
      code: 'file-unreadable',
      place: expect.objectContaining({ path: 'template.yaml' }),
    }),
  ]);
});

test('a file that cannot be read is an error with its place, and the others are read', async () => {
  await change({}, { 'template.yaml': safe, 'binary.yaml': { base64: Buffer.from([1, 0, 2]).toString('base64') } });
  const gathered = await read();
  expect(paths(gathered.head)).toEqual(['template.yaml']);
  expect(gathered.diagnostics).toEqual([
    expect.objectContaining({
      level: 'error',
      code: 'file-unreadable',
      place: expect.objectContaining({ path: 'binary.yaml' }),
    }),
  ]);
});

test('a large file comes whole', async () => {
  const large = `${safe}# ${'x'.repeat(600_000)}\n`;
  await change({}, { 'template.yaml': large });
  expect((await read()).head[0]?.text).toHaveLength(large.length);
});

test('more than 300 changed files are all seen', async () => {
  const many = (text: string) =>
    Object.fromEntries(Array.from({ length: 350 }, (_, index) => [`s/${index}/notes.txt`, text]));
  await change({ ...many('a\n'), 'z/template.yaml': safe }, { ...many('b\n'), 'z/template.yaml': open });
  const gathered = await read();
  expect(gathered.lines).toBeUndefined();
  expect(paths(gathered.head)).toEqual(['z/template.yaml']);
});

test('a listing that GitHub cuts is walked folder by folder, only where it differs', async () => {
  const same = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`same/${index}/x.yaml`, 'a: 1\n']));
  const including = ordersTemplate({
    extra: '  N:\n    Type: AWS::Serverless::Application\n    Properties:\n      Location: ../../same/3/x.yaml\n',
  });
  await change(
    { ...same, 'a/b/template.yaml': safe, 'a/other.yaml': 'a: 1\n' },
    { 'a/b/template.yaml': including, 'a/new/deep/template.yaml': open },
  );
  github.limits.treeEntries = 5;
  try {
    const before = github.calls.length;
    const gathered = await read();
    expect(paths(gathered.base)).toEqual(['a/b/template.yaml']);
    expect(paths(gathered.head)).toEqual(['a/b/template.yaml', 'a/new/deep/template.yaml', 'same/3/x.yaml']);
    const listings = github.calls.slice(before).filter((call) => call.path.includes('/git/trees/'));
    expect(listings.length).toBeLessThan(20);
  } finally {
    github.limits.treeEntries = 100_000;
  }
});

test('`paths` narrows what is read; what the configuration leaves out is read, to be told, and never a failure', async () => {
  await change(
    { '.github/lambdelta.yml': 'exclude: ["b/**"]\n' },
    { 'a/template.yaml': safe, 'b/template.yaml': safe, 'b/x.json': { base64: 'AAAA' }, 'c/template.yaml': safe },
  );
  const all = await read();
  expect(paths(all.head)).toEqual(['a/template.yaml', 'b/template.yaml', 'c/template.yaml']);
  expect(all.unread).toEqual([{ path: 'b/x.json', side: 'head', state: 'skipped', reason: 'the file is binary' }]);
  expect(all.diagnostics).toEqual([]);
  expect(paths((await read({ paths: ['a/**'] })).head)).toEqual(['a/template.yaml']);
});

test("the configuration is the base branch's of today, also for an old branch, never the change's own", async () => {
  await change(
    { '.github/lambdelta.yml': 'gate: { fail-on: critical }\n', 'template.yaml': safe },
    { '.github/lambdelta.yml': 'gate: { mode: observe }\n', 'template.yaml': open },
  );
  await repository.commit('main', { files: { '.github/lambdelta.yml': 'gate: { fail-on: low }\n' } });
  const gathered = await read();
  expect(gathered.configuration.config?.gate).toMatchObject({ failOn: 'low', mode: 'enforce' });
  expect(gathered.proposed?.config?.gate).toMatchObject({ mode: 'observe' });
});

test("inherits the organisation's configuration, and what it extends must be there", async () => {
  const organisation = await github.repository('octo-org', '.github');
  await organisation.commit('main', { files: { '.github/lambdelta.yml': 'gate: { max-risk-increase: 7 }\n' } });
  await change({ '.github/lambdelta.yml': 'gate: { fail-on: low }\n' }, { 'template.yaml': safe });
  expect((await read()).configuration.config?.gate).toMatchObject({ failOn: 'low', maxRiskIncrease: 7 });
  await repository.commit('main', { files: { '.github/lambdelta.yml': 'extends: octo-org/nothing\n' } });
  const { configuration } = await read();
  expect(configuration.config).toBeUndefined();
  expect(configuration.diagnostics).toEqual([
    expect.objectContaining({ level: 'error', code: 'config-extends-unreadable' }),
  ]);
});

test('a configuration with a mistake is an error with its line, and nothing of it is in force', async () => {
  await change({ '.github/lambdelta.yml': 'gate:\n  fail_on: low\n' }, { 'template.yaml': safe });
  const { configuration } = await read();
  expect(configuration.config).toBeUndefined();
  expect(configuration.diagnostics[0]).toMatchObject({
    level: 'error',
    place: { path: '.github/lambdelta.yml', startLine: 2 },
  });
});

test('hostile names are only names', async () => {
  const names = ['__proto__/template.yaml', 'constructor.yaml', 'a b/..yaml', 'ünï/"x".yaml', '%2e%2e/x.yaml'];
  await change({}, Object.fromEntries(names.map((name) => [name, safe])));
  expect(paths((await read()).head)).toEqual([...names].sort());
});

test('a hundred templates cost no more calls than their bytes need', async () => {
  const many = (text: string) =>
    Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`s${index}/template.yaml`, `# ${index}\n${text}`]));
  await change(many(safe), many(open));
  const before = github.calls.length;
  const gathered = await read();
  expect(gathered.head).toHaveLength(100);
  expect(github.calls.slice(before).filter((call) => call.path === '/graphql')).toHaveLength(3);
});

test('a comparison that is too large for GitHub to make still gives the merge base', async () => {
  await change({ 'template.yaml': safe }, { 'template.yaml': open });
  github.fault({ fits: ({ path }) => path.includes('/compare/') && path.endsWith('page=1'), status: 422, times: 1 });
  const gathered = await read();
  expect(gathered.comparison.mergeBase).toBe(repository.head('main'));
  expect(gathered.lines).toBeUndefined();
});

test('finds the template through the files between it and the change, and the parent of a changed nested stack', async () => {
  const parent = ordersTemplate({
    extra: '  N:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: nested/child.yaml\n',
  });
  const service =
    'service: orders\nprovider:\n  name: aws\ncustom: ${file(./config/all.yml)}\nfunctions:\n  a:\n    handler: a.b\n';
  await change(
    {
      'parent.yaml': parent,
      'nested/child.yaml': safe,
      'sls/serverless.yml': service,
      'sls/config/all.yml': 'vpc: ${file(./shared/vpc.yml)}\n',
      'sls/shared/vpc.yml': 'id: 1\n',
    },
    { 'nested/child.yaml': open, 'sls/shared/vpc.yml': 'id: 2\n' },
  );
  const before = github.calls.length;
  expect(paths((await read()).head)).toEqual([
    'nested/child.yaml',
    'parent.yaml',
    'sls/config/all.yml',
    'sls/serverless.yml',
    'sls/shared/vpc.yml',
  ]);
  expect(github.calls.slice(before).filter((call) => call.path === '/graphql')).toHaveLength(1);
});

test('says when there are too many files to search for who includes a change', async () => {
  const many = Object.fromEntries(Array.from({ length: 450 }, (_, index) => [`s/${index}.yaml`, `a: ${index}\n`]));
  await change({ ...many, 'shared.yaml': 'a: 1\n' }, { 'shared.yaml': 'a: 2\n' });
  expect((await read()).diagnostics).toEqual([
    expect.objectContaining({ level: 'warning', code: 'includers-not-searched' }),
  ]);
});
