import { expect, it } from 'vitest';
import { scenarioPairs } from '../../../src/core/delta/scenario-pairs.ts';
import type { Scenario } from '../../../src/core/model/stack.ts';

const scenario = (parameters: Record<string, string>): Scenario => ({ parameters, conditions: {}, label: '' });
const letters = [...'abcdefgh'];
const combinations = letters.flatMap((one) => letters.concat('i').map((two) => ({ One: one, Two: two })));

it('compares no combination that a sample lacks because of a parameter that is new', () => {
  const sample = combinations.slice(-64);
  const base = sample.map((parameters) => scenario(parameters));
  const lacking = scenario({ One: 'a', Two: 'a', Preference: 'slow' });
  const head = [lacking, ...sample.map((parameters) => scenario({ ...parameters, Preference: 'slow' }))];
  const pairs = scenarioPairs(base, head);
  expect(pairs.map(([, to]) => to)).not.toContain(0);
  expect(pairs).toHaveLength(sample.length);
});

it('still compares what only such a combination shows', () => {
  const sample = combinations.slice(-64);
  const base = sample.map((parameters) => scenario(parameters));
  const head = [scenario({ One: 'new', Two: 'b' }), ...sample.map((parameters) => scenario(parameters))];
  expect(scenarioPairs(base, head).map(([, to]) => to)).toContain(0);
});
