/** Runs the command line as users do: a process of its own, in a folder. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

export function lambdelta(folder: string, ...argv: string[]): Ran {
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout, err: stderr };
}
