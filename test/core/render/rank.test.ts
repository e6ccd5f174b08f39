import { expect, test } from 'vitest';
import type { FunctionDelta, Grant } from '../../../src/core/model/delta.ts';
import { freshFindings, toldGrants } from '../../../src/core/render/rank.ts';
import { emptyDelta, finding, grant } from '../../support/deltas.ts';

const change = { base: 0, head: 0, change: 0 };
const added: FunctionDelta = { function: 'New', path: 'a.yaml', status: 'added', risk: change, score: change };
const told = (one: Partial<Grant>, functions = [added]) =>
  toldGrants(emptyDelta({ functions, access: { added: [grant({ resource: 'New', ...one })], removed: [] } })).length;

test("a new function's right to write its own logs and traces needs no line", () => {
  const logs = { actions: ['logs:CreateLogStream', 'logs:PutLogEvents', 'xray:PutTraceSegments', 'xray:GetSampling*'] };
  expect(told(logs)).toBe(0);
  expect(told({ actions: [...logs.actions, 's3:GetObject'] })).toBe(1);
  expect(told({ actions: ['logs:DeleteLogGroup'] })).toBe(1);
  expect(told({ actions: ['xray:PutResourcePolicy'] })).toBe(1);
  expect(told({ ...logs, privilegeEscalation: ['x'] })).toBe(1);
  expect(told(logs, [{ ...added, status: 'changed' }])).toBe(1);
});

test('a worsened finding may be told by an introduced one', () => {
  const teller = finding({ fingerprint: 'teller' });
  const folded = finding({ fingerprint: 'folded', foldedInto: 'teller' });
  const lists = { ...emptyDelta().findings, introduced: [teller], worsened: [folded] };
  expect(freshFindings(emptyDelta({ findings: lists }))).toEqual({ introduced: [teller], worsened: [] });
});
