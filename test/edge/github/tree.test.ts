/** Which files differ, also where a repository is too large to be listed at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GitHubClient } from '../../../src/edge/github/client.ts';
import { changedTrees } from '../../../src/edge/github/tree.ts';

type Files = Record<string, string>;
const name = { owner: 'o', repo: 'r' };

/** A server of the trees of two commits, `base` and `head`; recursive listings hold at most `limit` entries. */
function server(sides: Record<string, Files>, limit: number): { client: GitHubClient; calls: string[] } {
  const calls: string[] = [];
  const trees = new Map<string, { path: string; type: string; sha: string; mode: string; size?: number }[]>();
  const store = (files: Files): string => {
    const entries: { path: string; type: string; sha: string; mode: string; size?: number }[] = [];
    const folders = new Map<string, Files>();
    for (const [path, text] of Object.entries(files)) {
      const slash = path.indexOf('/');
      if (slash === -1) entries.push({ path, type: 'blob', sha: `b${text}`, mode: '100644', size: text.length });
      else folders.set(path.slice(0, slash), { ...folders.get(path.slice(0, slash)), [path.slice(slash + 1)]: text });
    }
    for (const [path, inner] of folders) entries.push({ path, type: 'tree', sha: store(inner), mode: '040000' });
    const sha = JSON.stringify(entries);
    trees.set(sha, entries);
    return sha;
  };
  const roots = Object.fromEntries(Object.entries(sides).map(([side, files]) => [side, store(files)]));
  const flat = (sha: string, prefix = ''): object[] =>
    (trees.get(sha) ?? []).flatMap((entry) => [
      { ...entry, path: prefix + entry.path },
      ...(entry.type === 'tree' ? flat(entry.sha, `${prefix}${entry.path}/`) : []),
    ]);
  const client: GitHubClient = {
    request: async (_route, parameters = {}) => {
      const sha = String(parameters['tree_sha']);
      calls.push(sha);
      const root = roots[sha] ?? sha;
      const all = parameters['recursive'] ? flat(root) : (trees.get(root) ?? []);
      return { status: 200, headers: {}, data: { tree: all.slice(0, limit), truncated: all.length > limit } };
    },
    graphql: async () => ({}),
  };
  return { client, calls };
}

const path = fc
  .array(fc.constantFrom('a', 'b', '__proto__', 'x.yaml'), { minLength: 1, maxLength: 3 })
  .map((parts) => `${parts.join('/')}.f`);
const files = fc.dictionary(path, fc.constantFrom('1', '2'), { maxKeys: 12, noNullPrototype: false });

test('a listing in pieces finds the same differences as a whole one, and reads no folder that is equal', async () => {
  await fc.assert(
    fc.asyncProperty(files, files, async (base, head) => {
      const whole = await changedTrees(server({ base, head }, 1000).client, name, 'base', 'head');
      const pieces = server({ base: { ...base, 'same/s.f': '1' }, head: { ...head, 'same/s.f': '1' } }, 1000);
      const cut: GitHubClient = {
        ...pieces.client,
        request: async (route, parameters = {}) => {
          const answer = await pieces.client.request(route, parameters);
          return parameters['recursive'] ? { ...answer, data: { tree: [], truncated: true } } : answer;
        },
      };
      const walked = await changedTrees(cut, name, 'base', 'head');
      expect(walked.changed).toEqual(whole.changed);
      expect([whole.listed, walked.listed, walked.complete]).toEqual([true, false, true]);
      expect(walked.head.files.has('same/s.f')).toBe(false);
      expect((await walked.head.find('same/s.f'))?.sha).toBe('b1');
      expect(await walked.head.find('same/none.f')).toBeUndefined();
    }),
    { seed: 3, numRuns: 60 },
  );
});

test('stops at its bound of calls, and says that there may be more', async () => {
  const many = (text: string) =>
    Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`d${index}/x.yaml`, text + index]));
  const { client, calls } = server({ base: many('a'), head: many('b') }, 500);
  const trees = await changedTrees(client, name, 'base', 'head');
  expect(trees.complete).toBe(false);
  expect(trees.changed.length).toBeGreaterThan(0);
  expect(calls.length).toBeLessThanOrEqual(302);
});

test('a single folder that is cut is not taken for whole', async () => {
  const many = (text: string) => Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.yaml`, text]));
  expect(
    (await changedTrees(server({ base: many('1'), head: many('2') }, 10).client, name, 'base', 'head')).complete,
  ).toBe(false);
});

test('one commit is listed once and differs in nothing', async () => {
  const { client, calls } = server({ base: { 'a.yaml': '1' } }, 500);
  expect((await changedTrees(client, name, 'base', 'base')).changed).toEqual([]);
  expect(calls).toHaveLength(1);
});
