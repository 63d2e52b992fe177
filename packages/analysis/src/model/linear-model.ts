import { type Packed, readPacked } from "./packed-file.js";

/**
 * A trained linear model: for each bucket of its hashed features one small whole number a label. Scores are sums of these,
 * so they are the same on every machine.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** Number of buckets minus one; the number is a power of two. */
  readonly mask: number;
  /** Weights by bucket, then label. */
  readonly weights: Int8Array;
  /** What one unit of a weight is worth as a log-odds. */
  readonly unit: number;
}

/** Reads the shipped model of a task, trained with this revision of its features. Throws a NewsgraphError (MODEL_UNUSABLE). */
export function readLinearModel(task: string, revision: number): LinearModel {
  return unpackLinearModel(readPacked(task, revision));
}

/** The model as what a trained file holds. */
export function packLinearModel(task: string, revision: number, model: LinearModel): Packed {
  const { labels, unit, weights } = model;
  return { task, revision, settings: { labels, unit }, columns: { weights } };
}

export function unpackLinearModel({ settings, columns }: Packed): LinearModel {
  const labels = settings.labels as string[];
  const weights = columns.weights as Int8Array;
  return { labels, mask: weights.length / labels.length - 1, weights, unit: settings.unit as number };
}
