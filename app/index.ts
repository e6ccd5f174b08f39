/** The App's door: `npm run app`. Without credentials Probot's setup page guides through the first run. */
import { run } from 'probot';
import { startProblem } from './operate/start-problem.ts';
import { isFirstRun, loadEnvironment, readSettings, type Settings, SettingsError } from './settings.ts';
import { logFor, start } from './start.ts';

let settings: Settings | undefined;

async function main(): Promise<void> {
  loadEnvironment();
  if (isFirstRun(process.env)) return await setUp();
  settings = readSettings(process.env);
  const log = logFor(settings);
  const started = await start(settings, { log });
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (stopping) process.exit(1);
      stopping = true;
      log.info({ signal }, 'stopping when what runs is done');
      started.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'stopping failed');
          process.exit(1);
        },
      );
    });
  }
}

async function setUp(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production')
    throw new SettingsError(
      'APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are missing; docs/deployment.md says how to get them',
    );
  console.log(
    'No APP_ID is set: this is a first run. The page below creates the GitHub App and writes `.env`; then start again.',
  );
  // The page writes the App's private key to `.env`, which is nobody else's to read.
  process.umask(0o077);
  // Probot would otherwise open a channel at smee.io, which passes on whatever anybody sends to it.
  process.env['NO_SMEE_SETUP'] ??= 'true';
  await run(() => undefined);
}

main().catch((error: unknown) => {
  const problem = startProblem(error, settings);
  console.error(problem ? `lambdelta-app: ${problem.message}` : error);
  process.exit(problem?.status ?? 1);
});
