import { type ErrorCode, NewsgraphError } from "@newsgraph/core";

/** What the command's exit code says, for cron, systemd and scripts. Printed by `newsgraph --help`; stable. */
export const ExitCode = {
  /** All done, or nothing to do. */
  OK: 0,
  /** A bug. */
  BUG: 1,
  /** Wrong arguments or configuration. */
  USAGE: 2,
  /** Finished, but some input was refused; the report lists it. */
  REFUSED: 3,
  /** Ended early: more input was refused than --max-failures allows. */
  TOO_MANY_FAILURES: 4,
  /** `status --max-age`: the last good run is older. */
  STALE: 5,
  /** The database is damaged, or no database (sysexits.h EX_DATAERR). */
  DAMAGED: 65,
  /** The disk is full or broken (EX_IOERR). */
  DISK: 74,
  /** Another run holds the lock: try later (EX_TEMPFAIL). */
  LOCKED: 75,
  /** The database may not be written (EX_NOPERM). */
  READONLY: 77,
  /** A newer version wrote the database (EX_CONFIG). */
  TOO_NEW: 78,
  /** Stopped by Ctrl-C. */
  INTERRUPTED: 130,
  /** Stopped by SIGTERM. */
  TERMINATED: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

const OF_ERROR: Partial<Record<ErrorCode, ExitCode>> = {
  DATABASE_DAMAGED: ExitCode.DAMAGED,
  DATABASE_FULL: ExitCode.DISK,
  DATABASE_LOCKED: ExitCode.LOCKED,
  DATABASE_READONLY: ExitCode.READONLY,
  DATABASE_TOO_NEW: ExitCode.TOO_NEW,
};

/** The exit code of a run that an error ended. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof NewsgraphError ? (OF_ERROR[error.code] ?? ExitCode.USAGE) : ExitCode.BUG;
}

/** What each says to a person. */
export const EXIT_CODE_MEANINGS: Readonly<Record<ExitCode, string>> = {
  0: "all done, or nothing to do",
  1: "a bug in newsgraph",
  2: "wrong arguments or configuration",
  3: "finished, but some files were refused; the report lists them",
  4: "ended early: more files were refused than --max-failures allows",
  5: "status --max-age: the last good run is older than that",
  65: "the database is damaged, or the file is no database",
  74: "the disk is full or broken; what was loaded stays",
  75: "another run is writing to the same database; try later",
  77: "the database may not be written",
  78: "a newer version of newsgraph wrote the database",
  130: "stopped by Ctrl-C; what was loaded stays",
  143: "stopped by SIGTERM; what was loaded stays",
};

/** The table of exit codes as `--help` shows it. */
export const EXIT_CODES_HELP = [
  "Exit codes:",
  ...Object.entries(EXIT_CODE_MEANINGS).map(([code, meaning]) => `  ${code.padEnd(5)}${meaning}`),
  "What to do for each: docs/loading.md",
].join("\n");
