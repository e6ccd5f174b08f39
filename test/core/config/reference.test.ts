import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configurationDocs } from '../../../scripts/docs/configuration.ts';
import { configReference, configSchema, parseConfig } from '../../../src/core/config/index.ts';

const root = new URL('../../../', import.meta.url);

describe('what is generated from the table', () => {
  it.each(Object.entries(configurationDocs()))('%s is fresh', (path, text) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(text);
  });

  it('names every nested key once', () => {
    const keys = [...configReference().matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]);
    expect(keys).toContain('gate.max-risk-increase');
    expect(keys).toContain('waivers[].approved-by');
    expect(keys).toContain('frameworks.<name>.reviewers');
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('configSchema', () => {
  const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    configSchema({ frameworks: ['soc2'] }),
  );

  it.each([
    ['{}', true],
    ['exclude: ["a"]', true],
    ['exclude: a', false],
    ['ruls: {}', false],
    ['rules: { http: "off", iam: [low, { severity: high, paths: [a] }] }', true],
    ['rules: { http: loud }', false],
    ['gate: { mode: warn, fail-on: low, max-risk-increase: 3, new-access: [iam, public, Write] }', true],
    ['gate: { max-risk-increase: -1 }', false],
    ['frameworks: { soc2: { mode: block } }', true],
    ['frameworks: { soc3: { mode: block } }', false],
    ['waivers: [{ rule: fn-no-dlq, reason: r, expires: "2027-01-31" }]', true],
    ['waivers: [{ rule: fn-no-dlq }]', false],
    ['trusted: { accounts: ["111122223333"] }', true],
    ['trusted: { accounts: [111122223333] }', false],
    ['templates: [{ path: a, scenarios: { prod: { Stage: prod, Count: 3, On: true } } }]', true],
  ])('%s: %s, as the reader judges it', (text, expected) => {
    expect(validate(parse(text))).toBe(expected);
    const config = parseConfig({ path: 'c.yml', text }, () => {}, { frameworks: ['soc2'] });
    expect(config !== undefined).toBe(expected);
  });
});
