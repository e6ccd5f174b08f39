import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from '../../../app/store/folder-lock.ts';

const module = join(import.meta.dirname, '../../../app/store/folder-lock.ts');

/** Another process that takes the lock, says so, and keeps it until killed. */
async function holder(folder: string) {
  const script = `import { lockFolder } from ${JSON.stringify(module)}; await lockFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((done) => child.stdout.once('data', done));
  return child;
}

describe('the lock of a data folder', () => {
  test('refuses a second process clearly, and falls with the first one even by kill -9', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lambdelta-lock-'));
    const child = await holder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    await expect(lockFolder(folder)).rejects.toThrow(/in use by another process.*DATABASE_URL/);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    await release();
    await (await lockFolder(folder))();
  });

  test('of two that find a dead socket one wins', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lambdelta-lock-'));
    const child = await holder(folder);
    child.kill('SIGKILL');
    await new Promise((done) => child.once('exit', done));
    const results = await Promise.allSettled([lockFolder(folder), lockFolder(folder)]);
    expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
    // The loser takes nothing of the winner's away.
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    for (const result of results) if (result.status === 'fulfilled') await result.value();
    expect(readdirSync(folder)).toEqual([]);
    await (await lockFolder(folder))();
  });

  test('works in a folder whose path is too long for a socket', async () => {
    const folder = mkdtempSync(join(tmpdir(), `lambdelta-${'x'.repeat(120)}-`));
    const release = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(FolderInUse);
    await release();
  });
});
