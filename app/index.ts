/** The App's door: `npm run app`. Without credentials Probot's setup page guides through the first run. */
import { run } from 'probot';
import { isFirstRun, readSettings, SettingsError } from './settings.ts';
import { logFor, start } from './start.ts';
import { FolderInUse } from './store/folder-lock.ts';

async function main(): Promise<void> {
  loadEnvironment();
  if (isFirstRun(process.env)) return await setUp();
  const settings = readSettings(process.env);
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

/** The setup page writes `.env`; variables that are set already win. */
function loadEnvironment(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function setUp(): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') throw new SettingsError('APP_ID is missing');
  console.log(
    'No APP_ID is set: this is a first run. The page below creates the GitHub App and writes `.env`; then start again.',
  );
  // Probot would otherwise open a channel at smee.io, which passes on whatever anybody sends to it.
  process.env['NO_SMEE_SETUP'] ??= 'true';
  await run(() => undefined);
}

main().catch((error: unknown) => {
  const isMistake = error instanceof SettingsError || error instanceof FolderInUse;
  console.error(isMistake ? `lambdelta-app: ${error.message}` : error);
  process.exit(isMistake ? 2 : 1);
});
