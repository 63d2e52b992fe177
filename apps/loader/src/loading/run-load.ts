import { resolve } from "node:path";
import { ANALYSIS_VERSION } from "@newsgraph/analysis";
import type { NewsgraphError } from "@newsgraph/core";
import type { Store } from "@newsgraph/store";
import { startAnalyser } from "../analysis/analyser.js";
import { ExitCode, exitCodeOf } from "../exit-codes.js";
import type { FieldMapping } from "../input/field-mapping.js";
import type { FileKind } from "../input/file-kind.js";
import { type FoundFile, findFiles, STANDARD_INPUT } from "../input/find-files.js";
import { readSources } from "../input/read-sources.js";
import { noProgress, type ShowProgress } from "../output/progress.js";
import { countsOf, type LoadReport, reportOf } from "../output/report.js";
import type { StopSignal } from "../stop-signal.js";
import { databaseOf, nowhere } from "./destinations.js";
import { linkArticles } from "./link-articles.js";
import { isRelinkDue } from "./linking-version.js";
import { type LoadEnd, loadArticles } from "./load-articles.js";
import { type FileEvent, Tally } from "./tally.js";
import { findVanished, isGone } from "./vanished-files.js";

/** What a run is told to do. */
export interface RunSettings {
  readonly workers: number;
  readonly timeoutSeconds: number;
  readonly maxFailures: number;
  readonly dryRun: boolean;
  /** Forget stored files that are gone. */
  readonly prune: boolean;
  /** Prune also where nothing at all is left. */
  readonly force: boolean;
  /** Read every file as JSON Lines. */
  readonly jsonl: boolean;
  /** Null: the usual ones. */
  readonly fields: FieldMapping | null;
  /** All links are made anew. */
  readonly relink?: boolean;
}

/** What a run works on and with. */
export interface RunContext {
  readonly store: Store;
  readonly settings: RunSettings;
  readonly stop: StopSignal;
  /** Absent: no progress is shown. */
  readonly progress?: ShowProgress | undefined;
  /** Files to read in place of those under the paths; what is gone is looked for under the paths. */
  readonly files?: AsyncIterable<FoundFile | NewsgraphError> | Iterable<FoundFile | NewsgraphError>;
  /** Those of the paths that were seen to go. Of any other that is not there nothing is told: its disk may not be mounted. */
  readonly gone?: ReadonlySet<string>;
  /** Is told what came of each file. */
  readonly onFile?: ((event: FileEvent) => void) | undefined;
}

/** Loads what is under the paths, once. */
export function runLoad(paths: readonly string[], context: RunContext): Promise<LoadReport> {
  return record(paths, context, (run, tally) => goThroughStages(paths, context, run, tally));
}

/** Links all that is stored anew. */
export function runRelink(context: Omit<RunContext, "settings">): Promise<LoadReport> {
  const { store, stop, progress } = context;
  return record([], { ...context, settings: RELINK }, async (_run, tally) => {
    await store.forgetLinks();
    await linkArticles(store, tally, stop, showWith(progress));
    return stop.exitCode() === null ? "DONE" : "STOPPED";
  });
}

/** It reads nothing. */
const RELINK: RunSettings = {
  ...{ workers: 0, timeoutSeconds: 0, maxFailures: 0, jsonl: false, fields: null },
  ...{ dryRun: false, prune: false, force: false, relink: true },
};

