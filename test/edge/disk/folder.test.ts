import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isCandidate } from '../../../src/edge/disk/candidates.ts';
import { InputError, kindOf, readFile, readFolder } from '../../../src/edge/disk/index.ts';
import { makeFolder } from '../../support/folder.ts';

const paths = (folder: string, prefix?: string) => readFolder(folder, prefix).files.map(({ path }) => path);

describe('isCandidate', () => {
  it.each([
    'template.yaml',
    'a/b.YML',
    'x.json',
    'old.template',
    'cdk.out/Orders.template.json',
    '.github/lambdelta.yml',
  ])('takes %s', (path) => expect(isCandidate(path)).toBe(true));
  it.each([
    'index.ts',
    'README.md',
    'package-lock.json',
    'node_modules/x/template.yaml',
    'a/.aws-sam/build/template.yaml',
    '.serverless/stack.json',
    'cdk.out/manifest.json',
    'cdk.out/asset.12ab/template.json',
  ])('leaves %s', (path) => expect(isCandidate(path)).toBe(false));
});

describe('readFolder', () => {
  it('gives the candidates with their paths from the folder, in order', () => {
    const folder = makeFolder({
      'b.yaml': 'b',
      'a/c.json': 'c',
      'a/x.ts': 'x',
      'node_modules/n.yaml': 'n',
      'cdk.out/S.template.json': 's',
    });
    expect(readFolder(folder).files).toEqual([
      { path: 'a/c.json', text: 'c' },
      { path: 'b.yaml', text: 'b' },
      { path: 'cdk.out/S.template.json', text: 's' },
    ]);
    expect(paths(folder, 'app/')).toContain('app/b.yaml');
  });

  it('follows a link to a file inside, and none that leads out or to a folder', () => {
    const outside = makeFolder({ 'secret.yaml': 's' });
    const folder = makeFolder({ 'real.yaml': 'r', 'sub/x.yaml': 'x' });
    symlinkSync(join(folder, 'real.yaml'), join(folder, 'inside.yaml'));
    symlinkSync(join(outside, 'secret.yaml'), join(folder, 'outside.yaml'));
    symlinkSync(outside, join(folder, 'folder'));
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken.yaml'));
    expect(paths(folder)).toEqual(['inside.yaml', 'real.yaml', 'sub/x.yaml']);
    expect(readFolder(folder, 'app/').unread.map(({ path }) => path)).toEqual(['app/broken.yaml', 'app/outside.yaml']);
  });

  it('keeps a huge template so long that the parser refuses it, and drops other huge files', () => {
    const line = '# AWS::Lambda::Function Resources:\n';
    const folder = makeFolder({ 'huge.yaml': line.repeat(400_000), 'data.json': '1'.repeat(5_000_000) });
    const [huge, ...others] = readFolder(folder).files;
    expect(others).toEqual([]);
    expect(huge?.text.length).toBe(12_000_001);
  });

  it('reads names that a shell would act on', () => {
    const folder = makeFolder({ '$(touch x); `y` & "z".yaml': 'a', '-rf.yaml': 'b' });
    expect(paths(folder)).toEqual(['$(touch x); `y` & "z".yaml', '-rf.yaml']);
  });

  it.skipIf(process.getuid?.() === 0)('says which file may not be read', () => {
    const folder = makeFolder({ 'a.yaml': 'a' });
    chmodSync(join(folder, 'a.yaml'), 0o000);
    expect(() => readFolder(folder)).toThrow(/a\.yaml` cannot be read: permission denied/);
  });
});

describe('readFile', () => {
  it('gives one file under the path asked for', () => {
    const folder = makeFolder({ 'a.txt': 'text' });
    expect(readFile(join(folder, 'a.txt'), 'shown.yaml')).toEqual({ path: 'shown.yaml', text: 'text' });
  });

  it('says in words that a file is missing', () => {
    expect(() => readFile(join(makeFolder({}), 'gone.yml'))).toThrow(
      /gone\.yml` cannot be read: there is no such file$/,
    );
  });

  it('refuses what is no file', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'sub'));
    expect(() => readFile(join(folder, 'sub'))).toThrow(InputError);
    expect(() => readFile(join(folder, 'none'))).toThrow(InputError);
    expect([kindOf(folder), kindOf(join(folder, 'none'))]).toEqual(['folder', 'none']);
  });
});
