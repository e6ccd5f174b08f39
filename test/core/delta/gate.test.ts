import { describe, expect, it } from 'vitest';
import { type GateInput, gate } from '../../../src/core/delta/gate.ts';
import { type Config, defaultConfig } from '../../../src/core/model/config.ts';
import type { Exposure, FrameworkVerdict, Grant } from '../../../src/core/model/delta.ts';
import type { Finding, Severity, Waiver } from '../../../src/core/model/finding.ts';
import { topOf } from '../../../src/core/model/place.ts';

function finding(severity: Severity, waived?: Waiver): Finding {
  return {
    rule: 'r',
    area: 'iam',
    severity,
    resource: 'A',
    resourceType: null,
    title: '',
    message: '',
    remediation: '',
    place: topOf('t.yaml'),
    related: [],
    frameworks: {},
    fingerprint: '',
    ...(waived ? { waived } : {}),
  };
}

function judge(change: Partial<GateInput>, settings: Partial<Config['gate']> = {}, config: Partial<Config> = {}) {
  return gate({
    introduced: [],
    worsened: [],
    access: { added: [], removed: [] },
    exposure: { opened: [], closed: [] },
    risk: { base: 0, head: 0, change: 0 },
    diagnostics: [],
    frameworks: [],
    ...change,
    config: { ...defaultConfig, ...config, gate: { ...defaultConfig.gate, ...settings } },
  });
}

const waiver: Waiver = { reason: 'r', source: 'config' };
const grant: Grant = {
  actions: ['iam:PassRole', 'iam:CreateRole'],
  resources: ['*'],
  conditions: {},
  level: 'Permissions management',
  services: ['iam'],
  privilegeEscalation: ['passrole'],
  witness: { action: 'iam:PassRole', resource: '*', context: {} },
};
const opened: Exposure = {
  resource: 'Orders',
  from: 'internet',
  via: 'function URL',
  authorization: 'none',
  place: topOf('t.yaml'),
};
const verdict: FrameworkVerdict = {
  framework: 'soc2',
  name: 'SOC 2',
  mode: 'block',
  state: 'violation',
  controls: { 'CC6.1': ['f'] },
  label: '',
  reasons: [],
};

