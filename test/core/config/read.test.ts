import { describe, expect, it } from 'vitest';
import { mergeConfig, parseConfig, readConfig } from '../../../src/core/config/index.ts';
import { defaultConfig } from '../../../src/core/model/config.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';

const known = {
  rules: ['api-no-tracing', 'fn-env-secret', 'fn-no-dlq'],
  frameworks: ['pci-dss-4.0.1', 'hipaa-security'],
};

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const source = { path: '.github/lambdelta.yml', text };
  const config = parseConfig(source, (diagnostic) => diagnostics.push(diagnostic), known);
  return { config, diagnostics };
}

const whole = `templates:
  - path: payments/template.yaml
    scenarios: { prod: { Stage: prod, Count: 3 }, dev: { Stage: dev } }
exclude: ["**/test/**"]
rules:
  api-no-tracing: off
  fn-env-secret: { severity: critical, paths: ["payments/**"] }
  http: [low, { severity: high, paths: ["public/**"] }]
gate:
  mode: warn
  fail-on: medium
  max-risk-increase: 50
  new-access: [Permissions management, privilege-escalation, public, kms]
  unreadable: warn
frameworks:
  pci-dss-4.0.1: { mode: require-approval, reviewers: [octocat, my-org/security], paths: ["payments/**"] }
  hipaa-security: {}
waivers:
  - { rule: fn-no-dlq, resource: Orders, path: payments/template.yaml, reason: retried by the caller, expires: 2027-01-31, approved-by: octocat }
labels: { prefix: "audit: " }
trusted: { accounts: ["111122223333"], oidc-subjects: ["repo:my-org/*:ref:refs/heads/main"] }
extends: my-org/.github
`;

