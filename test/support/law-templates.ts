/** The templates that laws are tried on: those of the examples and of test/cases/templates, as JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/core/model/place.ts';
import { parse } from '../../src/core/parse/index.ts';

const root = join(import.meta.dirname, '..', '..');

export interface NamedTemplate {
  name: string;
  source: SourceFile;
  json: ReturnType<typeof JSON.parse>;
}

function load(folder: string, name: string): NamedTemplate {
  const source = { path: name, text: readFileSync(join(root, folder, name), 'utf8') };
  const json = JSON.parse(JSON.stringify(parse(source, () => {})));
  return { name: `${folder}/${name}`, source, json };
}

const folder = 'test/cases/templates';

export const templates: readonly NamedTemplate[] = [
  load('examples/orders/base', 'template.yaml'),
  load('examples/orders/head', 'template.yaml'),
  ...readdirSync(join(root, folder)).map((name) => load(folder, name)),
];
