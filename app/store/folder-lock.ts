/**
 * Takes a folder, holds it for this process alone: a socket in it that the kernel closes when the process dies,
 * so that a `kill -9` leaves no lock behind, and containers that share the folder see each other.
 */
import { createHash, randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Of the name that replaces a dead socket. */
const ownNameLength = 6;

/** The longest path of a Unix socket, in bytes: `sun_path` of unix(7), less its end, the dot and the name of one's own. */
const longestSocketPath = 100;

export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/** Gives the release; throws FolderInUse where another living process holds the folder. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = socketPath(folder);
  const nonce = randomBytes(16).toString('hex');
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end(nonce);
  });
  server.unref();
  if (await listen(server, path)) return () => close(server);
  if ((await answerOf(path)) !== undefined) throw inUse(folder);
  // A socket of its own that takes the dead one's name: closing it, as a loser does, takes away its own name only, not the winner's.
  const own = `${path}.${nonce.slice(0, ownNameLength)}`;
  if (!(await listen(server, own))) throw inUse(folder);
  renameSync(own, path);
  // Two processes may find the same dead socket and both replace it; who still answers after a while has won.
  await pause(150);
  if ((await answerOf(path)) !== nonce) {
    await close(server);
    throw inUse(folder);
  }
  return () => {
    rmSync(path, { force: true });
    return close(server);
  };
}

function inUse(folder: string): FolderInUse {
  return new FolderInUse(
    `the data folder \`${folder}\` is in use by another process; the embedded database serves one process, so stop the other one, choose another LAMBDELTA_DATA, or set DATABASE_URL to a PostgreSQL that several may share`,
  );
}

function socketPath(folder: string): string {
  const path = resolve(folder, 'lock.sock');
  if (Buffer.byteLength(path) <= longestSocketPath) return path;
  return join(tmpdir(), `lambdelta-${createHash('sha256').update(path).digest('hex').slice(0, 24)}.sock`);
}

function listen(server: Server, path: string): Promise<boolean> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(false) : fail(error)));
    server.listen(path, () => done(true));
  });
}

function answerOf(path: string): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = connect(path);
    let answer = '';
    socket.setTimeout(2000, () => socket.destroy(new Error('no answer')));
    socket.on('data', (data) => {
      answer += data.toString();
    });
    socket.on('end', () => done(answer));
    // A holder that is too busy to answer still holds: only a refused connection is a dead one.
    socket.on('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'ECONNREFUSED' || error.code === 'ENOENT' ? undefined : ''),
    );
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => server.close(() => done()));
}
