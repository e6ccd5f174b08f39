/** Takes a command line, runs it in a fresh Node, gives how long it took and the most memory that it held. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.ts';

export interface Run {
  ms: number;
  /** The largest resident set, megabytes. */
  peak: number;
}

const peak = fileURLToPath(new URL('./print-peak.ts', import.meta.url));

/** The median of `rounds` runs, one after the other. */
export async function processTimes(args: readonly string[], cwd: string, rounds: number): Promise<Run> {
  const runs: Run[] = [];
  for (let round = 0; round < rounds; round++) runs.push(await once(args, cwd));
  return { ms: median(runs.map(({ ms }) => ms)), peak: Math.max(...runs.map((run) => run.peak)) };
}

/** Its times leave out what it takes to print the peak, which is asked for in a run of its own. */
export async function peakOf(args: readonly string[], cwd: string): Promise<Run> {
  return once(['--import', peak, ...args], cwd);
}

function once(args: readonly string[], cwd: string): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let [told, errors] = ['', ''];
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      told += chunk;
    });
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const ms = performance.now() - start;
      const failed = errors.includes('    at ') || code === null;
      if (failed) reject(new Error(`\`node ${args.join(' ')}\` ended with ${code}: ${errors.slice(0, 500)}`));
      else resolve({ ms, peak: Number(told) / 1024 });
    });
  });
}
