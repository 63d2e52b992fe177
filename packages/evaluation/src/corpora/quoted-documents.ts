import type { Span } from "@newsgraph/core";
import { readCorpus } from "./read-corpus.js";

/** A quote as PolNeAR marks it. */
export interface CuedQuote extends Span {
  readonly type: "direct" | "indirect" | "mixed";
  /** True if the cue is a verb of speaking; beliefs, wishes and findings are marked too. */
  readonly speech: boolean;
  /** The pieces of a broken quote. */
  readonly fragments?: readonly (readonly [number, number])[];
  readonly speaker?: Span | null;
  readonly cue?: Span | null;
}

/** A document of PolNeAR. */
export interface CuedDocument {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  /** The part its authors put it in. */
  readonly orig_split: "train" | "dev" | "test";
  readonly quotes: readonly CuedQuote[];
}

export function readCuedDocuments(folder: string): CuedDocument[] {
  return readCorpus<CuedDocument>(folder, "polnear");
}

/** The pieces of a quote as spans. */
export function fragmentsOf({ start, end, fragments }: CuedQuote): Span[] {
  return fragments ? fragments.map(([from, to]) => ({ start: from, end: to })) : [{ start, end }];
}
