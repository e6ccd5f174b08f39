/** The door of `lambdelta-app`: reads the same environment as the App. */
import { connectGitHub } from './github.ts';
import { type Outcome, readCommandLine } from './operate/command-line.ts';
import { createLog } from './operate/log.ts';
import { createMetrics } from './operate/metrics.ts';
import { startProblem } from './operate/start-problem.ts';
import { loadEnvironment, readSettings, type Settings } from './settings.ts';
import { openStore } from './start.ts';
import type { Database } from './store/database.ts';

/** The status to exit with. */
export async function main(words: string[]): Promise<number> {
  const asked = readCommandLine(words);
  if (typeof asked !== 'function') return print(asked);
  let opened: Database | undefined;
  let settings: Settings | undefined;
  try {
    loadEnvironment();
    settings = readSettings(process.env);
    const known = settings;
    const secrets = [settings.privateKey, settings.webhookSecret];
    const log = createLog('warn', secrets, (line) => process.stderr.write(line));
    const github = connectGitHub(settings, log, createMetrics());
    const outcome = await asked({
      appId: settings.appId,
      app: github.app,
      installation: github.installation,
      database: async () => {
        opened = await openStore(known, log);
        return opened;
      },
    });
    return print(outcome);
  } catch (error) {
    const problem = startProblem(error, settings);
    if (!problem) throw error;
    process.stderr.write(`lambdelta-app: ${problem.message}\n`);
    return 2;
  } finally {
    await opened?.close();
  }
}

function print({ status, lines }: Outcome): number {
  const stream = status === 2 ? process.stderr : process.stdout;
  // Who reads no further, such as `head`, is no reason to fail.
  stream.on('error', () => undefined);
  stream.write(lines.map((line) => `${line}\n`).join(''));
  return status;
}
