import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { configuration, workflow } from '../../src/cli/init.ts';
import { parseConfig } from '../../src/core/config/index.ts';
import { configSchema } from '../../src/core/config/json-schema.ts';
import type { Diagnostic } from '../../src/core/model/diagnostic.ts';
import { parse } from '../../src/core/parse/index.ts';
import { lambdelta } from '../support/command-line.ts';
import { commit, git, makeFolder, makeRepository, writeFiles } from '../support/folder.ts';

const template = (authorization: string) => `Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs24.x
      CodeUri: src/
      FunctionUrlConfig:
        AuthType: ${authorization}
`;
const safe = template('AWS_IAM');
const open = template('NONE');

describe('lambdelta diff', () => {
  it('compares revisions, from where head left base', () => {
    const repository = makeRepository({ 'template.yaml': safe });
    const base = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'checkout', '-q', '-b', 'topic');
    const head = commit(repository, { 'template.yaml': open });
    git(repository, 'checkout', '-q', 'main');
    commit(repository, { 'other.yaml': open });
    const { status, out } = lambdelta(repository, 'diff', 'main...topic', '--format', 'json');
    const report = JSON.parse(out);
    expect([report.base, report.head]).toEqual([
      { label: 'main', sha: base },
      { label: 'topic', sha: head },
    ]);
    expect(report.coverage.map(({ path, side, state }: Record<string, string>) => [path, side, state])).toEqual([
      ['template.yaml', 'base', 'read'],
      ['template.yaml', 'head', 'read'],
    ]);
    expect(status).toBe(report.gate.verdict === 'fail' ? 1 : 0);
  });

  it('compares with the working tree, folders, and files of different names', () => {
    const repository = makeRepository({ 'a/t.yaml': safe });
    writeFiles(repository, { 'a/t.yaml': open, 'old.yaml': safe, 'b/t.yaml': safe });
    const coverage = (...argv: string[]) => {
      const { out, err } = lambdelta(repository, 'diff', ...argv, '-f', 'json');
      expect(err).toBe('');
      return JSON.parse(out).coverage.map(({ path, side }: Record<string, string>) => `${side} ${path}`);
    };
    expect(coverage('HEAD')).toEqual(['base a/t.yaml', 'head a/t.yaml', 'head b/t.yaml', 'head old.yaml']);
    expect(coverage('./a', './b')).toEqual(['base t.yaml', 'head t.yaml']);
    expect(coverage('old.yaml', 'a/t.yaml')).toEqual(['base a/t.yaml', 'head a/t.yaml']);
  });

  it('fails with 1 on a template that cannot be read, and still says what it read', () => {
    const folder = makeFolder({
      'base/t.yaml': safe,
      'head/t.yaml': open,
      'head/bad.yaml': 'Resources:\n  A: {Type: AWS::S3::Bucket\n',
    });
    const { status, out } = lambdelta(folder, 'diff', './base', './head');
    expect(status).toBe(1);
    expect(out).toContain('FAIL');
    expect(out).toContain('bad.yaml');
    expect(out).toContain('1 of 2 templates read, 1 could not be read');
  });

  it('judges by the base side’s configuration, and says where the change edits it', () => {
    const strict = 'gate: { mode: enforce, fail-on: info }\n';
    const lax = 'gate: { mode: observe }\n';
    const folder = makeFolder({
      'a/.github/lambdelta.yml': strict,
      'a/t.yaml': safe,
      'b/.github/lambdelta.yml': lax,
      'b/t.yaml': safe,
    });
    const { out } = lambdelta(folder, 'diff', './a', './b');
    expect(out).toContain('the change edits `.github/lambdelta.yml`');
    expect(out.replace(/\s+/g, ' ')).toContain('by the new one the gate would pass');
    expect(JSON.parse(lambdelta(folder, 'diff', './a', './b', '-f', 'json').out).mode).toBe('enforce');
  });

  it('ends with 2, one sentence and the way out where the input is wrong', () => {
    const repository = makeRepository({
      'main/t.yaml': safe,
      't.yaml': safe,
      'x.json': '{}',
      'wrong.yml': 'gate: { fail_on: high }\n',
    });
    const cases: [string[], RegExp][] = [
      [['diff', 'mian', 'HEAD'], /`mian` is no revision, file or folder; did you mean `main`\?/],
      [['diff', 'main', 'HEAD'], /both a revision and a folder: write `\.\/main`/],
      [['diff', './none', 't.yaml'], /`\.\/none` is no file or folder/],
      [['diff', 't.yaml'], /needs a second side/],
      [['diff', 'x.json', 't.yaml'], /`x\.json` is no CloudFormation, SAM or Serverless Framework template/],
      [['diff', 't.yaml', 't.yaml', '--config', 'wrong.yml'], /wrong\.yml:1: .*`fail_on`.*`fail-on`/s],
      [['diff', '--output', 'x', 't.yaml', 't.yaml', '--output', 'no/such/x'], /`no\/such\/x` cannot be written/],
      [['dif'], /no command `dif`: did you mean `diff`\?/],
    ];
    for (const [argv, message] of cases) {
      const { status, out, err } = lambdelta(repository, ...argv);
      expect(err).toMatch(message);
      expect([argv, status, out]).toEqual([argv, 2, '']);
    }
  });

  it('writes the format that the ending of --output says', () => {
    const folder = makeFolder({ 't.yaml': safe });
    for (const [name, start] of [
      ['r.sarif', '{'],
      ['r.html', '<!doctype html>'],
      ['r.md', '## Lambdelta'],
      ['r.json', '{'],
    ] as const) {
      expect(lambdelta(folder, 'diff', 't.yaml', 't.yaml', '--output', name)).toMatchObject({ status: 0, out: '' });
      expect(readFileSync(join(folder, name), 'utf8').startsWith(start)).toBe(true);
    }
  });

  it('acts on nothing that a name or a value says', () => {
    const folder = makeFolder({ 'a/t.yaml': safe });
    const evil = '\u001b[31m::error::x\u202e';
    writeFiles(folder, { 'b/t.yaml': `${open}  "${evil.replaceAll('\u001b', '\\e')}": { Type: AWS::S3::Bucket }\n` });
    const { out, err } = lambdelta(folder, 'diff', './a', './b', '--verbose');
    expect((out + err).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('lambdelta scan', () => {
  it('gives paths as the user would, and fails only as asked', () => {
    const folder = makeFolder({ 'app/t.yaml': open });
    const plain = lambdelta(folder, 'scan', 'app', '-f', 'json');
    expect(plain.status).toBe(0);
    const report = JSON.parse(plain.out);
    expect(report.coverage[0].path).toBe('app/t.yaml');
    const worst = report.findings.length > 0 ? 1 : 0;
    expect(lambdelta(folder, 'scan', 'app', '--fail-on', 'info').status).toBe(worst);
    expect(lambdelta(folder, 'scan', 'app', '--max-risk-increase', '0').status).toBe(report.risk > 0 ? 1 : 0);
  });

  it('sets its text no wider than COLUMNS asks for', () => {
    const folder = makeFolder({ 'template.yaml': open });
    const widest = (columns: string) => {
      const { out } = lambdelta(folder, { COLUMNS: columns }, 'scan', '.');
      return Math.max(...out.split('\n').map((line) => line.length));
    };
    expect(widest('80')).toBeLessThanOrEqual(80);
    expect(widest('wide')).toBeGreaterThan(80);
  });

  it('says whose configuration it was given', () => {
    const folder = makeFolder({ 'template.yaml': safe, '.checkov.yaml': 'skip-check: [CKV_AWS_116]\n' });
    const { err, status } = lambdelta(folder, 'scan', '.', '--config', '.checkov.yaml');
    expect(err).toMatch(/this looks like a configuration of Checkov/);
    expect(status).toBe(2);
  });

  it('fails on what it cannot read', () => {
    const folder = makeFolder({ 'bad.yaml': 'Resources:\n  A: {Type: AWS::S3::Bucket\n' });
    const { status, err } = lambdelta(folder, 'scan', '.');
    expect(status).toBe(1);
    expect(err).toContain('could not be read: 1');
    expect(lambdelta(folder, 'scan', 'none')).toMatchObject({ status: 2, out: '' });
  });
});

describe('lambdelta scan, for compliance', () => {
  it('tells the controls that findings are evidence for, as text and as OSCAL', () => {
    const folder = makeFolder({ 'app/t.yaml': open });
    const text = lambdelta(folder, 'scan', 'app', '--framework', 'pci-dss-4.0.1');
    expect(text).toMatchObject({ status: 0 });
    expect(text.out).toContain('PCI DSS 4.0.1');
    const oscal = JSON.parse(lambdelta(folder, 'scan', 'app', '-f', 'oscal', '--framework', 'soc2').out);
    expect(oscal['assessment-results'].metadata['oscal-version']).toBe('1.1.3');
    expect(lambdelta(folder, 'scan', 'app', '--framework', 'pci-dss-4.0')).toMatchObject({
      status: 2,
      err: expect.stringContaining('did you mean `pci-dss-4.0.1`?'),
    });
    expect(lambdelta(folder, 'scan', 'app', '--framework', 'soc2', '-f', 'sarif').status).toBe(2);
  });
});

describe('lambdelta expand', () => {
  it('prints CloudFormation, or says with file and line why not', () => {
    const folder = makeFolder({
      't.yaml': open,
      'bad.yaml': 'Resources:\n  A: {Type: AWS::S3::Bucket\n',
      'x.yaml': 'a: 1\n',
    });
    const { status, out } = lambdelta(folder, 'expand', 't.yaml');
    expect(status).toBe(0);
    expect(Object.values<{ Type: string }>(JSON.parse(out).Resources).map(({ Type }) => Type)).toContain(
      'AWS::Lambda::Url',
    );
    expect(lambdelta(folder, 'expand', 'x.yaml')).toMatchObject({ status: 2, out: '' });
    const bad = lambdelta(folder, 'expand', 'bad.yaml');
    expect(bad.status).toBe(2);
    expect(bad.err).toMatch(/bad\.yaml:\d+:\d+/);
    const loop = 'Resources: { "Fn::ForEach::L": [I, [a], { "Q${I}": { Type: AWS::SQS::Queue } }] }\n';
    const refused = lambdelta(makeFolder({ 't.yaml': loop }), 'expand', 't.yaml');
    expect([refused.status, JSON.parse(refused.out).Resources.Qa.Type]).toEqual([2, 'AWS::SQS::Queue']);
  });

  it('includes only templates that the file mentions', () => {
    const child = 'Resources:\n  Q: { Type: AWS::SQS::Queue }\n';
    const parent =
      'Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./child.yaml } }\n';
    const folder = makeFolder({ 'child.yaml': child, 'parent.yaml': parent, 'other.yaml': open });
    const { out } = lambdelta(folder, 'scan', 'parent.yaml', '-f', 'json');
    expect(JSON.parse(out).coverage.map(({ path }: { path: string }) => path)).not.toContain('other.yaml');
  });
});

describe('lambdelta rules and explain', () => {
  it('list and explain, also by the id of a peer', () => {
    const folder = makeFolder();
    const rules = JSON.parse(lambdelta(folder, 'rules', '--format', 'json').out);
    const [first] = rules.filter(
      (rule: { equivalents: Record<string, string[]> }) => rule.equivalents['checkov']?.length,
    );
    expect(first).toBeDefined();
    expect(JSON.parse(lambdelta(folder, 'explain', first.id, '-f', 'json').out)).toEqual(first);
    const peer = lambdelta(folder, 'explain', first.equivalents.checkov[0].toLowerCase());
    expect(peer.status).toBe(0);
    expect(peer.out).toContain(first.id);
    expect(lambdelta(folder, 'explain', `${first.id}x`)).toMatchObject({
      status: 2,
      err: expect.stringContaining(`did you mean \`${first.id}\``),
    });
    expect(lambdelta(folder, 'rules', '--area', 'iamm').err).toContain('did you mean `iam`');
    expect(lambdelta(folder, 'rules').out).toContain(first.id);
  });
});

describe('lambdelta access', () => {
  const policy = (action: string) =>
    JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });

  it('says by its status whether head allows more', () => {
    const folder = makeFolder({ 'a.json': policy('s3:GetObject'), 'b.json': policy('s3:*') });
    expect(lambdelta(folder, 'access', 'a.json', 'b.json').status).toBe(1);
    const narrower = lambdelta(folder, 'access', 'b.json', 'a.json', '-f', 'json');
    expect([narrower.status, JSON.parse(narrower.out).relation]).toEqual([0, 'narrower']);
  });

  it('refuses what is no policy, with the line', () => {
    const folder = makeFolder({
      'a.json': policy('s3:*'),
      'b.json': '{\n  "Statement": [\n    oops\n',
      'c.json': '{"a": 1}',
    });
    expect(lambdelta(folder, 'access', 'a.json', 'b.json')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/`b\.json` cannot be read: b\.json:3:\d+ /),
    });
    expect(lambdelta(folder, 'access', 'a.json', 'c.json')).toMatchObject({
      status: 2,
      err: expect.stringContaining('neither a policy document'),
    });
  });
});

