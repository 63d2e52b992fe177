import { existsSync } from "node:fs";
import { type AuthorityEntry, NewsgraphError } from "@newsgraph/core";
import { lockDatabase, openStore } from "@newsgraph/store";
import type { ExitCode } from "../exit-codes.js";
import { parseFieldMapping } from "../input/field-mapping.js";
import { STANDARD_INPUT } from "../input/find-files.js";
import { readPathList, refuseTerminal } from "../input/path-list.js";
import { readAuthorities } from "../input/read-authorities.js";
import { type RunContext, type RunSettings, runLoad } from "../loading/run-load.js";
import { watchAndLoad } from "../loading/watch.js";
import { writeMetrics } from "../output/metrics.js";
import { progressOn } from "../output/progress.js";
import { type LoadReport, loadReport } from "../output/report.js";
import { styleFor } from "../output/style.js";
import { type StopSignal, stopSignal } from "../stop-signal.js";

/** What `newsgraph load` takes from the command line. */
export interface LoadOptions {
  readonly database: string;
  readonly workers: number;
  readonly timeout: number;
  readonly filesFrom?: string;
  readonly fields?: string;
  readonly jsonl?: boolean;
  readonly authority?: string;
  readonly dryRun?: boolean;
  readonly maxFailures?: number;
  readonly prune?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly metricsFile?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/**
 * Loads files and folders into the database: runs once and ends (unless it watches), asks nothing. Each article is stored
 * whole or not at all; a file that is refused never stops the run. Reports on standard error, with `--json` on standard output.
 */
export async function loadCommand(given: readonly string[], options: LoadOptions): Promise<ExitCode> {
  const paths = [...given, ...(options.filesFrom ? await readPathList(options.filesFrom) : [])];
  if (paths.length === 0) {
    throw new NewsgraphError("USAGE", "missing required argument 'paths': name files or folders, - or --files-from.");
  }
  if (paths.includes(STANDARD_INPUT)) refuseTerminal("load -");
  const settings = settingsOf(options);
  const authorities = options.authority === undefined ? null : await readAuthorities(options.authority);
  const stop = stopSignal();
  try {
    const code = await loadOnce(paths, settings, options, stop, authorities);
    if (!options.watch || stop.exitCode() !== null) return code;
    return await watchAndLoad(paths, stop, (changed) => loadOnce(changed, settings, options, stop));
  } finally {
    stop.end();
  }
}

/** The settings of a run, from the command line. */
export function settingsOf(options: Omit<LoadOptions, "database" | "color">): RunSettings {
  if (options.watch && (options.prune || options.dryRun)) {
    throw new NewsgraphError(
      "USAGE",
      "--watch goes with neither --prune nor --dry-run: run a load of its own for them.",
    );
  }
  return {
    workers: options.workers,
    timeoutSeconds: options.timeout,
    maxFailures: options.maxFailures ?? Number.POSITIVE_INFINITY,
    dryRun: options.dryRun === true,
    prune: options.prune === true,
    force: options.force === true,
    jsonl: options.jsonl === true,
    fields: options.fields === undefined ? null : parseFieldMapping(options.fields),
  };
}

async function loadOnce(
  paths: readonly string[],
  settings: RunSettings,
  options: LoadOptions,
  stop: StopSignal,
  authorities: readonly AuthorityEntry[] | null = null,
): Promise<ExitCode> {
  const progress = progressOf(options);
  const report = await onStore(options.database, settings.dryRun, async (store) => {
    if (authorities && !settings.dryRun) await store.setAuthorities(authorities);
    return runLoad(paths, { store, settings, stop, progress });
  });
  tell(report, options);
  if (options.metricsFile && !settings.dryRun) writeMetrics(options.metricsFile, report, new Date());
  return report.exitCode as ExitCode;
}

/** How the progress of a stage is shown; none to who asked for silence. */
export function progressOf({ quiet, json }: Pick<LoadOptions, "quiet" | "json">): RunContext["progress"] {
  return quiet || json ? undefined : (verb, unit) => progressOn(process.stderr, verb, unit);
}

/** Runs with the database locked and open; a dry run only reads it, and takes none for an empty one. */
export async function onStore<T>(
  database: string,
  isDry: boolean,
  body: (store: RunContext["store"]) => Promise<T>,
): Promise<T> {
  const unlock = isDry ? () => {} : lockDatabase(database);
  try {
    const isThere = existsSync(database);
    const store = await openStore(isDry && !isThere ? ":memory:" : database, { readonly: isDry && isThere });
    try {
      return await body(store);
    } finally {
      await store.close();
    }
  } finally {
    unlock();
  }
}

/** Tells what a run did: as JSON on standard output, or to a person on standard error. */
export function tell(report: LoadReport, { json, quiet, color }: Pick<LoadOptions, "json" | "quiet" | "color">): void {
  if (json) process.stdout.write(`${JSON.stringify({ version: 1, ...report })}\n`);
  else process.stderr.write(loadReport(report, styleFor(process.stderr, color), quiet === true));
}
