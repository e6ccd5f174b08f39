import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

it('shows the table of imports that the architecture test holds', () => {
  const held = /const mayImport[^{]*\{([\s\S]*?)\n\};/.exec(read('test/architecture.test.ts'))?.[1] ?? '';
  const rows = [...held.matchAll(/^ {2}'?([\w/-]+)'?: \[([^\]]*)\]/gm)].map(([, room, list]) => [
    room,
    [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, name]) => name),
  ]);
  const shown = read('docs/architecture.md').split('| room | may import |\n| --- | --- |\n')[1]?.split('\n\n')[0] ?? '';
  const said = shown
    .split('\n')
    .map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name))
    .map(([room, ...list]) => [room, list]);
  expect(rows.length).toBeGreaterThan(10);
  expect(said).toEqual(rows);
});

/** Pages that people read; those of rules are made from one template, so a few stand for all. */
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  '.github/SECURITY.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'docs/rules/README.md',
  'docs/rules/fn-env-secret.md',
];

/** GitHub's anchor of a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');

const anchorsOf = (path: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading ?? ''));

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '');
    const broken = links.filter((link) => {
      if (/^https?:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
