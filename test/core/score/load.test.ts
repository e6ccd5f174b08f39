import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accountRate } from '../../../src/core/score/load.ts';
import { diff } from '../../../src/index.ts';

const template = (rate: unknown) =>
  JSON.stringify({
    Parameters: { Rate: { Type: 'Number' } },
    Resources: {
      Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'orders', ProtocolType: 'HTTP' } },
      Stage: {
        Type: 'AWS::ApiGatewayV2::Stage',
        Properties: {
          ApiId: { Ref: 'Api' },
          StageName: '$default',
          ...(rate === undefined ? {} : { DefaultRouteSettings: { ThrottlingRateLimit: rate } }),
        },
      },
    },
  });
const file = (rate: unknown) => [{ path: 'template.json', text: template(rate) }];
const change = async (base: unknown, head: unknown) =>
  (await diff(file(base), file(head), { today: '2026-01-01' })).risk.change;

test('a raised limit is worse, a lowered one better, and one that is not known neither', async () => {
  expect(await change(5, 200)).toBeGreaterThan(0);
  expect(await change(5, 200)).toBeLessThan(3);
  expect(await change(200, 5)).toBeCloseTo(-(await change(5, 200)), 8);
  expect(await change(5, 5)).toBe(0);
  expect(await change({ Ref: 'Rate' }, { Ref: 'Rate' })).toBe(0);
});

test('no limit is as bad as the rate of the whole account, and nothing is worse', async () => {
  expect(await change(accountRate, undefined)).toBeCloseTo(0, 8);
  await fc.assert(
    fc.asyncProperty(fc.nat(1_000_000), fc.nat(1_000_000), async (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(await change(low, high)).toBeGreaterThanOrEqual(0);
      expect(await change(high, undefined)).toBeGreaterThanOrEqual(-1e-8);
    }),
    { seed: 5, numRuns: 20 },
  );
});

test('the page names the rate of an account', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/scoring.md'), 'utf8');
  expect(page).toContain(`log2(1 + ${accountRate})`);
});
