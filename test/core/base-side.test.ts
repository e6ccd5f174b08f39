/** What base held and cannot be read: the pull request that repairs it must be able to pass. */
import { expect, test } from 'vitest';
import { diff } from '../../src/index.ts';

const path = 'template.yaml';
const whole = 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n    Properties: { KmsMasterKeyId: alias/own }\n';
const broken = `${whole}  Queue: [\n`;

test('an error of base is a warning that says so, and does not fail the gate; its coverage stays failed', async () => {
  const delta = await diff([{ path, text: broken }], [{ path, text: whole }]);
  expect(delta.diagnostics.map(({ level }) => level)).toEqual(['warning']);
  expect(delta.diagnostics[0]?.message).toMatch(/^on the base side/);
  expect(delta.gate.verdict).toBe('pass');
  expect(delta.coverage.find(({ side }) => side === 'base')?.state).toBe('failed');
});

test('an error of head fails it', async () => {
  const delta = await diff([{ path, text: whole }], [{ path, text: broken }]);
  expect(delta.diagnostics[0]?.level).toBe('error');
  expect(delta.gate.verdict).toBe('fail');
});
