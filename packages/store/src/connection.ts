import type { BaseSQLiteDatabase } from "drizzle-orm/sqlite-core";
import type * as schema from "./schema.js";

/** The query builder. Typed as asynchronous, which is the ground SQLite and PostgreSQL share. */
export type Database = BaseSQLiteDatabase<"async", unknown, typeof schema>;

/** An open database and the one way to change it. */
export interface Connection {
  readonly db: Database;
  /**
   * Runs the body in a transaction that is committed when it returns and rolled back when it throws. Bodies run one after
   * the other; inside, await nothing but statements on `db`.
   */
  transaction<T>(body: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
