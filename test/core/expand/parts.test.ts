/** Files that a service puts under `resources` are judged there, once. */
import { expect, test } from 'vitest';
import { diff, scan } from '../../../src/index.ts';

const topic = (principal: string) => `Resources:
  Topic: { Type: AWS::SNS::Topic }
  Policy:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [!Ref Topic]
      PolicyDocument: { Statement: [{ Effect: Allow, Principal: ${principal}, Action: 'sns:Publish', Resource: !Ref Topic }] }
`;
const service = (resources: string) => `service: orders
provider: { name: aws, runtime: nodejs24.x }
functions:
  get: { handler: get.handler }
${resources}`;

async function judged(resources: string, more: Record<string, string> = {}) {
  const files = { 'serverless.yml': service(resources), 'resources/topic.yml': topic("'*'"), ...more };
  const { findings, coverage } = await scan(Object.entries(files).map(([path, text]) => ({ path, text })));
  return {
    told: findings.filter(({ rule }) => rule === 'sns-policy-public').map(({ place }) => place.path),
    templates: coverage.map(({ path }) => path),
  };
}

test.each([
  'resources: ${file(./resources/topic.yml)}',
  'resources:\n  - ${file(./resources/topic.yml)}',
  'resources:\n  Resources: ${file(./resources/topic.yml):Resources}',
])('what a service takes in whole is told once, at its own line: %s', async (resources) => {
  expect(await judged(resources)).toEqual({ told: ['resources/topic.yml'], templates: ['serverless.yml'] });
});

test('a template of which a service only reads a value is judged by itself', async () => {
  const other = 'custom:\n  topic: ${file(./resources/topic.yml):Resources.Topic.Type}';
  expect(await judged(other)).toEqual({
    told: ['resources/topic.yml'],
    templates: ['resources/topic.yml', 'serverless.yml'],
  });
  const some = 'resources:\n  Resources:\n    Topic: ${file(./resources/topic.yml):Resources.Topic}';
  expect((await judged(some)).templates).toEqual(['resources/topic.yml', 'serverless.yml']);
});

test('a change of such a file is told once', async () => {
  const side = (principal: string) => [
    { path: 'serverless.yml', text: service('resources:\n  - ${file(./resources/topic.yml)}') },
    { path: 'resources/topic.yml', text: topic(principal) },
  ];
  const { findings, access } = await diff(side("{ AWS: '111122223333' }"), side("'*'"));
  expect(findings.introduced.filter(({ rule }) => rule === 'sns-policy-public')).toHaveLength(1);
  expect(access.added).toHaveLength(1);
});
