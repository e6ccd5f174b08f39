import { describe, expect, it } from 'vitest';
import { isExcluded, parseConfig, ruleSetting, scenariosFor } from '../../../src/core/config/index.ts';
import { defaultConfig } from '../../../src/core/model/config.ts';

function config(text: string) {
  return parseConfig({ path: 'c.yml', text }, () => {}) ?? expect.fail('the configuration has errors');
}

describe('ruleSetting', () => {
  const settings = config(
    'rules: { http: low, a-rule: [off, { severity: high, paths: ["pay/**"] }], b-rule: { severity: off, paths: [x] } }',
  );

  it.each([
    ['a-rule', 'pay/t.yaml', 'high'],
    ['a-rule', 'other/t.yaml', 'off'],
    ['b-rule', 'x', 'off'],
    ['b-rule', 'y', 'low'],
    ['c-rule', 'y', 'low'],
  ])('%s in %s is %s', (rule, path, expected) => {
    expect(ruleSetting(settings, rule, 'http', path)).toBe(expected);
  });

  it('leaves a rule alone that nobody names', () => {
    expect(ruleSetting(settings, 'constructor', 'iam', 'x')).toBeUndefined();
  });
});

describe('templates', () => {
  const listed = config(
    'templates: [{ path: "pay/**", scenarios: { prod: { Stage: prod } } }, { path: pay/a.yml, scenarios: { dev: { Stage: dev } } }]\nexclude: ["**/old.yml"]',
  );

  it('judges what is listed and not excluded', () => {
    expect([isExcluded(listed, 'pay/a.yml'), isExcluded(listed, 'pay/old.yml'), isExcluded(listed, 'b.yml')]).toEqual([
      false,
      true,
      true,
    ]);
    expect(isExcluded(defaultConfig, 'b.yml')).toBe(false);
  });

  it('gives a template the scenarios of every entry that fits it', () => {
    expect({ ...scenariosFor(listed, 'pay/a.yml') }).toEqual({ prod: { Stage: 'prod' }, dev: { Stage: 'dev' } });
    expect({ ...scenariosFor(listed, 'b.yml') }).toEqual({});
  });
});
