import { accessSync, constants } from "node:fs";
import { dirname } from "node:path";
import { NewsgraphError } from "@newsgraph/core";
import Database from "better-sqlite3";
import { databaseError } from "./database-error.js";

/**
 * Locks a database for writing, so that one run writes at a time; call what it returns to unlock. Throws a
 * NewsgraphError: DATABASE_LOCKED if another process holds the lock, another DATABASE code if it cannot be made.
 *
 * The lock is an exclusive transaction on a small file beside the database. The system drops it with the process, so a
 * killed run leaves nothing to clean up, as a file with a process id would.
 */
export function lockDatabase(file: string): () => void {
  if (file === ":memory:") return () => {};
  const lockFile = `${file}-lock`;
  try {
    const lock = new Database(lockFile, { timeout: 0 });
    try {
      lock.exec("BEGIN EXCLUSIVE");
    } catch (cause) {
      lock.close();
      throw cause;
    }
    return () => lock.close();
  } catch (cause) {
    if ((cause as { code?: string }).code === "SQLITE_BUSY") {
      throw new NewsgraphError(
        "DATABASE_LOCKED",
        `Another run is loading into ${file}. Wait until it has ended, or load into another database.`,
        { file },
        { cause },
      );
    }
    throw databaseError(
      isLockedFolder(file)
        ? Object.assign(new Error("The folder may not be written."), { code: "SQLITE_READONLY" })
        : cause,
      file,
    );
  }
}

/** True if the folder is there but may not be written: SQLite tells that as a file that cannot be opened. */
function isLockedFolder(file: string): boolean {
  try {
    accessSync(dirname(file), constants.W_OK);
    return false;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code !== "ENOENT";
  }
}
