import type { AnalysisOptions } from "@newsgraph/analysis";
import { type ErrorCode, NewsgraphError } from "@newsgraph/core";
import type { AnalysisResult, AnalysisTask } from "./analysis-worker.js";
import { type PoolOptions, WorkerPool } from "./worker-pool.js";

/** Analyses texts in worker threads. */
export interface Analyser {
  /** Texts it can hold usefully at a time. */
  readonly capacity: number;
  /**
   * What a text holds, or the reason for which it is refused: the analysis's own, ANALYSIS_TIMEOUT, or ANALYSIS_FAILED if it
   * threw or brought its thread down. `path` names the text in the reason.
   */
  analyse(
    path: string,
    content: Uint8Array | string,
    options: AnalysisOptions,
  ): Promise<AnalysisResult | NewsgraphError>;
  close(): Promise<void>;
}

const IS_SOURCE = import.meta.url.endsWith(".ts");
const WORKER: Pick<PoolOptions, "module" | "execArgv"> = IS_SOURCE
  ? { module: new URL("./analysis-worker.dev.mjs", import.meta.url), execArgv: ["--conditions=@newsgraph/source"] }
  : { module: new URL("./analysis-worker.js", import.meta.url) };

/** The longest text that is read (MAX_FILE_BYTES) needs under 2 GB. */
const HEAP_MB = 3_000;

/** An analyser with so many threads. `worker` is another module to run in them, for tests. */
export function startAnalyser(
  { threads, timeoutMs }: { readonly threads: number; readonly timeoutMs: number },
  worker: Pick<PoolOptions, "module" | "execArgv"> = WORKER,
): Analyser {
  const pool = new WorkerPool<AnalysisTask, AnalysisResult>({ ...worker, size: threads, timeoutMs, heapMb: HEAP_MB });
  return {
    capacity: pool.capacity,
    async analyse(path, content, options) {
      const outcome = await pool.run({ content, options });
      if ("result" in outcome) return outcome.result;
      const refuse = (code: ErrorCode, why: string) => new NewsgraphError(code, why, { file: path });
      if ("fault" in outcome) {
        const { code, message } = outcome.fault;
        return code === null ? refuse("ANALYSIS_FAILED", bug(message)) : refuse(code as ErrorCode, message);
      }
      if (outcome.lost === "TIMEOUT") {
        return refuse("ANALYSIS_TIMEOUT", `${outcome.message} Allow more with --timeout, or split it.`);
      }
      return refuse("ANALYSIS_FAILED", bug(`its thread crashed (${outcome.message})`));
    },
    close: () => pool.close(),
  };
}

function bug(what: string): string {
  return `A bug in the analysis: ${what}. Please report it with the file.`;
}
