/** Takes a folder, gives a Database on PGlite in it: PostgreSQL inside this process, for one process. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { fromPglite } from 'pg-boss';
import type { Database, Queryable } from './database.ts';
import { lockFolder } from './folder-lock.ts';

/** PGlite's defaults are a server's; these keep the process under 300 MB. */
const settings: PGliteOptions = {
  postgresqlconf: ['shared_buffers = 8MB', 'wal_buffers = 1MB', 'max_connections = 5'],
};

/** Throws FolderInUse where another process has the folder. */
export async function openPglite(folder: string): Promise<Database> {
  mkdirSync(folder, { recursive: true });
  const release = await lockFolder(folder);
  try {
    const data = join(folder, 'database');
    if (!existsSync(data)) await create(data);
    const lite = await PGlite.create(data, settings);
    return database(lite, async () => {
      await lite.close();
      await release();
    });
  } catch (error) {
    await release();
    throw error;
  }
}

/** A Database that lives in memory only, for tests. */
export async function openInMemory(): Promise<Database> {
  const lite = await PGlite.create(settings);
  return database(lite, () => lite.close());
}

/** Setting up takes 600 MB that a WebAssembly memory never gives back, so a child does it; the rename makes it all or nothing. */
async function create(data: string): Promise<void> {
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  await promisify(execFile)(process.execPath, [import.meta.filename, unfinished]);
  renameSync(unfinished, data);
}

if (import.meta.main) {
  const lite = await PGlite.create(process.argv[2] as string, settings);
  await lite.close();
}

function database(lite: PGlite, close: () => Promise<void>): Database {
  const on = (client: Pick<PGlite, 'query'>): Queryable => ({
    query: async <R>(sql: string, values?: unknown[]) => (await client.query<R>(sql, values)).rows,
  });
  return {
    kind: 'pglite',
    ...on(lite),
    script: async (sql) => {
      await lite.exec(sql);
    },
    transaction: (work) => lite.transaction((tx) => work(on(tx as Pick<PGlite, 'query'>))),
    queueOptions: { db: fromPglite(lite), backend: 'pglite' },
    close,
  };
}
