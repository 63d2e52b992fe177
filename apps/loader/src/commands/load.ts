import { ANALYSIS_VERSION, analyse, MAX_FILE_BYTES } from "@newsgraph/analysis";
import { articleId, NewsgraphError } from "@newsgraph/core";
import { sketchOf } from "@newsgraph/linking";
import { lockDatabase, openStore, type Store } from "@newsgraph/store";
import { ExitCode } from "../exit-codes.js";
import { findFiles, formOption } from "../find-files.js";

import { linkArticles } from "../link-articles.js";
import { noProgress, type Progress, progressOn } from "../output/progress.js";
import { type LoadReport, loadReport } from "../output/report.js";
import { styleFor } from "../output/style.js";
import { readFile } from "../read-file.js";
import { type StopSignal, stopSignal } from "../stop-signal.js";

/** What `newsgraph load` takes from the command line. */
export interface LoadOptions {
  readonly database: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/**
 * Loads files and folders into the database: runs once and ends, asks nothing. Each article is stored whole or not at
 * all; a file that is refused never stops the run. Reports on standard error, with `--json` on standard output.
 */
export async function loadCommand(paths: readonly string[], options: LoadOptions): Promise<ExitCode> {
  const unlock = lockDatabase(options.database);
  try {
    const store = await openStore(options.database);
    try {
      return await load(store, paths, options);
    } finally {
      await store.close();
    }
  } finally {
    unlock();
  }
}

async function load(store: Store, paths: readonly string[], options: LoadOptions): Promise<ExitCode> {
  const started = new Date();
  const stop = stopSignal();
  const isQuiet = options.quiet === true || options.json === true;
  const progress = (verb: string): Progress => (isQuiet ? noProgress : progressOn(process.stderr, verb));
  const run = await store.startRun({ version: ANALYSIS_VERSION, paths, startedAt: started.toISOString() });

  const found = findFiles(paths);
  const loaded = await loadFiles(store, run, found, stop, progress("Reading"));
  const linked = await linkStored(store, stop, progress("Linking"));

  const exitCode = stop.exitCode() ?? (loaded.refusals.length > 0 ? ExitCode.REFUSED : ExitCode.OK);
  const finished = new Date();
  const report: LoadReport = {
    ...loaded,
    passedOver: found.passedOver,
    linked,
    totals: (await store.status()).counts,
    seconds: (finished.getTime() - started.getTime()) / 1000,
    stopped: stop.exitCode() !== null,
    exitCode,
  };
  await store.finishRun(run, { counts: countsOf(report), finishedAt: finished.toISOString(), exitCode });
  if (options.json) process.stdout.write(`${JSON.stringify({ version: 1, ...report })}\n`);
  else if (!options.quiet || report.refusals.length > 0) {
    process.stderr.write(loadReport(report, styleFor(process.stderr, options.color), options.quiet === true));
  }
  stop.end();
  return exitCode;
}

type Loaded = Pick<LoadReport, "files" | "new" | "changed" | "unchanged" | "refusals">;

async function loadFiles(
  store: Store,
  run: Awaited<ReturnType<Store["startRun"]>>,
  { files, refused }: ReturnType<typeof findFiles>,
  stop: StopSignal,
  progress: Progress,
): Promise<Loaded> {
  const counts = { NEW: 0, CHANGED: 0, UNCHANGED: 0 };
  const refusals: Loaded["refusals"][number][] = [];
  const refuse = async (path: string, error: NewsgraphError) => {
    const refusal = { path, code: error.code, message: error.message };
    refusals.push(refusal);
    await store.recordRefusal(run, refusal);
  };
  for (const { path, error } of refused) await refuse(path, error);

  let done = 0;
  for (const path of files) {
    if (await stop.isAsked()) break;
    try {
      counts[await loadFile(store, path)] += 1;
    } catch (error) {
      if (!(error instanceof NewsgraphError) || !REFUSABLE.has(error.code)) throw error;
      await refuse(path, error);
    }
    done += 1;
    progress.at(done, files.length);
  }
  progress.end();
  return { files: done, new: counts.NEW, changed: counts.CHANGED, unchanged: counts.UNCHANGED, refusals };
}

/** Errors that are about one file. Any other ends the run: it is about the database, or a bug. */
const REFUSABLE: ReadonlySet<string> = new Set([
  "FILE_UNREADABLE",
  "FILE_EMPTY",
  "FILE_BINARY",
  "FILE_TOO_LARGE",
  "ANALYSIS_FAILED",
]);

async function loadFile(store: Store, path: string): Promise<"NEW" | "CHANGED" | "UNCHANGED"> {
  const bytes = readFile(path, MAX_FILE_BYTES);
  const id = articleId(bytes);
  if (await store.isKnown(path, id, ANALYSIS_VERSION)) return "UNCHANGED";
  const analysis = analyseBytes(bytes, path);
  return store.writeArticle({
    id,
    path,
    bytes: bytes.length,
    analysis,
    sketch: sketchOf(analysis.article.text),
    analysisVersion: ANALYSIS_VERSION,
  });
}

function analyseBytes(bytes: Uint8Array, path: string) {
  try {
    return analyse(bytes, formOption(path));
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause;
    const why = `A bug in the analysis: ${cause instanceof Error ? cause.message : String(cause)}. Please report it with the file.`;
    throw new NewsgraphError("ANALYSIS_FAILED", why, { file: path }, { cause });
  }
}

async function linkStored(store: Store, stop: StopSignal, progress: Progress): Promise<number> {
  if (stop.exitCode() !== null) return 0;
  const linked = await linkArticles(store, (done, total) => progress.at(done, total), stop);
  progress.end();
  return linked;
}

function countsOf({ files, new: added, changed, unchanged, refusals, passedOver, linked }: LoadReport) {
  return { files, new: added, changed, unchanged, refused: refusals.length, passedOver, linked };
}
