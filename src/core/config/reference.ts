/** Takes the table of keys, gives the reference of the configuration as Markdown. */
import { settings } from './settings.ts';
import { describe, type Key, type Shape } from './shape.ts';

/** One row per key, nested keys under their path; `[]` stands for each item of a list, `<name>` for each entry of a map. */
export function configReference(): string {
  const rows = rowsOf(settings.keys, '');
  return ['| key | value | default | what it does |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function rowsOf(keys: Readonly<Record<string, Key>>, prefix: string): string[] {
  return Object.entries(keys).flatMap(([name, key]) => {
    const path = prefix + name;
    const standard = key.required ? 'required' : key.default ? `\`${key.default}\`` : '';
    const help = key.example ? `${key.help} Example: \`${name}: ${key.example}\`` : key.help;
    const row = [`\`${path}\``, describe(key.shape), standard, help].map(cell).join(' | ');
    return [`| ${row} |`, ...nested(key.shape, path)];
  });
}

function nested(shape: Shape, path: string): string[] {
  if (shape.is === 'object') return rowsOf(shape.keys, `${path}.`);
  if (shape.is === 'list') return nested(shape.of, `${path}[]`);
  return shape.is === 'map' ? nested(shape.of, `${path}.<name>`) : [];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
