/** Takes a connection string, gives a Database on PostgreSQL; any number of processes may share it. */
import pg from 'pg';
import type { Database, Queryable } from './database.ts';

/** `onError` hears of connections that break while idle; the pool replaces them by itself. */
export function openPostgres(connectionString: string, onError: (error: Error) => void): Database {
  const pool = new pg.Pool({ connectionString, max: 8, application_name: 'lambdelta', types: { getTypeParser } });
  pool.on('error', onError);
  const on = (client: pg.Pool | pg.PoolClient): Queryable => ({
    query: async (sql, values) => (await client.query(sql, values)).rows,
  });
  return {
    kind: 'postgres',
    ...on(pool),
    script: async (sql) => {
      await pool.query(sql);
    },
    transaction: (work) => inTransaction(pool, work, on),
    queueOptions: { connectionString, max: 8, application_name: 'lambdelta-queue' },
    close: () => pool.end(),
  };
}

/** 64-bit integers come as numbers, as PGlite gives them; GitHub's ids are far below 2^53. */
const int8 = 20;
const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === int8 ? Number : pg.types.getTypeParser(oid, format as 'text');

async function inTransaction<T>(
  pool: pg.Pool,
  work: (tx: Queryable) => Promise<T>,
  on: (client: pg.PoolClient) => Queryable,
): Promise<T> {
  const client = await pool.connect();
  // A connection that breaks outside of a query emits `error`, which without a listener ends the process.
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(on(client));
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}
