/** The bundle: the same bytes every time, nothing of the machine, nothing to install. */
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { bundle } from '../../scripts/build.ts';

test('is deterministic, and imports only Node and itself', async () => {
  const files = await bundle();
  expect(await bundle()).toEqual(files);
  expect(files.has('index.js')).toBe(true);
  for (const [name, text] of files) {
    expect(text).not.toContain(process.cwd());
    const imports = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "([^"]+)";?$|\bimport\("([^"]+)"\)/gm)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const foreign = imports.filter((path) => !(path.startsWith('./') ? files.has(path.slice(2)) : isBuiltin(path)));
    expect([name, foreign]).toEqual([name, []]);
  }
});

function isBuiltin(path: string): boolean {
  return builtinModules.includes(path.replace(/^node:/, ''));
}
