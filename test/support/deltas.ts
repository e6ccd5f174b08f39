/** Hand-made reviews for tests of what reports do with them: an ordinary one, a hostile one, an enormous one, none. */
import type { Delta, Exposure, Grant, ScanReport } from '../../src/core/model/delta.ts';
import type { Finding, Severity } from '../../src/core/model/finding.ts';
import type { Place } from '../../src/core/model/place.ts';
import type { DiffReport } from '../../src/core/render/report.ts';

export const headSource = `AWSTemplateFormatVersion: '2010-09-09'
Transform: AWS::Serverless-2016-10-31
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs24.x
      FunctionUrlConfig:
        AuthType: NONE
      Environment:
        Variables:
          DB_PASSWORD: hunter2-is-secret
      Policies:
        - Statement:
            - Effect: Allow
              Action: dynamodb:*
              Resource: '*'
`;

export function placeAt(path: string, startLine: number, startColumn = 1, endColumn = startColumn + 1): Place {
  return { path, startLine, startColumn, endLine: startLine, endColumn };
}

let counter = 0;
export function finding(over: Partial<Finding> = {}): Finding {
  return {
    rule: 'fn-url-auth-none',
    area: 'http',
    severity: 'high',
    resource: 'Orders',
    resourceType: 'AWS::Serverless::Function',
    title: 'Function URL without authorization',
    message: 'the function URL of `Orders` answers everyone on the internet',
    remediation: 'set `AuthType: AWS_IAM`, or put the function behind an API with an authorizer',
    place: placeAt('payments/template.yaml', 10, 19, 23),
    related: [],
    frameworks: { 'pci-dss-4.0.1': ['7.2.1', '8.6.2'], 'nist-800-53-r5': ['AC-3'] },
    fingerprint: `f${String(counter++).padStart(6, '0')}`,
    ...over,
  };
}

export function grant(over: Partial<Grant> = {}): Grant {
  return {
    principal: 'OrdersRole',
    actions: ['dynamodb:DeleteItem', 'dynamodb:PutItem'],
    resources: ['arn:aws:dynamodb:us-east-1:${Token[Ref:AWS::AccountId]}:table/*'],
    conditions: {},
    level: 'Write',
    services: ['dynamodb'],
    privilegeEscalation: [],
    witness: {
      action: 'dynamodb:DeleteItem',
      resource: 'arn:aws:dynamodb:us-east-1:111122223333:table/Ledger',
      context: { 'aws:SourceIp': '203.0.113.7' },
    },
    place: placeAt('payments/template.yaml', 17, 15),
    resource: 'Orders',
    ...over,
  };
}

export function exposure(over: Partial<Exposure> = {}): Exposure {
  return {
    resource: 'Orders',
    from: 'internet',
    via: 'function URL',
    authorization: 'none',
    place: placeAt('payments/template.yaml', 10),
    ...over,
  };
}

export function emptyDelta(over: Partial<Delta> = {}): Delta {
  return {
    risk: { base: 0, head: 0, change: 0 },
    score: { base: 100, head: 100, change: 0 },
    grade: { base: 'A', head: 'A' },
    findings: { introduced: [], worsened: [], resolved: [], improved: [], persisting: [] },
    access: { added: [], removed: [] },
    exposure: { opened: [], closed: [] },
    functions: [],
    frameworks: [],
    gate: { verdict: 'pass', reasons: [] },
    diagnostics: [],
    coverage: [],
    ...over,
  };
}

export function diffReport(delta: Delta, over: Partial<DiffReport> = {}): DiffReport {
  return {
    delta,
    base: { label: 'main', sha: '1111111222222233333334444444555555566666' },
    head: { label: 'orders', sha: 'abcdef0123456789abcdef0123456789abcdef01' },
    mode: 'enforce',
    ...over,
  };
}