describe('gate', () => {
  it('counts findings as reports list them: what one tells together with its like is one', () => {
    const teller = { ...finding('high'), fingerprint: 'teller' };
    const folded = { ...finding('high'), fingerprint: 'folded', foldedInto: 'teller' };
    expect(judge({ introduced: [teller, folded] }).reasons[0]).toMatch(/^The change introduces 1 high finding;/);
    expect(judge({ introduced: [folded] })).toMatchObject({ verdict: 'fail' });
    expect(judge({ introduced: [folded] }).reasons[0]).toMatch(/introduces 1 high finding;/);
  });

  it('passes a change that does nothing', () => {
    expect(judge({})).toEqual({ verdict: 'pass', reasons: [] });
  });

  it('fails on findings at the limit, not under it, and counts them', () => {
    const change = {
      introduced: [finding('critical'), finding('high'), finding('medium')],
      worsened: [finding('high')],
    };
    expect(judge(change)).toEqual({
      verdict: 'fail',
      reasons: ['The change introduces 1 critical and 1 high findings and worsens 1 high finding; the limit is high.'],
    });
    expect(judge({ introduced: [finding('medium')] }).verdict).toBe('pass');
    expect(judge({ introduced: [finding('medium')] }, { failOn: 'medium' }).verdict).toBe('fail');
  });

  it('lets waived findings through, but not those whose waiver is pending', () => {
    expect(judge({ introduced: [finding('high', waiver)] }).verdict).toBe('pass');
    expect(judge({ introduced: [finding('high', { ...waiver, pending: true })] }).reasons).toEqual([
      'The change introduces 1 high finding; the limit is high; 1 waiver that it adds waits for approval.',
    ]);
  });

  it('limits the growth of risk', () => {
    const change = { risk: { base: 10, head: 60.04, change: 50.04 } };
    expect(judge(change).verdict).toBe('pass');
    expect(judge(change, { maxRiskIncrease: 50.04 }).verdict).toBe('pass');
    expect(judge(change, { maxRiskIncrease: 50 }).reasons).toEqual([
      'The risk grows by 50.04 points, from 10 points to 60.04 points; the limit is 50 points.',
    ]);
    expect(judge({ risk: { base: 1, head: 0, change: -1 } }, { maxRiskIncrease: 0 }).verdict).toBe('pass');
  });

  it.each([
    ['Permissions management', 'fail'],
    ['iam', 'fail'],
    ['privilege-escalation', 'fail'],
    ['Write', 'pass'],
    ['s3', 'pass'],
    ['public', 'pass'],
  ])('asks for approval of new access of the kind %s: %s', (kind, expected) => {
    const change = { access: { added: [grant], removed: [] } };
    expect(judge(change, { newAccess: [kind] }).verdict).toBe(expected);
    expect(judge({ ...change, approvals: ['octocat'] }, { newAccess: [kind] }).verdict).toBe('pass');
    expect(judge({ access: { added: [], removed: [grant] } }, { newAccess: [kind] }).verdict).toBe('pass');
  });

  it.each([
    [['Write'], 'fail'],
    [['public', 'iam'], 'fail'],
    [['public'], 'pass'],
    [[], 'pass'],
  ])('with new access %j asks for approval of what could not be compared to the end: %s', (newAccess, expected) => {
    const diagnostics = [{ level: 'warning' as const, code: 'access-inexact', message: 'm', subject: 'Role' }];
    expect(judge({ diagnostics }, { newAccess }).verdict).toBe(expected);
    expect(judge({ diagnostics, approvals: ['octocat'] }, { newAccess }).verdict).toBe('pass');
  });

  it('asks for approval of ways in for anybody', () => {
    const open = (exposure: Exposure) =>
      judge({ exposure: { opened: [exposure], closed: [] } }, { newAccess: ['public'] });
    expect(open(opened).reasons).toEqual([
      '1 new way in for anybody on the internet (`Orders` by `function URL`) needs an approval.',
    ]);
    expect(open({ ...opened, authorization: 'AWS_IAM' }).verdict).toBe('pass');
    expect(open({ ...opened, from: 'account' }).verdict).toBe('pass');
  });

  it('fails for what could not be read, unless told otherwise', () => {
    const diagnostics = [{ level: 'error' as const, code: 'yaml-syntax', message: 'm', place: topOf('t.yaml') }];
    expect(judge({ diagnostics }).reasons).toEqual(['1 error in `t.yaml` kept part of the change from being judged.']);
    expect(judge({ diagnostics }, { unreadable: 'warn' }).verdict).toBe('pass');
    expect(judge({ diagnostics: [{ level: 'warning', code: 'c', message: 'm' }] }).verdict).toBe('pass');
  });

  it('fails for frameworks by their mode, and lets a listed reviewer approve', () => {
    const frameworks = { soc2: { mode: 'require-approval' as const, reviewers: ['my-org/Security'] } };
    const approval = { ...verdict, mode: 'require-approval' as const };
    const under = (one: FrameworkVerdict, approvals: string[] = []) =>
      judge({ frameworks: [one], approvals }, {}, { frameworks });
    expect(under(verdict, ['my-org/security']).reasons).toEqual([
      'Evidence against 1 control of SOC 2 (CC6.1) must be gone or waived.',
    ]);
    expect(under(approval, ['octocat']).reasons).toEqual([
      'Evidence against 1 control of SOC 2 (CC6.1) needs the approval of `my-org/Security`.',
    ]);
    expect(
      under({ ...verdict, controls: { ...verdict.controls, 'CC6.2': ['f'] }, against: ['CC6.1'] }).reasons,
    ).toEqual(['Evidence against 1 control of SOC 2 (CC6.1) must be gone or waived.']);
    expect(under(approval, ['my-org/security']).verdict).toBe('pass');
    expect(under({ ...verdict, mode: 'label' }).verdict).toBe('pass');
    expect(under({ ...verdict, state: 'review' }).verdict).toBe('pass');
    expect(under({ ...verdict, state: 'waived' }).verdict).toBe('pass');
  });

  it.each(['observe', 'warn'] as const)('in the mode %s passes and says what enforce would do', (mode) => {
    expect(judge({ introduced: [finding('high')] }, { mode })).toEqual({
      verdict: 'pass',
      reasons: [`Not enforced, as the mode is ${mode}: The change introduces 1 high finding; the limit is high.`],
    });
  });
});
