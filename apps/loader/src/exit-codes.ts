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
  /** Another run holds the lock: try later (sysexits.h EX_TEMPFAIL). */
  LOCKED: 75,
  /** Stopped by Ctrl-C. */
  INTERRUPTED: 130,
  /** Stopped by SIGTERM. */
  TERMINATED: 143,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** The table of exit codes as `--help` shows it. */
export const EXIT_CODES_HELP = `Exit codes:
  0    all done, or nothing to do
  1    a bug in newsgraph
  2    wrong arguments or configuration
  3    finished, but some files were refused; the report lists them
  75   another run is writing to the same database; try later
  130  stopped by Ctrl-C (143: by SIGTERM); what was loaded stays`;
