import { type ErrorCode, NewsgraphError } from "@newsgraph/core";

/** What each of SQLite's complaints that is no bug of ours means to the reader. Longer codes start with these. */
const COMPLAINTS: readonly (readonly [sqlite: string, code: ErrorCode, what: string])[] = [
  [
    "SQLITE_BUSY",
    "DATABASE_LOCKED",
    "is held by another process, which writes to it or keeps writers out. Try again later.",
  ],
  [
    "SQLITE_NOTADB",
    "DATABASE_DAMAGED",
    "is not a database, or its first page is damaged. Name another file, or restore it from a backup.",
  ],
  [
    "SQLITE_CORRUPT",
    "DATABASE_DAMAGED",
    "is damaged. Restore it from a backup, or delete it and load the articles again.",
  ],
  [
    "SQLITE_CANTOPEN",
    "DATABASE_UNUSABLE",
    "cannot be opened. Check that its folder exists and may be read and written.",
  ],
  [
    "SQLITE_READONLY",
    "DATABASE_READONLY",
    "cannot be written. Check who owns it, its folder and the files beside it that end in -wal, -shm and -lock.",
  ],
  ["SQLITE_PERM", "DATABASE_READONLY", "may not be opened. Check who owns the file."],
  [
    "SQLITE_FULL",
    "DATABASE_FULL",
    "cannot grow: the disk is full. Make room and run again; what was stored so far is safe.",
  ],
  [
    "SQLITE_IOERR",
    "DATABASE_FULL",
    "cannot be read or written: the disk is full or broken. What was stored so far is safe.",
  ],
];

/**
 * An error of the database as its reader needs it: a NewsgraphError of one of the DATABASE codes, with what to do. Anything
 * else is a bug and comes back as it is.
 */
export function databaseError(cause: unknown, file: string): unknown {
  // Opening a file in a folder that is not there fails before SQLite is asked.
  const isNoFolder = cause instanceof TypeError && /directory/.test(cause.message);
  const sqlite = isNoFolder ? "SQLITE_CANTOPEN" : sqliteCode(cause);
  const complaint = COMPLAINTS.find(([known]) => sqlite.startsWith(known));
  return complaint ? new NewsgraphError(complaint[1], `${file} ${complaint[2]}`, { file }, { cause }) : cause;
}

/** The code of SQLite's error, also where the query builder has wrapped it; "" if it is none. */
function sqliteCode(error: unknown): string {
  if (!(error instanceof Error)) return "";
  const { code } = error as { code?: unknown };
  return typeof code === "string" && code.startsWith("SQLITE_") ? code : sqliteCode(error.cause);
}
