/** Writes every document that is made of the code: docs/rules/, docs/frameworks.md, the key table of docs/configuration.md, schema/. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { configurationDocs } from './docs/configuration.ts';
import { frameworksPage } from './docs/frameworks.ts';
import { rulePages } from './docs/rules.ts';

const root = new URL('../', import.meta.url);

/** Path -> text of every generated document. */
export function generatedDocs(): Record<string, string> {
  return { ...rulePages(), 'docs/frameworks.md': frameworksPage(), ...configurationDocs() };
}

/** Pages of rules that there are no more. */
export function stalePages(pages: Readonly<Record<string, string>>): string[] {
  const written = readdirSync(new URL('docs/rules/', root)).map((name) => `docs/rules/${name}`);
  return written.filter((path) => !Object.hasOwn(pages, path));
}

if (import.meta.main) {
  const pages = generatedDocs();
  mkdirSync(new URL('docs/rules/', root), { recursive: true });
  for (const path of stalePages(pages)) rmSync(new URL(path, root));
  for (const [path, text] of Object.entries(pages)) writeFileSync(new URL(path, root), text);
}
