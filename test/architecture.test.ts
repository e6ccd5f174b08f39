import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Room -> rooms that it may import, besides itself. A room is the longest prefix that fits. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/core/model': [],
  'src/core/parse': ['src/core/model'],
  'src/core/expand': ['src/core/model', 'src/core/parse', 'data'],
  'src/core/access': ['src/core/model'],
  'src/core/facts': ['src/core/model', 'src/core/access'],
  'src/core/rules': ['src/core/model', 'src/core/access', 'data'],
  'src/core/frameworks': ['src/core/model', 'data'],
  'src/core/config': ['src/core/model', 'src/core/parse'],
  'src/core/waivers': ['src/core/model', 'src/core/parse'],
  'src/core/delta': ['src/core/model', 'src/core/score'],
  'src/core/score': ['src/core/model'],
  'src/core/render': ['src/core/model', 'src/core/frameworks'],
  // review.ts and the files beside it string the rooms together.
  'src/core': [
    'src/core/access',
    'src/core/config',
    'src/core/delta',
    'src/core/expand',
    'src/core/facts',
    'src/core/frameworks',
    'src/core/model',
    'src/core/rules',
    'src/core/score',
    'src/core/waivers',
  ],
  'src/edge/github': ['src/core/model'],
  'src/edge/aws': ['src/core/model'],
  'src/edge/disk': ['src/core/model'],
  src: ['src/core', 'src/core/*', 'src/edge/*', 'data'],
  app: ['src', 'src/core', 'src/core/*', 'src/edge/*'],
};

/** Files that only start something: nobody imports them. */
const doors = ['src/action.ts', 'src/cli.ts', 'app/index.ts'];

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesBelow(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const files = [...filesBelow('src'), ...filesBelow('app')];
const source = new Map(files.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

function importsOf(path: string): { target: string; typeOnly: boolean }[] {
  const pattern = /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/gm;
  return [...(source.get(path) ?? '').matchAll(pattern)].map((match) => ({
    target: relative(root, join(root, dirname(path), (match[2] ?? match[3]) as string)),
    typeOnly: match[1] !== undefined,
  }));
}

function roomOf(path: string): string | undefined {
  if (path.startsWith('data/')) return 'data';
  const rooms = Object.keys(mayImport).filter((room) => path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

const allows = (row: readonly string[], room: string) =>
  row.some((one) => one === room || (one.endsWith('/*') && room.startsWith(one.slice(0, -1))));

it('lets each room import only what the table says', () => {
  const forbidden = files.flatMap((path) => {
    const from = roomOf(path) as string;
    return importsOf(path)
      .map(({ target }) => ({ target, to: roomOf(target) }))
      .filter(({ to }) => to !== from && (to === undefined || !allows(mayImport[from] ?? [], to)))
      .map(({ target }) => `${path} imports ${target}`);
  });
  expect(forbidden).toEqual([]);
});

it('knows every room, and has no row without a room', () => {
  expect(files.filter((path) => roomOf(path) === undefined)).toEqual([]);
  expect(Object.keys(mayImport).filter((room) => !files.some((path) => roomOf(path) === room))).toEqual([]);
  const folders = new Set(
    files.filter((path) => path.startsWith('src/core/')).map((path) => path.split('/').slice(0, 3).join('/')),
  );
  expect([...folders].filter((folder) => !folder.endsWith('.ts') && !Object.hasOwn(mayImport, folder))).toEqual([]);
});

it('has doors that nobody imports', () => {
  const opened = files.flatMap((path) =>
    importsOf(path)
      .filter(({ target }) => doors.includes(target))
      .map(({ target }) => `${path} imports ${target}`),
  );
  expect(opened).toEqual([]);
});

it('has no circle of imports', () => {
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const visit = (path: string, trail: string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    state.set(path, 'open');
    // Types that name each other are no circle: they are gone when the code runs.
    for (const { target, typeOnly } of importsOf(path))
      if (!typeOnly && source.has(target)) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of files) visit(path, []);
  expect(circles).toEqual([]);
});

it('keeps every file under 400 lines', () => {
  const long = files.filter((path) => (source.get(path) ?? '').split('\n').length > 400);
  expect(long).toEqual([]);
});

it('opens every file with what it takes and gives', () => {
  expect(files.filter((path) => !/^(?:#!.*\n)?\/\*\*/.test(source.get(path) ?? ''))).toEqual([]);
});

it('has a core that touches nothing outside', () => {
  const outside = /from 'node:|\bprocess\.|\bfetch\(|console\.|Math\.random|Date\.now|new Date\(\)|setTimeout/;
  const touching = files.filter(
    (path) =>
      path.startsWith('src/core/') && outside.test((source.get(path) ?? '').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')),
  );
  expect(touching).toEqual([]);
});

it('runs every test file that lies on the disk', () => {
  const below = (folder: string): string[] =>
    readdirSync(join(root, folder)).flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(root, path)).isDirectory() ? below(path) : [path];
    });
  const strays = below('test').filter(
    (path) => /test/i.test(path.split('/').at(-1) ?? '') && path.endsWith('.ts') && !path.endsWith('.test.ts'),
  );
  expect(strays).toEqual([]);
});
