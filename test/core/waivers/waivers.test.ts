import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/model/config.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { topOf } from '../../../src/core/model/place.ts';
import {
  addedFindings,
  addedWaivers,
  collectWaivers,
  expiredFindings,
  expiredWaivers,
  indexWaivers,
  judgedWaivers,
  waiverFor,
} from '../../../src/core/waivers/index.ts';

const rules = [
  { id: 'fn-no-dlq', equivalents: { checkov: ['CKV_AWS_116'], cfn_nag: ['W99'], serverless_rules: ['ES1001'] } },
  { id: 'iam-star', equivalents: { cdk_nag: ['AwsSolutions-IAM5'], kics: ['a0ae0a4e-712b (Full Privileges)'] } },
  { id: 'fn-vpc', equivalents: { checkov: ['CKV_AWS_117'] } },
];

function finding(rule: string, resource: string | null, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    area: 'iam',
    severity: 'high',
    resource,
    resourceType: null,
    title: '',
    message: '',
    remediation: '',
    place: topOf('t.yaml'),
    related: [],
    frameworks: {},
    fingerprint: '',
    ...more,
  };
}

function read(text: string, config = defaultConfig, path = 't.yaml') {
  const diagnostics: Diagnostic[] = [];
  const templates = [{ source: { path, text }, files: [path] }];
  const entries = collectWaivers({ config, templates, rules }, (diagnostic) => diagnostics.push(diagnostic));
  const short = entries.map(({ rule, resource, waiver }) => [
    rule,
    resource ?? '*',
    waiver.source,
    waiver.place?.startLine,
  ]);
  return { entries, short, diagnostics };
}

const sam = (metadata: string) => `Resources:
  Orders:
    Type: AWS::Serverless::Function
    Metadata:
${metadata.replaceAll(/^/gm, '      ')}
    Properties: {}
`;

describe('collectWaivers', () => {
  it('reads the tool’s own waivers, for a resource and for a template', () => {
    const { entries, diagnostics } = read(
      `Metadata: { lambdelta: { waive: [{ rule: iam-star, resource: Role, reason: known }] } }\n` +
        sam(
          'lambdelta:\n  waive:\n    - { rule: fn-no-dlq, reason: retried, expires: 2027-01-31, approved-by: octocat }',
        ),
    );
    expect(diagnostics).toEqual([]);
    expect(entries).toMatchObject([
      { rule: 'iam-star', resource: 'Role', waiver: { reason: 'known', source: 'template' } },
      {
        rule: 'fn-no-dlq',
        resource: 'Orders',
        files: ['t.yaml'],
        waiver: { reason: 'retried', expires: '2027-01-31', approvedBy: 'octocat', place: { startLine: 8 } },
      },
    ]);
  });

  it.each([
    ['checkov', 'checkov:\n  skip:\n    - { id: CKV_AWS_116, comment: later }', ['fn-no-dlq', 'Orders', 'checkov', 7]],
    [
      'cfn_nag',
      'cfn_nag:\n  rules_to_suppress:\n    - { id: W99, reason: later }',
      ['fn-no-dlq', 'Orders', 'cfn_nag', 7],
    ],
    [
      'cdk_nag',
      'cdk_nag:\n  rules_to_suppress: [{ id: AwsSolutions-IAM5, reason: r }]',
      ['iam-star', 'Orders', 'cdk_nag', 6],
    ],
    ['cfn-lint', 'cfn-lint:\n  config:\n    ignore_checks:\n      - ES1001', ['fn-no-dlq', 'Orders', 'cfn-lint', 8]],
  ])('reads suppressions of %s', (_, metadata, expected) => {
    expect(read(sam(metadata)).short).toEqual([expected]);
  });

  it('reads Checkov’s comments inside a resource, and KICS’s for the file', () => {
    const text = `# kics-scan disable=a0ae0a4e-712b,other
# checkov:skip=CKV_AWS_117:outside of any resource
Resources:
  A:
    # checkov:skip=CKV_AWS_116:retried: by the caller
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs24.x # bridgecrew:skip=CKV_AWS_117
  B:
    Type: AWS::SQS::Queue
    Properties: { QueueName: 'checkov:skip=CKV_AWS_116' }
`;
    const { entries, short } = read(text);
    expect(short).toEqual([
      ['iam-star', '*', 'kics', 1],
      ['fn-no-dlq', 'A', 'checkov', 5],
      ['fn-vpc', 'A', 'checkov', 8],
    ]);
    expect(entries[1]?.waiver.reason).toBe('retried: by the caller (CKV_AWS_116)');
    expect(entries[2]?.waiver.reason).toBe('no reason given (CKV_AWS_117)');
  });

  it('reads a serverless.yml: custom.lambdelta, functions and inline resources', () => {
    const { short } = read(`service: s
custom: { lambdelta: { waive: [{ rule: fn-vpc, resource: hello, reason: public }] } }
functions:
  hello:
    # checkov:skip=CKV_AWS_116:retried
    handler: a.b
resources:
  Resources:
    Role: { Metadata: { cdk_nag: { rules_to_suppress: [{ id: AwsSolutions-IAM5, reason: r }] } } }
`);
    expect(short.map(([rule, resource]) => [rule, resource])).toEqual([
      ['fn-vpc', 'hello'],
      ['iam-star', 'Role'],
      ['fn-no-dlq', 'hello'],
    ]);
  });

  it.each([
    ['{ rule: fn-no-dlq }', 'waiver-incomplete'],
    ['{ rule: fn-no-dql, reason: r }', 'waiver-unknown-rule'],
    ['{ rule: fn-no-dlq, reason: r, expires: next year }', 'waiver-date'],
    ['[]', 'waiver-incomplete'],
  ])('does not count %s and says so', (item, code) => {
    const { entries, diagnostics } = read(sam(`lambdelta:\n  waive:\n    - ${item}`));
    expect(entries).toEqual([]);
    expect(diagnostics).toMatchObject([{ level: 'warning', code, place: { startLine: 7 } }]);
  });

  it('survives hostile shapes', () => {
    expect(read(sam('lambdelta: { waive: 3 }')).diagnostics).toHaveLength(1);
    expect(read(sam('checkov: { skip: [null, 3, { id: {} }, { id: __proto__ }] }')).entries).toEqual([]);
    expect(read('Resources: { A: [lambdelta], B: null }').entries).toEqual([]);
    expect(read('lambdelta: [').entries).toEqual([]);
  });
});

