/** Starts a PostgreSQL of its own in a temporary folder, where Debian's is installed; stops it again. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export interface Cluster {
  /** A fresh, empty database; gives its connection string. */
  database(name: string): Promise<string>;
  /** Stops at once, as a crash would, and starts again. */
  restart(): Promise<void>;
  stop(): void;
}

const versions = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`, or `undefined` where PostgreSQL is not installed. */
export const postgresBinaries: string | undefined = existsSync(versions)
  ? readdirSync(versions)
      .sort()
      .reverse()
      .map((version) => join(versions, version, 'bin'))
      .find((folder) => existsSync(join(folder, 'initdb')))
  : undefined;

export const withoutPostgres = 'PostgreSQL is not installed: these tests are skipped (apt-get install postgresql)';

export async function startPostgres(): Promise<Cluster> {
  if (!postgresBinaries) throw new Error(withoutPostgres);
  const folder = mkdtempSync(join(tmpdir(), 'lambdelta-postgres-'));
  chmodSync(folder, 0o755);
  // PostgreSQL refuses to run as root.
  const isRoot = process.getuid?.() === 0;
  const ids = isRoot ? postgresUser() : undefined;
  if (ids) chownSync(folder, ids.uid, ids.gid);
  const data = join(folder, 'data');
  execFileSync(join(postgresBinaries, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'lambdelta', '--no-sync'], {
    stdio: 'ignore',
    ...ids,
  });
  const port = await freePort();
  const binary = join(postgresBinaries, 'postgres');
  const options = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const run = () => spawn(binary, options, { stdio: 'ignore', ...ids });
  let server = run();
  // Whatever ends the test must not leave the server behind.
  process.once('exit', () => server.kill('SIGQUIT'));
  const url = (name: string) => `postgres://lambdelta@127.0.0.1:${port}/${name}`;
  await answers(url('postgres'));
  return {
    database: async (name) => {
      await once(url('postgres'), `create database ${name}`);
      return url(name);
    },
    restart: async () => {
      const gone = new Promise((done) => server.once('exit', done));
      server.kill('SIGQUIT');
      await gone;
      server = run();
      await answers(url('postgres'));
    },
    stop: () => {
      server.kill('SIGQUIT');
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    },
  };
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function once(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function answers(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await once(url, 'select 1');
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
