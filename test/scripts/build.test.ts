/** The bundle: the same bytes every time, nothing of the machine, nothing to install. */

import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { bundle, writeBundle } from '../../scripts/build.ts';

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

test('holds a library and a command line that need nothing else installed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lambdelta-package-'));
  try {
    await writeBundle(join(folder, 'dist'));
    await symlink(join(process.cwd(), 'data'), join(folder, 'data'));
    await cp('bin', join(folder, 'bin'), { recursive: true });
    await cp('package.json', join(folder, 'package.json'));
    const run = (...args: string[]) => promisify(execFile)(process.execPath, args, { cwd: folder });
    const template = join(process.cwd(), 'examples/orders/head/template.yaml');
    const { stdout } = await run('bin/lambdelta.js', 'expand', template, '--format', 'yaml');
    expect(stdout).toContain('Type: AWS::Lambda::Function');
    const script = `const { scan, rules } = await import(${JSON.stringify(pathToFileURL(join(folder, 'dist/lib.js')).href)});
      const { applications } = await scan([{ path: 'a.yaml', text: 'Resources: { T: { Type: AWS::SNS::Topic } }' }]);
      console.log(rules.length > 100, applications.length);`;
    expect((await run('--input-type=module', '-e', script)).stdout).toBe('true 1\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

function isBuiltin(path: string): boolean {
  return builtinModules.includes(path.replace(/^node:/, ''));
}
