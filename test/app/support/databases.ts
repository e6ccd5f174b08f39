/** The databases that the App runs on, for tests that hold on each of them. */
import type { Settings } from '../../../app/settings.ts';
import { type Cluster, postgresBinaries, startPostgres, withoutPostgres } from './postgres.ts';

export interface TestDatabase {
  name: string;
  /** Settings that make the App use a fresh one. */
  prepare(): Promise<Partial<Settings>>;
  stop(): void;
}

let cluster: Promise<Cluster> | undefined;
let count = 0;

const pglite: TestDatabase = { name: 'PGlite', prepare: async () => ({}), stop: () => undefined };

const postgres: TestDatabase = {
  name: 'PostgreSQL',
  prepare: async () => {
    cluster ??= startPostgres();
    count += 1;
    return { databaseUrl: await (await cluster).database(`test_${count}`) };
  },
  stop: () => {
    void cluster?.then((one) => one.stop());
    cluster = undefined;
  },
};

if (!postgresBinaries) console.warn(withoutPostgres);

export const databases: readonly TestDatabase[] = postgresBinaries ? [pglite, postgres] : [pglite];
