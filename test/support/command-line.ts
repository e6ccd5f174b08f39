/** Runs the command line as users do: a process of its own, in a folder. */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

/** `environment`: variables over this process's own. */
export function lambdelta(folder: string, ...given: [Record<string, string>, ...string[]] | string[]): Ran {
  const [first, ...rest] = given;
  const [environment, argv] = typeof first === 'object' ? [first, rest] : [{}, given];
  // Compiled code is kept between the many runs of a test.
  const env = {
    ...process.env,
    NO_COLOR: '',
    FORCE_COLOR: '',
    NODE_COMPILE_CACHE: join(tmpdir(), 'lambdelta-test-code'),
    ...environment,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...(argv as string[])], {
    cwd: folder,
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout, err: stderr };
}
