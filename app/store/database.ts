/** What the App asks of its database; PostgreSQL and PGlite both give it, with the same SQL. */
import type { ConstructorOptions } from 'pg-boss';

export type Row = Record<string, unknown>;

export interface Queryable {
  /** Runs one statement with `$1` placeholders and gives its rows. */
  query<R = Row>(sql: string, values?: unknown[]): Promise<R[]>;
}

export interface Database extends Queryable {
  readonly kind: 'postgres' | 'pglite';
  /** Commits when `work` resolves, rolls back when it throws. Inside, use only the `Queryable` given. */
  transaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  /** Runs a script of several statements without values. */
  script(sql: string): Promise<void>;
  /** What pg-boss needs to keep its tables in this same database. */
  readonly queueOptions: ConstructorOptions;
  close(): Promise<void>;
}

/** A transaction as pg-boss takes it, so that a job and a row are stored together or not at all. */
export function asQueueDatabase(tx: Queryable): NonNullable<ConstructorOptions['db']> {
  return { executeSql: async (text, values) => ({ rows: await tx.query(text, values) }) };
}
