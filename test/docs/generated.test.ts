import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedDocs, stalePages } from '../../scripts/docs.ts';
import { rules } from '../../src/index.ts';

const root = new URL('../../', import.meta.url);
const pages = await generatedDocs();

it('keeps every generated document as `npm run docs` writes it', () => {
  const differs = Object.entries(pages).filter(([path, text]) => {
    try {
      return readFileSync(new URL(path, root), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  expect(differs.map(([path]) => path)).toEqual([]);
  expect(stalePages(pages)).toEqual([]);
});

it('has a page for each rule, listed in the index', () => {
  const index = pages['docs/rules/README.md'] ?? '';
  expect(rules.filter(({ id }) => pages[`docs/rules/${id}.md`] === undefined)).toEqual([]);
  expect(rules.filter(({ id }) => !index.includes(`](${id}.md)`))).toEqual([]);
});
