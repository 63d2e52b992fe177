import { existsSync } from "node:fs";
import { type AuthorityEntry, NewsgraphError } from "@newsgraph/core";
import { lockDatabase, openStore } from "@newsgraph/store";
import { ExitCode, exitCodeOf } from "../exit-codes.js";
import type { FieldMapping } from "../input/field-mapping.js";
import { findFiles, STANDARD_INPUT } from "../input/find-files.js";
import { readPathList, refuseTerminal } from "../input/path-list.js";
import { readAuthorities } from "../input/read-authorities.js";
import { type RunContext, type RunSettings, runLoad } from "../loading/run-load.js";
import { watchAndLoad } from "../loading/watch.js";
import { type Ended, requireMetricsFolder, writeMetrics } from "../output/metrics.js";
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
  readonly fields?: FieldMapping;
  readonly jsonl?: boolean;
  readonly authority?: string;
  readonly dryRun?: boolean;
  readonly maxFailures?: number;
  readonly prune?: boolean;
  readonly force?: boolean;
  readonly watch?: boolean;
  readonly metricsFile?: string;
  readonly json?: boolean;
  readonly events?: boolean;
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
  if (options.metricsFile) requireMetricsFolder(options.metricsFile);
  const authorities = options.authority === undefined ? null : await readAuthorities(options.authority);
  const stop = stopSignal();
  try {
    const code = await loadOnce(paths, settings, options, stop, { authorities });
    if (!options.watch || stop.exitCode() !== null) return code;
    return await watchAndLoad(paths, stop, (changed, gone) =>
      loadOnce([...changed, ...gone], settings, options, stop, { files: findFiles(changed), gone }),
    );
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
    fields: options.fields ?? null,
  };
}

async function loadOnce(
  paths: readonly string[],
  settings: RunSettings,
  options: LoadOptions,
  stop: StopSignal,
  { authorities, ...where }: Pick<RunContext, "files" | "gone"> & { authorities?: readonly AuthorityEntry[] | null },
): Promise<ExitCode> {
  const measure = (ended: Ended) => {
    if (options.metricsFile && !settings.dryRun) writeMetrics(options.metricsFile, ended, new Date());
  };
  let report: LoadReport;
  try {
    report = await onStore(options.database, settings.dryRun, async (store) => {
      if (authorities && !settings.dryRun) await store.setAuthorities(authorities);
      return runLoad(paths, { store, settings, stop, ...tellingOf(options), ...where });
    });
  } catch (cause) {
    const exitCode = exitCodeOf(cause);
    try {
      // The run that holds the lock tells of itself.
      if (exitCode !== ExitCode.LOCKED) measure({ exitCode });
    } catch (other) {
      console.error(`newsgraph: ${(other as Error).message}`); // what ended the run matters more
    }
    throw cause;
  }
  tell(report, options);
  measure(report);
  return report.exitCode as ExitCode;
}

/** What a run tells on its way: its progress, unless a program reads or silence was asked for, and with `--events` each file. */
export function tellingOf({
  quiet,
  json,
  events,
}: Pick<LoadOptions, "quiet" | "json" | "events">): Pick<RunContext, "progress" | "onFile"> {
  return {
    ...(!(quiet || json || events) && { progress: (verb, unit) => progressOn(process.stderr, verb, unit) }),
    ...(events && { onFile: (event) => process.stdout.write(`${JSON.stringify({ version: 1, ...event })}\n`) }),
  };
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

/** Throws DATABASE_UNUSABLE if there is no such database: what works on what is stored makes no empty one of a mistyped name. */
export function requireDatabase(file: string): void {
  if (existsSync(file)) return;
  const what = `${file} does not exist. Load something first (newsgraph load <folder>), or name another database.`;
  throw new NewsgraphError("DATABASE_UNUSABLE", what, { file });
}

/** Tells what a run did: as JSON on standard output, or to a person on standard error. */
export function tell(report: LoadReport, { json, quiet, color }: Pick<LoadOptions, "json" | "quiet" | "color">): void {
  if (json) process.stdout.write(`${JSON.stringify({ version: 1, ...report })}\n`);
  else process.stderr.write(loadReport(report, styleFor(process.stderr, color), quiet === true));
}
