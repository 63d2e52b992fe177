import { NewsgraphError } from "@newsgraph/core";
import Database from "better-sqlite3";

/**
 * Locks a database for writing, so that one run writes at a time; call what it returns to unlock. Throws a
 * NewsgraphError: DATABASE_LOCKED if another process holds the lock, DATABASE_UNUSABLE if it cannot be made.
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
    throw new NewsgraphError(
      "DATABASE_UNUSABLE",
      `${lockFile} cannot be written: ${(cause as Error).message}. Check that the folder exists and may be written to.`,
      { file },
      { cause },
    );
  }
}
