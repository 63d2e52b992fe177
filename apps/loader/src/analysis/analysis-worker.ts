import { parentPort } from "node:worker_threads";
import { type AnalysisOptions, analyse } from "@newsgraph/analysis";
import { type Analysis, type Lead, NewsgraphError } from "@newsgraph/core";
import { leadOf, sketchOf } from "@newsgraph/linking";
import type { Message } from "./worker-pool.js";

/*
 * A worker thread of the loader: analyses one text after the other. It touches no store and no file.
 */

/** A text to analyse. */
export interface AnalysisTask {
  readonly content: Uint8Array | string;
  readonly options: AnalysisOptions;
}

/** What a text holds, the sketch by which its copies are found, and what tells which others are of the same happening. */
export interface AnalysisResult {
  readonly analysis: Analysis;
  readonly sketch: Uint32Array;
  readonly lead: Lead;
}

const port = parentPort!;

port.on("message", ({ content, options }: AnalysisTask) => {
  port.postMessage(attempt(content, options));
});
port.postMessage("READY" satisfies Message<AnalysisResult>);

function attempt(content: Uint8Array | string, options: AnalysisOptions): Message<AnalysisResult> {
  try {
    const analysis = analyse(content, options);
    const { text } = analysis.article;
    return { result: { analysis, sketch: sketchOf(text), lead: leadOf(text) } };
  } catch (error) {
    if (error instanceof NewsgraphError) return { fault: { code: error.code, message: error.message } };
    return { fault: { code: null, message: error instanceof Error ? (error.stack ?? error.message) : String(error) } };
  }
}
