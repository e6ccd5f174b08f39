/** Writes what is made of the configuration's table: the JSON Schema, and the table of keys in docs/configuration.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { configReference, configSchema } from '../../src/core/config/index.ts';
import { frameworks } from '../../src/core/frameworks/index.ts';

const root = new URL('../../', import.meta.url);

/** Path -> text of every file that is made of the table. */
export function configurationDocs(): Record<string, string> {
  const page = readFileSync(new URL('docs/configuration.md', root), 'utf8');
  const [before, rest] = page.split(/(?<=<!-- keys: .*-->\n)/, 2) as [string, string];
  const after = rest.slice(rest.indexOf('<!-- /keys -->'));
  const known = { frameworks: frameworks.map((framework) => framework.id) };
  return {
    'docs/configuration.md': `${before}\n${configReference()}\n\n${after}`,
    'schema/lambdelta.schema.json': `${JSON.stringify(configSchema(known), null, 2)}\n`,
  };
}

if (import.meta.main) {
  for (const [path, text] of Object.entries(configurationDocs())) writeFileSync(new URL(path, root), text);
}
