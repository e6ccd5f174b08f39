import { expect, test } from 'vitest';
import { foldAlike } from '../../../src/core/delta/fold.ts';
import type { Finding } from '../../../src/core/model/finding.ts';

let count = 0;

function finding(line: number, over: Partial<Finding> = {}): Finding {
  count++;
  return {
    rule: 'fn-runtime-deprecated',
    area: 'platform',
    severity: 'high',
    resource: `F${count}`,
    resourceType: null,
    title: 'Deprecated runtime',
    message: 'old',
    remediation: 'update',
    place: { path: 'template.yaml', startLine: line, startColumn: 5, endLine: line, endColumn: 20 },
    related: [],
    frameworks: {},
    fingerprint: `f${count}`,
    ...over,
  };
}

const tellers = (findings: Finding[]) => findings.filter(({ foldedInto }) => foldedInto === undefined);

test('one line that causes a finding for each function is told once, with the names of the others', () => {
  const [first, second, third] = [finding(3), finding(3, { resource: 'Orders' }), finding(3, { resource: 'Pay' })];
  foldAlike([first, second, third]);
  expect([second.foldedInto, third.foldedInto]).toEqual([first.fingerprint, first.fingerprint]);
  expect(first.foldedInto).toBeUndefined();
  expect(first.message).toBe('old; so with `Orders`, `Pay`');
});

test('another line, rule or severity is told apart', () => {
  const findings = [finding(3), finding(4), finding(3, { rule: 'fn-no-tracing' }), finding(3, { severity: 'low' })];
  foldAlike(findings);
  expect(tellers(findings)).toEqual(findings);
});

test('a statement that several rules of iam know is told by the gravest of them', () => {
  const wildcard = finding(9, { rule: 'iam-service-wildcard-action', area: 'iam', severity: 'medium', message: 'all' });
  const escalation = finding(9, { rule: 'iam-privilege-escalation-single', area: 'iam', message: 'takes over' });
  foldAlike([wildcard, escalation]);
  expect(wildcard.foldedInto).toBe(escalation.fingerprint);
  expect(escalation.message).toBe('takes over; all');
});

test('more than three findings of one rule are told once with their places, critical ones never', () => {
  const many = [1, 2, 3, 4].map((line) => finding(line));
  const few = [1, 2, 3].map((line) => finding(line, { rule: 'ddb-no-pitr' }));
  const grave = [1, 2, 3, 4].map((line) => finding(line, { rule: 'fn-env-secret', severity: 'critical' }));
  foldAlike([...many, ...few, ...grave]);
  expect(tellers(many)).toEqual([many[0]]);
  expect(many[0]?.related.map(({ startLine }) => startLine)).toEqual([2, 3, 4]);
  expect(tellers(few)).toHaveLength(3);
  expect(tellers(grave)).toHaveLength(4);
});

test('what one rule says of several settings of one resource is told once; routes, statements and critical ones stay apart', () => {
  const two = (over: Partial<Finding>) => [7, 9].map((line) => finding(line, { resource: 'Orders', ...over }));
  const secrets = two({ rule: 'fn-env-secret-resolved-at-deploy' });
  const apart = [
    ...two({ rule: 'api-rest-method-no-auth', area: 'http' }),
    ...two({ rule: 'iam-wildcard-resource-write', area: 'iam' }),
    ...two({ rule: 'fn-env-secret', severity: 'critical' }),
  ];
  foldAlike([...secrets, ...apart]);
  expect(tellers(secrets)).toEqual([secrets[0]]);
  expect(secrets[0]?.message).toBe('old');
  expect(tellers(apart)).toEqual(apart);
});
