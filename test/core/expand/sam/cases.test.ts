/** Each folder of test/cases/sam holds a template and what AWS's own translator (1.110) makes of it, read with the same reader. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expanded } from './expanded.ts';

const root = join(import.meta.dirname, '../../../cases/sam');

test.each(readdirSync(root))('%s', (name) => {
  const { template, diagnostics } = expanded(readFileSync(join(root, name, 'template.yaml'), 'utf8'));
  expect(diagnostics).toEqual([]);
  const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8'));
  expect(JSON.parse(JSON.stringify(template))).toEqual(expected);
});