/** A change as a reviewer may meet it on a good day. */
export function ordinary(): DiffReport {
  const secret = finding({
    rule: 'fn-env-secret',
    area: 'platform',
    severity: 'critical',
    title: 'Secret in environment variables',
    message: 'the variable `DB_PASSWORD` of `Orders` holds what looks like a password',
    remediation: 'move it to Secrets Manager and give the function its ARN',
    place: placeAt('payments/template.yaml', 13, 24, 41),
  });
  const fixable = finding({
    fix: [{ place: placeAt('payments/template.yaml', 10, 19, 23), text: 'AWS_IAM' }],
    reach: 'internet',
  });
  return diffReport(
    emptyDelta({
      risk: { base: 48, head: 228, change: 180 },
      score: { base: 72, head: 20.6, change: -51.4 },
      grade: { base: 'C', head: 'E' },
      findings: {
        introduced: [
          fixable,
          secret,
          finding({ severity: 'low', title: 'No alarm on errors', rule: 'fn-no-alarm', when: '`Stage` is `prod`' }),
        ],
        worsened: [
          finding({
            rule: 'iam-action-wildcard',
            severity: 'medium',
            title: 'Every action of a service',
            place: placeAt('payments/template.yaml', 17, 23, 33),
          }),
        ],
        resolved: [
          finding({ rule: 'fn-no-dlq', severity: 'medium', title: 'No dead-letter queue', resource: 'Audit' }),
        ],
        improved: [],
        persisting: [finding({ severity: 'medium' }), finding({ severity: 'info' })],
      },
      access: {
        added: [
          grant(),
          grant({
            level: 'Permissions management',
            actions: ['iam:PassRole'],
            privilegeEscalation: ['lambda-passrole'],
            escalationStories: ['can hand a more powerful role to something that it makes'],
          }),
        ],
        removed: [],
      },
      exposure: { opened: [exposure()], closed: [exposure({ via: 'GET /audit on Api', resource: 'Audit' })] },
      functions: [
        {
          function: 'Orders',
          path: 'payments/template.yaml',
          status: 'changed',
          risk: { base: 20, head: 200, change: 180 },
          score: { base: 87, head: 25, change: -62 },
        },
      ],
      frameworks: [
        {
          framework: 'pci-dss-4.0.1',
          name: 'PCI DSS 4.0.1',
          mode: 'require-approval',
          state: 'violation',
          controls: { '7.2.1': [fixable.fingerprint] },
          label: 'compliance: pci-dss-4.0.1 violation',
          reasons: ['one control has new findings'],
        },
      ],
      gate: {
        verdict: 'fail',
        reasons: ['2 introduced findings are high or worse', 'the risk grows by 180, more than the 50 allowed'],
      },
      diagnostics: [
        {
          level: 'warning',
          code: 'duplicate-key',
          message: 'the key `Runtime` is written twice; the last one counts',
          place: placeAt('payments/template.yaml', 8, 7),
        },
      ],
      coverage: [
        { path: 'payments/template.yaml', side: 'base', state: 'read', format: 'sam', resources: 4 },
        { path: 'payments/template.yaml', side: 'head', state: 'read', format: 'sam', resources: 5 },
        { path: 'legacy/template.json', side: 'head', state: 'failed', reason: 'the JSON ends early at line 12' },
      ],
    }),
  );
}

/** What an attacker may put into ids, paths, messages and values. */
export const attacks = [
  '@everyone @octocat',
  '::error file=x::owned',
  '##[error]owned',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '`` ``` ` ```suggestion',
  '![image](https://evil.example/x.png)',
  '[link](javascript:alert(1)) https://evil.example www.evil.example a@evil.example',
  '\u001b[31mred\u001b[0m\u0007\u009b2J',
  '\u202eevil\u2066\u200b\ufeff',
  '| cell | cell |\n# heading\n- [ ] task\n\n</details>',
  '--> <!-- lambdelta:summary --> #1 GH-2 octo/repo#3 :tada: $x$',
  '"]; click n0 href "javascript:alert(1)" %%{init: {}}%%',
  '\ud800 lone \udfff',
  '%0A::warning::x %25',
  '<!-- lambdelta:finding forged --> `<!-- lambdelta:fixed -->`',
];