describe('parseConfig', () => {
  it('reads every key', () => {
    const { config, diagnostics } = read(whole);
    expect(diagnostics).toEqual([]);
    expect(JSON.parse(JSON.stringify(config))).toEqual({
      templates: [
        {
          path: 'payments/template.yaml',
          scenarios: { prod: { Stage: 'prod', Count: '3' }, dev: { Stage: 'dev' } },
        },
      ],
      exclude: ['**/test/**'],
      rules: {
        'api-no-tracing': [{ severity: 'off' }],
        'fn-env-secret': [{ severity: 'critical', paths: ['payments/**'] }],
        http: [{ severity: 'low' }, { severity: 'high', paths: ['public/**'] }],
      },
      gate: {
        mode: 'warn',
        failOn: 'medium',
        maxRiskIncrease: 50,
        newAccess: ['Permissions management', 'privilege-escalation', 'public', 'kms'],
        unreadable: 'warn',
      },
      frameworks: {
        'pci-dss-4.0.1': {
          mode: 'require-approval',
          reviewers: ['octocat', 'my-org/security'],
          paths: ['payments/**'],
        },
        'hipaa-security': { mode: 'label', reviewers: [] },
      },
      waivers: [
        {
          rule: 'fn-no-dlq',
          resource: 'Orders',
          path: 'payments/template.yaml',
          reason: 'retried by the caller',
          expires: '2027-01-31',
          approvedBy: 'octocat',
          line: 19,
        },
      ],
      labels: { prefix: 'audit: ' },
      trusted: { accounts: ['111122223333'], oidcSubjects: ['repo:my-org/*:ref:refs/heads/main'] },
      extends: 'my-org/.github',
    });
  });

  it('takes an empty file as the defaults', () => {
    expect(JSON.parse(JSON.stringify(read('# nothing yet\n').config))).toEqual(defaultConfig);
  });

  it.each([
    ['gate:\n  fail_on: high\n', 'config-unknown-key', 2, 'did you mean `fail-on`?'],
    ['ruls: {}\n', 'config-unknown-key', 1, 'did you mean `rules`?'],
    ['gate: {}\nzzzzzzzz: 1\n', 'config-unknown-key', 2, 'known here: templates'],
    ['rules:\n  api-no-tracin: off\n', 'config-unknown-rule', 2, 'did you mean `api-no-tracing`?'],
    ['frameworks:\n  pci-dss: {}\n', 'config-unknown-framework', 2, 'pci-dss-4.0.1'],
    ['waivers:\n  - rule: fn-no-dql\n    reason: x\n', 'config-unknown-rule', 2, 'did you mean `fn-no-dlq`?'],
    ['waivers:\n  - rule: fn-no-dlq\n', 'config-missing-key', 2, '`reason` is missing'],
    ['waivers:\n  - { rule: fn-no-dlq, reason: x, expires: 2027-02-30 }\n', 'config-value', 2, 'a date such as'],
    ['gate:\n  fail-on: hihg\n', 'config-value', 2, 'did you mean `high`?'],
    ['gate:\n  max-risk-increase: "50"\n', 'config-type', 2, 'a number of at least 0'],
    ['gate:\n  max-risk-increase: .nan\n', 'config-type', 2, 'a number'],
    ['gate:\n  new-access: [Permission management]\n', 'config-value', 2, 'an access level'],
    ['exclude: test\n', 'config-type', 1, 'a list'],
    ['trusted: { accounts: [111122223333] }\n', 'config-type', 1, 'in quotes'],
    ['rules:\n  http:\n', 'config-type', 2, 'not nothing'],
    ['- a\n', 'config-type', 1, 'a map of keys'],
    ['gate: [', 'yaml-syntax', 1, 'not valid YAML'],
  ])('refuses %j', (text, code, line, words) => {
    const { config, diagnostics } = read(text);
    expect(config).toBeUndefined();
    expect(diagnostics.map((diagnostic) => [diagnostic.level, diagnostic.code])).toEqual([['error', code]]);
    expect(diagnostics[0]?.message).toContain(words);
    expect(diagnostics[0]?.place?.startLine).toBe(line);
  });

  it('reports every error of a file, not only the first', () => {
    expect(read('gat: 1\nrules: { htpp: off }\n').diagnostics).toHaveLength(2);
  });

  it('takes names of the language as plain names', () => {
    const { config, diagnostics } = read('templates:\n  - { path: a, scenarios: { __proto__: { constructor: x } } }\n');
    expect(diagnostics).toEqual([]);
    expect(Object.keys(config?.templates?.[0]?.scenarios ?? {})).toEqual(['__proto__']);
    expect(read('__proto__: {}\n').diagnostics[0]?.code).toBe('config-unknown-key');
  });

  it('keeps a reader of messages safe from what the file says', () => {
    const { diagnostics } = read('"a`\\nb": 1\n');
    expect(diagnostics[0]?.message).toContain('unknown key `a  b`');
  });
});

describe('mergeConfig', () => {
  const layer = (text: string) => readConfig({ path: 'c.yml', text }, () => {}, known);

  it('lets a repository override single keys and adds lists up', () => {
    const merged = mergeConfig(
      layer('gate: { fail-on: low, mode: warn }\nexclude: [a]\nrules: { http: low, fn-no-dlq: off }\nextends: x/y\n'),
      layer('gate: { mode: enforce }\nexclude: [b]\nrules: { http: { severity: high, paths: [p] } }\n'),
    );
    expect(merged.gate).toMatchObject({ failOn: 'low', mode: 'enforce', unreadable: 'fail' });
    expect(merged.exclude).toEqual(['a', 'b']);
    expect(merged.rules['http']).toEqual([{ severity: 'low' }, { severity: 'high', paths: ['p'] }]);
    expect(merged.rules['fn-no-dlq']).toEqual([{ severity: 'off' }]);
    expect(merged.extends).toBe('x/y');
  });

  it('changes nothing when both say nothing', () => {
    expect(JSON.parse(JSON.stringify(mergeConfig(undefined, undefined)))).toEqual(defaultConfig);
  });
});
