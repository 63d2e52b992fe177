import { NewsgraphError } from "@newsgraph/core";

/** What the reader can do about each of SQLite's complaints that is not a bug of ours. Longer codes start with these. */
const REMEDIES: readonly (readonly [code: string, what: string])[] = [
  ["SQLITE_NOTADB", "is not a database. Name another file for newsgraph's."],
  ["SQLITE_CORRUPT", "is damaged. Restore it from a backup, or delete it and load the articles again."],
  ["SQLITE_CANTOPEN", "cannot be opened. Check that its folder exists and may be read and written."],
  ["SQLITE_READONLY", "cannot be written. Check who owns the file and its folder."],
  ["SQLITE_FULL", "cannot grow: the disk is full. Make room and run again; what was stored so far is safe."],
  ["SQLITE_IOERR", "cannot be read or written: the disk reports an error. What was stored so far is safe."],
  ["SQLITE_PERM", "may not be opened. Check who owns the file."],
];

/**
 * An error of the database as its reader needs it: DATABASE_LOCKED or DATABASE_UNUSABLE with what to do. Anything else is
 * a bug and comes back as it is.
 */
export function databaseError(cause: unknown, file: string): unknown {
  const code = sqliteCode(cause);
  if (code.startsWith("SQLITE_BUSY")) {
    return new NewsgraphError(
      "DATABASE_LOCKED",
      `Another process is writing to ${file}. Try again later.`,
      { file },
      { cause },
    );
  }
  const remedy = REMEDIES.find(([known]) => code.startsWith(known))?.[1];
  // Opening a file in a folder that is not there fails before SQLite is asked.
  const what = remedy ?? (cause instanceof TypeError && /directory/.test(cause.message) ? REMEDIES[2]![1] : undefined);
  return what ? new NewsgraphError("DATABASE_UNUSABLE", `${file} ${what}`, { file }, { cause }) : cause;
}

/** The code of SQLite's error, also where the query builder has wrapped it; "" if it is none. */
function sqliteCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { code } = error as { code?: unknown };
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : sqliteCode(error.cause);
}
