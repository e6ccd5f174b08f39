import { expect, it } from 'vitest';
import { defaultConfig } from '../../src/core/model/config.ts';
import { diff } from '../../src/index.ts';

const table = (attribute: string) => [
  {
    path: 'template.yaml',
    text: `Resources:
  Orders:
    Type: AWS::DynamoDB::Table
    ${attribute}
    Properties: { KeySchema: [{ AttributeName: id, KeyType: HASH }] }
`,
  },
];

const change = (expires?: string) =>
  diff(table('DeletionPolicy: Retain'), table('DeletionPolicy: Delete'), {
    today: '2026-11-24',
    config: {
      ...defaultConfig,
      waivers: [
        {
          rule: 'stack-resource-deletion-policy-removed',
          resource: 'Orders',
          reason: 'moved to another stack',
          ...(expires === undefined ? {} : { expires }),
        },
      ],
    },
  });

it('waives what only a change rule tells, and lets the gate pass', async () => {
  const { findings, gate } = await change('2027-01-31');
  const found = findings.introduced.find((finding) => finding.rule === 'stack-resource-deletion-policy-removed');
  expect(found?.waived?.reason).toBe('moved to another stack');
  expect(gate.verdict).toBe('pass');
});

it('does not count a waiver whose last day is over', async () => {
  const { findings, gate } = await change('2026-11-01');
  expect(findings.persisting.map((finding) => finding.rule)).toContain('waiver-expired');
  expect(gate.verdict).toBe('fail');
});
