import { resolve } from "node:path";
import { ANALYSIS_VERSION } from "@newsgraph/analysis";
import type { Store } from "@newsgraph/store";
import { startAnalyser } from "../analysis/analyser.js";
import { ExitCode, exitCodeOf } from "../exit-codes.js";
import type { FieldMapping } from "../input/field-mapping.js";
import type { FileKind } from "../input/file-kind.js";
import { type FoundFile, findFiles, STANDARD_INPUT } from "../input/find-files.js";
import { readSources } from "../input/read-sources.js";
import { noProgress, type Progress } from "../output/progress.js";
import { countsOf, type LoadReport, reportOf } from "../output/report.js";
import type { StopSignal } from "../stop-signal.js";
import { linkArticles } from "./link-articles.js";
import { type Destination, type LoadEnd, loadArticles } from "./load-articles.js";
import { Tally } from "./tally.js";
import { findVanished } from "./vanished-files.js";

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
}

/** What a run works on and with. */
export interface RunContext {
  readonly store: Store;
  readonly settings: RunSettings;
  readonly stop: StopSignal;
  /** Makes the progress of a stage; `verb` names it ("Reading"). Absent: none is shown. */
  readonly progress?: ((verb: string) => Progress) | undefined;
  /** Files to read in place of those under the paths; what is gone is looked for under the paths. */
  readonly files?: Iterable<FoundFile>;
}

/** Loads what is under the paths, once. A run that fails leaves its exit code in the record of runs. */
export async function runLoad(paths: readonly string[], context: RunContext): Promise<LoadReport> {
  const { store, settings, stop } = context;
  const startedAt = new Date();
  const clock = performance.now();
  const tally = new Tally();
  const run = settings.dryRun
    ? null
    : await store.startRun({
        version: ANALYSIS_VERSION,
        paths,
        settings: { ...settings },
        startedAt: startedAt.toISOString(),
      });
  try {
    const end = await goThroughStages(paths, context, run, tally);
    const exitCode = stop.exitCode() ?? exitCodeAfter(end, tally);
    const seconds = (performance.now() - clock) / 1000;
    const totals = (await store.status()).counts;
    const report = reportOf(tally, { settings, totals, seconds, stopped: end === "STOPPED", exitCode });
    if (run !== null)
      await store.finishRun(run, { counts: countsOf(report), finishedAt: endOf(startedAt, seconds), exitCode });
    return report;
  } catch (cause) {
    const seconds = (performance.now() - clock) / 1000;
    const outcome = {
      counts: { files: tally.files },
      finishedAt: endOf(startedAt, seconds),
      exitCode: exitCodeOf(cause),
    };
    // Where the database itself fails this fails too: then the run stands there as one that was killed.
    if (run !== null) await store.finishRun(run, outcome).catch(() => {});
    throw cause;
  }
}

async function goThroughStages(
  paths: readonly string[],
  { store, settings, stop, progress, files }: RunContext,
  run: string | null,
  tally: Tally,
): Promise<LoadEnd> {
  const show = progress ?? (() => noProgress);
  const reading = show("Reading");
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
      readAs: readAsOf(settings),
      onProgress: (articles) => reading.at(filesDone, Math.max(total, filesDone), articles),
    });
  } finally {
    reading.end();
    await analyser.close();
  }
  if (end === "DONE") await tally.time("pruning", () => tellVanished(paths, store, settings, whole, tally));
  if (run !== null && stop.exitCode() === null) {
    const linking = show("Linking");
    await linkArticles(store, tally, stop, (done, all) => linking.at(done, all, done));
    linking.end();
  }
  return stop.exitCode() === null ? end : "STOPPED";
}

/** The database as the destination of a run. */
function databaseOf(store: Store, run: string): Destination {
  return {
    outcomeOf: store.outcomeOf,
    noteSeen: store.noteSeen,
    write: (inputs) => store.writeArticles(inputs, run),
    recordRefusals: (refusals) => store.recordRefusals(run, refusals),
  };
}

/** For a dry run: tells what the database would say, and writes nothing. */
function nowhere(store: Store): Destination {
  return {
    outcomeOf: store.outcomeOf,
    noteSeen: store.noteSeen,
    write: (inputs) =>
      Promise.all(inputs.map(({ path, id, analysisVersion }) => store.outcomeOf(path, id, analysisVersion))),
    recordRefusals: async () => {},
  };
}

async function tellVanished(
  paths: readonly string[],
  store: Store,
  { prune, force, dryRun }: RunSettings,
  whole: ReadonlySet<string>,
  tally: Tally,
): Promise<void> {
  for (const root of new Set(paths.filter((path) => path !== STANDARD_INPUT).map((path) => resolve(path)))) {
    // A folder in which nothing is left may be a disk that is not mounted.
    const isSure = force || (await store.sawAnyUnder(root));
    for await (const { path } of findVanished(store, root, whole)) {
      tally.vanish(path);
      if (prune && isSure && !dryRun && (await store.removeFile(path))) tally.pruned += 1;
    }
  }
}

/** How the sources were told to be read, to be kept with what is stored; null if their names told all. */
function readAsOf({ jsonl, fields }: RunSettings): Readonly<Record<string, unknown>> | null {
  return jsonl || fields ? { ...(jsonl && { jsonl }), ...(fields && { fields }) } : null;
}

function exitCodeAfter(end: LoadEnd, tally: Tally): ExitCode {
  if (end === "TOO_MANY_FAILURES") return ExitCode.TOO_MANY_FAILURES;
  return tally.refusedCount > 0 ? ExitCode.REFUSED : ExitCode.OK;
}

/** The wall clock may be set back while a run goes on; its end is reckoned from its start by a clock that is not. */
function endOf(startedAt: Date, seconds: number): string {
  return new Date(startedAt.getTime() + seconds * 1000).toISOString();
}

function countFiles(paths: readonly string[]): number {
  let count = 0;
  for (const _ of findFiles(paths)) count += 1;
  return count;
}
