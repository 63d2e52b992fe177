import { ANALYSIS_VERSION } from "@newsgraph/analysis";
import { NewsgraphError } from "@newsgraph/core";
import type { ArticleInput, WriteOutcome } from "@newsgraph/store";
import type { Analyser } from "../analysis/analyser.js";
import type { SourceArticle } from "../input/read-sources.js";
import type { StopSignal } from "../stop-signal.js";
import type { Destination } from "./destinations.js";
import type { Refusal, Tally } from "./tally.js";

/** What a load works with. */
export interface LoadContext {
  readonly destination: Destination;
  readonly analyser: Analyser;
  readonly tally: Tally;
  readonly stop: StopSignal;
  /** The run ends when more files than this were refused. */
  readonly maxFailures: number;
  readonly onProgress: (done: number) => void;
}

/** How the reading ended. */
export type LoadEnd = "DONE" | "STOPPED" | "TOO_MANY_FAILURES";

/** Articles written in one transaction: the pages of the indexes that they touch are written once for all of them. */
const WRITE_BATCH = 32;
/** Paths and refusals noted in one transaction. */
const NOTE_BATCH = 500;

/** What a file is refused for. Any other error ends the run: it is about the database, the installation, or a bug. */
const REFUSABLE: ReadonlySet<string> = new Set([
  "FILE_UNREADABLE",
  "FILE_EMPTY",
  "FILE_BINARY",
  "FILE_TOO_LARGE",
  "INPUT_MALFORMED",
  "ANALYSIS_FAILED",
  "ANALYSIS_TIMEOUT",
]);

/**
 * Analyses what is new or changed and stores it; the rest is passed by. Texts are analysed in several threads at a time and
 * written by this one as they come, in batches; what is held in memory is bounded by the analyser's capacity. The order in
 * which they come makes no difference to what is found in them.
 */
export async function loadArticles(
  articles: AsyncIterable<SourceArticle | NewsgraphError>,
  context: LoadContext,
): Promise<LoadEnd> {
  const { destination, analyser, tally, stop } = context;
  const inWork = new Set<Promise<void>>();
  const ready: ArticleInput[] = [];
  const seen: string[] = [];
  const refusals: Refusal[] = [];
  let failure: { readonly cause: unknown } | undefined;

  // One promise a wait: racing all that is in work anew each time would pile up listeners on what is slow.
  let wake = () => {};
  const oneIsDone = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  stop.patience.addEventListener("abort", () => wake());

  const refuse = (error: NewsgraphError) => {
    if (!REFUSABLE.has(error.code)) throw error;
    refusals.push(tally.refuse(error));
  };
  // What waits to be written is done for who watches: articles are written by the dozen.
  const tellProgress = () => context.onProgress(tally.files + ready.length);
  const hasTooMany = () => tally.refusedCount > context.maxFailures;
  const analyse = async (article: SourceArticle) => {
    const { path, content, options } = article;
    const found = await analyser.analyse(path, content, options);
    if (found instanceof NewsgraphError) refuse(found);
    else ready.push({ ...inputOf(article), ...found });
  };
  const start = (article: SourceArticle) => {
    const job = analyse(article)
      .catch((cause: unknown) => {
        failure ??= { cause };
      })
      .finally(() => {
        inWork.delete(job);
        wake();
      });
    inWork.add(job);
  };
  const writeReady = () =>
    tally.time("writing", async () => {
      await write(ready.splice(0, WRITE_BATCH), destination.write, tally, refuse);
      tellProgress();
    });
  const note = async (atLeast: number) => {
    if (seen.length >= atLeast) await destination.noteSeen(seen.splice(0));
    if (refusals.length >= atLeast) await destination.recordRefusals(refusals.splice(0));
  };
  /** Writes a batch if there is one, or what is left when nothing is in work; else waits until one more is ready or patience ends. */
  const goOn = async () => {
    if (ready.length >= WRITE_BATCH || inWork.size === 0 || stop.patience.aborted) await writeReady();
    else await tally.time("analysing", oneIsDone);
    if (failure) throw failure.cause;
  };

  let end: LoadEnd = "DONE";
  const source = articles[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await tally.time("reading", () => source.next());
      if (next.done) break;
      const article = next.value;
      seen.push(article instanceof NewsgraphError ? (article.place.file ?? "") : article.path);
      if (article instanceof NewsgraphError) refuse(article);
      else if (isEmpty(article)) refuse(new NewsgraphError("FILE_EMPTY", "Its text is empty.", { file: article.path }));
      else if ((await destination.outcomeOf(article.path, article.id, ANALYSIS_VERSION)) !== "UNCHANGED")
        start(article);
      else tally.settle(article.path, article.id, "UNCHANGED");
      while (inWork.size >= analyser.capacity || ready.length >= WRITE_BATCH) await goOn();
      await note(NOTE_BATCH);
      tellProgress();
      if (hasTooMany()) end = "TOO_MANY_FAILURES";
      if (await stop.isAsked()) end = "STOPPED";
      if (end !== "DONE") break;
    }
  } finally {
    await source.return?.();
  }
  while (ready.length > 0 || (inWork.size > 0 && !stop.patience.aborted)) {
    await goOn();
    if (end === "DONE" && hasTooMany()) end = "TOO_MANY_FAILURES";
    if (await stop.isAsked()) end = "STOPPED";
  }
  await note(1);
  return end;
}

/** Of bytes that are blanks the analysis tells. */
function isEmpty({ content }: SourceArticle): boolean {
  return (typeof content === "string" ? content.trim() : content).length === 0;
}

function inputOf({ path, source, id, bytes, readAs }: SourceArticle) {
  const how = readAs as ArticleInput["readAs"];
  return { id, path, bytes, source: source === path ? null : source, readAs: how, analysisVersion: ANALYSIS_VERSION };
}

/** Writes articles together; if that meets a bug, one by one, so that it costs the one that has it. */
async function write(
  inputs: readonly ArticleInput[],
  writeAll: Destination["write"],
  tally: Tally,
  refuse: (error: NewsgraphError) => void,
): Promise<void> {
  let outcomes: readonly WriteOutcome[];
  try {
    outcomes = await writeAll(inputs);
  } catch (cause) {
    if (cause instanceof NewsgraphError) throw cause; // the database: no article of the batch will fare better
    if (inputs.length > 1) {
      for (const input of inputs) await write([input], writeAll, tally, refuse);
      return;
    }
    const why = `A bug: it could not be stored (${cause instanceof Error ? cause.message : String(cause)}). Please report it with the file.`;
    refuse(new NewsgraphError("ANALYSIS_FAILED", why, { file: inputs[0]!.path }, { cause }));
    return;
  }
  for (const [at, { path, id }] of inputs.entries()) tally.settle(path, id, outcomes[at]!);
}
