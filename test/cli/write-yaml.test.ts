import { expect, test } from 'vitest';
import { writeYaml } from '../../src/cli/write-yaml.ts';
import { parse } from '../../src/core/parse/index.ts';

test('writes what our own parser reads as the same, and nothing invisible', () => {
  const shared = { Type: 'AWS::SNS::Topic' };
  const data = { Resources: { A: shared, B: shared, On: { yes: 'on', octal: '010', date: '2012-10-17' } } };
  const read = (text: string) => parse({ path: 'a.yaml', text }, () => undefined, '1.1');
  expect(read(writeYaml(data))).toEqual(data);
  expect(writeYaml(data)).not.toMatch(/[&*]/);
  const hidden = { 'a\u202eb': 'x\u001b[31m' };
  expect(writeYaml(hidden)).not.toMatch(/[\u202e\u001b]/);
  expect(read(writeYaml(hidden))).toEqual(hidden);
});
