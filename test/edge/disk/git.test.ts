import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type BlobCache,
  commitOf,
  mergeBaseOf,
  namesOf,
  readCommit,
  readFolder,
  repositoryOf,
} from '../../../src/edge/disk/index.ts';
import { commit, git, makeFolder, makeRepository } from '../../support/folder.ts';

describe('git', () => {
  it('reads the candidates of a commit, whatever is in the working tree', () => {
    const repository = makeRepository({ 'a/template.yaml': 'one', 'index.ts': 'x', 'node_modules/t.yaml': 'n' });
    const first = git(repository, 'rev-parse', 'HEAD');
    commit(repository, { 'a/template.yaml': 'two', 'b.json': '{}' });
    expect(readCommit(repository, first).files).toEqual([{ path: 'a/template.yaml', text: 'one' }]);
    expect(readCommit(repository, git(repository, 'rev-parse', 'HEAD')).files.map(({ text }) => text)).toEqual([
      'two',
      '{}',
    ]);
  });

  it('reads what two commits share once', () => {
    const repository = makeRepository({ 'a.yaml': 'same', 'b.yaml': 'old' });
    const first = git(repository, 'rev-parse', 'HEAD');
    const second = commit(repository, { 'b.yaml': 'new' });
    const cache: BlobCache = new Map();
    readCommit(repository, first, cache);
    expect(readCommit(repository, second, cache).files.map(({ text }) => text)).toEqual(['same', 'new']);
    expect(cache.size).toBe(3);
  });

  it('reads texts with line breaks, other letters, nothing, and names with line breaks', () => {
    const files = { 'a\nb.yaml': 'ü\n\n\0x\n', 'empty.yaml': '', 'ü.yaml': 'a'.repeat(100_000) };
    const repository = makeRepository(files);
    const read = readCommit(repository, git(repository, 'rev-parse', 'HEAD')).files;
    expect(Object.fromEntries(read.map(({ path, text }) => [path, text]))).toEqual(files);
  });

  it('reads a link as what it leads to in the same commit, as on disk, and tells the others', () => {
    const repository = makeRepository({ 'a.yaml': 'a', 'sub/shared.tpl': 'shared', 'etc/passwd': 'p' });
    for (const [name, target] of Object.entries({
      'inside.yaml': 'a.yaml',
      'again.yaml': 'inside.yaml',
      'sub/other.yaml': './shared.tpl',
      'out.yaml': '../outside.yaml',
      'absolute.yaml': '/etc/passwd',
      'broken.yaml': 'nowhere.yaml',
      'ring.yaml': 'ring.yaml',
      notes: 'nowhere',
    }))
      symlinkSync(target, join(repository, name));
    const { files, unread } = readCommit(repository, commit(repository, {}));
    expect(Object.fromEntries(files.map(({ path, text }) => [path, text]))).toEqual({
      'a.yaml': 'a',
      'again.yaml': 'a',
      'inside.yaml': 'a',
      'sub/other.yaml': 'shared',
    });
    expect(unread.map(({ path }) => path)).toEqual(['absolute.yaml', 'broken.yaml', 'out.yaml', 'ring.yaml']);
    const { files: onDisk, unread: deadOnDisk } = readFolder(repository);
    expect(onDisk).toEqual(files);
    expect(deadOnDisk.map(({ path }) => path)).toEqual(unread.map(({ path }) => path));
  });

  it('finds commits by name, and where two branches parted', () => {
    const repository = makeRepository({ 'a.yaml': '1' });
    const base = git(repository, 'rev-parse', 'HEAD');
    git(repository, 'checkout', '-q', '-b', 'topic');
    const topic = commit(repository, { 'a.yaml': '2' });
    git(repository, 'checkout', '-q', 'main');
    const main = commit(repository, { 'b.yaml': '3' });
    expect([commitOf(repository, 'topic'), commitOf(repository, 'HEAD~1')]).toEqual([topic, base]);
    expect(mergeBaseOf(repository, main, topic)).toBe(base);
    expect(namesOf(repository)).toEqual(['main', 'topic']);
  });

  it('takes no option from a name', () => {
    const repository = makeRepository({ 'a.yaml': '1' });
    for (const name of ['--all', '-h', '--output=x', 'HEAD --all', '', '$(id)']) {
      expect(commitOf(repository, name)).toBeUndefined();
    }
  });

  it('knows its repository, and where there is none', () => {
    const repository = makeRepository({ 'sub/a.yaml': '1' });
    expect(repositoryOf(join(repository, 'sub'))).toMatch(/lambdelta-test-/);
    expect(repositoryOf(makeFolder())).toBeUndefined();
  });
});
