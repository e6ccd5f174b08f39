import { describe, expect, it } from 'vitest';
import { frameworks, frameworksOf, linksOf } from '../../../src/core/frameworks/index.ts';
import { frameworkLabel } from '../../../src/core/model/framework.ts';

describe('the mapping', () => {
  it('holds the ten frameworks, each with controls, rules and a name for its state', () => {
    expect(frameworks.map((framework) => framework.id)).toEqual([
      'aws-fsbp',
      'pci-dss-4.0.1',
      'soc2',
      'cis-aws-5.0',
      'cis-aws-compute-1.0',
      'nist-800-53-r5',
      'hipaa-security',
      'iso-27001-2022',
      'aws-well-architected-security',
      'gdpr',
    ]);
    for (const { controls, rules, links, mapping, catalogue } of frameworks) {
      expect(rules).toBeGreaterThan(10);
      expect(links.direct + links.partial + links.ours).toBeGreaterThanOrEqual(rules);
      expect(mapping).toMatch(/^[0-9a-f]{12}$/);
      expect(Object.keys(controls).length).toBeLessThanOrEqual(catalogue?.count ?? Number.POSITIVE_INFINITY);
      for (const title of Object.values(controls)) expect(title).toMatch(/^\S.*[^\s…]$/);
    }
  });

  it.each([
    ['fn-permission-public', 'aws-fsbp', [{ control: 'Lambda.1', grade: 'direct', sources: ['security-hub'] }]],
    ['kms-no-rotation', 'cis-aws-5.0', [{ control: '3.6', grade: 'direct', sources: ['prowler'] }]],
    ['fn-shared-role', 'cis-aws-compute-1.0', [{ control: '4.5', grade: 'ours', sources: ['ours'] }]],
    ['fn-env-secret', 'pci-dss-4.0.1', [{ control: '8.6.2', grade: 'ours', sources: ['ours'] }]],
    ['sqs-no-tls-only-policy', 'nist-800-53-r5', [{ control: 'SC-8', grade: 'ours', sources: ['ours'] }]],
    ['api-no-request-validator', 'nist-800-53-r5', [{ control: 'SI-10', grade: 'ours', sources: ['ours'] }]],
    ['subnet-public-ip-on-launch', 'aws-fsbp', [{ control: 'EC2.15', grade: 'direct', sources: ['security-hub'] }]],
    ['cf-origin-old-tls', 'pci-dss-4.0.1', [{ control: '4.2.1', grade: 'direct', sources: ['security-hub'] }]],
    ['rds-single-zone', 'cis-aws-5.0', [{ control: '2.2.4', grade: 'direct', sources: ['prowler'] }]],
    ['cloudtrail-stopped', 'iso-27001-2022', [{ control: 'A.8.15', grade: 'ours', sources: ['ours'] }]],
    ['s3-object-lock-removed', 'aws-fsbp', [{ control: 'S3.15', grade: 'partial', sources: ['security-hub'] }]],
  ])('%s is evidence for %s as reviewed', (rule, framework, links) => {
    expect(linksOf(rule, framework)).toEqual(links);
  });

  it('leaves out what the review found wrong in published mappings', () => {
    // AWS's control asks that an event bus has a policy; a HIPAA specification is about clearinghouses; ISO's is about users' devices.
    expect(linksOf('event-bus-policy-open', 'aws-fsbp')).toEqual([]);
    for (const { id, controls } of frameworks) {
      expect(Object.keys(controls), id).not.toContain('164.308(a)(4)(ii)(A)');
      expect(Object.keys(controls), id).not.toContain('A.8.1');
    }
  });

  it('lets only Security Hub’s narrow mapping of PCI DSS and ours gate', () => {
    const gating = [
      's3-no-access-log',
      'ddb-no-encryption',
      'iam-policy-on-user',
      'log-retention-below-policy',
    ].flatMap((rule) => linksOf(rule, 'pci-dss-4.0.1').filter((link) => link.grade !== 'partial'));
    expect(gating).toEqual([]);
    expect(linksOf('fn-runtime-deprecated', 'pci-dss-4.0.1')).toContainEqual({
      control: '12.3.4',
      grade: 'direct',
      sources: ['security-hub'],
    });
  });

  it('does not call a missing customer key missing encryption', () => {
    for (const { id } of frameworks) {
      if (id === 'aws-fsbp') continue;
      expect(
        linksOf('s3-no-kms', id).every((link) => link.grade === 'partial'),
        id,
      ).toBe(true);
    }
  });

  it('gives nothing for what is no rule', () => {
    expect(frameworksOf('constructor')).toEqual({});
    expect(linksOf('fn-env-secret', '__proto__')).toEqual([]);
  });

  it('lists the controls of a rule by framework', () => {
    expect(frameworksOf('fn-permission-cross-account')).toMatchObject({
      'cis-aws-compute-1.0': ['4.10'],
      soc2: ['CC6.1'],
    });
  });
});

describe('frameworkLabel', () => {
  it('names framework and state within GitHub’s limit', () => {
    expect(frameworkLabel('compliance: ', 'soc2', 'pass')).toBe('compliance: soc2 pass');
    expect(frameworkLabel('compliance: ', 'aws-well-architected-security', 'violation')).toBe(
      'compliance: aws-well-architected violation',
    );
    for (const { id } of frameworks) {
      expect(frameworkLabel('compliance: ', id, 'violation').length).toBeLessThanOrEqual(50);
      expect(frameworkLabel('x'.repeat(39), id, 'violation').length).toBeLessThanOrEqual(50);
    }
  });

  it('gives every framework another label', () => {
    expect(new Set(frameworks.map(({ id }) => frameworkLabel('compliance: ', id, 'pass'))).size).toBe(
      frameworks.length,
    );
  });
});