describe('waiverFor', () => {
  const waive = (text: string, today?: string) => indexWaivers(read(text).entries, today);
  const own = sam('lambdelta: { waive: [{ rule: fn-no-dlq, reason: retried, expires: 2027-01-31 }] }');

  it('fits the rule, the resource (as written or expanded) and the template', () => {
    const index = waive(own);
    expect(waiverFor(finding('fn-no-dlq', 'Orders'), index)?.reason).toBe('retried');
    expect(waiverFor(finding('fn-no-dlq', 'X', { expandedResource: 'Orders' }), index)?.reason).toBe('retried');
    expect(waiverFor(finding('fn-no-dlq', 'Other'), index)).toBeUndefined();
    expect(waiverFor(finding('fn-vpc', 'Orders'), index)).toBeUndefined();
    expect(waiverFor(finding('fn-no-dlq', null), index)).toBeUndefined();
    expect(waiverFor(finding('fn-no-dlq', 'Orders', { place: topOf('other.yaml') }), index)).toBeUndefined();
  });

  it('counts on its last day and not after it', () => {
    expect(waiverFor(finding('fn-no-dlq', 'Orders'), waive(own, '2027-01-31'))).toBeDefined();
    expect(waiverFor(finding('fn-no-dlq', 'Orders'), waive(own, '2027-02-01'))).toBeUndefined();
    expect(expiredWaivers(waive(own, '2027-01-31'))).toEqual([]);
    expect(expiredWaivers(waive(own, '2027-02-01'))).toMatchObject([{ rule: 'fn-no-dlq', resource: 'Orders' }]);
  });

  it('takes a waiver of the configuration by glob, for any resource', () => {
    const config = { ...defaultConfig, waivers: [{ rule: 'fn-vpc', path: 'pay/**', reason: 'r', line: 7 }] };
    const index = indexWaivers(read('', config).entries);
    expect(waiverFor(finding('fn-vpc', 'A', { place: topOf('pay/t.yaml') }), index)).toMatchObject({
      source: 'config',
      place: { path: '.github/lambdelta.yml', startLine: 7 },
    });
    expect(waiverFor(finding('fn-vpc', 'A'), index)).toBeUndefined();
  });

  it('limits cdk-nag’s appliesTo to findings that name the value', () => {
    const index = waive(
      sam(
        "cdk_nag: { rules_to_suppress: [{ id: AwsSolutions-IAM5, reason: r, applies_to: ['Action::s3:*', { regex: /x/ }] }] }",
      ),
    );
    expect(waiverFor(finding('iam-star', 'Orders', { message: 'allows `s3:*` on all' }), index)).toBeDefined();
    expect(waiverFor(finding('iam-star', 'Orders', { message: 'allows `iam:*` on all' }), index)).toBeUndefined();
  });
});

