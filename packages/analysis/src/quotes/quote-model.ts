import type { LinearModel } from "../model/linear-model.js";
import type { Packed } from "../model/packed-file.js";
import { CONTENT_LABELS } from "./content-labels.js";
import { CUE_LABELS } from "./cue-finder.js";
import { JUDGE_LABELS } from "./quote-judge.js";

/** Raised with every change of features or rules that the weights lean on, so that old weights are refused. */
export const QUOTE_FEATURES = 2;

/** The trained models of quotes: which tokens are cues, what a cue governs, whether that is right. */
export interface QuoteModel {
  readonly cueWords: readonly string[];
  readonly cues: LinearModel;
  readonly contents: LinearModel;
  readonly transitions: Int16Array;
  readonly judge: LinearModel;
}

/** The models as what a trained file holds. */
export function packQuoteModel({ cueWords, cues, contents, transitions, judge }: QuoteModel): Packed {
  return {
    task: "quotes",
    revision: QUOTE_FEATURES,
    settings: { cueWords, cueUnit: cues.unit, contentUnit: contents.unit, judgeUnit: judge.unit },
    columns: { cues: cues.weights, contents: contents.weights, transitions, judge: judge.weights },
  };
}

export function unpackQuoteModel({ settings, columns }: Packed): QuoteModel {
  const model = (name: string, unit: string, labels: readonly string[]): LinearModel => {
    const weights = columns[name] as Int8Array;
    return { labels, mask: weights.length / labels.length - 1, weights, unit: settings[unit] as number };
  };
  return {
    cueWords: settings.cueWords as string[],
    cues: model("cues", "cueUnit", CUE_LABELS),
    contents: model("contents", "contentUnit", CONTENT_LABELS),
    transitions: columns.transitions as Int16Array,
    judge: model("judge", "judgeUnit", JUDGE_LABELS),
  };
}
