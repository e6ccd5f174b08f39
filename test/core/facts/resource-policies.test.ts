import { expect, test } from 'vitest';
import { diff, scan } from '../../../src/index.ts';

const bus = (condition: string) => [
  {
    path: 't.yaml',
    text: `Resources:
  Policy:
    Type: AWS::Events::EventBusPolicy
    Properties:
      StatementId: all
      Statement:
        Effect: Allow
        Principal: '*'
        Action: events:PutEvents
        Resource: arn:aws:events:us-east-1:111122223333:event-bus/orders
${condition}`,
  },
];
const organization = "        Condition: { StringEquals: { 'aws:PrincipalOrgID': o-1234567890 } }\n";

test("a bus policy's whole statement is its policy", async () => {
  const open = await scan(bus(''));
  expect(open.findings.filter(({ rule }) => rule === 'event-bus-policy-open')).toHaveLength(1);
  const closed = await scan(bus(organization));
  expect(closed.findings.filter(({ rule }) => rule === 'event-bus-policy-open')).toEqual([]);
  const { access, gate } = await diff(bus(organization), bus(''));
  expect(access.added.map(({ actions }) => actions)).toEqual([['events:PutEvents']]);
  expect(access.added[0]?.place?.startLine).toBe(7);
  expect(gate.verdict).toBe('fail');
});
