/** A value that a variable brings into a statement: the finding is at the statement, and names the line that defines the value. */
import { expect, test } from 'vitest';
import { diff } from '../../../../src/index.ts';

const service = (actions: string) => [
  {
    path: 'serverless.yml',
    text: `service: orders
provider:
  name: aws
  runtime: nodejs24.x
  iam:
    role:
      statements:
        - Effect: Allow
          Action: \${self:custom.actions}
          Resource: arn:aws:dynamodb:us-east-1:111122223333:table/orders
custom:
  actions: ${actions}
functions:
  get: { handler: get.handler }
`,
  },
];

test('a finding about a statement is related to the lines that define its values', async () => {
  const { findings } = await diff(service('dynamodb:GetItem'), service("'dynamodb:*'"));
  const [told] = findings.introduced.filter(({ rule }) => rule === 'iam-service-wildcard-action');
  expect(told?.place.startLine).toBe(8);
  expect(told?.related.map(({ startLine }) => startLine)).toContain(12);
});
