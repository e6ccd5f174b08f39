import { expect, test } from 'vitest';
import { scan } from '../../../src/index.ts';

const way = async (path: string, text: string) => {
  const { findings } = await scan([{ path, text }]);
  return findings.filter(({ rule }) => rule === 'fn-no-tracing').map(({ remediation }) => remediation);
};
const plain =
  '  F: { Type: AWS::Lambda::Function, Properties: { Runtime: nodejs24.x, Handler: a.b, Code: { ZipFile: x }, Role: r } }\n';

test('the way out is in the words of the format that the resource is written in', async () => {
  const cloudformation = await way('t.yaml', `Resources:\n${plain}`);
  expect(cloudformation).toHaveLength(1);
  expect(cloudformation[0]).not.toContain('Globals');
  const sam = 'Transform: AWS::Serverless-2016-10-31\nResources:\n';
  const own =
    '  S: { Type: AWS::Serverless::Function, Properties: { Runtime: nodejs24.x, Handler: a.b, CodeUri: . } }\n';
  const [ofOwn, ofPlain] = await way('t.yaml', sam + own + plain);
  expect(ofOwn).toContain('Globals');
  expect(ofPlain).toBe(cloudformation[0]);
  const service = 'service: s\nprovider: { name: aws, runtime: nodejs24.x }\nfunctions:\n  f: { handler: a.b }\n';
  const [ofService, ofResource] = await way(
    'serverless.yml',
    `${service}resources:\n  Resources:\n  ${plain.trimEnd()}\n`,
  );
  expect(ofService).toContain('provider');
  expect(ofResource).toBe(cloudformation[0]);
});