describe('lambdelta init', () => {
  it('writes both files once, and never over what is there', () => {
    const folder = makeFolder({ '.github/lambdelta.yml': 'mine' });
    expect(lambdelta(folder, 'init').out).toMatch(
      /wrote \.github\/workflows\/lambdelta\.yml\nleft \.github\/lambdelta\.yml as it is/,
    );
    expect(readFileSync(join(folder, '.github/lambdelta.yml'), 'utf8')).toBe('mine');
    writeFileSync(join(folder, '.github/workflows/lambdelta.yml'), 'mine too');
    expect(lambdelta(folder, 'init').out).toMatch(/left .*\nleft /);
    expect(readFileSync(join(folder, '.github/workflows/lambdelta.yml'), 'utf8')).toBe('mine too');
  });

  it('writes a configuration that is right as it stands and with every example switched on', () => {
    const problems: Diagnostic[] = [];
    const read = (text: string) => parseConfig({ path: 'lambdelta.yml', text }, (problem) => problems.push(problem));
    expect(read(configuration)?.gate.mode).toBe('warn');
    const everything = read(configuration.replace(/^( *)#(?=\w| {2})/gm, '$1'));
    expect(problems).toEqual([]);
    const keys = Object.keys((configSchema() as { properties: object }).properties);
    expect(keys.filter((key) => !configuration.includes(`${key}:`) && key !== '$schema')).toEqual([]);
    expect(everything?.waivers[0]?.rule).toBe('fn-no-dlq');
  });

  it('writes a workflow with the least rights, that checks nothing out', () => {
    const tree = parse({ path: 'w.yml', text: workflow }, (problem) => expect(problem).toBeUndefined());
    expect(JSON.parse(JSON.stringify(tree))).toMatchObject({
      permissions: {},
      jobs: { lambdelta: { name: 'Lambdelta', permissions: { contents: 'read', 'pull-requests': 'write' } } },
    });
    expect(workflow).not.toContain('checkout');
  });
});

describe('the command line', () => {
  it('helps', () => {
    const folder = makeFolder();
    expect(lambdelta(folder).out).toContain('Usage: lambdelta <command>');
    expect(lambdelta(folder, 'diff', '--help').out).toContain('--max-risk-increase');
    expect(lambdelta(folder, 'help', 'scan').out).toContain('Judge templates as they stand');
    expect(lambdelta(folder, '--version').out).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('starts from the package’s executable', () => {
    const bin = fileURLToPath(new URL('../../bin/lambdelta.js', import.meta.url));
    const env = { ...process.env, XDG_CACHE_HOME: makeFolder() };
    expect(execFileSync(process.execPath, [bin, 'help', 'init'], { encoding: 'utf8', env })).toContain(
      'lambdelta init',
    );
  });
});
