import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/model/finding.ts';
import { compliance } from '../../../src/core/rules/compliance/index.ts';
import { monitoring } from '../../../src/core/rules/monitoring/index.ts';
import { type Row, rowRules } from '../../../src/core/rules/rows.ts';
import { on, oneOf } from '../../../src/core/rules/shapes.ts';
import { scan } from '../../../src/index.ts';

const path = 'template.yaml';
const options = { today: '2026-11-24' };

async function findings(text: string, rule: string): Promise<Finding[]> {
  const report = await scan([{ path, text }], options);
  expect(report.diagnostics.filter((one) => one.level === 'error')).toEqual([]);
  return report.findings.filter((one) => one.rule === rule);
}

describe('a rule about one property', () => {
  it('points at the line that is wrong, or at the resource where nothing is written', async () => {
    const table = (more: string) => `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    Properties:
      BillingMode: PAY_PER_REQUEST
${more}`;
    const [written] = await findings(table('      DeletionProtectionEnabled: false\n'), 'ddb-no-deletion-protection');
    expect(written?.place.startLine).toBe(6);
    const [absent] = await findings(table(''), 'ddb-no-deletion-protection');
    expect(absent?.place.startLine).toBe(2);
  });

  it('suggests the right value in place of the wrong one, and in the way that it was written', async () => {
    const key = (value: string) =>
      `Resources:\n  Key:\n    Type: AWS::KMS::Key\n    Properties:\n      EnableKeyRotation: ${value}\n`;
    for (const [value, text] of [
      ['false', 'true'],
      ["'false'", "'true'"],
    ] as const) {
      const [found] = await findings(key(value), 'kms-no-rotation');
      expect(found?.fix).toEqual([{ place: expect.objectContaining({ startLine: 5 }), text }]);
    }
  });

  it('suggests it where SAM moves the value, and nothing in place of an empty one', async () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { Tracing: PassThrough } }
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties: { InlineCode: '', Handler: a.b, Runtime: nodejs24.x }
`;
    const [found] = await findings(text, 'fn-no-tracing');
    expect(found?.fix).toEqual([{ place: expect.objectContaining({ startLine: 2 }), text: 'Active' }]);
    const stream =
      "Resources:\n  S:\n    Type: AWS::Kinesis::Stream\n    Properties: { StreamEncryption: { EncryptionType: '' } }\n";
    const [empty] = await findings(stream, 'kinesis-no-encryption');
    expect(empty).toBeDefined();
    expect(empty?.fix).toBeUndefined();
  });

  it('suggests nothing where the value comes from a parameter', async () => {
    const text = `Parameters:
  Rotate: { Type: String, Default: 'false', AllowedValues: ['false'] }
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: !Ref Rotate }
`;
    const [found] = await findings(text, 'kms-no-rotation');
    expect(found?.fix).toBeUndefined();
    expect(found).toBeDefined();
  });

  it('is a step milder where a condition of the template decides', async () => {
    const text = (value: string) => `Parameters: { Stage: { Type: String } }
Conditions: { IsProd: !Equals [!Ref Stage, prod] }
Resources:
  Key:
    Type: AWS::KMS::Key
    Properties: { EnableKeyRotation: ${value} }
`;
    const [always] = await findings(text('false'), 'kms-no-rotation');
    expect(always?.severity).toBe('medium');
    const [sometimes] = await findings(text('!If [IsProd, true, false]'), 'kms-no-rotation');
    expect(sometimes).toMatchObject({ severity: 'low', when: expect.stringContaining('Stage') });
  });

  it('leaves alone what the Serverless Framework makes for itself', async () => {
    const text =
      'service: orders\nprovider: { name: aws, runtime: nodejs22.x }\nfunctions: { place: { handler: a.b } }\n';
    const report = await scan([{ path: 'serverless.yml', text }], options);
    expect(
      report.findings.filter((one) => one.resource === 'ServerlessDeploymentBucket' && one.area === 'compliance'),
    ).toEqual([]);
  });
});

/** The value of every property that a rule names is a parameter without default: nothing is known, so nothing is said. */
describe('an unknown value', () => {
  const local = [...monitoring, ...compliance].filter((rule) => rule.kind === 'state' && 'local' in rule);

  /** The passing example with a parameter for its last property: that is the one which makes it pass. */
  function withUnknown(example: string): string | undefined {
    const written = /Properties: \{ (.*) \}$/m.exec(example)?.[1] ?? '';
    let depth = 0;
    let start = 0;
    for (const [at, letter] of [...written].entries()) {
      if ('[{'.includes(letter)) depth++;
      else if (']}'.includes(letter)) depth--;
      else if (letter === ',' && depth === 0) start = at + 2;
    }
    const name = /^\w+/.exec(written.slice(start))?.[0];
    return name && example.replace(written, `${written.slice(0, start)}${name}: !Ref Unknown`);
  }

  const cases = local.flatMap((rule) => {
    const text = withUnknown(String(rule.examples.pass));
    return text === undefined ? [] : [[rule.id, text] as const];
  });

  it('is tried on nearly all rules that look at one resource', () => {
    expect(cases.length).toBeGreaterThan(40);
  });

  it.each(cases)('%s says nothing', async (id, text) => {
    expect(await findings(`Parameters: { Unknown: { Type: String } }\n${text}`, id)).toEqual([]);
  });

  it('hides the property when it stands for what holds it', () => {
    const row: Row = {
      id: 'example',
      severity: 'low',
      title: 'Example',
      description: 'An example.',
      remediation: 'none',
      docs: 'https://docs.aws.amazon.com/',
      on: ['AWS::SQS::Queue'],
      property: 'A.B',
      must: on,
      says: 'is wrong',
      fail: '',
      pass: 'A: { B: true }',
    };
    const [rule] = rowRules('monitoring', [row]);
    const check = (properties: object) => [
      ...(rule?.check({ id: 'Q', properties, body: {}, author: { id: 'Q', type: '' } } as never, {} as never) ?? []),
    ];
    expect(check({})).toHaveLength(1);
    expect(check({ A: '${Token[Ref:P]}' })).toEqual([]);
    expect(check({ A: { B: '${Token[Ref:P]}' } })).toEqual([]);
    expect(oneOf('x')('${Token[Ref:P]}')).toBe('unknown');
  });
});