/** Runs and keeps a record of it, also of one that fails; gives the report. A dry run leaves no record. */
async function record(
  paths: readonly string[],
  { store, settings, stop, onFile }: RunContext,
  work: (run: string | null, tally: Tally) => Promise<LoadEnd>,
): Promise<LoadReport> {
  const startedAt = new Date();
  const clock = performance.now();
  const secondsSoFar = () => (performance.now() - clock) / 1000;
  const tally = new Tally(onFile);
  const opening = { version: ANALYSIS_VERSION, paths, settings: { ...settings }, startedAt: startedAt.toISOString() };
  const run = settings.dryRun ? null : await store.startRun(opening);
  const finish = async (ended: Pick<LoadReport, "totals" | "relinkDue" | "stopped" | "exitCode">) => {
    const seconds = secondsSoFar();
    const report = reportOf(tally, { settings, seconds, ...ended });
    // The wall clock may be set back while a run goes on: its end is reckoned from its start by a clock that is not.
    const finishedAt = new Date(startedAt.getTime() + seconds * 1000).toISOString();
    const { refused: refusedByCode, joined, stages: stageSeconds, exitCode } = report;
    const counts = countsOf(report);
    if (run !== null) await store.finishRun(run, { counts, refusedByCode, joined, stageSeconds, exitCode, finishedAt });
    return report;
  };
  try {
    const end = await work(run, tally);
    const exitCode = stop.exitCode() ?? exitCodeAfter(end, tally);
    const status = await store.status();
    const relinkDue = isRelinkDue(status);
    return await finish({ totals: status.counts, relinkDue, stopped: end === "STOPPED", exitCode });
  } catch (cause) {
    // Where the database itself fails this fails too: then the run stands there as one that was killed.
    await finish({ totals: {}, relinkDue: false, stopped: false, exitCode: exitCodeOf(cause) }).catch(() => {});
    throw cause;
  }
}

async function goThroughStages(
  paths: readonly string[],
  { store, settings, stop, progress, files, gone = new Set() }: RunContext,
  run: string | null,
  tally: Tally,
): Promise<LoadEnd> {
  const show = showWith(progress);
  const reading = show("Reading", "files");
  const total = progress && !files ? countFiles(paths) : 0;
  const whole = new Set<string>();
  let filesDone = 0;
  const listener = {
    onPassedOver: () => {
      tally.passedOver += 1;
    },
    onWhole: (source: string, kind: FileKind["kind"]) => {
      filesDone += 1;
      if (kind !== "TEXT") whole.add(source);
    },
  };
  const analyser = startAnalyser({ threads: settings.workers, timeoutMs: settings.timeoutSeconds * 1000 });
  let end: LoadEnd;
  try {
    const found = files ?? findFiles(paths, listener);
    const fields = settings.fields ?? undefined;
    end = await loadArticles(readSources(found, { jsonl: settings.jsonl, fields }, listener), {
      destination: run === null ? nowhere(store) : databaseOf(store, run),
      analyser,
      tally,
      stop,
      maxFailures: settings.maxFailures,
      onProgress: (articles) => reading.at(filesDone, Math.max(total, filesDone), articles),
    });
  } finally {
    reading.end();
    await analyser.close();
  }
  if (end === "DONE") await tally.time("pruning", () => tellVanished(paths, gone, store, settings, whole, tally));
  if (run !== null && stop.exitCode() === null) await linkArticles(store, tally, stop, show);
  return stop.exitCode() === null ? end : "STOPPED";
}

function showWith(progress: ShowProgress | undefined): ShowProgress {
  return progress ?? (() => noProgress);
}

async function tellVanished(
  paths: readonly string[],
  gone: ReadonlySet<string>,
  store: Store,
  { prune, force, dryRun }: RunSettings,
  whole: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  for (const root of new Set(paths.filter((path) => path !== STANDARD_INPUT).map((path) => resolve(path)))) {
    if (isGone(root) && !gone.has(root)) continue;
    // A folder in which nothing is left may be a disk that is not mounted.
    const isSure = force || (await store.sawAnyUnder(root));
    for await (const { path } of findVanished(store, root, whole)) {
      tally.vanish(path, prune && isSure && !dryRun && (await store.removeFile(path)));
    }
  }
}

function exitCodeAfter(end: LoadEnd, tally: Tally): ExitCode {
  if (end === "TOO_MANY_FAILURES") return ExitCode.TOO_MANY_FAILURES;
  return tally.refusedCount > 0 ? ExitCode.REFUSED : ExitCode.OK;
}

function countFiles(paths: readonly string[]): number {
  let count = 0;
  for (const _ of findFiles(paths)) count += 1;
  return count;
}
