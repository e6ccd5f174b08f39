import { describe, expect, it } from 'vitest';
import { frameworkReport, frameworkVerdicts } from '../../../src/core/frameworks/index.ts';
import { type Config, defaultConfig } from '../../../src/core/model/config.ts';
import type { Delta } from '../../../src/core/model/delta.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { topOf } from '../../../src/core/model/place.ts';

let number = 0;
function finding(rule: string, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    area: 'iam',
    severity: 'high',
    resource: 'A',
    resourceType: null,
    title: '',
    message: '',
    remediation: '',
    place: topOf('t.yaml'),
    related: [],
    frameworks: {},
    fingerprint: `f${number++}`,
    ...more,
  };
}

const scope = (id: string, more: Partial<Config['frameworks'][string]> = {}): Config => ({
  ...defaultConfig,
  frameworks: { [id]: { mode: 'block', reviewers: [], ...more } },
});

function verdict(findings: Partial<Delta['findings']>, config: Config) {
  const none = { introduced: [], worsened: [], resolved: [], improved: [], persisting: [] };
  return frameworkVerdicts({ ...none, ...findings }, config);
}

const waived = { reason: 'r', source: 'config' } as const;

describe('frameworkVerdicts', () => {
  it('calls a new finding against a narrow control a violation and names the control', () => {
    const secret = finding('fn-env-secret', { fingerprint: 'secret' });
    expect(verdict({ introduced: [secret] }, scope('pci-dss-4.0.1'))).toEqual([
      {
        framework: 'pci-dss-4.0.1',
        name: 'PCI DSS',
        mode: 'block',
        state: 'violation',
        controls: { '8.6.2': ['secret'] },
        against: ['8.6.2'],
        label: 'compliance: pci-dss-4.0.1 violation',
        reasons: ['1 new or worse finding is evidence against PCI DSS 8.6.2.'],
      },
    ]);
    expect(verdict({ worsened: [secret] }, scope('pci-dss-4.0.1'))[0]?.state).toBe('violation');
  });

  it('tells controls that a finding is evidence against from those that it is only relevant to', () => {
    const [nist] = verdict({ introduced: [finding('fn-url-auth-none')] }, scope('nist-800-53-r5'));
    expect(Object.keys(nist?.controls ?? {})).toEqual(['AC-3', 'AC-4', 'AC-6', 'AC-14', 'SC-7']);
    expect(nist?.against).toEqual(['AC-3', 'AC-14']);
    expect(nist?.reasons).toEqual(['1 new or worse finding is evidence against NIST SP 800-53 AC-3 and AC-14.']);
  });

  it('only reports the broad mapping, and findings of low severity', () => {
    const broad = verdict({ introduced: [finding('log-retention-below-policy')] }, scope('pci-dss-4.0.1'));
    expect(broad).toMatchObject([{ state: 'review', controls: { '10.5.1': [expect.any(String)] } }]);
    expect(broad[0]?.reasons).toEqual([
      '1 new or worse finding is evidence relevant to PCI DSS 10.5.1, for a reviewer to weigh.',
    ]);
    expect(verdict({ introduced: [finding('fn-env-secret', { severity: 'low' })] }, scope('soc2'))[0]?.state).toBe(
      'review',
    );
  });

  it('tells waived from pending', () => {
    const one = (more: Partial<Finding>) => verdict({ introduced: [finding('fn-env-secret', more)] }, scope('soc2'))[0];
    expect(one({ waived })?.state).toBe('waived');
    expect(one({ waived })?.reasons).toEqual([
      '1 finding with evidence relevant to SOC 2 Trust Services Criteria is waived.',
    ]);
    expect(one({ waived: { ...waived, pending: true } })?.state).toBe('violation');
  });

  it('passes a change that only mends, without claiming that a control is met', () => {
    const [soc2] = verdict({ resolved: [finding('fn-env-secret')] }, scope('soc2'));
    expect(soc2?.state).toBe('pass');
    expect(soc2?.reasons.join(' ')).toContain('no template can show');
    expect(soc2?.reasons.join(' ')).not.toMatch(/complian/i);
  });

  it('says nothing of a framework that the change does not touch or that is out of scope', () => {
    expect(verdict({ persisting: [finding('fn-env-secret')] }, scope('soc2'))).toEqual([]);
    expect(verdict({ introduced: [finding('fn-default-memory')] }, scope('soc2'))).toEqual([]);
    expect(verdict({ introduced: [finding('fn-env-secret')] }, defaultConfig)).toEqual([]);
    expect(verdict({ introduced: [finding('fn-env-secret')] }, scope('soc2', { paths: ['pay/**'] }))).toEqual([]);
    const inside = finding('fn-env-secret', { place: topOf('pay/t.yaml') });
    expect(verdict({ introduced: [inside] }, scope('soc2', { paths: ['pay/**'] }))).toHaveLength(1);
  });
});

describe('frameworkReport', () => {
  it('lists the controls that findings touch, in the order of the framework, with the best grade', () => {
    const findings = [finding('s3-no-kms'), finding('sqs-no-encryption'), finding('iam-admin-star-star')];
    const report = frameworkReport(findings, 'nist-800-53-r5');
    expect(report?.touched.map(({ control, grade, findings }) => [control, grade, findings.length])).toEqual([
      ['AC-2', 'partial', 1],
      ['AC-3', 'partial', 1],
      ['AC-5', 'partial', 1],
      ['AC-6', 'direct', 1],
      ['SC-13', 'partial', 1],
      ['SC-28', 'ours', 2],
    ]);
    expect(report?.untouched).toBe(Object.keys(report?.framework.controls ?? {}).length - 6);
  });

  it('knows no other frameworks', () => {
    expect(frameworkReport([], 'constructor')).toBeUndefined();
  });
});
