import { expect, test } from 'vitest';
import { outputsOf } from '../../src/action/report.ts';
import { diff } from '../../src/index.ts';

const queue = (id: string) => `  ${id}: { Type: AWS::SQS::Queue, Properties: { SqsManagedSseEnabled: false } }\n`;
const side = (count: number) => [
  {
    path: 't.yaml',
    text: `Resources:\n  Topic: { Type: AWS::SNS::Topic }\n${Array.from({ length: count }, (_, at) => queue(`Queue${at}`)).join('')}`,
  },
];

test('`introduced` counts as the summary lists: what is told together is one', async () => {
  const delta = await diff(side(0), side(5));
  const told = delta.findings.introduced.filter(({ foldedInto }) => foldedInto === undefined);
  expect(delta.findings.introduced.length).toBeGreaterThan(told.length);
  expect(outputsOf({ delta })).toMatchObject({ introduced: String(told.length) });
});
