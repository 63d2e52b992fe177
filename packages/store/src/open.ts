import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NewsgraphError } from "@newsgraph/core";
import SqliteDatabase from "better-sqlite3";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Connection, Database } from "./connection.js";
import { databaseError } from "./database-error.js";
import * as schema from "./schema.js";
import type { Store } from "./store.js";
import { storeOn } from "./store-on.js";

export interface OpenOptions {
  /** Only read. The database must exist; another process may write to it meanwhile. */
  readonly readonly?: boolean;
  /** With `readonly`: every read sees the database as it was when it was opened, whatever is written meanwhile. */
  readonly snapshot?: boolean;
  /** How long a statement waits for another connection's lock before it fails. Default: 5000. */
  readonly busyTimeoutMs?: number;
  /** Called with every SQL statement that is run and its parameters, for tests and for finding slow ones. */
  readonly onStatement?: (sql: string, parameters: readonly unknown[]) => void;
}

/** Marks a file as newsgraph's ("news" in ASCII); stands in the header of the database. */
const APPLICATION_ID = 0x6e657773;
/** Writers hold their lock for one article: who waits longer than this waits for something else. */
const BUSY_TIMEOUT_MS = 5_000;
/** Pages kept in memory (negative: KiB). The default of 2 MB does not hold the inner pages of a large database's indexes. */
const CACHE_SIZE = -64_000;
/**
 * Pages of the write-ahead log (64 MB) after which they are written into the database. Ids are hashes, so every transaction
 * touches the same pages of the indexes all over: with SQLite's own 1000 pages they were written over and over again.
 */
const CHECKPOINT_PAGES = 16_000;

const MIGRATIONS = fileURLToPath(new URL("../migrations", import.meta.url));

/**
 * Opens a database, `:memory:` for one that lives as long as the store. Unless it is opened to be read only it is made if
 * it is missing and brought to the present schema. Throws a NewsgraphError with what to do: DATABASE_TOO_NEW if a newer
 * version wrote the file, DATABASE_DAMAGED, DATABASE_READONLY or DATABASE_FULL, or DATABASE_UNUSABLE if it cannot be opened
 * or is no database of newsgraph's.
 */
export async function openStore(file: string, options: OpenOptions = {}): Promise<Store> {
  const readonly = options.readonly === true;
  if (readonly && !existsSync(file)) {
    throw unusable(file, "does not exist. Load something first (newsgraph load <folder>), or name another database.");
  }
  const client = connect(file, readonly, options.busyTimeoutMs ?? BUSY_TIMEOUT_MS);
  try {
    const isNew = identify(client, file);
    if (isNew && readonly) throw unusable(file, "is empty. Load something first: newsgraph load <folder>.");
    const logger = { logQuery: (query: string, parameters: unknown[]) => options.onStatement?.(query, parameters) };
    const db = drizzle(client, { schema, casing: "snake_case", ...(options.onStatement && { logger }) });
    prepare(client, readonly);
    // A read transaction begins with its first read, which follows at once.
    if (readonly && options.snapshot) client.exec("begin");
    const age = schemaAge(client);
    if (age > 0) {
      throw new NewsgraphError(
        "DATABASE_TOO_NEW",
        `${file} was written by a newer version of newsgraph. Use that version, or load into another database.`,
        { file },
      );
    }
    if (age < 0 && readonly) {
      throw unusable(
        file,
        "was written by an older version of newsgraph. Run newsgraph load once to bring it up to date.",
      );
    }
    if (age < 0) migrate(db, { migrationsFolder: MIGRATIONS });
    return storeOn(connectionOn(client, db as unknown as Database, file, readonly));
  } catch (cause) {
    client.close();
    throw cause instanceof NewsgraphError ? cause : databaseError(cause, file);
  }
}

function connect(file: string, readonly: boolean, timeout: number): SqliteDatabase.Database {
  try {
    return new SqliteDatabase(file, { readonly, fileMustExist: readonly, timeout });
  } catch (cause) {
    throw databaseError(cause, file);
  }
}

/** Marks an empty database as ours and says whether it was empty. Throws if the file is somebody else's. */
function identify(client: SqliteDatabase.Database, file: string): boolean {
  if (client.pragma("application_id", { simple: true }) === APPLICATION_ID) {
    return client.prepare("select 1 from sqlite_master").get() === undefined;
  }
  if (client.prepare("select 1 from sqlite_master").get() !== undefined) {
    throw unusable(file, "is a database of another program. Name another file for newsgraph's.");
  }
  if (!client.readonly) client.pragma(`application_id = ${APPLICATION_ID}`);
  return true;
}

function prepare(client: SqliteDatabase.Database, readonly: boolean): void {
  if (!readonly) {
    client.pragma("journal_mode = WAL");
    client.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    // No wait for the disk at every article: a killed run still loses nothing, and what a power cut takes the next run loads again.
    client.pragma("synchronous = NORMAL");
  }
  client.pragma("foreign_keys = ON");
  client.pragma(`cache_size = ${CACHE_SIZE}`);
}

/** Below 0 if the schema in the file is older than ours, above 0 if newer, 0 if the same. */
function schemaAge(client: SqliteDatabase.Database): number {
  const journal = JSON.parse(readFileSync(`${MIGRATIONS}/meta/_journal.json`, "utf8")) as {
    readonly entries: readonly { readonly when: number }[];
  };
  const known = client.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get() !== undefined;
  const applied = known
    ? (client.prepare("select max(created_at) as applied from __drizzle_migrations").get() as {
        applied: number | null;
      })
    : null;
  return Math.sign((applied?.applied ?? 0) - journal.entries.at(-1)!.when);
}

function connectionOn(client: SqliteDatabase.Database, db: Database, file: string, readonly: boolean): Connection {
  let last: Promise<unknown> = Promise.resolve();
  const run = async <T>(body: () => Promise<T>): Promise<T> => {
    try {
      await db.run(sql`begin immediate`);
      const result = await body();
      await db.run(sql`commit`);
      return result;
    } catch (cause) {
      if (client.inTransaction) await db.run(sql`rollback`);
      throw databaseError(cause, file);
    }
  };
  return {
    db,
    transaction(body) {
      const result = last.then(() => run(body));
      last = result.catch(() => {});
      return result;
    },
    async close() {
      await last;
      try {
        if (!readonly && client.open) {
          client.pragma("optimize"); // the planner's statistics, where tables have grown
          client.pragma("wal_checkpoint(PASSIVE)");
        }
      } catch {
        // Upkeep that a full or broken disk forbids can wait; what the run met is told by what it did.
      } finally {
        client.close();
      }
    },
  };
}

function unusable(file: string, what: string): NewsgraphError {
  return new NewsgraphError("DATABASE_UNUSABLE", `${file} ${what}`, { file });
}
