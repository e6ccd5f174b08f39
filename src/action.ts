/** Door of the GitHub Action: hands the process to `run` and takes its status. Runs when imported, because it is all that `dist/` does. */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Host, run } from './action/run.ts';
import { fail } from './action/runner.ts';

const host: Host = {
  // Beside this folder in the sources and in a release.
  version: async () => JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8')).version,
  sleep: async (milliseconds) => void (await sleep(milliseconds)),
  now: Date.now,
};

// A gate that dies half-way must not look like one that passed.
process.exitCode = 1;
try {
  process.exitCode = await run(host);
} catch (error) {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  fail(`Lambdelta has a defect: ${trace}\nplease report it; nothing was judged`);
}
