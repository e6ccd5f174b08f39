import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworkReport, frameworks } from '../../../src/core/frameworks/index.ts';
import type { Finding } from '../../../src/core/model/finding.ts';
import { topOf } from '../../../src/core/model/place.ts';
import { renderFrameworkReport } from '../../../src/core/render/framework-report.ts';
import { type OscalInput, renderOscal } from '../../../src/core/render/oscal.ts';

/** NIST's release of OSCAL 1.1.3, byte for byte (a work of the United States government, in the public domain). */
const schema = JSON.parse(
  readFileSync(new URL('../../support/oscal/assessment-results-1.1.3.jsonschema', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat(
  'uri-reference',
  (text: string) => /^[\x21-\x7e]*$/.test(text) && URL.canParse(text, 'https://a.example/'),
);
ajv.addFormat('email', true);
const validate = ajv.compile(schema);

function finding(rule: string, more: Partial<Finding> = {}): Finding {
  return {
    rule,
    area: 'iam',
    severity: 'high',
    resource: 'Orders',
    resourceType: null,
    title: 'Title',
    message: 'message',
    remediation: '',
    place: topOf('pay/template.yaml'),
    related: [],
    frameworks: {},
    fingerprint: `print-${rule}`,
    ...more,
  };
}

function oscal(findings: Finding[], ids = frameworks.map(({ id }) => id), more: Partial<OscalInput> = {}) {
  const reports = ids.flatMap((id) => frameworkReport(findings, id) ?? []);
  const text = renderOscal({ reports, at: '2026-11-24T23:00:00Z', version: '1.0.0', commit: 'abc123', ...more });
  return JSON.parse(text)['assessment-results'];
}

function expectValid(document: unknown) {
  validate({ 'assessment-results': document });
  expect(validate.errors ?? []).toEqual([]);
}

describe('renderOscal', () => {
  it('is valid by NIST’s schema, with and without findings, for every framework', () => {
    expectValid(oscal([]));
    expectValid(
      oscal([
        finding('fn-env-secret'),
        finding('s3-no-kms', { resource: null }),
        finding('iam-admin-star-star', { waived: { reason: 'known', source: 'config' } }),
      ]),
    );
  });

  it('fails NIST’s schema where it should, so that the test above means something', () => {
    const document = oscal([finding('fn-env-secret')]);
    document.results[0].uuid = 'no uuid';
    expect(validate({ 'assessment-results': document })).toBe(false);
  });

  it('stays valid whatever a template is called or says', () => {
    const text = fc.string({ unit: 'binary', maxLength: 30 });
    const arbitrary = fc.record({ path: text, title: text, message: text, resource: text, fingerprint: text });
    fc.assert(
      fc.property(arbitrary, ({ path, ...words }) => {
        expectValid(oscal([finding('fn-env-secret', { ...words, place: topOf(path) })], ['hipaa-security']));
      }),
      { seed: 6, numRuns: 100 },
    );
  });

  it('ties evidence to commit, mapping and line, and findings to observations', () => {
    const [result] = oscal([finding('fn-env-secret')], ['pci-dss-4.0.1']).results;
    expect(result.props).toContainEqual(expect.objectContaining({ name: 'commit', value: 'abc123' }));
    const mapping = frameworks.find(({ id }) => id === 'pci-dss-4.0.1')?.mapping;
    expect(result.props).toContainEqual(expect.objectContaining({ name: 'mapping', value: mapping }));
    expect(result.observations).toHaveLength(1);
    expect(result.observations[0]['relevant-evidence'][0].href).toBe('pay/template.yaml#L1');
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0].target).toMatchObject({
      'target-id': 'pci-dss-4.0.1_8.6.2',
      status: { state: 'not-satisfied', reason: 'fail' },
    });
    expect(result.findings[0]['related-observations']).toEqual([{ 'observation-uuid': result.observations[0].uuid }]);
  });

  it('does not call a control unsatisfied that asks for more than the rule sees', () => {
    const [result] = oscal([finding('log-retention-below-policy')], ['pci-dss-4.0.1']).results;
    expect(result.findings).toBeUndefined();
    expect(result.observations[0].props).toContainEqual(
      expect.objectContaining({ name: 'control', value: '10.5.1', class: 'partial' }),
    );
  });

  it('never says that a control is satisfied', () => {
    expect(JSON.stringify(oscal([finding('fn-env-secret')]))).not.toMatch(/"satisfied"/);
  });

  it('tells new evidence from old where the caller knows', () => {
    const findings = [finding('fn-env-secret'), finding('inline-code-secret')];
    const [result] = oscal(findings, ['soc2'], { introduced: new Set(['print-fn-env-secret']) }).results;
    const introduced = result.observations.map(
      (one: { props: { name: string; value: string }[] }) =>
        one.props.find((prop) => prop.name === 'introduced')?.value,
    );
    expect(introduced).toEqual(['yes', 'no']);
  });

  it('gives one identity to one thing, and the same bytes for the same evidence', () => {
    const findings = [finding('fn-env-secret'), finding('iam-admin-star-star')];
    const text = JSON.stringify(oscal(findings));
    expect(JSON.stringify(oscal(findings))).toBe(text);
    const uuids = [...text.matchAll(/"uuid":"([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(uuids).size).toBe(uuids.length);
  });
});

describe('renderFrameworkReport', () => {
  const text = (findings: Finding[], id: string) =>
    renderFrameworkReport(frameworkReport(findings, id) ?? expect.fail('no such framework'));

  const compute = frameworks.find(({ id }) => id === 'cis-aws-compute-1.0');

  it('lists controls with grades and findings, and says what a template cannot show', () => {
    const waived = { reason: 'r', source: 'config' } as const;
    expect(text([finding('fn-shared-role'), finding('fn-permission-public', { waived })], 'cis-aws-compute-1.0')).toBe(
      `CIS AWS Compute Services Benchmark, section 4 (Lambda) 1.0.0
Findings are evidence relevant to 2 recommendations:

  4.5  Ensure every Lambda function has its own IAM role
    1 finding, our own mapping
    high     fn-shared-role Orders pay/template.yaml:1
  4.6  Ensure Lambda functions are not exposed to everyone
    1 finding, our own mapping
    high     fn-permission-public Orders pay/template.yaml:1 (waived)

Rules can find evidence relevant to 9 recommendations; 7 of them no finding touches.
No rule looks at the other 3 of 12 recommendations of section 4: most need evidence of people, processes or the running account.
A finding is evidence against a recommendation. No finding is no proof that it is met.
No peer maps it; every link is ours.
Mapping ${compute?.mapping}: 0 links published and direct, ${compute?.links.partial} partial, ${compute?.links.ours} ours.
`,
    );
  });

  it('cuts long lists and takes workflow commands apart', () => {
    const many = Array.from({ length: 7 }, (_, n) => finding('fn-env-secret', { fingerprint: `${n}` }));
    expect(text(many, 'soc2')).toContain('    and 2 more\n');
    expect(text([finding('fn-env-secret', { resource: 'a\n::error::b' })], 'soc2')).not.toMatch(/^::/m);
  });

  it('says so when nothing is touched', () => {
    expect(text([], 'soc2')).toContain('No finding is evidence relevant to a criterion.');
  });
});