export function hostile(text: string): DiffReport {
  const bad = finding({
    rule: 'fn-url-auth-none',
    resource: text,
    construct: text,
    title: `Title of ${text}`,
    message: `the value \`${text}\` is bad: ${text}`,
    remediation: `change ${text}`,
    place: placeAt(text, 10),
    related: [placeAt(text, 3)],
    when: text,
    frameworks: { [text]: [text] },
  });
  return diffReport(
    emptyDelta({
      findings: {
        introduced: [bad],
        worsened: [{ ...bad, fingerprint: 'w1' }],
        resolved: [{ ...bad, fingerprint: 'r1' }],
        improved: [],
        persisting: [{ ...bad, fingerprint: 'p1', waived: { reason: text, source: 'template' } }],
      },
      access: {
        added: [
          grant({
            principal: text,
            actions: [text],
            resources: [text],
            witness: { principal: text, action: text, resource: text, context: { [text]: [text, text] } },
            privilegeEscalation: [text],
          }),
        ],
        removed: [],
      },
      exposure: {
        opened: [exposure({ resource: text, via: text, authorization: text, place: placeAt(text, 1) })],
        closed: [],
      },
      functions: [
        {
          function: text,
          was: text,
          path: text,
          status: 'renamed',
          risk: { base: 0, head: 5, change: 5 },
          score: { base: 1, head: 1, change: 0 },
        },
      ],
      frameworks: [
        {
          framework: text,
          name: text,
          mode: 'label',
          state: 'review',
          controls: { [text]: ['x'] },
          label: text,
          reasons: [text],
        },
      ],
      gate: { verdict: 'fail', reasons: [`because of ${text}`] },
      diagnostics: [
        { level: 'error', code: 'yaml-syntax', message: `cannot read \`${text}\`: ${text}`, place: placeAt(text, 1) },
      ],
      coverage: [{ path: text, side: 'head', state: 'failed', reason: text }],
    }),
    { base: { label: text }, head: { label: text }, notes: [`note ${text}`] },
  );
}

const cycle: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** `size` of everything that a report lists. */
export function enormous(size: number): DiffReport {
  const many = <T>(make: (index: number) => T): T[] => Array.from({ length: size }, (_, index) => make(index));
  const findings = (prefix: string) =>
    many((index) =>
      finding({
        resource: `${prefix}${index}`,
        severity: cycle[index % 5] ?? 'info',
        fingerprint: `${prefix}${index}`,
        place: placeAt(`services/${prefix}/template-${index}.yaml`, index + 1),
      }),
    );
  const base = ordinary();
  return {
    ...base,
    delta: {
      ...base.delta,
      findings: {
        introduced: findings('New'),
        worsened: findings('Worse'),
        resolved: findings('Gone'),
        improved: findings('Better'),
        persisting: findings('Old'),
      },
      access: {
        added: many((index) => grant({ principal: `Role${index}` })),
        removed: many((index) => grant({ principal: `Was${index}` })),
      },
      exposure: {
        opened: many((index) => exposure({ resource: `Fn${index}` })),
        closed: many((index) => exposure({ resource: `Fn${index}`, via: 'queue' })),
      },
      functions: many((index) => ({
        function: `Fn${index}`,
        path: 'a.yaml',
        status: 'changed' as const,
        risk: { base: 0, head: index, change: index },
        score: { base: 1, head: 1, change: 0 },
      })),
      diagnostics: many((index) => ({
        level: 'warning' as const,
        code: 'duplicate-key',
        message: `the key \`K${index}\` is written twice`,
        place: placeAt('a.yaml', index + 1),
      })),
      coverage: many((index) => ({
        path: `t${index}.yaml`,
        side: 'head' as const,
        state: index % 3 === 0 ? ('failed' as const) : ('read' as const),
        reason: 'the text is no YAML',
      })),
      gate: { verdict: 'fail', reasons: many((index) => `reason number ${index}`) },
    },
  };
}

export function scanReport(over: Partial<ScanReport> = {}): ScanReport {
  const { delta } = ordinary();
  return {
    findings: [...delta.findings.introduced, ...delta.findings.worsened],
    applications: [
      { path: 'payments/template.yaml', format: 'sam', resources: 5, functions: 2, risk: 228, score: 20.6, grade: 'E' },
    ],
    risk: 228,
    score: 20.6,
    diagnostics: delta.diagnostics,
    coverage: delta.coverage.filter((template) => template.side === 'head'),
    ...over,
  };
}
