import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { frameworksPage } from '../../../scripts/docs/frameworks.ts';

it('docs/frameworks.md is fresh', () => {
  expect(readFileSync(new URL('../../../docs/frameworks.md', import.meta.url), 'utf8')).toBe(frameworksPage());
});
