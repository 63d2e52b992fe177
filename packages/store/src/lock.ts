import { accessSync, constants, existsSync } from "node:fs";
import { dirname } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import Database from "better-sqlite3";
import { databaseError } from "./database-error.js";

/** Whoever only asks for the lock (`isDatabaseLocked`) is gone sooner. */
const PATIENCE_MS = 200;

/**
 * Locks a database for writing, so that one run writes at a time; call what it returns to unlock. Throws a
 * NewsgraphError: DATABASE_LOCKED if another process holds the lock, another DATABASE code if it cannot be made.
 *
 * The lock is an exclusive transaction on a small file beside the database. The system drops it with the process, so a
 * killed run leaves nothing to clean up, as a file with a process id would.
 */
export function lockDatabase(file: string): () => void {
  if (file === ":memory:") return () => {};
  const lockFile = lockFileOf(file);
  // SQLite would grant an exclusive transaction on a file that may not be written to as many as ask, and tell of such a
  // folder as of a file that cannot be opened.
  const isThere = existsSync(lockFile);
  if (isForbidden(isThere ? lockFile : dirname(file))) throw databaseError(NOT_WRITABLE, isThere ? lockFile : file);
  try {
    const lock = new Database(lockFile, { timeout: PATIENCE_MS });
    try {
      lock.exec("BEGIN EXCLUSIVE");
    } catch (cause) {
      lock.close();
      throw cause;
    }
    return () => lock.close();
  } catch (cause) {
    if ((cause as { code?: string }).code !== "SQLITE_BUSY") throw databaseError(cause, file);
    throw new NewsgraphError(
      "DATABASE_LOCKED",
      `Another run is writing to ${file}; newsgraph status tells since when. Wait until it has ended, or name another database.`,
      { file },
      { cause },
    );
  }
}

const NOT_WRITABLE = Object.assign(new Error("It may not be written."), { code: "SQLITE_READONLY" });

/** True if the path is there but may not be written. */
function isForbidden(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== "ENOENT";
  }
}

/** True if a process holds the lock; null if that cannot be told, as where its file may not be read. */
export function isDatabaseLocked(file: string): boolean | null {
  const lockFile = lockFileOf(file);
  if (!existsSync(lockFile)) return false;
  let lock: Database.Database | undefined;
  try {
    lock = new Database(lockFile, { readonly: true, timeout: 0 });
    lock.prepare("select 1 from sqlite_master").get();
    return false;
  } catch (cause) {
    return (cause as { code?: string }).code === "SQLITE_BUSY" ? true : null;
  } finally {
    lock?.close();
  }
}

function lockFileOf(file: string): string {
  return `${file}-lock`;
}
