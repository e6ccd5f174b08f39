/** Writes every document that is made of the code: docs/rules/, docs/frameworks.md, schema/, tables of docs/configuration.md and docs/comparison.md, the demo in README.md. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { comparisonPage } from './docs/comparison.ts';
import { configurationDocs } from './docs/configuration.ts';
import { frameworksPage } from './docs/frameworks.ts';
import { readme } from './docs/readme.ts';
import { rulePages } from './docs/rules.ts';

const root = new URL('../', import.meta.url);

/** Path -> text of every generated document. */
export async function generatedDocs(): Promise<Record<string, string>> {
  const comparison = await comparisonPage();
  return {
    ...rulePages(),
    'docs/frameworks.md': frameworksPage(),
    ...configurationDocs(),
    'docs/comparison.md': comparison,
    'README.md': readme(),
  };
}

/** Pages of rules that there are no more. */
export function stalePages(pages: Readonly<Record<string, string>>): string[] {
  const written = readdirSync(new URL('docs/rules/', root)).map((name) => `docs/rules/${name}`);
  return written.filter((path) => !Object.hasOwn(pages, path));
}

if (import.meta.main) {
  const pages = await generatedDocs();
  mkdirSync(new URL('docs/rules/', root), { recursive: true });
  for (const path of stalePages(pages)) rmSync(new URL(path, root));
  for (const [path, text] of Object.entries(pages)) writeFileSync(new URL(path, root), text);
}