describe('judgedWaivers', () => {
  const own = (expires: string, reason = 'r') =>
    read(sam(`lambdelta: { waive: [{ rule: fn-no-dlq, reason: ${reason}, expires: ${expires} }] }`)).entries;

  it('lets a waiver that the change adds wait for approval', () => {
    const target = finding('fn-no-dlq', 'Orders');
    const head = own('2027-01-31');
    expect(waiverFor(target, indexWaivers(judgedWaivers([], head, false)))?.pending).toBe(true);
    expect(waiverFor(target, indexWaivers(judgedWaivers([], head, true)))?.pending).toBeUndefined();
    expect(waiverFor(target, indexWaivers(judgedWaivers(head, head, false)))?.pending).toBeUndefined();
  });

  it('takes a later end for a new waiver, and another wording for the same', () => {
    expect(addedWaivers(own('2027-01-31'), own('2028-01-31'))).toHaveLength(1);
    expect(addedWaivers(own('2027-01-31'), own('2027-01-31', 'words'))).toEqual([]);
  });

  it('prefers a waiver that counts', () => {
    const old = own('2027-01-31');
    const index = indexWaivers(judgedWaivers(old, [...own('2028-01-31'), ...old], false));
    expect(waiverFor(finding('fn-no-dlq', 'Orders'), index)).toMatchObject({ expires: '2027-01-31' });
  });
});

describe('findings about waivers', () => {
  const own = (expires: string) =>
    read(sam(`lambdelta: { waive: [{ rule: fn-no-dlq, reason: retried, expires: ${expires} }] }`)).entries;

  it('tells of an end that is over, at the line of the waiver', () => {
    const found = expiredFindings(expiredWaivers(indexWaivers(own('2026-01-31'), '2026-02-01')));
    expect(found).toMatchObject([
      {
        rule: 'waiver-expired',
        severity: 'low',
        resource: 'Orders',
        message: 'the waiver of `fn-no-dlq` for `Orders` ended on 2026-01-31',
        place: { path: 't.yaml', startLine: 5 },
      },
    ]);
  });

  it('tells of each suppression that a change adds, with its reason', () => {
    const base = own('2026-01-31');
    const checkov = read(sam('checkov: { skip: [{ id: CKV_AWS_116, comment: later }] }')).entries;
    const found = addedFindings(addedWaivers(base, [...base, ...checkov]));
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['delta-suppression-added', 'a suppression for Checkov of `fn-no-dlq` for `Orders` is new: later (CKV_AWS_116)'],
    ]);
  });

  it('means one finding where a fingerprint is named, and is then a waiver by command', () => {
    const waivers = [{ rule: 'fn-vpc', fingerprint: 'one', path: 'old/place.yaml', reason: 'r' }];
    const index = indexWaivers(read('', { ...defaultConfig, waivers }).entries);
    expect(waiverFor(finding('fn-vpc', null, { fingerprint: 'one' }), index)).toMatchObject({ source: 'command' });
    expect(waiverFor(finding('fn-vpc', null, { fingerprint: 'other' }), index)).toBeUndefined();
  });

  it('gives different waivers different fingerprints, wherever they stand', () => {
    const [a] = expiredFindings(own('2026-01-31'));
    const [b] = expiredFindings(own('2026-01-30'));
    const [moved] = expiredFindings(
      read(`# moved\n${sam('lambdelta: { waive: [{ rule: fn-no-dlq, reason: r, expires: 2026-01-31 }] }')}`).entries,
    );
    expect(a?.fingerprint).not.toBe(b?.fingerprint);
    expect(moved?.fingerprint).toBe(a?.fingerprint);
  });
});
